package ui

import (
	"fmt"
	"slices"

	tea "charm.land/bubbletea/v2"

	"sitrep/briefing"
	"sitrep/content"
)

// docByID returns an opened document, nil where there is none.
func (m *Model) docByID(id docID) *openedDoc {
	if id < 1 || int(id) > len(m.docs) {
		return nil
	}
	return m.docs[id-1]
}

// add puts what a reference led to on the shelf.
func (m *Model) add(it content.Item) *openedDoc {
	d := &openedDoc{
		id: docID(len(m.docs) + 1), ref: it.Ref, doc: it.Document, err: it.Err,
		published: m.opts.Published,
	}
	if it.Err != nil {
		d.progress = broken
	}
	m.docs = append(m.docs, d)
	return d
}

// itemsOpened takes in what was read of the references.
func (m *Model) itemsOpened(msg itemsOpenedMsg) tea.Cmd {
	if !m.jobs.current(msg.id) {
		return nil
	}
	items, shown := m.arrived(msg.items, msg.done)
	for _, it := range items {
		if d := m.add(it); m.halted && d.progress == waiting {
			d.progress = stopped
		}
	}
	var next tea.Cmd
	if msg.done {
		m.jobs.finish(msg.id)
	} else {
		next = msg.next
	}
	m.listDocuments()
	return tea.Batch(next, shown, m.severalArrived(msg.done), m.openDirectly(msg.done), m.analyseNext())
}

// openDirectly leaves the library where the one reference that was asked for
// led to one document, and the program where it led to none.
func (m *Model) openDirectly(done bool) tea.Cmd {
	if !m.single || m.cur != nil || m.stayed && !m.expecting || !done {
		return nil
	}
	switch {
	case len(m.docs) == 1 && m.docs[0].doc != nil:
		m.direct = true
		return m.show(m.docs[0])
	case m.readable() == 0:
		return m.quit()
	}
	return nil
}

// readable is how many documents there are.
func (m *Model) readable() int {
	n := 0
	for _, d := range m.docs {
		if d.doc != nil {
			n++
		}
	}
	return n
}

// unread are the reasons why references gave no document.
func (m *Model) unread() []error {
	var errs []error
	for _, d := range m.docs {
		if d.doc == nil && d.err != nil {
			errs = append(errs, d.err)
		}
	}
	return errs
}

// analyseNext starts analyses until as many documents are being analysed as
// may be: first what the reader has before them, then those in order. What they
// have before them never waits: where all are busy, the last in order makes
// room and is taken up again later.
func (m *Model) analyseNext() tea.Cmd {
	var cmds []tea.Cmd
	ahead := m.before()
	if ahead != nil {
		m.first.set(ahead.id)
		m.used(ahead)
		if (ahead.progress == waiting || ahead.progress == shelved) && ahead.doc != nil {
			if m.jobs.count(analyseJob) >= m.analysts {
				m.makeRoom()
			}
			cmds = append(cmds, m.startAnalysis(ahead))
		}
	}
	for m.jobs.count(analyseJob) < m.analysts {
		i := slices.IndexFunc(m.docs, func(d *openedDoc) bool { return d.doc != nil && d.progress == waiting })
		if i < 0 {
			break
		}
		cmds = append(cmds, m.startAnalysis(m.docs[i]))
	}
	return tea.Batch(cmds...)
}

// before is the document that the reader has before them: the open one, in the
// library the one under the cursor; nil where there is none.
func (m *Model) before() *openedDoc {
	if m.cur != nil {
		return m.cur
	}
	return m.underCursor()
}

// makeRoom puts off the analysis that is last in order.
func (m *Model) makeRoom() {
	for _, d := range slices.Backward(m.docs) {
		if m.jobs.stop(jobSlot{analyseJob, d.id}) {
			d.progress = waiting
			return
		}
	}
}

// startAnalysis works out the briefing of a document, anew where there is one.
func (m *Model) startAnalysis(d *openedDoc) tea.Cmd {
	if d.progress == expected {
		return nil
	}
	filling := d.brief == nil || d.brief.Partial
	d.again = d.again || d.progress == shelved
	d.progress, d.stage, d.percent, d.slow = analysing, "", 0, false
	id, ctx := m.jobs.start(analyseJob, d.id)
	return analyse(id, ctx, m.understand, d.doc, filling, briefing.Options{Published: d.published, Turn: m.first.turn(d.id)})
}

// progressed notes how far an analysis is and waits for the next report.
func (m *Model) progressed(msg progressMsg) tea.Cmd {
	if !m.jobs.current(msg.id) {
		return nil
	}
	if d := m.docByID(msg.id.doc); d != nil {
		d.stage, d.percent, d.slow = msg.stage, msg.percent, true
		m.listDocuments()
		if d == m.cur {
			m.tellPending()
		}
	}
	return msg.next
}

// analysed takes in a briefing.
func (m *Model) analysed(msg analysedMsg) tea.Cmd {
	if !m.jobs.finish(msg.id) {
		return nil
	}
	d := m.docByID(msg.id.doc)
	if d == nil {
		return nil
	}
	d.progress, d.err = understood, msg.err
	if msg.err != nil {
		d.progress, msg.brief = broken, nil
	}
	if d == m.cur && d.brief != nil && d.brief.Partial && m.acted {
		m.still = true
	}
	cmd := m.replaceBriefing(d, msg.brief)
	if d.again && d == m.cur && !m.acted && d.left.item != "" {
		cmd = tea.Batch(cmd, m.goPlace(d.left))
	}
	d.again = false
	m.used(d)
	m.shelve()
	return tea.Batch(cmd, m.warn(d), m.analyseNext())
}

// partlyAnalysed takes in what was found in the beginning of a text, unless
// more is known of it already.
func (m *Model) partlyAnalysed(msg partlyAnalysedMsg) tea.Cmd {
	if !m.jobs.current(msg.id) {
		return nil
	}
	d := m.docByID(msg.id.doc)
	if d == nil || d.brief != nil && (!d.brief.Partial || len(d.brief.Sentences) > len(msg.brief.Sentences)) {
		return msg.next
	}
	return tea.Batch(m.replaceBriefing(d, msg.brief), msg.next)
}

// warn tells once that something is wrong with the document on the screen.
func (m *Model) warn(d *openedDoc) tea.Cmd {
	if d != m.cur || m.notice.text != "" {
		return nil
	}
	switch faults := d.faults(); len(faults) {
	case 0:
		return nil
	case 1:
		return m.say("X  "+faults[0], badNotice)
	default:
		return m.say(fmt.Sprintf("%d warnings; X shows them.", len(faults)), badNotice)
	}
}

// refresh shows what has changed about a document wherever it is shown.
func (m *Model) refresh(d *openedDoc) tea.Cmd {
	m.listDocuments()
	if d != m.cur {
		return nil
	}
	m.fillPanes()
	return m.measure()
}
