package briefing

import (
	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// longestSubject is the number of words that a subject has at most which is
// taken along into a line.
const longestSubject = 10

// subject returns whom a line is said of that starts with its verb, because an
// aside or another verb parts the two: "the mayor" of "the mayor, a former miner,
// won the vote and moved house". It reports false where the line names it, and
// where the sentence leaves it open.
func (x *sentenceContext) subject(line span.Span) (span.Span, bool) {
	at, _ := x.wordsOf(line)
	if x.words[at].Span.Start != line.Start {
		return span.Span{}, false
	}
	at = x.behindDate(at)
	if !x.opensFinite(at) {
		return span.Span{}, false
	}
	return x.subjectBefore(at)
}

// behindDate is the word behind the date that a line starts with, where that stands
// behind an "and" or a "but": of "and on Friday agreed" the verb.
func (x *sentenceContext) behindDate(at int) int {
	if p := lowAt(x.words, at-1); p != "and" && p != "but" {
		return at
	}
	return x.pastDate(at)
}

// pastDate is the word behind the date that starts at a word, with its preposition; the
// word itself where none does.
func (x *sentenceContext) pastDate(at int) int {
	i := at
	if prepositions.Has(x.words[i].Lower) && i+1 < len(x.words) {
		i++
	}
	if !x.inDay(x.words[i].Span) {
		return at
	}
	for i < len(x.words)-1 && x.inDay(x.words[i].Span) {
		i++
	}
	return i
}

// subjectBefore returns the subject of the clause that a verb at a word goes on
// with.
func (x *sentenceContext) subjectBefore(at int) (span.Span, bool) {
	first, ok := x.subjectStart(at)
	if !ok {
		return span.Span{}, false
	}
	last := first
	for last < at && !x.endsSubject(last) {
		last++
	}
	if last == first || last-first > longestSubject || last == at || x.dateAlone(first, last) || x.relativeBefore(last, at) || x.clauseBefore(last, at) || !x.agrees(first, last, at) {
		return span.Span{}, false
	}
	return span.Span{Start: x.words[first].Span.Start, End: x.words[last-1].Span.End}, true
}

// opensFinite reports whether a finite verb starts at a word, with an adverb
// before it or not.
func (x *sentenceContext) opensFinite(at int) bool {
	for _, g := range x.groups {
		if g.Finite && (g.First == at || g.First == at+1 && adverbs.Has(x.words[at].Lower)) {
			return true
		}
	}
	return false
}

// subjectStart is where the clause starts that holds the verb at a word: the
// sentence or what somebody says in it, without a phrase in front. It reports
// false where a clause in front does not end.
func (x *sentenceContext) subjectStart(at int) (int, bool) {
	first := 0
	if c, ok := x.contentOf(at); ok {
		first, _ = x.wordsOf(c)
	}
	for i := at - 1; i >= first; i-- {
		if w := x.words[i].Lower; w == ";" || w == ":" || w == "." {
			first = i + 1
			break
		}
	}
	for first < at && (x.words[first].Kind == lang.Punct || introduces.Has(x.words[first].Lower) && !conceding.Has(x.words[first].Lower) && x.words[first].Lower != "when") {
		first++
	}
	for range 2 {
		w := x.words[first].Lower
		if !prepositions.Has(w) && !under.Has(w) && !conceding.Has(w) && w != "as" && !x.isDate(x.words[first].Span) {
			return first, !x.startsGroup(first)
		}
		comma := x.nextComma(first)
		if comma+1 >= at {
			return 0, false
		}
		first = comma + 1
	}
	return 0, false
}

// endsSubject reports whether a word stands behind the noun phrase that a
// clause starts with: its verb, a mark, a relative pronoun.
func (x *sentenceContext) endsSubject(i int) bool {
	w := x.words[i]
	if w.Kind == lang.Punct && w.Lower != "'s" && w.Lower != "." || w.Lower == "who" || w.Lower == "which" || w.Lower == "that" || w.Lower == "whose" {
		return true
	}
	for _, g := range x.groups {
		if g.First == i && (g.Finite || g.Reduced) {
			return true
		}
	}
	return x.isDate(w.Span)
}

// dateAlone reports whether a range of words is a date and no subject.
func (x *sentenceContext) dateAlone(first, last int) bool {
	for i := first; i < last; i++ {
		if w := x.words[i]; w.Kind == lang.Letters && !x.inTimex(w.Span) {
			return false
		}
	}
	return true
}

// relativeBefore reports whether a pronoun between a subject and a verb may be
// whom the verb is said of: "police arrested a man who fled and shot a guard".
func (x *sentenceContext) relativeBefore(from, at int) bool {
	for i := from; i < at; i++ {
		if w := x.words[i].Lower; (w == "who" || w == "which" || w == "that") && !x.commaIn(i, at) && !x.dashIn(i, at) {
			return true
		}
	}
	return false
}

// clauseBefore reports whether a clause opens between a subject and a verb whose
// verb may be this one: "crews voted to go back after the operator, Vela, withdrew".
func (x *sentenceContext) clauseBefore(from, at int) bool {
	for i := at - 1; i >= from; i-- {
		if w := x.words[i].Lower; under.Has(w) && w != "that" && w != "as" && !x.opensPhrase(i) && x.firstVerb(i+1, at) < 0 {
			return true
		}
	}
	return false
}

func (x *sentenceContext) dashIn(first, last int) bool {
	for i := first; i < last; i++ {
		if w := x.words[i].Lower; w == "—" || w == "–" || w == "--" {
			return true
		}
	}
	return false
}
