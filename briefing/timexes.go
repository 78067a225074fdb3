package briefing

import (
	"sort"

	"sitrep/content/span"
)

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
