package lang

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"sitrep/content/span"
)

// This file gives quotations without a cue to whom the sentence before them, or
// behind the paragraph that they fill, is about: "Brandt was blunt: “It is over.”",
// "Brandt got up. “It is over.”".

// readIntroduced adds an attribution for the first sentence of each such
// quotation.
func readIntroduced(r *Reading) {
	for i, s := range r.Sentences {
		if r.Passages[s.Passage].Heading {
			continue
		}
		q := r.opening(i)
		if q < 0 || r.hasCue(q, i) {
			continue
		}
		source := r.introduces(i, q)
		if source.Empty() {
			continue
		}
		part := r.Quotations[q].Span.Clip(s.Span)
		l := newLine(r, i)
		a := Attribution{Sentence: i, Source: source, Head: source, Content: []span.Span{part}, Direct: true, Inherits: -1, Nested: -1,
			Likely: 1, Why: []string{"“" + source.Of(r.Text) + "” stands beside the quotation, which has no cue"}}
		a.Certainty, a.Signals = l.uncued(l.words(part))
		r.insert(a)
	}
}

// insert puts an attribution before the others of its sentence and keeps Inherits
// pointing at the same ones.
func (r *Reading) insert(a Attribution) {
	at := sort.Search(len(r.Attributions), func(k int) bool { return r.Attributions[k].Sentence >= a.Sentence })
	r.Attributions = slices.Insert(r.Attributions, at, a)
	for i := range r.Attributions {
		if r.Attributions[i].Inherits >= at {
			r.Attributions[i].Inherits++
		}
	}
}

// opening returns the statement in quotation marks that starts in a sentence and
// ends with it or runs on, -1 for none.
func (r *Reading) opening(sentence int) int {
	s := r.Sentences[sentence]
	first, last := quotationsOf(r, sentence)
	for i := first; i < last; i++ {
		q := r.Quotations[i]
		if !q.Scare && !q.Continues && s.Span.Contains(span.New(q.Span.Start, q.Span.Start+1)) && (i == 0 || r.Quotations[i-1].Span.End <= q.Span.Start) {
			if q.Span.End+2 >= s.Span.End && len(strings.Fields(q.Inner.Of(r.Text))) > 2 {
				return i
			}
			return -1
		}
	}
	return -1
}

// hasCue reports whether anything in the sentence, or in the quotation that starts
// there, is attributed to somebody but by the quotation's own words.
func (r *Reading) hasCue(q, sentence int) bool {
	last := q + 1
	for last < len(r.Quotations) && r.Quotations[last].Continues {
		last++
	}
	end := r.Quotations[last-1].Span.End
	from := sort.Search(len(r.Attributions), func(k int) bool { return r.Attributions[k].Sentence >= sentence })
	for k := from; k < len(r.Attributions) && r.Sentences[r.Attributions[k].Sentence].Span.Start < end; k++ {
		if !r.quotedIn(q, last, r.Attributions[k]) {
			return true
		}
	}
	return false
}

// introduces returns who a quotation without a cue is by: the subject before its
// colon, of the sentence before it in its paragraph, or of the paragraph behind it
// where nobody has spoken before.
func (r *Reading) introduces(sentence, q int) span.Span {
	s, at := r.Sentences[sentence], r.Quotations[q].Span
	l := newLine(r, sentence)
	if first := l.words(span.New(at.Start, s.Span.End)); first.a > s.First {
		if !l.mark(first.a-1, ":") {
			return span.Span{}
		}
		return l.speaking(first.a - 1)
	}
	if sentence > 0 && r.Sentences[sentence-1].Passage == s.Passage {
		return r.about(sentence - 1)
	}
	if at.End+2 < r.Passages[s.Passage].Span.End || sentence > 0 && r.quotedWhole(sentence-1) || speakerOf(r, q, sentence, nil) >= 0 {
		return span.Span{}
	}
	return r.aboutBehind(s.Passage)
}

// aboutBehind returns the person that the first paragraph behind a quoted one is
// about which is not quoted itself.
func (r *Reading) aboutBehind(passage int) span.Span {
	for p := passage + 1; p < min(len(r.Passages), passage+4); p++ {
		next := sort.Search(len(r.Sentences), func(i int) bool { return r.Sentences[i].Passage >= p })
		if next == len(r.Sentences) || r.Sentences[next].Passage != p || r.Passages[p].Heading {
			break
		}
		if closingMarks[firstRune(r.Passages[p].Span.Of(r.Text))] == 0 {
			return r.about(next)
		}
		if newLine(r, next).attributed() {
			break
		}
	}
	return span.Span{}
}

func firstRune(s string) rune {
	first, _ := utf8.DecodeRuneInString(s)
	return first
}

// about returns the person that a sentence without a quotation is about; empty
// where its subject is nobody by name.
func (r *Reading) about(sentence int) span.Span {
	l := newLine(r, sentence)
	for i := l.lo; i < l.hi; i++ {
		if l.quoted(i) || l.low(i) == "?" {
			return span.Span{}
		}
	}
	if l.heading || l.attributed() {
		return span.Span{}
	}
	return l.speaking(l.hi)
}

// attributed reports whether the sentence has an attribution, which tells who
// speaks.
func (l *line) attributed() bool {
	k := sort.Search(len(l.r.Attributions), func(k int) bool { return l.r.Attributions[k].Sentence >= l.index })
	return k < len(l.r.Attributions) && l.r.Attributions[k].Sentence == l.index
}

// speaking returns the sentence's subject before a word where it is a person by
// name, "he" or "she".
func (l *line) speaking(before int) span.Span {
	at := l.subjectPhrase(before)
	if at.empty() {
		return span.Span{}
	}
	if w := l.low(at.a); at.b-at.a == 1 && (w == "he" || w == "she") {
		return l.cut(at)
	}
	for _, n := range l.names {
		if w := l.words(n.Span); n.Type == PersonName && w.a >= at.a && w.b <= at.b && (w.b == at.b || l.comma(w.b)) && !l.prepositionIn(at.a, w.a) {
			return n.Span
		}
	}
	return span.Span{}
}

// subjectPhrase is the sentence's subject with the apposition behind it.
func (l *line) subjectPhrase(before int) between {
	if at := l.subject(before); !at.empty() {
		return at
	}
	for _, n := range l.names {
		if w := l.words(n.Span); w.a == l.lo && w.b < before && l.comma(w.b) {
			return w
		}
	}
	return between{}
}

func (l *line) prepositionIn(a, b int) bool {
	for i := a; i < b; i++ {
		if prepositions.Has(l.low(i)) {
			return true
		}
	}
	return false
}
