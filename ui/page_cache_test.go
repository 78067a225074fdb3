package ui

import (
	"fmt"
	"strings"
	"testing"

	"sitrep/content"
)

func TestCacheKeepsThePagesUsedLast(t *testing.T) {
	var docs []*content.Document
	for i := range pagesKept + 3 {
		c := &composer{}
		c.add(content.Block{}, fmt.Sprintf("Text %d", i))
		docs = append(docs, c.document())
	}
	dark, light := newStyles(styleOptions{}), newStyles(styleOptions{Light: true})
	var c pageCache
	first := c.page(docs[0], 60, dark)
	if c.page(docs[0], 60, newStyles(styleOptions{})) != first {
		t.Error("made anew for a look of the same name")
	}
	if c.page(docs[0], 61, dark) == first || c.page(docs[0], 60, light) == first || c.page(docs[1], 60, dark) == first {
		t.Error("one page for two")
	}
	for _, d := range docs {
		c.page(d, 60, dark)
		if c.page(docs[0], 60, dark) != first {
			t.Fatal("forgot what is used all the time")
		}
	}
	if len(c.pages) != pagesKept {
		t.Errorf("%d pages", len(c.pages))
	}
	big := &composer{}
	big.add(content.Block{}, strings.Repeat("word ", bytesKept/5))
	doc := big.document()
	c.page(doc, 60, dark)
	if len(c.pages) != 1 {
		t.Errorf("%d pages beside a very long one", len(c.pages)-1)
	}
}
