package ui

import (
	"cmp"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"sitrep/content/span"
)

// searching is a search of the text in force.
type searching struct {
	query   string
	matches []span.Span
	at      int     // the match that the reader is at, -1 where there is none
	prompt  *prompt // open while the words are being typed
	origin  place   // where the search began
	hay     *haystack
	exact   bool // what hay was folded for: case counts
	awaited bool // the matches are still being found
	entered bool // and Enter was pressed meanwhile
}

// words say which match of how many the reader is at.
func (s searching) words() string {
	switch {
	case s.query == "":
		return ""
	case s.awaited:
		return "searching…"
	case len(s.matches) == 0:
		return "no match"
	}
	return "match " + ofAll(s.at+1, len(s.matches))
}

// now is the match that the reader is at, empty where there is none.
func (s *searching) now() span.Span {
	if s.at < 0 || s.at >= len(s.matches) {
		return span.Span{}
	}
	return s.matches[s.at]
}

// askSearch asks for words to search the text for.
func (m *Model) askSearch() tea.Cmd {
	m.search.prompt = newSearchPrompt("")
	m.search.origin = m.here()
	m.overlays.push(m.search.prompt)
	return nil
}

// queried searches the text for what has been typed so far, and shows the
// first match from where the search began.
func (m *Model) queried(text string) tea.Cmd {
	if m.filter.asked(m.overlays.top()) {
		return m.narrow(text)
	}
	cmd := m.setQuery(text)
	m.noteSearch()
	return cmd
}

// noteSearch says in the prompt how many matches there are.
func (m *Model) noteSearch() {
	if s := m.search; s.prompt != nil {
		s.prompt.setNote(s.words(), s.query != "" && !s.awaited && len(s.matches) == 0)
	}
}

// setQuery searches the text and goes to the first match from the origin on:
// at once, or when a job has searched a long text.
func (m *Model) setQuery(query string) tea.Cmd {
	s := &m.search
	m.jobs.stop(jobSlot{searchJob, m.cur.id})
	s.query, s.matches, s.at, s.awaited = query, nil, -1, false
	if strings.TrimSpace(query) == "" {
		s.query = ""
		m.text.restore(s.origin.at)
		m.markMatches()
		return nil
	}
	j := lookup{text: m.cur.doc.Text, query: query}
	if s.hay != nil && s.hay.text == j.text && s.exact == sensitive(query) {
		j.hay = s.hay
	}
	if len(j.text) <= searchedAtOnce {
		m.foundMatches(j.run(m.jobs.ctx))
		return nil
	}
	s.awaited = true
	m.markMatches()
	id, ctx := m.jobs.start(searchJob, m.cur.id)
	return search(id, ctx, j)
}

// searched takes in what a job found; where Enter was pressed meanwhile, the
// search is kept now.
func (m *Model) searched(msg searchedMsg) tea.Cmd {
	if !m.jobs.finish(msg.id) || m.cur == nil || m.cur.id != msg.id.doc || !m.search.awaited {
		return nil
	}
	m.search.awaited = false
	m.foundMatches(msg.found)
	m.noteSearch()
	if m.search.entered {
		m.search.entered = false
		return m.searchEntered(m.search.query)
	}
	return nil
}

// foundMatches goes to the first match from where the search began.
func (m *Model) foundMatches(found lookup) {
	s := &m.search
	s.hay, s.exact, s.matches = found.hay, sensitive(found.query), found.matches
	if len(s.matches) > 0 {
		s.at, _ = slices.BinarySearchFunc(s.matches, s.origin.at.offset, func(match span.Span, offset int) int {
			return cmp.Compare(match.Start, offset)
		})
		s.at %= len(s.matches)
		m.text.reveal(s.matches[s.at])
	} else {
		m.text.restore(s.origin.at)
	}
	m.markMatches()
}

// markMatches shows all matches, and which one the reader is at.
func (m *Model) markMatches() {
	m.text.setHighlights(layerMatch, m.search.matches)
	var now []span.Span
	if at := m.search.now(); !at.Empty() {
		now = []span.Span{at}
	}
	m.text.setHighlights(layerMatchNow, now)
	m.showCount()
	m.showStatus()
}

// searchEntered keeps the search that was typed; the reader can go back to
// where it began.
func (m *Model) searchEntered(text string) tea.Cmd {
	m.search.prompt = nil
	if strings.TrimSpace(text) == "" {
		m.liftSearch()
		return nil
	}
	var cmd tea.Cmd
	if m.search.query != text {
		cmd = m.setQuery(text)
	}
	if m.search.awaited {
		m.search.entered = true
		return cmd
	}
	if len(m.search.matches) == 0 {
		m.liftSearch()
		return m.say("“"+flat(text)+"” does not stand in the text.", badNotice)
	}
	m.jumps.leave(m.search.origin)
	cmd = m.showText()
	m.text.reveal(m.search.matches[m.search.at])
	return tea.Batch(cmd, m.moved())
}

// liftSearch takes the search away; where it was still being typed, the text
// goes back to where it was.
func (m *Model) liftSearch() {
	if m.search.prompt != nil {
		m.text.restore(m.search.origin.at)
	}
	m.jobs.stop(jobSlot{searchJob, m.cur.id})
	hay, exact := m.search.hay, m.search.exact
	m.search = searching{hay: hay, exact: exact, at: -1}
	m.markMatches()
}

// stepMatch goes to the next match, or the one before, around the ends.
func (m *Model) stepMatch(n int) tea.Cmd {
	s := &m.search
	if s.awaited {
		return nil
	}
	if len(s.matches) == 0 {
		return m.say("No search; / begins one.", plainNotice)
	}
	was := s.at
	s.at = (s.at + n + len(s.matches)) % len(s.matches)
	cmd := m.showText()
	m.text.reveal(s.matches[s.at])
	m.markMatches()
	if n > 0 && s.at <= was || n < 0 && s.at >= was {
		return tea.Batch(cmd, m.say("Around the end.", plainNotice))
	}
	return cmd
}

// showText makes sure that the text is on the screen; where panes take turns,
// it takes the focus.
func (m *Model) showText() tea.Cmd {
	if _, shown := m.lay.slotOf(textPane); shown {
		return nil
	}
	return m.giveFocus(textPane)
}

// searchName searches for the name of the selected actor or of the speaker of
// the selected claim.
func (m *Model) searchName() tea.Cmd {
	if m.cur.brief == nil {
		return nil
	}
	id := m.sel.Actor
	switch m.sel.Pane {
	case actorsPane:
		id = m.sel.Item
	case claimsPane:
		if c := claimOf(m.cur.brief, m.sel.Item); c != nil {
			id = c.Speaker
		}
	}
	a := actorOf(m.cur.brief, id)
	if a == nil {
		return m.say("Select an actor or a claim first: * searches for the name.", plainNotice)
	}
	m.search.origin = m.here()
	return tea.Batch(m.setQuery(a.Name), m.searchEntered(a.Name))
}
