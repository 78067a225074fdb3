package ui

import (
	"slices"
	"strconv"
	"time"

	tea "charm.land/bubbletea/v2"
)

// answered does what came of a key or a click on the overlay on top.
func (m *Model) answered(res overlayResult) tea.Cmd {
	switch res.kind {
	case resultClosed:
		return m.closeTop()
	case resultRun:
		m.overlays.pop()
		return m.runNamed(res.name)
	case resultJump:
		m.overlays.pop()
		return m.goSpan(res.span)
	case resultDate:
		m.overlays.pop()
		return m.setDate(res.text)
	case resultQuery:
		return m.queried(res.text)
	case resultAccept:
		return m.accepted(res.text)
	}
	return nil
}

// closeTop closes the overlay on top without a choice. A search that is being
// typed goes with it.
func (m *Model) closeTop() tea.Cmd {
	if m.search.prompt != nil && m.overlays.top() == overlay(m.search.prompt) {
		m.liftSearch()
	}
	var cmd tea.Cmd
	if m.filter.asked(m.overlays.top()) {
		cmd = m.narrow(m.filter.was)
	}
	m.overlays.pop()
	m.showStatus()
	return cmd
}

// accepted closes a prompt whose words were entered, or a dialog that was
// agreed to.
func (m *Model) accepted(text string) tea.Cmd {
	searching := m.search.prompt != nil && m.overlays.top() == overlay(m.search.prompt)
	filtering := m.filter.asked(m.overlays.top())
	m.overlays.pop()
	switch {
	case searching:
		return m.searchEntered(text)
	case filtering:
		return m.narrow(text)
	case m.cur == nil:
		return readPaste(text)
	}
	return nil
}

// openHelp lists what can be done here, and does what is picked.
func (m *Model) openHelp() tea.Cmd {
	var entries []helpEntry
	scopes := reach(m.frame.focus)
	for i, b := range m.keys {
		if slices.Contains(scopes, b.in) && b.Enabled() {
			entries = append(entries, helpEntry{strconv.Itoa(i), b.group, b.Help()})
		}
	}
	m.overlays.push(newHelp("KEYS", entries))
	return nil
}

// runNamed runs the action that was picked in the help.
func (m *Model) runNamed(name string) tea.Cmd {
	i, err := strconv.Atoi(name)
	if err != nil || i < 0 || i >= len(m.keys) {
		return nil
	}
	return m.keys[i].run(m)
}

func (m *Model) openOutline() tea.Cmd {
	m.overlays.push(newOutline(m.cur.doc, m.text.lookingAt()))
	return nil
}

func (m *Model) openWhy() tea.Cmd {
	if m.cur.brief == nil || m.sel.Item == "" {
		return m.say("Select an item first: i says why it is here.", plainNotice)
	}
	m.overlays.push(newWhy(m.cur.brief, m.cur.doc, m.sel.Item))
	return nil
}

// openDropped shows what was left out of the text and, before it, what was
// wrong with the document or its analysis.
func (m *Model) openDropped() tea.Cmd {
	d := m.before()
	if d == nil || d.doc == nil {
		return m.readSelected()
	}
	switch faults := d.faults(); {
	case len(faults) > 0:
		m.overlays.push(newDetail("WARNINGS, AND WHAT WAS LEFT OUT", append(faults, d.doc.Dropped...)))
	case len(d.doc.Dropped) > 0:
		m.overlays.push(newDropped(d.doc))
	default:
		return m.say("Nothing was left out of this text.", plainNotice)
	}
	return nil
}

func (m *Model) askDate() tea.Cmd {
	date := m.cur.published
	if date == "" {
		date = m.cur.doc.Published
	}
	m.overlays.push(newDatePrompt(date))
	return nil
}

// setDate sets the publication date of the document on the screen, "" gives it
// its own again, and has everything relative worked out anew.
func (m *Model) setDate(date string) tea.Cmd {
	d := m.cur
	if d == nil {
		return nil
	}
	if date != "" {
		if _, err := time.Parse(time.DateOnly, date); err != nil {
			return m.say("No date: "+date, badNotice)
		}
	}
	if date == d.published && d.progress != stopped {
		return nil
	}
	d.published = date
	words := "Dates count from " + date + " now."
	if date == "" {
		words = "Dates count from the document’s own date again."
	}
	return tea.Batch(m.startAnalysis(d), m.say(words, goodNotice))
}

// escape undoes one thing: the search, the words that filter, the actor; work that
// is going on it stops when it is pressed twice.
// Overlays have closed themselves before it comes here.
func (m *Model) escape() tea.Cmd {
	switch {
	case m.search.query != "":
		m.liftSearch()
		m.showStatus()
		return nil
	case m.library.query != "" && m.cur == nil:
		m.library.filterWords("")
		m.listDocuments()
		return nil
	case m.cur != nil && m.claims.query != "":
		return m.narrow("")
	case m.sel.Actor != "":
		return m.filterActor("")
	}
	return m.stopWork()
}
