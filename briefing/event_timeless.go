package briefing

import (
	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// lowerTimeless is what a candidate loses that tells how things are.
const lowerTimeless = 3

// timeless reports whether a candidate tells in the simple present, without a
// date, how things are, work or are done: "mussels are sold at the quay", "a storm
// weakens over land", "our mission is to help". What goes on ("is closing") and
// what lies ahead is no such thing.
func (s *store) timeless(c candidate) bool {
	if c.dated >= 0 && precisionOf(dayOnly(s.timexes[c.dated].Value)) != Vague || s.isCue(c.place) {
		return false
	}
	x := s.sentence(c.sentence)
	at := c.word - s.reading.Sentences[c.sentence].First
	if c.noun && simplePresent(c.group) && c.group.Base == "remain" {
		return true
	}
	if c.noun {
		return simplePresent(c.group) && !anticipating.Has(c.group.Base) && c.group.Head < at && s.status(c) == Past
	}
	if c.group.Infinitive {
		g, ok := x.governing(c.group)
		return ok && simplePresent(g) && g.Base == "be" && purposes.Has(lang.Singular(lowAt(x.words, g.First-1)))
	}
	if c.group.Gerund {
		m, ok := x.mainVerb(c)
		return ok && simplePresent(m) && m.Base != "be" && !anticipating.Has(m.Base) && x.words[m.Head].Span.End <= c.place.Start && s.status(c) == Past
	}
	return simplePresent(c.group) && !(c.group.Passive && ceasing.Has(c.group.Base)) && s.status(c) == Past
}

// anticipating are verbs whose object is still to come.
var anticipating = lang.Listed(`expect plan fear face await hope seek threaten anticipate propose`)

// ceasing are verbs whose participle tells what has been done: "schools are closed".
var ceasing = lang.Listed(`close shut suspend cancel block ban seal evacuate`)

// simplePresent reports whether a verb stands in the present that neither goes on
// nor looks back or ahead.
func simplePresent(g lang.VerbGroup) bool {
	return g.Finite && g.Tense == span.PresentTense && !g.Perfect && !g.Progressive && g.Modal == ""
}

// governing is the finite verb right before an infinitive.
func (x *sentenceContext) governing(of lang.VerbGroup) (lang.VerbGroup, bool) {
	for _, g := range x.groups {
		if g.Finite && g.Last == of.First {
			return g, true
		}
	}
	return lang.VerbGroup{}, false
}

// purposes are nouns of which an infinitive tells no event: "the aim is to help".
var purposes = lang.Listed(`aim goal mission purpose objective job role task idea point intention priority focus duty function`)
