package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

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

// Kind says in words what an actor is. One person without a name is of type group, as
// all are who are spoken of without one, and is told as one person.
func (a Actor) Kind() string {
	if a.Type == Group && a.onePerson() {
		return "one person"
	}
	return string(a.Type)
}

// onePerson reports whether a group is one person: what it is called by is a noun for
// one, "the harbour board's envoy".
func (a Actor) onePerson() bool {
	words := strings.Fields(strings.ToLower(a.Name))
	if i := slices.IndexFunc(words, endsHead); i > 0 {
		words = words[:i]
	}
	if len(words) == 0 {
		return false
	}
	head := strings.Trim(words[len(words)-1], ",")
	return lang.RoleNoun(head) && lang.Singular(head) == head
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
