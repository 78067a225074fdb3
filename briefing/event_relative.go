package briefing

import (
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// ofRelative tells a relative clause that the trigger stands in of what its
// pronoun takes up, up to where the clause around it goes on: "a lawyer … left the
// party on Monday" of "a lawyer who left the party on Monday has sued". It reports
// false where the trigger stands in none.
func (x *sentenceContext) ofRelative(c candidate, first, limit, at int) (who, told span.Span, ok bool) {
	r := x.subjectPronoun(first, at)
	if r < 0 || x.behindRelative(r, at) {
		return who, told, false
	}
	end, comma := r, lowAt(x.words, r-1) == ","
	for end > 0 && x.words[end-1].Kind == lang.Punct && x.words[end-1].Lower != ")" && x.words[end-1].Lower != "”" {
		end--
	}
	start := x.taken(end, r)
	if !x.agrees(start, end, r+1) {
		if start, end, ok = x.agreeing(start, r+1); !ok {
			return who, told, false
		}
	}
	if summing.Has(x.words[end-1].Lower) && lowAt(x.words, start-1) == "," {
		return who, told, false // "was shut out, a step that was confirmed on Monday"
	}
	if open, shut := unpaired(x.doc.Text[x.words[start].Span.Start:x.words[r].Span.Start]); open >= 0 || shut >= 0 {
		return who, told, false
	}
	_, named := x.namedBefore(end, r)
	if end <= start || !named && x.midPhrase(start) && !x.opensNoun(start) || subjectPronouns.Has(x.words[start].Lower) || end-start == 1 && anybody.Has(x.words[start].Lower) || x.words[start].Lower == "'s" {
		return who, told, false
	}
	verb := r + 1
	last := x.innerEnd(verb, x.lineEnd(c, verb, max(at, x.firstVerb(verb, limit)), limit), at)
	if comma {
		last = x.closingComma(max(at, x.firstVerb(verb, limit), x.dateEnd(c)-1), last)
	}
	return x.spanOf(start, end), x.spanOf(verb, x.trimmedEnd(verb, last, at)), true
}

// summing are nouns that only name what the clause before them tells.
var summing = lang.Listed(`step move decision measure ruling change result development claim charge accusation feat figure number total practice act trend`)

// anybody are words that stand for nobody without the clause that says whom.
var anybody = lang.Listed(`those anyone everyone someone anybody everybody somebody all any one many some few`)

// behindRelative reports whether a word stands behind the clause that a pronoun at
// r opens, at or behind the verb of the clause around it.
func (x *sentenceContext) behindRelative(r, at int) bool {
	verb := x.firstVerb(r+1, len(x.words))
	for gi, g := range x.groups {
		if g.Finite && g.First > verb && g.First <= at && !x.describesObject(gi, verb) {
			return (!x.joinIn(verb, g.First) || x.whileDoing(verb, g.First)) && !x.saysBetween(verb, g.First)
		}
	}
	return false
}

// describesObject reports whether what looks like a verb in the past is a participle
// right behind the object of a verb: "who leads the inquiry | opened over the fire,
// wrote".
func (x *sentenceContext) describesObject(gi, verb int) bool {
	g := x.groups[gi]
	if g.Last-g.First != 1 || !lang.Participle(x.words[g.Head].Lower) || !prepositions.Has(lowAt(x.words, g.Last)) || x.joinIn(verb, g.First) || x.commaIn(verb, g.First) {
		return false
	}
	comma := x.nextComma(g.Last)
	return comma+1 < len(x.words) && !x.verbIn(g.Last, comma) && x.opensFinite(comma+1)
}

// whileDoing reports whether all that joins two verbs opens a phrase with a gerund:
// "who hit a clerk while showing off behind the wheel was jailed".
func (x *sentenceContext) whileDoing(verb, next int) bool {
	for i := verb + 1; i < next; i++ {
		w := x.words[i].Lower
		if !joins.Has(w) && !under.Has(w) {
			continue
		}
		i++
		for i < next && x.words[i].Kind == lang.Punct {
			i++
		}
		if w == "and" || w == "but" || w == "," || !strings.HasSuffix(x.words[i].Lower, "ing") {
			return false
		}
	}
	return true
}

// inRelative reports whether a word stands in a relative clause of the line that
// starts at another, and the line has no verb before that.
func (x *sentenceContext) inRelative(first, at int) bool {
	r := x.subjectPronoun(first, at)
	return r >= 0 && !x.behindRelative(r, at) && x.firstVerb(first, r) < 0
}

// innerEnd ends a relative clause before the verb of the clause around it: behind
// the comma that closes it, or right before that verb.
func (x *sentenceContext) innerEnd(first, last, at int) int {
	verb := max(at, x.firstVerb(first, last))
	for k := verb + 1; k < last; k++ {
		if x.words[k].Lower == "," && x.opensFinite(k+1) {
			return k
		}
	}
	for _, g := range x.groups {
		if g.First <= verb || !g.Finite || g.Head >= last {
			continue
		}
		if p := lowAt(x.words, g.First-1); strings.HasSuffix(p, "ly") && lang.Participle(x.words[g.Head].Lower) {
			continue // "left 31 people partly paralysed"
		}
		if x.joinIn(verb, g.First) || x.saysBetween(verb, g.First) {
			return last
		}
		return g.First
	}
	return last
}

// closingComma ends a clause that a comma opened at the comma that closes it: the
// first behind its verb that does not stand in a list or a date.
func (x *sentenceContext) closingComma(verb, last int) int {
	for k := verb + 1; k < last; k++ {
		if x.words[k].Lower != "," || x.inBrackets(k) || x.inDay(x.words[k].Span) || k+1 < last && x.words[k+1].Kind == lang.Number {
			continue
		}
		for i := k + 1; i < last && !x.startsGroup(i); i++ {
			if w := x.words[i].Lower; w == "and" || w == "or" {
				return last
			}
		}
		return k
	}
	return last
}

// saysBetween reports whether the second of two verbs stands in what somebody says
// or thinks with the first: "who said the mill closed".
func (x *sentenceContext) saysBetween(verb, next int) bool {
	for _, a := range x.attributions {
		if !a.Cue.Overlaps(x.words[verb].Span) {
			continue
		}
		for _, c := range a.Content {
			if c.Has(x.words[next].Span.Start) {
				return true
			}
		}
	}
	return false
}

// subjectPronoun is the last relative pronoun before a word that is the subject
// of the clause around that word, -1 for none.
func (x *sentenceContext) subjectPronoun(first, at int) int {
	for i := at; i > first; i-- {
		w := x.words[i].Lower
		if w != "who" && w != "which" && w != "that" || x.closed(i+1, at) {
			continue
		}
		if opens := x.opensFinite(i + 1); !opens || prepositions.Has(lowAt(x.words, i-1)) || lowAt(x.words, i-1) == "of" || w == "that" && (x.pronounThat(i) || x.startsGroup(i-1)) {
			return -1
		}
		return i
	}
	return -1
}

// taken is where the noun phrase starts that ends before a word and that a relative
// pronoun at r takes up: of "one of the boats that were lost" the boats, of "a clerk
// from Marlow who fled" the clerk.
func (x *sentenceContext) taken(end, r int) int {
	if start, ok := x.namedBefore(end, r); ok {
		return start
	}
	if start, ok := x.wholeSubject(end, r); ok {
		return start
	}
	start := x.phraseStart(0, end)
	if x.words[r].Lower != "who" && lowAt(x.words, start+1) == "of" && start+2 < end && lang.RoleNoun(x.words[start].Lower) {
		start += 2 // "head of the party that was founded"
	}
	if start > 1 && x.words[start-1].Lower == "with" && !articles.Has(x.words[start].Lower) {
		start = x.phraseStart(0, start-1)
	}
	if start > 1 && prepositions.Has(lowAt(x.words, start-1)) && x.words[r].Lower == "who" && !x.inGroup(start-2) && x.placeAt(end-1) {
		start = x.phraseStart(0, start-1)
	}
	verb := lowAt(x.words, r+1)
	if lowAt(x.words, start+1) == "of" && (verb == "have" || verb == "are" || verb == "were") {
		if w := x.words[start].Lower; w == "one" || w == "top" || w == "each" {
			return start + 2
		}
	}
	return start
}

// namedBefore is where the name of somebody starts, with the titles before it, that
// ends before a word and that a "who" at r takes up: "President Otto Lund" of "the
// rival of President Otto Lund, who".
func (x *sentenceContext) namedBefore(end, r int) (int, bool) {
	if x.words[r].Lower != "who" || end == 0 {
		return 0, false
	}
	for _, n := range x.reading.NamesOf(x.index) {
		if n.Type != lang.PersonName || !n.Span.Overlaps(x.words[end-1].Span) {
			continue
		}
		start := end - 1
		for start > 0 && (n.Span.Overlaps(x.words[start-1].Span) || capitalised(x.words[start-1].Span.Of(x.doc.Text)) && !x.inDay(x.words[start-1].Span)) {
			start--
		}
		if p := lowAt(x.words, start-1); p == "of" || prepositions.Has(p) {
			return start, true
		}
	}
	return 0, false
}

// wholeSubject is where the subject starts that ends before a comma and is
// described behind it: "the report on the country, published in May, names".
func (x *sentenceContext) wholeSubject(end, behind int) (int, bool) {
	if end == behind {
		return 0, false
	}
	start, ok := x.subjectStart(end)
	if !ok || start > 0 && x.words[start-1].Span.End == x.words[start].Span.Start {
		return 0, false
	}
	for start < end && (prepositions.Has(x.words[start].Lower) || phraseLeads.Has(x.words[start].Lower)) {
		start++
	}
	if start >= end || end-start > longestSubject {
		return 0, false
	}
	for i := start; i < end; i++ {
		if w := x.words[i]; x.startsGroup(i) || under.Has(w.Lower) || w.Lower == "," || w.Lower == "and" || x.inDay(w.Span) {
			return 0, false
		}
	}
	return start, true
}

// phraseLeads are further words that lead a noun phrase and are no part of it.
var phraseLeads = lang.Listed(`under according to of as following despite`)

// placeAt reports whether a word is part of the name of a place.
func (x *sentenceContext) placeAt(i int) bool {
	for _, n := range x.reading.NamesOf(x.index) {
		if n.Span.Overlaps(x.words[i].Span) {
			return n.Type == lang.PlaceName
		}
	}
	return false
}
