package ui

import (
	"sort"

	"sitrep/content/span"
)

// draw draws the rows in view with their highlights, the gutter and the
// scroll bar, below the title line, which is the frame's.
func (p *readerPane) draw(c *canvas, st *Styles, focused bool) {
	if p.r.empty() || !p.ready() {
		return
	}
	p.eachRow(func(y int, l *pageLine) { p.drawRow(c, st, p.r.y+1+y, l) })
	p.drawScrollBar(c, st, focused)
}

func (p *readerPane) drawRow(c *canvas, st *Styles, y int, l *pageLine) {
	x := p.textX()
	limit := p.r.x + p.r.w - scrollCells + 1
	evident := false
	for i := range l.runs {
		r := &l.runs[i]
		words := r.text
		if words == "" {
			words = r.span.Of(p.doc.Text)
		}
		c.put(x+r.x, y, max(limit-x-r.x, 0), words, r.st)
		if p.overlay(c, st, y, x, r) {
			evident = true
		}
	}
	p.drawGutter(c, st, y, l, evident)
}

// overlay lays the highlights over one run and reports whether evidence was
// among them.
func (p *readerPane) overlay(c *canvas, st *Styles, y, x int, r *run) (evident bool) {
	x += r.x
	for l := range layerCount {
		if r.text != "" {
			// The number of a link belongs to the word that it stands after.
			before := span.Span{Start: r.span.Start - 1, End: r.span.Start}
			if r.st.link != "" && len(spansOver(p.layers[l], before)) > 0 {
				p.lay(c, st, x, y, r.w, l)
			}
			continue
		}
		for _, s := range spansOver(p.layers[l], r.span) {
			s = s.Clip(r.span)
			from, to := p.page.cellsBefore(*r, s.Start), r.w
			if s.End < r.span.End {
				to = p.page.cellsBefore(*r, s.End)
			}
			p.lay(c, st, x+from, y, to-from, l)
			evident = evident || l == layerEvidence && to > from
		}
	}
	return evident
}

// lay lays a layer over cells of a row.
func (p *readerPane) lay(c *canvas, st *Styles, x, y, w int, l layer) {
	for i := max(x, 0); i < min(x+w, c.w) && y >= 0 && y < c.h; i++ {
		cl := &c.cells[y*c.w+i]
		cl.style = l.lay(cl.style, st)
	}
}

// steppedTo reports whether a row belongs to the paragraph that was stepped to.
func (p *readerPane) steppedTo(l *pageLine) bool {
	if p.step < 0 || l.span.Empty() {
		return false
	}
	i := p.doc.BlockAt(p.step)
	return i < len(p.doc.Blocks) && p.doc.Blocks[i].Span.Overlaps(l.span)
}

// drawGutter draws the bar beside the paragraph that was stepped to and beside
// evidence, else the first mark of the row.
func (p *readerPane) drawGutter(c *canvas, st *Styles, y int, l *pageLine, evident bool) {
	x := p.textX() - gutterCells
	if p.steppedTo(l) {
		c.put(x, y, 1, st.Signs.Bar, st.Text)
		return
	}
	if evident {
		c.put(x, y, 1, st.Signs.Bar, st.Accent)
		return
	}
	i := sort.Search(len(p.gutter), func(i int) bool { return p.gutter[i].offset >= l.span.Start })
	if i == len(p.gutter) || p.gutter[i].offset >= l.span.End {
		return
	}
	m := p.gutter[i]
	sign := st.Signs.Dot
	if st.plain() && m.letter != "" {
		sign = m.letter
	}
	m.style.attr &^= underline
	c.put(x, y, 1, sign, m.style)
}

// drawScrollBar draws the track, the thumb, and a tick on every row of it
// where something lies in that part of the document.
func (p *readerPane) drawScrollBar(c *canvas, st *Styles, focused bool) {
	h, x := p.rows(), p.r.x+p.r.w-1
	total := p.page.heights.total
	if h == 0 || p.r.w < 8 {
		return
	}
	scrolls := total > h
	thumb := max(h*h/max(total, 1), 1)
	top := 0
	if scrolls {
		top = min(p.page.row(p.from)*(h-thumb)/max(total-h, 1), h-thumb)
		if top == 0 && p.from != (rowAt{}) && h > thumb {
			top = 1
		}
	}
	ticked, look := p.ticked(st, h)
	crowded := 0 // ticks on the thumb: where they would hide it, it takes their colour
	for y := top; y < min(top+thumb, h); y++ {
		if ticked[y] {
			crowded++
		}
	}
	for y := range h {
		sign, ink := st.Signs.Track, st.Rule
		onThumb := scrolls && y >= top && y < top+thumb
		switch {
		case onThumb && (!ticked[y] || crowded*2 > thumb):
			sign, ink = st.Signs.Thumb, st.Muted
			if focused {
				ink = st.Text
			}
			if ticked[y] {
				ink = look
			}
		case ticked[y]:
			sign, ink = st.Signs.Tick, look
		case !scrolls:
			sign = " "
		}
		c.put(x, p.r.y+1+y, 1, sign, ink)
	}
}

// ticked tells for every row of a scroll bar of h rows whether something lies
// in its part of the document.
func (p *readerPane) ticked(st *Styles, h int) (rows []bool, look style) {
	within, look := p.ticks(st)
	rows = make([]bool, h)
	for y := range rows {
		rows[y] = within(p.stretch(y, h))
	}
	return rows, look
}

// stretch returns the bytes of the document that a row of the scroll bar
// stands for, as well as the heights are known.
func (p *readerPane) stretch(y, h int) (from, to int) {
	total := p.page.heights.total
	if total <= h { // every row stands for itself
		return p.byteAtRow(y), p.byteAtRow(y + 1)
	}
	return p.byteAtRow(y * total / h), p.byteAtRow((y + 1) * total / h)
}

func (p *readerPane) byteAtRow(row int) int {
	if row >= p.page.heights.total {
		return len(p.doc.Text) + 1
	}
	i, in := p.page.heights.at(row)
	pc := &p.page.pieces[i]
	if lines := p.page.lines[i]; in < len(lines) {
		return lines[in].span.Start
	}
	return pc.span.Start + pc.span.Len()*in/max(p.page.heights.height[i], 1)
}

// ticks tells what the scroll bar shows: matches where there are some, else
// mentions, else what was found.
func (p *readerPane) ticks(st *Styles) (within func(from, to int) bool, look style) {
	spans, look := p.layers[layerMatch], style{fg: st.Date.fg, attr: st.Match.attr &^ reverse}
	if len(spans) == 0 {
		spans, look = p.layers[layerMention], style{fg: st.Actor.fg}
	}
	if len(spans) > 0 {
		return func(from, to int) bool {
			i := sort.Search(len(spans), func(i int) bool { return spans[i].Start >= from })
			return i < len(spans) && spans[i].Start < to
		}, look
	}
	marks := p.gutter
	return func(from, to int) bool {
		i := sort.Search(len(marks), func(i int) bool { return marks[i].offset >= from })
		return i < len(marks) && marks[i].offset < to
	}, style{fg: st.Accent.fg}
}
