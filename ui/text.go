package ui

import (
	tea "charm.land/bubbletea/v2"

	"sitrep/briefing"
	"sitrep/content/span"
)

// setText makes sure that the text on the screen is set for its width and
// look: what is seen at once, the rest by a job.
func (m *Model) setText() tea.Cmd {
	if m.cur == nil {
		return nil
	}
	if _, shown := m.lay.slotOf(textPane); !shown && m.text.page != nil && m.text.page.st.Name == m.styles.Name {
		return nil
	}
	w := m.text.pageWidth()
	if p := m.text.page; p != nil && p.width == w && p.st.Name == m.styles.Name {
		return nil
	}
	m.text.setPage(m.pages.page(m.cur.doc, w, m.styles))
	m.markFindings()
	return m.setMore()
}

// setMore sets the next share of the page, from what is on the screen on.
func (m *Model) setMore() tea.Cmd {
	job, ok := m.text.page.job(m.text.anchor().offset, 0)
	if !ok {
		m.jobs.stop(jobSlot{pageJob, 0})
		return nil
	}
	id, ctx := m.jobs.start(pageJob, 0)
	return setPieces(id, ctx, job)
}

// pageReady takes in a share of the page.
func (m *Model) pageReady(msg pageReadyMsg) tea.Cmd {
	if !m.jobs.finish(msg.id) || m.cur == nil || !m.text.page.accept(msg.chunk) {
		return nil
	}
	return m.setMore()
}

// setMeasure makes the lines of the text longer or shorter by n cells.
func (m *Model) setMeasure(n int) tea.Cmd {
	if !m.text.widen(n) {
		return m.say(widest(n), plainNotice)
	}
	return m.setText()
}

// markEvidence shows what proves the selected item, and what belongs to it in
// the other panes.
//
// Of an actor that filters, the marked mentions are proof enough.
func (m *Model) markEvidence() {
	evidence, cue := m.sel.Evidence, []span.Span{m.sel.Cue}
	if m.sel.Pane == actorsPane && m.sel.Item == m.sel.Actor {
		evidence, cue = nil, nil
	}
	m.text.setHighlights(layerEvidence, evidence)
	m.text.setHighlights(layerCue, cue)
	m.markRelated()
}

// markMentions shows every mention of the actor that filters.
func (m *Model) markMentions() {
	spans := mentionsOf(m.cur.brief, m.sel.Actor)
	m.text.setHighlights(layerMention, spans)
	m.showCount()
}

// markFindings puts a dot beside every line on which a claim begins.
func (m *Model) markFindings() {
	if m.cur.brief == nil {
		m.text.setGutter(nil)
		return
	}
	var marks []gutterMark
	for i := range m.cur.brief.Claims {
		c := &m.cur.brief.Claims[i]
		if spans, _ := claimEvidence(c); len(spans) > 0 && (m.sel.Actor == "" || c.SaidBy(m.sel.Actor)) {
			marks = append(marks, claimMark(c, spans[0], m.styles))
		}
	}
	m.text.setGutter(marks)
}

func claimMark(c *briefing.Claim, at span.Span, st *Styles) gutterMark {
	word := kindWord(c)
	return gutterMark{offset: at.Start, style: kindStyle(word, st), letter: word[:1]}
}

// showCount shows in the title line of the text how many matches or mentions
// there are.
func (m *Model) showCount() {
	switch {
	case m.search.query != "":
		m.text.setCount(m.search.words())
	case m.sel.Actor != "":
		m.text.setCount(plural(len(mentionsOf(m.cur.brief, m.sel.Actor)), "mention"))
	default:
		m.text.setCount("")
	}
}
