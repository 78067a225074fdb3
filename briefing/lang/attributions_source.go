package lang

// This file mends sources that the encoder cuts in the middle of a phrase or a
// name, and drops those that name nobody.

// mendedSource returns the whole phrase that a source is a part of, the empty
// stretch where it is no noun phrase.
func (l *line) mendedSource(f found) between {
	s := l.onlySource(f, l.behindIssue(l.relativeSource(f)))
	if w := l.low(f.cue.a); l.fragment(s) || w != "according" && w != "citing" && w != "quoting" && hasAnySuffix(w, "ing") && s.a >= f.cue.b && !l.inverted(f, s) {
		return between{}
	}
	s = l.apposed(l.wholeNames(s, f), f)
	for s.b-s.a > 1 && coordinators.Has(l.low(s.a)) && !l.capital(s.a) {
		s.a++
	}
	s = l.withConjuncts(l.behindOpener(l.behindDate(l.wholePhrase(s, f)), f), f)
	for w := l.raw(s.b - 1); s.b-s.a > 1 && (prepositions.Has(w) || w == "who" || w == "which" || w == "that" || l.comma(s.b-1) && s.b > f.cue.a); w = l.raw(s.b - 1) {
		s.b-- // "the head of sales at", "a note that"
	}
	if s = l.beforeDay(s, f); l.nobody(s) {
		return between{}
	}
	return s
}

// inverted reports whether a source stands behind a quotation's participle: "“No,”
// answering him, Holt".
func (l *line) inverted(f found, s between) bool { return s.a > f.cue.b }

// taken reports whether a word is of the cue or of the content.
func (f found) taken(i int) bool {
	if i >= f.cue.a && i < f.cue.b {
		return true
	}
	for _, c := range f.content {
		if i >= c.a && i < c.b {
			return true
		}
	}
	return false
}

// wholeNames widens a source to the names and titles that it cuts:
// "Organization" to "World Pier Organization".
func (l *line) wholeNames(s between, f found) between {
	if s.empty() {
		return s
	}
	for _, n := range l.names {
		at := l.words(n.Span)
		if t := l.words(n.Title); !t.empty() && t.b <= at.a {
			at.a = t.a
		}
		if at.empty() || at.b <= s.a || at.a >= s.b {
			continue
		}
		for s.a > at.a && !f.taken(s.a-1) {
			s.a--
		}
		for s.b < at.b && !f.taken(s.b) {
			s.b++
		}
	}
	return s
}

// wholePhrase gives a source that starts with "of" the noun before it: "of
// directors" is "the board of directors". Where no phrase stands there, the
// source starts behind the preposition.
func (l *line) wholePhrase(s between, f found) between {
	if s.b-s.a < 2 || l.low(s.a) != "of" || l.capital(s.a) {
		return s
	}
	for i := s.a - 1; i >= l.lo && s.a-i <= longestBefore && l.word(i) && !f.taken(i); i-- {
		w := l.low(i)
		if w == "'s" {
			return l.withOwner(f, between{i, s.b})
		}
		if determiners.Has(w) || l.capital(i) && (i == l.lo || !l.word(i-1) || !l.capital(i-1)) {
			return between{i, s.b}
		}
		if auxiliary(w) || prepositions.Has(w) || coordinators.Has(w) || subordinates.Has(w) {
			break
		}
	}
	return between{s.a + 1, s.b}
}

// longestBefore is how many words a noun phrase may have before "of".
const longestBefore = 5

// behindIssue returns what a source publishes, where it runs over the verb: in
// "company published a post" the post says it.
func (l *line) behindIssue(s between) between {
	for i := s.a + 1; i+2 < s.b; i++ {
		switch {
		case l.comma(i), subjects.Has(l.low(i)), prepositions.Has(l.low(i)):
			return s
		case issues.Has(l.low(i)) && (l.low(i+1) == "a" || l.low(i+1) == "an") && !calendar.Has(l.low(i+2)):
			return between{i + 1, s.b}
		}
	}
	return s
}

var issues = Listed(`published issued released posted wrote sent filed signed circulated`)

// nobody reports whether a source is no noun phrase: an adjective alone
// ("Norland-born"), a participle alone ("collected"), a noun run together with
// the subject behind it ("some level you").
func (l *line) nobody(s between) bool {
	if s.empty() {
		return false
	}
	last := l.low(s.b - 1)
	if hasAnySuffix(last, "-born", "-based", "-led", "-backed") {
		return true
	}
	if s.b-s.a == 1 {
		return len(last) > 4 && hasAnySuffix(last, "ed") && !l.capital(s.a) && !RoleNoun(last) && !plural(last)
	}
	return (last == "i" || last == "you" || last == "he" || last == "she" || last == "they" || last == "we") && l.kind(s.b-2) == Letters && !coordinators.Has(l.low(s.b-2)) && !prepositions.Has(l.low(s.b-2))
}

// speakerBefore returns the source of a participle that has none of its own, or
// of a verb behind "and": that of the cue before it in its sentence, or, of a
// participle, the sentence's subject. "The
// pier was safe, Brandt said, adding …" and "Brandt left, saying …" are both
// Brandt's.
func (l *line) speakerBefore(f found) between {
	by := l.sharedSource(f)
	if showing.Has(l.low(f.cue.a)) && !by.empty() && !subjects.Has(l.low(by.a)) && !l.anotherIn(between{by.a - 1, by.b}) {
		return between{} // "the lake froze, meaning that": nobody says so
	}
	return by
}

// sharedSource finds the words that speakerBefore judges.
func (l *line) sharedSource(f found) between {
	joined := l.joined(f.cue.a)
	if w := l.low(f.cue.a); !joined && (len(w) < 5 || !hasAnySuffix(w, "ing") || l.capital(f.cue.a) || !l.participleBehind(f.cue.a)) {
		return between{}
	}
	for i := len(l.found) - 1; i >= 0; i-- {
		o := l.found[i]
		if o.cue.b <= f.cue.a && !o.none && !o.source.empty() && l.sameLevel(o.cue.a, f.cue.a) {
			return o.source
		}
	}
	if joined || !telltale.Has(l.low(f.cue.a)) && !showing.Has(l.low(f.cue.a)) {
		return between{}
	}
	return l.subject(f.cue.a)
}

// joined reports whether a word is a verb behind "and" or "but", whose subject is
// that of a verb before: "He said the plan was ready and expected talks".
func (l *line) joined(i int) bool {
	w := l.low(i)
	if auxiliary(w) || !hasAnySuffix(w, "ed") && w != "said" && w != "told" {
		return false
	}
	for i--; i > l.lo && adverb(l.low(i)); i-- {
	}
	return l.low(i) == "and" || l.low(i) == "but"
}

// telltale are participles that tell what the subject of their sentence says,
// wherever they stand in it.
var telltale = Listed(`saying adding noting warning citing stressing insisting arguing claiming telling writing declaring announcing accusing blaming alleging
	stating pointing denying promising vowing pledging suggesting urging asking emphasising emphasizing`)

// participleBehind reports whether the participle at the word hangs on what
// stands before it: behind a comma, or behind "and" or an adverb there.
func (l *line) participleBehind(i int) bool {
	for i--; i > l.lo && (adverb(l.low(i)) || l.low(i) == "and" || l.low(i) == "but"); i-- {
	}
	return l.comma(i) || l.mark(i, quoteMarks) && l.comma(i-1)
}

// sameLevel reports whether two words stand in the same quotation or both in
// none.
func (l *line) sameLevel(a, b int) bool { return l.quote[a-l.lo] == l.quote[b-l.lo] }

// subject returns the noun phrase that opens the sentence before its first
// verb, which stands before the word; empty where it opens otherwise.
func (l *line) subject(before int) between {
	words := l.r.Words[l.lo:l.hi]
	for _, g := range VerbGroups(words) {
		if g.Reduced || g.Gerund || g.Infinitive {
			continue
		}
		at := between{l.lo, l.lo + g.First}
		w := l.low(at.a)
		if at.empty() || at.b >= before || at.b-at.a > longestSubject || prepositions.Has(w) || subordinates.Has(w) || adverb(w) || w == "there" || w == "it" || w == "this" || w == "that" {
			return between{}
		}
		for i := at.a; i < at.b; i++ {
			if !l.word(i) || l.quoted(i) {
				return between{}
			}
		}
		return at
	}
	return between{}
}

// longestSubject is how many words the subject before a sentence's verb may
// have to be told without a parser.
const longestSubject = 8
