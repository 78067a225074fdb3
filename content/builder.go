package content

import (
	"strings"

	"sitrep/content/span"
)

// builder is the one way a Document comes about. A loader hands it drafts of
// blocks in reading order; what is known of the whole document it writes into
// doc. Every word on the way is sanitised here, so that no loader can forget
// it. Once finish was called the builder is used up.
type builder struct {
	doc    Document // metadata, Dropped and Warnings; Text and Blocks come with finish
	drafts []draft
	lists  int // lists begun so far
	// ledeNames is set where the first sentence of the body serves as the title
	// for want of a headline.
	ledeNames bool

	// wanted are the author's evidence words that are still to be found in the
	// text: finish looks them up when the text is laid out.
	wanted Authored
}

// draft is a block before it has its place in the text: its spans count from
// the start of its own text. Drafts can be dropped, cut and marked as meta
// until they are laid out.
type draft struct {
	kind   BlockKind
	level  int
	marker string
	quoted int
	meta   bool
	text   string
	marks  []Mark
	grid   *Grid
	list   int // items with the same number are one list; 0 is no list
	line   int // 1-based line of the source it begins on, 0 when not known
}

// newBuilder returns a builder for the document that the reader knows as ref.
func newBuilder(ref string) *builder {
	return &builder{doc: Document{Ref: ref, PublishedFrom: FromNone}}
}

// newList returns the number that parts the items of one list from the next.
func (b *builder) newList() int {
	b.lists++
	return b.lists
}

// add takes a block with its inline content. A block without words is left
// out. It reports whether the block was taken.
func (b *builder) add(d draft, in *inline) bool {
	d.text, d.marks = in.result()
	return b.addDraft(d)
}

// addText takes a block of plain text, the white space in it as it stands.
func (b *builder) addText(d draft, text string) bool {
	d.text, d.marks = text, nil
	return b.addDraft(d)
}

func (b *builder) addDraft(d draft) bool {
	d.text, d.marks = sanitizeMarked(d.text, d.marks)
	d.marker = SanitizeLine(d.marker)
	if d = d.trimmed(); d.kind != Code {
		d = d.squeezed()
	}
	if d.text == "" {
		return false
	}
	b.drafts = append(b.drafts, d)
	return true
}

// cellBorder stands between the cells of a row.
const cellBorder = " | "

// addTable takes a table, row by row. Cells are set in one line each; rows
// may differ in length. A table without any word is left out.
func (b *builder) addTable(d draft, rows [][]*inline, header bool, align []Align) bool {
	d.kind, d.marks = Table, nil
	d.grid = &Grid{Header: header, Align: align}
	var text strings.Builder
	words := false
	for i, row := range rows {
		if i > 0 {
			text.WriteByte('\n')
		}
		cells := make([]span.Span, len(row))
		for k, in := range row {
			if k > 0 {
				text.WriteString(cellBorder)
			}
			start := text.Len()
			cell, marks := in.cell()
			text.WriteString(cell)
			cells[k] = span.New(start, text.Len())
			words = words || cell != ""
			for _, m := range marks {
				m.Span = m.Span.Shift(start)
				d.marks = append(d.marks, m)
			}
		}
		for len(d.grid.Align) < len(cells) {
			d.grid.Align = append(d.grid.Align, Left)
		}
		d.grid.Rows = append(d.grid.Rows, cells)
	}
	if d.text = text.String(); words {
		b.drafts = append(b.drafts, d)
	}
	return words
}

// drop keeps a line of page furniture aside, for the reader who asks what was
// left out.
func (b *builder) drop(text string) {
	if text = strings.TrimSpace(Sanitize(text)); text != "" {
		b.doc.Dropped = append(b.doc.Dropped, text)
	}
}

// warn notes a fault of the source; line is 1-based, 0 where there is none.
func (b *builder) warn(line int, text string) {
	b.doc.Warnings = append(b.doc.Warnings, Warning{line, SanitizeLine(text)})
}
