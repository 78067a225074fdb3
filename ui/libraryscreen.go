package ui

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"sitrep/briefing"
	"sitrep/content"
)

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
		m.header.setLibrary(m.fillLibrary(), m.library.orderName())
		m.showPreview()
	}
	m.showStatus()
}

// fillLibrary gives the library its rows and counts them by how far they are.
func (m *Model) fillLibrary() (count [libraryStates]int) {
	rows := make([]libraryRow, len(m.docs))
	for i, d := range m.docs {
		rows[i] = d.row()
		count[rows[i].state]++
	}
	m.library.setRows(rows)
	if m.library.selected() == "" && len(rows) > 0 {
		m.library.top()
	}
	return count
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
		r.state = putOff
	case d.brief != nil && !d.brief.Partial, d.progress == shelved:
		r.state = ready
		r.claims, r.actors, r.events = d.counts[0], d.counts[1], d.counts[2]
		if l := d.doc.Language; l != "" && l != "en" {
			r.other = briefing.LanguageName(l)
		}
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
