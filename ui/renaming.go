package ui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"sitrep/briefing"
	"sitrep/content/span"
)

// renaming tells for each pane under which id an item of one briefing stands in
// the next of the same text: ids count items, and new ones come between them. An
// item is told by its words' place in the text. What is gone has no id.
type renaming map[paneID]map[string]string

// renamed compares two briefings of a text; either may be nil.
func renamed(from, to *briefing.Briefing) renaming {
	if from == nil || to == nil {
		return renaming{}
	}
	return renaming{
		claimsPane:   matched(from.Claims, to.Claims, claimID, claimWhole, claimCue, claimStart),
		timelinePane: matched(from.Timeline, to.Timeline, eventID, eventWhole, eventStart),
		actorsPane:   matchedActors(from, to),
	}
}

// matched pairs items that have the same by one of the tests, the strictest
// first; a test gives false for what it cannot tell.
func matched[T any, K comparable](from, to []T, id func(*T) string, tests ...func(*T) (K, bool)) map[string]string {
	ids, taken := map[string]string{}, map[string]bool{}
	for _, test := range tests {
		at := map[K]string{}
		for i := range to {
			if key, ok := test(&to[i]); ok && !taken[id(&to[i])] {
				if _, double := at[key]; !double {
					at[key] = id(&to[i])
				}
			}
		}
		for i := range from {
			key, ok := test(&from[i])
			if next := at[key]; ok && next != "" && !taken[next] && ids[id(&from[i])] == "" {
				ids[id(&from[i])], taken[next] = next, true
			}
		}
	}
	return ids
}

// identity is what an item is told by: places in the text or, where it has
// none, its words.
type identity struct {
	at, cue span.Span
	words   string
}

func claimID(c *briefing.Claim) string { return c.ID }

func claimWhole(c *briefing.Claim) (identity, bool) {
	if len(c.Content) == 0 {
		return identity{words: c.Text}, true
	}
	k := identity{at: c.Content[0], words: c.Text}
	if c.Cue != nil {
		k.cue = c.Cue.Span
	}
	return k, true
}

func claimCue(c *briefing.Claim) (identity, bool) {
	if c.Cue == nil || c.Cue.Empty() {
		return identity{}, false
	}
	return identity{cue: c.Cue.Span}, true
}

func claimStart(c *briefing.Claim) (identity, bool) {
	if len(c.Content) == 0 {
		return identity{}, false
	}
	return identity{at: span.Span{Start: c.Content[0].Start, End: c.Content[0].Start}}, true
}

func eventID(e *briefing.Event) string { return e.ID }

func eventWhole(e *briefing.Event) (identity, bool) {
	if e.Span == nil {
		return identity{words: e.Text}, true
	}
	return identity{at: *e.Span}, true
}

func eventStart(e *briefing.Event) (identity, bool) {
	if e.Span == nil {
		return identity{}, false
	}
	return identity{at: span.Span{Start: e.Span.Start, End: e.Span.Start}}, true
}

// matchedActors pairs each actor with the one that has most of its mentions;
// where there are none, with the one of its name.
func matchedActors(from, to *briefing.Briefing) map[string]string {
	holder, named := map[int]string{}, map[string]string{}
	for i := range to.Actors {
		a := &to.Actors[i]
		named[strings.ToLower(a.Name)] = a.ID
		for _, m := range a.Mentions {
			holder[m.Start] = a.ID
		}
	}
	ids := map[string]string{}
	for i := range from.Actors {
		a := &from.Actors[i]
		count, most := map[string]int{}, 0
		for _, m := range a.Mentions {
			next := holder[m.Start]
			if count[next]++; next != "" && count[next] > most {
				ids[a.ID], most = next, count[next]
			}
		}
		if most == 0 && named[strings.ToLower(a.Name)] != "" {
			ids[a.ID] = named[strings.ToLower(a.Name)]
		}
	}
	return ids
}

// place is a place with the item's new id.
func (r renaming) place(p place) place {
	p.item = r[p.pane][p.item]
	return p
}

// rename gives the places in a document their new ids.
func (j *jumps) rename(doc docID, r renaming) {
	for _, list := range [][]place{j.behind, j.ahead} {
		for i := range list {
			if list[i].doc == doc {
				list[i] = r.place(list[i])
			}
		}
	}
}

// rename gives the entries their new ids, in place; what has none any more can
// not be selected.
func (l *list) rename(ids map[string]string) {
	l.entries = slices.Clone(l.entries)
	for i := range l.entries {
		l.entries[i].id = ids[l.entries[i].id]
	}
}

// replaceBriefing puts another briefing of the same text in the place of the
// one that a document has. What the reader has selected, filtered by, jumped
// from and scrolled to stays, by what it stands for. A claim that was only
// selected because the briefing began with it gives way to the first of the new
// one.
func (m *Model) replaceBriefing(d *openedDoc, b *briefing.Briefing) tea.Cmd {
	ids := renamed(d.brief, b)
	if d.brief != nil && !d.again { // else their ids are those of one that was let go of, and of that which is to come
		d.left = ids.place(d.left)
		m.jumps.rename(d.id, ids)
	}
	if d.brief = b; b != nil {
		d.counts = [3]int{len(b.Claims), len(b.Actors), len(b.Timeline)}
	}
	if d != m.cur {
		return m.refresh(d)
	}
	m.search.origin, m.filter.origin = ids.place(m.search.origin), ids.place(m.filter.origin)
	selected, actor := m.sel.Item != "", m.sel.Actor != ""
	m.sel.Item, m.sel.Actor = ids[m.sel.Pane][m.sel.Item], ids[actorsPane][m.sel.Actor]
	for _, id := range sidePanes {
		p := m.itemsOf(id)
		p.rename(ids[id])
		p.actor = m.sel.Actor
	}
	if m.sel.Opening && m.claims.offset == 0 && !actor && m.search.query == "" {
		m.claims.at, m.sel = -1, Selection{}
		selected = false
	}
	row, at := m.cursorRow(), m.text.anchor()
	cmd := m.refresh(d)
	if actor && m.sel.Actor == "" {
		m.filterActor("")
	}
	switch {
	case m.sel.Item != "":
		m.sel.Evidence, m.sel.Cue = evidenceOf(b, m.sel.Pane, m.sel.Item)
		m.markEvidence()
	case selected:
		m.selectNear(row)
	}
	m.selectFirst()
	m.text.restore(at)
	m.noteNarrowed(m.shownItems(), m.claims.query)
	m.showStatus()
	return cmd
}

// cursorRow is the row of its pane's window on which the selected item stands.
func (m *Model) cursorRow() int {
	if p := m.itemsOf(m.sel.Pane); p != nil && p.at >= 0 {
		return p.tops[p.at] - p.offset
	}
	return 0
}

// selectNear selects what stands nearest to a row of the window, after the
// selected item has gone.
func (m *Model) selectNear(row int) {
	p := m.itemsOf(m.sel.Pane)
	m.unlink()
	best, least := -1, 0
	for i, e := range p.entries {
		if away := max(p.tops[i]-p.offset-row, row-p.tops[i]+p.offset); e.id != "" && (best < 0 || away < least) {
			best, least = i, away
		}
	}
	if best >= 0 {
		p.chooseAt(best)
		m.link(p.id)
	}
}
