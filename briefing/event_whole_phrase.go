package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// midPhrase reports whether a line that starts at a word starts in the middle
// of a phrase: behind a word that is no conjunction, pronoun, verb or mark.
func (x *sentenceContext) midPhrase(first int) bool {
	if first == 0 {
		return false
	}
	p := x.words[first-1]
	return p.Kind != lang.Punct && !joins.Has(p.Lower) && !under.Has(p.Lower) && !introduces.Has(p.Lower) && !prepositions.Has(p.Lower) && p.Lower != "if" && !x.inGroup(first-1) && !x.inTimex(p.Span)
}

// fragment reports whether a range of words does not read as a line: it has no
// verb of its own, it starts with its verb or inside a phrase, or nobody is
// named before a relative clause that holds all its verbs.
func (x *sentenceContext) fragment(first, last int) bool {
	verb := x.firstVerb(first, last)
	if verb < 0 || x.opensFinite(first) || x.words[first].Lower == "'s" || x.midPhrase(first) {
		return true
	}
	for i := first + 1; i < verb; i++ {
		if w := x.words[i].Lower; w == "who" || w == "which" {
			rest := x.firstVerb(verb+1, last)
			return rest < 0 || x.joinIn(verb+1, rest) && !x.commaIn(verb, rest)
		}
	}
	return false
}

// fronted reports whether a range of words is only a phrase in front of the clause
// behind it, whose participle reads like a verb: "in findings published on Thursday,".
func (x *sentenceContext) fronted(first, last int) bool {
	verb := x.firstVerb(first, last)
	if first > 0 && x.words[first-1].Kind != lang.Punct || !fronting.Has(x.words[first].Lower) || lowAt(x.words, last) != "," || verb < first+2 || verb > first+5 || x.firstVerb(last, len(x.words)) < 0 {
		return false
	}
	if g, ok := x.groupAt(verb); !ok || g.Last != g.First+1 || !strings.HasSuffix(x.words[verb].Lower, "ed") {
		return false
	}
	for i := first + 1; i < verb; i++ {
		if w := x.words[i]; w.Kind != lang.Letters || x.inTimex(w.Span) && !partsOfTime.Has(w.Lower) || x.placeAt(i) || i > first+1 && articles.Has(w.Lower) {
			return false
		}
	}
	next := x.words[verb+1]
	return next.Lower == "," || prepositions.Has(next.Lower) || x.inTimex(next.Span)
}

// fronting are prepositions that open such a phrase.
var fronting = lang.Listed(`in under with at by for`)

// headed reports whether a range of words is a noun phrase with the word at its
// head: "a crash last Friday".
func (x *sentenceContext) headed(first, last, at int) bool {
	if g, ok := x.groupAt(max(0, first-1)); ok && first > 0 && g.Finite {
		return false // "the firm reported | a sharp drop in profit on Thursday"
	}
	if x.midPhrase(first) || at > first && !x.opensNoun(first) || x.firstVerb(first, last) >= 0 {
		return false
	}
	for i := first; i < at; i++ {
		if w := x.words[i].Lower; prepositions.Has(w) || w == "of" || w == "or" {
			return false
		}
	}
	return true
}

// opensNoun reports whether a word can only start a noun phrase: an article, a
// possessive, a number or a name.
func (x *sentenceContext) opensNoun(i int) bool {
	w := x.words[i]
	if articles.Has(w.Lower) || w.Kind == lang.Number || lowAt(x.words, i+1) == "'s" {
		return true
	}
	return slices.ContainsFunc(x.reading.NamesOf(x.index), func(n lang.Name) bool { return n.Span.Overlaps(w.Span) })
}

var articles = lang.Listed(`the a an its his her their this that these those`)

// around is the shortest stretch of whole clauses that holds a line: between
// semicolons, or the sentence; the line itself where that is too long.
func (x *sentenceContext) around(first, last int) span.Span {
	start, end := 0, len(x.words)
	for i := range x.words {
		if w := x.words[i].Lower; w == ";" {
			if i < first {
				start = i + 1
			} else if i >= last && end == len(x.words) {
				end = i
			}
		}
	}
	for start < first && (x.words[start].Kind == lang.Punct && x.words[start].Lower != "(" && x.words[start].Lower != "“" && x.words[start].Lower != "\"" || x.words[start].Lower == "and" || x.words[start].Lower == "but") {
		start++
	}
	for end > last && x.words[end-1].Kind == lang.Punct && x.words[end-1].Lower != ")" && x.words[end-1].Lower != "”" && x.words[end-1].Lower != "\"" {
		end--
	}
	if at := x.spanOf(start, end); at.Len() <= longestWhole {
		return at
	}
	return x.spanOf(first, last)
}
