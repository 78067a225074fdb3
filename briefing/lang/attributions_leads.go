package lang

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"sitrep/content/span"
)

// This file reads cues whose content stands in the paragraph behind theirs: "In
// a letter to the crews, Brandt wrote:" leads to a quotation, a block quotation
// or a list.

// opensNext reports whether the sentence ends its passage with a colon, or with
// a comma before a quotation, and another passage follows.
func (l *line) opensNext() bool {
	s := l.r.Sentences[l.index]
	if l.heading || l.index+1 >= len(l.r.Sentences) || l.r.Sentences[l.index+1].Passage == s.Passage || s.Last == s.First {
		return false
	}
	next := l.r.Sentences[l.index+1]
	if l.r.Passages[next.Passage].Heading {
		return false
	}
	switch l.r.Words[s.Last-1].Lower {
	case ":":
		return true
	case ",":
		first, _ := utf8.DecodeRuneInString(next.Span.Of(l.r.Text))
		return closingMarks[first] != 0
	}
	return false
}

// takeLeads gives the first sentence behind each lead to its speaker, where
// that sentence has no other. The cue and the source stand in the passage
// before.
func takeLeads(r *Reading, leads []Attribution) {
	for _, a := range leads {
		i := a.Sentence + 1
		q, part := quotationOf(r, i)
		next := sort.Search(len(r.Attributions), func(k int) bool { return r.Attributions[k].Sentence >= i })
		if q >= 0 && !onlyQuoted(r, next, i, q) || q < 0 && next < len(r.Attributions) && r.Attributions[next].Sentence == i {
			continue
		}
		if q < 0 {
			part = r.Sentences[i].Span
		}
		l := newLine(r, i)
		a.Sentence, a.Content, a.Direct = i, []span.Span{part}, true
		a.Certainty, a.Signals = l.uncued(l.words(part))
		r.Attributions = slices.Insert(r.Attributions, next, a)
	}
}

// longestList is how many items of a list one cue leads to.
const longestList = 30

// leadOf returns the attribution that leads to the sentence: the first of its
// passage, or of the list or block quotation that it is a part of, with its cue
// before it, or "writes:" in it; -1 where there is none.
func (r *Reading) leadOf(sentence int) int {
	p := r.Sentences[sentence].Passage
	for n := 0; n < longestList && p > 0 && r.Passages[p].Part && r.Passages[p-1].Part; n++ {
		p--
	}
	first := sort.Search(len(r.Sentences), func(i int) bool { return r.Sentences[i].Passage >= p })
	i := sort.Search(len(r.Attributions), func(i int) bool { return r.Attributions[i].Sentence >= first })
	if first == sentence || i == len(r.Attributions) || r.Attributions[i].Sentence != first {
		return -1
	}
	if p == r.Sentences[sentence].Passage && r.writesOn(r.Attributions[i]) {
		return i
	}
	if a := r.Attributions[i]; a.Cue.Empty() || a.Cue.End > r.Passages[p].Span.Start || r.quotedWhole(first) {
		return -1
	}
	return i
}

// writesOn reports whether what follows in the passage is written by the same
// hand: "Our correspondent Ada Brandt writes: The pier is shut. Boats turn back."
func (r *Reading) writesOn(a Attribution) bool {
	if a.Cue.Empty() || a.Direct || len(a.Content) != 1 || a.Content[0].Start < a.Cue.End {
		return false
	}
	cue := strings.Fields(strings.ToLower(a.Cue.Of(r.Text)))
	return writing.Has(cue[len(cue)-1]) && strings.TrimSpace(r.Text[a.Cue.End:a.Content[0].Start]) == ":" && strings.TrimRight(r.Text[a.Content[0].End:r.Sentences[a.Sentence].Span.End], ".!? ") == ""
}

// writing are verbs of what is written down in several sentences.
var writing = Listed(`writes wrote tweeted tweets posted posts reads`)

// quotedWhole reports whether a quotation holds the sentence: where it ends, its
// speaker has ended.
func (r *Reading) quotedWhole(sentence int) bool {
	q, _ := quotationOf(r, sentence)
	return q >= 0
}

// led is a sentence that goes on what a lead has led to.
func (r *Reading) led(sentence, lead int) Attribution {
	at := r.Sentences[sentence].Span
	l := newLine(r, sentence)
	a := Attribution{Sentence: sentence, Content: []span.Span{at}, Direct: true, Inherits: lead, Nested: -1,
		SourceKind: r.Attributions[lead].SourceKind, Why: []string{"the paragraph before says who speaks"}}
	a.Certainty, a.Signals = l.uncued(l.words(at))
	return a
}
