package briefing

import (
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// comparesTimes reports whether a candidate's line holds one time against others,
// "June could surpass May as the driest month", "2021 has been the calmest year": that
// is a comparison, and nothing that happened then.
func (x *sentenceContext) comparesTimes(c candidate) bool {
	m, ok := x.mainVerb(c)
	for ok && x.inCondition(c.clause, m) {
		m, ok = x.finiteBehind(m.Last)
	}
	if !ok || m.First == 0 || c.place.Start < x.words[m.First-1].Span.Start {
		return false
	}
	last := x.words[m.First-1].Span
	t, end := x.timexesIn(last)
	if t == end || x.timexes[t].Span.End != last.End || !datable(x.timexes[t]) {
		return false
	}
	before := x.wordAfter(x.timexes[t].Span) - 1
	if before >= 0 && x.words[before].Kind != lang.Punct && !introducesAt(x.words, before) {
		return false // "in 2021 was"
	}
	if outranking.Has(m.Base) {
		return true
	}
	return (m.Base == "be" || m.Base == "become" || m.Base == "remain" || m.Base == "rank") && x.superlativeIn(m.Last, m.Last+5)
}

// outranking are verbs that hold one thing against another.
var outranking = lang.Listed(`surpass exceed equal equale equaled equalled match beat outdo rival overtake eclipse resemble`)

// finiteBehind is the next finite verb from word i on.
func (x *sentenceContext) finiteBehind(i int) (lang.VerbGroup, bool) {
	for _, g := range x.groups {
		if g.Finite && g.First >= i {
			return g, true
		}
	}
	return lang.VerbGroup{}, false
}

// superlativeIn reports whether a superlative stands in a range of words.
func (x *sentenceContext) superlativeIn(first, last int) bool {
	for i := first; i < min(last, len(x.words)); i++ {
		w := x.words[i].Lower
		if w == "most" || w == "least" || w == "worst" || w == "best" || strings.HasSuffix(w, "est") && len(w) > 5 && lowAt(x.words, i-1) == "the" {
			return true
		}
	}
	return false
}

// inCondition reports whether a verb is that of a condition which opens in a line.
func (x *sentenceContext) inCondition(line span.Span, g lang.VerbGroup) bool {
	at := x.conditionOpens(g.First)
	return at >= 0 && line.Has(x.words[at].Span.Start)
}

// conditionOpens is the word that opens the condition around word i, -1 for none: no
// comma stands between the two.
func (x *sentenceContext) conditionOpens(i int) int {
	for i--; i >= 0 && x.words[i].Kind != lang.Punct; i-- {
		if opensCondition(x.words, i) {
			return i
		}
	}
	return -1
}

// ofCondition reports whether a date stands in a condition that a candidate is no
// part of: "unless the owner pays by Friday, the court will sell the ship".
func (x *sentenceContext) ofCondition(c candidate, date span.Span) bool {
	at := x.conditionOpens(x.wordAfter(date))
	if at < 0 || x.firstVerb(at, x.wordAfter(date)) < 0 {
		return false
	}
	return c.place.Start < x.words[at].Span.Start || c.place.Start > date.End && x.commaIn(x.wordAfter(date), x.wordAfter(c.place))
}
