package ui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
)

// link takes in that the selection in a list has moved: the text shows the
// evidence in the same frame.
func (m *Model) link(id paneID) {
	item := m.itemsOf(id).selected()
	if item == "" {
		m.unlink()
		return
	}
	m.sel.Pane, m.sel.Item, m.sel.Opening = id, item, false
	m.sel.Evidence, m.sel.Cue = evidenceOf(m.cur.brief, id, item)
	m.markEvidence()
	if len(m.sel.Evidence) > 0 {
		m.text.reveal(m.evidence())
	}
	m.showStatus()
}

// selectFirst selects the first claim of a briefing that has just come or was
// there already when its document was opened, unless something is selected.
// The text stays where it is.
func (m *Model) selectFirst() {
	if m.cur == nil || m.cur.brief == nil || m.sel.Item != "" || m.sel.Actor != "" || m.search.query != "" {
		return
	}
	at := m.text.anchor()
	m.claims.top()
	if m.claims.selected() != "" { // it may have the bar already
		m.link(claimsPane)
		m.sel.Opening = true
		m.text.restore(at)
	}
}

// unlink takes the selection away.
func (m *Model) unlink() {
	m.sel = Selection{Actor: m.sel.Actor}
	m.markEvidence()
	m.showStatus()
}

// selectItem selects an item in its pane, as if the reader had moved there.
func (m *Model) selectItem(id paneID, item string) tea.Cmd {
	m.itemsOf(id).selectItem(item)
	m.link(id)
	return m.bringSide(id)
}

// bringSide shows a side pane where side panes take turns, without giving it
// the focus.
func (m *Model) bringSide(id paneID) tea.Cmd {
	if m.frame.side == id {
		return nil
	}
	m.frame.side = id
	return m.arrange()
}

// giveFocus makes a pane the one that keys go to, and shows it.
func (m *Model) giveFocus(id paneID) tea.Cmd {
	if m.frame.focus == id {
		return nil
	}
	if m.frame.textOnly && id != textPane {
		m.frame.textOnly = false
	}
	m.frame.focus = id
	if slices.Contains(sidePanes, id) {
		m.frame.side = id
	}
	return m.arrange()
}

// visit goes to a pane, as the reader does with a key: its item at hand, or the
// first in the window, becomes the selection, which Enter and "why" are about.
// The text stays where it is.
func (m *Model) visit(id paneID) tea.Cmd {
	cmd := m.giveFocus(id)
	if !slices.Contains(sidePanes, id) || m.cur == nil || m.cur.brief == nil || m.sel.Pane == id && m.sel.Item != "" {
		return cmd
	}
	p := m.itemsOf(id)
	if p.selected() == "" {
		p.move(1)
	}
	if p.selected() != "" {
		at := m.text.anchor()
		m.link(id)
		m.text.restore(at)
	}
	return cmd
}

// turnFocus goes to the next or previous pane of the ring.
func (m *Model) turnFocus(n int) tea.Cmd {
	ring := m.lay.ring()
	if m.frame.textOnly {
		ring = documentPanes
	}
	if len(ring) == 0 {
		return nil
	}
	i := max(slices.Index(ring, m.frame.focus), 0)
	return m.visit(ring[(i+n+len(ring))%len(ring)])
}

func (m *Model) moveList(n int) tea.Cmd {
	m.itemsOf(m.frame.focus).move(n)
	m.link(m.frame.focus)
	return nil
}

func (m *Model) edgeList(n int) tea.Cmd {
	if n < 0 {
		m.itemsOf(m.frame.focus).top()
	} else {
		m.itemsOf(m.frame.focus).bottom()
	}
	m.link(m.frame.focus)
	return nil
}

// follow goes to the evidence of the selected item; on an actor it shows only
// what is theirs, or all again.
func (m *Model) follow() tea.Cmd {
	id := m.frame.focus
	item := m.itemsOf(id).selected()
	if item == "" {
		return m.moveList(1)
	}
	m.link(id)
	if id == actorsPane {
		if m.sel.Actor == item {
			item = ""
		}
		return m.filterActor(item)
	}
	if len(m.sel.Evidence) == 0 {
		return m.say("The author’s words; they do not stand in the text.", plainNotice)
	}
	m.leaveHere()
	cmd := m.giveFocus(textPane)
	m.text.reveal(m.evidence())
	return tea.Batch(cmd, m.moved())
}

// toPane goes from the text back to the pane of the selected finding.
func (m *Model) toPane() tea.Cmd {
	if m.sel.Item == "" {
		return m.stepFinding(1)
	}
	return m.giveFocus(m.sel.Pane)
}

// filterActor shows only what is an actor's and marks every mention of them;
// "" shows all again.
func (m *Model) filterActor(id string) tea.Cmd {
	m.sel.Actor = id
	m.claims.filterActor(id)
	m.timeline.filterActor(id)
	m.actors.filterActor(id)
	m.reselect()
	m.markFindings()
	m.markMentions()
	m.markEvidence()
	m.showStatus()
	return nil
}

// orderPane takes the next order of the focused pane.
func (m *Model) orderPane() tea.Cmd {
	id := m.frame.focus
	name := titleOf(id).long
	return m.say(name[:1]+strings.ToLower(name[1:])+": "+m.itemsOf(id).nextOrder()+".", plainNotice)
}
