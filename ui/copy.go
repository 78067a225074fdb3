package ui

import (
	"cmp"
	"strings"

	tea "charm.land/bubbletea/v2"

	"sitrep/briefing"
	"sitrep/content"
)

// copyItem puts the selected item on the clipboard, with who said it and where
// it stands. The terminal does it (OSC 52), so it works over SSH.
func (m *Model) copyItem() tea.Cmd {
	words := m.itemWords()
	if words == "" {
		return m.say("Select an item first: y copies it.", plainNotice)
	}
	return tea.Batch(tea.SetClipboard(words), m.say("Copied with its citation.", goodNotice))
}

// itemWords is the selected item as it is cited, "" where none is.
func (m *Model) itemWords() string {
	if m.cur == nil || m.cur.brief == nil {
		return ""
	}
	b := m.cur.brief
	var words string
	switch m.sel.Pane {
	case claimsPane:
		if c := claimOf(b, m.sel.Item); c != nil {
			words = claimWords(b, c)
		}
	case actorsPane:
		if a := actorOf(b, m.sel.Item); a != nil {
			words = actorWords(a)
		}
	case timelinePane:
		if e := eventOf(b, m.sel.Item); e != nil {
			words = eventWords(e)
		}
	}
	if words == "" {
		return ""
	}
	return words + "\n" + citation(b.Document, m.cur.ref)
}

// claimWords is a claim: “words” — speaker, role (hedged).
func claimWords(b *briefing.Briefing, c *briefing.Claim) string {
	who := "no source named"
	switch a := actorOf(b, c.Speaker); {
	case a != nil:
		who = actorWords(a)
	case c.SpeakerName != "":
		who = flat(c.SpeakerName)
	case c.Source != nil:
		who = flat(c.Source.Text)
	}
	words := "“" + flat(c.Text) + "” — " + who
	if c.Certainty != briefing.Asserted && c.Certainty != "" {
		words += " (" + string(c.Certainty) + ")"
	}
	return words
}

func actorWords(a *briefing.Actor) string {
	if len(a.Roles) > 0 {
		return flat(a.Name) + ", " + flat(a.Roles[0].Text)
	}
	return flat(a.Name)
}

func eventWords(e *briefing.Event) string {
	words := "“" + flat(e.Text) + "”"
	if e.When != nil {
		words += " — " + flat(cmp.Or(e.When.Value, e.When.Text))
		if e.When.Text != "" && e.When.Text != e.When.Value {
			words += ", from “" + flat(e.When.Text) + "”"
		}
	}
	return words
}

// citation is title, source, date and address of a document, as far as they
// are known.
func citation(d briefing.Document, ref string) string {
	parts := []string{}
	for _, p := range []string{d.Title, d.Source, d.Published, cmp.Or(d.URL, ref)} {
		if p = flat(p); p != "" {
			parts = append(parts, p)
		}
	}
	return strings.Join(parts, ", ")
}

// flat is text from a document on one line, fit for the clipboard.
func flat(s string) string {
	return strings.Join(strings.Fields(content.SanitizeLine(s)), " ")
}

// openOriginal shows the document's address in the browser, or tells where
// its file lies.
func (m *Model) openOriginal() tea.Cmd {
	d := m.cur.doc
	if d.URL == "" {
		return m.say("No address is known; it was read from "+content.SanitizeLine(m.cur.ref)+".", plainNotice)
	}
	return m.browse(d.URL)
}

func (m *Model) browsed(msg browsedMsg) tea.Cmd {
	if msg.err != nil {
		return m.say("Not opened: "+content.SanitizeLine(msg.err.Error()+": "+msg.address), badNotice)
	}
	return m.say("Opened in the browser.", goodNotice)
}
