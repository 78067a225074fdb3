package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// joins are the words between two events of a sentence at which a line may end
// and the next begin.
var joins = lang.Listed(`and but then while when after before because although though until as which who whose where ; , — –`)

// shortestPart is the number of words that a part of a sentence must have to
// stand as a line.
const shortestPart = 3

// apart gives two candidates of one sentence lines that do not overlap: "the
// mayor visited Marlow on Sunday", "announced a grant on Monday". It reports
// false where nothing parts them, "agreed to sell": they are one event then, or
// one line.
func (s *store) apart(a, b *candidate) bool {
	if !a.clause.Overlaps(b.clause) || a.phrase || b.phrase {
		return true
	}
	if b.word < a.word {
		a, b = b, a
	}
	sen := s.reading.Sentences[a.sentence]
	x := s.sentence(a.sentence)
	words := x.words
	at := -1
	for i := b.word - sen.First - 1; i > a.word-sen.First; i-- {
		if words[i].Lower == "and" && x.pairOfNumbers(i) || x.inName(i) || x.holdsOn(i, b) {
			continue
		}
		if open := x.asideBefore(i, a.word-sen.First); open >= 0 {
			i = open
		} else if joins.Has(words[i].Lower) && !(words[i].Lower == "after" || words[i].Lower == "before") || joins.Has(words[i].Lower) && !x.opensFinite(i+1) {
			at = i // "soon after returned" joins nothing
			break
		}
	}
	if at < 0 {
		return false
	}
	relative := words[at].Lower == "who" || words[at].Lower == "which" || words[at].Lower == "whose"
	switch from := a.word - sen.First; {
	case x.asMuchAs(at):
		return false
	case relative && x.unfinished(from, at):
		return true // "said the tug, which sank in May, will be raised"
	case x.unfinished(from, at):
		return false
	}
	at = x.listStart(x.relativeStart(at), a.word-sen.First)
	if b.noun && (b.group.Modal != "" || b.group.Infinitive) && b.word-sen.First == at+1 {
		return false // "he will meet officials and speak at the castle"
	}
	left := trimmed(words, a.clause, sen.Span.Start, words[x.lengthStart(at)].Span.Start)
	right := trimmed(words, b.clause, words[at].Span.End, sen.Span.End)
	if relative {
		right = b.clause // with what the pronoun stands for
	}
	if left.Empty() || right.Empty() || !left.Contains(a.place) || !right.Contains(b.place) {
		return false
	}
	a.clause, b.clause = left, right
	return true
}

// holdsOn reports whether a word that mostly joins clauses stands inside the one
// that holds the second of two events: "brought before the court to be sentenced",
// "behind its rivals Vela and Kesh during the festival", "sent as a gift".
func (x *sentenceContext) holdsOn(i int, b *candidate) bool {
	at := b.word - x.reading.Sentences[x.index].First
	switch w := x.words[i].Lower; {
	case w == "as":
		return x.opensPhrase(i) && i > 0 && x.words[i-1].Kind != lang.Punct
	case w == "," && i > 0 && x.placeAt(i-1) && x.nameBesideComma(i+1):
		return true // "in Marlow, St James, on Wednesday"
	case w == "and" || w == ",":
		return (b.noun || w == "and" && !b.group.Finite && !b.group.Infinitive) && x.behind(i+1, len(x.words)) == noClause && (w == "and" || !prepositions.Has(lowAt(x.words, i+1))) && !x.dateIn(i, at)
	}
	return timing.Has(x.words[i].Lower) && !b.noun && b.group.Infinitive && x.firstVerb(i+1, at+1) < 0 && !x.gerundAt(i+1)
}

// nameBesideComma reports whether a name of few words starts at a word and ends before
// a comma.
func (x *sentenceContext) nameBesideComma(i int) bool {
	end := i
	for end < len(x.words) && x.nameAt(end) {
		end++
	}
	return end > i && end < i+4 && lowAt(x.words, end) == ","
}

// inName reports whether a word stands within a name, "the Belt and Road Initiative".
func (x *sentenceContext) inName(i int) bool {
	return slices.ContainsFunc(x.reading.NamesOf(x.index), func(n lang.Name) bool {
		return n.Span.Start < x.words[i].Span.Start && x.words[i].Span.End < n.Span.End
	})
}

// pairOfNumbers reports whether an "and" joins what "between" opens or two numbers.
func (x *sentenceContext) pairOfNumbers(i int) bool {
	for k := i - 1; k >= 0 && k >= i-5 && !x.inGroup(k); k-- {
		if x.words[k].Lower == "between" {
			return true
		}
	}
	return i > 0 && i+1 < len(x.words) && x.words[i-1].Kind == lang.Number && x.words[i+1].Kind == lang.Number
}

// asideBefore returns the comma that opens an aside without a verb of its own which
// the comma at i closes right before the verb that its subject has: "said that the
// pier, closed since 2019, will reopen". It returns -1 where there is none.
func (x *sentenceContext) asideBefore(i, after int) int {
	if x.words[i].Lower != "," || i+1 >= len(x.words) || !x.opensFinite(x.pastDate(i+1)) {
		return -1
	}
	for k := i - 1; k > after; k-- {
		if w := x.words[k].Lower; w == "," {
			return k
		} else if w == "and" || w == "who" || w == "which" {
			return -1
		}
		if g, ok := x.groupAt(k); ok && g.Finite && lowAt(x.words, g.First-1) != "," {
			return -1
		}
	}
	return -1
}

// groupAt returns the verb group that a word is part of.
func (x *sentenceContext) groupAt(i int) (lang.VerbGroup, bool) {
	for _, g := range x.groups {
		if i >= g.First && i < g.Last {
			return g, true
		}
	}
	return lang.VerbGroup{}, false
}

// lengthStart moves a join before the length of time that stands before it: "the
// talks go on, eight months | after they broke off".
func (x *sentenceContext) lengthStart(at int) int {
	if w := x.words[at].Lower; w != "after" && w != "before" || !timeWords.Has(lowAt(x.words, at-1)) {
		return at
	}
	for i := at - 2; i > 0 && i > at-5; i-- {
		if w := x.words[i]; w.Kind == lang.Punct || x.inGroup(i) {
			return i + 1
		} else if w.Kind == lang.Number || w.Lower == "a" || w.Lower == "an" {
			return i
		}
	}
	if w := x.words[at-1].Lower; strings.HasSuffix(w, "s") {
		return at - 1 // "minutes after"
	}
	return at
}

// relativeStart moves a join at a relative pronoun before the words that lead it:
// "a new plant, construction of which".
func (x *sentenceContext) relativeStart(at int) int {
	if p := lowAt(x.words, at-1); x.words[at].Lower != "which" && x.words[at].Lower != "whom" || p != "of" && !prepositions.Has(p) {
		return at
	}
	for i := at - 1; i > max(0, at-6); i-- {
		if x.words[i].Lower == "," {
			return i
		}
	}
	return at
}

// listStart moves a join inside a list of subjects before the list: "the ferry
// sank, Ada and Tore swam" parts before Ada.
func (x *sentenceContext) listStart(at, after int) int {
	if w := x.words[at].Lower; w != "and" && w != "," || x.opensFinite(at+1) {
		return at
	}
	for i := at - 1; i > after; i-- {
		if x.inGroup(i) || x.inTimex(x.words[i].Span) {
			return at
		}
		if w := x.words[i].Lower; (w == "," || w == "and") && i < at-1 {
			at = i
		}
	}
	return at
}

// introducesAt reports whether a word only introduces the clause behind it.
func introducesAt(words []lang.Word, i int) bool {
	next := lowAt(words, i+1)
	return introduces.Has(words[i].Lower) && !(words[i].Lower == "that" && next == "of") && !(words[i].Lower == "so" && next == "far")
}

// trimmed is the part of a line between two places, without the marks and the
// linking words at its ends; empty where it is too short for a line.
func trimmed(words []lang.Word, line span.Span, from, to int) span.Span {
	from, to = max(from, line.Start), min(to, line.End)
	first, last := len(words), 0
	for i, w := range words {
		if w.Span.Start >= from && w.Span.End <= to {
			first, last = min(first, i), i+1
		}
	}
	for first < last && (words[first].Kind == lang.Punct || introducesAt(words, first)) {
		first++
	}
	for last > first && (words[last-1].Kind == lang.Punct || dangling.Has(words[last-1].Lower)) {
		last--
	}
	if last-first < shortestPart {
		return span.Span{}
	}
	return span.Span{Start: words[first].Span.Start, End: words[last-1].Span.End}
}
