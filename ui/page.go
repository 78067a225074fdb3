package ui

import (
	"sort"
	"strings"

	"sitrep/content"
	"sitrep/content/span"
)

// page is a document set at one width in one look: lines of cells and the
// exact map between them and the bytes of the clean text. It is made cheaply
// and set piece by piece, what is on the screen first. A page belongs to the
// update loop; what is set elsewhere (setJob) comes back as values and is
// taken over with accept, so nothing is shared while it changes.
type page struct {
	*pageSpec
	lines   [][]pageLine // by piece; nil: not set yet
	heights rows         // by piece; estimated until it is set
	unset   int          // pieces not set yet
}

// pageSpec is what a page is made from. It never changes and may be read from
// anywhere.
type pageSpec struct {
	doc     *content.Document
	width   int // cells of the text column
	st      *Styles
	pieces  []piece
	sources []source
	number  map[string]int // link target to its number, from 1
}

// piece is what is set in one go: a block, a stretch of an overlong block, or
// the list of sources at the end (block -1).
type piece struct {
	block       int
	span        span.Span
	first, last bool   // of its block
	from, to    int    // Table: its rows
	lead        int    // blank rows above
	barred      int    // depth of quotation of the blank rows
	hang        int    // ListItem, Footnote: cells for the marker
	indent      int    // ListItem: cells before the marker
	label       string // the marker as it is set
}

// source is an address that the text links to.
type source struct {
	number int
	target string
	span   span.Span // the words of the first link to it
}

// pageLine is one row of a page.
type pageLine struct {
	runs []run
	span span.Span // bytes that the row stands for, white space at its end included
}

// run is a stretch of a row in one look.
type run struct {
	x, w int       // cells, from the left edge of the text column
	span span.Span // bytes of the clean text; empty: a decoration at Start
	text string    // a decoration's signs; "" for words of the text
	st   style
}

// Bounds of what is set in one go, in bytes, and of a job, in bytes of text.
const (
	pieceBytes     = 8 << 10
	plainSetBytes  = 16 << 10 // blocks beyond this are set without glamour
	defaultJobSize = 64 << 10
	tableRows      = 100
)

// newPage lays out a document for setting. Nothing is set yet.
func newPage(doc *content.Document, width int, st *Styles) *page {
	spec := &pageSpec{doc: doc, width: max(width, 1), st: st, number: map[string]int{}}
	spec.collectSources()
	for i := range doc.Blocks {
		spec.addBlock(i)
	}
	if len(spec.sources) > 0 {
		end := len(doc.Text)
		spec.pieces = append(spec.pieces, piece{block: -1, span: span.Span{Start: end, End: end}, first: true, last: true, lead: 1})
	}
	p := &page{pageSpec: spec, lines: make([][]pageLine, len(spec.pieces)), unset: len(spec.pieces)}
	estimates := make([]int, len(spec.pieces))
	for i, pc := range spec.pieces {
		estimates[i] = spec.estimate(pc)
	}
	p.heights = newRows(estimates)
	return p
}

// addBlock cuts a block into pieces.
func (s *pageSpec) addBlock(i int) {
	b := &s.doc.Blocks[i]
	pc := piece{block: i, span: b.Span, first: true, last: true, lead: s.lead(i)}
	if i > 0 {
		pc.barred = min(b.Quoted, s.doc.Blocks[i-1].Quoted)
	}
	s.label(&pc)
	switch {
	case b.Kind == content.Table && b.Table != nil:
		s.addTable(pc, b.Table)
	case b.Span.Len() > plainSetBytes:
		s.addLong(pc, b.Kind == content.Code)
	default:
		s.pieces = append(s.pieces, pc)
	}
}

// addTable cuts a long table between its rows.
func (s *pageSpec) addTable(pc piece, g *content.Grid) {
	for from := 0; from < len(g.Rows); from += tableRows {
		part := pc
		part.from, part.to = from, min(from+tableRows, len(g.Rows))
		part.first, part.last = from == 0, part.to == len(g.Rows)
		if !part.first {
			part.lead = 0
			part.span.Start = s.pieces[len(s.pieces)-1].span.End
		}
		if !part.last && len(g.Rows[part.to]) > 0 {
			part.span.End = max(g.Rows[part.to][0].Start, part.span.Start)
		}
		s.pieces = append(s.pieces, part)
	}
	if len(g.Rows) == 0 {
		s.pieces = append(s.pieces, pc)
	}
}

// addLong cuts an overlong block after the end of a sentence, of a line
// (code), else where there is white space.
func (s *pageSpec) addLong(pc piece, lines bool) {
	text := s.doc.Text
	for at, end := pc.span.Start, pc.span.End; at < end; {
		cut := end
		if end-at > 2*pieceBytes {
			window := text[at+pieceBytes : at+2*pieceBytes]
			switch n := strings.LastIndexByte(window, '\n'); {
			case n >= 0:
				cut = at + pieceBytes + n + 1
			case lines:
				cut = onCluster(text, at+2*pieceBytes)
			default:
				cut = sentenceCut(text, at+pieceBytes, at+2*pieceBytes)
			}
		}
		part := pc
		part.span = span.Span{Start: at, End: cut}
		part.first, part.last = at == pc.span.Start, cut == end
		if !part.first {
			part.lead = 0
		}
		s.pieces = append(s.pieces, part)
		at = cut
	}
}

// sentenceCut finds the best place to cut between two offsets.
func sentenceCut(text string, from, to int) int {
	window := text[from:to]
	for _, stop := range []string{". ", "。", " "} {
		if n := strings.LastIndex(window, stop); n >= 0 {
			return from + n + len(stop)
		}
	}
	return onCluster(text, to)
}

// onCluster moves an offset back to the border of a grapheme cluster, looking
// at a short stretch only.
func onCluster(text string, at int) int {
	from := max(at-256, 0)
	for from > 0 && text[from]&0xc0 == 0x80 {
		from--
	}
	cut := from
	eachCluster(text[from:min(at+256, len(text))], func(start, _ int, _ string, _ int) bool {
		if from+start > at {
			return false
		}
		cut = from + start
		return true
	})
	if cut <= from {
		return at
	}
	return cut
}

// lead is the number of blank rows above a block.
func (s *pageSpec) lead(i int) int {
	b := &s.doc.Blocks[i]
	if i == 0 {
		return 1
	}
	before := &s.doc.Blocks[i-1]
	switch {
	case b.Kind == content.ListItem && before.Kind == content.ListItem && b.Quoted == before.Quoted &&
		(b.Level != before.Level || b.Level > 0 || s.oneList(b, before)),
		b.Kind == content.Footnote && before.Kind == content.Footnote,
		b.Meta && before.Meta:
		return 0
	case b.Kind == content.Heading && before.Kind != content.Heading && !before.Meta:
		return 2
	}
	return 1
}

// estimate guesses the rows of a piece without setting it.
func (s *pageSpec) estimate(pc piece) int {
	if pc.block < 0 {
		return pc.lead + 1 + len(s.sources)
	}
	if g := s.doc.Blocks[pc.block].Table; g != nil {
		return pc.lead + pc.to - pc.from + 1
	}
	room := max(s.width-pc.hang-pc.indent-2*s.doc.Blocks[pc.block].Quoted, 1)
	return pc.lead + max(pc.span.Len()*21/(room*20), 0) + 1
}

// set makes sure that a piece is set and returns its rows.
func (p *page) set(i int) []pageLine {
	if p.lines[i] == nil {
		p.take(i, newSetter(p.pageSpec).piece(i))
	}
	return p.lines[i]
}

func (p *page) take(i int, lines []pageLine) {
	if p.lines[i] == nil {
		p.lines[i] = lines
		p.heights.set(i, len(lines))
		p.unset--
	}
}

// pieceAt returns the index of the piece that holds the byte offset, or that
// starts first after it; the last piece behind the end.
func (s *pageSpec) pieceAt(offset int) int {
	i := sort.Search(len(s.pieces), func(i int) bool {
		pc := &s.pieces[i]
		return pc.span.End > offset || pc.block < 0
	})
	return min(i, len(s.pieces)-1)
}
