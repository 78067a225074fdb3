package content

import (
	"os"
	"testing"
)

// The loaders, cleaning included, on a page and on a briefing document as they
// come: the text must stand in the first frame.
func BenchmarkHTMLPage(b *testing.B) {
	benchmarkLoader(b, "testdata/pages/tabloid.html", func(src []byte) error {
		_, err := parseHTML(src, "a.html", "")
		return err
	})
}

func BenchmarkMarkdownBriefing(b *testing.B) {
	benchmarkLoader(b, "samples/02-flood-gates-briefing.md", func(src []byte) error {
		_, err := parseMarkdown(src, "a.md")
		return err
	})
}

func benchmarkLoader(b *testing.B, path string, load func([]byte) error) {
	src, err := os.ReadFile(path)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		if err := load(src); err != nil {
			b.Fatal(err)
		}
	}
}
