package briefing

import (
	"slices"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// This file tells what is only possible: what hangs on a condition, what somebody
// asks whether, forecasts, and what an adverb of doubt colours.

// onlyPossible reports whether the words around a verb leave open whether what it
// tells will happen, or has: "may have left", "will probably rise", "is likely to
// appeal", "will sue if the bridge closes", "asked whether she will be called".
func (s *store) onlyPossible(c candidate, words []lang.Word) bool {
	g := c.group
	if c.noun {
		return false
	}
	ahead := g.Finite && (g.Modal == "will" || g.Modal == "would")
	switch {
	case g.Modal == "may" || g.Modal == "might":
		return true
	case (ahead || g.Infinitive && !g.Perfect) && guessed(words, g):
		return true
	case g.Infinitive && !g.Perfect && (foretold.Has(lowAt(words, g.First-1)) || foreseen(c, words)):
		return true
	case g.Infinitive && lowAt(words, g.First-1) == "continue" && uncertain(words, g):
		return true
	case ahead && s.forecast(c):
		return true
	case ahead || g.Finite && g.Tense == span.PresentTense && !g.Perfect:
		return conditionAt(words, g) || ahead && s.hangsOn(words, g)
	}
	return g.Infinitive && arranged.Has(lowAt(words, g.First-1)) && s.hangsOn(words, g)
}

// guesses are adverbs of doubt beside a verb; foretold are words behind which "to"
// tells of a forecast; forecasting are verbs whose content is one.
var (
	guesses     = lang.Listed(`likely unlikely probably possibly perhaps maybe`)
	foretold    = lang.Listed(`likely unlikely forecast projected predicted estimated tipped`)
	forecasting = lang.Listed(`predict forecast estimate project reckon anticipate fear worry bet expect`)
)

// guessed reports whether an adverb of doubt stands in a verb group or beside it.
func guessed(words []lang.Word, g lang.VerbGroup) bool {
	return slices.ContainsFunc(words[max(0, g.First-1):min(g.Last+1, len(words))], func(w lang.Word) bool { return guesses.Has(w.Lower) })
}

// verbBefore is the verb that stands nearest before a group, false for none.
func verbBefore(words []lang.Word, g lang.VerbGroup) (lang.VerbGroup, bool) {
	var before lang.VerbGroup
	found := false
	for _, o := range lang.VerbGroups(words) {
		if o.Last <= g.First {
			before, found = o, true
		}
	}
	return before, found
}

// uncertain reports whether the verb before an infinitive is itself only possible:
// "could continue to rise".
func uncertain(words []lang.Word, g lang.VerbGroup) bool {
	before, ok := verbBefore(words, g)
	return ok && (before.Modal == "could" || before.Modal == "may" || before.Modal == "might" || guessed(words, before))
}

// foreseen reports whether an infinitive tells what somebody expects of another,
// "expect the glut to last", or is expected without a day or in numbers: "is
// expected to hit 500 million". What is "expected to meet on Friday" is planned.
func foreseen(c candidate, words []lang.Word) bool {
	at := c.group.First - 1
	for at > 0 && at > c.group.First-10 && !expecting.Has(words[at].Lower) {
		if words[at].Kind == lang.Punct {
			return false
		}
		at--
	}
	if at < 0 || !expecting.Has(lowAt(words, at)) {
		return false
	}
	if at < c.group.First-1 && !(words[at].Lower == "expected" && passiveLead(lowAt(words, at-1))) {
		return true
	}
	if c.dated < 0 {
		return true
	}
	for i := c.group.Last; i < min(c.group.Last+7, len(words)); i++ {
		if words[i].Kind == lang.Number && !dateLead(lowAt(words, i-1)) {
			return true
		}
		if words[i].Kind == lang.Punct && words[i].Lower != "$" && words[i].Lower != "£" && words[i].Lower != "€" {
			break
		}
	}
	return false
}

var expecting = lang.Listed(`expect expects expected expecting`)

// purpose reports whether a "could" tells what something was done for, which is over:
// "the flight turned back, so she could be treated".
func purpose(words []lang.Word, g lang.VerbGroup) bool {
	before, ok := verbBefore(words, g)
	if !ok || !before.Finite || before.Tense != span.PastTense || before.Modal != "" || g.Negated {
		return false
	}
	for i := g.First - 1; i >= before.Last; i-- {
		if words[i].Lower == "so" {
			return lowAt(words, i-1) == "," || lowAt(words, i+1) == "that"
		}
	}
	return false
}

// dateLead reports whether a word before a number makes it a date's or an hour's.
func dateLead(w string) bool { return leads.Has(w) || lang.Months.Has(w) }

// forecast reports whether a verb stands in what somebody foretells: "predicted that
// prices would fall".
func (s *store) forecast(c candidate) bool {
	for _, a := range s.attributionsAt(c.place) {
		if !slices.ContainsFunc(a.Content, func(at span.Span) bool { return at.Contains(c.place) }) {
			continue
		}
		for _, g := range s.verbGroups(c.sentence) {
			sen := s.reading.Sentences[c.sentence]
			if a.Cue.Contains(s.reading.Words[sen.First+g.Head].Span) && forecasting.Has(g.Base) {
				return true
			}
		}
	}
	return false
}

// comingOfNoun returns the verb that a noun is the subject of, where that tells of
// what is to come or may: "told reporters a decision on the pier would be taken".
func (s *store) comingOfNoun(c candidate, words []lang.Word) (lang.VerbGroup, bool) {
	at := c.word - s.reading.Sentences[c.sentence].First
	for _, g := range s.verbGroups(c.sentence) {
		if g.First <= at || !g.Finite && !g.Reduced {
			continue
		}
		if g.Modal == "" || g.Negated || g.First-at > 9 {
			return g, false
		}
		for i := at + 1; i < g.First; i++ {
			w := words[i].Lower
			if words[i].Kind == lang.Punct || w == "and" || w == "but" || clauseOpeners.Has(w) || subjectPronouns.Has(w) ||
				(w == "the" || w == "a" || w == "an") && !lang.Preposition(lowAt(words, i-1)) {
				return g, false
			}
		}
		return g, true
	}
	return lang.VerbGroup{}, false
}

// conditionAt reports whether a verb is that of a clause which "if", "unless" or
// "whether" opens.
func conditionAt(words []lang.Word, g lang.VerbGroup) bool {
	for i := g.First - 1; i >= 0; i-- {
		switch w := words[i].Lower; {
		case opensCondition(words, i) || w == "whether":
			before, ok := verbBefore(words, g)
			return !ok || before.Last <= i || !before.Finite
		case words[i].Kind == lang.Punct || lang.Subordinating.Has(w):
			return false
		}
	}
	return false
}

// supposed reports whether a verb is that of a condition alone, "if the talks do not
// resume": what hangs on it may have a line, it has none.
func (x *sentenceContext) supposed(g lang.VerbGroup) bool {
	if g.Perfect || !g.Finite || !conditionAt(x.words, g) {
		return false
	}
	for i := g.First - 1; i >= 0; i-- {
		if opensCondition(x.words, i) {
			return true
		}
		if x.words[i].Lower == "whether" {
			return false
		}
	}
	return false
}

// opensCondition reports whether a word opens a condition: of "if", one that is no
// question's, and not "even if" or "as if".
func opensCondition(words []lang.Word, i int) bool {
	return lang.Conditional(words, i) && !(words[i].Lower == "if" && noCondition.Has(lowAt(words, i-1)))
}

// noCondition are words before an "if" that sets no condition.
var noCondition = lang.Listed(`even as ask asks asked asking see know knew wonder wonders wondered wondering`)

// hangsOn reports whether a condition stands beside a verb, with no more than commas
// or the end of what is quoted between.
func (s *store) hangsOn(words []lang.Word, g lang.VerbGroup) bool {
	for i := range words {
		if !opensCondition(words, i) {
			continue
		}
		from, to := i, g.First
		if to < from {
			from, to = g.Last, i
		}
		if !slices.ContainsFunc(words[from:to], func(w lang.Word) bool { return w.Lower == ";" || w.Lower == "." || w.Lower == "but" || w.Lower == ":" }) {
			return true
		}
	}
	return false
}

// passiveLead reports whether "expected" behind a word is passive.
func passiveLead(w string) bool {
	switch w {
	case "is", "are", "was", "were", "be", "been", "widely", "also", "now", "still":
		return true
	}
	return false
}
