package briefing

import (
	"fmt"
)

// Part is a part of a briefing that a pane shows.
type Part uint8

// The parts.
const (
	ClaimsPart Part = iota
	ActorsPart
	TimelinePart
)

// KeyFirst returns the indices of the claims in the order shown first: the key
// ones in text order, then the rest in text order.
func (b *Briefing) KeyFirst() []int {
	order := make([]int, 0, len(b.Claims))
	for _, key := range []bool{true, false} {
		for i, c := range b.Claims {
			if c.Key == key {
				order = append(order, i)
			}
		}
	}
	return order
}

// ActorByID returns the actor with the id, nil where there is none.
func (b *Briefing) ActorByID(id string) *Actor {
	for i := range b.Actors {
		if b.Actors[i].ID == id {
			return &b.Actors[i]
		}
	}
	return nil
}

// SpeakerWords names who makes a claim: the actor, the words that name the
// source, or that no source is named.
func (b *Briefing) SpeakerWords(c Claim) string {
	if a := b.ActorByID(c.Speaker); a != nil {
		return a.Name
	}
	if c.SpeakerName != "" {
		return c.SpeakerName
	}
	if c.Source != nil && c.Source.Text != "" {
		return c.Source.Text
	}
	return "no source named"
}

// Label is the claim's kind as the reader sees it, one word: the certainty
// where it is marked, else whether it is a quotation.
func (c Claim) Label() string {
	switch {
	case c.Certainty == Hedged:
		return "hedged"
	case c.Certainty == Denied:
		return "denied"
	case c.Certainty == Intended:
		return "intends"
	case c.Kind == Direct:
		return "quote"
	}
	return "said"
}

// WhyEmpty says in a sentence why a part of the briefing holds nothing.
func (b *Briefing) WhyEmpty(p Part) string {
	if l := b.Document.Language; l != "" && l != "en" {
		return fmt.Sprintf("This text is not in English (%s), so nothing was worked out; reading and searching work.", l)
	}
	if stage := [...]string{"claims", "actors", "events"}[p]; b.failed(stage) {
		return "Working this out failed; the text and the other parts are not touched by it."
	}
	switch p {
	case ClaimsPart:
		return "Nobody is quoted or reported as saying anything in this text."
	case ActorsPart:
		return "No people, organisations or countries were found in this text."
	}
	return "The text tells no event that could be placed in time."
}

func (b *Briefing) failed(stage string) bool {
	for _, f := range b.Failures {
		if f.Stage == stage || f.Stage == "language" {
			return true
		}
	}
	return false
}
