package briefing

import "sitrep/content/span"

// spareDates gives an event without a date the nearest exact one of its
// sentence that dates no other event: the verb it hangs on was not worth a
// line, or the event is told around it.
func (s *store) spareDates() {
	taken := map[int]bool{}
	for _, h := range s.happenings {
		if h.dated >= 0 {
			taken[h.dated] = true
		}
	}
	for i := range s.happenings {
		h := &s.happenings[i]
		if h.dated >= 0 {
			continue
		}
		best, cost := -1, 1<<30
		sentence := s.reading.Sentences[h.sentence].Span
		first, last := s.timexesIn(sentence)
		for j := first; j < last; j++ {
			t := s.timexes[j]
			if taken[j] || !sentence.Contains(t.Span) || !s.dates(t, h.group.Perfect) || precisionOf(dayOnly(t.Value)) == Vague || s.coloursNoun(h.sentence, t.Span) || h.event.Status == Past && s.isFuture(t.Value) || s.ofNoun(h.candidate, t.Span) && (!h.noun || s.toldOtherwise(h.candidate, t.Span)) {
				continue
			}
			if x := s.sentence(h.sentence); x.underBetween(h.place, t.Span) || x.ofCondition(h.candidate, t.Span) || x.ofOtherDeed(h.candidate, t) || x.inAside(h.candidate, t.Span) || x.unrealDate(h.candidate, t.Span) || s.inContent(h.place) != s.inContent(t.Span) || !extent(h).Contains(t.Span) && x.joinedBetween(h.place, t.Span) {
				continue
			}
			if d := distance(h.place, t.Span); d < cost {
				best, cost = j, d
			}
		}
		if best >= 0 {
			taken[best] = true
			h.dated = best
			s.setDate(h)
		}
	}
}

// joinedBetween reports whether "and" or "but" begins another verb between a trigger
// and a date behind it: "has threatened to tear it up, but wants to settle in May".
func (x *sentenceContext) joinedBetween(trigger, date span.Span) bool {
	for i := x.wordAfter(trigger) + 1; i+1 < len(x.words) && x.words[i].Span.End <= date.Start; i++ {
		if w := x.words[i].Lower; (w == "and" || w == "but") && x.opensFinite(i+1) {
			return true
		}
	}
	return false
}
