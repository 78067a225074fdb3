package briefing

import (
	_ "embed"
	"fmt"
	"slices"
	"sync"

	"sitrep/content/span"
)

// dayWeights is a logistic model in text, a feature and its weight a line: what
// speaks for an undated past event having happened on a certain day. It was
// trained by TestTrainDays on annotated articles; see that test.
//
//go:embed day_weights.txt
var dayWeights string

var dayModel = sync.OnceValue(func() map[string]float64 { return weightsIn(dayWeights) })

// sharedFrom is the logit from which a day is given: of the days given below it about
// half were wrong.
const sharedFrom = 0.3

// openingReaches is the number of sentences of the body in which an article
// tells what it is about.
const openingReaches = 2

// dayChoice is a day that an undated event may share.
type dayChoice struct {
	value    string
	from     int // the happening that states the day, nearest to the event; -1 where only the date of publication does
	features []string
}

// inferDates gives past events without a date the day that the telling goes on
// from: that of a dated event before or just behind them, or the day of
// publication, where a model learned from annotated news says so. An event that
// is told to be earlier, "recently", keeps that. Inferred days are no ground for
// further ones.
func (s *store) inferDates() {
	chosen := make([]dayChoice, len(s.happenings))
	for i := range s.happenings {
		best := sharedFrom
		for _, c := range s.daysFor(i) {
			z := 0.0
			for _, f := range c.features {
				z += dayModel()[f]
			}
			if z > best {
				best, chosen[i] = z, c
			}
		}
	}
	for i, c := range chosen {
		if c.value != "" {
			s.inferDay(&s.happenings[i], c)
		}
	}
}

// stated reports whether the text gives a past event its day.
func (h *happening) stated() bool {
	w := h.event.When
	return w != nil && w.From == "stated" && w.Precision == ByDay && iso4(w.Value) && h.event.Status == Past
}

// daysFor returns the days that event i may have happened on, with what speaks
// for and against each; none where the event is not past or has a date.
func (s *store) daysFor(i int) []dayChoice {
	h := &s.happenings[i]
	if h.event.Status != Past || h.event.When != nil || s.background(h) {
		return nil
	}
	var out []dayChoice
	add := func(value string, from int, source string) {
		if value == "" || s.setApart(h, value) {
			return
		}
		k := slices.IndexFunc(out, func(c dayChoice) bool { return c.value == value })
		if k < 0 {
			k, out = len(out), append(out, dayChoice{value: value, from: from})
		}
		out[k].features = append(out[k].features, source)
	}
	days := map[string]bool{}
	before, behind, opening := -1, -1, -1
	for j := range s.happenings {
		a := &s.happenings[j]
		if !a.stated() {
			continue
		}
		if verdicts.Has(a.lower) && !verdicts.Has(h.lower) || a.sentence != h.sentence && s.background(a) {
			continue // what a court does about something happened on another day
		}
		if a.dated >= 0 && !s.rangeEnd(s.timexes[a.dated].Span).Empty() {
			continue // "from June to August, under Holt": nothing is told on from its first day
		}
		days[a.event.When.Value] = true
		switch {
		case j < i:
			before = j
		case behind < 0 && a.sentence <= h.sentence+openingReaches:
			behind = j
		}
		if opening < 0 && a.sentence <= s.bodyStart()+openingReaches {
			opening = j
		}
	}
	for _, source := range []struct {
		from int
		name string
	}{{before, "before"}, {behind, "behind"}, {opening, "opening"}} {
		if source.from >= 0 {
			add(s.happenings[source.from].event.When.Value, source.from, source.name)
		}
	}
	if _, _, ok := interval(s.briefing.Document.Published); ok {
		add(dayOnly(s.briefing.Document.Published), -1, "published")
	}
	own := s.ownFeatures(i)
	for k := range out {
		out[k].features = s.dayFeatures(i, out[k], own, len(days))
	}
	return out
}

// inferDay gives an event a day, and says where that comes from.
func (s *store) inferDay(h *happening, c dayChoice) {
	reason := "told as of the day of publication, " + c.value
	if c.from >= 0 {
		where := "before"
		if s.happenings[c.from].place.Start > h.place.Start {
			where = "behind"
		}
		reason = fmt.Sprintf("told on with the event %s it, which is dated %s", where, c.value)
	}
	h.event.When = &When{Quote: Quote{Span: span.Span{Start: h.event.Span.Start, End: h.event.Span.Start}}, Value: c.value,
		Precision: ByDay, From: "inferred", Reason: reason}
	h.event.Why = append(h.event.Why, "date: "+reason)
}
