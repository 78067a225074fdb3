package lang

import (
	"slices"
	"strings"
)

// This file tells short interviews, in which each speaks once or twice, from lines
// that only look like turns, and whom the answers call by name.

// shortInterview reports whether a few turns are an interview: the first asks, the
// one behind it answers, and every label is the name of a person in full, or "Q"
// and "A".
func (c *callers) shortInterview(turns []turn) bool {
	if len(turns) < 2 || c.r.questionIn(turns[0].first, turns[0].last, turns[0].colon.End).Empty() || asking(c.r.Passages[turns[1].last-1].Span.Of(c.r.Text)) {
		return false
	}
	for i, t := range turns {
		if i > 0 && (t.key == turns[i-1].key || t.first != turns[i-1].last) {
			return false
		}
		if !answerLabels.Has(t.key) && !c.fullName(t) {
			return false
		}
	}
	return true
}

// fullName reports whether the label of a turn means a person who is named in
// full.
func (c *callers) fullName(t turn) bool {
	if len(strings.Fields(t.head.Of(c.r.Text))) < 2 {
		return false
	}
	for _, n := range c.r.Names {
		if n.Span == t.head {
			return n.Type == PersonName
		}
	}
	return false
}

// withoutHeader drops the lines over a record that tell who was there, "Witness: Ida
// Moss, Chief Executive": they open with no name, state nothing, and nobody
// speaks under their label.
func (c *callers) withoutHeader(turns []turn) []turn {
	for len(turns) > 0 {
		t := turns[0]
		if c.times[t.key] > 1 || t.alone || t.last != t.first+1 || c.fullName(t) || answerLabels.Has(t.key) {
			return turns
		}
		i := c.r.sentenceOf(t.colon.Start)
		l := newLine(c.r, i)
		said := l.words(c.r.Sentences[i].Span)
		for said.a < said.b && c.r.Words[said.a].Span.Start < t.colon.End {
			said.a++
		}
		if l.wordsIn(said) < 2 || l.hasVerb(said) || c.r.goesOn(i) {
			return turns
		}
		delete(c.times, t.key)
		turns = turns[1:]
	}
	return turns
}

// calledAsker reports whether the source of a cue in a turn is only the name by which
// its speaker calls whoever asks: "all we have done, Neil, is say that …".
func calledAsker(r *Reading, turns []turn, a Attribution) bool {
	source := strings.Fields(strings.ToLower(a.Source.Of(r.Text)))
	if len(source) == 0 || len(source) > 2 {
		return false
	}
	for _, t := range turns {
		if !t.asks {
			continue
		}
		label := strings.Fields(strings.ToLower(t.label.Of(r.Text)))
		if slices.Contains(label, source[len(source)-1]) {
			before, after := strings.TrimRight(r.Text[:a.Source.Start], " "), r.Text[a.Source.End:]
			return strings.HasSuffix(before, ",") || strings.HasPrefix(after, ",")
		}
	}
	return false
}
