package ui

import "sitrep/content/span"

// Movement. The place is a row of a piece (rowAt), so that setting pieces
// elsewhere never moves what is on the screen.

// contextRows is how many rows are kept between what is revealed and the edge.
const contextRows = 2

// ready reports whether there is something to move in.
func (p *readerPane) ready() bool { return p.page != nil && len(p.page.pieces) > 0 }

// moveTo puts a row at the top, no lower than the last screenful, and sets
// what comes into view.
func (p *readerPane) moveTo(at rowAt) {
	h := max(p.rows(), 1)
	p.page.set(at.piece)
	at.row = min(max(at.row, 0), max(len(p.page.lines[at.piece])-1, 0))
	end := p.page.step(at, h-1)
	if p.page.rowsBetween(at, end, h) < h-1 {
		at = p.page.step(end, -(h - 1))
	}
	p.from = at
	p.place = p.anchorAt()
}

// scroll moves the text by rows, up where n is negative.
func (p *readerPane) scroll(n int) {
	p.step = -1
	if p.ready() {
		p.moveTo(p.page.step(p.from, n))
	}
}

func (p *readerPane) top() {
	if p.ready() {
		p.moveTo(rowAt{})
	}
}

func (p *readerPane) bottom() {
	if p.ready() {
		last := len(p.page.pieces) - 1
		p.moveTo(rowAt{last, max(len(p.page.set(last))-1, 0)})
	}
}

// atTop and atBottom report whether there is nothing more in a direction.
func (p *readerPane) atTop() bool { return !p.ready() || p.from == rowAt{} }

func (p *readerPane) atBottom() bool {
	return !p.ready() || p.page.rowsBetween(p.from, p.page.step(p.from, p.rows()), p.rows()+1) < p.rows()
}

// anchor is the place of the reader, to be restored in this or another width.
func (p *readerPane) anchor() anchor { return p.place }

func (p *readerPane) anchorAt() anchor {
	at := p.from
	for above := 0; ; above++ {
		if lines := p.page.set(at.piece); at.row < len(lines) {
			for _, r := range lines[at.row].runs {
				if r.text == "" && !r.span.Empty() {
					return anchor{r.span.Start, above}
				}
			}
		}
		next := p.page.step(at, 1)
		if next == at {
			break
		}
		at = next
	}
	// No words from here to the end: the place is that far below the last ones.
	last := max(len(p.doc.Text)-1, 0)
	row, _ := p.page.locate(last)
	return anchor{last, -p.page.rowsBetween(row, p.from, 1<<20)}
}

// restore goes to a place: its words stand as far below the top as they did,
// or one blank row below where there is one now.
func (p *readerPane) restore(a anchor) {
	p.place = a
	if !p.ready() {
		return
	}
	at, _ := p.page.locate(a.offset)
	p.moveTo(p.page.step(at, -a.above))
	p.place = a
}

// goTo puts a byte of the text at the top, below one row of context.
func (p *readerPane) goTo(offset int) {
	if p.ready() {
		at, _ := p.page.locate(offset)
		p.moveTo(p.page.step(at, -1))
	} else {
		p.place = anchor{offset, 1}
	}
}

// reveal brings a span into view: not at all where it is seen already, by as
// little as leaves two rows of context where it is near, and to the upper
// third of the screen where it is far.
func (p *readerPane) reveal(s span.Span) {
	if !p.ready() || p.rows() == 0 { // seen once the pane is
		p.restore(anchor{s.Start, contextRows})
		return
	}
	h := p.rows()
	room := min(contextRows, (h-1)/2)
	first, _ := p.page.locate(s.Start)
	last := first
	if s.Len() > 1 {
		last, _ = p.page.locate(s.End - 1)
	}
	tall := p.page.rowsBetween(first, last, h) + 1
	switch top := p.page.rowsBetween(p.from, first, 3*h); {
	case first.before(p.from) && p.page.rowsBetween(first, p.from, h) < h,
		!first.before(p.from) && top < room && p.from != rowAt{} && top+tall > h:
		p.moveTo(p.page.step(first, -room)) // just above
	case first.before(p.from), top >= 2*h:
		p.moveTo(p.page.step(first, -min(h/3, max(h-tall, 0))))
	case top+tall <= h:
	case tall+room >= h:
		p.moveTo(p.page.step(first, -min(room, max(h-tall, 0))))
	default:
		p.moveTo(p.page.step(first, -(h - tall - room)))
	}
}

// visible is the stretch of the text that is on the screen.
func (p *readerPane) visible() span.Span {
	if !p.ready() {
		return span.Span{}
	}
	out, any := span.Span{}, false
	p.eachRow(func(_ int, l *pageLine) {
		for _, r := range l.runs {
			if r.text != "" || r.span.Empty() {
				continue
			}
			if !any {
				out, any = r.span, true
			}
			out = out.Cover(r.span)
		}
	})
	return out
}

// eachRow calls do for the rows on the screen with their number from the top.
func (p *readerPane) eachRow(do func(y int, l *pageLine)) {
	at := p.from
	for y := 0; y < p.rows() && at.piece < len(p.page.pieces); y++ {
		lines := p.page.lines[at.piece]
		for at.row >= len(lines) {
			at = rowAt{at.piece + 1, 0}
			if at.piece >= len(p.page.pieces) {
				return
			}
			lines = p.page.lines[at.piece]
			if lines == nil {
				return
			}
		}
		do(y, &lines[at.row])
		at.row++
	}
}

// rowOn returns the row of the page at a screen row of the pane.
func (p *readerPane) rowOn(y int) (rowAt, bool) {
	y -= p.r.y + 1
	if !p.ready() || y < 0 || y >= p.rows() {
		return rowAt{}, false
	}
	at := p.page.step(p.from, y)
	return at, p.page.rowsBetween(p.from, at, y+1) == y
}

// at returns the byte of the text at a cell of the screen, the nearest one on
// its row; ok is false where there are no words on the row.
func (p *readerPane) at(x, y int) (offset int, ok bool) {
	row, ok := p.rowOn(y)
	if !ok {
		return 0, false
	}
	return p.page.offsetAt(row, x-p.textX())
}
