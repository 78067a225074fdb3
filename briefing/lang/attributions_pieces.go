package lang

import "sitrep/content/span"

// This file mends where content starts and ends, so that a line can be read by
// itself.

// whole returns the content without what belongs to the main clause behind it,
// with the short gaps closed that break a phrase, and without left-over words.
func (l *line) whole(f found) []between {
	content := l.behindAddressee(f, l.inClause(f))
	content = l.mendedEnds(f, content)
	content = l.ownPieces(f, l.joinedPieces(f, content))
	var out []between
	for i, c := range content {
		for _, n := range l.names {
			at := l.words(n.Span)
			for at.a < c.b && c.b < at.b && c.a < at.b && !f.spoken(c.b) {
				c.b++
			}
		}
		c = l.withMark(c)
		if l.low(c.a) == "'s" {
			c = l.withOwner(f, c)
		}
		for i+1 < len(content) || f.cue.a > c.b || f.cue.b <= c.a {
			if c.b-c.a < 2 || !l.leftOver(c.b-1) && !(opening.Has(l.low(c.b-1)) && l.word(c.b)) || l.quoted(c.b-1) {
				break
			}
			c.b--
		}
		if len(content) > 1 && (l.scrap(c) || i == len(content)-1 && l.torn(f, content[i-1], c)) {
			continue
		}
		out = append(out, c)
	}
	return out
}

// behindAddressee returns content that starts with who is spoken to before a
// quotation without them: "telling Ada Brandt “I can't go on”".
func (l *line) behindAddressee(f found, content []between) []between {
	if len(content) == 0 {
		return content // a cue that leads to the next paragraph
	}
	c := content[0]
	if c.a < f.cue.b || l.quoted(c.a) || !tellingTo.Has(l.low(l.verbOf(f.cue))) {
		return content
	}
	for i := c.a; i < c.b; i++ {
		if l.quoted(i) {
			if i-c.a > longestAddressee || !l.inName(i-1) && !RoleNoun(l.low(i-1)) && !plural(l.low(i-1)) {
				break
			}
			return append([]between{{i, c.b}}, content[1:]...)
		}
		if w := l.low(i); !l.word(i) && !l.possessive(i) || w == "that" || w == "to" || auxiliary(w) || prepositions.Has(w) {
			break
		}
	}
	return content
}

// tellingTo are the verbs that take whom somebody speaks to.
var tellingTo = Listed(`tell tells told telling`)

// longestAddressee is how many words may name whom somebody speaks to.
const longestAddressee = 6

// spoken reports whether a word is of the cue or of the source.
func (f found) spoken(i int) bool {
	return i >= f.cue.a && i < f.cue.b || i >= f.source.a && i < f.source.b
}

// leftOver reports whether a line can't end with the word: an article.
func (l *line) leftOver(i int) bool {
	w := l.low(i)
	return w == "the" || w == "a" || w == "an"
}

// scrap reports whether a piece is one or two words of grammar, which mean
// nothing before or behind a gap: "At", "that", "On the".
func (l *line) scrap(c between) bool {
	if c.b-c.a > 2 {
		return false
	}
	for i := c.a; i < c.b; i++ {
		if w := l.low(i); l.word(i) && !prepositions.Has(w) && !determiners.Has(w) && !coordinators.Has(w) && w != "that" {
			return false
		}
	}
	return true
}

// withMark gives content the mark before it that opens a quotation which ends
// in it.
func (l *line) withMark(c between) between {
	if c.a-1 < l.lo || c.empty() {
		return c
	}
	mark, last := l.r.Words[c.a-1].Span, l.r.Words[c.b-1].Span
	for _, q := range l.quotes {
		if q.Span.Start == mark.Start && q.Span.End <= last.End {
			c.a--
			return c
		}
	}
	return c
}

// torn reports whether the last piece is a word or two in the middle of a
// phrase, far behind the piece before: "police used force on them … northern".
func (l *line) torn(f found, before, c between) bool {
	return l.wordsIn(c) <= 2 && c.a-before.b > 2 && l.kind(c.b) == Letters && !prepositions.Has(l.low(c.b)) && !coordinators.Has(l.low(c.b)) && !f.spoken(c.b) && !f.spoken(c.a-1) && !f.spoken(before.b)
}

// withOwner gives content that starts with a possessive ending its owner:
// "'s claims" are "the mayor's claims". Where the owner is the speaker, it
// starts behind the ending.
func (l *line) withOwner(f found, c between) between {
	a := c.a - 1
	if a < l.lo || f.spoken(a) || !l.word(a) {
		return between{c.a + 1, c.b}
	}
	for a > l.lo && c.a-a < longestBefore && !f.spoken(a-1) && l.word(a-1) && (l.proper(a) && l.proper(a-1) || determiners.Has(l.low(a-1))) {
		a--
	}
	return between{a, c.b}
}

// joinedPieces closes a gap of some words that belong to nothing where a piece
// beside it can't stand alone: it is short, or ends with an article or a
// preposition.
func (l *line) joinedPieces(f found, content []between) []between {
	var out []between
	for _, c := range content {
		if n := len(out); n > 0 {
			p := out[n-1]
			broken := p.b-p.a <= 2 || l.wordsIn(c) <= 3 && !l.torn(f, p, c) || prepositions.Has(l.low(p.b-1)) || l.leftOver(p.b-1)
			if broken && c.a-p.b <= longestGap && l.free(f, p.b, c.a) {
				out[n-1].b = c.b
				continue
			}
		}
		out = append(out, c)
	}
	return out
}

// longestGap is how many words may be missing inside one phrase.
const longestGap = 8

// free reports whether the words from a to b are of no cue and no source.
func (l *line) free(f found, a, b int) bool {
	for i := a; i < b; i++ {
		if f.spoken(i) || l.low(i) == ";" {
			return false
		}
		for _, o := range l.found {
			if o.spoken(i) {
				return false
			}
		}
	}
	return true
}

// inClause cuts content that runs on into the main clause behind its own: "When
// Brandt announced that she would leave, there was applause".
func (l *line) inClause(f found) []between {
	if !heading.Has(l.low(l.lo)) || f.cue.a-l.lo > longestHead || f.content[0].a < f.cue.b {
		return f.content
	}
	verb := false
	for k, c := range f.content {
		for i := c.a; i < c.b; i++ {
			if l.quoted(i) {
				verb = true
				continue
			}
			w := l.low(i)
			if verb && l.comma(i) && i > c.a+2 && l.opensMain(i+1, c.b) {
				return append(append([]between(nil), f.content[:k]...), between{c.a, i})
			}
			verb = verb || auxiliary(w) || len(w) > 4 && hasAnySuffix(w, "ed")
		}
		verb = true
	}
	return f.content
}

var heading = Listed(`when while after although though as since`)

// longestHead is how far from the sentence's start the cue of its first clause
// may stand.
const longestHead = 12

// opensMain reports whether a main clause starts at the word: a subject and a
// verb behind it.
func (l *line) opensMain(i, end int) bool {
	w := l.low(i)
	if w == "which" || w == "who" || w == "whose" || w == "that" || prepositions.Has(w) || coordinators.Has(w) {
		return false
	}
	if !(subjects.Has(w) || determiners.Has(w) || w == "there" || l.proper(i)) {
		return false
	}
	for k := i + 1; k < min(end, i+longestSubject); k++ {
		if v := l.low(k); l.comma(k) {
			return false
		} else if auxiliary(v) || len(v) > 4 && hasAnySuffix(v, "ed") && !l.capital(k) {
			return true
		}
	}
	return false
}

// cuts returns the spans of stretches of words.
func (l *line) cuts(stretches []between) []span.Span {
	out := make([]span.Span, len(stretches))
	for i, s := range stretches {
		out[i] = l.cut(s)
	}
	return out
}
