package briefing

import (
	"cmp"
	"slices"
)

// rankBeginning is what stands for the ranking while only the beginning of the
// text has been read. Key marks would come and go with every paragraph and move
// the rows about, so that nothing is marked, and actors stand in the order in
// which they come up: new ones follow. The bottom line hangs on nothing but
// sentences, and those are known of the whole text.
func (s *store) rankBeginning() {
	for i := range s.briefing.Actors {
		a := &s.briefing.Actors[i]
		a.Key = a.Origin == ByAuthor
	}
	slices.SortStableFunc(s.briefing.Actors, func(a, b Actor) int {
		if c := btoi(b.Key) - btoi(a.Key); c != 0 || a.Key {
			return c
		}
		return cmp.Compare(firstMention(a), firstMention(b))
	})
	for i := range s.briefing.Claims {
		c := &s.briefing.Claims[i]
		c.Key = c.Origin == ByAuthor
	}
	beginning := s.reading
	s.reading = s.whole
	s.findBottomLine()
	s.reading = beginning
}

// firstMention is the byte at which an actor is first mentioned.
func firstMention(a Actor) int {
	if len(a.Mentions) == 0 {
		return 0
	}
	return a.Mentions[0].Start
}

// empty reports whether nothing was found.
func (b *Briefing) empty() bool { return len(b.Actors)+len(b.Claims)+len(b.Timeline) == 0 }
