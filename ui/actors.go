package ui

import (
	"sitrep/briefing"
	"sitrep/content"
)

// actorsPanel lists who is involved.
type actorsPanel struct {
	itemPane
}

func newActorsPane() *actorsPanel {
	p := &actorsPanel{}
	p.id, p.orders = actorsPane, []string{"key first", "by mentions", "by name"}
	p.list, p.rebuild = newList(p), p.build
	return p
}

// setBriefing shows the actors of a briefing. The selection stays on the item
// with the same id.
func (p *actorsPanel) setBriefing(b *briefing.Briefing, doc *content.Document) {
	p.b, p.doc = b, doc
	p.build()
}

func (p *actorsPanel) build() {
	var entries []entry
	if p.b != nil {
		for _, a := range p.b.Actors {
			entries = append(entries, entry{a.ID, 0})
		}
	}
	p.shown, p.of = len(entries), len(entries)
	p.set(entries)
}

func (p *actorsPanel) measure(i int, selected bool) int { return 1 }

func (p *actorsPanel) drawEntry(w window, y, i int, st *Styles, look rowLook) {
	w.put(2, y, w.r.w, p.b.Actors[i].Name, st.Actor)
}

func (p *actorsPanel) draw(c *canvas, st *Styles, focused bool) {
	p.drawFramed(c, st, focused, p.filterNote("with"), "Nobody is named in this text.")
}
