package ui

import (
	"unicode"
	"unicode/utf8"

	"sitrep/content/span"
)

// Selecting text with the mouse. What is selected is a span of the clean
// text, so what is copied has no frame, padding or line breaks of the screen.

// drag is a selection in the making.
type drag struct {
	anchor span.Span // where it began: a byte, a word or a block
	grain  grain
	on     bool
}

// grain is what a selection grows by.
type grain uint8

const (
	byCluster grain = iota
	byWord          // begun with a double click
	byBlock         // begun with a triple click
)

// startDrag begins a selection at a cell of the screen and reports whether
// there are words to select there.
func (p *readerPane) startDrag(x, y int, g grain) bool {
	at, ok := p.at(x, y)
	if !ok {
		p.drag = drag{}
		p.setHighlights(layerDrag, nil)
		return false
	}
	p.drag = drag{anchor: p.grown(at, g), grain: g, on: true}
	if g == byCluster {
		p.drag.anchor = span.Span{Start: at, End: at}
	}
	p.setHighlights(layerDrag, []span.Span{p.drag.anchor})
	return true
}

// dragTo extends the selection to a cell; outside the rows it scrolls.
func (p *readerPane) dragTo(x, y int) {
	if !p.drag.on {
		return
	}
	switch {
	case y <= p.r.y && !p.atTop():
		p.scroll(-1)
	case y >= p.r.y+p.r.h && !p.atBottom():
		p.scroll(1)
	}
	y = min(max(y, p.r.y+1), p.r.y+p.r.h-1)
	at, ok := p.at(x, y)
	if !ok {
		return
	}
	to := p.grown(at, p.drag.grain)
	if p.drag.grain == byCluster && at < p.drag.anchor.Start {
		to.End = to.Start
	}
	p.setHighlights(layerDrag, []span.Span{{
		Start: min(p.drag.anchor.Start, to.Start), End: max(p.drag.anchor.End, to.End),
	}})
}

// endDrag ends the selection and returns what is selected, which stays
// highlighted until the next one or until it is cleared.
func (p *readerPane) endDrag() (s span.Span, ok bool) {
	p.drag.on = false
	if sel := p.layers[layerDrag]; len(sel) > 0 {
		return sel[0], true
	}
	return span.Span{}, false
}

// grown is the cluster, word or block at a byte.
func (p *readerPane) grown(at int, g grain) span.Span {
	switch g {
	case byWord:
		return p.wordAt(at)
	case byBlock:
		if i := p.doc.BlockAt(at); i < len(p.doc.Blocks) {
			return p.doc.Blocks[i].Span
		}
	}
	end := at
	eachCluster(p.doc.Text[at:min(at+256, len(p.doc.Text))], func(_, e int, _ string, _ int) bool {
		end = at + e
		return false
	})
	return span.Span{Start: at, End: end}
}

// wordAt returns the word at a byte: letters, digits, marks, and apostrophes
// and hyphens between them. On anything else it is empty.
func (p *readerPane) wordAt(at int) span.Span {
	text := p.doc.Text
	if at < 0 || at > len(text) {
		return span.Span{}
	}
	from, to := at, at
	for from > 0 {
		r, size := utf8.DecodeLastRuneInString(text[:from])
		if !wordRune(r) && !(joiner(r) && wordBefore(text, from-size) && to > from) {
			break
		}
		from -= size
	}
	for to < len(text) {
		r, size := utf8.DecodeRuneInString(text[to:])
		if !wordRune(r) && !(joiner(r) && to > from && wordAfter(text, to+size)) {
			break
		}
		to += size
	}
	return span.Span{Start: from, End: to}
}

func wordRune(r rune) bool { return unicode.In(r, unicode.L, unicode.N, unicode.M) }

func joiner(r rune) bool { return r == '\'' || r == '’' || r == '-' || r == '‑' }

func wordBefore(text string, at int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:at])
	return at > 0 && wordRune(r)
}

func wordAfter(text string, at int) bool {
	if at >= len(text) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[at:])
	return wordRune(r)
}
