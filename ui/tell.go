package ui

import (
	"cmp"
	"slices"

	tea "charm.land/bubbletea/v2"

	"sitrep/briefing"
)

// notice is a sentence in the status line that goes away by itself.
type notice struct {
	text string
	gen  int
}

// noticeOverMsg: a notice has been shown long enough.
type noticeOverMsg struct{ gen int }

// say shows a notice.
func (m *Model) say(text string, level noticeLevel) tea.Cmd {
	m.notice.gen++
	m.notice.text = text
	m.status.setNotice(text, level)
	m.showStatus()
	return m.after(noticeTime, noticeOverMsg{m.notice.gen})
}

func (m *Model) noticeOver(msg noticeOverMsg) tea.Cmd {
	if msg.gen == m.notice.gen {
		m.clearNotice()
		m.asked = false
	}
	return nil
}

func (m *Model) clearNotice() {
	if m.notice.text != "" {
		m.notice.text = ""
		m.status.setNotice("", plainNotice)
	}
}

// showStatus tells the status line what holds now.
func (m *Model) showStatus() {
	m.status.setHints(m.hints())
	m.status.setPosition(m.position())
	m.status.setJob(m.jobWords())
	name, detail, lift := m.filterWords()
	m.status.setFilter(name, detail, hint{keyName("esc", m.styles.Signs.Enter), lift})
}

// hints are the keys that matter where the focus is, the one for all keys
// last.
func (m *Model) hints() []hint {
	empty := m.cur != nil && m.cur.brief != nil && len(findingsOf(m.cur.brief, ""))+len(m.cur.brief.Actors) == 0
	told := slices.DeleteFunc(m.keys.within(m.frame.focus), func(b binding) bool {
		return b.hint == "" || b.hint == readOnHint && !m.stoppedWork() || empty && (b.group == findingsGroup || b.hint == filterHint)
	})
	slices.SortStableFunc(told, func(a, b binding) int { return cmp.Compare(a.place, b.place) })
	hints := make([]hint, len(told))
	for i, b := range told {
		hints[i] = hint{keyName(b.Keys()[0], m.styles.Signs.Enter), b.hint}
	}
	return hints
}

// position says where the selection is, "claim 2 of 14".
func (m *Model) position() string {
	if m.cur == nil {
		return m.library.position()
	}
	if m.sel.Item == "" {
		return ""
	}
	what := map[paneID]string{claimsPane: "claim ", actorsPane: "actor ", timelinePane: "event "}[m.sel.Pane]
	if p := m.itemsOf(m.sel.Pane).position(); p != "" {
		return what + p
	}
	return ""
}

// jobWords says what is going on in the background.
func (m *Model) jobWords() string {
	if m.cur != nil {
		if m.cur.progress == analysing && m.cur.slow {
			return m.cur.readingWords()
		}
		return ""
	}
	left, all := 0, 0
	for _, d := range m.docs {
		if d.progress == waiting || d.progress == analysing {
			left++
		}
		if d.progress != stopped {
			all++
		}
	}
	if left == 0 {
		return ""
	}
	return "reading document " + ofAll(all-left+1, all)
}

// filterWords says what Esc lifts: a search with its count, an actor with role
// and counts, the words that filter the library.
func (m *Model) filterWords() (name, detail, lift string) {
	switch {
	case m.cur == nil:
		return m.library.query, "", "all"
	case m.search.query != "" && m.search.prompt == nil:
		return "“" + flat(m.search.query) + "”", m.search.words() + "  n N", "lift"
	case m.claims.query != "":
		return "“" + flat(m.claims.query) + "”", m.narrowed(), "all"
	}
	a := actorOf(m.cur.brief, m.sel.Actor)
	if a == nil {
		return "", "", ""
	}
	return a.Name, actorDetail(a, m.styles.Signs.Middot), "all"
}

func actorDetail(a *briefing.Actor, dot string) string {
	detail := ""
	if len(a.Roles) > 0 {
		detail = a.Roles[0].Text + " " + dot + " "
	}
	detail += plural(len(a.Mentions), "mention")
	if a.Statements > 0 {
		detail += " " + dot + " " + plural(a.Statements, "statement")
	}
	return detail
}
