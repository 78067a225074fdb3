// Package span holds the one coordinate that all of sitrep speaks: a
// half-open range of bytes in a document's clean text. A claim in a pane, a
// match of a search and a cell on the screen are the same kind of value, so
// everybody imports this package and it imports nobody.
package span

import "unicode/utf8"

// Span is a half-open byte range [Start, End) in a UTF-8 text. The zero value
// is the empty span at the start of the text.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// New returns the span from start to end; a reversed range is turned around.
func New(start, end int) Span {
	if end < start {
		start, end = end, start
	}
	return Span{start, end}
}

// Len is the number of bytes covered.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span covers no byte.
func (s Span) Empty() bool { return s.End <= s.Start }

// Of returns the words that the span covers. It panics outside the text, as a
// slice expression does: a span that may be wrong is first checked with Valid.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// Valid reports whether the span lies inside text with both ends on rune
// borders.
func (s Span) Valid(text string) bool {
	return s.Start >= 0 && s.Start <= s.End && s.End <= len(text) &&
		onRune(text, s.Start) && onRune(text, s.End)
}

func onRune(text string, at int) bool {
	return at == len(text) || utf8.RuneStart(text[at])
}

// Contains reports whether o lies wholly inside s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Has reports whether the byte at offset lies in s.
func (s Span) Has(offset int) bool { return s.Start <= offset && offset < s.End }

// Overlaps reports whether the two share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Cover returns the smallest span that holds both. An empty span does not
// stretch the other.
func (s Span) Cover(o Span) Span {
	if s.Empty() {
		return o
	}
	if o.Empty() {
		return s
	}
	return Span{min(s.Start, o.Start), max(s.End, o.End)}
}

// Clip returns the part of s that lies inside o: empty, at a border of o,
// where they do not meet.
func (s Span) Clip(o Span) Span {
	start := min(max(s.Start, o.Start), o.End)
	return Span{start, max(start, min(s.End, o.End))}
}

// Shift moves the span by n bytes.
func (s Span) Shift(n int) Span { return Span{s.Start + n, s.End + n} }

// Before orders spans by start, then the longer first: an outer span comes
// before what it holds.
func (s Span) Before(o Span) bool {
	if s.Start != o.Start {
		return s.Start < o.Start
	}
	return s.End > o.End
}

// Compare is Before as a three-way comparison, for slices.SortFunc.
func Compare(a, b Span) int {
	switch {
	case a.Before(b):
		return -1
	case b.Before(a):
		return 1
	}
	return 0
}
