package ui

import (
	tea "charm.land/bubbletea/v2"

	"sitrep/content"
)

// expect shows the reader as it will be while the one document that was asked
// for is still being read: its name, and a text that is to come. All keys do
// there what they do in a document without words.
func (m *Model) expect() tea.Cmd {
	if !m.opts.OneDocument || !m.single || m.cur != nil || len(m.docs) > 0 || m.left {
		return nil
	}
	ref := m.opts.Refs[0]
	d := m.add(content.Item{Ref: ref, Document: &content.Document{Ref: ref}})
	d.progress = expected
	m.expecting, m.direct = true, true
	return m.show(d)
}

// arrived puts the first of the items in the place of the document that is
// expected, and returns those that are left. The reader stays where the keys
// that were typed meanwhile have led.
func (m *Model) arrived(items []content.Item, done bool) (rest []content.Item, cmd tea.Cmd) {
	if len(m.docs) == 0 || m.docs[0].progress != expected || len(items) == 0 && !done {
		return items, nil
	}
	d := m.docs[0]
	if len(items) == 0 || items[0].Document == nil {
		m.docs, m.cur, m.direct = nil, nil, false
		// What was begun in the document goes with it: prompts, jumps, a drag.
		m.overlays, m.filter, m.jumps, m.press = nil, filtering{}, jumps{}, pointer{}
		m.sel, m.search = Selection{}, searching{at: -1}
		m.frame.screen, m.frame.focus = libraryScreen, libraryPane
		return items, m.arrange()
	}
	d.ref, d.doc, d.progress, d.text = items[0].Ref, items[0].Document, waiting, nil
	if d != m.cur {
		return items[1:], nil
	}
	measure := m.text.measure
	d.text = newReaderPane(d.doc)
	d.text.setMeasure(measure)
	m.text = d.text
	m.fillPanes()
	cmd = m.measure()
	d.text.top()
	if m.search.query != "" {
		cmd = tea.Batch(cmd, m.setQuery(m.search.query))
		m.noteSearch()
	}
	return items[1:], cmd
}

// severalArrived leaves the document that was expected for the library where
// its file holds more than one, unless the reader has acted in it.
func (m *Model) severalArrived(done bool) tea.Cmd {
	if !m.expecting || m.cur == nil || len(m.docs) < 2 {
		return nil
	}
	m.direct = false
	if !done || m.stayed {
		return nil
	}
	m.expecting = false
	return m.back()
}

// expectedWords is what stands in the place of the text until it is there.
func (m *Model) expectedWords() string {
	if m.cur == nil || m.cur.progress != expected {
		return ""
	}
	return "reading " + content.SanitizeLine(m.cur.title()) + "…"
}
