package ui

import "sitrep/content"

// newDropped shows what was left out of the text.
func newDropped(doc *content.Document) overlay { return newDetail("LEFT OUT", doc.Dropped) }
