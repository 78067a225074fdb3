package ui

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"sitrep/content"
)

// text returns a row as it is shown.
func (p *page) text(l pageLine) string {
	var out strings.Builder
	at := 0
	for _, r := range l.runs {
		if r.x > at {
			out.WriteString(strings.Repeat(" ", r.x-at))
		}
		words := r.text
		if words == "" {
			words = r.span.Of(p.doc.Text)
		}
		for show := range clusters(words) {
			out.WriteString(show)
		}
		at = r.x + r.w
	}
	return out.String()
}

// checkPage holds a page to its promises: every row fits by both measures,
// every word is on the screen in order at the cell that the map tells, and
// the map goes there and back.
func checkPage(t rapid.TB, doc *content.Document, width int) {
	t.Helper()
	p := newPage(doc, width, newStyles(styleOptions{}))
	seen := make([]bool, len(doc.Text))
	for i := range p.pieces {
		last := -1
		for n, l := range p.set(i) {
			shown := p.text(l)
			if g, wc := ansi.StringWidth(shown), ansi.StringWidthWc(shown); g > max(width, 2) || g != wc {
				t.Fatalf("width %d: row %d.%d has %d and %d cells: %q", width, i, n, g, wc, shown)
			}
			for _, r := range l.runs {
				if r.text != "" {
					continue
				}
				table := doc.Blocks[p.pieces[i].block].Kind == content.Table
				if r.span.Start < last && !table {
					t.Fatalf("width %d: bytes out of order at %v", width, r.span)
				}
				last = r.span.End
				checkRun(t, p, rowAt{i, n}, r, seen)
			}
		}
		if p.heights.height[i] != len(p.lines[i]) {
			t.Fatalf("height of piece %d not corrected", i)
		}
	}
	for _, b := range doc.Blocks {
		for at := b.Span.Start; at < b.Span.End; {
			r, size := utf8.DecodeRuneInString(doc.Text[at:])
			between := b.Table != nil && r == '|' // separators of cells are no words
			if !seen[at] && !unicode.IsSpace(r) && !between {
				t.Fatalf("width %d: %q at %d is not on the page", width, r, at)
			}
			at += size
		}
	}
}

func checkRun(t rapid.TB, p *page, at rowAt, r run, seen []bool) {
	x := r.x
	eachCluster(r.span.Of(p.doc.Text), func(start, end int, show string, w int) bool {
		start, end = start+r.span.Start, end+r.span.Start
		for i := start; i < end; i++ {
			seen[i] = true
		}
		if w == 0 {
			return true
		}
		if row, cell := p.locate(start); row != at || cell != x {
			t.Fatalf("byte %d is at %v cell %d, the map says %v cell %d", start, at, x, row, cell)
		}
		for d := range w {
			if back, ok := p.offsetAt(at, x+d); !ok || back != start {
				t.Fatalf("cell %d of %v is byte %d, the map says %d (%v)", x+d, at, start, back, ok)
			}
		}
		x += w
		return true
	})
	if x != r.x+r.w {
		t.Fatalf("run of %d cells says %d", x-r.x, r.w)
	}
}

func TestEveryWordIsOnThePageWhereTheMapSays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		checkPage(t, randomDocument(t), rapid.IntRange(20, 120).Draw(t, "width"))
	})
}

func TestPagesOfNoWidthDoNotFall(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := newPage(randomDocument(t), rapid.IntRange(-1, 19).Draw(t, "width"), newStyles(styleOptions{ASCII: true}))
		for i := range p.pieces {
			p.set(i)
		}
	})
}

// TestGlamourGivesTheWordsBack asks for exactly the words, so that no block of
// plain text has to be set without glamour.
func TestGlamourGivesTheWordsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		doc := randomDocument(t)
		for i := range doc.Blocks {
			doc.Blocks[i].Marks = nil
		}
		s := newSetter(newPage(doc, 60, newStyles(styleOptions{})).pageSpec)
		for i := range s.pieces {
			s.piece(i)
			if s.missed > 0 {
				b := &doc.Blocks[s.pieces[i].block]
				out, _ := s.renderer.Render(markdown(doc.Text, b))
				t.Fatalf("%q came back as %q", b.Span.Of(doc.Text), out)
			}
		}
	})
}

func TestJobsSetTheWholePageOnce(t *testing.T) {
	c := &composer{}
	for i := range 40 {
		c.add(content.Block{}, fmt.Sprintf("Paragraph %d. %s", i, strings.Repeat("The council met again. ", i)))
	}
	doc := c.document()
	p, whole := newPage(doc, 60, newStyles(styleOptions{})), newPage(doc, 60, newStyles(styleOptions{}))
	for {
		j, ok := p.job(doc.Blocks[20].Span.Start, 2000)
		if !ok {
			break
		}
		if p.unset == len(p.pieces) && j.todo[0] != 20 {
			t.Errorf("begins with piece %d, want 20", j.todo[0])
		}
		done := make(chan setChunk)
		go func() { done <- j.run(context.Background()) }()
		if !p.accept(<-done) {
			t.Fatal("not accepted")
		}
	}
	rows := 0
	for i := range whole.pieces {
		rows += len(whole.set(i))
		if len(p.lines[i]) != len(whole.lines[i]) {
			t.Errorf("piece %d differs", i)
		}
	}
	if p.heights.total != rows || p.heights.above(len(p.pieces)) != rows {
		t.Errorf("%d rows, want %d", p.heights.total, rows)
	}
	if whole.accept(setChunk{spec: p.pageSpec}) {
		t.Error("took over rows of another page")
	}
	stopped, cancel := context.WithCancel(context.Background())
	cancel()
	if j, ok := newPage(doc, 40, newStyles(styleOptions{})).job(0, 0); !ok || len(j.run(stopped).todo) != 0 {
		t.Error("a cancelled job went on")
	}
}

func TestOverlongBlocksAreCutIntoPieces(t *testing.T) {
	c := &composer{}
	c.add(content.Block{}, strings.TrimSpace(strings.Repeat("The ministers met over quotas — again. 東京で会談した。", 3000)))
	c.add(content.Block{Kind: content.Code}, strings.Repeat("x := 1 // set\n", 3000))
	c.add(content.Block{}, strings.Repeat("unbroken", 6000))
	doc := c.document()
	p := newPage(doc, 66, newStyles(styleOptions{}))
	if len(p.pieces) < 10 {
		t.Fatalf("%d pieces", len(p.pieces))
	}
	for i := 1; i < len(p.pieces); i++ {
		if a, b := p.pieces[i-1], p.pieces[i]; a.block == b.block && a.span.End != b.span.Start {
			t.Fatalf("gap between %v and %v", a.span, b.span)
		}
	}
	checkPage(t, doc, 66)
}
