package ui

import (
	"fmt"

	"sitrep/content"
)

// newOutline lists the headings of a document or, where it has none but its
// title, how its paragraphs begin. The one that holds the byte offset at is
// chosen; picking one jumps there.
func newOutline(doc *content.Document, at int) overlay {
	title := "OUTLINE"
	items, chosen := outlineItems(doc, at, func(b content.Block) bool { return b.Kind == content.Heading })
	if len(items) < 2 {
		title = "PARAGRAPHS"
		items, chosen = outlineItems(doc, at, func(b content.Block) bool { return b.Prose() || b.Kind == content.Heading })
	}
	return newPicker(title, "go there", items, chosen)
}

func outlineItems(doc *content.Document, at int, wanted func(content.Block) bool) (items []pickItem, chosen int) {
	top, places := 6, doc.Paragraphs()
	for _, b := range doc.Blocks {
		if wanted(b) && b.Kind == content.Heading {
			top = min(top, max(b.Level, 1))
		}
	}
	for _, b := range doc.Blocks {
		if !wanted(b) || !b.Span.Valid(doc.Text) || b.Span.Empty() {
			continue
		}
		if b.Span.Start <= at {
			chosen = len(items)
		}
		it := pickItem{words: oneLine(b.Span.Of(doc.Text)), result: overlayResult{kind: resultJump, span: b.Span}}
		if b.Kind == content.Heading {
			it.indent = 2 * (max(b.Level, 1) - top)
		}
		if n, _ := places.At(b.Span.Start); n > 0 && b.Kind != content.Heading {
			it.right = fmt.Sprintf("¶%d", n)
		}
		items = append(items, it)
	}
	return items, chosen
}
