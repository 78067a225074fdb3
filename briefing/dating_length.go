package briefing

import (
	"strings"

	"sitrep/briefing/lang"
	"sitrep/briefing/timex"
	"sitrep/content/span"
)

// dateByLength dates one of two events that a counted length of time parts by the
// other: "the move came two days after the council declared an emergency", "the
// mayor left on Monday, a week after the gates opened".
func (s *store) dateByLength() {
	for i := range s.happenings {
		h := &s.happenings[i]
		if h.event.When != nil || h.noun && !h.phrase && eventNoun(h.lower) == "" {
			continue
		}
		x := s.sentence(h.sentence)
		at := h.word - s.reading.Sentences[h.sentence].First
		if k := x.lengthOpens(h); k >= 0 && !x.commaIn(k, at) {
			s.startAt(h, x.words[k+1].Span.Start)
			at = max(k+1, min(at, x.firstVerb(k+1, len(x.words))))
		}
		if t := x.whenBehind(at); t >= 0 && (h.event.Status == Past || h.event.Status == Ongoing) {
			h.dated = t
			s.setDate(h)
			continue
		}
		if k, length := x.lengthBeforeClause(at); k >= 0 {
			if from, ok := s.anchor(h, x, k); ok {
				s.countFrom(h, from, length, x.words[k].Lower == "before")
			}
			continue
		}
		for j := range s.happenings {
			o := &s.happenings[j]
			if o.sentence != h.sentence || o.word <= h.word || o.event.When == nil || !dayOrMore(o.event.When) {
				continue
			}
			if k, length := x.lengthBeforeClause(o.word - s.reading.Sentences[h.sentence].First); k > at {
				s.countFrom(h, o.event.When.Value, length, x.words[k].Lower == "after")
			}
		}
	}
}

// lengthOpens returns the "after" or "before" of a length of time that an event's line
// opens with, "a day after leaked letters showed", -1 for none.
func (x *sentenceContext) lengthOpens(h *happening) int {
	first := x.wordAfter(*h.event.Span)
	for k := first + 1; k < min(first+6, len(x.words)-1); k++ {
		if w := x.words[k].Lower; (w == "after" || w == "before") && x.lengthStart(k) == first {
			return k
		}
	}
	return -1
}

// startAt has an event's line start at a byte.
func (s *store) startAt(h *happening, start int) {
	if h.event.Subject != nil || start <= h.event.Span.Start || start >= h.event.Span.End {
		return
	}
	at := span.Span{Start: start, End: h.event.Span.End}
	h.event.Span, h.event.Text = &at, at.Of(s.doc.Text)
}

// whenBehind returns the date right before the "when" that opens the clause around
// the word at, "in 1879, when Norland took the port": that is its date too. -1 is none.
func (x *sentenceContext) whenBehind(at int) int {
	for k := at - 1; k > 0; k-- {
		if g, ok := x.groupAt(k); ok && g.Finite && (at < g.First || at >= g.Last) {
			return -1
		}
		if x.words[k].Lower != "when" {
			continue
		}
		before := k - 1
		if x.words[before].Lower == "," && before > 0 {
			before--
		}
		t, last := x.timexesIn(x.words[before].Span)
		if t < last && x.timexes[t].Span.End == x.words[before].Span.End && x.dates(x.timexes[t], false) && precisionOf(dayOnly(x.timexes[t].Value)) != Vague {
			return t
		}
		return -1
	}
	return -1
}

// dayOrMore reports whether a date is one that a length can be counted from.
func dayOrMore(w *When) bool { return w.Precision != Vague && iso4(w.Value) }

// lengthBeforeClause returns the "after" or "before" that opens the clause around
// the word at, and the counted length of time right before it; -1 for none.
func (x *sentenceContext) lengthBeforeClause(at int) (int, span.Span) {
	for k := at - 1; k > 1; k-- {
		w := x.words[k].Lower
		if w != "after" && w != "before" {
			if g, ok := x.groupAt(k); ok && g.Finite && g.Head != at && (at < g.First || at >= g.Last) {
				return -1, span.Span{}
			}
			continue
		}
		first := x.lengthStart(k)
		if first == k || x.words[first].Kind == lang.Punct {
			return -1, span.Span{}
		}
		return k, x.spanOf(first, k)
	}
	return -1, span.Span{}
}

// anchor returns the date of what stands before a length of time at word k: of the
// last dated event of the sentence before it or, where what stands there only takes
// up what was told, "the move came", of the last one before the sentence.
func (s *store) anchor(h *happening, x *sentenceContext, k int) (string, bool) {
	takesUp := x.takesUp(k)
	for j := len(s.happenings) - 1; j >= 0; j-- {
		o := &s.happenings[j]
		if o.sentence == h.sentence && o.word < h.word && o.place.End <= x.words[k].Span.Start && o.event.When != nil && dayOrMore(o.event.When) {
			return o.event.When.Value, true
		}
		if o.sentence >= h.sentence || !takesUp {
			continue
		}
		if o.event.When == nil || h.sentence-o.sentence > 2 {
			return "", false
		}
		return o.event.When.Value, o.stated()
	}
	return "", false
}

// takesUp reports whether the words before k only say that what was told came:
// "the move comes", "that came just".
func (x *sentenceContext) takesUp(k int) bool {
	verb := x.firstVerb(0, k)
	g, ok := x.groupAt(verb)
	if verb < 0 || !ok || g.Base != "come" && g.Base != "happen" && g.Base != "occur" && g.Base != "follow" {
		return false
	}
	first := x.words[0].Lower
	return (first == "the" || first == "this" || first == "that" || first == "it" || first == "these") && g.First <= 4
}

// countFrom dates an event by a length of time from another's date, with the rules
// for "two days ago" and "two days later" there.
func (s *store) countFrom(h *happening, from string, length span.Span, forward bool) {
	words := strings.ToLower(length.Of(s.doc.Text)) + " ago"
	if forward {
		words = strings.ToLower(length.Of(s.doc.Text)) + " later"
	}
	if len(from) < len("2006-01-02") && !strings.Contains(words, "year") {
		return
	}
	if len(from) == len("2006") {
		from += "-07-01"
	} else if len(from) == len("2006-01") {
		from += "-15"
	}
	for _, e := range timex.Find(words, timex.Options{Published: from}) {
		value := dayOnly(e.Value)
		if e.Span.Len() < len(words)-3 || !iso4(value) {
			continue
		}
		h.event.When = &When{Quote: s.quote(length), Value: value, Precision: precisionOf(value), From: "stated", Reason: "counted from " + from + ", the date of the event beside it"}
		h.event.Why = append(h.event.Why, "date: "+h.event.When.Text+", "+h.event.When.Reason)
		return
	}
}
