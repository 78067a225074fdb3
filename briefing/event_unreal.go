package briefing

import (
	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// This file keeps out of the timeline what the text tells not to be so, or leaves
// open: its line would be cut at the inner clause, and read as a fact.

// unreal reports whether a candidate stands in a clause of which, by the words that
// govern it, nothing is known to have happened: "it is not true that the army fired".
// What is only asked, or not borne out, may still be to come.
func (x *sentenceContext) unreal(c candidate) bool {
	if c.noun && c.group.Perfect && (c.group.Modal == "would" || c.group.Modal == "could") {
		return true // "would not have gone on strike"
	}
	i := c.word - x.reading.Sentences[x.index].First
	for _, u := range x.unrealClauses() {
		if i < u.First || i >= u.Last {
			continue
		}
		switch {
		case c.noun && u.Why == lang.Asked:
			return false
		case u.Why == lang.Asked:
			return c.group.Past() || c.group.Perfect
		}
		return true
	}
	return false
}

// unrealDate reports whether a date stands in such a clause and the word outside it:
// who "rejected reports that he had fled in April" need not have done so in April.
func (x *sentenceContext) unrealDate(c candidate, at span.Span) bool {
	i := c.word - x.reading.Sentences[x.index].First
	for _, u := range x.unrealClauses() {
		if u.First < u.Last && x.spanOf(u.First, u.Last).Contains(at) && (i < u.First || i >= u.Last) {
			return true
		}
	}
	return false
}

// unrealClauses are the clauses of the sentence of which nothing is known to have
// happened.
func (x *sentenceContext) unrealClauses() []lang.Unreal {
	if !x.unrealRead {
		x.unreals, x.unrealRead = lang.UnrealIn(x.words, x.groups), true
	}
	return x.unreals
}
