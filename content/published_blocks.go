package content

import (
	"regexp"
	"strings"

	"sitrep/content/span"
)

var (
	blankLines  = regexp.MustCompile(`\n[ \n\x{3000}]*\n`)
	itemMarker  = regexp.MustCompile(`^(?:[•*–-]|\d{1,3}[.)])\s+`)
	headingTail = regexp.MustCompile(`[.!?:;,"”’…)\]]$`)
)

const (
	maxHeadingWords    = 12
	maxEndedTitle      = 15 // of a headline with a full stop: what is longer is the lede, which names the text
	maxStandfirstWords = 15 // of what may stand between the title and the byline
)

// textBlocks tells the blocks of a published text from its lines: the form has
// only the words. The text itself is not touched.
func textBlocks(doc *Document) []Block {
	var blocks []Block
	add := func(start, end int) {
		part := doc.Text[start:end]
		end = start + len(strings.TrimRight(part, " \n\u3000"))
		start += len(part) - len(strings.TrimLeft(part, " \n\u3000"))
		if start < end {
			blocks = append(blocks, textBlock(doc, span.New(start, end), blocks)...)
		}
	}
	start := 0
	for _, gap := range blankLines.FindAllStringIndex(doc.Text, -1) {
		add(start, gap[0])
		start = gap[1]
	}
	add(start, len(doc.Text))
	for i := len(blocks) - 1; i > 0 && blocks[i].Kind == Heading; i-- {
		blocks[i].Kind, blocks[i].Level = Paragraph, 0 // nothing stands under it
	}
	for i := max(1, len(blocks)-creditReach); i < len(blocks); i++ {
		b := &blocks[i]
		words := b.Span.Of(doc.Text)
		b.Meta = b.Meta || b.Kind == Paragraph && len(strings.Fields(words)) <= 50 && credits(words)
	}
	return blocks
}

// textBlock tells what stands between two blank lines; the items of a list are
// a block each. above is what stands before it.
func textBlock(doc *Document, at span.Span, above []Block) []Block {
	b := Block{Kind: Paragraph, Span: at}
	words := at.Of(doc.Text)
	lines := strings.Split(words, "\n")
	switch {
	case len(above) == 0 && sameWords(words, doc.Title) && !(endsSentence(words) && len(strings.Fields(words)) > maxEndedTitle):
		b.Kind, b.Level = Heading, 1
	case noteOver(doc, words, above):
		b.Meta = true
	case len(lines) > 1 && strings.Count(words, cellBorder) >= len(lines):
		if g := textGrid(lines, at.Start); g != nil {
			b.Kind, b.Table = Table, g
		}
	case len(lines) > 1:
		return textItems(doc, at)
	case len(above) > 0 && len(strings.Fields(words)) <= maxHeadingWords &&
		!headingTail.MatchString(words) && !itemMarker.MatchString(words) && capitalised(words):
		b.Kind, b.Level = Heading, 2
	}
	return []Block{b}
}

// noteOver reports whether words are a note about the article, such as its
// byline or date line: those stand over the first paragraph.
func noteOver(doc *Document, words string, above []Block) bool {
	for i, b := range above {
		if !b.Meta && !(i == 0 && b.Kind == Heading) && len(strings.Fields(b.Span.Of(doc.Text))) > maxStandfirstWords {
			return false
		}
	}
	if strings.Contains(words, "\n") {
		return false
	}
	return sameWords(words, doc.Byline) || metaLine(words) || len(strings.Fields(words)) <= 6 && placeLines.MatchString(words) || len(above) > 0 && above[len(above)-1].Meta &&
		readNote(above[len(above)-1].Span.Of(doc.Text)).byline != "" && len(strings.Fields(words)) <= 6 && headingLike(words)
}

// textItems are the lines of a block as items of a list, as Document.Text parts
// them.
func textItems(doc *Document, at span.Span) []Block {
	var items []Block
	start := at.Start
	for line := range strings.SplitSeq(at.Of(doc.Text), "\n") {
		if strings.Trim(line, " \u3000") != "" {
			lead := len(line) - len(strings.TrimLeft(line, " \u3000"))
			items = append(items, Block{Kind: ListItem, Marker: "•", Span: span.New(start+lead, start+len(strings.TrimRight(line, " \u3000")))})
		}
		start += len(line) + 1
	}
	return items
}

// textGrid reads a table from lines of cells, nil where they do not agree.
func textGrid(lines []string, at int) *Grid {
	g := &Grid{Header: true}
	columns := strings.Count(lines[0], cellBorder) + 1
	for _, l := range lines {
		if strings.Count(l, cellBorder)+1 != columns {
			return nil
		}
		var row []span.Span
		for i, c := range strings.Split(l, cellBorder) {
			if i > 0 {
				at += len(cellBorder)
			}
			row = append(row, span.New(at, at+len(c)))
			at += len(c)
		}
		at++
		g.Rows = append(g.Rows, row)
	}
	g.Align = make([]Align, columns)
	return g
}
