package briefing

import (
	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// joins are the words between two events of a sentence at which a line may end
// and the next begin.
var joins = wordList(`and but then while when after before because although though until as which who whose where ; , — –`)

// shortestPart is the number of words that a part of a sentence must have to
// stand as a line.
const shortestPart = 3

// apart gives two candidates of one sentence lines that do not overlap: "the
// mayor visited Marlow on Sunday", "announced a grant on Monday". It reports
// false where nothing parts them, "agreed to sell": they are one event then, or
// one line.
func (s *store) apart(a, b *candidate) bool {
	if !a.clause.Overlaps(b.clause) || a.phrase || b.phrase {
		return true
	}
	if b.word < a.word {
		a, b = b, a
	}
	sen := s.reading.Sentences[a.sentence]
	x := s.sentence(a.sentence)
	words := x.words
	at := -1
	for i := b.word - sen.First - 1; i > a.word-sen.First; i-- {
		if joins[words[i].Lower] {
			at = i
			break
		}
	}
	if at < 0 {
		return false
	}
	at = x.listStart(at, a.word-sen.First)
	left := trimmed(words, a.clause, sen.Span.Start, words[at].Span.Start)
	right := trimmed(words, b.clause, words[at].Span.End, sen.Span.End)
	if words[at].Lower == "who" || words[at].Lower == "which" || words[at].Lower == "whose" {
		right = b.clause // with what the pronoun stands for
	}
	if left.Empty() || right.Empty() || !left.Contains(a.place) || !right.Contains(b.place) {
		return false
	}
	a.clause, b.clause = left, right
	return true
}

// listStart moves a join inside a list of subjects before the list: "the ferry
// sank, Ada and Tore swam" parts before Ada.
func (x *sentenceContext) listStart(at, after int) int {
	if w := x.words[at].Lower; w != "and" && w != "," || x.opensFinite(at+1) {
		return at
	}
	for i := at - 1; i > after; i-- {
		if x.inGroup(i) || x.inTimex(x.words[i].Span) {
			return at
		}
		if w := x.words[i].Lower; (w == "," || w == "and") && i < at-1 {
			at = i
		}
	}
	return at
}

// trimmed is the part of a line between two places, without the marks and the
// linking words at its ends; empty where it is too short for a line.
func trimmed(words []lang.Word, line span.Span, from, to int) span.Span {
	from, to = max(from, line.Start), min(to, line.End)
	first, last := len(words), 0
	for i, w := range words {
		if w.Span.Start >= from && w.Span.End <= to {
			first, last = min(first, i), i+1
		}
	}
	for first < last && (words[first].Kind == lang.Punct || introduces[words[first].Lower]) {
		first++
	}
	for last > first && (words[last-1].Kind == lang.Punct || dangling[words[last-1].Lower]) {
		last--
	}
	if last-first < shortestPart {
		return span.Span{}
	}
	return span.Span{Start: words[first].Span.Start, End: words[last-1].Span.End}
}
