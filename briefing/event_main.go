package briefing

import (
	"sitrep/briefing/lang"
	"sitrep/briefing/timex"
	"sitrep/content/span"
)

// clauseVerb is the verb of the clause that starts at a word: the first finite one
// that belongs neither to a clause in front, "when the dam broke", nor to one
// inside its subject, "the mayor, who lost his seat", nor describes that, "the
// governors elected in May". It is -1 for none.
func (x *sentenceContext) clauseVerb(first, limit int) int {
	open, inner, from := 0, false, first
	for gi, g := range x.groups {
		if !g.Finite || g.First < first {
			continue
		}
		if g.Head >= limit {
			break
		}
		for i := from; i < g.First; i++ {
			if x.opensInner(first, i, g.First) {
				open++
			}
		}
		from = g.Last
		joined := x.joinedVerb(g)
		switch {
		case open > 0:
			open--
			inner = true
		case inner && joined || x.describes(gi, limit) || x.inLead(first, g):
		default:
			return g.Head
		}
	}
	return -1
}

// joinedVerb reports whether a verb goes on with the clause of the one before it:
// "robbed a bank and fled".
func (x *sentenceContext) joinedVerb(g lang.VerbGroup) bool {
	i := g.First - 1
	for i > 0 && adverbs.Has(x.words[i].Lower) {
		i--
	}
	w := lowAt(x.words, i)
	return w == "and" || w == "or" || w == "but"
}

// opensInner reports whether a word before a verb opens a clause of which that is
// the verb.
func (x *sentenceContext) opensInner(first, i, verb int) bool {
	w := x.words[i].Lower
	switch {
	case w == "who" || w == "which" || w == "whose" || w == "whom":
		return true
	case w == "that":
		return i > first && !x.pronounThat(i) && !prepositions.Has(lowAt(x.words, i-1))
	case w == "where" || w == "whether":
		return true
	case under.Has(w):
		return !x.commaIn(i+1, verb) && x.subjectIn(i+1, verb)
	}
	return false
}

// describes reports whether what looks like a verb in the past is a participle
// that describes the noun before it, because the verb of that noun follows:
// "governors elected for the party, on Monday, accused", "the request, filed in
// May, asks".
func (x *sentenceContext) describes(gi, limit int) bool {
	g := x.groups[gi]
	if g.Last-g.First != 1 || !lang.Participle(x.words[g.Head].Lower) {
		return false
	}
	before := lowAt(x.words, g.First-1) == ","
	if before && x.closesAside(g.First-1) {
		return false
	}
	if comma := x.nextComma(g.Last); before && comma+1 < limit && !x.verbIn(g.Last, comma) && lang.PresentVerb(x.words[comma+1].Lower) {
		return true
	}
	for _, n := range x.groups[gi+1:] {
		if !n.Finite || n.Head >= limit {
			continue
		}
		commas, bare := 0, 0
		for i := g.Last; i < n.First; i++ {
			w := x.words[i]
			switch {
			case w.Lower == ",":
				commas, bare = commas+1, 0
			case w.Kind == lang.Punct && w.Lower != "'s" && w.Lower != "." || joins.Has(w.Lower) || under.Has(w.Lower) || subjectPronouns.Has(w.Lower):
				return false
			case !x.inTimex(w.Span) && !prepositions.Has(w.Lower) && !adverbs.Has(w.Lower):
				bare++
			}
		}
		switch {
		case commas == 0:
			return !before && prepositions.Has(lowAt(x.words, g.Last)) && !x.cueGroup(n)
		case before && commas == 1 || !before && (commas == 2 || commas == 3):
			return bare == 0
		case commas == 1 && x.words[n.First-1].Lower == ",":
			return x.besideSubject(g.First) // "Holt, the member elected in 2019, questioned"
		}
		return false
	}
	return false
}

// besideSubject reports whether a verb stands in what a comma adds to the name or the noun
// that its sentence starts with: "Lee Holt, the member | elected in May, has".
func (x *sentenceContext) besideSubject(verb int) bool {
	for i := verb - 1; i > 0; i-- {
		if w := x.words[i].Lower; w == "," {
			return articles.Has(x.words[i+1].Lower) && x.nameAt(i-1) && x.firstVerb(0, i) < 0
		} else if joins.Has(w) || under.Has(w) || x.inGroup(i) {
			return false
		}
	}
	return false
}

// closesAside reports whether a comma at i closes what another opened beside the
// subject: "Ada Holt, aged 28, appeared".
func (x *sentenceContext) closesAside(i int) bool {
	commas := 0
	for k := range i {
		if x.words[k].Lower == "," && !x.inDay(x.words[k].Span) {
			commas++
		}
	}
	if lead := x.words[0].Lower; prepositions.Has(lead) || under.Has(lead) || phraseLeads.Has(lead) {
		commas--
	}
	return commas == 1
}

// inLead reports whether what looks like a verb is a participle in the phrase that
// a clause starts with: "in findings published on Monday, doctors warn".
func (x *sentenceContext) inLead(first int, g lang.VerbGroup) bool {
	if !prepositions.Has(x.words[first].Lower) && x.words[first].Lower != "under" && x.words[first].Lower != "according" || g.Last-g.First != 1 || !lang.Participle(x.words[g.Head].Lower) || x.dateIn(first, g.First) {
		return false
	}
	comma := x.nextComma(g.Last)
	next := lowAt(x.words, comma+1)
	return x.verbIn(comma+1, len(x.words)) && !x.opensFinite(comma+1) && !breaks.Has(next) && next != "and" && next != "or"
}

// phraseStart is where the noun phrase starts that ends before a word: behind the
// verb, the mark, the conjunction or the preposition before it, "of" aside. A
// name that it explains, "Vela, a shipping line", and one joined to it belong to it.
func (x *sentenceContext) phraseStart(first, end int) int {
	start := end
	for start > first && end-start < longestSubject {
		w := x.words[start-1]
		if open := x.bracketStart(start - 1); open > first {
			start = open
			continue
		}
		if w.Kind == lang.Punct && !inPhrase.Has(w.Lower) || prepositions.Has(w.Lower) && !(w.Lower == "to" && lowAt(x.words, start-2) == "up") || joins.Has(w.Lower) || under.Has(w.Lower) || x.inGroup(start-1) || x.inDay(w.Span) {
			break
		}
		start--
		if lead := lowAt(x.words, start-2); articles.Has(w.Lower) && (lowAt(x.words, start-1) != "of" || lead == "ahead" || lead == "because" || lead == "out" || lead == "instead") {
			break
		}
	}
	if start-2 < first || !x.nameAt(start-2) {
		return start
	}
	switch lead := x.words[start-1].Lower; {
	case lead == "," && (articles.Has(x.words[start].Lower) || x.words[start].Kind == lang.Number || x.words[start].Lower == "aged"), lead == "and" && x.nameAt(start):
		name := start - 1
		for name > first && (x.nameAt(name-1) || x.words[name-1].Lower == "the") {
			name--
		}
		if end-name <= longestSubject {
			return name
		}
	}
	return start
}

// bracketStart is where the bracket opens that closes at a word, -1 where none
// closes there.
func (x *sentenceContext) bracketStart(i int) int {
	if x.words[i].Lower != ")" {
		return -1
	}
	for i > 0 && x.words[i].Lower != "(" {
		i--
	}
	return i
}

// inPhrase are the marks that may stand inside a noun phrase.
var inPhrase = lang.Listed(`'s . - & “ ” "`)

// inDay reports whether a word belongs to a date or a time of day: a duration,
// "a 30-second film", may describe a noun.
func (x *sentenceContext) inDay(at span.Span) bool {
	first, last := x.timexesIn(at)
	for _, t := range x.timexes[first:last] {
		if t.Type == timex.Date || t.Type == timex.Time {
			return true
		}
	}
	return false
}

// nameAt reports whether a word is part of a name.
func (x *sentenceContext) nameAt(i int) bool {
	for _, n := range x.reading.NamesOf(x.index) {
		if n.Span.Overlaps(x.words[i].Span) {
			return true
		}
	}
	return false
}
