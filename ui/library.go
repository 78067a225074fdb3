package ui

import "fmt"

// libraryState is how far a document of the library is.
type libraryState uint8

const (
	beingRead libraryState = iota // found, not read or analysed yet
	ready
	failed
)

// libraryRow is a document as the library shows it. The id stays the same
// while the rest fills in.
type libraryRow struct {
	id     string
	title  string // "" while it is not known: the id is shown
	source string
	date   string // "2006-01-02", "" for none
	state  libraryState
	reason string // failed: why, in words

	claims, actors, events int // ready: what was found
}

// libraryPanel lists the documents.
type libraryPanel struct {
	itemPane
	rows []libraryRow
}

func newLibraryPane() *libraryPanel {
	p := &libraryPanel{}
	p.id, p.orders = libraryPane, []string{"as given", "newest first", "by title"}
	p.list, p.rebuild = newList(p), p.build
	return p
}

// setRows shows the documents. The selection stays on the row with the same
// id, and that row on its line of the screen.
func (p *libraryPanel) setRows(rows []libraryRow) {
	p.rows = rows
	p.build()
}

func (p *libraryPanel) build() {
	var entries []entry
	for _, r := range p.rows {
		entries = append(entries, entry{r.id, 1})
	}
	p.shown, p.of = len(entries), len(entries)
	p.set(entries)
}

func (p *libraryPanel) measure(i int, selected bool) int { return 2 }

func (p *libraryPanel) drawEntry(w window, y, i int, st *Styles, look rowLook) {
	w.put(4, y, w.r.w, p.rows[i].title, st.Strong)
}

func (p *libraryPanel) draw(c *canvas, st *Styles, focused bool) {
	drawTitle(c, p.r, st, focused, p.id, p.tabs, fmt.Sprint(p.position()))
	p.list.draw(window{c, p.body()}, st, focused)
}
