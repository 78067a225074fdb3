package lang_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// bookText is some 5 MB of prose, made of the embedded samples.
func bookText(b *testing.B) (string, []lang.Passage) {
	files, err := filepath.Glob("../../content/samples/*.md")
	if err != nil || len(files) == 0 {
		b.Fatal("there are no samples", err)
	}
	var text strings.Builder
	var passages []lang.Passage
	for text.Len() < 5<<20 {
		for _, file := range files {
			sample, err := os.ReadFile(file)
			if err != nil {
				b.Fatal(err)
			}
			for paragraph := range strings.SplitSeq(string(sample), "\n\n") {
				start := text.Len()
				text.WriteString(paragraph)
				passages = append(passages, lang.Passage{Span: span.New(start, text.Len())})
				text.WriteString("\n\n")
			}
		}
	}
	return text.String(), passages
}

// BenchmarkNewReader is what comes before the first window of a book of 5 MB.
func BenchmarkNewReader(b *testing.B) {
	text, passages := bookText(b)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := lang.NewReader(text, passages, func() bool { return false }); err != nil {
			b.Fatal(err)
		}
	}
}
