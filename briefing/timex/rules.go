package timex

import (
	"maps"
	"slices"
	"sync"
)

// rule is a pattern with what it means. Of all rules that fit at a place the
// one that takes most tokens wins; among equals the one that stands first.
type rule struct {
	pattern string
	mean    func(m *match, c *context) answer
	chain   *node
	rank    int
}

// grammar is all rules, indexed by what they may start with.
type grammar struct {
	byWord  map[string][]*rule
	byClass map[string][]*rule
	// classNames are the keys of byClass in a fixed order.
	classNames []string
}

// rules compiles the grammar on first use.
var rules = sync.OnceValue(func() *grammar {
	g := &grammar{byWord: map[string][]*rule{}, byClass: map[string][]*rule{}}
	rank := 0
	for _, list := range [][]rule{dateRules, ordinalRules, weekdayRules, yearRules, quarterRules, relativeRules, timeRules, setRules, compoundRules, durationRules, vagueRules} {
		for i := range list {
			r := &list[i]
			r.chain, r.rank = link(compile(r.pattern), end), rank
			rank++
			r.chain.firsts(
				func(w string) { g.byWord[w] = addOnce(g.byWord[w], r) },
				func(cl string) { g.byClass[cl] = addOnce(g.byClass[cl], r) })
		}
	}
	g.classNames = slices.Sorted(maps.Keys(g.byClass))
	return g
})

// addOnce appends a rule that may start with the same thing in several ways.
func addOnce(list []*rule, r *rule) []*rule {
	if n := len(list); n > 0 && list[n-1] == r {
		return list
	}
	return append(list, r)
}
