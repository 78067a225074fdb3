package briefing

import (
	"fmt"
	"strings"

	"sitrep/content"
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
// source, or that no source is named; "" for what nobody says but the author of
// the document.
func (b *Briefing) SpeakerWords(c Claim) string {
	if a := b.ActorByID(c.Speaker); a != nil {
		return b.together(a.Name, c.With)
	}
	if c.SpeakerName != "" {
		return c.SpeakerName
	}
	if c.Source != nil && c.Source.Text != "" {
		return c.Source.Text
	}
	if c.Unspoken() {
		return ""
	}
	return noSpeaker
}

// together is a speaker with those who speak too: "A, B and C".
func (b *Briefing) together(name string, with []string) string {
	for i, id := range with {
		a := b.ActorByID(id)
		switch {
		case a == nil:
		case i == len(with)-1:
			name += " and " + a.Name
		default:
			name += ", " + a.Name
		}
	}
	return name
}

// Unspoken reports whether a claim is the author's who names no speaker for it:
// nobody in the text says it.
func (c Claim) Unspoken() bool {
	return c.Origin == ByAuthor && c.Speaker == "" && c.SpeakerName == "" && (c.Source == nil || c.Source.Text == "")
}

// WhyEmpty says in a sentence why a part of the briefing holds nothing. The
// reader and the plain output say it in these words.
func (b *Briefing) WhyEmpty(p Part) string {
	stage := [...]string{"claims", "actors", "events"}[p]
	if why := b.whyNot(stage); why != "" {
		return why
	}
	switch p {
	case ClaimsPart:
		return "No attributed statement was found in this text."
	case ActorsPart:
		return "No person or body was found in this text."
	}
	return "No event was found in this text."
}

// WhyNothing is WhyEmpty for a briefing that holds nothing at all.
func (b *Briefing) WhyNothing() string {
	if why := b.whyNot("claims"); why != "" {
		return why
	}
	return "Nothing was found in this text: no statement of anybody, no actor, no event."
}

// whyNot says what kept the analysis from looking for the items of a stage, ""
// where nothing did.
func (b *Briefing) whyNot(stage string) string {
	for _, f := range b.Failures {
		if f.Stage == stage || f.Stage == "language" {
			return fmt.Sprintf("The %s could not be worked out: %s.", stage, strings.TrimSuffix(content.SanitizeLine(f.Err.Error()), "."))
		}
	}
	if l := b.Document.Language; l != "" && l != "en" {
		return fmt.Sprintf("This text is in %s. Findings are made in English texts only; it can still be read and searched.", LanguageName(l))
	}
	if strings.TrimSpace(b.Document.Text) == "" {
		return "There is no text."
	}
	return ""
}
