package ui

import (
	"slices"
	"sort"
	"strings"

	"sitrep/content"
	"sitrep/content/span"
)

// readerPane shows one document: it scrolls, keeps the reader's place through
// every change of width, and lays highlights over the rows that are seen. The
// text is never changed to carry them. Its verbs set what comes into view at
// once (a screenful is a few milliseconds); draw only draws.
type readerPane struct {
	doc     *content.Document
	page    *page
	r       rect
	measure int // cells of the text column at most
	from    rowAt
	place   anchor // where the reader is; kept while there is no page

	layers [layerCount][]span.Span // sorted, not overlapping
	gutter []gutterMark            // sorted by offset
	count  string                  // shown in the title line instead of the paragraph
	drag   drag

	step    int  // byte at which the paragraph or heading begins that was stepped to, -1 for none
	stepped bool // by the key that is being answered
}

// layer is a kind of highlight. Later ones lie over earlier ones.
type layer uint8

// The layers, from the lowest.
const (
	layerEvidence layer = iota
	layerMention
	layerCue
	layerMatch
	layerMatchNow
	layerDrag
	layerCount
)

func (l layer) style(st *Styles) style {
	return [layerCount]style{st.Evidence, st.Mention, st.Cue, st.Match, st.MatchNow, st.Drag}[l]
}

// lay lays the highlight over a look. Words that are evidence keep their
// colour on a ground that comes over theirs, so that both are seen; where
// evidence is underlined the line tells it.
func (l layer) lay(look style, st *Styles) style {
	over := l.style(st)
	if look.bg != nil && st.Evidence.attr == 0 && (l == layerMention || l == layerMatch) {
		over.fg = nil
	}
	return look.over(over)
}

// gutterMark is a sign beside the row on which something was found: a dot in
// its style, or its letter where there is no colour.
type gutterMark struct {
	offset int // byte in the clean text
	style  style
	letter string // one cell
}

// anchor is a place in a document that outlives widths and sessions: the byte
// of the first word on the screen and how many rows stand above it; among the
// sources, the last byte and, below zero, how far it is behind.
type anchor struct {
	offset int
	above  int
}

// Widths of the text column, in cells.
const (
	usualMeasure = 68
	leastMeasure = 32
	mostMeasure  = 120

	narrowestPage = 12
)

func newReaderPane(doc *content.Document) *readerPane {
	return &readerPane{doc: doc, measure: usualMeasure, place: anchor{above: 1}, step: -1}
}

// resize gives the pane its rectangle, title line included. The page must be
// renewed with setPage where pageWidth has changed.
func (p *readerPane) resize(r rect) {
	at := p.anchor()
	p.r = r
	p.restore(at)
}

// setMeasure sets how wide the text column may be, in cells.
func (p *readerPane) setMeasure(n int) { p.measure = min(max(n, leastMeasure), mostMeasure) }

// widen makes the lines longer by n cells than they are now, or shorter, and
// reports whether there was room to. The page must be renewed then.
func (p *readerPane) widen(n int) bool {
	was, measure := p.pageWidth(), p.measure
	p.setMeasure(was + n)
	if p.pageWidth() == was {
		p.measure = measure
		return false
	}
	return true
}

// pageWidth is the width that a page for this pane must have, in cells. A pane
// that is not on the screen has none of its own: its text is made ready at the
// usual one. No page is narrower than a few words, for a long document set
// letter by letter would fill the memory; what sticks out is cut.
func (p *readerPane) pageWidth() int {
	if p.r.w == 0 {
		return p.measure
	}
	return max(min(p.measure, p.r.w-p.pad()-gutterCells-scrollCells), narrowestPage)
}

// Cells beside the text column.
const (
	gutterCells = 2
	scrollCells = 2 // a blank and the scroll bar
)

func (p *readerPane) pad() int {
	if p.r.w >= 30 {
		return 1
	}
	return 0
}

// textX is the screen column of the text's left edge: the column is centred.
func (p *readerPane) textX() int {
	free := p.r.w - p.pad() - gutterCells - scrollCells - p.pageWidth()
	return p.r.x + p.pad() + gutterCells + max(free, 0)/2
}

// rows is the height of what is seen of the text, without the title line.
func (p *readerPane) rows() int { return max(p.r.h-1, 0) }

// setPage shows the document as it is set at a width. The reader's place
// stays: the sentence at the top stays at the top.
func (p *readerPane) setPage(pg *page) {
	at := p.anchor()
	p.page = pg
	p.restore(at)
}

// setHighlights replaces the highlights of one layer.
func (p *readerPane) setHighlights(l layer, spans []span.Span) {
	out := make([]span.Span, 0, len(spans))
	for _, s := range spans {
		if s = s.Clip(span.Span{Start: 0, End: len(p.doc.Text)}); !s.Empty() {
			out = append(out, s)
		}
	}
	slices.SortFunc(out, span.Compare)
	n := 0
	for _, s := range out {
		if n > 0 && s.Start < out[n-1].End {
			out[n-1].End = max(out[n-1].End, s.End)
			continue
		}
		out[n] = s
		n++
	}
	p.layers[l] = out[:n]
}

// setGutter replaces the marks in the gutter.
func (p *readerPane) setGutter(marks []gutterMark) {
	p.gutter = slices.Clone(marks)
	sort.SliceStable(p.gutter, func(i, j int) bool { return p.gutter[i].offset < p.gutter[j].offset })
}

// setCount shows a count in the title line ("3/17", "6 mentions") in the place
// of the paragraph; "" shows the paragraph again.
func (p *readerPane) setCount(s string) { p.count = s }

// title is what stands at the right of the title line, and, at the left, the
// heading that the reader is under ("" where there is none but the title).
func (p *readerPane) title() (left, right string) {
	at := p.lookingAt()
	left = p.headingOver(at)
	if p.count != "" {
		return left, p.count
	}
	n, of := p.doc.Paragraph(at)
	if of == 0 {
		return left, ""
	}
	return left, p.para() + ofAll(max(n, 1), of)
}

func (p *readerPane) para() string {
	if p.page != nil {
		return p.page.st.Signs.Para
	}
	return "¶"
}

// lookingAt is the byte that the reader is likely to look at: the paragraph
// that was stepped to, the evidence
// where some is seen, else the first words on the screen.
func (p *readerPane) lookingAt() int {
	if p.step >= 0 {
		return p.step
	}
	seen := p.visible()
	if over := spansOver(p.layers[layerEvidence], seen); len(over) > 0 {
		return max(over[0].Start, seen.Start)
	}
	return seen.Start
}

// headingOver is the heading that a byte stands under, in one line; "" where
// that is none but the title.
func (p *readerPane) headingOver(at int) string {
	for i := min(p.doc.BlockAt(at), len(p.doc.Blocks)-1); i > 0; i-- {
		if b := &p.doc.Blocks[i]; b.Kind == content.Heading && b.Span.Start <= at {
			return strings.Join(strings.Fields(fit(oneLine(b.Span.Of(p.doc.Text)), maxScreen)), " ")
		}
	}
	return ""
}

// nextHeading returns the start of the heading after the place (dir 1) or
// before it (dir -1).
func (p *readerPane) nextHeading(dir int) (offset int, ok bool) {
	return p.nextBlock(dir, func(b content.Block) bool { return b.Kind == content.Heading })
}

// nextParagraph is nextHeading for blocks of any other kind.
func (p *readerPane) nextParagraph(dir int) (offset int, ok bool) {
	return p.nextBlock(dir, func(b content.Block) bool { return b.Kind != content.Heading })
}

func (p *readerPane) nextBlock(dir int, wanted func(content.Block) bool) (int, bool) {
	at := p.anchor().offset
	if p.step >= 0 {
		at = p.step
	}
	blocks := p.doc.Blocks
	i := p.doc.BlockAt(at)
	if dir < 0 {
		for i = min(i, len(blocks)-1); i >= 0; i-- {
			if wanted(blocks[i]) && blocks[i].Span.Start < at {
				return blocks[i].Span.Start, true
			}
		}
		return 0, false
	}
	for ; i < len(blocks); i++ {
		if wanted(blocks[i]) && blocks[i].Span.Start > at {
			return blocks[i].Span.Start, true
		}
	}
	return 0, false
}
