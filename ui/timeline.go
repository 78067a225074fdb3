package ui

import (
	"sitrep/briefing"
	"sitrep/content"
)

// timelinePanel lists what happened when.
type timelinePanel struct {
	itemPane
}

func newTimelinePane() *timelinePanel {
	p := &timelinePanel{}
	p.id, p.orders = timelinePane, []string{"by time", "by text"}
	p.list, p.rebuild = newList(p), p.build
	return p
}

// setBriefing shows the events of a briefing. The selection stays on the item
// with the same id.
func (p *timelinePanel) setBriefing(b *briefing.Briefing, doc *content.Document) {
	p.b, p.doc = b, doc
	p.build()
}

func (p *timelinePanel) build() {
	var entries []entry
	if p.b != nil {
		for _, e := range p.b.Timeline {
			entries = append(entries, entry{e.ID, 0})
		}
	}
	p.shown, p.of = len(entries), len(entries)
	p.set(entries)
}

func (p *timelinePanel) measure(i int, selected bool) int { return 1 }

func (p *timelinePanel) drawEntry(w window, y, i int, st *Styles, look rowLook) {
	w.put(5, y, w.r.w, p.b.Timeline[i].Text, st.Text)
}

func (p *timelinePanel) draw(c *canvas, st *Styles, focused bool) {
	p.drawFramed(c, st, focused, p.filterNote("with"), "No event was found.")
}
