package briefing

import (
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// longestWhole is the number of bytes of a sentence that is shown as it stands
// where no clean clause can be cut out of it.
const longestWhole = 320

// whole returns the words that tell a candidate as a line that reads by itself,
// and whom they are said of where they start with the verb. A relative clause is
// told of what its pronoun takes up, "the divers … went down on Monday", what
// stands behind "after" of whom the sentence is about; a line that would lack its
// subject, its verb or its end is the clause around it, or the sentence.
func (x *sentenceContext) whole(c candidate) (subject, line span.Span) {
	if c.phrase {
		return subject, x.balanced(c.clause)
	}
	at := c.word - x.reading.Sentences[x.index].First
	if c.noun {
		if first, last, ok := x.nounLine(c, at); ok {
			return subject, x.balanced(x.spanOf(first, last))
		}
	}
	first, limit := x.bounds(c, at)
	if who, told, ok := x.ofGerund(c, at, limit); ok {
		return who, x.balanced(told)
	}
	if who, told, ok := x.ofRelative(c, first, limit, at); ok {
		return who, x.balanced(told)
	}
	if who, told, ok := x.ofParticiple(c, at, limit); ok {
		return who, x.balanced(told)
	}
	if g, ok := x.groupAt(first); ok && g.Finite {
		first = g.First // "has | accused the board"
	}
	first = x.withOpener(x.ownSubject(first), at)
	last := x.trimmedEnd(first, x.nextVerb(c, first, x.lineEnd(c, first, max(at, x.clauseVerb(first, limit)), limit)), at)
	line = x.spanOf(first, last)
	if who, ok := x.subject(line); ok {
		return who, x.balanced(line)
	}
	if x.fronted(first, last) || x.fragment(first, last) && !(c.noun && c.dated >= 0 && last-first > shortestNoun && x.headed(first, last, at)) || x.inRelative(first, at) || lang.Relatives.Has(x.words[first].Lower) {
		line = x.around(first, last)
	}
	return subject, x.balanced(line)
}

// bounds returns where the line of a candidate starts, and up to where it may
// reach: the end of what somebody says there, or the line of another event of the
// sentence.
func (x *sentenceContext) bounds(c candidate, at int) (first, limit int) {
	first, last := x.wordsOf(c.clause)
	alone := x.clause(at)
	switch content, ok := x.contentOf(at); {
	case c.clause.End < alone.End:
		return first, x.phraseEnd(first, last)
	case ok && alone.End <= content.End:
		_, limit = x.wordsOf(content)
		return first, x.phraseEnd(first, max(last, limit))
	}
	return first, len(x.words)
}

// withOpener takes the conjunction of a clause in front along where that clause
// stays in the line: "when the dam broke, the crew fled".
func (x *sentenceContext) withOpener(first, at int) int {
	if first == 0 || x.words[first-1].Lower == "that" || x.words[first-1].Lower == "so" || !under.Has(x.words[first-1].Lower) && x.words[first-1].Lower != "as" {
		return first
	}
	if comma := x.nextComma(first); comma < at && x.verbIn(first, comma) && x.subjectIn(comma+1, at) {
		return first - 1
	}
	return first
}

// trimmedEnd ends a line before the marks and linking words that nothing follows,
// but not within a date.
func (x *sentenceContext) trimmedEnd(first, last, at int) int {
	for last > at+1 && last > first+1 {
		w := x.words[last-1]
		if (w.Kind != lang.Punct || x.closes(first, last-1)) && (!dangling.Has(w.Lower) || x.inTimex(w.Span) || x.particle(last-1)) {
			break
		}
		last--
	}
	return last
}

// particle reports whether a word that mostly leads on ends its phrase: "was
// wheeled in." at the end of a sentence, "a third of that".
func (x *sentenceContext) particle(i int) bool {
	if p := lowAt(x.words, i-1); x.words[i].Lower == "that" {
		return p == "of" || prepositions.Has(p)
	}
	return prepositions.Has(x.words[i].Lower) && (i+1 == len(x.words) || i+2 == len(x.words) && x.words[i+1].Kind == lang.Punct)
}

// closes reports whether a mark at a word ends a line well: it closes what the line
// opens, or belongs to the word before it.
func (x *sentenceContext) closes(first, i int) bool {
	text := x.spanOf(first, i+1).Of(x.doc.Text)
	switch x.words[i].Lower {
	case ")":
		return strings.Count(text, "(") >= strings.Count(text, ")")
	case "”":
		return strings.Count(text, "“") >= strings.Count(text, "”")
	case "\"":
		return strings.Count(text, "\"")%2 == 0
	case "%", "'s":
		return true
	}
	return false
}

// nextVerb ends a line before a verb that goes on with the clause around it: in
// "has recovered after a crash on Friday and is able to speak" the crash is no
// more than that, and in "the raids before the two were arrested have led to" the
// arrest ends with its verb.
func (x *sentenceContext) nextVerb(c candidate, first, last int) int {
	at := c.word - x.reading.Sentences[x.index].First
	if !c.noun {
		if g, ok := x.groupAt(at + 1); at+1 < last && at == c.group.Last-1 && ok && g.Finite && g.First == at+1 && (g.Last > g.First+1 || g.Head == g.First && (g.Base == "be" || g.Base == "have")) && (c.group.Last > c.group.First+1 || x.firstVerb(first, at) >= 0) {
			return at + 1
		}
		return last
	}
	for k := at + 1; k+1 < last && x.firstVerb(first, k) < 0; k++ {
		if w := x.words[k].Lower; (w == "and" || w == "but") && x.startsGroup(k+1) && x.opensFinite(k+1) {
			return k
		}
	}
	return last
}

// spanOf is the span of a range of words.
func (x *sentenceContext) spanOf(first, last int) span.Span {
	return span.Span{Start: x.words[first].Span.Start, End: x.words[last-1].Span.End}
}

// joinIn reports whether a word that joins or opens clauses, or a mark, stands
// in a range of words.
func (x *sentenceContext) joinIn(first, last int) bool {
	for i := first; i < last; i++ {
		if w := x.words[i].Lower; joins.Has(w) || under.Has(w) {
			return true
		}
	}
	return false
}

// ownSubject moves the start of a line that lost its subject to the words right
// before it that can be one: "it" of "after it was shut".
func (x *sentenceContext) ownSubject(first int) int {
	if first == 0 || !x.opensFinite(first) {
		return first
	}
	start := first
	for start > 0 && first-start < longestSubject {
		w := x.words[start-1]
		if w.Lower == "and" && plurals.Has(x.words[first].Lower) && start < first && start > 1 && x.nameAt(start) && x.nameAt(start-2) {
			start--
			continue // "Norvik and Tolm have"
		}
		if w.Kind == lang.Punct && w.Lower != "'s" || joins.Has(w.Lower) || under.Has(w.Lower) || x.inGroup(start-1) || x.inTimex(w.Span) {
			break
		}
		start--
	}
	if start < first && (prepositions.Has(x.words[start].Lower) || adverbs.Has(x.words[start].Lower)) {
		return first
	}
	return start
}

// plurals are auxiliaries of several.
var plurals = lang.Listed(`have are were`)

// inGroup reports whether a word is part of a verb group.
func (x *sentenceContext) inGroup(i int) bool {
	_, ok := x.groupAt(i)
	return ok
}

// phraseEnd moves the end of a line that was cut inside a phrase to the end of
// that phrase: "won a case brought | against the board".
func (x *sentenceContext) phraseEnd(first, last int) int {
	for last < len(x.words) && !x.lengthAt(last) {
		w := x.words[last]
		if w.Kind == lang.Punct && w.Lower != "'s" || !dangling.Has(x.words[last-1].Lower) && (joins.Has(w.Lower) || under.Has(w.Lower) || breaks.Has(w.Lower)) || x.words[last].Span.End-x.words[first].Span.Start > longestWhole {
			break
		}
		last++
	}
	return last
}

// lengthAt reports whether a length of time that parts two clauses starts at a
// word: "| five years before the harbour reopened".
func (x *sentenceContext) lengthAt(i int) bool {
	for k := i + 1; k < i+4 && k < len(x.words); k++ {
		if w := x.words[k].Lower; (w == "after" || w == "before") && x.lengthStart(k) == i {
			return true
		}
	}
	return false
}
