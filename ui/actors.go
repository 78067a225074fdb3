package ui

import (
	"cmp"
	"slices"
	"strings"

	"sitrep/briefing"
	"sitrep/content"
)

// actorsPanel lists who is involved: the key actors first, a thin line, and
// the rest.
type actorsPanel struct {
	itemPane
	rows []actorRow
	view []int // the rows shown, by entry; divider for the thin line
	col  actorColumns
}

// The orders of the actors.
const (
	actorsKeyFirst = iota
	actorsByMentions
	actorsByName
)

func newActorsPane() *actorsPanel {
	p := &actorsPanel{}
	p.id, p.orders = actorsPane, []string{"key first", "by mentions", "by name"}
	p.list, p.rebuild = newList(p), p.build
	return p
}

// setBriefing shows the actors of a briefing, nil for none yet. The selection
// stays on the item with the same id.
func (p *actorsPanel) setBriefing(b *briefing.Briefing, doc *content.Document) {
	p.b, p.doc, p.rows = b, doc, nil
	if b != nil {
		for i := range b.Actors {
			p.rows = append(p.rows, newActorRow(b, &b.Actors[i]))
		}
	}
	p.build()
}

// filterActor marks the actor by which the other panes are filtered; all
// actors stay to choose from.
func (p *actorsPanel) filterActor(id string) { p.actor = id }

func (p *actorsPanel) build() {
	query := strings.ToLower(p.query)
	var shown []int
	for i := range p.rows {
		if holdsWords(p.rows[i].folded, query) {
			shown = append(shown, i)
		}
	}
	p.shown, p.of = len(shown), len(p.rows)
	p.view = p.ordered(shown)
	entries := make([]entry, len(p.view))
	for k, i := range p.view {
		if i != divider {
			entries[k].id = p.rows[i].id
		}
	}
	p.col = columnsFor(p.rows, p.width())
	p.set(entries)
}

func (p *actorsPanel) ordered(shown []int) []int {
	switch p.order {
	case actorsByMentions:
		slices.SortStableFunc(shown, func(a, b int) int {
			return cmp.Compare(len(p.rows[b].mentions), len(p.rows[a].mentions))
		})
	case actorsByName:
		slices.SortStableFunc(shown, func(a, b int) int {
			return cmp.Compare(strings.ToLower(p.rows[a].name), strings.ToLower(p.rows[b].name))
		})
	default:
		return keyFirst(shown, func(i int) bool { return p.rows[i].key })
	}
	return shown
}

func (p *actorsPanel) resize(r rect) {
	p.r = r
	p.col = columnsFor(p.rows, p.width())
	p.list.resize(p.body().h)
}

func (p *actorsPanel) measure(k int, selected bool) int {
	if i := p.view[k]; selected && i != divider && p.r.h > 4 && p.rows[i].hidden(p.col) != "" {
		return 2
	}
	return 1
}

func (p *actorsPanel) drawEntry(w window, y, k int, st *Styles, look rowLook) {
	if p.view[k] == divider {
		drawDivider(w, y, st)
		return
	}
	r := &p.rows[p.view[k]]
	r.draw(w, y, look.rows, p.col, st, r.id == p.actor)
}

// note is what the title line says at the right.
func (p *actorsPanel) note() string {
	switch {
	case p.b == nil || p.of == 0:
		return ""
	case p.query != "":
		return ofAll(p.shown, p.of) + " · “" + p.query + "”"
	case p.order != actorsKeyFirst:
		return p.count() + " · " + p.orderName()
	}
	return p.count()
}

func (p *actorsPanel) draw(c *canvas, st *Styles, focused bool) {
	p.drawFramed(c, st, focused, p.note(), p.emptyReason(briefing.ActorsPart, "actors", "is"))
}
