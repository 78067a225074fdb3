package ui

import "sitrep/content/span"

// breakText breaks a text into lines of at most w cells.
func breakText(text string, w int) []span.Span { return wrapSpans(text, max(w, 1), max(w, 1)) }
