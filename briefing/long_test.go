package briefing

import (
	"strings"
	"testing"

	"sitrep/briefing/lang"
	"sitrep/content"
	"sitrep/content/span"
)

// TestWhatIsBehindALongTextsLimitIsNotRead holds that a text beyond all measure
// is analysed up to a border of its paragraphs, that this is told, and that one
// that just fits is analysed whole.
func TestWhatIsBehindALongTextsLimitIsNotRead(t *testing.T) {
	const paragraph = 1e6
	for _, c := range []struct{ bytes, read int }{
		{longestAnalysis, longestAnalysis / paragraph},
		{longestAnalysis + 1, longestAnalysis / paragraph},
		{longestAnalysis + paragraph, longestAnalysis / paragraph},
		{3 * longestAnalysis, longestAnalysis / paragraph},
	} {
		doc := &content.Document{Text: strings.Repeat("a", c.bytes)}
		for at := 0; at < c.bytes; at += paragraph {
			doc.Blocks = append(doc.Blocks, content.Block{Kind: content.Paragraph, Span: span.New(at, min(at+paragraph, c.bytes))})
		}
		if got := len(passages(doc)); got != c.read {
			t.Errorf("of %d bytes %d paragraphs are read, want %d", c.bytes, got, c.read)
		}
		s := newStore(t.Context(), doc, Options{})
		s.read = func(func() bool) *lang.Reading { return &lang.Reading{} }
		s.readLanguage()
		told := len(s.briefing.Warnings) == 1 && strings.Contains(s.briefing.Warnings[0], "its first 16 million bytes")
		if want := c.bytes > longestAnalysis; told != want {
			t.Errorf("of %d bytes: %q", c.bytes, s.briefing.Warnings)
		}
	}
}

// TestNoDatesBeforeTheFirstSentence holds that nothing is looked for in a text as long
// as the beginning of it that has been read holds no whole paragraph.
func TestNoDatesBeforeTheFirstSentence(t *testing.T) {
	doc := &content.Document{Text: "The dock closed on 14 June 2021 and opened in May 2022.", Language: "en"}
	s := newStore(t.Context(), doc, Options{})
	s.read = func(func() bool) *lang.Reading { return &lang.Reading{Text: doc.Text} }
	s.readLanguage()
	s.findTimexes()
	if len(s.timexes) > 0 {
		t.Errorf("%d dates are found in no sentence", len(s.timexes))
	}
}
