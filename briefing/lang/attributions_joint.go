package lang

// This file gives a source the whole of what speaks: all who are joined by "and",
// and nothing of the date that opens its sentence.

// behindDate cuts a date off a source that it opens: "Two years ago, the mayor".
func (l *line) behindDate(s between) between {
	dated := false
	if w := l.low(s.a); determiners.Has(w) && !quantities.Has(w) {
		return s // "the night watchman, Ada Brandt"
	}
	for i := s.a; i < s.b && i-s.a <= longestDate; i++ {
		w := l.low(i)
		switch {
		case l.comma(i):
			if dated && i+1 < s.b && i > s.a {
				return between{i + 1, s.b}
			}
			return s
		case calendar.Has(w) || calendar.Has(Singular(w)) || spans.Has(Singular(w)):
			dated = true
		case l.possessive(i) || l.inName(i) && !calendar.Has(w):
			return s
		}
	}
	return s
}

// beforeDay cuts a day off the end of a source, with all behind it: "A man on Monday in
// a letter" is a man.
func (l *line) beforeDay(s between, f found) between {
	for i := s.a + 1; i < s.b && s.b <= f.cue.a; i++ {
		if l.comma(i) || l.inName(i) && !calendar.Has(l.low(i)) || i == s.a+1 && determiners.Has(l.low(s.a)) && calendar.Has(l.low(i)) {
			break
		}
		if l.low(i) == "on" && Weekdays.Has(l.low(i+1)) && l.word(i-1) && !l.verbStarts(i-1) && (i+2 == s.b || prepositions.Has(l.low(i+2))) {
			return between{s.a, i}
		}
	}
	return s
}

// quantities may open a date as well as a phrase for people.
var quantities = Listed(`one two three four five six seven eight nine ten a this several some many few`)

// behindOpener cuts off a source what the phrase before it leads to: in "Addressing
// the leaders, Brandt proposed" and "In a letter to the board, Brandt stated" they
// are not who speaks.
func (l *line) behindOpener(s between, f found) between {
	before := l.low(s.a - 1)
	if s.empty() || s.b > f.cue.a || !prepositions.Has(before) && !(len(before) > 5 && hasAnySuffix(before, "ing")) {
		return s
	}
	for i := s.a; i+1 < s.b; i++ {
		if l.comma(i) && l.office(l.core(between{s.a, i})) {
			return s // "the mayor, Ada Brandt"
		}
		if l.comma(i) && l.inName(i+1) && l.inName(s.b-1) && !l.anotherIn(between{s.a - 1, i}) {
			for k := i + 1; k < s.b; k++ {
				if l.comma(k) {
					return s
				}
			}
			return between{i + 1, s.b}
		}
	}
	return s
}

// longestDate is how many words the date that opens a source may have.
const longestDate = 6

// spans are lengths of time beside those of the calendar.
var spans = Listed(`decade century hour minute moment`)

// withConjuncts widens a source behind "and" to those named before it who speak too:
// in "that its head, Per Lund, and the minister had agreed" not the minister alone.
// What stands there must be the clause's subject: it opens the sentence, or what
// "that" leads to, and has no verb.
func (l *line) withConjuncts(s between, f found) between {
	if s.empty() || s.b > f.cue.a || l.low(s.a-1) != "and" || f.taken(s.a-1) {
		return s
	}
	first := s.a - 1
	for first > l.lo && s.a-first < longestJoint {
		w := l.low(first - 1)
		if w == "that" || l.mark(first-1, ":;"+dashes) || l.quoted(first-1) != l.quoted(s.a) || subordinates.Has(w) || f.taken(first-1) {
			break
		}
		first--
	}
	if before := l.low(first - 1); subordinates.Has(before) && !claused.Has(before) || first == s.a-1 || s.a-first >= longestJoint || prepositions.Has(l.low(first)) || coordinators.Has(l.low(first)) || subordinates.Has(l.low(first)) {
		return s
	}
	at := between{first, s.a - 1}
	if !l.nounPhrase(between{at.a, l.withoutComma(at.b)}) || !determiners.Has(l.low(first)) && !l.inName(first) && !l.proper(first) && !RoleNoun(Singular(l.low(first))) {
		return s
	}
	for _, g := range VerbGroups(l.r.Words[first:s.b]) {
		if g.Finite || g.Infinitive {
			return s
		}
	}
	return between{first, s.b}
}

// claused are subordinators that a clause follows and no bare noun.
var claused = Listed(`that as while because if although though whether when where`)

// withoutComma is an end before the comma that stands there.
func (l *line) withoutComma(end int) int {
	for l.comma(end - 1) {
		end--
	}
	return end
}

// longestJoint is how many words several who speak together may have.
const longestJoint = 24
