package timex

import (
	"strings"
	"testing"

	"sitrep/content/span"
)

// TestChronology dates entries without a year by the entries before them.
func TestChronology(t *testing.T) {
	lines := []string{
		"May 11, 1998 - The mill opens.",
		"Nov 3 - The union calls a strike.",
		"Jan 2000 - The strike ends.",
		"March 6: The mill is sold.",
		"Feb 29 – The new owner closes it.", // 2001 has none: left to the ordinary rule
		"It opened again on June 2.",        // no entry: counted from the publication date
	}
	text := strings.Join(lines, "\n")
	var sentences []span.Span
	for at := 0; at < len(text); {
		end := at + strings.IndexByte(text[at:]+"\n", '\n')
		sentences = append(sentences, span.New(at, end))
		at = end + 1
	}
	var got []string
	for _, e := range Find(text, Options{Published: "2003-08-19", Sentences: sentences, Tense: func(int) span.Tense { return span.PastTense }}) {
		got = append(got, e.Value)
	}
	want := "1998-05-11 1998-11-03 2000-01 2000-03-06 2000-02-29 2003-06-02"
	if strings.Join(got, " ") != want {
		t.Errorf("values %v, want %s", got, want)
	}
}
