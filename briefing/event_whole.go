package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// longestWhole is the number of bytes of a sentence that is shown as it stands
// where no clean clause can be cut out of it.
const longestWhole = 320

// whole returns the words that tell a candidate as a line that reads by itself,
// and whom they are said of where they start with the verb. A relative clause is
// told of what its pronoun takes up, "the divers … went down on Monday"; a line
// that would lack its subject, its verb or its end is the clause around it, or
// the sentence.
func (x *sentenceContext) whole(c candidate) (subject, line span.Span) {
	line = c.clause
	if c.phrase {
		return subject, x.balanced(line)
	}
	first, last := x.wordsOf(line)
	at := c.word - x.reading.Sentences[x.index].First
	last = x.nextVerb(c, first, x.phraseEnd(first, last))
	if who, told, ok := x.ofRelative(first, last, at); ok {
		return who, x.balanced(told)
	}
	if g, ok := x.groupAt(first); ok && g.Finite {
		first = g.First // "has | accused the board"
	}
	first = x.ownSubject(first)
	line = x.spanOf(first, last)
	if who, ok := x.subject(line); ok {
		return who, x.balanced(line)
	}
	if x.fronted(first, last) || x.fragment(first, last) && !(c.noun && x.headed(first, last, at)) {
		line = x.around(first, last)
	}
	return subject, x.balanced(line)
}

// nextVerb ends a line before a verb that goes on with the clause around: in "has
// recovered after a crash on Friday and is able to speak" the crash is no more
// than that, and in "the raids before the two were arrested have led to" the
// arrest ends with its verb.
func (x *sentenceContext) nextVerb(c candidate, first, last int) int {
	at := c.word - x.reading.Sentences[x.index].First
	if !c.noun {
		if g, ok := x.groupAt(at + 1); at+1 < last && at == c.group.Last-1 && ok && g.Finite && g.First == at+1 && (g.Last > g.First+1 || g.Head == g.First && (g.Base == "be" || g.Base == "have")) {
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

// ofRelative tells a relative clause that the trigger stands in of what its
// pronoun takes up. It reports false where the trigger stands in none, and where
// the line goes on to the verb of the main clause.
func (x *sentenceContext) ofRelative(first, last, at int) (who, told span.Span, ok bool) {
	r := x.subjectPronoun(first, at)
	if r < 0 || x.firstVerb(first, r) >= 0 {
		return who, told, false
	}
	verb := r + 1
	if verb+1 < last && !x.startsGroup(verb) {
		verb++
	}
	if main := x.firstVerb(x.firstVerb(verb, last)+1, last); main >= 0 && !x.joinIn(verb, main) {
		return who, told, false // "the men who robbed the bank were caught"
	}
	start, end := x.taken(first, r), r
	for end > start && x.words[end-1].Kind == lang.Punct && x.words[end-1].Lower != ")" && x.words[end-1].Lower != "”" {
		end--
	}
	for start < end && x.words[start].Kind == lang.Punct || prepositions[x.words[start].Lower] {
		start++
	}
	if end <= start || end-start > longestSubject || start == first && x.midPhrase(start) || x.words[start].Lower == "'s" {
		return who, told, false
	}
	return x.spanOf(start, end), x.spanOf(verb, last), true
}

// subjectPronoun is the last relative pronoun before a word that is the subject
// of the clause around that word, -1 for none.
func (x *sentenceContext) subjectPronoun(first, at int) int {
	for i := at; i > first; i-- {
		w := x.words[i].Lower
		if w != "who" && w != "which" && w != "that" || x.closed(i+1, at) {
			continue
		}
		if opens := x.opensFinite(i + 1); !opens || prepositions[lowAt(x.words, i-1)] || lowAt(x.words, i-1) == "of" || w == "that" && (x.pronounThat(i) || x.startsGroup(i-1)) {
			return -1
		}
		return i
	}
	return -1
}

// taken is where the noun phrase starts that a pronoun at r takes up: of "one of
// the boats that were lost" the boats, of "a clerk from Marlow who fled" the clerk.
func (x *sentenceContext) taken(first, r int) int {
	start := first
	if start > 1 && prepositions[lowAt(x.words, start-1)] && x.words[r].Lower == "who" && !x.startsGroup(start-2) && x.placeAt(r-1) {
		start = x.antecedent(0, start-1)
	}
	verb := lowAt(x.words, r+1)
	if lowAt(x.words, start+1) == "of" && (verb == "have" || verb == "are" || verb == "were") {
		if w := x.words[start].Lower; w == "one" || w == "top" || w == "each" {
			return start + 2
		}
	}
	return start
}

// placeAt reports whether a word is part of the name of a place.
func (x *sentenceContext) placeAt(i int) bool {
	for _, n := range x.reading.NamesOf(x.index) {
		if n.Span.Overlaps(x.words[i].Span) {
			return n.Type == lang.PlaceName
		}
	}
	return false
}

// joinIn reports whether a word that joins or opens clauses, or a mark, stands
// in a range of words.
func (x *sentenceContext) joinIn(first, last int) bool {
	for i := first; i < last; i++ {
		if w := x.words[i].Lower; joins[w] || under[w] {
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
		if w.Kind == lang.Punct && w.Lower != "'s" || joins[w.Lower] || under[w.Lower] || x.inGroup(start-1) || x.inTimex(w.Span) {
			break
		}
		start--
	}
	if start < first && (prepositions[x.words[start].Lower] || adverbs[x.words[start].Lower]) {
		return first
	}
	return start
}

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
		if w.Kind == lang.Punct && w.Lower != "'s" || !dangling[x.words[last-1].Lower] && (joins[w.Lower] || under[w.Lower] || breaks[w.Lower]) || x.words[last].Span.End-x.words[first].Span.Start > longestWhole {
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

// midPhrase reports whether a line that starts at a word starts in the middle
// of a phrase: behind a word that is no conjunction, pronoun, verb or mark.
func (x *sentenceContext) midPhrase(first int) bool {
	if first == 0 {
		return false
	}
	p := x.words[first-1]
	return p.Kind != lang.Punct && !joins[p.Lower] && !under[p.Lower] && !introduces[p.Lower] && !prepositions[p.Lower] && p.Lower != "if" && !x.inGroup(first-1) && !x.inTimex(p.Span)
}

// fragment reports whether a range of words does not read as a line: it has no
// verb of its own, it starts with its verb or inside a phrase, or nobody is
// named before a relative clause that holds all its verbs.
func (x *sentenceContext) fragment(first, last int) bool {
	verb := x.firstVerb(first, last)
	if verb < 0 || x.opensFinite(first) || x.words[first].Lower == "'s" || x.midPhrase(first) {
		return true
	}
	for i := first + 1; i < verb; i++ {
		if w := x.words[i].Lower; w == "who" || w == "which" {
			rest := x.firstVerb(verb+1, last)
			return rest < 0 || x.joinIn(verb+1, rest) && !x.commaIn(verb, rest)
		}
	}
	return false
}

// fronted reports whether a range of words is only a phrase in front of the clause
// behind it, whose participle reads like a verb: "in findings published on Thursday,".
func (x *sentenceContext) fronted(first, last int) bool {
	verb := x.firstVerb(first, last)
	if first > 0 && x.words[first-1].Kind != lang.Punct || !fronting[x.words[first].Lower] || lowAt(x.words, last) != "," || verb < first+2 || verb > first+5 || x.firstVerb(last, len(x.words)) < 0 {
		return false
	}
	if g, ok := x.groupAt(verb); !ok || g.Last != g.First+1 || !strings.HasSuffix(x.words[verb].Lower, "ed") {
		return false
	}
	for i := first + 1; i < verb; i++ {
		if w := x.words[i]; w.Kind != lang.Letters || x.inTimex(w.Span) && !partsOfTime[w.Lower] || x.placeAt(i) || i > first+1 && articles[w.Lower] {
			return false
		}
	}
	next := x.words[verb+1]
	return next.Lower == "," || prepositions[next.Lower] || x.inTimex(next.Span)
}

// fronting are prepositions that open such a phrase.
var fronting = wordList(`in under with at by for`)

// headed reports whether a range of words is a noun phrase with the word at its
// head: "a crash last Friday".
func (x *sentenceContext) headed(first, last, at int) bool {
	if x.midPhrase(first) || at > first && !x.opensNoun(first) || x.firstVerb(first, last) >= 0 {
		return false
	}
	for i := first; i < at; i++ {
		if w := x.words[i].Lower; prepositions[w] || w == "of" || w == "or" {
			return false
		}
	}
	return true
}

// opensNoun reports whether a word can only start a noun phrase: an article, a
// possessive, a number or a name.
func (x *sentenceContext) opensNoun(i int) bool {
	w := x.words[i]
	if articles[w.Lower] || w.Kind == lang.Number || lowAt(x.words, i+1) == "'s" {
		return true
	}
	return slices.ContainsFunc(x.reading.NamesOf(x.index), func(n lang.Name) bool { return n.Span.Overlaps(w.Span) })
}

var articles = wordList(`the a an its his her their this that these those`)

// around is the shortest stretch of whole clauses that holds a line: between
// semicolons, or the sentence; the line itself where that is too long.
func (x *sentenceContext) around(first, last int) span.Span {
	start, end := 0, len(x.words)
	for i := range x.words {
		if w := x.words[i].Lower; w == ";" {
			if i < first {
				start = i + 1
			} else if i >= last && end == len(x.words) {
				end = i
			}
		}
	}
	for start < first && (x.words[start].Kind == lang.Punct && x.words[start].Lower != "(" && x.words[start].Lower != "“" && x.words[start].Lower != "\"" || x.words[start].Lower == "and" || x.words[start].Lower == "but") {
		start++
	}
	for end > last && x.words[end-1].Kind == lang.Punct && x.words[end-1].Lower != ")" && x.words[end-1].Lower != "”" && x.words[end-1].Lower != "\"" {
		end--
	}
	if at := x.spanOf(start, end); at.Len() <= longestWhole {
		return at
	}
	return x.spanOf(first, last)
}
