package briefing

import (
	"cmp"
	"slices"
	"sort"

	"sitrep/content/span"
)

// placedMention is a mention with the actor that it is of.
type placedMention struct {
	span.Span
	actor int // index into the briefing's actors
}

// actorIndex finds the mentions that touch a place in a long text.
type actorIndex struct {
	mentions []placedMention // by their start
	reach    []int           // for each, the greatest end up to it
}

// setActors gives the briefing its actors.
func (s *store) setActors(actors []Actor) { s.briefing.Actors, s.index = actors, nil }

// actorIndex is the index of the briefing's actors.
func (s *store) actorIndex() *actorIndex {
	if s.index != nil {
		return s.index
	}
	x := &actorIndex{}
	for i, a := range s.briefing.Actors {
		for _, m := range a.Mentions {
			x.mentions = append(x.mentions, placedMention{m.Span, i})
		}
	}
	slices.SortFunc(x.mentions, func(a, b placedMention) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.actor, b.actor))
	})
	reach := 0
	for _, m := range x.mentions {
		reach = max(reach, m.End)
		x.reach = append(x.reach, reach)
	}
	s.index = x
	return x
}

// touching returns the mentions that overlap a span, ordered by actor, then by
// place.
func (x *actorIndex) touching(at span.Span) []placedMention {
	var out []placedMention
	for i := sort.Search(len(x.mentions), func(i int) bool { return x.mentions[i].Start >= at.End }) - 1; i >= 0 && x.reach[i] > at.Start; i-- {
		if x.mentions[i].Overlaps(at) {
			out = append(out, x.mentions[i])
		}
	}
	slices.SortFunc(out, func(a, b placedMention) int {
		return cmp.Or(cmp.Compare(a.actor, b.actor), span.Compare(a.Span, b.Span))
	})
	return out
}
