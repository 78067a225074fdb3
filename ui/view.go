package ui

import (
	tea "charm.land/bubbletea/v2"
)

// zoom lets the focused pane fill the screen (n > 0), or shows all again.
func (m *Model) zoom(n int) tea.Cmd {
	zoomed := n > 0 && !m.frame.zoomed
	if zoomed == m.frame.zoomed {
		return nil
	}
	m.frame.zoomed, m.frame.textOnly = zoomed, false
	return m.arrange()
}

// toggleTextOnly leaves nothing but the text, or brings the panes back.
func (m *Model) toggleTextOnly() tea.Cmd {
	m.frame.textOnly = !m.frame.textOnly
	m.frame.zoomed = false
	if m.frame.textOnly {
		m.frame.focus = textPane
	}
	return m.arrange()
}

// widenStep is by how many cells a pane or the text grows at a time.
const widenStep = 4

// widen gives the side panes more room or, in the text, makes its lines
// longer; n < 0 the other way round. The focused pane's key for wider always
// makes that pane wider.
func (m *Model) widen(n int) tea.Cmd {
	if m.frame.focus == textPane {
		return m.setMeasure(n * widenStep)
	}
	was := m.frame
	if s, ok := m.lay.slotOf(textPane); ok && m.frame.focus == timelinePane && m.frame.w >= veryWideWidth && s.rect.w > 0 {
		m.frame.widenEnd += n * widenStep
	} else {
		m.frame.widen += n * widenStep
	}
	if sideWidth(m.frame) == sideWidth(was) && restWidth(m.frame) == restWidth(was) {
		m.frame = was
		return m.say(widest(n), plainNotice)
	}
	return m.measure()
}

// widest says that there is no more to give or to take.
func widest(n int) string {
	if n > 0 {
		return "This is as wide as it gets."
	}
	return "This is as narrow as it gets."
}

// themes are the looks that T goes through.
var themes = []string{"dark", "light", "plain"}

// nextTheme takes the next theme.
func (m *Model) nextTheme() tea.Cmd {
	now := "dark"
	switch {
	case m.look.theme == "light" || m.look.theme == "plain":
		now = m.look.theme
	case m.look.theme != "dark" && m.look.light:
		now = "light"
	}
	next := themes[0]
	for i, t := range themes {
		if t == now {
			next = themes[(i+1)%len(themes)]
		}
	}
	cmd := m.relook(func(l *look) { l.theme = next })
	return tea.Batch(cmd, m.say("Theme: "+next+".", plainNotice))
}

// quit leaves the reader. What is going on is told to stop.
func (m *Model) quit() tea.Cmd {
	m.jobs.stopAll()
	m.left = true
	return tea.Quit
}

// interrupt leaves as a program does that is broken off, so that a script that
// opened the reader can tell.
func (m *Model) interrupt() tea.Cmd {
	m.broken = true
	return m.quit()
}

func (m *Model) suspend() tea.Cmd { return tea.Suspend }

// redraw clears the terminal and draws everything again.
func (m *Model) redraw() tea.Cmd { return tea.ClearScreen }
