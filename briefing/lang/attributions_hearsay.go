package lang

// This file tells who only stands where a speaker would: suspects, those of whom
// something is told, and those who are told it.

// spokenOf reports whether what stands before a cue is whom the statement is about:
// in "six men suspected of theft" and "the mayor allegedly left" they do not say so.
func (l *line) spokenOf(f found) bool {
	return l.allOf(f.cue, hearsay) || l.shortPassive(f)
}

var hearsay = Listed(`allegedly reportedly purportedly supposedly`)

// shortPassive reports whether a cue is a participle without its auxiliary: "the
// men suspected to be behind it". With an object it is a verb, "police suspected
// him of".
func (l *line) shortPassive(f found) bool {
	verb := l.verbOf(f.cue)
	if verb > f.cue.a && auxiliary(l.low(verb-1)) || f.source.b != verb || subjects.Has(l.low(verb-1)) {
		return false
	}
	w, next := l.low(verb), verb+1
	for adverb(l.low(next)) {
		next++
	}
	switch {
	case w == "suspected" || w == "accused":
		return l.low(next) == "of" || l.low(next) == "to"
	case thoughtOf.Has(w):
		return l.low(next) == "to" && (l.low(next+1) == "be" || l.low(next+1) == "have")
	}
	return false
}

// thoughtOf are participles that with "to be" tell what others think of somebody.
var thoughtOf = Listed(`believed thought alleged estimated reported said understood presumed rumoured rumored known supposed`)

// listens reports whether a source is only told what the cue leads to: the court
// that hears how a crime was done does not say so.
func (l *line) listens(f found) bool {
	w := l.low(l.verbOf(f.cue))
	return (w == "heard" || w == "hears") && f.source.b <= f.cue.a && listeners.Has(Singular(l.low(l.core(f.source).b-1)))
}

var listeners = Listed(`court jury tribunal inquest hearing inquiry committee panel council judge magistrate juror parliament`)
