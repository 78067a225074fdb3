package corpus

import (
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// headlineWords is how long a headline is at most. It is a matter of measure:
// the sets do not mark theirs.
const headlineWords = 25

// paragraphs cuts a text at its blank lines, as the reader does. The first is
// taken for a headline where it is short enough; mayStop says whether headlines
// of the set end with a full stop.
func paragraphs(text string, mayStop bool) []lang.Passage {
	var all []lang.Passage
	for at := 0; at < len(text); {
		stop := len(text)
		if i := strings.Index(text[at:], "\n\n"); i >= 0 {
			stop = at + i
		}
		if in := trim(text, span.New(at, stop)); !in.Empty() {
			all = append(all, lang.Passage{Span: in})
		}
		at = stop + len("\n\n")
	}
	if len(all) > 1 {
		first := all[0].Span.Of(text)
		all[0].Heading = len(strings.Fields(first)) <= headlineWords && (mayStop || !strings.HasSuffix(first, "."))
	}
	return all
}

// trim is a span without the white space at its ends.
func trim(text string, s span.Span) span.Span {
	words := s.Of(text)
	s.Start += len(words) - len(strings.TrimLeft(words, " \t\r\n\u00a0"))
	return span.Span{Start: s.Start, End: s.Start + len(strings.Trim(words, " \t\r\n\u00a0"))}
}

// runeOffsets tells the byte at which each rune of a text starts, for sets that
// count in code points; the last is the length of the text.
func runeOffsets(text string) []int {
	at := make([]int, 0, len(text)+1)
	for i := range text {
		at = append(at, i)
	}
	return append(at, len(text))
}
