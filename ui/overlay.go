package ui

import (
	tea "charm.land/bubbletea/v2"

	"sitrep/content/span"
)

// resultKind is what came of a key or a click on an overlay.
type resultKind uint8

const (
	resultStay   resultKind = iota // it stays open, nothing is to be done
	resultClosed                   // it is to be closed, nothing was chosen
	resultRun                      // close it and run the action that name names
	resultJump                     // close it and go to span in the text
	resultDate                     // close it; text is a date "2006-01-02", "" for the document's own
	resultQuery                    // it stays open; text is what the query is now
	resultAccept                   // close it; text is what was entered or agreed to
)

// overlayResult is an overlay's answer to a key or a click.
type overlayResult struct {
	kind resultKind
	name string
	span span.Span
	text string
}

// overlay is a dialog or a prompt over the screen. It gets keys before
// everybody else. Where it stands and how far it scrolls follow from the
// screen, which it is told each time, so that a resize needs no call.
type overlay interface {
	// draw draws it over what is on the canvas. It changes nothing.
	draw(c *canvas, screen rect, st *Styles)
	// key answers a key; false where the key is not the overlay's.
	key(screen rect, k tea.KeyPressMsg) (overlayResult, bool)
	// click answers a click at a cell of the screen. One outside closes.
	click(screen rect, x, y int) (overlayResult, bool)
	// scroll moves what is shown by n rows.
	scroll(screen rect, n int)
	// paste adds text to what is being entered; it is ignored where nothing is.
	paste(text string) overlayResult
}

// overlays is the stack of open overlays, the last on top.
type overlays []overlay

func (o overlays) top() overlay {
	if len(o) == 0 {
		return nil
	}
	return o[len(o)-1]
}

func (o *overlays) push(v overlay) { *o = append(*o, v) }

// pop closes the overlay on top.
func (o *overlays) pop() {
	if len(*o) > 0 {
		*o = (*o)[:len(*o)-1]
	}
}

// draw draws them all, the top one last.
func (o overlays) draw(c *canvas, screen rect, st *Styles) {
	for _, v := range o {
		v.draw(c, screen, st)
	}
}
