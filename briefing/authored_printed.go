package briefing

import (
	"fmt"
	"slices"
	"strings"

	"sitrep/content"
)

// This file makes a briefing of what was read of one that sitrep printed: who says
// what with which mark, which event comes after which. All of it stands as printed.

// printedMarks are the words that mark a claim, with the certainty that they stand
// for and the type of the words that bear it out.
var printedMarks = map[string]struct {
	certainty Certainty
	signals   SignalType
}{
	"said": {Asserted, HedgeSignal}, "quote": {Asserted, HedgeSignal}, "author": {Asserted, HedgeSignal}, "hedged": {Hedged, HedgeSignal},
	"denied": {Denied, NegationSignal}, "denial": {Denied, NegationSignal}, "intends": {Intended, IntentSignal}, "wants": {Intended, IntentSignal},
}

// noSpeaker is what stands in the place of a speaker whom the text does not name.
const noSpeaker = "no source named"

// printedClaim sets of a claim what its printed line tells.
func (s *store) printedClaim(c *Claim, a content.AuthoredClaim) {
	mark := printedMarks[a.Mark]
	c.Mark, c.Certainty = a.Mark, mark.certainty
	switch a.Mark {
	case "quote":
		c.Kind = Direct
	case "said":
		c.Kind = Indirect
	}
	for _, words := range a.Signals {
		c.Signals = append(c.Signals, Signal{s.place(words, a.Evidence), mark.signals})
	}
	for i, w := range c.Signals {
		if w.Span.Empty() { // before the claim's own words
			c.Signals[i].Quote = s.place(w.Text, a.Entry)
		}
	}
	switch ids := s.speakersNamed(a.Speaker); {
	case a.Speaker == "":
	case len(ids) > 0:
		c.Speaker, c.With, c.SourceKind = ids[0], ids[1:], NamedSource
	case a.Speaker == noSpeaker:
		c.SpeakerName, c.SourceKind = a.Speaker, NoSource
	default:
		c.SpeakerName, c.SourceKind = a.Speaker, AnonymousSource
	}
}

// speakersNamed returns the ids of the actors that words name letter for letter, one
// or several, "A, B and C"; nil where any of them is none.
func (s *store) speakersNamed(words string) []string {
	id := func(name string) string {
		i := slices.IndexFunc(s.briefing.Actors, func(a Actor) bool { return a.Name == name })
		if i < 0 {
			return ""
		}
		return s.briefing.Actors[i].ID
	}
	if one := id(words); one != "" {
		return []string{one}
	}
	var ids []string
	before, last, ok := cutLast(words, " and ")
	if !ok {
		return nil
	}
	for _, name := range append(strings.Split(before, ", "), last) {
		of := id(name)
		if of == "" {
			return nil
		}
		ids = append(ids, of)
	}
	return ids
}

// cutLast cuts a string around the last place of another.
func cutLast(s, sep string) (before, after string, found bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(sep):], true
}

// printedTimeline makes events of printed lines. They refer to each other by their
// numbers.
func (s *store) printedTimeline(authored []content.AuthoredEvent) []Event {
	ids := map[int]string{}
	for i, a := range authored {
		if a.Number > 0 {
			ids[a.Number] = fmt.Sprintf("e%d", i+1)
		}
	}
	named := func(numbers []int) []string {
		var of []string
		for _, n := range numbers {
			if ids[n] != "" {
				of = append(of, ids[n])
			}
		}
		return of
	}
	var all []Event
	for i, a := range authored {
		e := s.authorEvent(a)
		e.ID, e.After, e.Before, e.SameTime = fmt.Sprintf("e%d", i+1), named(a.After), named(a.Before), named(a.SameTime)
		s.settleEvent(&e)
		all = append(all, e)
	}
	return all
}
