package ui

import (
	"strings"

	"sitrep/content"
	"sitrep/content/span"
)

// Tables. Columns get the cells they need where that fits, else they share
// what there is by what they hold, and cells are wrapped. Where even that is
// too narrow every row is set as a small record, one cell under the other, so
// that no cell is ever lost.

const (
	columnGap    = 2 // cells between columns
	minColumn    = 6 // a column narrower than this is no column
	measuredRows = 200
	recordGap    = 1
)

func (s *setter) setTable(out []pageLine, pc piece) []pageLine {
	b := &s.doc.Blocks[pc.block]
	barred := 2 * min(b.Quoted, s.width/8)
	widths := s.columns(b.Table, s.width-barred)
	look := s.linked(s.look(pc), pc)
	for n := pc.from; n < pc.to; n++ {
		header := b.Table.Header && n == 0
		if widths == nil {
			out = s.record(out, pc, n, look, barred)
			continue
		}
		out = s.tableRow(out, pc, n, widths, look, barred)
		if header {
			l := pageLine{span: before(out[len(out)-1].span.End)}
			l.runs, _ = s.bars(nil, b.Quoted, l.span.Start)
			x := barred
			for _, w := range widths {
				l.runs = append(l.runs, decoration(x, l.span.Start, strings.Repeat(s.st.Signs.Rule, w), s.st.Rule))
				x += w + columnGap
			}
			out = append(out, l)
		}
	}
	return out
}

// before is the empty span before a byte.
func before(offset int) span.Span { return span.Span{Start: offset, End: offset} }

// columns shares out the width; nil where there is not enough for columns.
func (s *setter) columns(g *content.Grid, room int) []int {
	count := 0
	for _, row := range g.Rows[:min(len(g.Rows), measuredRows)] {
		count = max(count, len(row))
	}
	if count == 0 {
		return nil
	}
	want, least := make([]int, count), make([]int, count)
	for _, row := range g.Rows[:min(len(g.Rows), measuredRows)] {
		for c, sp := range row {
			if c >= count || !sp.Valid(s.doc.Text) {
				continue
			}
			words := sp.Of(s.doc.Text)
			want[c] = max(want[c], cells(words), 1)
			for _, w := range strings.Fields(words) {
				least[c] = max(least[c], min(cells(w), 2*minColumn))
			}
		}
	}
	room -= columnGap * (count - 1)
	return share(want, least, room)
}

// share gives every column what it wants, or, where that is too much, its
// longest word and a part of the rest by what it lacks.
func share(want, least []int, room int) []int {
	total, base := 0, 0
	for c := range want {
		want[c] = max(want[c], 1)
		least[c] = min(max(least[c], 1), want[c])
		total += want[c]
		base += least[c]
	}
	if total <= room {
		return want
	}
	if base > room || room < len(want)*min(minColumn, max(base/len(want), 1)) {
		return nil
	}
	widths, left := make([]int, len(want)), room-base
	lacking := total - base
	for c := range want {
		widths[c] = least[c] + left*(want[c]-least[c])/lacking
	}
	given := 0
	for _, w := range widths {
		given += w
	}
	for c := 0; given < room; c = (c + 1) % len(widths) {
		if widths[c] < want[c] {
			widths[c]++
			given++
		}
	}
	return widths
}

// tableRow sets one row of a table: as many lines as its highest cell.
func (s *setter) tableRow(out []pageLine, pc piece, n int, widths []int, look []styled, barred int) []pageLine {
	b := &s.doc.Blocks[pc.block]
	row := b.Table.Rows[n]
	first := len(out)
	end := pc.span.Start
	x := barred
	for c, w := range widths {
		if c >= len(row) {
			break
		}
		end = max(end, row[c].End)
		for i, sp := range wrapSpans(row[c].Of(s.doc.Text), w, w) {
			sp = sp.Shift(row[c].Start)
			if first+i == len(out) {
				l := pageLine{span: sp}
				l.runs, _ = s.bars(nil, b.Quoted, sp.Start)
				out = append(out, l)
			}
			l := &out[first+i]
			l.span = l.span.Cover(sp)
			shift := 0
			if c < len(b.Table.Align) {
				switch free := w - cells(sp.Of(s.doc.Text)); b.Table.Align[c] {
				case content.Right:
					shift = free
				case content.Center:
					shift = free / 2
				}
			}
			l.runs = s.cellWords(l.runs, x+shift, sp, look, b.Table.Header && n == 0)
		}
		x += w + columnGap
	}
	if first == len(out) { // a row of empty cells
		out = append(out, pageLine{span: before(end)})
	}
	return out
}

func (s *setter) cellWords(runs []run, x int, sp span.Span, look []styled, header bool) []run {
	from := len(runs)
	runs = s.words(runs, x, sp, look, nil)
	if header {
		for i := from; i < len(runs); i++ {
			runs[i].st = runs[i].st.over(s.st.Heading)
		}
	}
	return runs
}

// record sets one row of a table that is too wide for columns: the cells one
// under the other, all but the first set in, each after the head of its
// column.
func (s *setter) record(out []pageLine, pc piece, n int, look []styled, barred int) []pageLine {
	b := &s.doc.Blocks[pc.block]
	header := b.Table.Header && n == 0
	first := len(out)
	for c, sp := range b.Table.Rows[n] {
		left := barred
		if c > 0 && !header {
			left += min(2, s.width/8)
		}
		head := ""
		if b.Table.Header && n > 0 && c > 0 && c < len(b.Table.Rows[0]) {
			head = fitWith(oneLine(b.Table.Rows[0][c].Of(s.doc.Text)), (s.width-left)/2, s.st.Signs.Ellipsis)
		}
		hang := 0
		if head != "" {
			hang = cells(head) + recordGap
		}
		for i, part := range wrapSpans(sp.Of(s.doc.Text), s.width-left-hang, s.width-left-hang) {
			part = part.Shift(sp.Start)
			l := pageLine{span: part}
			l.runs, _ = s.bars(nil, b.Quoted, part.Start)
			if i == 0 && head != "" {
				l.runs = append(l.runs, decoration(left, part.Start, head, s.st.Muted))
			}
			l.runs = s.cellWords(l.runs, left+hang, part, look, header || c == 0)
			out = append(out, l)
		}
	}
	if n+1 < pc.to && len(out) > first {
		out = append(out, pageLine{span: before(out[len(out)-1].span.End)})
	}
	return out
}
