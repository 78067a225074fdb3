package ui

import (
	"sitrep/briefing"
	"sitrep/content"
)

// newWhy tells in plain words why the item with the id is in the briefing.
func newWhy(b *briefing.Briefing, doc *content.Document, id string) overlay {
	return newDetail("WHY", nil)
}
