package briefing

import "sitrep/content/span"

// ActorType is what kind of body an actor is.
type ActorType string

// The types of actor.
const (
	Person       ActorType = "person"
	Organization ActorType = "organization"
	Country      ActorType = "country"
	Place        ActorType = "place"
	Group        ActorType = "group"
)

// Actor is somebody or some body that acts, speaks or is acted upon, with all
// the names that the text gives it.
type Actor struct {
	ID         string     `json:"id"` // "a1", "a2", … in the order shown
	Name       string     `json:"name"`
	Type       ActorType  `json:"type"`
	Roles      []Quote    `json:"roles"`
	Aliases    []string   `json:"aliases"`  // surface forms, as they stand in the text
	Mentions   []Mention  `json:"mentions"` // in text order
	Statements int        `json:"statements"`
	Salience   float64    `json:"salience"` // 0 to 1
	Key        bool       `json:"key"`
	Why        []string   `json:"why"`
	Origin     ItemOrigin `json:"origin"`
}

// Mention is one place in the text that stands for an actor.
type Mention struct {
	span.Span
	Kind MentionKind `json:"kind"`
}

// MentionKind is how a mention names its actor.
type MentionKind string

// The kinds of mention.
const (
	NameMention    MentionKind = "name"
	NominalMention MentionKind = "nominal"
	PronounMention MentionKind = "pronoun"
)
