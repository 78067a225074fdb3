package lang

import "slices"

// This file gives content that the encoder starts or ends in the middle of a
// phrase the rest of the phrase: a line that stops at "the danger of" tells
// nothing.

// mendedEnds returns the content with torn ends mended and with the gaps closed
// that lie on one side of the cue.
func (l *line) mendedEnds(f found, content []between) []between {
	var out []between
	for i, c := range content {
		if c.empty() || len(content) > 1 && l.scrap(c) && (c.a >= f.cue.b || !determiners.Has(l.low(c.a))) {
			continue
		}
		floor, ceiling := l.lo, l.hi
		if i > 0 {
			floor = content[i-1].b
		}
		if i+1 < len(content) {
			ceiling = content[i+1].a
		}
		if c.b <= f.cue.a {
			c.a = l.opening(f, c, floor)
		} else if i == 0 || content[i-1].b <= f.cue.a {
			c.a = l.missing(f, c)
		}
		c.b = l.closing(f, c, ceiling)
		if n := len(out); n > 0 && l.oneSide(f, out[n-1], c) {
			out[n-1].b = c.b
			continue
		}
		out = append(out, c)
	}
	for i, c := range out {
		if out[i] = l.wholeQuotation(f, c); i > 0 {
			out[i].a = max(out[i].a, out[i-1].b)
		}
	}
	return slices.DeleteFunc(out, between.empty)
}

// wholeQuotation returns a piece with the rest of the quotation that it starts or
// ends in, where it is the better part of it and the cue is not quoted too.
func (l *line) wholeQuotation(f found, c between) between {
	grow := func(at, step, end int) int {
		q := l.quote[at-l.lo]
		if q < 0 || l.quote[f.cue.a-l.lo] == q {
			return at
		}
		for at != end && l.quote[at+step-l.lo] == q && !f.spoken(at+step) {
			at += step
		}
		return at
	}
	whole := between{grow(c.a, -1, l.lo), grow(c.b-1, 1, l.hi-1) + 1}
	if l.wordsIn(whole) > 2*l.wordsIn(c) {
		return c
	}
	return whole
}

// oneSide reports whether two pieces stand on the same side of the cue and of
// the source, with nothing between them that belongs to anybody else's
// statement: then the words between are of what is said too.
func (l *line) oneSide(f found, p, c between) bool {
	gap := c.a - p.b
	switch {
	case l.quoted(p.b-1) != l.quoted(c.a) || !l.free(f, p.b, c.a):
		return false
	case gap <= 0, c.b <= f.cue.a && l.trailing(f), l.quoted(c.a) && l.sameLevel(p.b-1, c.a):
		return true
	}
	next := p.b
	if l.comma(next) {
		next++
	}
	return gap <= longestTear && !l.verbStarts(next) && !coordinators.Has(l.low(next)) && !subordinates.Has(l.low(next))
}

// longestTear is how many words between two pieces of one phrase may be missing.
const longestTear = 12

// trailing reports whether cue and source end the sentence, as in "The pier is
// shut, Brandt said": all before them is what is said.
func (l *line) trailing(f found) bool {
	first, last := f.cue.a, f.cue.b
	if !f.source.empty() {
		first, last = min(first, f.source.a), max(last, f.source.b)
	}
	return l.comma(first-1) && l.hi-last <= 4
}

// opening returns where a piece before the cue starts: words of its phrase that
// the encoder left out before it belong to it.
func (l *line) opening(f found, c between, floor int) int {
	a := c.a
	if l.quoted(a) {
		return a
	}
	if floor == l.lo && l.trailing(f) && a-l.lo <= 2*longestOpening && l.free(f, l.lo, a) && !l.quoted(l.lo) {
		if coordinators.Has(l.low(l.lo)) || adverb(l.low(l.lo)) || subordinates.Has(l.low(l.lo)) {
			return a
		}
		return l.lo
	}
	for a > floor && c.a-a < longestOpening && l.word(a-1) && !l.quoted(a-1) && l.free(f, a-1, a) {
		w := l.low(a - 1)
		if coordinators.Has(w) || adverb(w) || w == "that" || w == "which" || w == "who" {
			break
		}
		a--
	}
	if a > floor && l.word(a-1) && !coordinators.Has(l.low(a-1)) && !adverb(l.low(a-1)) && l.low(a-1) != "that" {
		return c.a // a longer phrase than one that was torn
	}
	return a
}

// longestOpening is how many words of a phrase the encoder may leave out at its
// start.
const longestOpening = 4

// missing returns where a piece behind the cue starts: a clause that starts with
// its verb lacks the subject, which stands between the cue and it: "said although
// they [had tried]".
func (l *line) missing(f found, c between) int {
	from := f.cue.b
	if f.source.a >= f.cue.b {
		from = f.source.b
	}
	if from >= c.a || c.a-from > longestOpening+2 || !auxiliary(l.low(c.a)) || !l.sameLevel(f.cue.a, c.a) || !l.free(f, from, c.a) {
		return c.a
	}
	for i := c.a - 1; i >= from; i-- {
		if !l.word(i) || l.low(i) == "that" {
			from = i + 1
			break
		}
	}
	if w := l.low(from); objects.Has(w) && from+1 < c.a {
		from++
	}
	if from == c.a || calendar.Has(l.low(c.a-1)) {
		return c.a
	}
	return from
}

// objects are the pronouns for whom somebody speaks to.
var objects = Listed(`me him her them us you`)

// closing returns where a piece ends: behind the phrase in the middle of which
// the encoder stopped.
func (l *line) closing(f found, c between, ceiling int) int {
	b := c.b
	if b >= ceiling || b >= l.hi || l.quoted(b-1) != l.quoted(b) && !prepositions.Has(l.low(b-1)) || !l.free(f, b, b+1) {
		return b
	}
	end := l.phraseEnd(f, b, ceiling)
	switch {
	case end == b:
		return b
	case l.hanging(end - 1):
		return b
	case l.cutIn(b), coordinators.Has(l.low(b)) && l.nounsOnly(b+1, end):
		return end
	}
	return b
}

// hanging reports whether a line can't end with the word, which opens a phrase.
func (l *line) hanging(i int) bool {
	w := l.low(i)
	return l.leftOver(i) || subordinates.Has(w) || opening.Has(w)
}

// opening are prepositions that no verb has behind it without a phrase.
var opening = Listed(`of at by for from with into between than among`)

// phraseEnd returns where the phrase that goes on at the word ends: at a mark, at
// what belongs to another's statement, at "and" or "who", at a word that opens an
// adverbial.
func (l *line) phraseEnd(f found, b, ceiling int) int {
	i := b
	for i < min(ceiling, b+longestClosing) && (l.word(i) || l.mark(i, dashes) && !l.spaced(i) || l.low(i) == "'s" || l.low(i) == "'") && l.free(f, i, i+1) {
		w := l.low(i)
		if i > b && (w == "who" || w == "which" || w == "when" || w == "while" || w == "after" || w == "before" || w == "where" || coordinators.Has(w) && !l.nounsOnly(i+1, l.markAfter(i, ceiling))) {
			break
		}
		i++
	}
	return i
}

// longestClosing is how many words of a phrase the encoder may leave out at its
// end.
const longestClosing = 16

// spaced reports whether a dash stands between spaces and parts two clauses.
func (l *line) spaced(i int) bool {
	return i > l.lo && l.r.Words[i-1].Span.End < l.r.Words[i].Span.Start && l.raw(i) != "-"
}

// markAfter returns the next mark behind a word.
func (l *line) markAfter(i, ceiling int) int {
	for i < ceiling && i < l.hi && l.word(i) {
		i++
	}
	return i
}

// cutIn reports whether a phrase goes on with the word at b: behind a
// preposition or an article, or with a noun, an adjective or "of".
func (l *line) cutIn(b int) bool {
	before, w := l.low(b-1), l.low(b)
	switch {
	case !l.word(b) || !l.word(b-1):
		return false
	case w == "ago" || w == "earlier" || w == "later":
		return calendar.Has(Singular(before)) || before == "hours" || before == "minutes" || calendar.Has(before)
	case prepositions.Has(before) && before != "up" && before != "down" && before != "off", l.leftOver(b - 1), w == "of":
		return !auxiliary(w)
	case prepositions.Has(w), coordinators.Has(w), subordinates.Has(w), subjects.Has(w), auxiliary(w), calendar.Has(w), adverb(w), w == "to":
		return false
	case determiners.Has(w):
		return hasAnySuffix(before, "ing") && !calendar.Has(l.low(b+1)) && !calendar.Has(l.low(b+2))
	}
	return !l.verbStarts(b)
}

// verbStarts reports whether a finite verb or a participle starts at the word.
func (l *line) verbStarts(i int) bool {
	words := l.r.Words[l.lo:l.hi]
	if i < l.lo || i >= l.hi {
		return false
	}
	g, ok := verbAt(words, i-l.lo)
	return ok && g.First == i-l.lo || hasAnySuffix(l.low(i), "ing")
}

// nounsOnly reports whether no verb stands from the word to end, so that "and"
// before it joins two nouns.
func (l *line) nounsOnly(i, end int) bool {
	if i >= end {
		return false
	}
	for _, g := range VerbGroups(l.r.Words[i:end]) {
		if g.Finite || g.Reduced || g.Gerund {
			return false
		}
	}
	return !subjects.Has(l.low(i)) && l.word(i)
}
