package ui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"
)

// picker is a list to choose from that typing narrows.
type picker struct {
	title string
	verb  string // what Enter does
	items []pickItem
	query entryLine
	found []int // the items that the query leaves
	at    int   // the one chosen among them
	full  int   // rows of the list with all items
}

// pickItem is a choice.
type pickItem struct {
	group  string // heading over it
	left   string // in a column before the words: keys
	words  string
	right  string // at the right end, muted
	indent int
	result overlayResult
}

// newPicker offers items; the at-th is chosen.
func newPicker(title, verb string, items []pickItem, at int) *picker {
	p := &picker{title: title, verb: verb, items: items, query: newEntryLine("")}
	p.narrow()
	rows, _ := p.rows()
	p.full = len(rows)
	p.at = max(0, min(at, len(p.found)-1))
	return p
}

// narrow finds the items that hold all words of the query. Those with a key
// that is the query come first.
func (p *picker) narrow() {
	query := strings.ToLower(p.query.String())
	var exact, rest []int
	for i, it := range p.items {
		switch {
		case query != "" && hasField(it.left, p.query.String()):
			exact = append(exact, i)
		case holdsWords(strings.ToLower(it.group+" "+it.left+" "+it.words+" "+it.right), query):
			rest = append(rest, i)
		}
	}
	p.found = append(exact, rest...)
	p.at = 0
}

func hasField(text, field string) bool {
	for _, f := range strings.Fields(text) {
		if f == field {
			return true
		}
	}
	return false
}

// pickRow is a row of the list: a heading (item -1), a blank (-2), or an item
// by its place among those found.
type pickRow struct {
	item int
	head string
}

const blankRow = -2

// rows lays out the list. chosen is the row of the chosen item.
func (p *picker) rows() (rows []pickRow, chosen int) {
	group := ""
	for k, i := range p.found {
		if g := p.items[i].group; g != group {
			if group != "" {
				rows = append(rows, pickRow{item: blankRow})
			}
			rows = append(rows, pickRow{item: -1, head: g})
			group = g
		}
		if k == p.at {
			chosen = len(rows)
		}
		rows = append(rows, pickRow{item: k})
	}
	return rows, chosen
}

// pickWidth is the width of a picker, in cells.
const pickWidth = 82

// box is where the picker stands. Its size follows from all items, so that it
// stays while the query narrows them.
func (p *picker) box(screen rect) rect { return dialogBox(screen, pickWidth, p.full+3) }

// list is the part of the box in which the items stand: under the query and a
// blank row, over another one.
func (p *picker) list(box rect) rect {
	in := inside(box)
	return rect{box.x, in.y + 2, box.w, max(in.h-3, 0)}
}

func (p *picker) draw(c *canvas, screen rect, st *Styles) {
	box := p.box(screen)
	note := ""
	if !p.query.empty() {
		note = ofAll(len(p.found), len(p.items))
	}
	keys := []hint{{st.Signs.Enter, p.verb}, {"Esc", "close"}}
	if !p.query.empty() {
		keys[1].words = "clear"
	}
	drawDialog(c, screen, box, p.title, note, keys, st)
	in := window{c, inside(box)}
	p.drawQuery(in, st)
	p.drawList(window{c, p.list(box)}, st)
}

func (p *picker) drawQuery(in window, st *Styles) {
	x := in.put(0, 0, in.r.w, "/", st.Accent) + 1
	p.query.draw(in, x, 0, in.r.w-x, st)
	if p.query.empty() {
		in.put(x+2, 0, in.r.w-x-2, "type to search", st.Muted)
	}
}

func (p *picker) drawList(w window, st *Styles) {
	if len(p.found) == 0 {
		w.put(2, 0, w.r.w-4, st.Signs.spell(fitWith(fmt.Sprintf("Nothing here holds “%s”.", p.query.String()), w.r.w-4, st.Signs.Ellipsis)), st.Muted)
		return
	}
	rows, _ := p.rows()
	left := 0
	for i := range p.items {
		left = max(left, cells(p.items[i].left))
	}
	if left > 0 {
		left = min(left, max(w.r.w/3, 0)) + 2
	}
	for y, row := range rows[p.first(w.r.h):] {
		if y >= w.r.h {
			break
		}
		switch {
		case row.item == -1:
			w.put(2, y, w.r.w-3, fitWith(row.head, w.r.w-3, st.Signs.Ellipsis), st.Muted.over(style{attr: bold}))
		case row.item >= 0:
			p.drawItem(w, y, row.item, left, st)
		}
	}
}

// first is the row at the top of a list of h rows: the chosen one stands near
// the middle.
func (p *picker) first(h int) int {
	rows, chosen := p.rows()
	return max(0, min(chosen-h/2, len(rows)-h))
}

func (p *picker) drawItem(w window, y, k, left int, st *Styles) {
	it := p.items[p.found[k]]
	x := 2
	if left > 0 {
		w.put(x, y, left-1, fitWith(it.left, left-1, st.Signs.Ellipsis), st.Accent)
		x += left
	}
	x += it.indent
	end := w.r.w - 2
	if n := cells(it.right); n > 0 && end-x > n+10 {
		w.right(end, y, st.Signs.spell(it.right), st.Muted)
		end -= n + 2
	}
	look := st.Text
	if k == p.at {
		look.fg = st.Strong.fg
	}
	w.put(x, y, end-x, st.Signs.spell(fitWith(it.words, end-x, st.Signs.Ellipsis)), look)
	if k == p.at {
		drawSelected(w, y, 1, st, true)
	}
}

func (p *picker) key(screen rect, k tea.KeyPressMsg) (overlayResult, bool) {
	page := max(p.list(p.box(screen)).h-1, 1)
	switch k.String() {
	case "esc":
		if !p.query.empty() {
			p.query.clear()
			p.narrow()
			return overlayResult{}, true
		}
		return overlayResult{kind: resultClosed}, true
	case "enter":
		return p.pick(p.at), true
	case "down", "ctrl+n", "tab":
		p.move(1)
	case "up", "ctrl+p", "shift+tab":
		p.move(-1)
	case "pgdown":
		p.move(page)
	case "pgup":
		p.move(-page)
	default:
		if p.query.key(k) {
			p.narrow()
		}
	}
	return overlayResult{}, true
}

func (p *picker) move(n int) { p.at = max(0, min(p.at+n, len(p.found)-1)) }

func (p *picker) pick(k int) overlayResult {
	if k < 0 || k >= len(p.found) {
		return overlayResult{}
	}
	return p.items[p.found[k]].result
}

func (p *picker) click(screen rect, x, y int) (overlayResult, bool) {
	box := p.box(screen)
	if !box.contains(x, y) {
		return overlayResult{kind: resultClosed}, true
	}
	list := p.list(box)
	row := y - list.y
	rows, _ := p.rows()
	if first := p.first(list.h); row >= 0 && row < list.h && first+row < len(rows) {
		if item := rows[first+row].item; item >= 0 {
			return p.pick(item), true
		}
	}
	return overlayResult{}, true
}

func (p *picker) scroll(_ rect, n int) { p.move(n) }

func (p *picker) paste(text string) overlayResult {
	p.query.insert(text)
	p.narrow()
	return overlayResult{}
}
