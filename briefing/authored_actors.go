package briefing

import (
	"fmt"
	"slices"
	"strings"

	"sitrep/content"
	"sitrep/content/span"
)

// mergeActors puts the author's actors first, each with what was found of the
// same actor, and numbers all anew.
func (s *store) mergeActors(authored []content.AuthoredActor) {
	if len(authored) == 0 {
		return
	}
	found := s.briefing.Actors
	taken := map[int]bool{}
	var merged []Actor
	renamed := map[string]string{}
	for i, a := range authored {
		s.missing("actor", i, a.AuthoredLine)
		actor := Actor{ID: fmt.Sprintf("a%d", len(merged)+1), Type: Person}
		if j := sameActor(found, a); j >= 0 && !taken[j] {
			taken[j] = true
			renamed[found[j].ID] = actor.ID
			id := actor.ID
			actor = found[j]
			actor.ID = id
		}
		s.authorActor(&actor, a)
		merged = append(merged, actor)
	}
	for j, a := range found {
		if !taken[j] {
			id := fmt.Sprintf("a%d", len(merged)+1)
			renamed[a.ID] = id
			a.ID = id
			merged = append(merged, a)
		}
	}
	s.briefing.Actors = merged
	s.renameActors(renamed)
}

// sameActor returns the index of the found actor that the author means, by
// name or alias; -1 where there is none.
func sameActor(found []Actor, a content.AuthoredActor) int {
	for _, name := range append([]string{a.Text}, a.Aliases...) {
		if i := actorNamed(found, name); i >= 0 {
			return i
		}
	}
	return -1
}

// actorNamed returns the index of the actor with the name: whole names first,
// then a single actor whose name ends in it or that ends in its name.
func actorNamed(actors []Actor, name string) int {
	name = strings.TrimSpace(name)
	if name == "" {
		return -1
	}
	for i, a := range actors {
		if strings.EqualFold(a.Name, name) || slices.ContainsFunc(a.Aliases, func(x string) bool { return strings.EqualFold(x, name) }) {
			return i
		}
	}
	match := -1
	for i, a := range actors {
		if endsWithWords(a.Name, name) || endsWithWords(name, a.Name) {
			if match >= 0 {
				return -1 // two Smiths
			}
			match = i
		}
	}
	return match
}

// endsWithWords reports whether a name ends in whole words of another.
func endsWithWords(long, short string) bool {
	long, short = strings.ToLower(long), strings.ToLower(short)
	return short != "" && strings.HasSuffix(long, " "+short)
}

// authorActor lays the author's words over an actor.
func (s *store) authorActor(actor *Actor, a content.AuthoredActor) {
	actor.Origin, actor.Key = ByAuthor, true
	for _, alias := range append([]string{a.Text}, a.Aliases...) {
		if alias != "" && !slices.Contains(actor.Aliases, alias) {
			actor.Aliases = append(actor.Aliases, alias)
		}
	}
	actor.Name = a.Text
	if slices.Contains(actorTypes, a.Type) {
		actor.Type = ActorType(a.Type)
	}
	if a.Role != "" {
		role := s.place(a.Role, evidence(a.AuthoredLine))
		if role.Span.Empty() {
			role = s.place(a.Role, span.New(0, len(s.doc.Text)))
		}
		actor.Roles = append([]Quote{role}, slices.DeleteFunc(slices.Clone(actor.Roles), func(r Quote) bool { return strings.EqualFold(r.Text, a.Role) })...)
	}
	actor.Why = append([]string{"named by the author"}, actor.Why...)
}

// renameActors gives claims and events the new ids of their actors.
func (s *store) renameActors(renamed map[string]string) {
	for i := range s.briefing.Claims {
		if c := &s.briefing.Claims[i]; renamed[c.Speaker] != "" {
			c.Speaker = renamed[c.Speaker]
		}
	}
	for i := range s.briefing.Timeline {
		for j, id := range s.briefing.Timeline[i].Actors {
			if renamed[id] != "" {
				s.briefing.Timeline[i].Actors[j] = renamed[id]
			}
		}
	}
}
