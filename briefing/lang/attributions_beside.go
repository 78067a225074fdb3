package lang

// beside returns the names of those who speak together with the head of a source:
// of "the mayor, Ada Brandt, and Jon Pell" Pell. Who only describes it, behind a
// preposition, is none of them.
func (l *line) beside(np, head between) []between {
	var out []between
	last, linked := head, false
	for _, n := range l.names {
		at := l.words(n.Span)
		if at.empty() || at.a < head.b || at.b > np.b || n.Adjective {
			continue
		}
		joins, ok := l.joins(last.b, at.a)
		if !ok || l.possessive(at.b) {
			break
		}
		linked = linked || joins
		if !l.titled(last.b, at.a) || n.Type == PersonName {
			out = append(out, at)
		}
		last = at
	}
	if !linked || !l.inNames(head) {
		return nil // "Ada Brandt, Tolm"
	}
	return out
}

// inNames reports whether a stretch is a name.
func (l *line) inNames(w between) bool { return !w.empty() && l.inName(w.a) && l.inName(w.b-1) }

// joins reports whether only commas, "and" and titles stand between two words, and
// whether "and" is among them.
func (l *line) joins(a, b int) (and, ok bool) {
	mark := false
	for i := a; i < b; i++ {
		w := l.low(i)
		switch {
		case w == "and":
			and = true
		case l.comma(i):
			mark = true
		case l.word(i) && !prepositions.Has(w) && !auxiliary(w) && !subordinates.Has(w) && !(subjects.Has(w) && !determiners.Has(w)) && (and || mark):
		default:
			return and, false
		}
	}
	return and, and || mark
}

// titled reports whether words stand between two names beside commas, "and" and
// "the".
func (l *line) titled(a, b int) bool {
	for i := a; i < b; i++ {
		if w := l.low(i); l.word(i) && w != "and" && w != "the" {
			return true
		}
	}
	return false
}
