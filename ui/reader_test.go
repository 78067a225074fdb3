package ui

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sitrep/content"
	"sitrep/content/span"
)

// newReaderAt shows a document in a pane of w by h cells, title line included.
func newReaderAt(doc *content.Document, w, h int) *readerPane {
	p := newReaderPane(doc)
	p.resize(rect{0, 0, w, h})
	p.setPage(newPage(doc, p.pageWidth(), newStyles(styleOptions{})))
	return p
}

// rewidth resizes a pane and sets its page anew.
func (p *readerPane) rewidth(w, h int) {
	p.resize(rect{0, 0, w, h})
	p.setPage(newPage(p.doc, p.pageWidth(), newStyles(styleOptions{})))
}

// longDocument has n paragraphs that begin with their number.
func longDocument(n int) *content.Document {
	c := &composer{}
	c.add(content.Block{Kind: content.Heading, Level: 1}, "A long account of the harbour")
	for i := range n {
		if i%10 == 9 {
			c.add(content.Block{Kind: content.Heading, Level: 2}, fmt.Sprintf("Part %d", i/10+1))
		}
		c.add(content.Block{}, fmt.Sprintf("No%d.", i)+strings.Repeat(" The council met again about the ferry and its fares.", 1+i*7%5))
	}
	return c.document()
}

// shown returns the pane's rows as text.
func shown(p *readerPane) []string {
	var c canvas
	c.reset(p.r.w, p.r.h)
	p.draw(&c, p.page.st, false)
	return strings.Split(plainText(&c), "\n")[1:]
}

// sees tells whether the first and last byte of a span are on the screen.
func sees(p *readerPane, s span.Span) bool {
	seen := map[int]bool{}
	p.eachRow(func(_ int, l *pageLine) {
		for _, r := range l.runs {
			for i := r.span.Start; i < r.span.End; i++ {
				seen[i] = true
			}
		}
	})
	return seen[s.Start] && seen[s.End-1]
}

func TestResizeKeepsTheSentenceUnderTheEye(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		doc := longDocument(40)
		p := newReaderAt(doc, rapid.IntRange(24, 120).Draw(t, "w"), rapid.IntRange(4, 50).Draw(t, "h"))
		p.scroll(rapid.IntRange(0, 60).Draw(t, "down"))
		was := p.anchor()
		for range rapid.IntRange(1, 4).Draw(t, "times") {
			p.rewidth(rapid.IntRange(24, 120).Draw(t, "w2"), rapid.IntRange(4, 50).Draw(t, "h2"))
			if !sees(p, span.Span{Start: was.offset, End: was.offset + 1}) {
				t.Fatalf("byte %d is no longer seen, but %v", was.offset, p.visible())
			}
		}
		if p.anchor() != was {
			t.Fatalf("the place drifts: %v, was %v", p.anchor(), was)
		}
	})
}

// TestPlaceOutlivesAPaneOfNoSize is what happens while another pane has the
// screen.
func TestPlaceOutlivesAPaneOfNoSize(t *testing.T) {
	doc := longDocument(40)
	p := newReaderAt(doc, 0, 0)
	p.top()
	p.rewidth(70, 20)
	if !p.atTop() {
		t.Errorf("begins at %v", p.from)
	}
	p.scroll(13)
	was := p.anchor()
	p.rewidth(0, 0)
	p.rewidth(1, 1)
	p.rewidth(70, 20)
	if p.anchor() != was {
		t.Errorf("came back to %v, was %v", p.anchor(), was)
	}
	b := doc.Blocks[30].Span
	p.rewidth(0, 0)
	p.reveal(b)
	p.rewidth(70, 20)
	if !sees(p, span.Span{Start: b.Start, End: b.Start + 1}) {
		t.Errorf("%v is not seen but %v", b, p.visible())
	}
}

// TestEmptyBlocksAreReadWithoutHarm moves about in documents of blocks without
// words, alone and among others, and looks at every screen.
func TestEmptyBlocksAreReadWithoutHarm(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := &composer{}
		words := rapid.SampledFrom([]string{"", "", "", " ", "\u200b", "The ferry stays."})
		onlyEmpty := rapid.Bool().Draw(t, "only empty")
		for range rapid.IntRange(1, 6).Draw(t, "blocks") {
			b := content.Block{Kind: content.BlockKind(rapid.IntRange(int(content.Paragraph), int(content.Footnote)).Draw(t, "kind"))}
			b.Quoted, b.Level = rapid.IntRange(0, 2).Draw(t, "quoted"), rapid.IntRange(0, 2).Draw(t, "level")
			if rapid.Bool().Draw(t, "a grid") && b.Kind == content.Table {
				b.Table = &content.Grid{}
			}
			text := ""
			if !onlyEmpty {
				text = words.Draw(t, "words")
			}
			c.add(b, text)
		}
		doc := c.document()
		if onlyEmpty && rapid.Bool().Draw(t, "no text at all") {
			doc.Text = ""
			for i := range doc.Blocks {
				doc.Blocks[i].Span = span.Span{}
			}
		}
		p := newReaderAt(doc, rapid.IntRange(1, 60).Draw(t, "w"), rapid.IntRange(0, 8).Draw(t, "h"))
		moves := []func(){
			p.top, p.bottom, func() { p.scroll(p.rows()) }, func() { p.scroll(-p.rows()) }, func() { p.scroll(1) }, func() { p.scroll(-1) }, func() { p.goTo(len(doc.Text)) },
			func() { p.reveal(doc.Blocks[len(doc.Blocks)-1].Span) }, func() { p.restore(p.anchor()) }, func() { p.rewidth(20, 3) }, func() { p.rewidth(70, 12) },
		}
		for range rapid.IntRange(1, 10).Draw(t, "moves") {
			rapid.SampledFrom(moves).Draw(t, "move")()
			if a := p.anchorAt(); a.offset < 0 || a.offset > len(doc.Text) {
				t.Fatalf("the place is byte %d of %d", a.offset, len(doc.Text))
			}
			shown(p)
			p.at(3, 1)
			if v := p.visible(); v.End > len(doc.Text) {
				t.Fatalf("%v is seen of %d bytes", v, len(doc.Text))
			}
		}
	})
}

func TestResizeStaysAmongTheSources(t *testing.T) {
	c := &composer{}
	words := strings.TrimSpace(strings.Repeat("link ", 60))
	var marks []content.Mark
	for i := range 60 {
		marks = append(marks, content.Mark{Kind: content.Link, Span: span.Span{Start: 5 * i, End: 5*i + 4}, Target: fmt.Sprintf("https://example.org/%d", i)})
	}
	c.add(content.Block{Marks: marks}, words)
	p := newReaderAt(c.document(), 70, 12)
	p.scroll(40)
	was := shown(p)[0]
	p.rewidth(70, 14)
	if now := shown(p)[0]; now != was || !strings.Contains(was, "https://example.org/") {
		t.Errorf("at the top is %q, was %q", now, was)
	}
}

func TestRevealShowsTheSpanAndMovesNoMoreThanNeeded(t *testing.T) {
	doc := longDocument(400)
	rapid.Check(t, func(t *rapid.T) {
		p := newReaderAt(doc, 80, rapid.IntRange(8, 40).Draw(t, "h"))
		p.goTo(rapid.IntRange(0, len(doc.Text)-1).Draw(t, "from"))
		b := doc.Blocks[rapid.IntRange(0, len(doc.Blocks)-1).Draw(t, "block")]
		s := span.Span{Start: b.Span.Start, End: min(b.Span.Start+60, b.Span.End)}
		before, from := sees(p, s), p.from
		p.reveal(s)
		if !sees(p, s) {
			t.Fatalf("%v is not seen but %v", s, p.visible())
		}
		if before && p.from != from {
			t.Fatal("moved though it was seen")
		}
		from = p.from
		p.reveal(s)
		if p.from != from {
			t.Fatal("a second reveal moved")
		}
	})
}

func TestScrollingStopsAtBothEnds(t *testing.T) {
	p := newReaderAt(longDocument(30), 70, 20)
	p.scroll(-5)
	if !p.atTop() || p.atBottom() {
		t.Error("not at the top")
	}
	p.scroll(100000)
	if !p.atBottom() || p.atTop() {
		t.Error("not at the bottom")
	}
	last := shown(p)
	if !strings.Contains(last[len(last)-1]+last[len(last)-2], "fares.") {
		t.Errorf("the last rows are %q", last[len(last)-2:])
	}
	p.bottom()
	if from := p.from; !p.atBottom() {
		t.Errorf("bottom is %v", from)
	}
	p.scroll(-18)
	p.scroll(18)
	if !p.atBottom() {
		t.Error("a page up and down do not cancel")
	}
	p.top()
	p.scroll(10)
	p.scroll(-10)
	if !p.atTop() {
		t.Error("half a page down and up do not cancel")
	}
	short := newReaderAt(longDocument(1), 70, 20)
	short.scroll(3)
	if !short.atTop() || !short.atBottom() {
		t.Error("a short text scrolls")
	}
}

func TestLinesGetShorterFromWhatTheyAre(t *testing.T) {
	p := newReaderAt(longDocument(3), 60, 20)
	for _, step := range []struct {
		n, want int
		moved   bool
	}{{-widenStep, 51, true}, {-widenStep, 47, true}, {widenStep, 51, true}, {widenStep, 55, true}, {widenStep, 55, false}, {-widenStep, 51, true}} {
		if moved := p.widen(step.n); moved != step.moved || p.pageWidth() != step.want {
			t.Fatalf("%+d: %d cells (%v), want %d (%v)", step.n, p.pageWidth(), moved, step.want, step.moved)
		}
	}
	for range 20 {
		p.widen(-widenStep)
	}
	if p.pageWidth() != leastMeasure {
		t.Errorf("%d cells at least", p.pageWidth())
	}
}

func TestCellsAndBytesOfTheScreen(t *testing.T) {
	p := newReaderAt(longDocument(30), 70, 20)
	p.r.x, p.r.y = 5, 3
	p.scroll(7)
	p.eachRow(func(y int, l *pageLine) {
		for _, r := range l.runs {
			if r.text != "" {
				continue
			}
			for x := range r.w {
				got, ok := p.at(p.textX()+r.x+x, p.r.y+1+y)
				if !ok || got != r.span.Start+x {
					t.Fatalf("cell %d of row %d is byte %d (%v), want %d", x, y, got, ok, r.span.Start+x)
				}
			}
		}
	})
	if _, ok := p.at(10, 2); ok {
		t.Error("a cell above the pane has words")
	}
}

func TestHeadingsAndParagraphsInBothDirections(t *testing.T) {
	doc := longDocument(30)
	p := newReaderAt(doc, 70, 12)
	at, ok := p.nextHeading(1)
	if !ok || !strings.HasPrefix(doc.Text[at:], "Part 1") {
		t.Fatalf("next heading at %d, %v", at, ok)
	}
	p.goTo(at)
	if got := shown(p)[1]; !strings.Contains(got, "Part 1") {
		t.Errorf("the heading is not in the second row but %q", got)
	}
	if back, ok := p.nextHeading(-1); !ok || back != 0 {
		t.Errorf("heading before is at %d, %v", back, ok)
	}
	next, _ := p.nextParagraph(1)
	p.goTo(next)
	if again, _ := p.nextParagraph(1); again <= next {
		t.Errorf("paragraph after %d is at %d", next, again)
	}
	if left, right := p.title(); left != "Part 1" || right != "¶10 of 30" {
		t.Errorf("title %q, %q", left, right)
	}
	p.setCount("3/17")
	if _, right := p.title(); right != "3/17" {
		t.Errorf("count is %q", right)
	}
}
