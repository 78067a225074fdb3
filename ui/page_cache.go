package ui

import "sitrep/content"

// pageCache keeps the pages that were shown last, so that going back to a
// document, a width or a theme finds the text set as it was left.
type pageCache struct {
	pages []*page // the last used first
}

// pagesKept bounds the cache. A page of a news article takes a few hundred
// kilobytes.
const pagesKept = 12

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
	return c.pages[0]
}
