package lang

import "sitrep/content/span"

// readRunning gives the sentences of a quotation that have no cue of their own
// the speaker of the quotation: the one whose cue stands in another of its
// sentences, or the one who spoke last before a quotation without any.
func readRunning(r *Reading) {
	var runs []Attribution
	for i, s := range r.Sentences {
		if hasContent(r, i) || r.Passages[s.Passage].Heading {
			continue
		}
		q, part := quotationOf(r, i)
		if q < 0 {
			continue
		}
		if by := speakerOf(r, q, i); by >= 0 {
			a := Attribution{Sentence: i, Content: []span.Span{part}, Direct: true, Inherits: by, Nested: -1,
				SourceKind: r.Attributions[by].SourceKind}
			l := newLine(r, i)
			a.Certainty, a.Signals = l.certainty(found{content: []between{l.words(part)}})
			a.Why = []string{"the quotation runs on, with no cue of its own"}
			runs = append(runs, a)
		}
	}
	insertRuns(r, runs)
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

// hasContent reports whether an attribution's content lies in the sentence.
func hasContent(r *Reading, sentence int) bool {
	for _, a := range r.Attributions {
		if a.Sentence == sentence {
			return true
		}
	}
	return false
}

// quotationOf returns the statement quotation that covers the better part of
// the sentence, and the part of the sentence that it covers; -1 for none.
func quotationOf(r *Reading, sentence int) (int, span.Span) {
	s := r.Sentences[sentence].Span
	for i, q := range r.Quotations {
		if part := q.Span.Clip(s); !q.Scare && q.Span.Overlaps(s) && part.Len()*10 >= s.Len()*6 && part.Len() > 12 {
			return i, part
		}
	}
	return -1, span.Span{}
}

// speakerOf returns the attribution whose speaker the quotation is by, -1
// where none can be told.
func speakerOf(r *Reading, q, sentence int) int {
	first := q
	for first > 0 && r.Quotations[first].Continues {
		first--
	}
	for i, a := range r.Attributions { // a cue in one of the quotation's sentences
		for _, c := range a.Content {
			for k := first; k < len(r.Quotations) && (k <= q || r.Quotations[k].Continues); k++ {
				if r.Quotations[k].Span.Overlaps(c) && !r.Quotations[k].Scare {
					return i
				}
			}
		}
	}
	best := -1
	for i, a := range r.Attributions { // the one who spoke last, not long before
		if a.Sentence >= sentence || a.Nested >= 0 || a.Source.Empty() && a.Inherits < 0 {
			continue
		}
		if sentence-a.Sentence <= 3 && r.Sentences[sentence].Passage-r.Sentences[a.Sentence].Passage <= 2 {
			best = i
		}
	}
	return best
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
		for next < len(runs) && runs[next].Sentence < a.Sentence {
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
