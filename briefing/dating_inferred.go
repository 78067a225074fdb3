package briefing

import (
	"sitrep/content/span"
)

// What speaks for an undated past event having the day of the dated one told
// last before it: weights of a logistic regression on annotated news, rounded.
// Of the days that it gives, annotators had two in three as well and left the
// rest open; one in sixteen was another day.
const (
	sharedBias     = -3.0
	sharedOnlyDay  = 1.7  // no other day was told before: the article is the story of one day
	sharedOpening  = 0.6  // the day is the opening's
	sharedToday    = 0.9  // the day is that of publication
	sharedHour     = 1.3  // the event's words tell an hour
	sharedPlain    = 0.7  // the plain past, or no finite verb: the telling goes on
	sharedPerfect  = -1.0 // "has closed": up to now
	sharedNear     = 0.4  // told in the same or in the next sentence
	sharedNext     = 0.2  // no event is told between the two
	sharedPassage  = 0.5  // in one paragraph
	sharedOther    = -1.0 // between the two stands an event with another date
	sharedSaying   = -1.1 // it is what somebody says that is dated, not the saying
	sharedPassive  = -0.7
	sharedFrom     = 0.4 // the logit from which a day is given
	openingReaches = 2   // sentences of the body
)

// inferDates gives past events without a date the day of the dated event told
// last before them, where the telling goes on from it: that is how news tells
// what belongs to a day. An event that is told to be earlier, "recently", keeps
// that. Inferred days are no ground for further ones.
func (s *store) inferDates() {
	anchor := -1
	days := map[string]bool{}
	for i := range s.happenings {
		h := &s.happenings[i]
		if h.stated() {
			anchor = i
			days[h.event.When.Value] = true
			continue
		}
		if anchor < 0 || h.event.Status != Past || h.event.When != nil {
			continue
		}
		if s.sharedDay(anchor, i, len(days) == 1) >= sharedFrom {
			s.inferDay(h, s.happenings[anchor].event)
		}
	}
}

// stated reports whether the text gives a past event its day.
func (h *happening) stated() bool {
	w := h.event.When
	return w != nil && w.From == "stated" && w.Precision == ByDay && iso4(w.Value) && h.event.Status == Past
}

// sharedDay is the logit of event i having the day of the dated event before
// it; only tells that no other day was told so far.
func (s *store) sharedDay(anchor, i int, only bool) float64 {
	a, h := &s.happenings[anchor], &s.happenings[i]
	_, hour := s.clockIn(h.event)
	z := sharedBias + when(only, sharedOnlyDay) + when(a.sentence <= s.bodyStart()+openingReaches-1, sharedOpening) +
		when(a.event.When.Value == s.briefing.Document.Published, sharedToday) + when(hour, sharedHour) +
		when(h.sentence-a.sentence <= 1, sharedNear) + when(i == anchor+1, sharedNext) +
		when(s.reading.Sentences[a.sentence].Passage == s.reading.Sentences[h.sentence].Passage, sharedPassage) +
		when(s.isCue(h.place), sharedSaying) + when(h.group.Passive, sharedPassive)
	for j := anchor + 1; j < i; j++ {
		if w := s.happenings[j].event.When; w != nil && w.From == "stated" {
			z += sharedOther
			break
		}
	}
	switch g := h.group; {
	case g.Perfect && !s.startsWith(*h, "had"):
		z += sharedPerfect
	case !h.noun && g.Modal == "":
		z += sharedPlain
	}
	return z
}

// inferDay gives an event the day of another.
func (s *store) inferDay(h *happening, of Event) {
	reason := "told on from the event before it, which is dated " + of.When.Value
	h.event.When = &When{Quote: Quote{Span: span.Span{Start: h.event.Span.Start, End: h.event.Span.Start}}, Value: of.When.Value,
		Precision: ByDay, From: "inferred", Reason: reason}
	h.event.Why = append(h.event.Why, "date: "+reason)
}
