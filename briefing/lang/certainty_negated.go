package lang

// This file tells denials from sentences that only hold a negative word.

// negates reports whether anything in the cue or in what is said can deny: a
// negative word, or a name for what others have claimed.
func (l *line) negates(f found) bool {
	if f.lemma == "" || naming.Has(f.lemma) {
		return true // "a rebuttal of": a noun; "called the claim a lie"
	}
	if f.lemma == "maintain" && l.low(f.content[len(f.content)-1].b-1) == "innocence" {
		return false // the claim is that of being innocent
	}
	if l.low(f.content[0].a) == "against" {
		return true
	}
	negative := func(i int) bool { return negatives.Has(l.low(i)) || hasAnySuffix(l.low(i), "n't", "n’t") }
	for i := f.cue.a; i < f.cue.b; i++ {
		if negative(i) {
			return true
		}
	}
	for _, c := range f.content {
		for i := c.a; i < c.b; i++ {
			if negative(i) || claimed.Has(l.low(i)) {
				return true
			}
		}
		for _, s := range signalsIn(l.r.Words[c.a:c.b]) {
			if s.certainty == Denied && !l.misread(c, c.a+s.at) {
				return true
			}
		}
	}
	return false
}

var negatives = Listed(`not never no none nothing nobody neither nor nowhere cannot without false untrue innocent innocence contrary instead rather unrelated unconnected unaware`)

// reproaches reports whether the main clause tells what those who are spoken to
// failed to do: "you never listened".
func (l *line) reproaches(f found) bool {
	g, subject, ok := l.mainVerb(f)
	if !ok || l.low(subject) != "you" {
		return false
	}
	for i := g.First - 1; i < g.Last; i++ {
		if l.low(i) == "never" || l.low(i) == "not" || hasAnySuffix(l.low(i), "n't") {
			return true
		}
	}
	return false
}

// states reports whether what is insisted on is told as a fact, and neither
// demanded nor promised: "insists that the pier is safe".
func (l *line) states(f found) bool {
	g, _, ok := l.mainVerb(f)
	if !ok || g.Modal != "" {
		return false
	}
	switch l.low(g.First) {
	case "is", "are", "was", "were", "has", "had":
		return true
	}
	return false
}

// passive reports whether a participle at the word stands in the passive.
func (l *line) passive(i int) bool {
	for i--; i > l.lo && adverb(l.low(i)); i-- {
	}
	return beForms.Has(l.low(i))
}

// untold reports whether "I never" at the word tells what somebody has not lived to
// see, and denies nothing: "I never thought", "I have never seen".
func (l *line) untold(at int) bool {
	for i := at + 1; i < at+4; i++ {
		if lived.Has(l.low(i)) {
			return true
		}
	}
	return false
}

var lived = Listed(`thought imagined expected dreamed dreamt believed knew seen heard felt experienced been known understood forgotten forgot`)
