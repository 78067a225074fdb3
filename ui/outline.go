package ui

import "sitrep/content"

// newOutline lists the headings of a document or, where it has none, how its
// paragraphs begin. The one that holds the byte offset at is selected.
func newOutline(doc *content.Document, at int) overlay { return newDetail("OUTLINE", nil) }
