package lang

import "strings"

// maxPhrase is the most words that a source has: a noun phrase, not the
// sentence around it.
const maxPhrase = 30

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
	return np, l.head(np), "before it"
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

// phraseBefore returns the noun phrase that ends before the word at end.
func (l *line) phraseBefore(end int) between {
	if end <= l.lo || !l.word(end-1) && !l.mark(end-1, quoteMarks+")%") {
		return between{}
	}
	if subjects[l.low(end-1)] && !l.capitalName(end-1) {
		w := l.low(end - 1)
		if w == "that" || w == "which" || w == "who" {
			return between{}
		}
		start := end - 1
		if determiners[l.low(start-1)] && (w == "one" || w == "others" || w == "another") {
			start--
		}
		return between{start, end}
	}
	i := end - 1
	joined := false // an "and" was seen
	for ; i >= l.lo && end-i <= maxPhrase; i-- {
		w := l.low(i)
		if l.word(i) {
			if l.borders(i, end, &joined) {
				break
			}
			if opens := determiners[w] && w != "'s" && w != "'" && !quantifiers[w]; opens && i > l.lo && l.word(i-1) &&
				!prepositions[l.low(i-1)] && !l.describing(i-1) && !quantifiers[l.low(i-1)] && l.low(i-1) != "and" && l.low(i-1) != "or" && l.low(i-1) != "'s" && !determiners[l.low(i-1)] {
				i-- // nothing but a preposition stands before a determiner inside a phrase
				break
			}
			continue
		}
		if l.comma(i) && joined && l.proper(i-1) && l.proper(i+1) {
			continue
		}
		if l.comma(i) && (l.lastNameComma(i, end) || l.sameName(i-1, i+1)) {
			continue
		}
		if w == "&" || w == "/" || w == "'" || w == "%" || w == "$" || w == "(" || w == ")" || l.mark(i, quoteMarks) && !l.quoted(i) && l.insidePhrase(i, end) {
			continue
		}
		break
	}
	if who := l.relativeBefore(i, end); who > 0 {
		return l.antecedent(who)
	}
	return l.tidy(between{i + 1, end})
}

// relativeBefore returns where the relative clause starts that the words up to
// end close, when the phrase was stopped at i by a word of it: "the men who
// claimed responsibility" said. 0 where there is none.
func (l *line) relativeBefore(i, end int) int {
	for j := i; j > l.lo && end-j < 16; j-- {
		if !l.word(j) && !l.mark(j, "-") {
			return 0
		}
		if l.low(j) == "who" && l.word(j-1) {
			return j
		}
	}
	return 0
}

// quantifiers may stand before a determiner.
var quantifiers = wordSet(`all both half some many most several few one two three four five six seven eight nine ten none each every no any another more either neither`)

// capitalName reports whether a word that looks like a pronoun is a name:
// "IT", "US".
func (l *line) capitalName(i int) bool {
	raw := l.raw(i)
	return len(raw) > 1 && raw == strings.ToUpper(raw) && strings.ToLower(raw) != raw && !l.heading
}

// lastNameComma allows a comma inside a name: "Acme Corp., Inc.", "Austin, Texas-based".
func (l *line) lastNameComma(i, end int) bool {
	w := l.low(i + 1)
	return i+2 == end && (w == "inc" || w == "inc." || w == "ltd" || w == "ltd." || w == "jr" || w == "jr.")
}

// insidePhrase reports whether a quotation mark belongs to a nickname or a few
// quoted words inside the phrase that ends at end.
func (l *line) insidePhrase(i, end int) bool {
	at := l.r.Words[i].Span.Start
	for _, q := range l.quotes {
		if q.Scare && (q.Span.Start == at || q.Span.End == l.r.Words[i].Span.End) {
			return q.Span.End <= l.r.Words[end-1].Span.End
		}
	}
	return false
}

// borders reports whether the noun phrase that ends at end cannot go over the
// word at i.
func (l *line) borders(i, end int, joined *bool) bool {
	w := l.low(i)
	if l.capital(i) && l.inName(i) && !subordinates[w] && !coordinators[w] {
		return false
	}
	switch {
	case w == "and" && l.sameName(i-1, i+1):
		return false
	case w == "and" || w == "or":
		if l.finite(between{l.lo, i}) || l.comma(i-1) && !l.proper(i+1) {
			return true
		}
		*joined = true
		return false
	case coordinators[w]:
		return true
	case w == "'s":
		return subjects[l.low(i-1)] && l.low(i-1) != "other"
	case auxiliary(w):
		return !(w == "can" || w == "may" || w == "will" || w == "might") || !l.capital(i) || i == l.lo
	case subordinates[w] && w != "than" && w != "so":
		return !l.capitalName(i)
	case subjects[w] && !determiners[w] && !l.capitalName(i):
		return true
	case adverb(w) && !determiners[w] && !l.capital(i) && (i == l.lo || !determiners[l.low(i-1)]):
		return w != "first" && w != "last" && w != "once" && w != "long" && w != "ever"
	case adverb(w) && i == l.lo && !determiners[w]:
		return true
	}
	if p := l.low(i - 1); i < end-1 && subjects[p] && !determiners[p] && p != "who" && !l.capital(i) && l.word(i-1) {
		return true // "I believe the president": a verb behind its pronoun
	}
	v, ok := cueVerbs()[w]
	if ok && i < end-1 && v.form&pastForm != 0 && v.form&(baseForm|thirdForm) == 0 && !l.capital(i) {
		return !determiners[l.low(i-1)] && !(prepositions[l.low(i+1)] && l.word(i-1)) // "a person briefed on it" is one phrase
	}
	return false
}

// tidy takes off what a phrase cannot start with: a preposition with its
// object, a connective.
func (l *line) tidy(np between) between {
	for np.a < np.b && (coordinators[l.low(np.a)] || !l.word(np.a) && !l.mark(np.a, quoteMarks+"$(")) {
		np.a++
	}
	if np.a < np.b && (prepositions[l.low(np.a)] || subordinates[l.low(np.a)]) {
		np.a = l.afterPreposition(np)
	}
	for np.a < np.b && l.mark(np.b-1, "(") {
		np.b--
	}
	if np.empty() || np.b-np.a > maxPhrase {
		return between{}
	}
	return np
}

// afterPreposition returns where the subject starts in a phrase that starts
// with a preposition and no comma: "On Monday the council", "In court Mr Ames".
func (l *line) afterPreposition(np between) int {
	for i := np.a + 2; i < np.b; i++ {
		w, before := l.low(i), l.low(i-1)
		if prepositions[before] || determiners[before] && before != "this" && before != "that" {
			continue
		}
		if determiners[w] && w != "'s" && w != "'" || calendar[before] || l.number(i-1) && l.capital(i) || l.capital(i) && !l.capital(i-1) && !determiners[before] {
			return i
		}
	}
	return np.b
}

// calendar are the words after which a fronted date ends.
var calendar = wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december week month year morning afternoon evening night day weekend today yesterday`)

// head returns the head of a noun phrase: its last name where it has one
// before a preposition or comma, else the noun.
func (l *line) head(np between) between {
	if np.empty() {
		return np
	}
	core := np
	for i := np.a + 1; i < np.b; i++ {
		w := l.low(i)
		if l.shortened(i) || l.describing(i) && determiners[l.low(i+1)] || l.comma(i) || l.mark(i, "("+dashes) || prepositions[w] && w != "'s" && i > np.a || w == "and" && !l.proper(i-1) || w == "who" {
			core.b = i
			break
		}
	}
	if n := l.nameIn(core); !n.empty() {
		return n
	}
	if core.b < np.b && l.comma(core.b) { // "the mayor, Ada Brandt,"
		if n := l.nameIn(between{core.b + 1, np.b}); !n.empty() && l.commonNoun(core) && n.a <= core.b+4 {
			return n
		}
	}
	last := core.b - 1
	for last > core.a && !l.word(last) {
		last--
	}
	return between{last, last + 1}
}

// commonNoun reports whether a phrase starts like a description: "the mayor".
func (l *line) commonNoun(np between) bool {
	return determiners[l.low(np.a)] || !l.proper(np.b-1)
}

// nameIn returns the name that ends the phrase, empty where it ends otherwise:
// in "the ministry's spokesman" the name before "'s" is not the head.
func (l *line) nameIn(np between) between {
	last := np.b - 1
	for last > np.a && !l.word(last) {
		last--
	}
	if last < np.a {
		return between{}
	}
	at := l.r.Words[last].Span
	for _, n := range l.names {
		if n.Span.Contains(at) && !n.Adjective {
			start := last
			for start > np.a && n.Span.Contains(l.r.Words[start-1].Span) {
				start--
			}
			return between{start, last + 1}
		}
	}
	if !l.proper(last) || l.heading {
		return between{}
	}
	start := last
	for start > np.a && l.proper(start-1) {
		start--
	}
	return between{start, last + 1}
}

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

// participles are irregular ones that start a shortened relative clause: "a
// poll, held in May, found".
var participles = wordSet(`made held run led taken written known seen found built set sent paid drawn given shown born`)

// shortened reports whether a participle at the word starts a shortened
// relative clause: "a poll released on Monday".
func (l *line) shortened(i int) bool {
	w, next := l.low(i), l.low(i+1)
	return (len(w) > 4 && strings.HasSuffix(w, "ed") || participles[w]) && !l.capital(i) && !determiners[l.low(i-1)] && (prepositions[next] || calendar[next] || l.number(i+1))
}

// describing reports whether an -ing form at the word describes the noun before
// it: "a lawmaker assessing the damage".
func (l *line) describing(i int) bool {
	w := l.low(i)
	return len(w) > 4 && strings.HasSuffix(w, "ing") && l.kind(i-1) == Letters && !prepositions[l.low(i-1)] && !auxiliary(l.low(i-1)) && !coordinators[l.low(i-1)] && !subordinates[l.low(i-1)]
}

// sameName reports whether two words lie in one name.
func (l *line) sameName(i, j int) bool {
	if i < l.lo || j >= l.hi {
		return false
	}
	at := l.cut(between{i, j + 1})
	for _, n := range l.names {
		if n.Span.Contains(at) {
			return true
		}
	}
	return false
}
