package lang

import "strings"

// subject returns the noun phrase that ends before the word at end, with its
// head and where it stands. A relative pronoun gives the noun before it.
func (l *line) subject(end int) (np, head between, place string) {
	for end > l.lo && adverb(l.low(end-1)) && !l.capital(end-1) && !subjects[l.low(end-1)] {
		end--
	}
	if w := l.low(end - 1); !l.capitalName(end-1) && (w == "who" || w == "which" || w == "that") && end-1 > l.lo {
		at := end - 1
		if l.comma(at - 1) {
			at--
		}
		np = l.antecedent(at)
		if np.empty() || w == "that" && !l.word(at-1) {
			return between{}, between{}, ""
		}
		return np, l.head(np), "before it"
	}
	if (l.low(end-2) == "on" || l.low(end-2) == "last" || l.low(end-2) == "this") && calendar[l.low(end-1)] && end-2 > l.lo {
		end -= 2 // "the mayor, Ada Brandt, on Monday said"
	}
	if coordinators[l.low(end-1)] {
		np, head = l.speakerBefore(end)
		return np, head, "before it"
	}
	if l.comma(end-1) || l.dash(end-1) || l.mark(end-1, ")") {
		np = l.beforeApposition(end)
	} else {
		np = l.phraseBefore(end)
	}
	if np.empty() {
		return np, between{}, ""
	}
	np = l.withName(np)
	return np, l.head(np), "before it"
}

// withName stretches a description without article over the name before it:
// "Ada Brandt, curator and director of the museum," said. A bare singular noun
// is no subject by itself.
func (l *line) withName(np between) between {
	w := l.low(np.a)
	if !l.comma(np.a-1) || l.capital(np.a) || l.kind(np.a) != Letters || determiners[w] || quantifiers[w] || subjects[w] || !l.proper(np.a-2) {
		return np
	}
	core := np.a
	for core < np.b-1 && !l.endsHead(core+1) {
		core++
	}
	if noun := l.low(core); plural(noun) || pluralSubjects[noun] {
		return np
	}
	before := l.phraseBefore(np.a - 1)
	if before.empty() || before.a > l.lo && prepositions[l.low(before.a-1)] || !l.inName(before.b-1) {
		return np
	}
	return between{before.a, np.b}
}

// beforeApposition returns the noun phrase whose apposition or relative clause
// ends before end: "Ada Brandt, the mayor," said. A relative clause is not
// part of it.
func (l *line) beforeApposition(end int) between {
	closing := l.low(end - 1)
	open := end - 2
	for ; open > l.lo; open-- {
		w := l.low(open)
		if closing == ")" && w == "(" || closing == "," && w == "," || l.mark(end-1, dashes) && l.dash(open) {
			break
		}
		if l.mark(open, ";:") || l.quoted(open) || end-open > maxPhrase {
			return between{}
		}
	}
	if open <= l.lo { // one comma only: "Pruett, 40 years a nurse, ..." misses none
		if np := l.phraseBefore(end - 1); closing == "," && !np.empty() && np.a == l.lo && !prepositions[l.low(l.lo)] && !adverb(l.low(l.lo)) && !subordinates[l.low(l.lo)] {
			return np
		}
		return between{}
	}
	inner := between{open + 1, end - 1}
	first := l.low(inner.a)
	if inner.b == inner.a+1 && (adverb(first) || first == "however" || first == "though") {
		np, _, _ := l.subject(open)
		return np
	}
	np := l.phraseBefore(open)
	if np.empty() && l.word(open-1) { // "Pell, of Tolm, south of Elm, said"; "On Monday, the mayor, said"
		if np = l.beforeApposition(open + 1); np.empty() && closing == "," {
			np = l.phraseBefore(end - 1)
			if !np.empty() && np.a <= inner.a {
				return np
			}
			return between{}
		}
	}
	if np.empty() || first == "and" || first == "but" || first == "or" {
		return between{}
	}
	switch {
	case first == "who" || first == "which" || first == "whose" || first == "where" || closing == ")":
		return np
	case prepositions[first] || hasAnySuffix(first, "ing", "ed") || participles[first] || first == "when" || first == "if":
		return l.chained(np)
	case l.number(inner.a) && inner.b == inner.a+1: // an age
		return l.chained(np)
	case l.find(inner.a, min(6, inner.b-inner.a), "which") > 0 || l.find(inner.a, min(6, inner.b-inner.a), "whom") > 0: // ", the roof of which leaks,"
		return np
	case subordinates[first] || l.finite(inner) && !l.proper(inner.a):
		return between{}
	}
	np = l.chained(np)
	np.b = end - 1
	return np
}

// chained goes back over an age or a place between commas to the name that it
// belongs to: "Nenita Falk, 46, a fish vendor", "Acme Inc., Elm, N.J.,".
func (l *line) chained(np between) between {
	for l.comma(np.a-1) && (np.b == np.a+1 && l.number(np.a) || l.proper(np.a)) {
		before := l.phraseBefore(np.a - 1)
		if before.empty() || !l.proper(before.b-1) {
			break
		}
		np.a = before.a
	}
	return np
}

func (l *line) number(i int) bool { return l.kind(i) == Number }

// mainSubject returns the subject of the sentence: what stands before its
// first finite verb.
func (l *line) mainSubject(before int) (np, head between) {
	for i := l.lo + 1; i < before; i++ {
		w := l.low(i)
		_, cue := cueVerbs()[w]
		verb := auxiliary(w) && w != "'s" || irregularPasts[w] || cue && !l.capital(i) || strings.HasSuffix(w, "ed") && len(w) > 4 && !l.capital(i)
		if !verb || determiners[l.low(i-1)] || prepositions[l.low(i-1)] || l.quoted(i) {
			continue
		}
		np, head, _ = l.subject(i)
		return np, head
	}
	return between{}, between{}
}

// plausible reports whether a phrase can be a source: it holds no verb and its
// head is none.
func (l *line) plausible(np between) bool {
	if head := l.head(np); !head.empty() {
		w := l.low(head.b - 1)
		if w == "not" || w == "sometimes" || w == "nobody" || w == "none" || w == "nothing" || w == "neither" {
			return false // nobody says it
		}
		if !l.word(head.b-1) || !l.capital(head.b-1) && !speakers[w] && (strings.HasSuffix(w, "ed") || prepositions[w] || adverb(w) && !subjects[w] || calendar[w]) {
			return false
		}
	}
	for i := np.a; i < np.b; i++ {
		w := l.low(i)
		if l.capital(i) || l.quoted(i) {
			continue
		}
		if auxiliary(w) && w != "'s" && w != "can" && w != "may" && w != "will" && !l.relative(np, i) || w == "how" || w == "not" {
			return false
		}
	}
	return true
}

// relative reports whether the word stands in a relative clause or apposition
// inside the phrase.
func (l *line) relative(np between, i int) bool {
	for ; i > np.a; i-- {
		if w := l.low(i); w == "who" || w == "which" || w == "that" || l.comma(i) {
			return true
		}
	}
	return false
}

// antecedent returns the noun phrase that a relative clause at the word hangs
// on: the last part of the phrase before it that can speak, else all of it. In
// "its campaign for voters in their 20s who said" it is the voters.
func (l *line) antecedent(at int) between {
	np := l.phraseBefore(at)
	for i := np.b - 2; i > np.a; i-- {
		if !prepositions[l.low(i)] {
			continue
		}
		part := between{i + 1, np.b}
		head := l.head(part)
		if w := l.low(head.b - 1); speakers[w] || pluralSubjects[w] || plural(w) && !l.number(head.b-1) && l.kind(head.b-1) == Letters && !l.capital(head.b-1) && w[0] > '9' {
			return part
		}
		if l.proper(head.b-1) && !l.speaking(l.head(np)) { // "sent the text to Selmar, which has said"
			return part
		}
	}
	return np
}

// possessor returns the noun phrase before the possessive ending at the word.
func (l *line) possessor(end int) between {
	np := l.phraseBefore(end)
	for i := np.b - 2; i > np.a; i-- {
		if prepositions[l.low(i)] && !(l.low(i) == "of" && l.proper(i-1)) {
			return between{i + 1, np.b}
		}
	}
	return np
}

// bare reports whether a head is no more than a determiner or a number: it
// names nobody.
func (l *line) bare(head between) bool {
	if head.b-head.a != 1 || l.inName(head.a) {
		return false
	}
	w := l.low(head.a)
	return w == "the" || w == "a" || w == "an" || w == "'s" || l.number(head.a) && w[0] <= '9' && !l.capital(head.a-1)
}
