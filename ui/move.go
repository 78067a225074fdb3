package ui

import (
	tea "charm.land/bubbletea/v2"

	"sitrep/content/span"
)

func (m *Model) scrollLines(n int) tea.Cmd {
	m.text.scroll(n)
	return m.moved()
}

func (m *Model) scrollHalf(n int) tea.Cmd {
	return m.scrollScreen(n, max(m.text.rows()/2, 1))
}

func (m *Model) scrollPage(n int) tea.Cmd {
	return m.scrollScreen(n, max(m.text.rows()-contextRows, 1))
}

// scrollScreen scrolls the text by rows, n telling the direction; where a list
// is shown in its place, it moves there by a screen.
func (m *Model) scrollScreen(n, rows int) tea.Cmd {
	p := m.itemsOf(m.frame.focus)
	if _, shown := m.lay.slotOf(textPane); shown || p == nil {
		return m.scrollLines(n * rows)
	}
	p.page(n)
	m.link(m.frame.focus)
	return nil
}

func (m *Model) edgeText(n int) tea.Cmd {
	m.leaveHere()
	if n < 0 {
		m.text.top()
	} else {
		m.text.bottom()
	}
	return m.moved()
}

// moved follows a scroll of the text.
func (m *Model) moved() tea.Cmd {
	m.showStatus()
	return nil
}

// stepHeading goes to the next heading, or the one before.
func (m *Model) stepHeading(n int) tea.Cmd {
	at, ok := m.text.nextHeading(n)
	return m.stepTo(at, ok, n, "heading")
}

// stepParagraph goes to the next paragraph, or the one before.
func (m *Model) stepParagraph(n int) tea.Cmd {
	at, ok := m.text.nextParagraph(n)
	return m.stepTo(at, ok, n, "paragraph")
}

// stepTo goes to a heading or paragraph and marks it in the gutter until another
// key is pressed: near the end of the text it cannot come to the top.
func (m *Model) stepTo(offset int, ok bool, n int, what string) tea.Cmd {
	m.text.stepped = true
	if !ok {
		return m.say(edgeWords(n, what), plainNotice)
	}
	cmd := m.showText()
	m.text.goTo(offset)
	m.text.step = offset
	return tea.Batch(cmd, m.moved())
}

// here is where the reader is now.
func (m *Model) here() place {
	p := place{focus: m.frame.focus, pane: m.sel.Pane, item: m.sel.Item}
	if m.cur != nil {
		p.doc, p.at = m.cur.id, m.text.anchor()
	}
	return p
}

// leaveHere notes the place that a jump starts from.
func (m *Model) leaveHere() { m.jumps.leave(m.here()) }

// jump goes back to where the last jump started, or forward again.
func (m *Model) jump(n int) tea.Cmd {
	to, ok := m.jumps.step(n, m.here())
	if !ok {
		return m.say("No jump to go "+map[bool]string{true: "back to.", false: "forward to."}[n < 0], plainNotice)
	}
	return m.goPlace(to)
}

// goPlace goes to a place that was left, in whatever document.
func (m *Model) goPlace(to place) tea.Cmd {
	var cmds []tea.Cmd
	if d := m.docByID(to.doc); d != nil && d != m.cur {
		cmds = append(cmds, m.show(d))
	}
	if m.cur == nil {
		return tea.Batch(cmds...)
	}
	if to.item != "" {
		cmds = append(cmds, m.selectItem(to.pane, to.item))
	} else {
		m.unlink()
	}
	m.selectFirst()
	cmds = append(cmds, m.giveFocus(to.focus))
	m.text.restore(to.at)
	return tea.Batch(append(cmds, m.moved())...)
}

// goSpan jumps to a place in the text.
func (m *Model) goSpan(at span.Span) tea.Cmd {
	m.leaveHere()
	cmd := m.giveFocus(textPane)
	m.text.goTo(at.Start)
	return tea.Batch(cmd, m.moved())
}
