package lang

import "slices"

// This file tells whose words they are that somebody passes on: in "the agency cited
// Ada Brandt as saying the pier was shut" they are Brandt's, and the agency only cites.

// cited returns a cue as it is to who is cited, where it is the verb of who cites them,
// and where the words that cite end; the cue itself and its own end elsewhere.
func (l *line) cited(c reported) (reported, int) {
	verb := l.verbOf(c.cue)
	as := l.asSaying(verb)
	if as < 0 || l.quoted(verb) {
		return c, c.cue.a
	}
	by := between{verb + 1, as}
	if l.passive(verb) {
		by = l.sourceOf(c) // "Brandt was quoted by the agency as saying"
		if by.b > verb {
			by = between{}
		}
	}
	if !by.empty() && l.wordsIn(by) == 0 {
		return c, c.cue.a
	}
	behind := as + 2
	if l.low(behind) == "that" {
		behind++
	}
	first := slices.Index(c.roles, contentRole) + l.lo
	ends := first >= l.lo && first < min(verb, by.a) && l.wordsIn(between{first, verb}) > 4 && !l.passive(verb)
	out := c
	out.cue = between{as + 1, as + 2}
	out.roles = slices.Clone(c.roles)
	for i := l.lo; i < l.hi; i++ {
		was := c.roles[i-l.lo]
		switch {
		case i >= by.a && i < by.b:
			out.roles[i-l.lo] = sourceRole
		case was == sourceRole, i >= verb && i < behind, was == contentRole && ends && i >= verb, was == contentRole && !ends && i < verb:
			out.roles[i-l.lo] = noRole
		}
	}
	if !slices.Contains(out.roles, contentRole) {
		return c, c.cue.a
	}
	return out, behind
}

// asSaying returns the "as" of the "as saying" that a verb of citing leads to, -1
// where it is no such verb or leads to none.
func (l *line) asSaying(verb int) int {
	if !citesOthers.Has(l.low(verb)) {
		return -1
	}
	for i := verb + 1; i+1 < l.hi && i-verb <= longestCited; i++ {
		switch {
		case l.low(i) == "as" && passedOn.Has(l.low(i+1)):
			return i
		case l.mark(i, ";:"+quoteMarks), subordinates.Has(l.low(i)) && l.low(i) != "as":
			return -1
		}
	}
	return -1
}

// longestCited is how many words may stand between who is cited by a verb and "as".
const longestCited = 16

var (
	citesOthers = Listed(`cited cites citing quoted quotes quoting`)
	passedOn    = Listed(`saying stating telling adding claiming arguing warning announcing declaring explaining confirming denying noting suggesting insisting`)
)
