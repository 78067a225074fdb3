package briefing

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// statementOpeners start what somebody says as a clause, whatever verbs follow.
var statementOpeners = lang.Listed(`that whether if how why what who where when there it he she they we i you`)

// relativizers put a verb under a noun: of "an inquiry that would look into it"
// nothing is said.
var relativizers = lang.Listed(`that which who whom whose where when while because if although though whereas what how why whether after before until since once`)

// clausal reports whether a piece is a clause, an infinitive that somebody is named
// for, or a sentence in quotation marks: it reads without its cue.
func (l *claimLine) clausal(p span.Span, unsaid, intended bool) bool {
	first, last := l.gap(p.Start, p.End)
	for first < last && l.words[first].Kind == lang.Punct {
		first++
	}
	if first == last {
		return true
	}
	open := l.words[first]
	if open.Lower == "to" && last-first > 1 && l.infinitive(first) {
		return !unsaid
	}
	if before, _, _ := strings.Cut(open.Lower, "'"); statementOpeners.Has(before) && last-first > 1 && !l.object(first+1) {
		return !l.afterPreposition(first)
	}
	if first > 0 && l.words[first-1].Lower == "that" && !intended {
		return true
	}
	if unsaid && l.verbHere(first) {
		return false // it has no subject
	}
	return l.mainVerb(first, last) || l.exclaimed(p)
}

// refused reports whether a piece is what somebody will not do, which says the
// opposite without its verb: "refused to sell the boats".
func (l *claimLine) refused(a lang.Attribution, p span.Span) bool {
	return a.Certainty == lang.Denied && strings.HasPrefix(p.Of(l.doc.Text), "to ")
}

// mainVerb reports whether a finite verb that no pronoun or conjunction puts under
// another word is among the words: the first word may be one without a subject.
func (l *claimLine) mainVerb(first, last int) bool {
	under := 0
	for k := first; k < last; k++ {
		if k > first && relativizers.Has(l.words[k].Lower) {
			under++
		}
		for _, g := range l.groups {
			if !g.Finite || g.First != k || k > 0 && l.named(g.Head) || l.objectOf(k) || k > first && l.contact(first, k) {
				continue
			}
			if under == 0 {
				return true
			}
			under--
		}
	}
	return false
}

// objectOf reports whether a word that looks like a verb stands behind a preposition
// with the verb that takes it: "against taking steps".
func (l *claimLine) objectOf(k int) bool {
	return k > 1 && strings.HasSuffix(l.words[k-1].Lower, "ing") && lang.Preposition(l.words[k-2].Lower)
}

// contact reports whether a verb belongs to a clause that stands right behind the
// noun that it is said of: "the two millions it earned".
func (l *claimLine) contact(first, k int) bool {
	w := l.words[k-1].Lower
	if k-2 < first || !subjectPronouns.Has(w) && w != "we" && w != "i" && w != "you" {
		return false
	}
	before := l.words[k-2]
	return before.Kind == lang.Letters && !relativizers.Has(before.Lower) && before.Lower != "and" && before.Lower != "but" && before.Lower != "as" && !l.verbHere(k-2) && l.cueOf[k-2] < 0 && !lang.Preposition(before.Lower)
}

// object reports whether the pronoun before a word is judged and says nothing:
// "it a waste of money", "it “a fantasy”", "it to be a waste".
func (l *claimLine) object(next int) bool {
	w := l.words[next]
	return w.Kind == lang.Punct && strings.ContainsAny(w.Lower, "\"“‘'«") || w.Lower == "a" || w.Lower == "an" || w.Lower == "the" || w.Lower == "to" && subjectPronouns.Has(l.words[next-1].Lower)
}

// afterPreposition reports whether a cue ends with a preposition before a question:
// "do not agree on how it works".
func (l *claimLine) afterPreposition(first int) bool {
	return first > 0 && l.cueOf[first-1] >= 0 && lang.Preposition(l.words[first-1].Lower) && relativizers.Has(l.words[first].Lower)
}

// named reports whether a word that looks like a verb is a part of a name: "the
// United States".
func (l *claimLine) named(k int) bool {
	first, _ := utf8.DecodeRuneInString(l.words[k].Span.Of(l.doc.Text))
	return unicode.IsUpper(first) && k > 0 && l.words[k-1].Kind == lang.Letters
}

// infinitive reports whether a verb with "to" starts at the word.
func (l *claimLine) infinitive(k int) bool {
	for _, g := range l.groups {
		if g.Infinitive && g.First == k {
			return true
		}
	}
	return l.words[k+1].Lower == "be" || l.words[k+1].Lower == "have"
}

// exclaimed reports whether a piece is a quotation that starts like a sentence:
// “No comment.” needs no verb.
func (l *claimLine) exclaimed(p span.Span) bool {
	words := strings.TrimLeft(p.Of(l.doc.Text), "“\"‘'«„ [")
	open, _ := utf8.DecodeRuneInString(words)
	if !unicode.IsUpper(open) && !strings.Contains(p.Of(l.doc.Text)[:min(p.Len(), 6)], "[") {
		return false
	}
	for _, q := range l.reading.Quotations {
		if q.Span.Start >= p.End {
			break
		}
		if q.Inner.Start == p.Start || q.Span.Start == p.Start {
			return true
		}
	}
	return false
}

// saying are verbs that take clauses: what stands behind them has its own verb,
// known or not.
var saying = lang.Listed(`say says said saying add adds added adding think thinks thought`)

// frames reports whether a cue has a verb or noun that a phrase behind it needs:
// "accused the firm of fraud", "demand for an inquiry". A bare denial is marked as
// one and reads without where it stands alone.
func (l *claimLine) frames(a lang.Attribution, p span.Span, several bool) bool {
	if a.Verb.Empty() {
		return false
	}
	verb := l.words[l.at(a.Verb.Start)]
	if verb.Kind != lang.Letters || lang.Preposition(verb.Lower) || verb.Lower == "according" || verb.Lower == "as" || saying.Has(verb.Lower) {
		return false
	}
	first, last := l.gap(p.Start, p.End)
	return !strings.HasPrefix(verb.Lower, "den") || several || last-first < 2
}

// verbFrom is where the verb of a cue starts, with the "not" before it.
func (l *claimLine) verbFrom(a lang.Attribution) int {
	for k := l.at(a.Cue.Start); k < len(l.words) && l.words[k].Span.Start < a.Verb.Start; k++ {
		if w := l.words[k].Lower; w == "not" || w == "never" || strings.HasSuffix(w, "n't") {
			return a.Cue.Start
		}
	}
	return a.Verb.Start
}

// passive gives what nobody says its verb, and whom it is said of: "Brandt … is
// expected to be tried".
func (l *claimLine) passive(a lang.Attribution, pieces []span.Span) []span.Span {
	first := l.at(a.Cue.Start)
	if l.words[first].Kind != lang.Letters || lang.Preposition(l.words[first].Lower) {
		return pieces
	}
	for first > 0 && lang.Auxiliary(l.words[first-1].Lower) {
		first--
	}
	pieces[0].Start = l.words[first].Span.Start
	who, ok := l.subject(first)
	if !ok {
		return pieces
	}
	return append([]span.Span{who}, pieces...)
}

// subject is the noun phrase that a verb at the word is said of, where a few
// words name it: before the verb, before the verb that "and" joins it to, or
// before the pronoun of a relative clause.
func (l *claimLine) subject(verb int) (span.Span, bool) {
	end := verb
	if end == 0 {
		return span.Span{}, false
	}
	switch w := l.words[end-1].Lower; {
	case w == "and" || w == "but":
		for k := len(l.groups) - 1; k >= 0; k-- {
			if g := l.groups[k]; g.Finite && g.Last <= end-1 {
				end = g.First
				break
			}
		}
		if end == verb {
			return span.Span{}, false
		}
	case w == "who" || w == "which" || w == "that":
		end--
		if end > 0 && l.comma(end-1) {
			end--
		}
	}
	first := end
	for first > 0 && end-first < longestSubject && l.words[first-1].Kind != lang.Punct && !relativizers.Has(l.words[first-1].Lower) && !l.verbHere(first-1) && l.cueOf[first-1] < 0 {
		first--
	}
	if first == end || end-first == longestSubject || lang.Preposition(l.words[first].Lower) {
		return span.Span{}, false
	}
	return span.New(l.words[first].Span.Start, l.words[end-1].Span.End), true
}

// verbHere reports whether a word is of a finite verb group.
func (l *claimLine) verbHere(k int) bool {
	for _, g := range l.groups {
		if g.Finite && k >= g.First && k < g.Last {
			return true
		}
	}
	return false
}
