package briefing

import (
	"strconv"
	"strings"
	"time"

	"sitrep/content/span"
)

// timelineKey places an event on the line where nothing orders it for sure:
// a day, and within it the text.
type timelineKey struct {
	day  float64 // days since year 1, halves for "at about"
	text int
}

func (k timelineKey) less(o timelineKey) bool {
	if k.day != o.day {
		return k.day < o.day
	}
	return k.text < o.text
}

// interval returns the first and the last day of a value, ok false where it
// has no year.
func interval(v string) (first, last float64, ok bool) {
	if !iso4(v) {
		if len(v) == 3 || len(v) == 4 && v[3] == 'X' && v[0] != 'X' { // a decade
			y, err := strconv.Atoi(v[:3] + "0")
			return dayNumber(y, 1, 1), dayNumber(y+10, 1, 0), err == nil
		}
		return 0, 0, false
	}
	v = dayOnly(v)
	y, _ := strconv.Atoi(v[:4])
	switch {
	case len(v) == 10 && v[5] != 'W':
		t, err := time.Parse(time.DateOnly, v)
		d := dayNumber(t.Year(), int(t.Month()), t.Day())
		return d, d, err == nil
	case len(v) == 7 && v[5] >= '0' && v[5] <= '9':
		m, err := strconv.Atoi(v[5:])
		return dayNumber(y, m, 1), dayNumber(y, m+1, 0), err == nil
	case len(v) >= 8 && v[5] == 'W':
		w, err := strconv.Atoi(v[6:8])
		t := time.Date(y, 1, 4, 0, 0, 0, 0, time.UTC)
		monday := dayNumber(y, 1, 4) - float64((int(t.Weekday())+6)%7) + float64(7*(w-1))
		if len(v) == 11 { // the weekend
			return monday + 5, monday + 6, err == nil
		}
		return monday, monday + 6, err == nil
	case len(v) == 7 && v[5] == 'Q' && v[6] >= '1' && v[6] <= '4':
		m := 3*int(v[6]-'0') - 2
		return dayNumber(y, m, 1), dayNumber(y, m+3, 0), true
	case len(v) == 7 && v[5] == 'H' && v[6] >= '1' && v[6] <= '2':
		m := 6*int(v[6]-'0') - 5
		return dayNumber(y, m, 1), dayNumber(y, m+6, 0), true
	case len(v) == 7:
		m := map[string]int{"SP": 3, "SU": 6, "FA": 9, "WI": 12}[v[5:]]
		if m > 0 {
			return dayNumber(y, m, 1), dayNumber(y, m+3, 0), true
		}
	}
	return dayNumber(y, 1, 1), dayNumber(y+1, 1, 0), true
}

// dayNumber counts days; months and days may run over.
func dayNumber(y, m, d int) float64 {
	return float64(time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// dateEdges orders events whose dates can't be the same day.
func dateEdges(hs []happening) []edge {
	var out []edge
	for i := range hs {
		for j := range hs {
			if i == j || hs[i].event.When == nil || hs[j].event.When == nil {
				continue
			}
			_, a, ok1 := interval(hs[i].event.When.Value)
			b, _, ok2 := interval(hs[j].event.When.Value)
			if ok1 && ok2 && a < b {
				out = append(out, edge{from: i, to: j, rank: byDate})
			}
		}
	}
	return out
}

// timelineKeys gives every event a place: its own date, or one from how it is
// told. What is told in the plain past goes on from the event told just
// before it, what had happened or happened "recently" lies before that, what
// goes on stands at the end of the story's day, what is planned or possible
// behind it.
func (s *store) timelineKeys() []timelineKey {
	story := s.storyDay()
	page, live := s.live()
	keys := make([]timelineKey, len(s.happenings))
	for i, h := range s.happenings {
		from := story
		if i > 0 && s.goesOn(i) {
			from = min(keys[i-1].day, story)
		}
		keys[i] = timelineKey{day: s.placeOf(h, from, story), text: i}
		if live {
			if hours, ok := s.hoursOf(page, h); ok {
				if h.event.When == nil {
					keys[i].day = story
				}
				keys[i].day += hours / 24
			}
		}
	}
	return keys
}

// goesOn reports whether an event is told on from the one before it.
func (s *store) goesOn(i int) bool {
	h, p := s.happenings[i], s.happenings[i-1]
	same := s.reading.Sentences[h.sentence].Passage == s.reading.Sentences[p.sentence].Passage
	return same || h.sentence <= p.sentence+1
}

// storyDay is the day that the article is about: the date of the first event
// that is dated near the publication, else the publication, else day 0.
func (s *store) storyDay() float64 {
	_, pub, ok := interval(s.briefing.Document.Published)
	for _, h := range s.happenings {
		if h.event.When == nil || h.event.Status != Past {
			continue
		}
		if _, d, good := interval(h.event.When.Value); good && (!ok || pub-d < 8) {
			return d
		}
	}
	if ok {
		return pub
	}
	return 0
}

func (s *store) placeOf(h happening, from, story float64) float64 {
	value := ""
	if h.event.When != nil {
		value = h.event.When.Value
	}
	if first, _, ok := interval(value); ok {
		return first
	}
	switch h.event.Status {
	case Ongoing:
		return story + 0.5
	case Planned:
		return story + 1
	case Possible:
		return story + 1.5
	}
	switch g := h.group; {
	case value == "PAST_REF" && h.event.When.goesOn():
		return from
	case value == "PAST_REF":
		return story - 1
	case g.Perfect && s.startsWith(h, "had"):
		return from - 0.5
	case g.Perfect && g.Modal == "":
		return story + 0.2 // what has happened reaches up to the day of writing
	}
	return from
}

// goesOn reports whether the words of a vague date count from what was told
// before: "some weeks later".
func (w *When) goesOn() bool {
	switch lastWord(w.Text) {
	case "later", "afterwards", "afterward", "thereafter":
		return true
	}
	return false
}

// dateBySignal lets a past event that only another event dates be dated by the
// words that say so: "following the visit".
func (s *store) dateBySignal(edges []edge) {
	for _, e := range edges {
		for _, i := range []int{e.from, e.to} {
			h := &s.happenings[i]
			if h.event.When != nil || h.event.Status != Past || e.same || e.resumed || !h.event.Sentence.Contains(e.signal.Span) {
				continue
			}
			if alone := strings.ToLower(e.signal.Text); !strings.Contains(alone, " ") && alone != "previously" && alone != "formerly" {
				continue
			}
			h.event.When = &When{Quote: e.signal, Value: "PAST_REF", Precision: Vague, From: "stated", Reason: "dated by another event"}
		}
	}
}

// startsWith reports whether the event's verb group starts with the word.
func (s *store) startsWith(h happening, w string) bool {
	sen := s.reading.Sentences[h.sentence]
	return s.reading.Words[sen.First+h.group.First].Lower == w
}

// shareDates gives an event without a date that of another which the text
// puts at the same time.
func (s *store) shareDates(edges []edge) {
	for _, e := range edges {
		if !e.same {
			continue
		}
		for _, p := range [][2]int{{e.from, e.to}, {e.to, e.from}} {
			a, b := &s.happenings[p[0]].event, &s.happenings[p[1]].event
			if a.When == nil || b.When != nil || a.When.Precision == Vague {
				continue
			}
			b.When = &When{Quote: Quote{Span: span.Span{Start: b.Span.Start, End: b.Span.Start}}, Value: a.When.Value,
				Precision: a.When.Precision, From: "inferred", Reason: "at the same time as a dated event: “" + e.signal.Text + "”"}
		}
	}
}
