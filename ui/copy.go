package ui

import (
	"cmp"
	"slices"
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
	return tea.Batch(tea.SetClipboard(words), m.say("Copied with its citation"+m.viaTmux()+".", goodNotice))
}

// viaTmux says what tmux needs to pass a copy on. No terminal answers whether
// it took one, and tmux, as it comes, does not.
func (m *Model) viaTmux() string {
	for i := len(m.opts.Environ) - 1; i >= 0; i-- {
		if v, ok := strings.CutPrefix(m.opts.Environ[i], "TMUX="); ok {
			if v != "" {
				return " (OSC 52); tmux needs: set -g set-clipboard on"
			}
			return ""
		}
	}
	return ""
}

// itemWords is the selected item as it is cited, "" where none is.
func (m *Model) itemWords() string {
	if m.cur == nil || m.cur.brief == nil {
		return ""
	}
	words := m.rowWords(m.sel.Pane, m.sel.Item)
	if words == "" {
		return ""
	}
	return words + " — " + citation(m.cur.brief.Document, m.cur.ref)
}

// rowWords is an item of a list in a line, "" for a heading.
func (m *Model) rowWords(id paneID, item string) string {
	if id == libraryPane {
		if d := m.docOfRow(item); d != nil {
			return flat(d.title())
		}
		return ""
	}
	if m.cur == nil || m.cur.brief == nil {
		return ""
	}
	b := m.cur.brief
	switch id {
	case claimsPane:
		if c := claimOf(b, item); c != nil {
			return claimWords(b, c)
		}
	case actorsPane:
		if a := actorOf(b, item); a != nil {
			return actorWords(a)
		}
	case timelinePane:
		if e := eventOf(b, item); e != nil {
			return eventWords(e)
		}
	}
	return ""
}

// claimWords is a claim in one line. Only what stands in quotation marks in the
// text is put into them: “words” are the speaker's own, and what the article
// reports in its words is told as said.
func claimWords(b *briefing.Briefing, c *briefing.Claim) string {
	who := ""
	switch a := actorOf(b, c.Speaker); {
	case a != nil:
		who = actorWords(a)
	case c.SpeakerName != "":
		who = flat(c.SpeakerName)
	case c.Source != nil:
		who = flat(c.Source.Text)
	}
	words := flat(c.Words())
	if c.Kind == briefing.Direct {
		words = quoted(words)
	}
	verb, aside := reportVerb(c), markAside(c)
	switch {
	case c.Unspoken():
		words = "The author’s claim: " + flat(c.Words())
	case who == "":
		words = "No source named: " + words
	case c.Kind == briefing.Direct || holdsCue(c):
		words = who + ": " + words
	case verb == "":
		words = "According to " + who + ": " + words
	case strings.Contains(who, ", "): // with a role, which ends with a comma too
		words = who + ", " + verb + ": " + words
	default:
		words = who + " " + verb + ": " + words
	}
	if aside != "" && aside != verb {
		words += " (" + aside + ")"
	}
	return words
}

// markAside is how sure the speaker is, as it is told behind the words; "" where
// nothing is to be told.
func markAside(c *briefing.Claim) string {
	switch label := c.Label(); {
	case c.Certainty == briefing.Denied && !c.Unspoken():
		return label
	case label == "wants":
		return "wanted"
	case c.Certainty == briefing.Asserted:
		return ""
	}
	return string(c.Certainty)
}

// holdsCue reports whether a claim's words hold the verb that attributes them:
// "blamed the rise on the gasworks".
func holdsCue(c *briefing.Claim) bool {
	return c.Cue != nil && slices.ContainsFunc(c.Content, c.Cue.Overlaps)
}

// reportVerb is the verb that a report is told with: the text's own where its
// cue is one word in the past, else "said"; "" for "according to".
func reportVerb(c *briefing.Claim) string {
	if c.Cue == nil {
		return "said"
	}
	cue := strings.ToLower(flat(c.Cue.Text))
	switch {
	case strings.HasPrefix(cue, "according"):
		return ""
	case cue == "wrote", len(cue) > 3 && strings.HasSuffix(cue, "ed") && !strings.Contains(cue, " "):
		return cue
	case c.Certainty == briefing.Denied && c.Label() == "denied":
		return "denied"
	}
	return "said"
}

// quoted puts words into quotation marks. Marks that they stand in already are
// taken for those, marks inside become single; a quotation in parts, with the
// reporter's words between them, keeps its own.
func quoted(words string) string {
	inner := words
	if first, rest, ok := cutMark(words); ok && strings.HasSuffix(rest, closing[first]) {
		inner = strings.TrimSuffix(rest, closing[first])
	}
	depth, parts := 0, false
	for _, r := range inner {
		switch r {
		case '“':
			depth++
		case '”':
			depth--
		}
		parts = parts || depth < 0
	}
	if parts || inner != words && strings.Count(inner, `"`)%2 != 0 || inner != words && strings.HasPrefix(words, `"`) && strings.Contains(inner, `"`) {
		return words
	}
	return "“" + singleMarks(inner) + "”"
}

// closing is the mark that ends what a mark begins.
var closing = map[string]string{"“": "”", `"`: `"`, "«": "»", "„": "“"}

func cutMark(words string) (mark, rest string, ok bool) {
	for mark := range closing {
		if rest, ok := strings.CutPrefix(words, mark); ok {
			return mark, rest, true
		}
	}
	return "", words, false
}

// singleMarks makes quotation marks single, as they are inside others.
func singleMarks(words string) string {
	words = strings.NewReplacer("“", "‘", "”", "’").Replace(words)
	var out strings.Builder
	open := false
	for _, r := range words {
		if r == '"' {
			if open = !open; open {
				r = '‘'
			} else {
				r = '’'
			}
		}
		out.WriteRune(r)
	}
	return out.String()
}

func actorWords(a *briefing.Actor) string {
	if len(a.Roles) > 0 {
		return flat(a.Name) + ", " + flat(a.Roles[0].Text)
	}
	return flat(a.Name)
}

func eventWords(e *briefing.Event) string {
	words := flat(e.Text)
	if e.When != nil {
		words += ": " + flat(cmp.Or(e.When.Value, e.When.Text))
		if e.When.Text != "" && e.When.Text != e.When.Value {
			words += ", from " + quoted(flat(e.When.Text))
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
		return m.say("No address is known: "+origin(m.cur.ref)+".", plainNotice)
	}
	return m.browse(d.URL)
}

// origin says in words what a document was read from.
func origin(ref string) string {
	switch {
	case ref == content.StdinRef:
		return "it was read from standard input"
	case strings.HasPrefix(ref, content.SamplesRef):
		return "it is an embedded sample"
	case ref == content.PasteRef:
		return "it was pasted"
	}
	return "it was read from " + content.SanitizeLine(ref)
}

func (m *Model) browsed(msg browsedMsg) tea.Cmd {
	if msg.err != nil {
		return m.say("Not opened: "+content.SanitizeLine(msg.err.Error()+": "+msg.address), badNotice)
	}
	return m.say("Opened in the browser.", goodNotice)
}
