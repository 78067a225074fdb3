package briefing

import (
	"sort"
	"strings"
	"time"

	"sitrep/briefing/timex"
	"sitrep/content/span"
)

// spelledOut gives a day that is told by where it lies, "today", "on Monday", the date
// that stands right behind it: "today, June 27", "on Monday (27 June)".
func spelledOut(text string, found []timex.Expression) {
	for i := range max(0, len(found)-1) {
		day, date := &found[i], found[i+1]
		if gap := strings.TrimSpace(text[day.Span.End:date.Span.Start]); gap != "," && gap != "(" {
			continue
		}
		if isDay(day.Value) && isDay(date.Value) && day.Value != date.Value && !strings.ContainsAny(day.Span.Of(text), digits) && strings.ContainsAny(date.Span.Of(text), digits) {
			day.Value, day.Why = date.Value, date.Why
		}
	}
}

const digits = "0123456789"

// isDay reports whether a value is one day of the calendar.
func isDay(value string) bool {
	_, err := time.Parse(time.DateOnly, value)
	return err == nil
}

// timexesIn returns the range of the expressions that touch a span.
func (s *store) timexesIn(at span.Span) (first, last int) {
	first = sort.Search(len(s.timexes), func(i int) bool { return s.timexes[i].Span.End > at.Start })
	last = first
	for last < len(s.timexes) && s.timexes[last].Span.Start < at.End {
		last++
	}
	return first, last
}

// sentenceIndex returns the index of the sentence that holds a span, -1 for
// none.
func (s *store) sentenceIndex(at span.Span) int {
	i := sort.Search(len(s.reading.Sentences), func(i int) bool { return s.reading.Sentences[i].Span.End > at.Start })
	if i == len(s.reading.Sentences) || !s.reading.Sentences[i].Span.Contains(at) {
		return -1
	}
	return i
}
