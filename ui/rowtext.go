package ui

import "sitrep/content/span"

// breakText breaks a text into lines of at most w cells, at least one where
// there is any text.
func breakText(text string, w int) []span.Span { return wrapSpans(text, max(w, 1), max(w, 1)) }

// fitWords cuts a line to w cells at a word border.
func fitWords(text string, w int, ellipsis string) string { return fitWith(text, w, ellipsis) }
