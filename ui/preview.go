package ui

import (
	"strings"

	"sitrep/briefing"
	"sitrep/content"
	"sitrep/content/span"
)

// previewPanel shows the briefing of the document that is selected in the
// library. It is looked at and scrolled; nothing in it can be selected.
type previewPanel struct {
	r      rect
	b      *briefing.Briefing
	doc    *content.Document
	note   string
	offset int
	pieces []previewPiece
	rows   int // of all pieces
}

// previewPiece is a part of the preview: rows and how to draw them from row y on.
type previewPiece struct {
	rows int
	head bool // it does not stand alone at the lower border
	draw func(p window, y int, st *Styles)
}

// How many claims the preview shows: the most of them with which all of it can
// be seen at once.
const (
	previewClaims     = 3
	previewMostClaims = 6
)

func newPreviewPane() *previewPanel { return &previewPanel{} }

func (p *previewPanel) resize(r rect) {
	p.r = r
	p.lay()
}

// setBriefing shows a briefing, that of another document from its top; setNote
// a sentence in its place: that it is being read, or why it could not be.
func (p *previewPanel) setBriefing(b *briefing.Briefing, doc *content.Document) {
	if doc != p.doc {
		p.offset = 0
	}
	p.b, p.doc, p.note = b, doc, ""
	p.lay()
}

func (p *previewPanel) setNote(note string) {
	p.b, p.doc, p.note, p.offset = nil, nil, note, 0
	p.lay()
}

// scroll moves what is shown by n rows and reports whether it moved.
func (p *previewPanel) scroll(n int) bool {
	was := p.offset
	p.offset = max(0, min(p.offset+n, p.rows-(p.r.h-1)))
	return p.offset != was
}

// lay makes the pieces for the width of the pane.
func (p *previewPanel) lay() {
	p.pieces, p.rows = nil, 0
	if p.b == nil || p.r.w <= rowMargins {
		return
	}
	for n := previewMostClaims; n >= previewClaims; n-- {
		p.pieces, p.rows = nil, 0
		p.layTitle()
		found := p.layClaims(n)
		found = p.layActors() || found
		found = p.layEvents() || found
		if !found {
			p.layReason()
		}
		if p.rows < p.r.h {
			break
		}
	}
	p.scroll(0)
}

func (p *previewPanel) add(rows int, draw func(p window, y int, st *Styles)) {
	p.pieces = append(p.pieces, previewPiece{rows: rows, draw: draw})
	p.rows += rows
}

func (p *previewPanel) blank() { p.add(1, func(window, int, *Styles) {}) }

func (p *previewPanel) layTitle() {
	room := p.r.w - rowMargins
	title := p.b.Document.Title
	if title == "" && p.doc != nil {
		title = refName(p.doc.Ref)
	}
	p.blank()
	title = oneLine(title)
	lines := breakText(title, room)
	p.add(len(lines), func(w window, y int, st *Styles) {
		drawLines(w, 2, y, title, lines, room, len(lines), st.Heading, style{}, nil, st)
	})
	if summary := bottomLine(p.b); summary != "" && !strings.HasSuffix(summary, title) {
		p.blank()
		lines := breakText(summary, room-2)
		n := min(len(lines), previewSummaryRows)
		p.add(n, func(w window, y int, st *Styles) {
			for i := range n {
				w.put(2, y+i, 1, st.Signs.Bar, st.Accent)
			}
			drawLines(w, 4, y, summary, lines, room-2, n, st.Text, style{}, nil, st)
		})
	}
}

// previewSummaryRows is the most rows that the bottom line takes in the
// preview.
const previewSummaryRows = 6

// layClaims shows the first n claims, the key ones before the others.
func (p *previewPanel) layClaims(n int) bool {
	var first []claimRow
	places := placesOf(p.doc)
	for _, key := range []bool{true, false} {
		for i := range p.b.Claims {
			if cl := &p.b.Claims[i]; cl.Key == key && len(first) < n {
				first = append(first, newClaimRow(p.b, places, cl))
			}
		}
	}
	for i := range first {
		r := &first[i]
		n := r.wordRows(p.r.w-rowMargins, 2)
		p.blank()
		p.add(1+n, func(w window, y int, st *Styles) { r.draw(w, y, n, st, false) })
	}
	return len(first) > 0
}

// previewActors is how many actors the preview shows.
const previewActors = 5

func (p *previewPanel) layActors() bool {
	var rows []actorRow
	for _, key := range []bool{true, false} {
		for i := range p.b.Actors {
			if a := &p.b.Actors[i]; a.Key == key && len(rows) < previewActors {
				rows = append(rows, newActorRow(p.b, a))
			}
		}
	}
	if len(rows) == 0 {
		return false
	}
	p.layHead("ACTORS")
	col := columnsFor(rows, p.r.w)
	for i := range rows {
		r := &rows[i]
		p.add(1, func(w window, y int, st *Styles) { r.draw(w, y, 1, col, st, false) })
	}
	return true
}

// layHead sets the name of a part over it.
func (p *previewPanel) layHead(name string) {
	p.blank()
	p.add(1, func(w window, y int, st *Styles) { w.put(2, y, w.r.w, name, st.Muted.over(style{attr: bold})) })
	p.pieces[len(p.pieces)-1].head = true
}

func (p *previewPanel) layEvents() bool {
	if len(p.b.Timeline) == 0 {
		return false
	}
	timeline := newTimelinePane()
	timeline.dateKey, timeline.compact = "", true
	timeline.resize(rect{w: p.r.w, h: 4})
	timeline.setBriefing(p.b, p.doc)
	p.layHead("TIMELINE")
	for k := range timeline.view {
		rows := timeline.measure(k, false)
		p.add(rows, func(w window, y int, st *Styles) { timeline.drawEntry(w, y, k, st, rowLook{rows: rows}) })
		p.pieces[len(p.pieces)-1].head = timeline.view[k].row < 0
	}
	return true
}

// layReason says why there is nothing to show.
func (p *previewPanel) layReason() {
	reason := p.b.WhyNothing()
	room := p.r.w - rowMargins
	lines := breakText(reason, room)
	p.blank()
	p.add(len(lines), func(w window, y int, st *Styles) {
		drawLines(w, 2, y, reason, lines, room, len(lines), st.Muted, style{}, []span.Span(nil), st)
	})
}

func (p *previewPanel) draw(c *canvas, st *Styles, focused bool) {
	if p.r.empty() {
		return
	}
	drawTitle(c, p.r, st, focused, previewPane, nil, "")
	in := window{c, rect{p.r.x, p.r.y + 1, p.r.w, p.r.h - 1}}
	if p.b == nil {
		drawSentence(in, p.note, st.Muted, st)
		return
	}
	y := -p.offset
	for i, piece := range p.pieces {
		end := y + piece.rows
		for k := i; p.pieces[k].head && k+1 < len(p.pieces); k++ {
			end += p.pieces[k+1].rows
		}
		if y+piece.rows > 0 && (end <= in.r.h || y <= 0) {
			piece.draw(in, y, st)
		}
		y += piece.rows
	}
}
