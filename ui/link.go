package ui

import (
	"cmp"
	"slices"

	"sitrep/briefing"
	"sitrep/content/span"
)

// finding is an item of the briefing with the place in the text that the
// reader is taken to.
type finding struct {
	pane paneID
	id   string
	at   span.Span
}

// evidenceOf returns what proves an item: the spans to highlight, in text
// order, and the cue inside them. Both are empty for an author's words that do
// not stand in the text.
func evidenceOf(b *briefing.Briefing, pane paneID, id string) (evidence []span.Span, cue span.Span) {
	switch pane {
	case claimsPane:
		if c := claimOf(b, id); c != nil {
			return claimEvidence(c)
		}
	case actorsPane:
		if a := actorOf(b, id); a != nil {
			return actorEvidence(b, a)
		}
	case timelinePane:
		if e := eventOf(b, id); e != nil {
			return eventEvidence(e)
		}
	}
	return nil, span.Span{}
}

// claimEvidence is the claim's sentence; where the content or the cue stands
// in another one, that too.
func claimEvidence(c *briefing.Claim) ([]span.Span, span.Span) {
	var spans []span.Span
	if c.Sentence != nil {
		spans = append(spans, *c.Sentence)
	}
	for _, part := range c.Content {
		if !slices.ContainsFunc(spans, func(s span.Span) bool { return s.Contains(part) }) {
			spans = append(spans, part)
		}
	}
	slices.SortFunc(spans, span.Compare)
	if c.Cue != nil {
		return spans, c.Cue.Span
	}
	return spans, span.Span{}
}

// actorEvidence is the sentence of the actor's first mention, with the mention
// as its cue.
func actorEvidence(b *briefing.Briefing, a *briefing.Actor) ([]span.Span, span.Span) {
	if len(a.Mentions) == 0 {
		return nil, span.Span{}
	}
	first := a.Mentions[0].Span
	return []span.Span{sentenceAt(b, first)}, first
}

// eventEvidence is the event's sentence, with the words that date it as the
// cue; where none do, those that give its order, else the words of the event
// where they are few beside the rest of the sentence.
func eventEvidence(e *briefing.Event) ([]span.Span, span.Span) {
	var spans []span.Span
	switch {
	case e.Sentence != nil:
		spans = append(spans, *e.Sentence)
	case e.Span != nil:
		spans = append(spans, *e.Span)
	}
	switch {
	case e.When != nil && !e.When.Empty():
		return spans, e.When.Span
	case len(e.Signals) > 0:
		return spans, e.Signals[0].Span
	case e.Span != nil && e.Sentence != nil && 2*e.Span.Len() < e.Sentence.Len():
		return spans, *e.Span
	}
	return spans, span.Span{}
}

// sentenceAt is the sentence that holds a span, the span itself where none
// does.
func sentenceAt(b *briefing.Briefing, at span.Span) span.Span {
	i, _ := slices.BinarySearchFunc(b.Sentences, at.Start, func(s span.Span, offset int) int {
		return cmp.Compare(s.End, offset+1)
	})
	if i < len(b.Sentences) && b.Sentences[i].Contains(at) {
		return b.Sentences[i]
	}
	return at
}

func claimOf(b *briefing.Briefing, id string) *briefing.Claim {
	if b != nil {
		for i := range b.Claims {
			if b.Claims[i].ID == id {
				return &b.Claims[i]
			}
		}
	}
	return nil
}

func eventOf(b *briefing.Briefing, id string) *briefing.Event {
	if b != nil {
		for i := range b.Timeline {
			if b.Timeline[i].ID == id {
				return &b.Timeline[i]
			}
		}
	}
	return nil
}

// findingsOf lists the claims and events that stand in the text, in its order.
// With an actor, only what is theirs.
func findingsOf(b *briefing.Briefing, actor string) []finding {
	if b == nil {
		return nil
	}
	var all []finding
	for i := range b.Claims {
		c := &b.Claims[i]
		spans, _ := claimEvidence(c)
		if len(c.Content) > 0 {
			spans = c.Content
		}
		if len(spans) > 0 && (actor == "" || c.SaidBy(actor)) {
			all = append(all, finding{claimsPane, c.ID, spans[0]})
		}
	}
	for i := range b.Timeline {
		e := &b.Timeline[i]
		at := e.Span
		if at == nil {
			at = e.Sentence
		}
		if at != nil && (actor == "" || slices.Contains(e.Actors, actor)) {
			all = append(all, finding{timelinePane, e.ID, *at})
		}
	}
	slices.SortStableFunc(all, func(a, b finding) int { return span.Compare(a.at, b.at) })
	return all
}

// mentionsOf are the places in the text that stand for an actor.
func mentionsOf(b *briefing.Briefing, id string) []span.Span {
	a := actorOf(b, id)
	if a == nil {
		return nil
	}
	spans := make([]span.Span, len(a.Mentions))
	for i, mention := range a.Mentions {
		spans[i] = mention.Span
	}
	return spans
}
