package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// Two lines of different sentences tell the same where they share this much of their
// words, the verb and the dates aside, and no fewer than sharedFewest.
const (
	sharedPart   = 0.66
	sharedFewest = 2
)

// tellAgain drops the lines that tell again what a line of another sentence tells: of
// one verb, with the same words or of the same person, and not of another day. The
// line with the date stays, or the one that is the surer event.
func (s *store) tellAgain() {
	gone := map[int]bool{}
	for j := range s.happenings {
		for i := range j {
			a, b := &s.happenings[i], &s.happenings[j]
			if gone[i] || gone[j] || a.sentence == b.sentence || !s.retold(a, b) {
				continue
			}
			if da, db := exact(a), exact(b); db && !da || da == db && b.score > a.score+1 {
				gone[i] = true
			} else {
				gone[j] = true
			}
		}
	}
	at := -1
	s.happenings = slices.DeleteFunc(s.happenings, func(happening) bool { at++; return gone[at] })
}

// exact reports whether an event has a date that is not vague.
func exact(h *happening) bool { return h.event.When != nil && h.event.When.Precision != Vague }

// retold reports whether two events are one, told twice.
func (s *store) retold(a, b *happening) bool {
	if a.noun || b.noun || a.group.Base != b.group.Base || a.group.Negated != b.group.Negated || plainSpeech.Has(a.group.Base) || a.event.Status != b.event.Status || !sameDay(a, b) {
		return false
	}
	x, y := s.contentOfLine(a), s.contentOfLine(b)
	if x.again || y.again {
		return false
	}
	if a.group.Passive && b.group.Passive || leaving.Has(a.group.Base) {
		if s.samePerson(a, b) && (exact(a) && exact(b) || s.fresh(a) || s.fresh(b)) {
			return true
		}
	}
	if !x.names.within(y.names) && !y.names.within(x.names) {
		return false
	}
	shared := 0
	for w := range x.words {
		if y.words[w] {
			shared++
		}
	}
	return shared >= sharedFewest && float64(shared) >= sharedPart*float64(min(len(x.words), len(y.words)))
}

// leaving are verbs of what somebody does once.
var leaving = lang.Listed(`resign die quit arrive land surrender retire`)

// sameDay reports whether the dates of two events may be one: the one lies within the
// other, or one is not told.
func sameDay(a, b *happening) bool {
	if a.event.When == nil || b.event.When == nil {
		return a.event.When == nil || a.event.When.Precision != Vague || b.event.When == nil || b.event.When.Precision != Vague
	}
	v, w := dayOnly(a.event.When.Value), dayOnly(b.event.When.Value)
	return strings.HasPrefix(v, w) || strings.HasPrefix(w, v)
}

// fresh reports whether an event is of a day in the month of the article's own.
func (s *store) fresh(h *happening) bool {
	return exact(h) && h.event.When.Precision == ByDay && s.doc.Published != "" && h.event.When.Value[:min(7, len(h.event.When.Value))] == s.doc.Published[:min(7, len(s.doc.Published))]
}

// samePerson reports whether the subjects of two verbs name one person, and each no
// other.
func (s *store) samePerson(a, b *happening) bool {
	p, q := s.personsOf(a), s.personsOf(b)
	return len(p) == 1 && len(q) == 1 && p[0] == q[0]
}

// personsOf are the persons that the subject of a line's verb names.
func (s *store) personsOf(h *happening) []string {
	at := span.New(h.event.Span.Start, max(h.event.Span.Start, h.place.Start))
	if h.event.Subject != nil {
		at = *h.event.Subject
	}
	return slices.DeleteFunc(slices.Clone(s.actorsIn(at)), func(id string) bool {
		return !slices.ContainsFunc(s.briefing.Actors, func(a Actor) bool { return a.ID == id && a.Type == Person })
	})
}

// lineContent is what a line is compared by.
type lineContent struct {
	words wordSet
	names wordSet // words with a capital, and numbers
	again bool    // it tells of another such event
}

// wordSet is a set of words in lower case.
type wordSet map[string]bool

func (a wordSet) within(b wordSet) bool {
	for w := range a {
		if !b[w] {
			return false
		}
	}
	return true
}

// contentOfLine gathers the words of a line that say what happened, without its verb
// and its dates.
func (s *store) contentOfLine(h *happening) lineContent {
	c := lineContent{words: wordSet{}, names: wordSet{}}
	x := s.sentence(h.sentence)
	for i, w := range x.words {
		if in := h.event.Span.Contains(w.Span) || h.event.Subject != nil && h.event.Subject.Contains(w.Span); !in || w.Span == h.place || w.Kind == lang.Punct || x.inTimex(w.Span) {
			continue
		}
		if repeating.Has(w.Lower) {
			c.again = true
		}
		switch {
		case w.Kind == lang.Number:
			c.words[w.Lower], c.names[w.Lower] = true, true
		case idle.Has(w.Lower) || articles.Has(w.Lower) || prepositions.Has(w.Lower) || under.Has(w.Lower) || x.inGroup(i) && len(w.Lower) < 4:
		default:
			one := lang.Singular(w.Lower)
			c.words[one] = true
			if x.nameAt(i) {
				c.names[one] = true
			}
		}
	}
	return c
}

var (
	// repeating are words of what happens once more, or to another.
	repeating = lang.Listed(`again second third another also twice more further other later`)
	// idle are words that lines share without telling the same.
	idle = lang.Listed(`and or of he she they it who which his her its their had has have was were been be is are to not said`)
)
