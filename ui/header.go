package ui

import (
	"sitrep/briefing"
	"sitrep/content"
)

// header is what stands over the panes: a document's title, source, date and
// length, and under them its bottom line; or how the library is doing.
type header struct {
	r       rect
	title   string
	meta    []string // left to right; dropped from the left where the room is short
	summary string   // the bottom line
	library bool
	note    string // beside the name of the program, or in place of the bottom line
}

func newHeader() *header { return &header{} }

func (h *header) resize(r rect) { h.r = r }

// setDocument shows a document. b may be nil while it is being analysed.
func (h *header) setDocument(doc *content.Document, b *briefing.Briefing) {}

// setLibrary shows how many documents there are, how many of them are still
// being read, how many could not be, and their order.
func (h *header) setLibrary(all, reading, failed int, order string) {}

// summaryRows is how many rows the bottom line takes at a width, 0 where
// there is none.
func (h *header) summaryRows(w int) int { return 0 }

func (h *header) draw(c *canvas, st *Styles) {}
