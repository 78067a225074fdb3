package lang

import "strings"

// core returns a noun phrase without what only describes its noun from behind.
func (l *line) core(np between) between {
	for i := np.a + 1; i < np.b; i++ {
		if l.endsHead(i) {
			return between{np.a, i}
		}
	}
	return np
}

// head returns the head of a noun phrase: its last name where it has one
// before a preposition or comma, else the noun.
func (l *line) head(np between) between {
	if np.empty() {
		return np
	}
	core := l.core(np)
	if n := l.personOf(np, core); !n.empty() {
		return n
	}
	if n := l.firstNamed(core); !n.empty() {
		return n
	}
	if n := l.nameIn(core); !n.empty() {
		return n
	}
	if core.b < np.b && l.comma(core.b) { // "the mayor, Ada Brandt,"
		if n := l.nameIn(between{core.b + 1, np.b}); !n.empty() && l.commonNoun(core) && n.a <= core.b+4 {
			return n
		}
	}
	if n := l.nameBehind(np, core); !n.empty() {
		return n
	}
	last := core.b - 1
	for last > core.a && !l.word(last) {
		last--
	}
	return between{last, last + 1}
}

// personOf returns the person whom a phrase names beside their office, where
// the office looks like a name or has a preposition: "Tolm's Prime Minister, Ada
// Brandt", "Secretary of the Navy Ada Brandt", "Ada Brandt a clerk from Tolm". Of
// several who speak together it is the first.
func (l *line) personOf(np, core between) between {
	for _, n := range l.names {
		if n.Type != PersonName {
			continue
		}
		at := l.words(n.Span)
		if at.a < np.a || at.b > np.b || at.empty() {
			continue
		}
		title := l.words(n.Title)
		first := at.a
		if !title.empty() && title.a >= np.a {
			first = title.a
		}
		switch {
		case at.b == np.b && !title.empty() && first == np.a:
			return at // "US Sec. of State Ada Brandt"
		case core.b < at.a && l.bracketed(core.b, at.a) && l.endsWith(at.b, np.b):
			return at
		case first == np.a && at.b < np.b && determiners.Has(l.low(at.b)) && !l.possessive(at.b):
			return at
		case l.low(at.b) == "and" && l.leads(np, first) && l.anotherIn(between{at.b, np.b}):
			return at
		case at.b == np.b && l.comma(at.a-1) && core.b < at.a && l.office(core):
			return at
		case at.b == np.b && core.b < at.a && first > core.b && l.low(core.b) == "of" && l.office(core) && !determiners.Has(l.low(np.a)) && l.portfolio(core.b+1, at.a):
			return at
		}
	}
	return between{}
}

// portfolio reports whether the words between an office's "of" and a name can be what
// it is of: "Navy", "foreign affairs"; no other's title or owner.
func (l *line) portfolio(first, end int) bool {
	if first >= end || l.capital(end-1) || determiners.Has(l.low(first)) {
		return l.capital(end - 1)
	}
	for i := first; i < end; i++ {
		if !l.word(i) || l.possessive(i) || RoleNoun(l.low(i)) || prepositions.Has(l.low(i)) {
			return false
		}
	}
	return true
}

// bracketed reports whether an acronym in brackets stands at the word, and
// nothing but titles from behind it to the word first: "(NCG) Commander".
func (l *line) bracketed(i, first int) bool {
	if !l.mark(i, "(") || i+2 >= l.hi || !l.mark(i+2, ")") || first < i+3 {
		return false
	}
	for k := i + 3; k < first; k++ {
		if !l.word(k) && !l.mark(k, dashes) || prepositions.Has(l.low(k)) || coordinators.Has(l.low(k)) {
			return false
		}
	}
	return true
}

// endsWith reports whether a phrase ends with the person whose name ends at the
// word, or goes on with a comma or brackets only.
func (l *line) endsWith(i, end int) bool { return i >= end || l.comma(i) || l.mark(i, "(") }

// leads reports whether no preposition stands in a phrase before the word: in
// "the sons of Ada Brandt and Piet Holm" neither of them leads.
func (l *line) leads(np between, word int) bool {
	for i := np.a; i < word; i++ {
		if prepositions.Has(l.low(i)) {
			return false
		}
	}
	return true
}

// anotherIn reports whether a person is named in the stretch of words.
func (l *line) anotherIn(w between) bool {
	for _, n := range l.names {
		if at := l.words(n.Span); n.Type == PersonName && at.a > w.a && at.b <= w.b && !l.possessive(at.b) {
			return true
		}
	}
	return false
}

// possessive reports whether a possessive ending stands at the word.
func (l *line) possessive(i int) bool { return l.low(i) == "'s" || l.low(i) == "'" }

// office reports whether a phrase is one person's office: "Prime Minister", "his
// daughter".
func (l *line) office(np between) bool {
	w := l.low(np.b - 1)
	return RoleNoun(w) && Singular(w) == w
}

// nameBehind returns the name that stands behind the comma of a description
// with a preposition: "the member for Tolm, Ada Brandt".
func (l *line) nameBehind(np, core between) between {
	if core.b >= np.b || !prepositions.Has(l.low(core.b)) || !determiners.Has(l.low(np.a)) || plural(l.low(core.b-1)) {
		return between{}
	}
	for i := core.b; i < np.b; i++ {
		if !l.comma(i) {
			continue
		}
		n := l.nameIn(between{i + 1, np.b})
		if n.empty() || n.a > i+3 || n.b-n.a < 2 {
			return between{}
		}
		return n
	}
	return between{}
}

// commonNoun reports whether a phrase starts like a description: "the mayor".
func (l *line) commonNoun(np between) bool {
	return determiners.Has(l.low(np.a)) || !l.proper(np.b-1)
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
	if !l.proper(last) || l.heading || l.officeOf(np.a, last) {
		return between{}
	}
	start := last
	for start > np.a && l.proper(start-1) {
		start--
	}
	return between{start, last + 1}
}

// officeOf reports whether the words up to last are an office written like a name,
// behind the name of what it is of: "the Norwyn President" is not Norwyn.
func (l *line) officeOf(first, last int) bool {
	if w := l.low(last); !RoleNoun(w) || Singular(w) != w || last == first {
		return false
	}
	at := l.r.Words[last-1].Span
	for _, n := range l.names {
		if n.Type != PersonName && n.Span.Contains(at) {
			return true
		}
	}
	return false
}

// participles are irregular ones that start a shortened relative clause: "a
// poll, held in May, found".
var participles = Listed(`made held run led taken written known seen found built set sent paid drawn given shown born`)

// shortened reports whether a participle at the word starts a shortened
// relative clause: "a poll released on Monday".
func (l *line) shortened(i int) bool {
	w, next := l.low(i), l.low(i+1)
	return (len(w) > 4 && strings.HasSuffix(w, "ed") || participles.Has(w)) && !l.capital(i) && !determiners.Has(l.low(i-1)) && (prepositions.Has(next) || calendar.Has(next) || l.number(i+1))
}

// endsHead reports whether what stands from the word on only describes the
// phrase's head: a preposition, a relative clause whole or shortened, an
// apposition.
func (l *line) endsHead(i int) bool {
	w := l.low(i)
	switch {
	case l.comma(i), l.mark(i, "("+dashes), prepositions.Has(w), w == "who" && !l.capitalName(i):
		return true
	case l.shortened(i), l.describing(i) && determiners.Has(l.low(i+1)):
		return true
	}
	return w == "and" && !l.proper(i-1)
}

// capitalName reports whether a word that looks like a pronoun is a name:
// "IT", "US".
func (l *line) capitalName(i int) bool {
	raw := l.raw(i)
	return len(raw) > 1 && raw == strings.ToUpper(raw) && strings.ToLower(raw) != raw && !l.heading
}

// calendar are the words after which a fronted date ends.
var calendar = Listed(`week month year morning afternoon evening night day weekend today yesterday`, Weekdays, Months)

// describing reports whether an -ing form at the word describes the noun before
// it: "a lawmaker assessing the damage".
func (l *line) describing(i int) bool {
	w := l.low(i)
	before := l.low(i - 1)
	if len(w) <= 4 || !strings.HasSuffix(w, "ing") || l.kind(i-1) != Letters {
		return false
	}
	return !prepositions.Has(before) && !auxiliary(before) && !coordinators.Has(before) && !subordinates.Has(before)
}
