package ui

import "sitrep/content"

// pageCache keeps the pages that were shown last, so that going back to a
// document, a width or a theme finds the text set as it was left.
type pageCache struct {
	pages []*page // the last used first
}

// Bounds of the cache, in pages and in bytes of text. A page takes about three
// times its text.
const (
	pagesKept = 12
	bytesKept = 16 << 20
)

// page returns the page of a document at a width in a look, the kept one
// where there is one.
func (c *pageCache) page(doc *content.Document, width int, st *Styles) *page {
	for i, p := range c.pages {
		if p.doc == doc && p.width == max(width, 1) && p.st.Name == st.Name {
			copy(c.pages[1:i+1], c.pages[:i])
			c.pages[0] = p
			return p
		}
	}
	if len(c.pages) < pagesKept {
		c.pages = append(c.pages, nil)
	}
	copy(c.pages[1:], c.pages)
	c.pages[0] = newPage(doc, width, st)
	for n, left := 1, bytesKept-len(doc.Text); n < len(c.pages); n++ {
		if left -= len(c.pages[n].doc.Text); left < 0 {
			clear(c.pages[n:])
			c.pages = c.pages[:n]
		}
	}
	return c.pages[0]
}
