package ui

import (
	"testing"

	"sitrep/content"
)

func TestDragSelectsWordsOfTheText(t *testing.T) {
	c := &composer{}
	c.add(content.Block{Kind: content.ListItem, Marker: "•"}, "The council's chair went home; the ferry did not.")
	doc := c.document()
	p := newReaderAt(doc, 30, 8)
	x, y := p.textX(), 2
	drag := func(g grain, x1, y1, x2, y2 int) string {
		if !p.startDrag(x1, y1, g) {
			return ""
		}
		p.dragTo(x2, y2)
		s, _ := p.endDrag()
		return s.Of(doc.Text)
	}
	for _, d := range []struct{ got, want string }{
		{drag(byCluster, x+2, y, x+4, y), "The"},
		{drag(byCluster, x+4, y, x+2, y), "Th"},
		{drag(byCluster, x+2, y, x+5, y+1), "The council's chair went"},
		{drag(byWord, x+8, y, x+8, y), "council's"},
		{drag(byWord, x+17, y, x+2, y), "The council's chair"},
		{drag(byBlock, x+5, y, x+5, y), doc.Text},
		{drag(byCluster, x+2, 0, x+4, 0), ""},
	} {
		if d.got != d.want {
			t.Errorf("%q, want %q", d.got, d.want)
		}
	}
	if w := p.wordAt(5).Of(doc.Text); w != "council's" {
		t.Errorf("word %q", w)
	}
}
