package lang

import "sitrep/content/span"

// ownPieces drops the pieces that the encoder strewed over the sentence: short
// ones that are neither quoted nor beside the cue and the source, where the
// longest piece goes on.
func (l *line) ownPieces(f found, content []between) []between {
	main := l.mainPiece(f, content)
	var out []between
	for i, c := range content {
		if i == main || l.belongs(f, c, content[main], content) {
			out = append(out, c)
		}
	}
	return out
}

// mainPiece returns the index of the piece that starts right behind the cue, else
// of the longest.
func (l *line) mainPiece(f found, content []between) int {
	main := 0
	for i, c := range content {
		gap := c.a - f.cue.b
		if l.wordsIn(c) > 2 && gap >= 0 && (gap <= 1 || gap <= longestOpening && l.low(c.a-1) == "that") {
			return i
		}
		if l.wordsIn(c) > l.wordsIn(content[main]) {
			main = i
		}
	}
	return main
}

// belongs reports whether a piece of content is a part of what the main piece
// says.
func (l *line) belongs(f found, c, main between, content []between) bool {
	if l.direct([]span.Span{l.cut(c)}) {
		return true
	}
	gap := between{c.b, main.a}
	if main.a < c.a {
		gap = between{main.b, c.a}
	}
	strange := 0
	for i := gap.a; i < gap.b; i++ {
		if w := l.low(i); l.word(i) && !f.spoken(i) && !auxiliary(w) && !coordinators.Has(w) && !subjects.Has(w) && !heldBy(content, i) {
			strange++
		}
	}
	if f.cue.a < gap.a || f.cue.a >= gap.b {
		return strange == 0 || l.finiteIn(c) && !l.finiteIn(gap) && 2*l.wordsIn(c) > l.wordsIn(main)
	}
	if c.a < main.a {
		first := l.low(f.cue.a)
		if l.low(main.a-1) == "that" || l.low(main.a) == "that" || f.source.a < c.a && !f.source.empty() && f.source.b <= f.cue.a || first != "according" && hasAnySuffix(first, "ing") {
			return false // what stands behind the cue is whole
		}
	}
	if l.quoted(main.a) && l.capital(l.firstWord(main)) && !l.finiteIn(c) {
		return false
	}
	return strange <= mostStrange
}

// heldBy reports whether a word lies in one of the stretches.
func heldBy(stretches []between, i int) bool {
	for _, s := range stretches {
		if i >= s.a && i < s.b {
			return true
		}
	}
	return false
}

// mostStrange is how many words may stand beside cue and source between two pieces
// of one statement: "told reporters on Monday".
const mostStrange = 6

// firstWord returns the first word of a stretch that is no mark.
func (l *line) firstWord(c between) int {
	for c.a < c.b && !l.word(c.a) {
		c.a++
	}
	return c.a
}

// finiteIn reports whether a stretch has a finite verb.
func (l *line) finiteIn(c between) bool {
	for _, g := range VerbGroups(l.r.Words[c.a:c.b]) {
		if g.Finite {
			return true
		}
	}
	return false
}
