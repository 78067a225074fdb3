package ui

import (
	"errors"
	"fmt"
	"io"

	"sitrep/content"
)

// Options are what the command line tells the reader.
type Options struct {
	Opener content.Opener
	// Refs are opened in order; none stands for the embedded samples.
	Refs []string
	// OneDocument tells that Refs is one reference to a single document, so that
	// its reader is shown while it is still being read. A file that turns out to
	// hold several leads to the library after all.
	OneDocument bool
	// Published replaces the publication date of every document, "2006-01-02".
	Published string
	// Theme is "dark", "light", "plain" or "auto": ask the terminal, dark until
	// it answers. "" is "auto".
	Theme string
	// NoColor keeps attributes (bold, underline, reverse) and no colour.
	NoColor bool
	// ASCII draws the chrome with ASCII signs, for terminals without Unicode.
	ASCII bool
	// NoMouse leaves the mouse to the terminal.
	NoMouse bool
	// Environ is the environment that the terminal's abilities are told from.
	Environ []string
	In      io.Reader // keys; nil: standard input
	Out     io.Writer // the terminal; nil: standard output
	// Width and Height are the terminal's size in cells where it is known
	// before the start; the first frame is then drawn for it.
	Width, Height int
	// ReportDir is where the report of a crash is written; "" is the system's
	// folder for temporary files.
	ReportDir string
}

// UnreadError says at the end what could not be opened. Where Read is 0 the
// reader was not shown at all.
type UnreadError struct {
	Read int // documents that were read
	Errs []error
}

func (e *UnreadError) Error() string {
	return fmt.Sprintf("%d read, %d not: %v", e.Read, len(e.Errs), errors.Join(e.Errs...))
}
