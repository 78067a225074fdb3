package ui

import (
	"fmt"
	"strings"

	"sitrep/briefing"
	"sitrep/content"
)

// itemPane is what the panes that list findings have in common: the title
// line, the list under it, the order, the filters, and the sentence shown
// where there is nothing to list.
type itemPane struct {
	list
	id      paneID
	r       rect
	tabs    []paneID
	orders  []string
	order   int
	actor   string // the actor that filters, "" for all
	query   string // words that filter, "" for all
	air     bool   // the last row stays blank where there are enough
	pending string // what is going on while there is no briefing yet
	b       *briefing.Briefing
	doc     *content.Document // nil where only the briefing is at hand
	shown   int               // items that pass the filters
	of      int               // items in all
	rebuild func()            // makes the entries from briefing, order and filters
}

func (p *itemPane) resize(r rect) {
	p.r = r
	p.list.resize(p.body().h)
}

// setAir keeps the last row blank: another pane stands right under it.
func (p *itemPane) setAir(air bool) {
	if p.air != air {
		p.air = air
		p.rebuild()
		p.list.resize(p.body().h)
	}
}

// body is the rectangle under the title line.
func (p *itemPane) body() rect {
	h := max(p.r.h-1, 0)
	if p.air && h >= airyBody {
		h--
	}
	return rect{p.r.x, p.r.y + 1, p.width(), h}
}

// width is the cells that the rows take: lines as wide as a wide screen cannot
// be read.
func (p *itemPane) width() int { return max(min(p.r.w, widestRows), 0) }

const widestRows = 120

// airyBody is the rows under the title line from which a pane keeps one
// blank.
const airyBody = 6

// setTabs tells which panes take turns in this place; none: it stands alone.
func (p *itemPane) setTabs(tabs []paneID) { p.tabs = tabs }

// setPending shows what is going on, "reading…", until there is a briefing.
func (p *itemPane) setPending(text string) { p.pending = text }

// wants is how many rows the list would take if it had them, with a blank one
// after it and without the title line.
func (p *itemPane) wants() int { return max(p.total(), 1) + 1 }

// selectItem selects the item with the id, "" takes the selection away. It
// reports whether the selection changed.
func (p *itemPane) selectItem(id string) bool { return p.choose(id) }

// mark gives the items with these ids a dot: they belong to what is selected
// in another pane.
func (p *itemPane) mark(ids []string) { p.related = ids }

// filterActor shows only what is the actor's; "" shows all.
func (p *itemPane) filterActor(id string) {
	if p.actor != id {
		p.actor = id
		p.rebuild()
	}
}

// filterWords shows only items that hold all words of the query, whatever
// their case; "" shows all.
func (p *itemPane) filterWords(query string) {
	if p.query != query {
		p.query = query
		p.rebuild()
	}
}

// setOrder takes the n-th order of the pane, counted round.
func (p *itemPane) setOrder(n int) {
	k := len(p.orders)
	if n = (n%k + k) % k; n != p.order {
		p.order = n
		p.rebuild()
	}
}

// nextOrder takes the next order and returns its name.
func (p *itemPane) nextOrder() string {
	p.setOrder(p.order + 1)
	return p.orderName()
}

func (p *itemPane) orderName() string { return p.orders[p.order] }

// position is the place of the selected item among those shown, "2 of 14"; ""
// where nothing is selected.
func (p *itemPane) position() string {
	if p.selected() == "" {
		return ""
	}
	n := 0
	for i := range p.at + 1 {
		if p.entries[i].id != "" {
			n++
		}
	}
	return ofAll(n, p.shown)
}

// click selects the item at a cell of the screen and reports whether there is
// one. On a tab the pane to show is returned.
func (p *itemPane) click(x, y int) (hit bool, tab paneID) {
	if !p.r.contains(x, y) {
		return false, noPane
	}
	if y == p.r.y {
		return false, tabAt(x-p.r.x, p.r.w, p.id, p.tabs)
	}
	i := p.entryAt(y - p.r.y - 1)
	if i < 0 || p.entries[i].id == "" {
		return false, noPane
	}
	p.chooseAt(i)
	return true, noPane
}

// filterNote says what is filtered, "5 of 14 · by John Kirby"; "" where all is
// shown.
func (p *itemPane) filterNote(relation string) string {
	if p.of == 0 || p.actor == "" && p.query == "" {
		return ""
	}
	note := ofAll(p.shown, p.of)
	if name := p.actorName(p.actor); name != "" {
		note += " · " + relation + " " + name
	}
	if p.query != "" {
		note += " · “" + p.query + "”"
	}
	return note
}

// count is how many items there are, in words that tell whether there may be
// more of them.
func (p *itemPane) count() string {
	if p.b != nil && p.b.Partial {
		return fmt.Sprint(p.of, " so far")
	}
	return fmt.Sprint(p.of)
}

func (p *itemPane) actorOf(id string) *briefing.Actor { return actorOf(p.b, id) }

func (p *itemPane) actorName(id string) string {
	if a := p.actorOf(id); a != nil {
		return a.Name
	}
	return ""
}

// actorOf returns the actor of a briefing, nil where there is none.
func actorOf(b *briefing.Briefing, id string) *briefing.Actor {
	if b == nil || id == "" {
		return nil
	}
	for i := range b.Actors {
		if b.Actors[i].ID == id {
			return &b.Actors[i]
		}
	}
	return nil
}

// withMore adds to a note a sign that more items follow below.
func (p *itemPane) withMore(note string) string {
	if p.shown == 0 || p.below() == 0 {
		return note
	}
	return strings.TrimLeft(note+" ▾", " ")
}

// drawFramed draws title line and list, or the sentence for an empty one.
func (p *itemPane) drawFramed(c *canvas, st *Styles, focused bool, note, empty string) {
	if p.r.empty() {
		return
	}
	drawTitle(c, p.r, st, focused, p.id, p.tabs, p.withMore(note))
	in := window{c, p.body()}
	switch {
	case p.b == nil, p.b.Partial && p.of == 0:
		drawSentence(in, p.pending, st.Muted, st)
	case p.shown == 0:
		drawSentence(in, empty, st.Muted, st)
	default:
		p.list.draw(in, st, focused)
	}
}

// drawSentence sets a sentence into the upper part of a window.
func drawSentence(p window, text string, look style, st *Styles) {
	y := 0
	if p.r.h >= 5 {
		y = 1
	}
	lines := fitLines(text, p.r.w-3, p.r.h-y)
	for i, line := range lines {
		p.put(2, y+i, p.r.w-3, st.Signs.spell(line), look)
	}
}
