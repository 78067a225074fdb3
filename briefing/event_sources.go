package briefing

import (
	"slices"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// sourceBehind reports whether whoever says what stands before a comma begins at i,
// the word behind that comma, however much is said of them before their verb comes:
// "the crew fled, Ada Holt, a captain of the third port watch, told The Bay Star".
func (x *sentenceContext) sourceBehind(at, i int) bool {
	for _, a := range x.attributions {
		f, _ := x.wordsOf(a.Source)
		if a.Source.Empty() || a.Cue.Start < a.Source.Start || f != i && !(f == i+1 && articles.Has(lowAt(x.words, i))) {
			continue
		}
		for _, c := range a.Content {
			if c.Contains(x.words[at].Span) {
				return true
			}
		}
	}
	return i < len(x.words) && i > 0 && x.words[i-1].Lower == "," && x.tellerAt(i, at)
}

// tellerAt reports whether somebody named at a word is who writes or tells what
// stands before, in a sentence that ends with that and of which no statement was
// read: ", Karl Lund, treasurer of the guild, wrote on X, with a film".
func (x *sentenceContext) tellerAt(i, at int) bool {
	if !x.nameAt(i) || x.firstVerb(0, i) < 0 {
		return false
	}
	verb := x.firstVerb(i, len(x.words))
	g, ok := x.groupAt(verb)
	if verb <= i || !ok || !tellersVerbs.Has(g.Base) || g.Passive || at >= g.First || x.firstVerb(g.Last, len(x.words)) >= 0 {
		return false
	}
	for k := i; k < g.First; k++ {
		if w := x.words[k].Lower; w == "who" || w == "which" || under.Has(w) {
			return false
		}
	}
	return g.Last == len(x.words) || prepositions.Has(lowAt(x.words, g.Last)) || x.words[g.Last].Kind == lang.Punct || articles.Has(lowAt(x.words, g.Last)) || x.nameAt(g.Last)
}

// tellersVerbs are verbs by which somebody says what stands before them.
var tellersVerbs = lang.Listed(`write say tell post add tweet report explain note`)

// byTeller reports whether a verb only tells who says what stands before it.
func (x *sentenceContext) byTeller(c candidate) bool {
	if c.noun || !tellersVerbs.Has(c.group.Base) {
		return false
	}
	for i := c.group.First - 1; i > 0; i-- {
		if x.words[i].Lower == "," && x.tellerAt(i+1, i-1) {
			return true
		}
		if x.inGroup(i) {
			return false
		}
	}
	return false
}

// besideQuotation reports whether a word only stands beside what somebody is quoted
// with, behind the verb that says so: "“We were lucky,” Holt said, referring to the
// fires set in May".
func (x *sentenceContext) besideQuotation(c candidate) bool {
	for _, a := range x.attributions {
		g, ok := x.groupAt(x.wordAfter(a.Cue))
		if !a.Direct || a.Cue.End > c.place.Start || !ok || !plainSpeech.Has(g.Base) || !c.clause.Contains(a.Cue) {
			continue
		}
		if !slices.ContainsFunc(a.Content, func(at span.Span) bool { return at.Contains(c.place) || !c.clause.Overlaps(at) }) {
			return true
		}
	}
	return false
}
