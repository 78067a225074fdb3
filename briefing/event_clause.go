package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// longLine is the number of bytes from which a line of the timeline is cut at
// a comma.
const longLine = 180

// shortRest is the number of bytes behind a comma for which no line is cut.
const shortRest = 60

// under are words that open a clause of its own: the event told in it starts
// behind them.
var under = lang.Listed(`as whether`, lang.Subordinating)

// breaks are the words that end a line behind a comma.
var breaks = lang.Listed(`which who whom whose while although though but when where as with after before because if so including adding saying
	amid despite following citing according prompting leaving making calling raising`)

// clause returns the words around the word at that tell what happens there:
// the clause it stands in, without the words that introduce it and without
// what a comma adds. It starts and ends at words, never at marks.
func (x *sentenceContext) clause(at int) span.Span {
	first, last := 0, len(x.words)
	if c, ok := x.contentOf(at); ok {
		// "to abolish the ministry" is no line without who promised it.
		if f, l := x.wordsOf(c); x.words[f].Lower != "to" && x.wholeClause(f, l) && !x.nameless(f, at) {
			first, last = f, l
		}
	}
	first = x.clauseStart(first, at)
	if said := x.saidBy(at); said > at {
		at = said - 1 // who announces is a line with what is announced
	}
	last = x.relativeEnd(first, x.clauseEnd(first, last, at), at)
	last = x.bracketsClosed(first, last, at)
	first = x.conceded(first, at)
	for first < at && !x.keepsLead(first, at) && (x.words[first].Kind == lang.Punct || introducesAt(x.words, first)) {
		first++
	}
	for last > at+1 && (x.words[last-1].Kind == lang.Punct || dangling.Has(x.words[last-1].Lower) && !x.inTimex(x.words[last-1].Span)) {
		last--
	}
	return x.quotesClosed(span.Span{Start: x.words[first].Span.Start, End: x.words[last-1].Span.End})
}

// saidBy returns the end of what the cue at a word introduces behind it, in
// words, cut where the line gets long; 0 where the word is no cue.
func (x *sentenceContext) saidBy(at int) int {
	w := x.words[at].Span
	for _, a := range x.attributions {
		if !a.Cue.Overlaps(w) {
			continue
		}
		for _, c := range a.Content {
			if f, l := x.wordsOf(c); f > at && c.Start > w.End {
				for l > f+1 && x.words[l-1].Span.End-x.words[at].Span.Start > longLine {
					l--
				}
				return l
			}
		}
	}
	return 0
}

// dangling are words that end no line.
var dangling = lang.Listed(`that and but or which who when while as the a an of to in on at for with by from after before because such including either than between until although whether into amid despite near nor`)

// introduces are words at the start of a clause that add nothing to a line.
var introduces = lang.Listed(`that and but however meanwhile also so then while when additionally moreover furthermore still yet or because as although though if`)

// contentOf returns the stretch of attributed speech that holds the word, and
// not its cue.
func (x *sentenceContext) contentOf(at int) (span.Span, bool) {
	w := x.words[at].Span
	var best span.Span
	for _, a := range x.attributions {
		if a.Cue.Overlaps(w) || a.Source.Empty() && !x.verbal(a.Cue) {
			continue
		}
		for _, c := range a.Content {
			if c.Has(w.Start) && (best.Empty() || c.Len() < best.Len()) {
				best = c
			}
		}
	}
	return best, !best.Empty()
}

// verbal reports whether a cue is a verb's: "reportedly" and "alleged" stand
// inside the clause that they colour and cut nothing off.
func (x *sentenceContext) verbal(cue span.Span) bool {
	for _, g := range x.groups {
		if cue.Overlaps(x.words[g.Head].Span) && g.Finite {
			return true
		}
	}
	return false
}

// wordsOf returns the range of the sentence's words that lie in a span.
func (x *sentenceContext) wordsOf(at span.Span) (first, last int) {
	first, last = len(x.words), 0
	for i, w := range x.words {
		if at.Contains(w.Span) {
			first, last = min(first, i), i+1
		}
	}
	if first >= last {
		return 0, len(x.words)
	}
	return first, last
}

// clauseStart walks left from the word to where its clause begins.
func (x *sentenceContext) clauseStart(first, at int) int {
	for i := at - 1; i >= first; i-- {
		w := x.words[i].Lower
		if w == ")" {
			i = x.openedAt(first, i) // what brackets hold borders no clause around them
			continue
		}
		if w == "as" && x.words[i].Span.Of(x.doc.Text) == "AS" && i > 0 && capitalised(x.words[i-1].Span.Of(x.doc.Text)) {
			continue // "Brandt Pumps AS", a company
		}
		switch {
		case (w == "after" || w == "before" || w == "amid" || w == "as") && x.takesUp(i) && x.subjectIn(i+1, at):
			return i + 1 // "the move came after | the owner sold the mill"
		case w == ";" || w == ":" || w == "—" || w == "--" || w == "-" && x.entryDate(x.index) >= 0 && x.inTimex(x.words[max(0, i-1)].Span):
			return i + 1
		case (w == "who" || w == "which") && i > first && !x.closed(i+1, at) && !x.pastRelative(i+1, at):
			if prepositions.Has(x.words[i-1].Lower) || x.words[i-1].Lower == "of" {
				return x.antecedent(first, i-1)
			}
			if from := x.antecedent(first, i); x.agrees(from, i, i+1) {
				return from
			} else if from, _, ok := x.agreeing(from, i+1); ok && from >= first {
				return from
			}
			return first
		case w == "that" && x.objectThat(first, i, at):
			return x.antecedent(first, i)
		case under.Has(w) && !x.opensPhrase(i) && !x.commaIn(i+1, at) && x.verbIn(i+1, at+1) && !(w == "that" && (i == 0 || x.pronounThat(i))):
			if x.subjectIn(i+1, at) && !x.nameless(i+1, at) {
				return i + 1
			}
		case (w == "and" || w == "but") && i > first && x.words[i-1].Lower == "," && x.subjectIn(i+1, at) && !x.lastOfList(first, i-1):
			return i + 1
		}
	}
	return first
}

// openedAt returns where the bracket that closes at i opens; i itself where it does
// not.
func (x *sentenceContext) openedAt(first, i int) int {
	for k := i - 1; k >= first; k-- {
		if x.words[k].Lower == "(" {
			return k
		}
	}
	return i
}

// pastRelative reports whether the verb of a relative clause that starts at i stands
// before the trigger's own, which then is the main verb: "the men who robbed the
// bank were caught".
func (x *sentenceContext) pastRelative(i, at int) bool {
	verb := x.firstVerb(i, at)
	if verb < 0 {
		return false
	}
	g, ok := x.groupAt(at)
	return ok && g.Finite && g.Head != verb && g.First > verb && !x.joinIn(verb, g.First)
}

// lastOfList reports whether the comma at i stands before the last of several
// subjects, "cinemas, galleries, and museums will shut", and ends no clause: neither
// what stands before it nor what stands before that has a verb.
func (x *sentenceContext) lastOfList(first, i int) bool {
	segments, verb := 0, false
	for k := i - 1; k >= first-1 && segments < 2; k-- {
		if k < first || x.words[k].Lower == "," || under.Has(x.words[k].Lower) {
			segments++
			continue
		}
		g, ok := x.groupAt(k)
		verb = verb || ok && g.Finite
	}
	return !verb
}

// commaIn reports whether a comma stands in a range of words: what opened
// before it is over behind it ("After he left, she spoke").
func (x *sentenceContext) commaIn(first, last int) bool {
	for i := first; i < last; i++ {
		if x.words[i].Lower == "," {
			return true
		}
	}
	return false
}

// opensPhrase reports whether a word that can open a clause opens a phrase: "since
// 2004", "until the end of May", "as of Tuesday".
func (x *sentenceContext) opensPhrase(i int) bool {
	if x.words[i].Lower == "as" {
		if lowAt(x.words, i-2) == "as" || lowAt(x.words, i+2) == "as" {
			return true // "as great as three tonnes"
		}
		return asPreposition.Has(lowAt(x.words, i+1))
	}
	next := i + 1
	if x.words[i].Lower == "so" {
		return lowAt(x.words, next) == "far"
	}
	if articles.Has(lowAt(x.words, next)) {
		next++
	}
	return next < len(x.words) && x.words[i].Lower != "that" && x.inTimex(x.words[next].Span) && !x.startsGroup(next)
}

// pronounThat reports whether "that" points at something instead of opening a
// clause: "that day", "that of".
func (x *sentenceContext) pronounThat(i int) bool {
	n := lowAt(x.words, i+1)
	return n == "of" || n == "day" || n == "year" || n == "time"
}

// verbIn reports whether a finite verb stands in a range of words.
func (x *sentenceContext) verbIn(first, last int) bool {
	for _, g := range x.groups {
		if g.Finite && g.Head >= first && g.Head < last {
			return true
		}
	}
	return false
}

// subjectIn reports whether words that can be a subject stand between an
// opener and the verb.
func (x *sentenceContext) subjectIn(first, at int) bool {
	for i := first; i < at; i++ {
		if x.words[i].Kind == lang.Letters && !adverbs.Has(x.words[i].Lower) && !strings.HasSuffix(x.words[i].Lower, "ly") {
			for _, g := range x.groups {
				if i >= g.First && i < g.Last {
					return false
				}
			}
			return true
		}
	}
	return false
}

var adverbs = lang.Listed(`also then later now still already just never not once again soon first`)

// antecedent returns where the noun phrase starts that a relative pronoun at i
// takes up: behind the verb or preposition before it.
func (x *sentenceContext) antecedent(first, i int) int {
	for j := i - 1; j >= first && j >= i-12; j-- {
		w := x.words[j].Lower
		if w == "," && j < i-1 && !x.besideName(j, i) || prepositions.Has(w) {
			return j + 1
		}
		for _, g := range x.groups {
			if j >= g.First && j < g.Last {
				return j + 1
			}
		}
	}
	return first
}

// besideName reports whether what stands between a comma and a relative pronoun at
// i only says more of the name before it: "Holt, 54, who", "Holt, a diver, who".
func (x *sentenceContext) besideName(comma, i int) bool {
	if first := x.words[comma+1]; comma == 0 || x.words[i-1].Lower != "," || first.Kind != lang.Number && first.Lower != "aged" && first.Lower != "a" && first.Lower != "an" && first.Lower != "the" {
		return false
	}
	return slices.ContainsFunc(x.reading.NamesOf(x.index), func(n lang.Name) bool { return n.Span.Overlaps(x.words[comma-1].Span) })
}
