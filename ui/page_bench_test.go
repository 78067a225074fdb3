package ui

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"sitrep/content"
	"sitrep/content/span"
)

// articleOf makes an article of about so many kilobytes.
func articleOf(kb int) *content.Document {
	c := &composer{}
	c.add(content.Block{Kind: content.Heading, Level: 1}, "Harbour council votes to keep the night ferry")
	const p = "The harbour council voted on Tuesday to keep the night ferry to Little Sande, ending a quarrel that had split the islands since the autumn. " +
		"“We could not leave four hundred people without a way home,” said the council’s chair, Marit Lund, who called the price high but fair. "
	for c.text.Len() < kb<<10 {
		words := strings.TrimSpace(strings.Repeat(p, 1+c.text.Len()%3))
		c.add(content.Block{Marks: []content.Mark{
			marked(words, "voted on Tuesday", content.Link, "https://example.org/minutes"),
			marked(words, "Little Sande", content.Emphasis, ""),
		}}, words)
	}
	return c.document()
}

func BenchmarkPage50KB(b *testing.B) {
	doc, st := articleOf(50), newStyles(styleOptions{})
	b.SetBytes(int64(len(doc.Text)))
	b.ReportAllocs()
	for b.Loop() {
		p := newPage(doc, 68, st)
		for p.unset > 0 {
			j, _ := p.job(0, 1<<20)
			p.accept(j.run(context.Background()))
		}
	}
}

// BenchmarkReaderFirstScreen is from a document to its first rows in a pane of
// 74 by 36 cells.
func BenchmarkReaderFirstScreen(b *testing.B) {
	for _, kb := range []int{5, 500, 5000} {
		doc, st := articleOf(kb), newStyles(styleOptions{})
		b.Run(fmt.Sprintf("%dKB", kb), func(b *testing.B) {
			var c canvas
			for b.Loop() {
				p := newReaderPane(doc)
				p.resize(rect{0, 0, 74, 36})
				p.setPage(newPage(doc, p.pageWidth(), st))
				c.reset(74, 36)
				p.draw(&c, st, true)
				_ = c.String()
			}
		})
	}
}

func BenchmarkDrawReader(b *testing.B) {
	doc, st := articleOf(500), newStyles(styleOptions{})
	for _, size := range []struct{ w, h int }{{120, 40}, {240, 70}} {
		b.Run(fmt.Sprintf("%dx%d", size.w, size.h), func(b *testing.B) {
			p := newReaderPane(doc)
			p.setMeasure(120)
			p.resize(rect{0, 0, size.w, size.h})
			p.setPage(newPage(doc, p.pageWidth(), st))
			p.setHighlights(layerEvidence, []span.Span{doc.Blocks[2].Span})
			matches, err := findAll(context.Background(), doc.Text, "the")
			if err != nil {
				b.Fatal(err)
			}
			p.setHighlights(layerMatch, matches)
			var c canvas
			b.ReportAllocs()
			for b.Loop() {
				c.reset(size.w, size.h)
				p.draw(&c, st, true)
				_ = c.String()
			}
		})
	}
}

func BenchmarkRevealFar5MB(b *testing.B) {
	doc, st := articleOf(5000), newStyles(styleOptions{})
	p := newReaderPane(doc)
	p.resize(rect{0, 0, 74, 36})
	last := doc.Blocks[len(doc.Blocks)-1].Span
	for b.Loop() {
		p.setPage(newPage(doc, p.pageWidth(), st))
		p.reveal(last)
	}
}
