package content

import (
	"fmt"
	"os"
	"strings"
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

// BenchmarkReadTempting reads shapes that tempt patterns and line rules to do
// more than the text is long, each at one size and at four times it: the time
// of a byte is to stay about the same.
func BenchmarkReadTempting(b *testing.B) {
	for _, shape := range tempting {
		for _, times := range []int{1, 4} {
			raw := []byte(strings.Repeat(shape.piece, shape.n*times) + shape.end)
			b.Run(fmt.Sprintf("%s/x%d", shape.name, times), func(b *testing.B) {
				b.SetBytes(int64(len(raw)))
				for b.Loop() {
					if _, err := Read(raw, "x.txt"); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

var tempting = []struct {
	name, piece string
	n           int
	end         string
}{
	{"one long line", "word ", 50_000, ""},
	{"no space at all", "x", 250_000, ""},
	{"short lines", "A b\n", 12_500, ""},
	{"short blocks", "A b\n\n", 6_000, ""},
	{"quote signs", ">", 125_000, "x"},
	{"indentation", strings.Repeat(" ", 400) + "x\n", 500, ""},
	{"capitals", "PORT ANN, ", 25_000, "– The"},
	{"open brackets", "[", 75_000, ""},
	{"stars", "*a ", 50_000, ""},
	{"header that never ends", "Subject: x\n", 25_000, ""},
	{"prose", prose + "\n\n", 1_000, ""},
	{"prose in one line", prose + " ", 1_000, ""},
}

// TestReadTempting reads the same shapes and loses none of their words.
func TestReadTempting(t *testing.T) {
	for _, shape := range tempting {
		doc, err := Read([]byte(strings.Repeat(shape.piece, 50)+shape.end), "x.txt")
		if err != nil {
			t.Errorf("%s: %v", shape.name, err)
			continue
		}
		checkDocument(t, doc)
	}
}
