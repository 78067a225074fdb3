package lang

// This file tells statements that nobody makes from those that somebody does: the
// text says that it was not said, or taken back.

// saidByNobody reports whether the text tells that something was not said: its
// speakers are nobody, they would not confirm it, they took it back, or it was
// reported by mistake.
func (l *line) saidByNobody(f found) bool {
	verb := l.verbOf(f.cue)
	if s := f.source; !s.empty() && !l.quoted(s.a) && !undenied.Has(l.low(verb)) {
		none := NobodyWords.Has(l.low(s.a)) && l.kind(s.a+1) != Number && !l.mark(s.a+1, ".") // "No. 10 said"
		if none || s.a > l.lo && l.low(s.a-1) == "neither" {
			return true
		}
	}
	if f.source.empty() && f.cue.b-f.cue.a == 1 && l.isIt(f.cue.a) {
		return true
	}
	for i := f.cue.a - 1; (f.source.empty() || l.isIt(f.source.a)) && i <= f.cue.b; i++ {
		if mistakenly.Has(l.low(i)) {
			return true
		}
	}
	return l.unconfirmed(f) || l.takenBack(verb) || retracting.Has(l.low(verb)) && l.takenBack(f.cue.b-1) || retracting.Has(l.low(verb)) && l.takenBack(f.cue.b-2)
}

// undenied are the verbs by which nobody's denial is the author's own word: "nobody
// denies that the quay is old".
var undenied = Listed(`deny denies denied doubt doubts doubted dispute disputes disputed`)

// unconfirmed reports whether somebody did not say, or would not, that something is
// so: "refused to confirm that", "has not admitted that". That they denied it is not
// told.
func (l *line) unconfirmed(f found) bool {
	c := f.content[0]
	if c.a < f.cue.b || l.quoted(c.a) || !(l.low(c.a) == "that" || l.low(c.a-1) == "that" || l.low(c.a) == "whether" || subjects.Has(l.low(c.a))) {
		return false
	}
	negated, unsaid := false, false
	for i := f.cue.a; i < f.cue.b; i++ {
		w := l.low(i)
		negated = negated || w == "not" || w == "never" || w == "cannot" || hasAnySuffix(w, "n't") || declining.Has(w) || w == "failed"
		unsaid = unsaid || negated && confirming.Has(w)
	}
	return unsaid
}

var confirming = Listed(`confirm confirmed say said admit admitted acknowledge acknowledged know known verify verified report reported announce announced concede conceded confess confessed`)

// takenBack reports whether the noun at the word names a statement that its speaker
// gave up: "withdrew an earlier statement that".
func (l *line) takenBack(noun int) bool {
	if !disclaimed.Has(Singular(l.low(noun))) {
		return false
	}
	for i := noun - 1; i >= max(l.lo, noun-5) && l.word(i); i-- {
		if retracting.Has(l.low(i)) {
			return true
		}
	}
	return false
}

var retracting = Listed(`withdrew withdrawn withdraws withdrawing retracted retracts retracting recanted recants`)

// untrue reports whether all that is said is that something is not so: "it is not
// true that the pier sank".
func (l *line) untrue(f found) bool {
	g, _, ok := l.mainVerb(f)
	if !ok || g.Base != "be" || g.Passive {
		return false
	}
	for i := g.Last; i < min(l.hi, g.Last+4) && l.word(i) && l.low(i) != "that"; i++ {
		if l.low(i+1) == "that" && (g.Negated && trueWords.Has(l.low(i)) || !g.Negated && falseWords.Has(l.low(i))) {
			return true
		}
	}
	return false
}

// unintended reports whether the cue tells that its speaker does not plan what follows:
// "did not plan to sell".
func (l *line) unintended(f found) bool {
	if !intending.Has(f.lemma) {
		return false
	}
	for i := f.cue.a; i < f.cue.b; i++ {
		if w := l.low(i); w == "not" || w == "never" || hasAnySuffix(w, "n't") {
			return true
		}
	}
	return false
}

var intending = Listed(`plan intend aim propose mean`)
