package briefing

import "sitrep/briefing/lang"

var prepositions = lang.Listed(`among after before`, lang.Prepositions)

// clauseEnd walks right from the word to where its clause ends.
func (x *sentenceContext) clauseEnd(first, last, at int) int {
	start := x.words[first].Span.Start
	comma := 0
	inner := first > 0 && under.Has(x.words[first-1].Lower)
	if verb := x.firstVerb(first, last); verb > at {
		at = verb // a phrase in front of its verb is no line by itself
	}
	for i := at + 1; i < last; i++ {
		w := x.words[i].Lower
		next := lowAt(x.words, i+1)
		switch {
		case (w == "," || w == ";") && x.inBrackets(i):
			continue
		case w == ";" || w == "—" || w == "--":
			return i
		case w == ",":
			if inner && x.verbIn(i+1, last) && x.subjectIn(i+1, last) || breaks.Has(next) || x.cueNear(i+1, last) || (next == "and" || next == "but") && x.verbIn(i+2, min(i+9, last)) || x.gerundAt(i+1) {
				return i
			}
			comma = i
		case (w == "while" || w == "although" || w == "because" || w == "but") && x.verbIn(i+1, last):
			return i
		case (w == "when" || w == "after" || w == "before" || w == "as" && lowAt(x.words, i-1) != "such" || w == "until") && x.opensClause(i, last) && x.words[i].Span.Start-start > 45:
			return i
		}
		if x.words[i].Span.End-start > longLine && comma > at && x.words[last-1].Span.End-x.words[comma].Span.End > shortRest {
			return comma
		}
	}
	return last
}

// opensClause reports whether a word of time at i has a subject and a verb
// before the next comma, and no date: "after he left", not "after noon".
func (x *sentenceContext) opensClause(i, last int) bool {
	if i+1 >= last || x.isDate(x.words[i+1].Span) || timeWords.Has(lowAt(x.words, i-1)) {
		return false
	}
	end := i + 1
	for end < last && x.words[end].Lower != "," {
		end++
	}
	verb := x.firstVerb(i+1, end)
	return verb >= 0 && x.subjectIn(i+1, verb)
}

// cueNear reports whether an attribution's cue stands just behind a comma:
// ", police said".
func (x *sentenceContext) cueNear(i, last int) bool {
	for _, a := range x.attributions {
		if a.Cue.Empty() {
			continue
		}
		for j := i; j < min(i+7, last); j++ {
			if a.Cue.Overlaps(x.words[j].Span) {
				return true
			}
		}
	}
	return false
}

// firstVerb returns the first finite verb in a range of words, -1 for none.
func (x *sentenceContext) firstVerb(first, last int) int {
	for _, g := range x.groups {
		if g.Finite && g.Head >= first && g.Head < last {
			return g.Head
		}
	}
	return -1
}

func (x *sentenceContext) gerundAt(i int) bool {
	for _, g := range x.groups {
		if g.First == i && (g.Gerund || g.Reduced) {
			return true
		}
	}
	return false
}
