package lang

import (
	"sort"

	"sitrep/content/span"
)

// readRunning gives the sentences of a quotation that have no cue of their own
// the speaker of the quotation: the one whose cue stands in another of its
// sentences, or the one who spoke last before a quotation without any.
func readRunning(r *Reading) {
	var runs []Attribution
	next := 0
	for i, s := range r.Sentences {
		for next < len(r.Attributions) && r.Attributions[next].Sentence < i {
			next++
		}
		if r.Passages[s.Passage].Heading {
			continue
		}
		q, part := quotationOf(r, i)
		if lead := r.leadOf(i); q < 0 && lead >= 0 && (next == len(r.Attributions) || r.Attributions[next].Sentence > i) {
			runs = append(runs, r.led(i, lead))
			continue
		}
		if q < 0 || !onlyQuoted(r, next, i, q) || newLine(r, i).refusesComment(part) {
			continue
		}
		if by := speakerOf(r, q, i, runs); by >= 0 {
			a := Attribution{Sentence: i, Content: []span.Span{part}, Direct: true, Inherits: by, Nested: -1,
				SourceKind: r.Attributions[by].SourceKind}
			l := newLine(r, i)
			a.Certainty, a.Signals = l.uncued(l.words(part))
			a.Why = []string{"the quotation runs on, with no cue of its own"}
			runs = append(runs, a)
		}
	}
	insertRuns(r, runs)
}

// onlyQuoted reports whether whatever the sentence attributes, from the
// attribution next on, is told by the speaker of the quotation: "“They all said
// no.”" has another speaker than them.
func onlyQuoted(r *Reading, next, sentence, q int) bool {
	for ; next < len(r.Attributions) && r.Attributions[next].Sentence == sentence; next++ {
		if !r.quotes(q, r.Attributions[next]) {
			return false
		}
	}
	return true
}

// quotes reports whether an attribution stands inside the quotation with all
// that it has.
func (r *Reading) quotes(q int, a Attribution) bool {
	inner := r.Quotations[q].Inner
	return !a.Cue.Empty() && inner.Contains(a.Cue) && (a.Source.Empty() || inner.Contains(a.Source))
}

// words returns the words that a span holds.
func (l *line) words(at span.Span) between {
	w := between{l.hi, l.lo}
	for i := l.lo; i < l.hi; i++ {
		if at.Contains(l.r.Words[i].Span) {
			w.a, w.b = min(w.a, i), i+1
		}
	}
	return w
}

// quotationOf returns the statement quotation that covers the better part of
// the sentence, and the part of the sentence that it covers; -1 for none.
func quotationOf(r *Reading, sentence int) (int, span.Span) {
	s := r.Sentences[sentence]
	first, last := quotationsOf(r, sentence)
	for i := first; i < last; i++ {
		q := r.Quotations[i]
		if part := q.Span.Clip(s.Span); !q.Scare && q.Span.Overlaps(s.Span) && part.Len()*10 >= s.Span.Len()*6 && part.Len() > 12 {
			return i, part
		}
	}
	return -1, span.Span{}
}

// speakerOf returns the attribution whose speaker the quotation is by, -1
// where none can be told: the one whose cue stands in a sentence of the
// quotation, over paragraphs, or else the one who spoke last, not long before, be it in
// another quotation without a cue, which stands in runs.
func speakerOf(r *Reading, q, sentence int, runs []Attribution) int {
	first, last := q, q+1
	for first > 0 && r.Quotations[first].Continues {
		first--
	}
	for last < len(r.Quotations) && r.Quotations[last].Continues {
		last++
	}
	from, to := r.Quotations[first].Span.Start, r.Quotations[last-1].Span.End
	start := sort.Search(len(r.Attributions), func(i int) bool { return r.Sentences[r.Attributions[i].Sentence].Span.End > from })
	for i := start; i < len(r.Attributions) && r.Sentences[r.Attributions[i].Sentence].Span.Start < to; i++ {
		if r.quotedIn(first, last, r.Attributions[i]) {
			continue // somebody whom the speaker tells of
		}
		for _, c := range r.Attributions[i].Content {
			for _, part := range r.Quotations[first:last] {
				if part.Span.Overlaps(c) && !part.Scare {
					return i
				}
			}
		}
	}
	// How long ago somebody spoke is counted from where the quotation starts.
	here := sentence
	sentence = min(sentence, sort.Search(len(r.Sentences), func(i int) bool { return r.Sentences[i].Span.End > from }))
	passage := r.Sentences[sentence].Passage
	near := func(at int) bool { return sentence-at <= 3 && passage-r.Sentences[at].Passage <= 2 }
	for i := sort.Search(len(r.Attributions), func(i int) bool { return r.Attributions[i].Sentence >= sentence }) - 1; i >= 0; i-- {
		a := r.Attributions[i]
		if n := len(runs); n > 0 && runs[n-1].Sentence >= a.Sentence && runs[n-1].Sentence < here && near(runs[n-1].Sentence) {
			return runs[n-1].Inherits
		}
		if !near(a.Sentence) {
			break
		}
		if !a.Source.Empty() && !r.nested(i) && !r.retold(a) && !r.Passages[r.Sentences[a.Sentence].Passage].Heading {
			return i
		}
	}
	return -1
}

// retold reports whether an attribution stands in a quotation with all that it has:
// whoever is quoted tells what others said.
func (r *Reading) retold(a Attribution) bool {
	first, last := quotationsOf(r, a.Sentence)
	for q := first; q < last; q++ {
		if !r.Quotations[q].Scare && r.quotes(q, a) {
			return true
		}
	}
	return false
}

// quotedIn reports whether an attribution stands inside one of the quotations
// from first to last, which is left out.
func (r *Reading) quotedIn(first, last int, a Attribution) bool {
	for q := first; q < last; q++ {
		if r.quotes(q, a) {
			return true
		}
	}
	return false
}

// nested reports whether an attribution's cue stands in the content of another
// of its sentence.
func (r *Reading) nested(i int) bool {
	first, end := i, i+1
	for first > 0 && r.Attributions[first-1].Sentence == r.Attributions[i].Sentence {
		first--
	}
	for end < len(r.Attributions) && r.Attributions[end].Sentence == r.Attributions[i].Sentence {
		end++
	}
	return nestedIn(r, i, first, end) >= 0
}

// insertRuns puts running quotations among the attributions, in text order,
// and keeps Inherits pointing at the same ones.
func insertRuns(r *Reading, runs []Attribution) {
	if len(runs) == 0 {
		return
	}
	var merged []Attribution
	moved := make([]int, len(r.Attributions))
	next := 0
	for i, a := range r.Attributions {
		for next < len(runs) && runs[next].Sentence <= a.Sentence {
			merged = append(merged, runs[next])
			next++
		}
		moved[i] = len(merged)
		merged = append(merged, a)
	}
	merged = append(merged, runs[next:]...)
	for i := range merged {
		if merged[i].Inherits >= 0 {
			merged[i].Inherits = moved[merged[i].Inherits]
		}
	}
	r.Attributions = merged
}
