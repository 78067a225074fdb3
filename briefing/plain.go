package briefing

import (
	"fmt"
	"strings"

	"sitrep/content"
)

// Plain is the briefing as lines that a screen reader and a pipe read well:
// headings, numbered items, no drawing, no wrapping. Items carry the same ids
// and stand in the same order as in the panes. doc is what b was made from.
func (b *Briefing) Plain(doc *content.Document) string {
	w := plainWriter{telling: newTelling(b, doc)}
	w.head()
	w.writeBottomLine()
	w.writeClaims()
	w.writeActors()
	w.writeTimeline()
	return w.out.String()
}

// plainWriter writes a briefing line by line.
type plainWriter struct {
	telling
	out strings.Builder
}

func (w *plainWriter) line(format string, args ...any) {
	fmt.Fprintf(&w.out, format, args...)
	w.out.WriteByte('\n')
}

// heading starts a section; count is said where it is not negative.
func (w *plainWriter) heading(name string, count int) {
	w.out.WriteByte('\n')
	if count >= 0 {
		name = fmt.Sprintf("%s (%d)", name, count)
	}
	w.line("%s", strings.ToUpper(name))
}

func (w *plainWriter) head() {
	w.line("%s", oneLine(w.title()))
	w.line("%s", oneLine(strings.Join(w.facts(""), " · ")))
	if w.b.Document.URL != "" {
		w.line("%s", oneLine(w.b.Document.URL))
	}
}

func (w *plainWriter) writeBottomLine() {
	w.heading("Bottom line", -1)
	lines := w.bottomLine()
	for _, l := range lines {
		w.line("%s", oneLine(l))
	}
	if len(lines) == 0 {
		w.line("None found.")
	}
}

// writeClaims writes the key claims, then the rest, numbered through.
func (w *plainWriter) writeClaims() {
	order, keys := w.claims()
	w.heading("Key claims", keys)
	for n, c := range order {
		if n == keys {
			w.heading("Other claims", len(order)-keys)
		}
		w.claim(n+1, c)
	}
	if len(order) == 0 {
		w.line("%s", oneLine(w.whyEmpty(ClaimsPart)))
	}
}

func (w *plainWriter) claim(n int, c Claim) {
	who := c.Label()
	if speaker := w.b.SpeakerWords(c); speaker != "" {
		who = oneLine(speaker) + ", " + who
	}
	if place := w.paragraph(c); place != "" {
		who += ", " + place
	}
	w.line("%d. %s: %s [%s]", n, who, oneLine(c.Words()), c.ID)
	var signals []string
	for _, s := range c.Signals {
		signals = append(signals, "“"+oneLine(s.Text)+"”")
	}
	if len(signals) > 0 {
		w.line("   %s: %s", c.Certainty, strings.Join(signals, ", "))
	}
	if c.foreign() {
		w.line("   %s", notInText)
	}
}

func (w *plainWriter) writeActors() {
	w.heading("Actors", len(w.b.Actors))
	for i, a := range w.b.Actors {
		who := oneLine(a.Name)
		if len(a.Roles) > 0 {
			who += ", " + oneLine(a.Roles[0].Text)
		}
		w.line("%d. %s (%s) [%s]", i+1, who, actorFacts(a), a.ID)
	}
	if len(w.b.Actors) == 0 {
		w.line("%s", oneLine(w.whyEmpty(ActorsPart)))
	}
}

// writeTimeline writes the events under their headings, as the pane shows them.
func (w *plainWriter) writeTimeline() {
	w.heading("Timeline", len(w.b.Timeline))
	for _, e := range w.timeline() {
		if e.head != nil {
			w.line("%s%s", e.head.Words, missingWords(*e.head))
		}
		line := oneLine(e.Text)
		if e.date != "" {
			line += " (“" + oneLine(e.date) + "”)"
		}
		if e.status != "" {
			line += ", " + e.status
		}
		if e.order != "" {
			line += "; " + e.order
		}
		w.line("%d. %s [%s]", e.number, line, e.ID)
	}
	if len(w.b.Timeline) == 0 {
		w.line("%s", oneLine(w.whyEmpty(TimelinePart)))
	}
	if words := w.b.MoreEvents(); words != "" {
		w.line("%s", words)
	}
}
