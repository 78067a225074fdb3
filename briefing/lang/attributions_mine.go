package lang

import (
	"sort"

	"sitrep/content/span"
)

// This file finds what the author of a text says of their own mind, as "I", outside
// quotation marks: "I think the flyover should go", "In my view it is too dear",
// "I will vote against it". Reports do without; opinions, newsletters and letters
// live on it.

// readOwn notes such sentences as the author's, after the cues by which the encoder
// found some. Of a conversation and a speech it notes none: there "I" is whoever
// speaks.
func readOwn(r *Reading) {
	for _, a := range r.Attributions {
		if a.Turn {
			r.Own = nil
			return
		}
	}
	for i, s := range r.Sentences {
		if r.Passages[s.Passage].Heading || r.ownIn(i) {
			continue
		}
		l := newLine(r, i)
		at := l.mind()
		if at < 0 || asking(s.Span.Of(r.Text)) || l.wordsIn(l.words(s.Span)) <= shortReply {
			continue
		}
		a := Attribution{Sentence: i, Source: l.cut(between{at, at + 1}), Content: []span.Span{s.Span}, Direct: true, Inherits: -1, Nested: -1, SourceKind: Named}
		a.Head = a.Source
		a.Certainty, a.Signals = l.uncued(l.words(s.Span))
		if a.Certainty == Intended && !l.speakersWill(a.Signals) {
			a.Certainty, a.Signals = Asserted, nil
		}
		r.Own = append(r.Own, a)
	}
	sort.SliceStable(r.Own, func(i, j int) bool { return r.Own[i].Sentence < r.Own[j].Sentence })
}

// ownIn reports whether a sentence has an own statement with a cue.
func (r *Reading) ownIn(sentence int) bool {
	for _, a := range r.Own {
		if a.Sentence == sentence {
			return true
		}
	}
	return false
}

// mind returns the word by which an author speaks of their own mind in a sentence,
// "I" or "my", -1 for none.
func (l *line) mind() int {
	for i := l.lo; i < l.hi; i++ {
		if l.quoted(i) {
			continue
		}
		switch l.low(i) {
		case "my":
			if w := l.low(i - 1); (w == "in" || w == "to") && views.Has(l.low(i+1)) {
				return i
			}
		case "i'll", "i'd":
			return i
		case "i":
			if l.clauseOpens(i) && l.minds(i+1) {
				return i
			}
		}
	}
	return -1
}

// clauseOpens reports whether the word at i is the subject of a main clause: it
// opens the sentence, or stands behind a comma or "and".
func (l *line) clauseOpens(i int) bool {
	before := l.low(i - 1)
	return i == l.lo || coordinators.Has(before) || !l.word(i-1) || adverb(before)
}

// minds reports whether the verb behind "I" tells what its author thinks, wants or
// means to do.
func (l *line) minds(i int) bool {
	for auxiliary(l.low(i)) || adverb(l.low(i)) || dos.Has(l.low(i)) || l.low(i) == "not" {
		if w := l.low(i); w == "will" || w == "won't" || w == "shall" {
			return true
		}
		i++
	}
	w := l.low(i)
	return opinions.Has(w) || w == "no" && l.low(i+1) == "doubt" || (w == "sure" || w == "convinced" || w == "certain" || w == "afraid")
}

var (
	views    = Listed(`view opinion mind judgment judgement experience`)
	opinions = Listed(`think believe disagree agree doubt suspect hope fear expect argue urge propose suggest welcome oppose support reject regret maintain insist predict admit prefer`)
)

// authorTells reports whether the cue's verb has the author's "I" for a subject,
// whoever stands behind it: "I told the mayor that it would leak".
func (l *line) authorTells(cue between) bool {
	i := l.verbOf(cue) - 1
	for i >= l.lo && (auxiliary(l.low(i)) || adverb(l.low(i))) {
		i--
	}
	return i >= l.lo && l.low(i) == "i" && !l.quoted(i)
}
