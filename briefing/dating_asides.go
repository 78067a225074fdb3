package briefing

import (
	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// inAside reports whether a date stands in what a participle between commas or in
// front tells of the subject, and the candidate outside it: "the ferry, built in
// 1998, ran aground", "founded in 1950, the club won". What somebody was asked or
// told on a day is said on that day too.
func (x *sentenceContext) inAside(c candidate, date span.Span) bool {
	if !c.noun && !c.group.Finite && !c.group.Infinitive || x.cueAt(c) {
		return false
	}
	at := x.wordAfter(date)
	for gi, g := range x.groups {
		if g.Head >= at || g.Last-g.First != 1 || !lang.Participle(x.words[g.Head].Lower) {
			continue
		}
		first := g.First
		for first > 0 && adverbs.Has(x.words[first-1].Lower) {
			first--
		}
		if first > 0 && x.words[first-1].Lower != "," {
			continue
		}
		comma := x.nextComma(x.wordAfter(span.Span{Start: date.End}))
		if comma >= len(x.words) || x.commaIn(g.Last, at) || x.verbIn(g.Last, at) || first > 0 && !g.Reduced && !x.describes(gi, len(x.words)) {
			continue
		}
		if word := c.word - x.reading.Sentences[x.index].First; (word > comma || word < first) && x.verbIn(comma, len(x.words)) {
			return true
		}
	}
	return false
}

// afterwards reports whether a date is that of a later event which a "before" behind
// the trigger only names: "was to get a school before the elections on August 9".
func (x *sentenceContext) afterwards(c candidate, date span.Span) bool {
	first, last := x.wordAfter(c.place)+1, x.wordAfter(date)
	for i := last - 1; i >= first; i-- {
		if x.inGroup(i) || x.words[i].Kind == lang.Punct {
			return false
		}
		if x.words[i].Lower == "before" {
			return i+1 < last && articles.Has(x.words[i+1].Lower) && last-i > 2
		}
	}
	return false
}
