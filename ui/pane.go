package ui

import "sitrep/content/span"

// paneID names a pane. The digit printed in its title is its number.
type paneID uint8

const (
	noPane paneID = iota
	claimsPane
	actorsPane
	timelinePane
	textPane
	libraryPane
	previewPane
)

// Selection is what the reader is looking at, owned by the root and shown by
// every pane in its own way. Ids and spans, never row numbers.
type Selection struct {
	Pane  paneID // the pane that the item is in
	Item  string // "c3", "a1", "e5"; "" for none
	Actor string // the actor that filters, "" for all
	// Evidence are the spans to highlight in the text, in text order; Cue is
	// the cue inside them, empty where there is none.
	Evidence []span.Span
	Cue      span.Span
}

// intent is what a pane wants of the root after a key or a click. Panes never
// see messages and never change anything outside themselves.
type intent uint8

const (
	nothing    intent = iota // not taken: the key goes on to the next taker
	taken                    // done inside the pane
	selected                 // the selection moved: the root links the panes
	goEvidence               // go to the evidence in the text
	filterBy                 // filter everything by the actor under the cursor
	openItem                 // open the document under the cursor (library)
)

// pane is a part of the screen. The root gives it its rectangle (title line
// included) and its data; draw never changes anything.
type pane interface {
	resize(r rect)
	draw(c *canvas, st *Styles, focused bool)
}
