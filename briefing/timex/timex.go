// Package timex finds time expressions in English text and gives them TIMEX3
// values against a date. It is made of rules written from the TIMEX3
// guidelines: detection, then normalisation by the publication date or the
// date last mentioned, with direction by tense and modality.
package timex

import (
	"cmp"
	"slices"
	"time"

	"sitrep/content/span"
)

// Type is the TIMEX3 type of an expression.
type Type string

// The TIMEX3 types.
const (
	Date     Type = "DATE"
	Time     Type = "TIME"
	Duration Type = "DURATION"
	Set      Type = "SET"
)

// Expression is a time expression with its value.
type Expression struct {
	Span  span.Span // after TimeML: no preposition
	Type  Type
	Value string // TIMEX3: "2022-07-20", "2022-W29", "XXXX-WXX-3", "PAST_REF", "P3D"
	Why   string // how the value came about, in plain words: "Wednesday on or before 2022-07-23"
}

// Options say what the values count from.
type Options struct {
	// Published is the date of publication, "2006-01-02"; "" when there is none.
	Published string
	// Sentences are the spans of the sentences, in order; nil takes the text as one.
	Sentences []span.Span
	// Tense tells the tense of the verb that governs a byte offset: which way a
	// bare weekday or month is meant. nil: not known anywhere.
	Tense func(offset int) span.Tense
	// Stop is asked every few hundred sentences; where it says so, Find breaks
	// off, and what it returns is of no use. nil: never.
	Stop func() bool
}

// Find returns the time expressions of text, which is valid UTF-8, in order,
// not overlapping. A Published that is no date counts as none. The work grows with the length of the text.
func Find(text string, o Options) []Expression {
	sentences := o.Sentences
	if sentences == nil {
		sentences = []span.Span{{Start: 0, End: len(text)}}
	}
	c := &context{tense: o.Tense}
	if t, err := time.Parse(time.DateOnly, o.Published); err == nil && t.Year() >= 1 {
		c.pub, c.dated = dayOf(t), true
	}
	var out []Expression
	last := 0
	for i, s := range sentences {
		if i%256 == 0 && o.Stop != nil && o.Stop() {
			return nil
		}
		if !s.Valid(text) || s.Start < last {
			continue
		}
		last = s.End
		c.dayAgo = min(c.dayAgo+1, 1<<20)
		c.accounts.left, c.story.left = max(0, c.accounts.left-1), max(0, c.story.left-1)
		out = append(out, inSentence(tokenize(text, s), c)...)
	}
	return out
}

// inSentence scans the tokens of one sentence from left to right.
func inSentence(toks []token, c *context) []Expression {
	var out []Expression
	g := rules()
	var found []match
	var kept []slot
	for i := 0; i < len(toks); {
		found = candidates(g, toks, i, found[:0], &kept)
		next := i + 1
		for k := range found {
			m := &found[k]
			a := m.rule.mean(m, c)
			if a.value == "" || m.at+a.from >= m.end-a.till {
				continue
			}
			a = c.inChronology(m, a)
			at := span.Span{Start: toks[m.at+a.from].span.Start, End: toks[m.end-1-a.till].span.End}
			out = append(out, Expression{Span: at, Type: a.typ, Value: a.value, Why: a.why})
			if a.known {
				c.tell(m, a)
			}
			if a.known && !a.aside {
				c.see(a.p)
			}
			next = m.end - a.till
			break
		}
		i = next
	}
	return out
}

// candidates returns the rules that fit at i, the longest first, then by rank;
// found and kept are room to work in.
func candidates(g *grammar, toks []token, i int, found []match, kept *[]slot) []match {
	try := func(list []*rule) {
		for _, r := range list {
			*kept = (*kept)[:0]
			if j := r.chain.fit(toks, i, kept); j > i {
				found = append(found, match{rule: r, toks: toks, at: i, end: j, slots: slices.Clone(*kept)})
			}
		}
	}
	try(g.byWord[toks[i].low])
	for _, name := range g.classNames {
		if k, _ := classes[name](toks, i); k > 0 {
			try(g.byClass[name])
		}
	}
	slices.SortStableFunc(found, func(a, b match) int {
		return cmp.Or(b.end-a.end, a.rule.rank-b.rule.rank)
	})
	return found
}
