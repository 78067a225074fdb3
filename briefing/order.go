package briefing

import (
	"fmt"
	"slices"
)

// The order of events is worked out by sieves. What the text says by a
// connective counts most, then dates, then what tense and modality suggest.
// Only the first kind is told to the reader as "after", "before" and "at the
// same time"; the others only sort the lines.
const (
	bySignal = iota // "following the visit", "then", "previously"
	byDate
	byTense
)

// edge says that one event lies before another, or at the same time.
type edge struct {
	from, to int // indices into the happenings: from is the earlier
	same     bool
	resumed  bool // the earlier is told in a sentence that takes the later up: "That came after"
	rank     int
	signal   Quote // the words that say so; empty where dates or tense do
}

// orderEvents puts the events into timeline order and tells what places them.
func (s *store) orderEvents() {
	n := len(s.happenings)
	if n == 0 {
		return
	}
	edges := s.signalEdges()
	s.shareDates(edges)
	s.dateBySignal(edges)
	s.dateByPost()
	s.dateByClock()
	s.inferDates()
	keys := s.timelineKeys()
	s.drawBefore(keys, edges)
	dates := dateEdges(s.happenings)
	edges = append(s.uncontradicted(edges, dates), dates...)
	g := newPartialOrder(n)
	for _, e := range edges {
		g.add(e)
	}
	order := g.sorted(keys)
	s.briefing.Timeline = s.briefing.Timeline[:0]
	ids := make([]string, n)
	for i, h := range order {
		ids[h] = fmt.Sprintf("e%d", i+1)
	}
	for _, h := range order {
		e := s.happenings[h].event
		e.ID = ids[h]
		s.tellOrder(&e, h, g, ids)
		s.briefing.Timeline = append(s.briefing.Timeline, e)
	}
}

// drawBefore gives an event without a date that the text puts before another a
// place right before that one, so that nothing else has to wait for it.
func (s *store) drawBefore(keys []timelineKey, edges []edge) {
	for range 2 { // one may be before one that is before a third
		for _, e := range edges {
			if w := s.happenings[e.from].event.When; e.same || w != nil && w.Precision != Vague {
				continue
			}
			if day := keys[e.to].day - 0.25; e.resumed || day < keys[e.from].day {
				keys[e.from].day = day
			}
		}
	}
}

// uncontradicted leaves out the edges that the dates of their events deny: an
// "earlier" was taken for another's, and the lines are shown by their dates.
func (s *store) uncontradicted(edges, dates []edge) []edge {
	type pair struct{ from, to int }
	denied := map[pair]bool{}
	for _, d := range dates {
		denied[pair{d.to, d.from}] = true
	}
	ahead := func(i int) bool {
		status := s.happenings[i].event.Status
		return status == Planned || status == Possible
	}
	return slices.DeleteFunc(edges, func(e edge) bool {
		if ahead(e.from) && s.happenings[e.to].event.Status == Past {
			return true // what lies ahead came before nothing that is over
		}
		return denied[pair{e.from, e.to}] || e.same && denied[pair{e.to, e.from}]
	})
}

// tellOrder writes the edges that the text signals into the event, with the
// words that give them.
func (s *store) tellOrder(e *Event, h int, g *partialOrder, ids []string) {
	for _, x := range g.told {
		if x.from != h && x.to != h {
			continue
		}
		other := x.from + x.to - h
		switch {
		case x.same:
			e.SameTime = addID(e.SameTime, ids[other])
		case x.to == h:
			e.After = addID(e.After, ids[other])
		default:
			e.Before = addID(e.Before, ids[other])
		}
		if !slices.Contains(e.Signals, x.signal) {
			e.Signals = append(e.Signals, x.signal)
			e.Why = append(e.Why, fmt.Sprintf("order: “%s”", x.signal.Text))
		}
	}
	slices.SortFunc(e.Signals, func(a, b Quote) int { return a.Start - b.Start })
}

func addID(list []string, id string) []string {
	if slices.Contains(list, id) {
		return list
	}
	return append(list, id)
}

// partialOrder keeps what is known of the order free of contradictions: an
// edge that would close a circle is dropped, and edges come strongest first.
type partialOrder struct {
	before [][]bool // closed under transitivity and the same time
	same   []int    // the group of events at one time
	told   []edge   // edges by signal that were taken
}

func newPartialOrder(n int) *partialOrder {
	g := &partialOrder{before: make([][]bool, n), same: make([]int, n)}
	for i := range n {
		g.before[i] = make([]bool, n)
		g.same[i] = i
	}
	return g
}

// add takes an edge unless it contradicts a stronger one.
func (g *partialOrder) add(e edge) {
	a, b := e.from, e.to
	if a == b || g.before[b][a] || e.same && g.before[a][b] || !e.same && g.same[a] == g.same[b] {
		return
	}
	if e.rank == bySignal {
		g.told = append(g.told, e)
	}
	if !e.same {
		g.before[a][b] = true
	} else if old := g.same[b]; old != g.same[a] {
		for i := range g.same {
			if g.same[i] == old {
				g.same[i] = g.same[a]
			}
		}
	}
	g.close()
}

// close draws every conclusion: what lies before one event of a time lies
// before all of it, and before what that lies before. Timelines are short, so
// it starts afresh each time.
func (g *partialOrder) close() {
	for again := true; again; {
		again = false
		for i := range g.before {
			for j := range g.before {
				if !g.before[i][j] && g.follows(i, j) {
					g.before[i][j], again = true, true
				}
			}
		}
	}
}

// follows reports whether i lies before j by way of a third event.
func (g *partialOrder) follows(i, j int) bool {
	for k := range g.before {
		if g.same[i] == g.same[k] && g.before[k][j] || g.same[j] == g.same[k] && g.before[i][k] || g.before[i][k] && g.before[k][j] {
			return true
		}
	}
	return false
}

// sorted returns the events in an order that keeps every edge and, where the
// edges leave it open, follows the keys, then the text.
func (g *partialOrder) sorted(keys []timelineKey) []int {
	n := len(keys)
	keys = g.together(keys)
	done := make([]bool, n)
	out := make([]int, 0, n)
	for len(out) < n {
		best := -1
		for i := range n {
			if done[i] || g.waits(i, done) {
				continue
			}
			if best < 0 || keys[i].less(keys[best]) {
				best = i
			}
		}
		if best < 0 { // a circle can't be; go on with the text rather than hang
			best = slices.Index(done, false)
		}
		done[best] = true
		out = append(out, best)
	}
	return out
}

// together gives the events of one time the key of the earliest of them, so
// that they stand beside each other.
func (g *partialOrder) together(keys []timelineKey) []timelineKey {
	first := map[int]timelineKey{}
	for i, k := range keys {
		if f, ok := first[g.same[i]]; !ok || k.less(f) {
			first[g.same[i]] = k
		}
	}
	out := make([]timelineKey, len(keys))
	for i := range keys {
		out[i] = first[g.same[i]]
	}
	return out
}

func (g *partialOrder) waits(i int, done []bool) bool {
	for j := range g.before {
		if !done[j] && g.before[j][i] {
			return true
		}
	}
	return false
}
