package lang

import "strings"

// maxPhrase is the most words that a source has: a noun phrase, not the
// sentence around it.
const maxPhrase = 30

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
			if l.startsPhrase(i) {
				i--
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
		if l.low(j) == "who" && l.word(j-1) && !l.capitalName(j) {
			return j
		}
	}
	return 0
}

// startsPhrase reports whether a phrase can go no further back than the
// determiner at the word: only a preposition, another determiner or a
// describing -ing form stand before one inside a phrase.
func (l *line) startsPhrase(i int) bool {
	w, before := l.low(i), l.low(i-1)
	if !determiners[w] || w == "'s" || w == "'" || quantifiers[w] || i == l.lo || !l.word(i-1) {
		return false
	}
	inside := prepositions[before] || quantifiers[before] || determiners[before] || before == "and" || before == "or" || l.describing(i-1)
	return !inside
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
	case l.capital(i) && l.low(i+1) == "of" && l.capital(i+2):
		return false
	case adverb(w) && !determiners[w] && !l.capital(i) && (i == l.lo || !determiners[l.low(i-1)]):
		return w != "first" && w != "last" && w != "once" && w != "long" && w != "ever"
	case adverb(w) && i == l.lo && !determiners[w]:
		return !(l.capital(i) && l.low(i+1) == "of") // "First of Tolm Bank"
	}
	return i < end-1 && !l.capital(i) && l.verbBefore(i)
}

// verbBefore reports whether the word, in front of others of a phrase, is a
// verb that ends the clause before it.
func (l *line) verbBefore(i int) bool {
	before := l.low(i - 1)
	if subjects[before] && !determiners[before] && before != "who" && l.word(i-1) {
		return true // "I believe the president"
	}
	if strings.HasSuffix(l.low(i), "ed") && l.capital(i-1) && !prepositions[l.low(i+1)] {
		return true // "Putin exchanged letters"
	}
	form := cueVerbs()[l.low(i)].form
	if form&pastForm == 0 || form&(baseForm|thirdForm) != 0 || determiners[before] {
		return false
	}
	return !prepositions[l.low(i+1)] || !l.word(i-1) // "a person briefed on it" is one phrase
}

// tidy takes off what a phrase cannot start with: a preposition with its
// object, a connective.
func (l *line) tidy(np between) between {
	for np.a < np.b && (coordinators[l.low(np.a)] || !l.word(np.a) && !l.mark(np.a, quoteMarks+"$(")) {
		np.a++
	}
	if v := cueVerbs()[l.low(np.a)]; v.form&baseForm != 0 && np.b-np.a > 1 && indicating[l.low(np.a)] {
		np.a++ // "minutes indicate officials advised"
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

// indicating are base forms of verbs that are seldom nouns: no phrase starts
// with one.
var indicating = wordSet(`indicate show suggest say reveal confirm believe argue allege know think`)

// calendar are the words after which a fronted date ends.
var calendar = wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december week month year morning afternoon evening night day weekend today yesterday`)

// describing reports whether an -ing form at the word describes the noun before
// it: "a lawmaker assessing the damage".
func (l *line) describing(i int) bool {
	w := l.low(i)
	before := l.low(i - 1)
	if len(w) <= 4 || !strings.HasSuffix(w, "ing") || l.kind(i-1) != Letters {
		return false
	}
	return !prepositions[before] && !auxiliary(before) && !coordinators[before] && !subordinates[before]
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
