package briefing

import (
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// linking are the prepositions behind which a noun or a gerund names an event of
// its own, beside that of the clause around it.
var linking = lang.Listed(`after following before since amid despite during`)

// shortestNoun is the number of words from which the noun phrase behind such a
// preposition is a line: "the vote" is none.
const shortestNoun = 3

// nounLine tells an event that a noun behind a linking preposition names with
// that noun's phrase alone, "a crash last Friday" of "has left hospital after a
// crash last Friday", or with the clause that it is the subject of. It reports
// false where the noun stands elsewhere and where its phrase is too bare.
func (x *sentenceContext) nounLine(c candidate, at int) (first, last int, ok bool) {
	first = at
	for first > 0 && !linking.Has(x.words[first-1].Lower) {
		w := x.words[first-1]
		if w.Lower == "," || w.Lower == "and" || w.Lower == "or" || x.inGroup(first-1) || prepositions.Has(w.Lower) || w.Lower == "of" || under.Has(w.Lower) || at-first > longestSubject {
			return 0, 0, false
		}
		first--
	}
	if first == 0 || timeWords.Has(x.words[at].Lower) {
		return 0, 0, false
	}
	last = at + 1
	for last < len(x.words) && !x.startsNext(last) {
		last++
	}
	if x.opensFinite(last) {
		last = x.lineEnd(c, first, last, len(x.words))
		if x.words[first-1].Lower == "following" || x.firstVerb(first, last) < 0 {
			return 0, 0, false
		}
	}
	last = x.trimmedEnd(first, last, at)
	if last-first < shortestNoun || !x.opensNoun(first) && x.midPhrase(first) || pointing.Has(x.words[first].Lower) {
		return 0, 0, false
	}
	return first, last, true
}

// pointing are words at the start of a phrase that point back to another
// sentence.
var pointing = lang.Listed(`this that these those its his her their it he she they`)

// startsNext reports whether a noun phrase ends before a word: at a mark, a verb,
// or what opens a clause.
func (x *sentenceContext) startsNext(i int) bool {
	w := x.words[i].Lower
	switch w {
	case ",", ";", ":", "according", "—", "–", "--", ".", "who", "which", "whose", "that", "while", "although", "because", "but":
		return true
	case "and":
		return x.behind(i+1, len(x.words)) != noClause
	}
	return linking.Has(w) || x.opensFinite(i) && x.startsGroup(i) || timing.Has(w) && x.opensClause(i, len(x.words))
}

// ofGerund tells an event that a gerund behind a linking preposition names of
// whom its sentence is about: "the members … expelled over a protest" of "the
// members were let back in after being expelled over a protest".
func (x *sentenceContext) ofGerund(c candidate, at, limit int) (who, told span.Span, ok bool) {
	for _, g := range x.groups {
		if g.Finite || g.Head != at || g.First == 0 {
			continue
		}
		if lead := x.words[g.First-1].Lower; !linking.Has(lead) && lead != "while" && !(lead == "," && g.Gerund) {
			continue
		}
		start, end := x.subjectOutside(g.First - 1)
		for end > start && (strings.HasSuffix(x.words[end-1].Lower, "ly") || adverbs.Has(x.words[end-1].Lower)) {
			end--
		}
		if end <= start || x.firstVerb(start, end) >= 0 {
			return who, told, false
		}
		first := g.First
		for first < g.Head && (x.words[first].Lower == "being" || x.words[first].Lower == "having" || x.words[first].Lower == "been") {
			first++
		}
		last := x.trimmedEnd(first, x.lineEnd(c, first, at, limit), at)
		for k := at + 1; k < last; k++ {
			if x.words[k].Lower == "," && x.behind(k+1, len(x.words)) != noClause {
				last = k
			}
		}
		return x.spanOf(start, end), x.spanOf(first, last), true
	}
	return who, told, false
}

// subjectOutside is the subject of the clause that a phrase at a word belongs to:
// it stands at the start of the sentence, or behind the phrase where that opens
// the sentence. It is empty where there is none that stands alone.
func (x *sentenceContext) subjectOutside(phrase int) (start, end int) {
	if phrase == 0 {
		start = x.nextComma(phrase) + 1
		if start >= len(x.words) {
			return 0, 0
		}
	} else if f, ok := x.subjectStart(phrase); ok {
		start = f
	} else {
		return 0, 0
	}
	verb := x.clauseVerb(start, len(x.words))
	if verb < 0 || phrase > 0 && verb > phrase {
		return 0, 0
	}
	end = start
	for end < verb && !x.endsSubject(end) {
		end++
	}
	if end-start > longestSubject || !x.hasLetters(start, end) || x.startsGroup(start) || dangling.Has(x.words[end-1].Lower) || x.dateAlone(start, end) || prepositions.Has(x.words[start].Lower) {
		return 0, 0
	}
	return start, end
}

// ofParticiple tells an event that a participle behind a noun names with that
// noun's phrase: "a study published in May by the port board", "the request …
// filed on Monday". It reports false where the word is a verb of the sentence, and
// where no date and no other event of the sentence tell it apart from that.
func (x *sentenceContext) ofParticiple(c candidate, at, limit int) (who, told span.Span, ok bool) {
	if c.dated < 0 {
		return who, told, false
	}
	alone := c.clause.End >= x.clause(at).End
	for gi, g := range x.groups {
		if alone && !(lowAt(x.words, at-1) == "," && gi+1 < len(x.groups) && x.groups[gi+1].Modal != "") && !(g.Head == at && g.Finite && x.besideSubject(at) && x.describes(gi, limit)) {
			continue
		}
		if g.Head != at || g.First != at || at == 0 || !lang.Participle(x.words[at].Lower) || !(g.Reduced || g.Finite && (x.describes(gi, limit) || x.inLead(0, g))) {
			continue
		}
		end := at
		if lowAt(x.words, end-1) == "," {
			end--
		}
		start, ok := x.wholeSubject(end, at)
		if !ok {
			start = x.phraseStart(0, end)
		}
		if start > 1 && x.words[start-1].Lower == "by" && x.nameAt(end-1) {
			if by := x.phraseStart(0, start-1); by < start-1 {
				start = by
			}
		}
		if !x.hasLetters(start, end) || x.midPhrase(start) && !x.opensNoun(start) || pointing.Has(x.words[start].Lower) {
			return who, told, false
		}
		last := x.innerEnd(at, x.lineEnd(c, start, at, limit), at)
		for k := at + 1; k < last && (end < at || x.inLead(0, g)); k++ {
			if x.words[k].Lower == "," && !x.inDay(x.words[k].Span) {
				last = k
			}
		}
		last = x.trimmedEnd(at, last, at)
		if last-start < 4 {
			return who, told, false
		}
		if end == at {
			return span.Span{}, x.spanOf(start, last), true
		}
		return x.spanOf(start, end), x.spanOf(at, last), true
	}
	return who, told, false
}

// hasLetters reports whether a range of words has one that is no mark or number.
func (x *sentenceContext) hasLetters(first, last int) bool {
	for i := first; i < last; i++ {
		if x.words[i].Kind == lang.Letters {
			return true
		}
	}
	return false
}
