package ui

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"sitrep/briefing"
	"sitrep/content"
	"sitrep/content/span"
)

// series is all samples in one text, the briefings of its beginning and the
// final one.
type series struct {
	doc   *content.Document
	parts []*briefing.Briefing
	final *briefing.Briefing
}

// readInParts makes the briefings of the beginnings of a text: what analysis
// finds in it where it is cut.
func readInParts(t testing.TB, articles int) series {
	t.Helper()
	var all strings.Builder
	n := 0
	for item := range (content.Opener{}).Open(t.Context(), content.SamplesRef) {
		if n++; n <= articles {
			all.WriteString(item.Document.Text + "\n\n")
		}
	}
	doc, err := content.Read([]byte(all.String()), "long.txt")
	if err != nil {
		t.Fatal(err)
	}
	s := series{doc: doc, final: analysisOf(t, doc)}
	for blocks := 2; blocks < len(doc.Blocks); blocks += 1 + blocks/2 {
		cut := *doc
		cut.Blocks = doc.Blocks[:blocks]
		b := analysisOf(t, &cut)
		b.Partial, b.BottomLine = true, s.final.BottomLine
		for i := range b.Claims {
			b.Claims[i].Key = false
		}
		for i := range b.Actors {
			b.Actors[i].Key = false
		}
		slices.SortStableFunc(b.Actors, func(x, y briefing.Actor) int {
			return cmp.Compare(x.Mentions[0].Start, y.Mentions[0].Start)
		})
		s.parts = append(s.parts, b)
	}
	return s
}

func analysisOf(t testing.TB, doc *content.Document) *briefing.Briefing {
	t.Helper()
	b, err := briefing.Analyze(t.Context(), doc, briefing.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// open starts the reader on the text of a series, its analysis under way.
func (s series) open(t testing.TB, w, h int) *driver {
	on := oneDocument(s.doc, s.final)
	on.endless = true
	return drive(t, w, h, on, Options{})
}

// underCursor is what the selected row of a pane stands for, and its row on
// the screen; false where none is in sight.
func underCursor(d *driver, id paneID) (at span.Span, row int, ok bool) {
	p := d.m.itemsOf(id)
	if !p.seen(p.at) {
		return at, 0, false
	}
	evidence, cue := evidenceOf(d.m.cur.brief, id, p.selected())
	if len(evidence) == 0 {
		return at, 0, false
	}
	slot, _ := d.m.lay.slotOf(id)
	return evidence[0].Cover(cue), slot.rect.y + p.tops[p.at] - p.offset, true
}
