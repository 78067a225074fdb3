package ui

import (
	"strings"

	tea "charm.land/bubbletea/v2"
)

// This file stops the reading of documents and takes it up again. Esc undoes so
// many things that it is pressed out of habit: work stops at the second press, and
// nothing is lost by it. What was asked for goes on being listed, and one key reads
// on.

// stopWork stops what is going on, once it has been asked for twice: the analysis
// of the document on the screen or, in the library, all of them, and those of the
// documents that are still to come.
func (m *Model) stopWork() tea.Cmd {
	work := m.work()
	if work == "" {
		return nil
	}
	if !m.asked {
		cmd := m.say("Esc again stops "+work+".", plainNotice)
		m.asked = true
		return cmd
	}
	m.asked = false
	if m.cur != nil {
		m.jobs.stop(jobSlot{analyseJob, m.cur.id})
		m.cur.progress = stopped
		m.cur.keepDate()
		return tea.Batch(m.refresh(m.cur), m.analyseNext(), m.say(stoppedWords, plainNotice))
	}
	m.halted = true
	for _, d := range m.docs {
		if m.jobs.stop(jobSlot{analyseJob, d.id}) || d.progress == waiting {
			d.progress = stopped
		}
	}
	m.listDocuments()
	return m.say(stoppedWords, plainNotice)
}

// stoppedWords says what has happened, and how to go on.
const stoppedWords = "The reading was stopped; r reads on."

// work is what Esc would stop, in words; "" where there is nothing.
func (m *Model) work() string {
	if m.cur != nil {
		if m.jobs.running(analyseJob, m.cur.id) {
			return "the reading"
		}
		return ""
	}
	n := 0
	for _, d := range m.docs {
		if d.progress == waiting || d.progress == analysing {
			n++
		}
	}
	switch {
	case n > 0:
		return "reading " + strings.Replace(plural(n, "document"), "1 ", "the ", 1)
	case m.jobs.running(openJob, 0) && !m.halted:
		return "reading what is still found"
	}
	return ""
}

// readOn takes up all that was stopped.
func (m *Model) readOn() tea.Cmd {
	if !m.stoppedWork() {
		return nil
	}
	m.halted = false
	for _, d := range m.docs {
		if d.progress == stopped {
			d.progress = waiting
		}
	}
	if m.cur != nil {
		return tea.Batch(m.analyseNext(), m.refresh(m.cur))
	}
	cmd := m.analyseNext()
	m.listDocuments()
	return cmd
}

// stoppedWork reports whether there is anything to take up again.
func (m *Model) stoppedWork() bool {
	if m.halted {
		return true
	}
	for _, d := range m.docs {
		if d.progress == stopped {
			return true
		}
	}
	return false
}
