package ui

import (
	"slices"
	"unicode"

	tea "charm.land/bubbletea/v2"

	"sitrep/content/span"
)

// Update routes a message: facts about the terminal, results of jobs, then
// keys and mouse to the overlay on top, to what is bound where the focus is.
// The first taker wins.
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	return m, m.route(msg)
}

func (m *Model) route(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		return m.sized(msg)
	case tea.ColorProfileMsg:
		return m.profiled(msg)
	case tea.BackgroundColorMsg:
		return m.grounded(msg)
	case itemsOpenedMsg:
		return m.itemsOpened(msg)
	case progressMsg:
		return m.progressed(msg)
	case partlyAnalysedMsg:
		return m.partlyAnalysed(msg)
	case analysedMsg:
		return m.analysed(msg)
	case pageReadyMsg:
		return m.pageReady(msg)
	case searchedMsg:
		return m.searched(msg)
	case pastedMsg:
		return m.pastedRead(msg)
	case browsedMsg:
		return m.browsed(msg)
	case noticeOverMsg:
		return m.noticeOver(msg)
	case wheelMsg:
		return m.wheelSettled(msg)
	case tea.PasteMsg:
		return m.paste(msg.Content)
	case tea.KeyPressMsg:
		return m.key(msg)
	case tea.MouseMsg:
		return m.mouse(msg)
	}
	return nil
}

// sized takes in the terminal's size.
func (m *Model) sized(msg tea.WindowSizeMsg) tea.Cmd {
	w, h := bounded(msg.Width, 0, maxScreen), bounded(msg.Height, 0, maxScreen)
	if w == m.frame.w && h == m.frame.h {
		return nil
	}
	m.frame.w, m.frame.h, m.still = w, h, false
	return m.measure()
}

// maxScreen bounds what is believed of a terminal's size, in cells.
const maxScreen = 2000

func (m *Model) profiled(msg tea.ColorProfileMsg) tea.Cmd {
	return m.relook(func(l *look) { l.profile = profileOf(msg.Profile) })
}

func (m *Model) grounded(msg tea.BackgroundColorMsg) tea.Cmd {
	if msg.Color == nil {
		return nil
	}
	return m.relook(func(l *look) { l.light = !msg.IsDark() })
}

// relook changes what the styles are made from and renders the text again
// where that makes a difference.
func (m *Model) relook(change func(*look)) tea.Cmd {
	before := m.look
	change(&m.look)
	if m.look == before {
		return nil
	}
	m.restyle()
	m.showStatus()
	return m.setText()
}

// key gives a key to the overlay on top, else runs what is bound to it.
func (m *Model) key(k tea.KeyPressMsg) tea.Cmd {
	m.stayed, m.acted = true, true
	m.clearNotice()
	name := k.String()
	m.asked = m.asked && name == "esc"
	if top := m.overlays.top(); top != nil && name != "ctrl+c" && name != "ctrl+z" {
		if res, ok := top.key(m.screen(), k); ok {
			return m.answered(res)
		}
		if name == "esc" {
			return m.closeTop()
		}
		return nil
	}
	for _, name := range []string{k.String(), k.Keystroke(), baseName(k)} {
		if b, ok := m.keys.find(m.frame.focus, keystroke(name)); ok {
			return m.run(b)
		}
	}
	return nil
}

// run does what a key is bound to. The mark of the last step from paragraph to
// paragraph goes with any other key.
func (m *Model) run(b binding) tea.Cmd {
	if m.text != nil {
		m.text.stepped = false
	}
	cmd := b.run(m)
	if m.text != nil && !m.text.stepped {
		m.text.step = -1
	}
	return cmd
}

// baseName is the key that stands in the same place on a Latin keyboard, as
// far as the terminal tells, so that keys work on every layout.
func baseName(k tea.KeyPressMsg) string {
	base := k.BaseCode
	if k.Mod&tea.ModShift != 0 {
		base = unicode.ToUpper(base)
	}
	if base == 0 || k.Mod&^tea.ModShift != 0 {
		return ""
	}
	return string(base)
}

// arrange makes the layout anew and tells every pane its place. The words at
// the top of the text stay there; evidence that was seen is seen, and so is the
// match that the reader is at, which comes first where there is room for one.
func (m *Model) arrange() tea.Cmd {
	var seen []span.Span
	if m.cur != nil {
		visible := m.text.visible()
		for _, s := range []span.Span{m.evidence(), m.search.now()} {
			if visible.Overlaps(s) {
				seen = append(seen, s)
			}
		}
	}
	m.lay = arrange(m.frame)
	if ring := m.lay.ring(); len(ring) > 0 && !slices.Contains(ring, m.frame.focus) {
		m.frame.focus = ring[0]
	}
	m.header.resize(m.lay.header)
	m.status.resize(m.lay.status)
	for _, s := range m.lay.slots {
		m.paneOf(s.id).resize(s.rect)
		m.tabPane(s)
	}
	m.showStatus()
	cmd := m.setText()
	if !m.lay.tooSmall {
		for _, s := range seen {
			m.text.reveal(s)
		}
	}
	return cmd
}

// measure asks how many rows the header and the side panes want, and arranges
// the screen by it. It follows a change of size or of what there is to show,
// never a mere move: the panes stand still while the reader works. Panes that
// are still filling get their usual shares, and keep them where the reader is at
// work in them when the last rows come.
func (m *Model) measure() tea.Cmd {
	m.frame.summary, m.frame.want = 0, [3]int{}
	if m.cur != nil {
		m.frame.summary = m.header.summaryRows(m.frame.w)
		if m.cur.brief != nil && !m.cur.brief.Partial && !m.still {
			m.lay = arrange(m.frame)
			for i, id := range sidePanes {
				if s, ok := m.lay.slotOf(id); ok {
					m.paneOf(id).resize(s.rect) // rows depend on the width
				}
				m.frame.want[i] = m.itemsOf(id).wants()
			}
		}
	}
	return m.arrange()
}

// tabPane tells a pane which others take turns in its place, and whether one
// stands right under it.
func (m *Model) tabPane(s slot) {
	if p := m.itemsOf(s.id); p != nil {
		p.setTabs(s.tabs)
		p.setAir(m.lay.over(s))
	}
}

// over reports whether a pane stands right under the slot.
func (l layout) over(s slot) bool {
	return slices.ContainsFunc(l.slots, func(o slot) bool {
		return o.rect.x == s.rect.x && o.rect.y == s.rect.y+s.rect.h
	})
}
