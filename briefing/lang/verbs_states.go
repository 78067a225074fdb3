package lang

import "slices"

// staying are verbs that say of a participle behind them only that it lasts.
var staying = Listed(`stay remain`)

// joinStates takes a participle to the verb of lasting before it: "will stay
// closed on Monday" has one verb, and it lies ahead.
func joinStates(words []Word, groups []VerbGroup) []VerbGroup {
	for i := len(groups) - 2; i >= 0; i-- {
		g, next := &groups[i], groups[i+1]
		if !staying.Has(g.Base) || next.First != g.Last || next.Last != next.First+1 || !next.Finite {
			continue
		}
		if f, known := verbForms()[words[next.Head].Lower]; known && !f.participle {
			continue
		}
		g.Last, g.Head, g.Base, g.Passive = next.Last, next.Head, next.Base, true
		groups = slices.Delete(groups, i+1, i+2)
	}
	return groups
}
