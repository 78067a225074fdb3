package lang

import "strings"

// phraseFrom returns the noun phrase that starts at the word, with an
// apposition where one follows, and its head: the source behind "said",
// "according to", "by".
func (l *line) phraseFrom(start int) (np, head between) {
	if !l.word(start) && !l.mark(start, quoteMarks) || l.quoted(start) || prepositions[l.low(start)] || subordinates[l.low(start)] && l.low(start) != "that" && l.low(start) != "those" {
		return between{}, between{}
	}
	if w := l.low(start); (subjects[w] && !determiners[w] || objects[w]) && l.low(start+1) != "of" {
		np = between{start, start + 1}
		return np, np
	}
	end := start
	for ; end < l.hi && end-start < maxPhrase; end++ {
		if end > start && l.endsPhrase(end, start) {
			break
		}
		if !l.word(end) && !l.mark(end, "&/'’$%") && !(l.mark(end, quoteMarks) && !l.quoted(end)) {
			break
		}
	}
	np = between{start, end}
	for np.b > np.a && (adverb(l.low(np.b-1)) && !l.capital(np.b-1) || coordinators[l.low(np.b-1)] || prepositions[l.low(np.b-1)] || l.mark(np.b-1, quoteMarks)) {
		np.b--
	}
	if np.empty() {
		return np, np
	}
	head = l.head(np)
	if close := l.apposition(np.b); close > 0 {
		full := between{np.a, close}
		return full, l.head(full)
	}
	return np, head
}

// apposition returns where the apposition ends whose comma stands at the word,
// 0 where none does: ", head of the union".
func (l *line) apposition(comma int) int {
	if !l.comma(comma) || !l.word(comma+1) {
		return 0
	}
	w := l.low(comma + 1)
	if subordinates[w] || coordinators[w] || prepositions[w] || subjects[w] && !determiners[w] || strings.HasSuffix(w, "ing") || adverb(w) && !determiners[w] || auxiliary(w) {
		return 0
	}
	for i := comma + 1; i < min(comma+16, l.hi); i++ {
		if l.comma(i) || l.mark(i, ".;:?!"+dashes) || subordinates[l.low(i)] && l.low(i) != "as" {
			if i-comma > 1 && !l.finite(between{comma + 1, i}) {
				return i
			}
			return 0
		}
	}
	return 0
}

// endsPhrase reports whether a noun phrase that goes on from start ends before
// the word: at a verb, a clause, or a phrase that tells when, where or how.
func (l *line) endsPhrase(i, start int) bool {
	w := l.low(i)
	switch {
	case subordinates[w], coordinators[w] && !l.joins(i), auxiliary(w) && w != "'s" && !(l.capital(i) && l.proper(i-1)):
		return true
	case w == "and":
		return false
	case subjects[w] && !determiners[w] && !l.capitalName(i):
		return true
	case adverb(w) && !determiners[w] && !l.capital(i), calendar[w] && !prepositions[l.low(i-1)] && !determiners[l.low(i-1)] && l.capital(i):
		return true
	case w == "by":
		return !l.proper(i+1) && l.low(i+1) != "the" || occasions[l.low(i+1)]
	case w == "to", w == "as", w == "during", w == "after", w == "before", w == "following", w == "via", w == "through", w == "about", w == "citing", w == "adding", w == "saying":
		return true
	case prepositions[w]:
		return l.adjunct(i)
	}
	if v, ok := cueVerbs()[w]; ok && v.form&(pastForm|ingForm) != 0 && v.form&baseForm == 0 && !determiners[l.low(i-1)] && !l.capital(i) {
		return true
	}
	return false
}

// joins reports whether an "and" at the word joins two parts of one source:
// what follows is no clause.
func (l *line) joins(i int) bool {
	if l.low(i) != "and" {
		return false
	}
	end := i + 1
	for end < l.hi && l.word(end) {
		end++
	}
	return !subjects[l.low(i+1)] && !l.finite(between{i + 1, end})
}

// adjunct reports whether the preposition at the word starts a phrase of time,
// place or manner that belongs to the verb: "on Monday", "in a statement".
func (l *line) adjunct(i int) bool {
	next := l.low(i + 1)
	if determiners[next] {
		next = l.low(i + 2)
	}
	if l.low(i) == "on" || l.low(i) == "at" && occasions[next] {
		return true
	}
	return calendar[next] || l.number(i+1) || occasions[next] || occasions[l.low(i+3)] && l.low(i) == "in"
}

// occasions are the nouns that tell where or when something was said.
var occasions = wordSet(`statement interview news press conference briefing speech letter email e-mail message report court parliament testimony tweet post telegram release note comments remarks address television radio time late early response reply private public writing person turn part addition front phone telephone video call hearing debate meeting session rally ceremony event evidence blog column editorial article filing affidavit`)
