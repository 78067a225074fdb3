package ui

import (
	"sitrep/briefing"
	"sitrep/content"
)

// claimsPanel lists who says what.
type claimsPanel struct {
	itemPane
}

func newClaimsPane() *claimsPanel {
	p := &claimsPanel{}
	p.id, p.orders = claimsPane, []string{"key first", "text order", "by speaker"}
	p.list, p.rebuild = newList(p), p.build
	return p
}

// setBriefing shows the claims of a briefing. doc, which may be nil, counts
// the paragraphs. The selection stays on the item with the same id.
func (p *claimsPanel) setBriefing(b *briefing.Briefing, doc *content.Document) {
	p.b, p.doc = b, doc
	p.build()
}

func (p *claimsPanel) build() {
	var entries []entry
	if p.b != nil {
		for _, cl := range p.b.Claims {
			entries = append(entries, entry{cl.ID, 1})
		}
	}
	p.shown, p.of = len(entries), len(entries)
	p.set(entries)
}

func (p *claimsPanel) measure(i int, selected bool) int { return 3 }

func (p *claimsPanel) drawEntry(w window, y, i int, st *Styles, look rowLook) {
	cl := &p.b.Claims[i]
	w.put(2, y, w.r.w, p.actorName(cl.Speaker), st.Actor)
	lines, _ := wrapWords(cl.Text, w.r.w-3, 2, st.Signs.Ellipsis)
	for k, line := range lines {
		w.put(2, y+1+k, w.r.w, line, st.Text)
	}
}

func (p *claimsPanel) draw(c *canvas, st *Styles, focused bool) {
	p.drawFramed(c, st, focused, p.filterNote("by"), "No statement here is attributed to anybody.")
}
