package ui

import (
	tea "charm.land/bubbletea/v2"

	"sitrep/content"
)

// openAll starts reading what was asked for.
func (m *Model) openAll() tea.Cmd {
	id, ctx := m.jobs.start(openJob, 0)
	return openRefs(id, ctx, m.open, m.opts.Refs)
}

// show puts a document on the screen, where it was left.
func (m *Model) show(d *openedDoc) tea.Cmd {
	m.leaveDocument()
	first := !d.seen
	if d.text == nil {
		d.text = newReaderPane(d.doc)
	}
	if m.text != nil { // the width of the lines that the reader chose
		d.text.setMeasure(m.text.measure)
	}
	m.cur, m.text, d.seen, m.acted, m.still = d, d.text, true, false, false
	m.frame.screen, m.frame.textOnly, m.frame.zoomed = documentScreen, false, false
	m.frame.focus, m.frame.side = claimsPane, claimsPane
	m.sel, m.search, m.press = Selection{}, searching{at: -1}, pointer{}
	if d.progress == stopped {
		d.progress = waiting
	}
	for _, id := range sidePanes {
		m.itemsOf(id).filterWords("")
		m.itemsOf(id).selectItem("") // ids of one document mean nothing in another
		m.itemsOf(id).scrollTo(0)
	}
	m.fillPanes()
	cmds := []tea.Cmd{m.measure(), m.analyseNext()}
	if first {
		m.text.top()
	} else {
		cmds = append(cmds, m.goPlace(d.left))
	}
	m.selectFirst()
	return tea.Batch(cmds...)
}

// leaveDocument remembers where the reader was in the document on the screen.
func (m *Model) leaveDocument() {
	if m.cur != nil {
		m.cur.left = m.here()
		m.jobs.stop(jobSlot{searchJob, m.cur.id})
	}
}

// fillPanes gives the panes what is known of the document on the screen. The
// selection stays.
func (m *Model) fillPanes() {
	d := m.cur
	m.header.setDocument(d.doc, d.brief)
	m.tellPending()
	for _, id := range sidePanes {
		p := m.itemsOf(id)
		p.steady = m.still || d.brief != nil && d.brief.Partial
		p.filterActor(m.sel.Actor)
	}
	m.claims.setBriefing(d.brief, d.doc)
	m.actors.setBriefing(d.brief, d.doc)
	m.timeline.setBriefing(d.brief, d.doc)
	m.markFindings()
	m.markMentions()
}

// tellPending tells the panes what is going on while they are empty.
func (m *Model) tellPending() {
	for _, id := range sidePanes {
		m.itemsOf(id).setPending(m.cur.pendingText())
	}
}

// back leaves the document for the library, the library for good.
func (m *Model) back() tea.Cmd {
	if m.cur == nil || m.direct && m.readable() == 1 {
		return m.quit()
	}
	m.leaveDocument()
	at := m.cur.id
	m.jobs.stop(jobSlot{pageJob, 0})
	m.cur, m.direct = nil, false
	m.frame.screen, m.frame.focus = libraryScreen, libraryPane
	m.sel, m.search = Selection{}, searching{at: -1}
	m.listDocuments()
	m.library.selectItem(rowID(at))
	m.showPreview()
	return tea.Batch(m.arrange(), m.analyseNext())
}

// stepDocument goes to the next document that could be read, or the one
// before, in the order of the library.
func (m *Model) stepDocument(n int) tea.Cmd {
	if m.cur == nil {
		return nil
	}
	if !m.listed {
		m.fillLibrary()
	}
	order := m.library.entries
	at := -1
	for i, e := range order {
		if e.id == rowID(m.cur.id) {
			at = i
		}
	}
	for i := at + n; at >= 0 && i >= 0 && i < len(order); i += n {
		if d := m.docOfRow(order[i].id); d != nil && d.doc != nil {
			m.leaveHere()
			return m.show(d)
		}
	}
	return m.say(edgeWords(n, "document"), plainNotice)
}

// paste asks whether pasted text is to be read as a document, in the library;
// where something is being entered, it goes there.
func (m *Model) paste(text string) tea.Cmd {
	m.stayed = true
	if top := m.overlays.top(); top != nil {
		return m.answered(top.paste(text))
	}
	switch {
	case text == "":
		return nil
	case m.cur != nil:
		return m.say("Pasting reads a text only in the library.", plainNotice)
	}
	if onlyAddresses(text) {
		return m.say("Addresses are not opened: save the page or pipe it: curl … | sitrep", plainNotice)
	}
	m.overlays.push(newPaste(text))
	return nil
}

// pastedRead takes in a pasted document and opens it.
func (m *Model) pastedRead(msg pastedMsg) tea.Cmd {
	d := m.add(msg.item)
	m.listDocuments()
	if d.doc == nil {
		return m.say("Not read: "+content.SanitizeLine(d.err.Error()), badNotice)
	}
	m.library.selectItem(rowID(d.id))
	if m.cur != nil {
		return m.analyseNext()
	}
	return m.show(d)
}
