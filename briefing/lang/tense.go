package lang

import "sitrep/content/span"

// TenseAt tells the tense of the verb that governs the byte at offset.
func (r *Reading) TenseAt(offset int) span.Tense { return span.UnknownTense }

// sentenceAt returns the index of the sentence that holds the span, -1 where
// none does.
func (r *Reading) sentenceAt(at span.Span) int {
	for i, s := range r.Sentences {
		if s.Span.Has(at.Start) {
			return i
		}
	}
	return -1
}
