package ui

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"sitrep/briefing"
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

// rowID is the id of a document's row in the library.
func rowID(id docID) string { return strconv.Itoa(int(id)) }

func (m *Model) docOfRow(row string) *openedDoc {
	n, _ := strconv.Atoi(row)
	return m.docByID(docID(n))
}

// underCursor is the document that is selected in the library.
func (m *Model) underCursor() *openedDoc { return m.docOfRow(m.library.selected()) }

// listDocuments shows what is on the shelf in the library, now or when the
// reader comes back to it.
func (m *Model) listDocuments() {
	if m.listed = m.cur == nil; m.listed {
		reading, unread := m.fillLibrary()
		m.header.setLibrary(len(m.docs)-unread, reading, unread, m.library.orderName())
		m.showPreview()
	}
	m.showStatus()
}

// fillLibrary gives the library its rows and counts those that are being read
// and those that could not be.
func (m *Model) fillLibrary() (reading, unread int) {
	rows := make([]libraryRow, len(m.docs))
	for i, d := range m.docs {
		rows[i] = d.row()
		switch rows[i].state {
		case beingRead:
			reading++
		case failed:
			unread++
		}
	}
	m.library.setRows(rows)
	if m.library.selected() == "" && len(rows) > 0 {
		m.library.top()
	}
	return reading, unread
}

// row is a document as the library shows it.
func (d *openedDoc) row() libraryRow {
	r := libraryRow{id: rowID(d.id), title: refName(d.ref), state: beingRead}
	if d.doc != nil {
		r.title, r.source, r.date = d.title(), d.doc.Source, d.doc.Published
		if name := refName(d.ref); r.source == "" && name != r.title {
			r.source = name
		}
	}
	if d.published != "" {
		r.date = d.published
	}
	switch {
	case d.progress == broken:
		r.state, r.reason = failed, d.why()
	case d.progress == stopped && (d.brief == nil || d.brief.Partial):
		r.state, r.reason = failed, "stopped; Enter takes it up"
	case d.brief != nil && !d.brief.Partial, d.progress == shelved:
		r.state = ready
		r.claims, r.actors, r.events = d.counts[0], d.counts[1], d.counts[2]
	}
	return r
}

// showPreview shows the briefing of the document under the cursor. What is
// shown already stays as it is scrolled.
func (m *Model) showPreview() {
	d := m.underCursor()
	now := previewed{}
	switch {
	case d == nil && m.jobs.running(openJob, 0):
		now.note = "reading…"
	case d == nil && len(m.docs) > 0:
		now.note = "No briefing holds these words."
	case d == nil:
		now.note = "Nothing is open. Paste a text here, or start sitrep with a file or a folder."
	case d.brief == nil:
		now.note = d.pendingText()
	default:
		now.brief = d.brief
	}
	if now == m.previewed {
		return
	}
	if m.previewed = now; now.brief == nil {
		m.preview.setNote(now.note)
	} else {
		m.preview.setBriefing(d.brief, d.doc)
	}
}

// previewed is what the preview shows: a briefing or a sentence.
type previewed struct {
	brief *briefing.Briefing
	note  string
}

// readSelected opens the document under the cursor; where it could not be
// read, it says why in full.
func (m *Model) readSelected() tea.Cmd {
	d := m.underCursor()
	switch {
	case d == nil:
		return nil
	case d.doc == nil:
		m.overlays.push(newDetail("NOT READ", []string{content.SanitizeLine(d.ref), d.why()}))
		return nil
	}
	return m.show(d)
}

func (m *Model) moveLibrary(n int) tea.Cmd {
	m.library.move(n)
	return m.libraryMoved()
}

func (m *Model) pageLibrary(n int) tea.Cmd {
	m.library.page(n)
	return m.libraryMoved()
}

func (m *Model) edgeLibrary(n int) tea.Cmd {
	if n < 0 {
		m.library.top()
	} else {
		m.library.bottom()
	}
	return m.libraryMoved()
}

func (m *Model) orderLibrary() tea.Cmd {
	m.library.nextOrder()
	m.listDocuments()
	return m.libraryMoved()
}

// libraryMoved shows the document that the cursor is on now, and has it read
// before others.
func (m *Model) libraryMoved() tea.Cmd {
	m.showPreview()
	m.showStatus()
	return m.analyseNext()
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
