package ui

// dialogBox places a dialog on the screen: as wide and high as it wants where
// there is room, over the whole width on a narrow screen. The status line
// stays free where that leaves the dialog its rows. The rows are those of the
// content and of the title and the foot.
func dialogBox(screen rect, width, rows int) rect {
	w, h := min(width, screen.w-8), min(rows+2, screen.h-4)
	if screen.w < narrowScreen {
		w = screen.w
	}
	if screen.h < lowScreen {
		h = min(rows+2, screen.h)
	}
	w, h = max(w, 0), max(h, 0)
	return rect{screen.x + (screen.w-w)/2, screen.y + max((screen.h-h)/3, 0), w, h}
}

// Sizes of the screen below which a dialog keeps no margins.
const (
	narrowScreen = 64
	lowScreen    = 18
)

// inside is the room for a dialog's content.
func inside(box rect) rect {
	return rect{box.x + 2, box.y + 1, max(box.w-4, 0), max(box.h-2, 0)}
}

// drawDialog draws the frame of a dialog: what lies behind is muted, a heavy
// line with the title stands over it and a thin one with its keys under it.
func drawDialog(c *canvas, screen, box rect, title, note string, keys []hint, st *Styles) {
	mute(c, screen, st)
	clearBehind(c, screen, box)
	p := window{c, box}
	p.repeat(0, 0, box.w, st.Signs.RuleFocus, st.RuleFocus)
	p.put(1, 0, 1, " ", style{})
	x := 2 + p.put(2, 0, box.w-4, fitWith(title, box.w-4, st.Signs.Ellipsis), st.TitleFocus)
	p.put(x, 0, 1, " ", style{})
	if n := cells(note); n > 0 && x+2+n+3 <= box.w {
		p.put(box.w-n-3, 0, 1, " ", style{})
		p.put(box.w-n-2, 0, n, st.Signs.spell(note), st.Muted)
		p.put(box.w-2, 0, 1, " ", style{})
	}
	if box.h < 2 {
		return
	}
	foot := box.h - 1
	p.repeat(0, foot, box.w, st.Signs.Rule, st.Rule)
	x = 2
	for _, k := range keys {
		n := cells(k.key) + 1 + cells(k.words)
		if x+n+2 > box.w {
			break
		}
		p.put(x-1, foot, 1, " ", style{})
		x += p.put(x, foot, n, k.key, st.Accent)
		x += p.put(x, foot, 1, " ", style{})
		x += p.put(x, foot, n, k.words, st.Muted)
		p.put(x, foot, 1, " ", style{})
		x += 3
	}
}

// clearBehind blanks the rows of a dialog from one border of the screen to the
// other, and one row over and under it: half words beside it would be in the
// way. The header's and the status line's rows stay.
func clearBehind(c *canvas, screen, box rect) {
	top, end := box.y, box.y+box.h
	if top-1 > screen.y {
		top--
	}
	if end+1 < screen.y+screen.h {
		end++
	}
	if last := screen.y + screen.h - 1; last-end > 0 && last-end <= strayRows {
		end = last
	}
	c.fill(rect{screen.x, top, screen.w, end - top}, style{})
}

// strayRows is how many rows between a dialog and the status line say nothing.
const strayRows = 2

// mute takes the colours off what lies behind a dialog. Rules stay as they are:
// they are fainter than muted words.
func mute(c *canvas, r rect, st *Styles) {
	for y := max(r.y, 0); y < min(r.y+r.h, c.h); y++ {
		for x := max(r.x, 0); x < min(r.x+r.w, c.w); x++ {
			if cell := &c.cells[y*c.w+x]; cell.style != st.Rule {
				cell.style = style{fg: st.Muted.fg, attr: st.Muted.attr & faint}
			}
		}
	}
}
