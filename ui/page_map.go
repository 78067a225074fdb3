package ui

import (
	"sort"

	"sitrep/content/span"
)

// rowAt is a row of a page: a piece and a row inside it. It stays right while
// other pieces are set, which a plain row number does not.
type rowAt struct{ piece, row int }

// before reports whether a row stands above another.
func (a rowAt) before(b rowAt) bool {
	return a.piece < b.piece || a.piece == b.piece && a.row < b.row
}

// locate returns the cell at which a byte of the text is shown. A byte inside
// a cluster is at the cluster's cell; white space at the end of a line is
// after its last word.
func (p *page) locate(offset int) (at rowAt, x int) {
	if len(p.pieces) == 0 {
		return rowAt{}, 0
	}
	i := p.pieceAt(offset)
	lines := p.set(i)
	at = rowAt{i, min(p.pieces[i].lead, max(len(lines)-1, 0))}
	best := -1
	for n, l := range lines {
		for _, r := range l.runs {
			if r.text != "" {
				continue
			}
			if r.span.Has(offset) {
				return rowAt{i, n}, r.x + p.cellsBefore(r, offset)
			}
			if r.span.End <= offset && r.span.End >= best { // white space after it
				best, at, x = r.span.End, rowAt{i, n}, r.x+r.w
			}
		}
		if best < l.span.Start && l.span.Start <= offset && offset < l.span.End {
			best, at, x = l.span.Start, rowAt{i, n}, 0
		}
	}
	return at, x
}

// cellsBefore measures the part of a run that stands before a byte, which may
// lie inside a cluster.
func (p *page) cellsBefore(r run, offset int) int {
	n, text := 0, p.doc.Text
	eachCluster(r.span.Of(text), func(_, end int, _ string, w int) bool {
		if r.span.Start+end > offset {
			return false
		}
		n += w
		return true
	})
	return n
}

// offsetAt returns the byte shown at a cell of a row: the nearest word's where
// the cell is empty. ok is false on a row without words.
func (p *page) offsetAt(at rowAt, x int) (offset int, ok bool) {
	if at.piece < 0 || at.piece >= len(p.pieces) {
		return 0, false
	}
	lines := p.set(at.piece)
	if at.row < 0 || at.row >= len(lines) {
		return 0, false
	}
	far := 1 << 30
	for _, r := range lines[at.row].runs {
		if r.text != "" || r.span.Empty() {
			continue
		}
		if x >= r.x && x < r.x+r.w {
			return p.byteAt(r, x-r.x), true
		}
		if d := r.x - x; d > 0 && d < far {
			far, offset, ok = d, r.span.Start, true
		} else if d := x - (r.x + r.w) + 1; d > 0 && d <= far {
			far, offset, ok = d, r.span.End, true
		}
	}
	return offset, ok
}

// byteAt returns the start of the cluster at a cell of a run.
func (p *page) byteAt(r run, x int) int {
	at := r.span.Start
	eachCluster(r.span.Of(p.doc.Text), func(start, _ int, _ string, w int) bool {
		if w > 0 {
			at = r.span.Start + start
			x -= w
		}
		return x >= 0
	})
	return at
}

// step moves n rows down (up where n is negative), setting what it passes,
// and stops at the first and the last row.
func (p *page) step(at rowAt, n int) rowAt {
	for n > 0 {
		left := len(p.set(at.piece)) - 1 - at.row
		if n <= left {
			at.row += n
			return at
		}
		if at.piece == len(p.pieces)-1 {
			at.row += max(left, 0)
			return at
		}
		n -= left + 1
		at = rowAt{at.piece + 1, 0}
		for len(p.set(at.piece)) == 0 && at.piece < len(p.pieces)-1 {
			at.piece++
		}
	}
	for n < 0 {
		if -n <= at.row {
			at.row += n
			return at
		}
		if at.piece == 0 {
			at.row = 0
			return at
		}
		n += at.row + 1
		at.piece--
		at.row = max(len(p.set(at.piece))-1, 0)
	}
	return at
}

// rowsBetween counts the rows from a to b where b is no more than most below;
// most where it is further, or above.
func (p *page) rowsBetween(a, b rowAt, most int) int {
	if b.before(a) {
		return most
	}
	n := -a.row
	for i := a.piece; i < b.piece; i++ {
		n += len(p.set(i))
		if n >= most {
			return most
		}
	}
	return min(n+b.row, most)
}

// row returns the number of a row from the top, exact as far as the pieces
// above it are set.
func (p *page) row(at rowAt) int { return p.heights.above(at.piece) + at.row }

// spansOver returns those of sorted, non-overlapping spans that touch sp.
func spansOver(spans []span.Span, sp span.Span) []span.Span {
	from := sort.Search(len(spans), func(i int) bool { return spans[i].End > sp.Start })
	to := from
	for to < len(spans) && spans[to].Start < sp.End {
		to++
	}
	return spans[from:to]
}
