package ui

import (
	"strings"

	"sitrep/briefing"
	"sitrep/content/span"
)

func (w *whyText) event(e *briefing.Event) {
	w.title = "WHY THIS EVENT"
	var marks []span.Span
	if e.When != nil {
		marks = append(marks, e.When.Span)
	}
	for _, s := range e.Signals {
		marks = append(marks, s.Span)
	}
	w.evidence(e.Sentence, marks...)
	if e.Origin == briefing.ByAuthor {
		w.say("what", oneLine(e.Text))
		w.say("made by", "the author of the document, not found by analysis")
	}
	w.say("when", w.whenTold(e))
	w.say("is", map[briefing.Status]string{
		briefing.Past: "past: told as having happened", briefing.Ongoing: "ongoing: told as still going on",
		briefing.Planned: "planned: told as settled or announced", briefing.Possible: "possible: told as something that may happen",
	}[e.Status])
	w.order(e)
	var names []string
	for _, id := range e.Actors {
		if a := actorOf(w.b, id); a != nil {
			names = append(names, oneLine(a.Name))
		}
	}
	if len(names) > 0 {
		w.say("with", strings.Join(names, ", "))
	}
	w.reasons(e.Why)
}

// whenTold tells the date of an event and where it comes from.
func (w *whyText) whenTold(e *briefing.Event) string {
	if e.When == nil {
		return "the text gives no date"
	}
	head, known, ok := briefing.DateHead(e.When.Value)
	words := "“" + oneLine(e.When.Text) + "”"
	switch {
	case e.When.From == "inferred" && ok:
		return strings.TrimSuffix(head+": inferred, "+e.When.Reason, ", ")
	case ok && known:
		return head + ", from " + words
	case ok && w.b.Document.Published == "":
		return words + ": which date that is cannot be told, since the publication date is not known"
	}
	return words + ", no date that could be worked out"
}

// order tells which events the text places this one against.
func (w *whyText) order(e *briefing.Event) {
	for _, tie := range []struct {
		ids   []string
		words string
	}{{e.After, "after"}, {e.SameTime, "same time as"}, {e.Before, "before"}} {
		for _, id := range tie.ids {
			for i := range w.b.Timeline {
				if w.b.Timeline[i].ID == id {
					w.say(tie.words, oneLine(w.b.Timeline[i].Text))
				}
			}
		}
	}
	var words []string
	for _, s := range e.Signals {
		words = append(words, "“"+oneLine(s.Text)+"”")
	}
	if len(words) > 0 {
		w.say("by the words", strings.Join(words, ", "))
	}
}
