package ui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
)

// filtering is the words by which the findings of a document, or the
// documents of the library, are narrowed while they are being typed.
type filtering struct {
	prompt  *prompt // open while words are being entered
	was     string  // the words before: Esc brings them back
	origin  place   // where the reader was then
	opening bool    // the program had selected the item there, see Selection
}

// asked reports whether the overlay is the prompt for these words.
func (f filtering) asked(o overlay) bool { return f.prompt != nil && o == overlay(f.prompt) }

// askFilter asks for words that claims, actors and events have to hold.
func (m *Model) askFilter() tea.Cmd {
	return m.askWords(m.claims.query)
}

// askLibrary asks for words that a briefing's title or source has to hold.
func (m *Model) askLibrary() tea.Cmd {
	return m.askWords(m.library.query)
}

func (m *Model) askWords(now string) tea.Cmd {
	m.filter = filtering{newFilterPrompt(now), now, m.here(), m.sel.Opening}
	m.overlays.push(m.filter.prompt)
	return nil
}

// narrow shows only what holds the words; "" shows all again.
func (m *Model) narrow(words string) tea.Cmd {
	words = strings.TrimSpace(words)
	if m.cur == nil {
		if m.library.filterWords(words); m.library.selected() == "" {
			m.library.top()
		}
		m.noteNarrowed(m.library.shown, words)
		return m.libraryMoved()
	}
	for _, id := range sidePanes {
		m.itemsOf(id).filterWords(words)
	}
	cmd := m.selectHeld(words != "")
	m.noteNarrowed(m.shownItems(), words)
	m.showStatus()
	return cmd
}

// selectHeld selects the item that the reader is at, or was at before words
// were typed, where the filter leaves it; else the first that it leaves. Once
// the words are entered the pane of that item is shown, and takes the focus of
// one that is left empty.
func (m *Model) selectHeld(narrowed bool) tea.Cmd {
	typing := m.filter.asked(m.overlays.top())
	from := m.here()
	if typing {
		from = m.filter.origin
	}
	switch back := m.selectAgain(from); {
	case back && typing:
		m.sel.Opening = m.filter.opening
		m.text.restore(from.at)
	case back:
	case narrowed:
		if p := m.firstLeft(from.pane); p != nil {
			p.top()
			m.link(p.id)
		}
	case typing: // nothing was selected
		m.unlink()
		m.text.restore(from.at)
	}
	if typing || !narrowed || m.itemsOf(m.sel.Pane) == nil || m.itemsOf(m.sel.Pane).shown == 0 {
		return nil
	}
	if p := m.itemsOf(m.frame.focus); p != nil && p.shown == 0 {
		return m.giveFocus(m.sel.Pane)
	}
	return m.bringSide(m.sel.Pane)
}

// selectAgain selects the item of a place where it is shown, and reports
// whether it is.
func (m *Model) selectAgain(from place) bool {
	p := m.itemsOf(from.pane)
	if p == nil || from.item == "" {
		return false
	}
	if p.selectItem(from.item); p.selected() == "" {
		return false
	}
	if m.sel.Pane != from.pane || m.sel.Item != from.item {
		m.link(from.pane)
	}
	return true
}

// firstLeft is the pane in which the first item that is left is selected: the
// one in use, else that of the selection before, else the first that has one.
func (m *Model) firstLeft(before paneID) *itemPane {
	for _, id := range slices.Concat([]paneID{m.frame.focus, before}, sidePanes) {
		if p := m.itemsOf(id); p != nil && p.shown > 0 {
			return p
		}
	}
	return nil
}

// shownItems is how many claims, actors and events are shown together.
func (m *Model) shownItems() int {
	n := 0
	for _, id := range sidePanes {
		n += m.itemsOf(id).shown
	}
	return n
}

// reselect selects the item at hand in its pane again, where a filter that had
// taken it out of the list is lifted.
func (m *Model) reselect() {
	if p := m.itemsOf(m.sel.Pane); p != nil && m.sel.Item != "" && p.selected() == "" {
		p.selectItem(m.sel.Item)
	}
}

// noteNarrowed says beside the words how much is left.
func (m *Model) noteNarrowed(left int, words string) {
	if m.filter.prompt == nil {
		return
	}
	note := ""
	switch {
	case words != "" && left == 0:
		note = "nothing holds this"
	case words != "":
		note = plural(left, "item")
	}
	m.filter.prompt.setNote(note, left == 0)
}

// narrowed says what the words leave, for the status line: "3 claims · 1
// event".
func (m *Model) narrowed() string {
	var parts []string
	for _, p := range []struct {
		pane *itemPane
		noun string
	}{{&m.claims.itemPane, "claim"}, {&m.actors.itemPane, "actor"}, {&m.timeline.itemPane, "event"}} {
		if p.pane.shown > 0 {
			parts = append(parts, plural(p.pane.shown, p.noun))
		}
	}
	if len(parts) == 0 {
		return "nothing holds this"
	}
	return strings.Join(parts, " "+m.styles.Signs.Middot+" ")
}
