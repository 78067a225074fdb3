package briefing

import "sitrep/briefing/lang"

// lineEnd walks right from the verb of a line to where its clause ends: where a
// clause of its own, what a comma adds with a verb, or who said so begins. The
// items of a list, what stands beside a noun and a date belong to the line.
func (x *sentenceContext) lineEnd(c candidate, first, at, limit int) int {
	start, soft, dated := x.words[first].Span.Start, 0, x.dateEnd(c)
	inner := first > 0 && under.Has(x.words[first-1].Lower)
	for i := at + 1; i < limit; i++ {
		w := x.words[i].Lower
		if x.inBrackets(i) && w != ")" {
			continue
		}
		switch {
		case w == ";" || w == "according" || x.dashAt(i):
			return i
		case w == ",":
			if inner && x.verbIn(i+1, limit) && x.subjectIn(i+1, limit) || !x.unfinished(at, i) && x.lineEnds(at, i+1, limit) {
				return i
			}
			if prepositions.Has(lowAt(x.words, i+1)) && !x.unfinished(at, i) {
				soft = i
			}
		case (w == "and" || w == "but") && x.behind(i+1, limit) == newClause && (w == "but" || !x.unfinished(at, i)) && !x.betweenOpen(first, i):
			return i
		case conceding.Has(w) && x.verbIn(i+1, limit) && !x.opensIn(at+1, i):
			if end, ok := x.beforeModifier(at, i); ok {
				return end
			}
		case timing.Has(w) && lowAt(x.words, i+1) != "-" && x.words[i].Span.Start-start > shortestBeforeTiming && !x.asMuchAs(i) && x.opensClause(i, limit) && (w != "as" || x.behind(i+1, limit) == newClause) && !x.opensIn(at+1, i):
			if end, ok := x.beforeModifier(at, i); ok {
				return end
			}
		}
		if soft > max(at, dated-1) && x.words[i].Span.End-start > longLine && x.words[limit-1].Span.End-x.words[soft].Span.End > shortRest {
			return soft
		}
	}
	return limit
}

// dateEnd is the word behind the date of a candidate, 0 where it has none in this
// sentence.
func (x *sentenceContext) dateEnd(c candidate) int {
	if c.dated < 0 {
		return 0
	}
	date, last := x.timexes[c.dated].Span, 0
	for i, w := range x.words {
		if date.Overlaps(w.Span) {
			last = i + 1
		}
	}
	return last
}

// shortestBeforeTiming is the number of bytes that a line has before a clause of
// time is cut off it.
const shortestBeforeTiming = 45

var (
	timing = lang.Listed(`when after before as`)
	// modifies are words that belong to the conjunction behind them.
	modifies = lang.Listed(`even just only shortly soon immediately long right simply mainly partly largely merely`)
)

// beforeModifier ends a line before what belongs to a conjunction at i, "even
// after". It reports false where the line would lack the half that it leads to,
// "not because … but because".
func (x *sentenceContext) beforeModifier(at, i int) (int, bool) {
	for i-1 > at && modifies.Has(x.words[i-1].Lower) {
		i--
	}
	switch lowAt(x.words, i-1) {
	case "not", "also", "and", "or", "but", "only", "be":
		return i, false
	}
	return i, true
}

// dashAt reports whether a dash that parts clauses stands at a word: a short one
// has blanks around it and a clause behind it, "Libya–Chad" has none.
func (x *sentenceContext) dashAt(i int) bool {
	switch x.words[i].Lower {
	case "—", "--":
		return true
	case "–", "-":
		if x.words[i-1].Kind == lang.Number && i+1 < len(x.words) && x.words[i+1].Kind == lang.Number {
			return false // "lost 1 – 2"
		}
		spaced := x.words[i].Span.Start > x.words[i-1].Span.End && i+1 < len(x.words) && x.words[i+1].Span.Start > x.words[i].Span.End
		next := lowAt(x.words, i+1)
		return spaced && (x.words[i].Lower == "–" || subjectPronouns.Has(next) || articles.Has(next) && x.behind(i+1, len(x.words)) == newClause)
	}
	return false
}

// asMuchAs reports whether "as" at i is half of a comparison: "as quickly as".
func (x *sentenceContext) asMuchAs(i int) bool {
	if x.words[i].Lower != "as" {
		return false
	}
	p := lowAt(x.words, i-1)
	return p == "such" || p == "same" || lowAt(x.words, i+2) == "as" || lowAt(x.words, i-2) == "as" || lowAt(x.words, i-2) == "so"
}

// lineEnds reports whether the words from i on, behind a comma, are no part of
// the line whose verb stands at a word.
func (x *sentenceContext) lineEnds(at, i, limit int) bool {
	w := lowAt(x.words, i)
	switch {
	case i >= limit:
		return true
	case w == "as" || w == "but" || w == "so" || w == "though" || w == "although":
		return x.verbIn(i+1, min(limit, i+1+longestNewSubject))
	case w == "after" || w == "before":
		return x.verbIn(i+1, min(limit, i+1+longestNewSubject)) || x.gerundAt(i+1)
	case w == "if":
		return false
	case x.opensFinite(i) && x.clauseOpen(at, i):
		return false
	case x.opensFinite(i) && plainAuxiliaries.Has(w) && lowAt(x.words, i-2) != ",":
		return true // "since it was founded in 2014, has grown"
	case x.opensFinite(i) && lang.Participle(w) && w != "compared" && !x.nameAt(i) && (participleLeads.Has(lowAt(x.words, i+1)) || prepositions.Has(lowAt(x.words, i+1))) && !x.cueNear(i, i+1):
		return true // "appeared in court, charged with theft"
	case (breaks.Has(w) || x.gerundAt(i)) && x.saysBehind(at, i):
		return false // "reported on Monday, citing two clerks, that"
	case breaks.Has(w) || x.gerundAt(i) || adverbs.Has(w) && x.gerundAt(i+1) || x.timeAfter(i, limit):
		return true
	case w == "and" || w == "or" || w == "nor":
		return x.goesOn(at, i, limit)
	case x.cueNear(i, limit):
		return !x.cueEnds(i - 1)
	case x.sourceBehind(at, i):
		return true
	}
	return !x.saysBehind(at, i) && x.behind(i, limit) == newClause
}

// plainAuxiliaries are auxiliaries with which a verb without a subject goes on.
var plainAuxiliaries = lang.Listed(`has have had is are was were will would`)

// clauseOpen reports whether a clause of time or ground that opened behind the verb
// of a line has had no verb before i: "will close after its owner, Ada Holt, |
// decided".
func (x *sentenceContext) clauseOpen(at, i int) bool {
	for k := i - 1; k > at; k-- {
		if w := x.words[k].Lower; (w == "after" || w == "before" || w == "because" || w == "when") && !x.opensPhrase(k) {
			return x.subjectIn(k+1, i) && x.firstVerb(k+1, i) < 0 && x.commaIn(k+1, i-1) && !x.gerundAt(k+1)
		}
	}
	return false
}

// goesOn reports whether the words behind a conjunction at i, which stands behind
// a comma, are more than another item of a list: a clause, another thing said, or
// what has a date of its own where the line has one.
func (x *sentenceContext) goesOn(at, i, limit int) bool {
	next := lowAt(x.words, i+1)
	if next == "that" || under.Has(next) && x.verbIn(i+2, limit) || x.behind(i+1, limit) != noClause {
		return true
	}
	return (next == "also" || next == "then" || next == "again") && x.dateIn(at, i) && x.dateIn(i, limit)
}

// betweenOpen reports whether an "and" at i joins the ends of a span: "between
// 2014 and 2017".
func (x *sentenceContext) betweenOpen(first, i int) bool {
	for k := i - 1; k >= max(first, i-6); k-- {
		switch x.words[k].Lower {
		case "between", "both":
			return true
		case "and", ",":
			return false
		}
	}
	return false
}

// opensIn reports whether a clause that says something, or one of a relative
// pronoun, opens in a range of words.
func (x *sentenceContext) opensIn(first, last int) bool {
	for i := first; i < last; i++ {
		switch w := x.words[i].Lower; w {
		case "that", "which", "who", "whether":
			return !(w == "that" && x.pronounThat(i))
		}
	}
	return false
}

// dateIn reports whether a date stands in a range of words.
func (x *sentenceContext) dateIn(first, last int) bool {
	for i := first; i < last; i++ {
		if x.isDate(x.words[i].Span) {
			return true
		}
	}
	return false
}

// cueEnds reports whether a verb of saying ends before a word: what it introduces
// follows, "a statement which read, in part".
func (x *sentenceContext) cueEnds(i int) bool {
	for _, g := range x.groups {
		if g.Last == i && x.cueGroup(g) {
			return true
		}
	}
	return false
}

// timeAfter reports whether words at i say how long after or before another event
// something was: "hours after they left", "a day before she spoke".
func (x *sentenceContext) timeAfter(i, limit int) bool {
	for k := i; k < min(i+4, limit-1) && x.words[k].Lower != ","; k++ {
		if n := x.words[k+1].Lower; timeWords.Has(x.words[k].Lower) && (n == "after" || n == "before") {
			return x.verbIn(k+2, min(limit, x.nextComma(k+2))) || x.gerundAt(k+2)
		}
	}
	return false
}

// unfinished reports whether a clause that opened behind the verb of a line, or
// what it says, has not had its verb before i: a comma or an "and" there joins
// the subjects of it, "in which Ada and Tore", "said Ada and Tore would".
func (x *sentenceContext) unfinished(at, i int) bool {
	open, first := 0, i
	for k := at + 1; k < i; k++ {
		switch w := x.words[k].Lower; w {
		case "that", "which", "who", "where", "whether", "how":
			if w == "that" && x.pronounThat(k) {
				continue
			}
			open, first = open+1, min(first, k)
		}
	}
	if open == 0 && x.saysClause(at) {
		open, first = 1, at+1
	}
	for _, g := range x.groups {
		if g.Finite && g.First > first-1 && g.Head < i && !x.joinedVerb(g) {
			open--
		}
	}
	return open > 0
}

// saysClause reports whether a verb introduces a clause without "that": "said Ada
// and Tore would go".
func (x *sentenceContext) saysClause(at int) bool {
	for _, a := range x.attributions {
		if !a.Cue.Overlaps(x.words[at].Span) {
			continue
		}
		for _, c := range a.Content {
			f, _ := x.wordsOf(c)
			if verb := x.firstVerb(f, len(x.words)); f > at && f <= at+2 && x.words[f].Lower != "to" && verb >= 0 && !x.joinsClause(f, verb) {
				return true
			}
		}
	}
	return false
}

// joinsClause reports whether a word that opens a clause, or a dash, stands in a
// range of words.
func (x *sentenceContext) joinsClause(first, last int) bool {
	for i := first; i < last; i++ {
		switch w := x.words[i].Lower; w {
		case "who", "which", "whose", "—", "–", ";":
			return true
		default:
			if under.Has(w) {
				return true
			}
		}
	}
	return false
}

// saysBehind reports whether what a verb introduces starts behind a word, with the
// "that" that introduces it.
func (x *sentenceContext) saysBehind(at, i int) bool {
	for _, a := range x.attributions {
		if !a.Cue.Overlaps(x.words[at].Span) {
			continue
		}
		for _, c := range a.Content {
			if f, _ := x.wordsOf(c); f > i && (x.words[f].Lower == "that" || lowAt(x.words, f-1) == "that") {
				return true
			}
		}
	}
	return false
}
