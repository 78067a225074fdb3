package briefing

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/content"
	"sitrep/content/span"
)

// mergeActors puts the author's actors first, each with what was found of the
// same actor, and numbers all anew.
func (s *store) mergeActors(authored []content.AuthoredActor) {
	if len(authored) == 0 && !s.nothingMissing() {
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
		for _, j := range describedAs(found, a) {
			if !taken[j] {
				taken[j] = true
				renamed[found[j].ID] = actor.ID
				actor.Mentions = append(slices.Clone(actor.Mentions), found[j].Mentions...)
				slices.SortFunc(actor.Mentions, func(a, b Mention) int { return span.Compare(a.Span, b.Span) })
			}
		}
		s.authorActor(&actor, a)
		if len(actor.Mentions) == 0 {
			actor.Mentions = s.mentionsOf(actor.Aliases)
		}
		merged = append(merged, actor)
	}
	for j, a := range found {
		if !taken[j] && !s.nothingMissing() {
			id := fmt.Sprintf("a%d", len(merged)+1)
			renamed[a.ID] = id
			a.ID = id
			merged = append(merged, a)
		}
	}
	s.setActors(merged)
	s.renameActors(renamed)
	s.adoptClaims(len(authored))
}

// mentionsOf finds the places of names in the text: whole words, the first
// letter in either case, the longer name where two overlap.
func (s *store) mentionsOf(names []string) []Mention {
	names = slices.Clone(names)
	slices.SortStableFunc(names, func(a, b string) int { return len(b) - len(a) })
	var found []Mention
	for _, name := range names {
		if strings.TrimSpace(name) == "" {
			continue
		}
		first, size := utf8.DecodeRuneInString(name)
		pattern := `(?:` + regexp.QuoteMeta(string(unicode.ToUpper(first))) + `|` + regexp.QuoteMeta(string(unicode.ToLower(first))) + `)` + regexp.QuoteMeta(name[size:])
		for _, at := range regexp.MustCompile(pattern).FindAllStringIndex(s.doc.Text, -1) {
			m := Mention{span.New(at[0], at[1]), NameMention}
			if wordBorders(s.doc.Text, at[0], at[1]) && !slices.ContainsFunc(found, func(o Mention) bool { return o.Overlaps(m.Span) }) {
				found = append(found, m)
			}
		}
	}
	slices.SortFunc(found, func(a, b Mention) int { return span.Compare(a.Span, b.Span) })
	return found
}

// adoptClaims gives claims that have no actor the author's actor that their
// source names.
func (s *store) adoptClaims(authored int) {
	for i := range s.briefing.Claims {
		c := &s.briefing.Claims[i]
		if c.Speaker != "" || c.Source == nil {
			continue
		}
		for _, a := range s.briefing.Actors[:authored] {
			if slices.ContainsFunc(a.Mentions, func(m Mention) bool { return c.Source.Contains(m.Span) && m.End == c.Source.End }) {
				c.Speaker = a.ID
				break
			}
		}
	}
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

// describedAs returns the indices of the groups that are named as the author's
// role for the actor reads: "the mayor of Elm" is the mayor.
func describedAs(found []Actor, a content.AuthoredActor) []int {
	var same []int
	for i, f := range found {
		if a.Role != "" && f.Type == Group && strings.EqualFold(strings.TrimPrefix(strings.ToLower(f.Name), "the "), strings.TrimPrefix(strings.ToLower(a.Role), "the ")) {
			same = append(same, i)
		}
	}
	return same
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
	if s.nothingMissing() {
		actor.Roles = nil
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
		c := &s.briefing.Claims[i]
		if renamed[c.Speaker] != "" {
			c.Speaker = renamed[c.Speaker]
		}
		for j, id := range c.With {
			if renamed[id] != "" {
				c.With[j] = renamed[id]
			}
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
