package ui

import (
	"sitrep/briefing"
	"sitrep/content"
)

// previewPanel shows the briefing of the document that is selected in the
// library. It is looked at and scrolled; nothing in it can be selected.
type previewPanel struct {
	r      rect
	b      *briefing.Briefing
	doc    *content.Document
	note   string
	offset int
}

func newPreviewPane() *previewPanel { return &previewPanel{} }

func (p *previewPanel) resize(r rect) { p.r = r }

// setBriefing shows a briefing from its top; setNote a sentence in its place:
// that it is being read, or why it could not be.
func (p *previewPanel) setBriefing(b *briefing.Briefing, doc *content.Document) {
	p.b, p.doc, p.note, p.offset = b, doc, "", 0
}

func (p *previewPanel) setNote(note string) { p.b, p.doc, p.note, p.offset = nil, nil, note, 0 }

// scroll moves what is shown by n rows.
func (p *previewPanel) scroll(n int) bool { return false }

func (p *previewPanel) draw(c *canvas, st *Styles, focused bool) {
	drawTitle(c, p.r, st, focused, previewPane, nil, "")
}
