package main

import (
	"maps"
	"slices"
)

// compareEvents compares the timelines: which sentences have an event, its
// date, its status, and the order of what both have. Where a sentence tells
// two events, the one of the same date is the same, then the one of more of
// the same words: "She left after the vote" is two lines in either order.
func (t *briefingTally) compareEvents(p, g *neutral, where *article) {
	m := pairUp(p.events, g.events, func(a, b neutralEvent) int {
		if a.sentence < 0 || a.sentence != b.sentence {
			return 0
		}
		return 100*(1+flag01(a.value == b.value && dated.MatchString(b.value))) + int(50*sharedWords(a.words, b.words))
	})
	t.of("events F1 (sentence)").found(len(m), len(p.events), len(g.events))
	hit, status, datedSystem, datedGold := 0, 0, 0, 0
	usedSystem, usedGold := map[int]bool{}, map[int]bool{}
	for _, x := range m {
		a, b := p.events[x[0]], g.events[x[1]]
		usedSystem[x[0]], usedGold[x[1]] = true, true
		hit += flag01(dated.MatchString(b.value) && a.value == b.value)
		status += flag01(a.status == b.status)
		if a.value != b.value {
			t.note("date", where, b.sentence, "gold "+b.value+", found "+a.value)
		}
		if a.status != b.status {
			t.note("status", where, b.sentence, "gold "+b.status+", found "+a.status)
		}
	}
	for i, e := range p.events {
		datedSystem += flag01(dated.MatchString(e.value))
		if !usedSystem[i] {
			t.note("event too much", where, e.sentence, e.value)
		}
	}
	for i, e := range g.events {
		datedGold += flag01(dated.MatchString(e.value))
		if !usedGold[i] {
			t.note("event missed", where, e.sentence, e.value)
		}
	}
	t.of("dated events F1").found(hit, datedSystem, datedGold)
	t.of("events: status right").count(status, len(m))
	t.compareOrder(p, g, m, where)
}

// noteOrder lists two events that stand the other way round than they should.
func (t *briefingTally) noteOrder(kind string, where *article, first, second neutralEvent) {
	if where != nil {
		t.note(kind, where, first.sentence, "gold "+first.id+" before "+second.id+": "+where.sentence(second.sentence))
	}
}

// sortedPairs returns the pairs of a set in one order.
func sortedPairs(set map[[2]string]bool) [][2]string {
	return slices.SortedFunc(maps.Keys(set), func(a, b [2]string) int { return slices.Compare(a[:], b[:]) })
}

// compareOrder compares the order of the timeline, and that which our briefing
// asserts, with the pairs that the annotation calls certain.
func (t *briefingTally) compareOrder(p, g *neutral, m [][2]int, where *article) {
	known := g.goldOrder()
	back, forth := map[string]neutralEvent{}, map[string]string{}
	for _, x := range m {
		back[g.events[x[1]].id] = p.events[x[0]]
		forth[p.events[x[0]].id] = g.events[x[1]].id
	}
	good, n := 0, 0
	for _, pair := range sortedPairs(known) {
		a, ok := back[pair[0]]
		b, also := back[pair[1]]
		if ok && also {
			n++
			good += flag01(a.rank < b.rank)
			if a.rank >= b.rank {
				t.noteOrder("order", where, a, b)
			}
		}
	}
	t.of("events: order right").count(good, n)
	said := map[[2]string]bool{}
	for _, x := range m {
		e := p.events[x[0]]
		for _, first := range e.after {
			said[[2]string{first, e.id}] = true
		}
		for _, second := range e.before {
			said[[2]string{e.id, second}] = true
		}
	}
	judged := map[[2]string]bool{}
	for pair := range said {
		a, b := forth[pair[0]], forth[pair[1]]
		if a != "" && b != "" && (known[[2]string{a, b}] || known[[2]string{b, a}]) {
			judged[[2]string{a, b}] = true
		}
	}
	right := 0
	for _, pair := range sortedPairs(judged) {
		right += flag01(known[pair])
		if !known[pair] {
			t.noteOrder("order asserted wrongly", where, back[pair[1]], back[pair[0]])
		}
	}
	if len(m) > 0 {
		t.of("events: asserted order right").count(right, len(judged))
	}
}
