package content

import (
	"crypto/sha256"
	"encoding/hex"
	"sort"
	"strings"

	"sitrep/content/span"
)

// Document is one text with its structure. Text is canonical: valid UTF-8,
// sanitised, lines separated by "\n", blocks by a blank line (items of one
// list by a single "\n"). The title, where there is one, is the first block.
// A Document is not changed after it was read.
type Document struct {
	Ref           string // what the reader asked for: path, "-", sample name
	Title         string
	Source        string // publication or site, "" when unknown
	Byline        string
	URL           string
	Published     string // "2006-01-02", "" when unknown
	PublishedFrom Origin
	Language      string // ISO 639-1, "" when it could not be told
	Text          string
	Blocks        []Block  // in text order, not overlapping
	Dropped       []string // boilerplate that was left out, verbatim
	Authored      *Authored
	Warnings      []Warning // malformed front matter and the like: the rest was used
}

// Origin says where the publication date was taken from.
type Origin string

// The origins in the order of precedence.
const (
	FromOption   Origin = "option"
	FromMetadata Origin = "metadata"
	FromText     Origin = "text"
	FromAddress  Origin = "address"
	FromNone     Origin = "none"
)

// Warning is a fault in a document that did not keep it from being read.
type Warning struct {
	Line int // 1-based line of the source, 0 when it has none
	Text string
}

// BlockKind is what a block is on the page.
type BlockKind uint8

// The kinds of block.
const (
	Paragraph BlockKind = iota
	Heading
	ListItem
	Table
	Code
	Caption  // words under or for a picture
	Footnote // the note itself; Marker is its label
)

// Block is a stretch of the text that is set as one piece.
type Block struct {
	Kind   BlockKind
	Span   span.Span // in Document.Text, without the separating newlines
	Level  int       // Heading: 1 to 6; ListItem: nesting, from 0
	Marker string    // ListItem: "•" or "3."; Footnote: its label; Code: the language
	Quoted int       // depth of block quotation, 0 outside
	Marks  []Mark    // inline, sorted by span
	Table  *Grid     // only where Kind is Table
	Meta   bool      // dateline, byline or date line: shown, not analysed as prose
}

// MarkKind is what an inline mark does to its words.
type MarkKind uint8

// The kinds of inline mark.
const (
	Emphasis MarkKind = iota
	Strong
	Struck
	Link
	CodeSpan
)

// Mark is an inline span of a block. Marks nest but never cross.
type Mark struct {
	Kind   MarkKind
	Span   span.Span
	Target string // Link: the sanitised address
}

// Grid is the structure of a table: spans of its cells, rows top to bottom.
// In the text the cells of a row are separated by " | ", the rows by "\n".
type Grid struct {
	Header bool // the first row is a header
	Rows   [][]span.Span
	Align  []Align // one for each column
}

// Align is the alignment of a table column.
type Align uint8

// The alignments.
const (
	Left Align = iota
	Center
	Right
)

// Prose reports whether the block's words are to be analysed as sentences.
func (b Block) Prose() bool {
	return !b.Meta && (b.Kind == Paragraph || b.Kind == ListItem)
}

// ID is the first 16 hex digits of the SHA-256 of the text: the same words
// are the same document wherever they lie.
func (d *Document) ID() string {
	sum := sha256.Sum256([]byte(d.Text))
	return hex.EncodeToString(sum[:8])
}

// NamedByLede reports whether the title is the first sentence of the body,
// which names a text that has no headline.
func (d *Document) NamedByLede() bool {
	for _, b := range d.Blocks {
		switch {
		case b.Kind == Heading:
			return false
		case b.Prose():
			return d.Title != "" && strings.HasSuffix(SanitizeLine(b.Span.Of(d.Text)), d.Title)
		}
	}
	return false
}

// BlockAt returns the index of the block that holds the byte offset, or that
// starts first after it; len(d.Blocks) behind the last.
func (d *Document) BlockAt(offset int) int {
	return sort.Search(len(d.Blocks), func(i int) bool { return d.Blocks[i].Span.End > offset })
}

// Paragraph returns the number of the paragraph that offset lies in, as the
// reader counts them (¶1 is the first block of the body that is no heading
// and no dateline), and how many there are. 0 means: in the title or a
// heading before the first.
func (d *Document) Paragraph(offset int) (n, of int) { return d.Paragraphs().At(offset) }

// Paragraphs are the paragraphs of a document as the reader counts them: where
// each starts, for who asks of many places.
type Paragraphs []int

// Paragraphs returns where the document's paragraphs start.
func (d *Document) Paragraphs() Paragraphs {
	var starts Paragraphs
	for _, b := range d.Blocks {
		if b.Kind != Heading && !b.Meta {
			starts = append(starts, b.Span.Start)
		}
	}
	return starts
}

// At returns the number of the paragraph that offset lies in, and how many
// there are; see [Document.Paragraph].
func (p Paragraphs) At(offset int) (n, of int) {
	return sort.SearchInts(p, offset+1), len(p)
}

// RefName is what a reference is called where a document has no title: the last
// part of a path or an address, in one line.
func RefName(ref string) string {
	if ref == StdinRef {
		return "standard input"
	}
	ref = strings.TrimRight(ref, "/")
	return SanitizeLine(ref[strings.LastIndexAny(ref, "/\\")+1:])
}
