package ui

import (
	"fmt"
	"strings"

	"sitrep/briefing"
	"sitrep/content"
	"sitrep/content/span"
)

// header is what stands over the panes: a document's title, source, date and
// length, and under them its bottom line; or how the library is doing.
type header struct {
	r       rect
	title   string
	meta    []string // left to right; given up as metaFor tells
	date    int      // the date's place in meta
	summary string   // the bottom line
	waiting bool     // the bottom line is still to come
	library bool
	order   string // of the library
	wrapped wrapped

	counted *content.Document // whose length has been measured
	length  content.Length
}

func newHeader() *header { return &header{} }

func (h *header) resize(r rect) { h.r = r }

// setDocument shows a document. b may be nil while it is being analysed.
func (h *header) setDocument(doc *content.Document, b *briefing.Briefing) {
	counted, length := h.counted, h.length
	*h = header{r: h.r, waiting: b == nil || b.Partial && bottomLine(b) == ""}
	var source, published string
	if doc != nil {
		h.title, source, published = doc.Title, doc.Source, doc.Published
		if h.title == "" || doc.NamedByLede() { // the lede opens the bottom line
			h.title = refName(doc.Ref)
		}
		if source == "" && refName(doc.Ref) != h.title {
			source = refName(doc.Ref)
		}
		if counted != doc {
			length = content.LengthOf(doc.Text)
		}
		h.counted, h.length = doc, length
	}
	if b != nil {
		published = b.Document.Published
		if !length.Characters {
			length.N = b.Document.Words
		}
		if h.title == "" {
			h.title = b.Document.Title
		}
		h.summary = bottomLine(b)
	}
	if h.summary != "" && doc != nil && doc.NamedByLede() && !strings.HasSuffix(h.summary, doc.Title) {
		h.summary = oneLine(doc.Title + " " + h.summary)
	}
	h.title = fit(oneLine(h.title), maxScreen) // it is measured for every frame
	if source != "" {
		h.meta = append(h.meta, oneLine(source))
	}
	if doc != nil && doc.Text == "" && b == nil { // still to come
		return
	}
	h.date = len(h.meta)
	h.meta = append(h.meta, dayWords(published), length.String(), readingTime(length.Minutes()))
}

// bottomLine is the bottom line of a briefing in one piece, "" for none.
func bottomLine(b *briefing.Briefing) string {
	parts := append([]string(nil), b.AuthorBottomLine...)
	for _, s := range b.BottomLine {
		if s.Valid(b.Document.Text) {
			parts = append(parts, s.Of(b.Document.Text))
		}
	}
	return oneLine(strings.Join(parts, " "))
}

// setLibrary shows how many documents there are, how many of them are still being
// read, wait until the reader reads on or could not be read, and their order.
func (h *header) setLibrary(count [libraryStates]int, order string) {
	*h = header{r: h.r, library: true, order: order, title: plural(count[beingRead]+count[ready]+count[putOff], "briefing")}
	for _, c := range []struct {
		state libraryState
		words string
	}{{beingRead, "being read"}, {putOff, "stopped"}, {failed, "not read"}} {
		if n := count[c.state]; n > 0 {
			h.title += fmt.Sprintf(" · %d %s", n, c.words)
		}
	}
}

// summaryRows is how many rows the bottom line takes at a width, 0 where
// there is none. While it is still to come, two rows are kept for it, so that
// the page does not jump.
func (h *header) summaryRows(w int) int {
	switch {
	case h.library:
		return 0
	case h.waiting:
		return 2
	case h.summary == "":
		return 0
	}
	return len(h.wrapped.at(h.summary, w-4))
}

func (h *header) draw(c *canvas, st *Styles) {
	p := window{c, h.r}
	if h.library {
		h.drawLibrary(p, st)
		return
	}
	meta := h.metaFor(p.r.w)
	end := p.r.w - 1
	if meta != "" {
		p.right(end, 0, st.Signs.spell(meta), st.Muted)
		end -= cells(meta) + 2
	}
	p.put(1, 0, end-1, st.Signs.spell(fitWith(h.title, end-1, st.Signs.Ellipsis)), st.Strong)
	rows := p.r.h - 1
	if rows <= 0 {
		return
	}
	if h.waiting {
		p.put(1, 1, 1, st.Signs.Bar, st.Muted)
		p.put(3, 1, p.r.w-4, "reading"+st.Signs.Ellipsis, st.Muted)
		return
	}
	lines := h.wrapped.at(h.summary, p.r.w-4)
	for y := range min(rows, len(lines)) {
		p.put(1, 1+y, 1, st.Signs.Bar, st.Accent)
	}
	drawLines(p, 3, 1, h.summary, lines, p.r.w-4, rows, st.Text, style{}, []span.Span(nil), st)
}

// metaFor is what of the meta data stands beside the title: all where the
// title leaves the room or the screen is wide. Else it is given up from the
// left up to the date, and then from the right: the title is cut before the
// date goes.
func (h *header) metaFor(w int) string {
	for i := range h.meta {
		meta := strings.Join(h.meta[i:], " · ")
		n := cells(meta)
		if i > h.date {
			break
		}
		if cells(h.title)+n+4 <= w || w >= wideWidth && n <= w*2/5 {
			return meta
		}
	}
	for end := len(h.meta); end > h.date; end-- {
		meta := strings.Join(h.meta[h.date:end], " · ")
		if n := cells(meta); cells(h.title)+n+4 <= w || end == h.date+1 && n+shortestTitle <= w {
			return meta
		}
	}
	return ""
}

// shortestTitle is the room that the title keeps before all meta data goes.
const shortestTitle = 24

func (h *header) drawLibrary(p window, st *Styles) {
	x := 1 + p.put(1, 0, p.r.w-2, "sitrep", st.Accent)
	x++
	end := p.r.w - 1
	if order := h.order; order != "" && x+cells(h.title)+2+cells(order)+3 <= end {
		p.right(end, 0, "S", st.Accent)
		p.right(end-2, 0, order, st.Muted)
	}
	p.put(x, 0, end-x, st.Signs.spell(fitWith(h.title, end-x, st.Signs.Ellipsis)), st.Muted)
}
