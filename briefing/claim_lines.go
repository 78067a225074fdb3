package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// This file makes the words of a claim read by themselves. What an attribution
// says is cut out of its sentence without the cue; a line without the cue may
// have lost its verb, its subject, or the link between two statements. It takes
// them back, so that a line is a clause, or a phrase with the verb that says what
// the speaker makes of it: "accused the firm of fraud".

// The most words that a line takes back.
const (
	longestFill = 12 // that belong to nothing, in the middle of a statement
	longestLink = 15 // between two statements of one speaker
	longestTail = 6  // behind an end that is none
)

// claimLine reads the lines of one sentence.
type claimLine struct {
	*store
	index  int // of the sentence
	words  []lang.Word
	groups []lang.VerbGroup
	cueOf  []int // by word: the attribution whose cue holds it, -1 for none
	fromOf []int // the same of sources
}

func (s *store) claimLine(sentence int) *claimLine {
	at := s.reading.Sentences[sentence]
	l := &claimLine{store: s, index: sentence, words: s.reading.Words[at.First:at.Last]}
	l.groups = lang.VerbGroups(l.words)
	l.cueOf, l.fromOf = make([]int, len(l.words)), make([]int, len(l.words))
	for k, w := range l.words {
		l.cueOf[k], l.fromOf[k] = -1, -1
		for i := s.firstOf(sentence); i < len(s.reading.Attributions) && s.reading.Attributions[i].Sentence == sentence; i++ {
			if a := s.reading.Attributions[i]; a.Cue.Contains(w.Span) && !a.Cue.Empty() {
				l.cueOf[k] = i
			} else if a.Source.Contains(w.Span) && !a.Source.Empty() {
				l.fromOf[k] = i
			}
		}
	}
	return l
}

// firstOf is the index of the first attribution of a sentence.
func (s *store) firstOf(sentence int) int {
	i, _ := slices.BinarySearchFunc(s.reading.Attributions, sentence, func(a lang.Attribution, at int) int { return a.Sentence - at })
	return i
}

// writeLines gives each claim the words that it is shown with.
func (f *claimFinder) writeLines() {
	var l *claimLine
	for i := range f.claims {
		if f.stopped(i) {
			return
		}
		if len(f.made[i]) == 0 {
			continue // the author's own words
		}
		if at := f.reading.Attributions[f.made[i][0]].Sentence; l == nil || l.index != at {
			l = f.claimLine(at)
		}
		f.claims[i].Content = paired(f.doc.Text, l.line(f.made[i]))
		f.claims[i].Text = f.verbatim(f.claims[i].Content)
	}
}

// line is what several attributions of one speaker say in the sentence.
func (l *claimLine) line(of []int) []span.Span {
	var out []span.Span
	for n, i := range of {
		pieces := l.alone(i, len(of) > 1)
		if n > 0 && len(pieces) > 0 && !slices.ContainsFunc(out, pieces[0].Overlaps) {
			pieces[0].Start = l.linked(out, i, pieces[0].Start)
		}
		for _, p := range pieces {
			if !slices.ContainsFunc(out, p.Overlaps) {
				out = append(out, p)
			}
		}
	}
	slices.SortFunc(out, span.Compare)
	return l.closed(out)
}

// closed joins pieces that touch in one paragraph.
func (l *claimLine) closed(pieces []span.Span) []span.Span {
	out := pieces[:1]
	for _, p := range pieces[1:] {
		gap := l.doc.Text[out[len(out)-1].End:p.Start]
		if last := &out[len(out)-1]; strings.TrimSpace(gap) == "" && !strings.Contains(gap, "\n\n") {
			last.End = p.End
		} else {
			out = append(out, p)
		}
	}
	return out
}

// alone is what one attribution says, which may be one of several.
func (l *claimLine) alone(i int, several bool) []span.Span {
	a := l.reading.Attributions[i]
	pieces := slices.Clone(a.Content)
	if len(pieces) == 0 || a.Cue.Empty() || a.Cue.Start < l.words[0].Span.Start || pieces[0].End <= l.words[0].Span.Start {
		return pieces // the last: an answer told with its question
	}
	if head := l.relativeHead(a, pieces[0]); !head.Empty() {
		return append([]span.Span{head}, pieces...)
	}
	pieces = l.filled(a, i, pieces)
	for k := range pieces {
		if k+1 == len(pieces) || pieces[k].End < a.Cue.Start {
			pieces[k].End = l.tail(pieces[k])
		}
	}
	unsaid := a.SourceKind == lang.NoSource && a.Source.Empty()
	if k := l.cueBefore(pieces[0]); k >= 0 && k != i && len(pieces) == 1 && a.Cue.Start < pieces[0].Start {
		a, i = l.reading.Attributions[k], k // "issued a report accusing the board of fraud"
	}
	switch {
	case a.Cue.Start > pieces[0].Start || !l.reaches(a, i, pieces[0].Start) || l.clausal(pieces[0], unsaid, a.Certainty == lang.Intended) && !l.refused(a, pieces[0]):
	case unsaid:
		return l.passive(a, pieces)
	case l.frames(a, pieces[0], several):
		pieces[0].Start = min(pieces[0].Start, l.verbFrom(a))
	}
	return pieces
}

// cueBefore is the attribution whose cue stands right before a piece, -1 for none.
func (l *claimLine) cueBefore(p span.Span) int {
	if k := l.at(p.Start) - 1; k >= 0 {
		return l.cueOf[k]
	}
	return -1
}

// at is the index of the first word that ends behind a byte.
func (l *claimLine) at(offset int) int {
	k := 0
	for k < len(l.words) && l.words[k].Span.End <= offset {
		k++
	}
	return k
}

// gap are the words between two bytes.
func (l *claimLine) gap(from, to int) (first, last int) {
	first = l.at(from)
	for last = first; last < len(l.words) && l.words[last].Span.Start < to; last++ {
	}
	return first, last
}

// filled joins the pieces of one statement where what parts them is no word of
// its speaker: "Grain shipments [are expected] to rise".
func (l *claimLine) filled(a lang.Attribution, i int, pieces []span.Span) []span.Span {
	out := pieces[:1]
	for _, p := range pieces[1:] {
		last := &out[len(out)-1]
		if l.fills(a, i, last.End, p.Start) {
			last.End = p.End
			continue
		}
		last.End = l.relative(last.End, p.Start)
		out = append(out, p)
	}
	return out
}

// fills reports whether the words between two pieces of a statement are a part of
// it: there are few, and neither a cue nor a source is among them, but for the
// cue of what nobody says and a passive's with "by".
func (l *claimLine) fills(a lang.Attribution, i, from, to int) bool {
	first, last := l.gap(from, to)
	if last-first > longestFill {
		return false
	}
	cue, source := false, false
	for k := first; k < last; k++ {
		if l.cueOf[k] >= 0 && l.cueOf[k] != i || l.fromOf[k] >= 0 && l.fromOf[k] != i || l.words[k].Lower == ";" {
			return false
		}
		cue, source = cue || l.cueOf[k] == i, source || l.fromOf[k] == i
	}
	switch {
	case source:
		return cue && l.by(first, last)
	case cue:
		return a.Source.Empty() && a.SourceKind == lang.NoSource && (!l.comma(first) || l.cueOf[first+1] < 0)
	}
	return true
}

// by reports whether "by" stands before the source among the words.
func (l *claimLine) by(first, last int) bool {
	for k := first; k+1 < last; k++ {
		if l.words[k].Lower == "by" && l.fromOf[k+1] >= 0 {
			return true
		}
	}
	return false
}

// relative is the end of a piece together with the pronoun behind it that what
// follows the cue is said of: "the truth, which, she said, was a serious matter".
func (l *claimLine) relative(from, to int) int {
	first, last := l.gap(from, to)
	if first+1 < last && l.comma(first) && (l.words[first+1].Lower == "which" || l.words[first+1].Lower == "who") && l.fromOf[first+1] < 0 {
		return l.words[first+1].Span.End
	}
	return from
}

func (l *claimLine) comma(k int) bool { return k < len(l.words) && l.words[k].Lower == "," }

// reaches reports whether no more than a few words, and nobody's source, stand
// between a cue and what is said.
func (l *claimLine) reaches(a lang.Attribution, i, to int) bool {
	first, last := l.gap(a.Cue.End, to)
	for k := first; k < last; k++ {
		if l.fromOf[k] >= 0 || l.cueOf[k] >= 0 && l.cueOf[k] != i || l.words[k].Lower == ":" {
			return false
		}
	}
	return last-first <= longestTail
}
