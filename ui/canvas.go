package ui

import "image/color"

// rect is a rectangle of cells on the screen.
type rect struct{ x, y, w, h int }

func (r rect) empty() bool { return r.w <= 0 || r.h <= 0 }

func (r rect) contains(x, y int) bool {
	return x >= r.x && x < r.x+r.w && y >= r.y && y < r.y+r.h
}

// attr is a set of text attributes.
type attr uint8

const (
	bold attr = 1 << iota
	faint
	italic
	underline
	reverse
	struck
)

// style is the look of a cell. It is comparable, as the colours of Lip Gloss
// are; the zero value is the terminal's own.
type style struct {
	fg, bg color.Color // nil: the terminal's own
	attr   attr
	link   string // OSC 8 target
}

// over lays o over s: o's colours and link where it has them, both sets of
// attributes.
func (s style) over(o style) style {
	if o.fg != nil {
		s.fg = o.fg
	}
	if o.bg != nil {
		s.bg = o.bg
	}
	if o.link != "" {
		s.link = o.link
	}
	s.attr |= o.attr
	return s
}

// cell is one cell of the canvas: a grapheme cluster, or "" in the second cell
// of a wide one.
type cell struct {
	text  string
	style style
	wide  bool // takes the next cell too
}

// canvas is the grid that a frame is drawn on. One canvas is kept and reused;
// whatever is drawn is clipped to it.
type canvas struct {
	w, h  int
	cells []cell
	out   []byte             // the encoded frame, kept for its room
	known map[style]sequence // what the looks write, kept too
}

// reset sizes the canvas and fills it with blanks.
func (c *canvas) reset(w, h int) {
	w, h = max(w, 0), max(h, 0)
	if cap(c.cells) < w*h {
		c.cells = make([]cell, w*h)
	}
	c.w, c.h, c.cells = w, h, c.cells[:w*h]
	for i := range c.cells {
		c.cells[i] = cell{text: " "}
	}
}

// put draws text at (x, y), cut at limit cells, and returns the cells used.
// The text must be one line; what has no width (controls too) is not drawn. A
// wide cluster that does not fit whole is not drawn.
func (c *canvas) put(x, y, limit int, text string, st style) int {
	used := 0
	for cl, w := range clusters(text) {
		if w == 0 {
			continue
		}
		if used+w > limit {
			break
		}
		c.set(x+used, y, cl, w, st)
		used += w
	}
	return used
}

func (c *canvas) set(x, y int, cluster string, w int, st style) {
	if y < 0 || y >= c.h || x < 0 || x+w > c.w {
		return
	}
	at := y*c.w + x
	c.unsplit(at, x)
	c.cells[at] = cell{text: cluster, style: st, wide: w == 2}
	if w == 2 {
		c.unsplit(at+1, x+1)
		c.cells[at+1] = cell{style: st}
	}
}

// unsplit blanks the other half of a wide cluster that is being overdrawn.
func (c *canvas) unsplit(at, x int) {
	if c.cells[at].text == "" && x > 0 && c.cells[at-1].wide {
		c.cells[at-1] = cell{text: " ", style: c.cells[at-1].style}
	}
	if c.cells[at].wide && x+1 < c.w {
		c.cells[at+1] = cell{text: " ", style: c.cells[at+1].style}
	}
}

// fill blanks a rectangle in a style.
func (c *canvas) fill(r rect, st style) {
	x0, x1 := max(r.x, 0), min(r.x+r.w, c.w)
	for y := max(r.y, 0); y < min(r.y+r.h, c.h) && x0 < x1; y++ {
		row := c.cells[y*c.w : (y+1)*c.w]
		c.unsplit(y*c.w+x0, x0)
		c.unsplit(y*c.w+x1-1, x1-1)
		for x := x0; x < x1; x++ {
			row[x] = cell{text: " ", style: st}
		}
	}
}

// restyle lays a style over the cells of a row.
func (c *canvas) restyle(x, y, w int, st style) {
	for i := max(x, 0); i < min(x+w, c.w) && y >= 0 && y < c.h; i++ {
		p := &c.cells[y*c.w+i]
		p.style = p.style.over(st)
	}
}

// String renders the grid: h rows of exactly w cells, separated by newlines.
// Every row ends in the terminal's own look with no link open.
func (c *canvas) String() string {
	if c.known == nil {
		c.known = map[style]sequence{}
	}
	e := encoder{out: c.out[:0], known: c.known}
	for y := 0; y < c.h; y++ {
		if y > 0 {
			e.out = append(e.out, '\n')
		}
		row := c.cells[y*c.w : (y+1)*c.w]
		for i := range row {
			if row[i].style != e.now {
				e.change(&row[i].style)
			}
			e.out = append(e.out, row[i].text...)
		}
		if e.now != (style{}) {
			e.change(&style{})
		}
	}
	c.out = e.out
	return string(e.out)
}
