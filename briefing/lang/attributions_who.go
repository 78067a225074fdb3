package lang

// This file finds the source where the encoder marks somebody or something else
// beside it: before a relative clause, before a verb inside the source, beside a
// name that says who a description is.

// relativeSource returns whom "who" before the cue takes up, where the encoder
// gives the statement to somebody named further off: in "Holt married the clerk Ada
// Brandt in May, who said" it is Brandt's. It returns the source itself elsewhere.
func (l *line) relativeSource(f found) between {
	who := f.cue.a - 1
	for who > l.lo && f.cue.a-who < 4 && adverb(l.low(who)) {
		who--
	}
	if l.raw(who) != "who" || who <= l.lo || !l.sameLevel(who, f.cue.a) {
		return f.source
	}
	end := who
	for end > l.lo && (l.comma(end-1) || l.mark(end-1, dashes)) {
		end--
	}
	end = l.beforeDate(end)
	by := l.phraseBefore(end)
	if !by.empty() && by.a <= f.source.a && f.source.b <= by.b {
		return by
	}
	if by.empty() || !f.source.empty() && by.a-f.source.b >= 0 && by.a-f.source.b <= 2 && prepositions.Has(l.low(f.source.b)) || f.source.a < by.b && by.a < f.source.b && !l.fragment(f.source) && !l.finiteIn(f.source) {
		return f.source
	}
	return by
}

// beforeDate returns where a date starts that ends before the word: "on 3 May" in
// "the mayor on 3 May, who".
func (l *line) beforeDate(end int) int {
	dated := false
	for i := end - 1; i > l.lo && end-i <= 4; i-- {
		w := l.low(i)
		switch {
		case calendar.Has(w) || l.number(i):
			dated = true
		case dated && (w == "on" || w == "in"):
			return i
		case !l.comma(i):
			return end
		}
	}
	return end
}

// phraseBefore returns the noun phrase for people that ends at the word; empty where
// none does.
func (l *line) phraseBefore(end int) between {
	last := end - 1
	if last < l.lo || !l.word(last) {
		return between{}
	}
	for _, n := range l.names {
		if at := l.words(n.Span); at.b == end && !n.Adjective {
			if t := l.words(n.Title); !t.empty() && t.b <= at.a && n.Type == PersonName {
				at.a = t.a
			}
			return at
		}
	}
	w := l.low(last)
	if !RoleNoun(w) && !RoleNoun(Singular(w)) && !speakers.Has(w) && !speakers.Has(Singular(w)) {
		return between{}
	}
	a := last
	for a > l.lo && last-a < longestBefore && l.kind(a-1) == Letters && !l.spokenAway(a-1) {
		a--
		if determiners.Has(l.low(a)) {
			break
		}
	}
	return between{a, end}
}

// spokenAway reports whether a word can't stand inside a noun phrase before its
// noun.
func (l *line) spokenAway(i int) bool {
	w := l.low(i)
	return prepositions.Has(w) || auxiliary(w) || coordinators.Has(w) || subordinates.Has(w) || subjects.Has(w) && !determiners.Has(w) || w == "to" || l.verbStarts(i) && !l.capital(i)
}

// fragment reports whether a source is a word that names nobody: a function word,
// or a modifier torn from its noun.
func (l *line) fragment(s between) bool {
	if s.b-s.a != 1 {
		return false
	}
	w := l.low(s.a)
	if indefinite.Has(w) || subjects.Has(w) && !determiners.Has(w) || possessives.Has(w) {
		return false
	}
	return determiners.Has(w) && w != "one" || coordinators.Has(w) || prepositions.Has(w) && !l.capital(s.a) || l.number(s.a)
}

// onlySource returns the part of a source that names somebody, where the encoder ran
// over a verb or took in whom something was told.
func (l *line) onlySource(f found, s between) between {
	if s.empty() {
		return s
	}
	if l.low(s.a-1) == "to" && s.a > f.cue.b {
		for i := s.a + 1; i+1 < s.b; i++ {
			if l.low(i) == "by" {
				return between{i + 1, s.b} // "as told to the Post by the mayor"
			}
		}
	}
	if s.a >= f.cue.b {
		return s
	}
	for _, g := range VerbGroups(l.r.Words[s.a:s.b]) {
		if plain := g.Last-g.First == 1; !g.Finite || g.Reduced || plain && !auxiliary(l.low(s.a+g.First)) && !hasAnySuffix(l.low(s.a+g.First), "ed") {
			continue
		}
		at := between{s.a, s.a + g.First}
		if at.empty() {
			return between{} // "was learned from survivors"
		}
		if l.relativeIn(at) || !l.nounPhrase(at) || s.a+g.Last >= s.b && s.b <= f.cue.a && !l.joined(f.cue.a) {
			return s
		}
		if s.b == f.cue.a && !l.joined(f.cue.a) {
			if tail := l.phraseBefore(s.b); !tail.empty() {
				return tail // "there are some traders (who) argue"
			}
			return s
		}
		return at
	}
	return s
}

// relativeIn reports whether a relative clause starts in a stretch.
func (l *line) relativeIn(s between) bool {
	for i := s.a; i < s.b; i++ {
		if w := l.low(i); w == "what" || w == "i" || w == "we" || w == "who" || w == "which" || w == "that" || w == "whose" || w == "where" || w == "whom" {
			return true
		}
	}
	return false
}

// nounPhrase reports whether a stretch before a verb may name somebody.
func (l *line) nounPhrase(s between) bool {
	last := l.low(s.b - 1)
	return l.word(s.b-1) && !prepositions.Has(last) && !coordinators.Has(last) && !adverb(last) && last != "there" && last != "it"
}

// apposed widens a description of one person to the name that a comma parts from
// it: "the head of the union, Ada Brandt," and "Brandt, head of the union".
func (l *line) apposed(s between, f found) between {
	if s.empty() || l.anotherIn(between{s.a - 1, s.b}) {
		return s
	}
	if !l.office(l.core(s)) {
		return s
	}
	for _, n := range l.names {
		at := l.words(n.Span)
		if n.Type != PersonName || at.empty() {
			continue
		}
		first := at.a
		if t := l.words(n.Title); !t.empty() && t.b <= at.a {
			first = t.a
		}
		switch {
		case l.comma(s.b) && first == s.b+1 && !f.taken(s.b) && (l.comma(at.b) || at.b == l.hi-1 || at.b == f.cue.a):
			return between{s.a, at.b}
		case l.comma(s.a-1) && at.b == s.a-1 && l.comma(s.b) && f.cue.a == s.b+1 && !f.taken(at.a) && !determiners.Has(l.low(s.a)) && !possessives.Has(l.low(s.a)):
			return between{at.a, s.b}
		}
	}
	return s
}

// firstNamed returns the first of two bodies that speak together: in "both the
// Port Board and the Ferry Union" the board. Empty where one alone is named.
func (l *line) firstNamed(core between) between {
	for _, n := range l.names {
		at := l.words(n.Span)
		if n.Adjective || at.empty() || at.a < core.a || l.low(at.b) != "and" {
			continue
		}
		for _, o := range l.names {
			other := l.words(o.Span)
			if other.a > at.b && other.a <= at.b+2 && other.b == core.b && o.Type == n.Type {
				return at
			}
		}
	}
	return between{}
}
