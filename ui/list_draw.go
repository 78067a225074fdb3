package ui

import "slices"

// draw draws the entries that lie in the window. An entry that the lower
// border would cut is left out; the blank rows there part the list from what
// stands below.
func (l *list) draw(p window, st *Styles, focused bool) {
	for i := range l.entries {
		y := l.tops[i] - l.offset
		if y >= p.r.h {
			break
		}
		rows := l.rowsOf(i)
		on := i == l.at
		if y+rows <= 0 || y > 0 && l.endOf(i)-l.offset > p.r.h && !on {
			continue
		}
		l.source.drawEntry(p, y, i, st, rowLook{rows, on, focused})
		switch {
		case on:
			drawSelected(p, y, rows, st, focused)
		case l.entries[i].id != "" && slices.Contains(l.related, l.entries[i].id):
			p.put(0, y, 1, st.Signs.Dot, st.Muted)
		}
	}
}

// below is how many items are not drawn because the window ends before them.
func (l *list) below() int {
	n := 0
	for i, e := range l.entries {
		y := l.tops[i] - l.offset
		if e.id != "" && (y >= l.height || y > 0 && l.endOf(i)-l.offset > l.height && i != l.at) {
			n++
		}
	}
	return n
}

// endOf is the row behind an entry, for a heading or a line the row behind the
// first item under it: they do not stand alone at the lower border.
func (l *list) endOf(i int) int {
	for i < len(l.entries)-1 && l.entries[i].id == "" {
		i++
	}
	return l.tops[i] + l.rowsOf(i)
}

// drawSelected marks the selected entry: a bar in the first column and, where
// the pane has the focus, a tinted ground.
func drawSelected(p window, y, rows int, st *Styles, focused bool) {
	for row := max(y, 0); row < min(y+rows, p.r.h); row++ {
		if !focused {
			p.put(0, row, 1, st.Signs.Bar, st.Muted)
			continue
		}
		p.put(0, row, 1, st.Signs.Bar, st.Accent)
		p.restyle(0, row, p.r.w, st.Selected)
	}
}
