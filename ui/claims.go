package ui

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"sitrep/briefing"
	"sitrep/content"
)

// claimsPanel lists who says what: the key claims first, a thin line, and the
// rest.
type claimsPanel struct {
	itemPane
	rows  []claimRow // in the order of the briefing
	view  []int      // the rows shown, by entry; divider for the thin line
	keys  int        // key claims in all
	limit int        // rows of words for a claim that is not selected
}

// divider stands in a view for the thin line that parts key items and others.
const divider = -1

// The orders of the claims.
const (
	claimsKeyFirst = iota
	claimsTextOrder
	claimsBySpeaker
)

func newClaimsPane() *claimsPanel {
	p := &claimsPanel{limit: 2}
	p.id, p.orders = claimsPane, []string{"key first", "text order", "by speaker"}
	p.list, p.rebuild = newList(p), p.build
	return p
}

// setBriefing shows the claims of a briefing, nil for none yet. doc, which may
// be nil, counts the paragraphs. The selection stays on the item with the same
// id.
func (p *claimsPanel) setBriefing(b *briefing.Briefing, doc *content.Document) {
	p.b, p.doc, p.rows, p.keys = b, doc, nil, 0
	if b != nil {
		places := placesOf(doc)
		for i := range b.Claims {
			p.rows = append(p.rows, newClaimRow(b, places, &b.Claims[i]))
			if b.Claims[i].Key {
				p.keys++
			}
		}
	}
	p.build()
}

// placesOf is where a document's paragraphs start; nil where there is none.
func placesOf(doc *content.Document) content.Paragraphs {
	if doc == nil {
		return nil
	}
	return doc.Paragraphs()
}

func (p *claimsPanel) build() {
	query := strings.ToLower(p.query)
	var shown []int
	for i := range p.rows {
		r := &p.rows[i]
		if (p.actor == "" || r.actor == p.actor) && holdsWords(r.folded, query) {
			shown = append(shown, i)
		}
	}
	p.shown, p.of = len(shown), len(p.rows)
	p.view = p.ordered(shown)
	entries := make([]entry, len(p.view))
	for k, i := range p.view {
		switch {
		case i == divider:
		case k > 0 && p.view[k-1] == divider:
			entries[k].id = p.rows[i].id // the line has taken the gap's place
		default:
			entries[k] = entry{p.rows[i].id, 1}
		}
	}
	p.settle(len(entries))
	p.set(entries)
}

// ordered puts the rows into the order of the pane, with the divider where
// there is something to divide.
func (p *claimsPanel) ordered(shown []int) []int {
	switch p.order {
	case claimsBySpeaker:
		slices.SortStableFunc(shown, func(a, b int) int {
			return cmp.Compare(p.speakerRank(a), p.speakerRank(b))
		})
	case claimsKeyFirst:
		return keyFirst(shown, func(i int) bool { return p.rows[i].key })
	}
	return shown
}

// keyFirst puts key items before the others, each in their order, with the
// divider between.
func keyFirst(shown []int, key func(i int) bool) []int {
	var first, rest []int
	for _, i := range shown {
		if key(i) {
			first = append(first, i)
		} else {
			rest = append(rest, i)
		}
	}
	if len(first) > 0 && len(rest) > 0 {
		first = append(first, divider)
	}
	return append(first, rest...)
}

// speakerRank orders speakers as the actors are; those that are no actors
// come by their name after them, the nameless last.
func (p *claimsPanel) speakerRank(i int) string {
	r := &p.rows[i]
	for k := range p.b.Actors {
		if r.actor != "" && p.b.Actors[k].ID == r.actor {
			return fmt.Sprintf("a%06d", k)
		}
	}
	if r.named {
		return "b" + r.folded
	}
	return "c" + r.speaker
}

func (p *claimsPanel) resize(r rect) {
	p.r = r
	p.settle(len(p.entries))
	p.list.resize(p.body().h)
}

// settle decides how many rows of words a claim gets: a third one where all
// claims fit with it, or where the pane is high.
func (p *claimsPanel) settle(entries int) {
	h, w := p.body().h, p.width()-rowMargins
	p.limit = 2
	switch {
	case h < 5:
		p.limit = 1
	case h >= highPane:
		p.limit = 3
	case p.steady:
	default:
		rows := entries
		for _, i := range p.view {
			if rows > h {
				return
			}
			if i != divider {
				rows += 1 + p.rows[i].wordRows(w, 3)
			}
		}
		if rows <= h {
			p.limit = 3
		}
	}
}

// highPane is the rows from which a list can afford more for each item.
const highPane = 26

func (p *claimsPanel) measure(k int, selected bool) int {
	i := p.view[k]
	if i == divider {
		return 1
	}
	return 1 + p.rows[i].wordRows(p.width()-rowMargins, p.limitOf(selected))
}

// limitOf is how many rows of words a claim may take: the selected one all
// that it needs, as long as its neighbours stay in sight.
func (p *claimsPanel) limitOf(selected bool) int {
	if selected {
		return max(p.limit, p.body().h*2/3-1)
	}
	return p.limit
}

func (p *claimsPanel) drawEntry(w window, y, k int, st *Styles, look rowLook) {
	if p.view[k] == divider {
		drawDivider(w, y, st)
		return
	}
	p.rows[p.view[k]].draw(w, y, look.rows-1, st, look.selected && look.focused)
}

// drawDivider draws the thin line between key items and the others.
func drawDivider(p window, y int, st *Styles) {
	p.repeat(2, y, p.r.w-rowMargins, st.Signs.Rule, st.Rule)
}

// note is what the title line says at the right.
func (p *claimsPanel) note() string {
	if note := p.filterNote("by"); note != "" {
		return note
	}
	if p.b == nil || p.of == 0 {
		return ""
	}
	switch {
	case p.order != claimsKeyFirst:
		return p.count() + " · " + p.orderName()
	case p.keys > 0 && p.keys < p.of:
		return fmt.Sprintf("%d key of %s", p.keys, p.count())
	}
	return p.count()
}

func (p *claimsPanel) draw(c *canvas, st *Styles, focused bool) {
	p.drawFramed(c, st, focused, p.note(), p.emptyReason(briefing.ClaimsPart, "claims", "is by"))
}
