package ui

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"

	"sitrep/content"
	"sitrep/content/span"
)

// composer puts a document together from blocks.
type composer struct {
	text strings.Builder
	doc  content.Document
}

func (c *composer) add(b content.Block, words string) *content.Block {
	if len(c.doc.Blocks) > 0 {
		sep := "\n\n"
		if last := c.doc.Blocks[len(c.doc.Blocks)-1]; b.Kind == content.ListItem && last.Kind == content.ListItem {
			sep = "\n"
		}
		c.text.WriteString(sep)
	}
	start := c.text.Len()
	c.text.WriteString(words)
	b.Span = span.Span{Start: start, End: c.text.Len()}
	for i := range b.Marks {
		b.Marks[i].Span = b.Marks[i].Span.Shift(start)
	}
	c.doc.Blocks = append(c.doc.Blocks, b)
	return &c.doc.Blocks[len(c.doc.Blocks)-1]
}

// marked returns a mark on the first place where words stand in text.
func marked(text, words string, kind content.MarkKind, target string) content.Mark {
	i := strings.Index(text, words)
	return content.Mark{Kind: kind, Span: span.Span{Start: i, End: i + len(words)}, Target: target}
}

func (c *composer) table(header bool, align []content.Align, rows ...[]string) {
	var words strings.Builder
	grid := &content.Grid{Header: header, Align: align}
	for i, row := range rows {
		if i > 0 {
			words.WriteByte('\n')
		}
		var spans []span.Span
		for j, cell := range row {
			if j > 0 {
				words.WriteString(" | ")
			}
			start := words.Len()
			words.WriteString(cell)
			spans = append(spans, span.Span{Start: start, End: words.Len()})
		}
		grid.Rows = append(grid.Rows, spans)
	}
	b := c.add(content.Block{Kind: content.Table, Table: grid}, words.String())
	for _, row := range grid.Rows {
		for i := range row {
			row[i] = row[i].Shift(b.Span.Start)
		}
	}
}

func (c *composer) document() *content.Document {
	c.doc.Text = c.text.String()
	return &c.doc
}

// randomDocument draws a document of blocks of every kind with hard text in
// them.
func randomDocument(t *rapid.T) *content.Document {
	c := &composer{}
	for range rapid.IntRange(1, 5).Draw(t, "blocks") {
		b := content.Block{
			Kind:   content.BlockKind(rapid.IntRange(0, int(content.Footnote)).Draw(t, "kind")),
			Level:  rapid.IntRange(0, 3).Draw(t, "level"),
			Quoted: rapid.SampledFrom([]int{0, 0, 0, 1, 2}).Draw(t, "quoted"),
			Meta:   rapid.IntRange(0, 9).Draw(t, "meta") == 0,
		}
		if b.Kind == content.Table {
			rows := make([][]string, rapid.IntRange(1, 4).Draw(t, "rows"))
			for i := range rows {
				for range rapid.IntRange(1, 5).Draw(t, "columns") {
					rows[i] = append(rows[i], blockText(t))
				}
			}
			c.table(rapid.Bool().Draw(t, "header"), []content.Align{content.Right, content.Center}, rows...)
			continue
		}
		b.Marker = rapid.SampledFrom([]string{"", "•", "12.", "note"}).Draw(t, "marker")
		words := blockText(t)
		b.Marks = randomMarks(t, words)
		c.add(b, words)
	}
	return c.document()
}

// blockText draws text as the sanitiser leaves it: no controls but "\n".
func blockText(t *rapid.T) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if r == '\t' {
			return ' '
		}
		if unicode.IsControl(r) && r != '\n' || r == utf8.RuneError || r == 0x2028 || r == 0x2029 {
			return -1
		}
		return r
	}, hardText().Draw(t, "text")))
}

func randomMarks(t *rapid.T, words string) []content.Mark {
	var marks []content.Mark
	at := 0
	for range rapid.IntRange(0, 3).Draw(t, "marks") {
		from := at + rapid.IntRange(0, max(len(words)-at, 0)).Draw(t, "from")
		to := from + rapid.IntRange(0, max(len(words)-from, 0)).Draw(t, "to")
		for from < len(words) && !utf8.RuneStart(words[from]) {
			from++
		}
		for to < len(words) && !utf8.RuneStart(words[to]) {
			to++
		}
		if from >= to {
			continue
		}
		kind := content.MarkKind(rapid.IntRange(0, int(content.CodeSpan)).Draw(t, "mark"))
		m := content.Mark{Kind: kind, Span: span.Span{Start: from, End: to}}
		if kind == content.Link {
			m.Target = rapid.SampledFrom([]string{"https://example.org/a", "https://example.org/" + strings.Repeat("long/", 40)}).Draw(t, "target")
		}
		marks = append(marks, m)
		at = to
	}
	return marks
}
