package ui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"sitrep/content/span"
)

// stepFinding goes to the next finding in the text, or the one before, and
// selects it in its pane. It counts from the selected finding while that is on
// the screen, else from where the reader has scrolled to.
func (m *Model) stepFinding(n int) tea.Cmd {
	if m.cur == nil || m.cur.brief == nil {
		return nil
	}
	all := m.shownFindings()
	if len(all) == 0 {
		return m.say("There is nothing to go to.", plainNotice)
	}
	i := m.findingFrom(all, n)
	if i < 0 || i >= len(all) {
		return m.say(edgeWords(n, "finding"), plainNotice)
	}
	return m.goFinding(all[i])
}

// shownFindings are the findings that pass the filters, in text order.
func (m *Model) shownFindings() []finding {
	shown := map[string]bool{}
	for _, id := range sidePanes {
		for _, e := range m.itemsOf(id).entries {
			shown[e.id] = true
		}
	}
	return slices.DeleteFunc(findingsOf(m.cur.brief, m.sel.Actor), func(f finding) bool { return !shown[f.id] })
}

// findingFrom is the index of the finding to step to, outside of all where
// there is none.
func (m *Model) findingFrom(all []finding, n int) int {
	for i, f := range all {
		if f.pane == m.sel.Pane && f.id == m.sel.Item && m.text.visible().Overlaps(f.at) {
			return i + n
		}
	}
	top := m.text.visible().Start
	for i, f := range all {
		if f.at.Start >= top {
			if n < 0 {
				return i - 1
			}
			return i
		}
	}
	if n < 0 {
		return len(all) - 1
	}
	return len(all)
}

// goFinding selects a finding in its pane and shows its place. Where a list
// has the focus, the focus goes along.
func (m *Model) goFinding(f finding) tea.Cmd {
	cmd := m.selectItem(f.pane, f.id)
	if m.frame.focus != textPane {
		return tea.Batch(cmd, m.giveFocus(f.pane))
	}
	return cmd
}

// findingAt is the finding that a place in the text belongs to: the shortest
// whose words hold it, else the first whose evidence does; false where there
// is none.
func (m *Model) findingAt(offset int) (best finding, found bool) {
	if m.cur == nil {
		return best, false
	}
	all := m.shownFindings()
	for _, f := range all {
		if f.at.Has(offset) && (!found || f.at.Len() < best.at.Len()) {
			best, found = f, true
		}
	}
	for i := 0; i < len(all) && !found; i++ {
		evidence, _ := evidenceOf(m.cur.brief, all[i].pane, all[i].id)
		if slices.ContainsFunc(evidence, func(s span.Span) bool { return s.Has(offset) }) {
			best, found = all[i], true
		}
	}
	return best, found
}

// evidence is the stretch of text from the first to the last evidence of the
// selected item.
func (m *Model) evidence() span.Span {
	var all span.Span
	for _, s := range m.sel.Evidence {
		all = all.Cover(s)
	}
	return all
}

func edgeWords(n int, what string) string {
	if n < 0 {
		return "That was the first " + what + "."
	}
	return "That was the last " + what + "."
}
