package ui

import (
	"errors"
	"fmt"
	"slices"

	"sitrep/briefing"
	"sitrep/content"
)

// progress is how far the analysis of a document is.
type progress uint8

const (
	waiting progress = iota
	analysing
	understood
	shelved // understood once, and its briefing let go of
	stopped // by the reader; r takes it up, and going to the document
	broken
	expected // asked for and still being read: its text is to come
)

// openedDoc is something that a reference led to: a document with what is
// known of it, or the reason why there is none.
type openedDoc struct {
	id    docID
	ref   string
	doc   *content.Document
	err   error // why there is no document, or no briefing
	brief *briefing.Briefing

	published string // the date that the reader set; "" leaves the document's own
	progress  progress
	stage     string // what the analysis is doing
	percent   int    // of the text that has been read, while it is
	slow      bool   // it takes long enough to say so

	counts  [3]int // claims, actors and events of the last briefing
	lastUse int    // see used
	again   bool   // a briefing that was let go of is being made again

	text *readerPane // made when the document is first shown
	left place       // where the reader was when they left it
	seen bool
}

// keepDate puts back the date that the briefing on the screen was made with,
// where a reading with another one was stopped.
func (d *openedDoc) keepDate() {
	if d.brief == nil {
		return
	}
	d.published = ""
	if d.brief.Document.PublishedFrom == string(content.FromOption) {
		d.published = d.brief.Document.Published
	}
}

// title is what the document is called on the screen.
func (d *openedDoc) title() string {
	if d.doc != nil && d.doc.Title != "" {
		return d.doc.Title
	}
	return refName(d.ref)
}

// why says why there is no document or no briefing, without its name.
func (d *openedDoc) why() string {
	var f *content.Failure
	if errors.As(d.err, &f) {
		return content.SanitizeLine(f.Why())
	}
	return content.SanitizeLine(d.err.Error())
}

// faults are what was wrong with the document or its analysis, a sentence
// each: the rest was used.
func (d *openedDoc) faults() []string {
	var out []string
	for _, w := range d.doc.Warnings {
		text := content.SanitizeLine(w.Text)
		if w.Line > 0 {
			text = fmt.Sprintf("line %d: %s", w.Line, text)
		}
		out = append(out, text)
	}
	if d.brief == nil {
		return out
	}
	for _, w := range d.brief.Warnings {
		if w = content.SanitizeLine(w); !slices.Contains(out, w) {
			out = append(out, w)
		}
	}
	for _, f := range d.brief.Failures {
		out = append(out, content.SanitizeLine(fmt.Sprintf("%s broke off; what the others found stands: %v", f.Stage, f.Err)))
	}
	return out
}

// pendingText is what the panes of a document say until it has a briefing.
func (d *openedDoc) pendingText() string {
	switch d.progress {
	case stopped:
		return stoppedWords
	case broken:
		if d.doc == nil && d.err != nil {
			return "Not read: " + d.why()
		}
		if d.err != nil {
			return "No briefing: " + content.SanitizeLine(d.err.Error())
		}
		return "No briefing."
	case understood:
		return ""
	}
	return d.readingWords()
}

// readingWords says that the document is being read and, where that takes
// long, how far that is and what is being looked for.
func (d *openedDoc) readingWords() string {
	if d.slow && d.percent > 0 {
		return fmt.Sprintf("reading… %d%%", d.percent)
	}
	if words := stageWords(d.stage); d.slow && words != "" {
		return "reading… " + words
	}
	return "reading…"
}
