package ui

import (
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"sitrep/content"
	"sitrep/content/span"
)

// detail is a text to read and scroll: an error in full, what was left out,
// why an item is here.
type detail struct {
	title  string
	parts  []detailPart
	enter  overlayResult // what Enter does; resultStay: it closes
	keys   []hint
	offset int // rows that are scrolled away above
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

// newDropped shows what was left out of the text.
func newDropped(doc *content.Document) overlay {
	d := &detail{title: "LEFT OUT OF THE TEXT"}
	d.parts = append(d.parts, detailPart{text: "What belongs to the page and not to the article. Nothing of it was analysed.", look: mutedPart})
	above := longDropped
	for _, text := range doc.Dropped {
		if text = strings.TrimSpace(oneLine(text)); text != "" {
			d.parts = append(d.parts, detailPart{text: text, tight: max(above, len(text)) < longDropped})
			above = len(text)
		}
	}
	return d
}

// longDropped is the bytes from which what was left out is no mere line of a menu
// and has air around it.
const longDropped = 60

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

// fitted is a detail as it stands on a screen.
type fitted struct {
	box   rect
	parts []laidPart
	rows  int // of all parts
	top   int // blank rows under the title and over the foot
}

// shown is how many rows of the parts are seen.
func (f fitted) shown() int { return max(inside(f.box).h-2*f.top, 0) }

// most is how far the parts can be scrolled, in rows.
func (f fitted) most() int { return max(f.rows-f.shown(), 0) }

// fit places the detail on the screen and breaks its parts for it. Blank rows
// between them go where it would otherwise have to be scrolled.
func (d *detail) fit(screen rect) (f fitted) {
	w := inside(dialogBox(screen, detailWidth, 0)).w
	for _, airy := range []bool{true, false} {
		f.parts, f.rows = d.lay(w, airy)
		f.box = dialogBox(screen, detailWidth, f.rows+2)
		if f.rows <= inside(f.box).h {
			break
		}
	}
	if f.box.h == f.rows+4 {
		f.top = 1
	}
	return f
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
	f := d.fit(screen)
	first, note := min(d.offset, f.most()), ""
	if f.most() > 0 {
		note = fmt.Sprintf("%d%%", first*100/f.most())
	}
	drawDialog(c, screen, f.box, d.title, note, d.hints(f.most() > 0, st), st)
	y := f.top - first
	for _, l := range f.parts {
		y += l.before
		l.draw(window{c, inside(f.box)}, y, st)
		y += l.rows
	}
}

func (d *detail) hints(scrolls bool, st *Styles) []hint {
	keys := slices.Clone(d.keys)
	for i := range keys {
		if keys[i].key == "Enter" {
			keys[i].key = st.Signs.Enter
		}
	}
	if scrolls {
		keys = append(keys, hint{"j k", "scroll"})
	}
	return append(keys, hint{"Esc", "close"})
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

func (d *detail) key(screen rect, k tea.KeyPressMsg) (overlayResult, bool) {
	f := d.fit(screen)
	page := max(f.shown()-1, 1)
	switch k.String() {
	case "esc", "q":
		return overlayResult{kind: resultClosed}, true
	case "enter":
		if d.enter.kind != resultStay {
			return d.enter, true
		}
		return overlayResult{kind: resultClosed}, true
	case "j", "down":
		d.scroll(screen, 1)
	case "k", "up":
		d.scroll(screen, -1)
	case "d", "ctrl+d":
		d.scroll(screen, (page+1)/2)
	case "u", "ctrl+u":
		d.scroll(screen, -(page+1)/2)
	case "space", "f", "pgdown", "ctrl+f":
		d.scroll(screen, page)
	case "b", "pgup", "ctrl+b":
		d.scroll(screen, -page)
	case "g", "home":
		d.scroll(screen, -f.rows)
	case "G", "end":
		d.scroll(screen, f.rows)
	}
	return overlayResult{}, true
}

func (d *detail) click(screen rect, x, y int) (overlayResult, bool) {
	if !d.fit(screen).box.contains(x, y) {
		return overlayResult{kind: resultClosed}, true
	}
	return overlayResult{}, true
}

func (d *detail) scroll(screen rect, n int) {
	most := d.fit(screen).most()
	d.offset = bounded(min(d.offset, most)+n, 0, most)
}

func (d *detail) paste(string) overlayResult { return overlayResult{} }
