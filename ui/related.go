package ui

import (
	"slices"

	"sitrep/briefing"
	"sitrep/content/span"
)

// related is what belongs to an item in the other panes: an actor's claims and
// events, the actors and events of a claim, the actors and claims of an event.
type related struct {
	claims, actors, events []string
}

// relatedTo finds what belongs to the selected item. Claims and events belong
// together where they stand in one sentence; an actor belongs to a claim by
// making it or by being named in it.
func relatedTo(b *briefing.Briefing, sel Selection) related {
	var r related
	if b == nil || sel.Item == "" {
		return r
	}
	switch sel.Pane {
	case claimsPane:
		if cl := claimOf(b, sel.Item); cl != nil {
			r.actors = actorsIn(b, cl.Content, cl.Speaker)
			r.events = eventsIn(b, cl.Sentence)
		}
	case actorsPane:
		if sel.Item == sel.Actor {
			return r // nothing else is shown
		}
		for i := range b.Claims {
			if b.Claims[i].SaidBy(sel.Item) {
				r.claims = append(r.claims, b.Claims[i].ID)
			}
		}
		for i := range b.Timeline {
			if slices.Contains(b.Timeline[i].Actors, sel.Item) {
				r.events = append(r.events, b.Timeline[i].ID)
			}
		}
	case timelinePane:
		if e := eventOf(b, sel.Item); e != nil {
			r.actors = e.Actors
			for i := range b.Claims {
				if sameSentence(b.Claims[i].Sentence, e.Sentence) {
					r.claims = append(r.claims, b.Claims[i].ID)
				}
			}
		}
	}
	return r
}

// actorsIn are the actors that the spans mention, and the speaker.
func actorsIn(b *briefing.Briefing, spans []span.Span, speaker string) []string {
	var ids []string
	for i := range b.Actors {
		a := &b.Actors[i]
		named := slices.ContainsFunc(a.Mentions, func(m briefing.Mention) bool {
			return slices.ContainsFunc(spans, func(s span.Span) bool { return s.Contains(m.Span) })
		})
		if named || a.ID == speaker {
			ids = append(ids, a.ID)
		}
	}
	return ids
}

func eventsIn(b *briefing.Briefing, sentence *span.Span) []string {
	var ids []string
	for i := range b.Timeline {
		if sameSentence(b.Timeline[i].Sentence, sentence) {
			ids = append(ids, b.Timeline[i].ID)
		}
	}
	return ids
}

func sameSentence(a, b *span.Span) bool { return a != nil && b != nil && a.Overlaps(*b) }

// markRelated gives a dot to what belongs to the selected item in the other
// panes.
func (m *Model) markRelated() {
	var b *briefing.Briefing
	if m.cur != nil {
		b = m.cur.brief
	}
	r := relatedTo(b, m.sel)
	m.claims.mark(r.claims)
	m.actors.mark(r.actors)
	m.timeline.mark(r.events)
}
