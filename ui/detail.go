package ui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"sitrep/content/span"
)

// detail is a text to read and scroll: an error in full, what was left out,
// why an item is here.
type detail struct {
	room
	title string
	parts []detailPart
	enter overlayResult // what Enter does; resultStay: it closes
	keys  []hint
}

// detailPart is a paragraph of a detail. A head, where there is one, stands
// before it in a column of its own or, alone, over what follows.
type detailPart struct {
	head  string
	text  string
	look  detailLook
	marks []span.Span // of the text, to be set off
	tight bool        // no blank row before it
}

// detailLook is how a part is set.
type detailLook uint8

const (
	plainPart detailLook = iota
	strongPart
	mutedPart
	evidencePart
)

// newDetail shows paragraphs under a title.
func newDetail(title string, paragraphs []string) *detail {
	d := &detail{title: title}
	for _, p := range paragraphs {
		d.parts = append(d.parts, detailPart{text: p})
	}
	return d
}

// Sizes of a detail, in cells.
const (
	detailWidth = 78
	detailHeads = 14 // the column of the heads
)

// laidPart is a part broken into lines.
type laidPart struct {
	detailPart
	lines  []span.Span
	x, w   int
	first  int // cells that the head takes in the first line
	before int // blank rows before it
	rows   int
}

// fit places the detail on the screen and breaks its parts for it. Blank rows
// between them go where it would otherwise have to be scrolled.
func (d *detail) fit(screen rect) (box rect, laid []laidPart, rows int) {
	w := inside(dialogBox(screen, detailWidth, 0)).w
	for _, airy := range []bool{true, false} {
		laid, rows = d.lay(w, airy)
		box = dialogBox(screen, detailWidth, rows+2)
		if rows <= inside(box).h {
			break
		}
	}
	return box, laid, rows
}

// lay breaks the parts at a width and counts the rows.
func (d *detail) lay(w int, airy bool) (laid []laidPart, rows int) {
	heads := 0
	if w >= 48 {
		heads = detailHeads
	}
	for i, p := range d.parts {
		l := laidPart{detailPart: p, w: w}
		l.text = oneLine(p.text)
		switch {
		case p.head != "" && heads > 0:
			l.x, l.w = heads, w-heads
			l.lines = breakText(l.text, l.w)
		case p.head != "":
			if strings.TrimSpace(p.head) != "" {
				l.head += ":"
				l.first = cells(l.head) + 1
			}
			l.lines = wrapSpans(l.text, max(w-l.first, 1), max(w, 1))
		default:
			l.lines = breakText(l.text, w)
		}
		l.rows = max(len(l.lines), 1)
		if i > 0 && airy && !p.tight {
			l.before = 1
		}
		rows += l.before + l.rows
		laid = append(laid, l)
	}
	return laid, rows
}

func (d *detail) draw(c *canvas, screen rect, st *Styles) {
	box, laid, rows := d.fit(screen)
	in := window{c, inside(box)}
	top := 0
	if box.h == rows+4 {
		top = 1 // a blank row under the title and over the foot
	}
	first := d.measured(rows, in.r.h-2*top)
	note := ""
	if d.most > 0 {
		note = fmt.Sprintf("%d%%", first*100/d.most)
	}
	drawDialog(c, screen, box, d.title, note, d.hints(st), st)
	y := top - first
	for _, l := range laid {
		y += l.before
		l.draw(in, y, st)
		y += l.rows
	}
}

func (d *detail) hints(st *Styles) []hint {
	keys := d.keys
	if d.most > 0 {
		keys = append(keys[:len(keys):len(keys)], hint{"j k", "scroll"})
	}
	return append(keys[:len(keys):len(keys)], hint{"Esc", "close"})
}

func (l *laidPart) draw(p window, y int, st *Styles) {
	p.put(0, y, p.r.w, fitWith(l.head, p.r.w, st.Signs.Ellipsis), st.Muted)
	look := st.Text
	switch l.look {
	case strongPart:
		look = st.Strong
	case mutedPart:
		look = st.Muted
	case evidencePart:
		look = st.Evidence
	}
	if l.first > 0 && len(l.lines) > 0 {
		drawLines(p, l.first, y, l.text, l.lines[:1], p.r.w-l.first, 1, look, st.Cue, l.marks, st)
		drawLines(p, 0, y+1, l.text, l.lines[1:], p.r.w, len(l.lines)-1, look, st.Cue, l.marks, st)
		return
	}
	drawLines(p, l.x, y, l.text, l.lines, l.w, len(l.lines), look, st.Cue, l.marks, st)
}

func (d *detail) key(k tea.KeyPressMsg) (overlayResult, bool) {
	switch k.String() {
	case "esc", "q":
		return overlayResult{kind: resultClosed}, true
	case "enter":
		if d.enter.kind != resultStay {
			return d.enter, true
		}
		return overlayResult{kind: resultClosed}, true
	case "j", "down":
		d.by(1)
	case "k", "up":
		d.by(-1)
	case "d", "ctrl+d":
		d.by((d.page + 1) / 2)
	case "u", "ctrl+u":
		d.by(-(d.page + 1) / 2)
	case "space", "f", "pgdown", "ctrl+f":
		d.by(d.page)
	case "b", "pgup", "ctrl+b":
		d.by(-d.page)
	case "g", "home":
		d.by(-d.most)
	case "G", "end":
		d.by(d.most)
	}
	return overlayResult{}, true
}

func (d *detail) click(screen rect, x, y int) (overlayResult, bool) {
	if box, _, _ := d.fit(screen); !box.contains(x, y) {
		return overlayResult{kind: resultClosed}, true
	}
	return overlayResult{}, true
}

func (d *detail) scroll(n int)                    { d.by(n) }
func (d *detail) paste(text string) overlayResult { return overlayResult{} }
