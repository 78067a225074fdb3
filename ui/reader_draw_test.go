package ui

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sitrep/content/span"
)

func TestScrollBarShowsWhereThingsLie(t *testing.T) {
	doc := longDocument(200)
	p := newReaderAt(doc, 70, 21)
	bar := func() string {
		var b strings.Builder
		for _, row := range shown(p) {
			r := []rune(row)
			b.WriteRune(r[len(r)-1])
		}
		return b.String()
	}
	if got := bar(); !strings.HasPrefix(got, "▐│") {
		t.Errorf("at the top: %s", got)
	}
	p.bottom()
	if got := bar(); !strings.HasSuffix(got, "│▐") {
		t.Errorf("at the bottom: %s", got)
	}
	half := doc.Blocks[len(doc.Blocks)/2].Span
	p.setHighlights(layerMention, []span.Span{half, {Start: 0, End: 1}})
	got := []rune(bar())
	if ticks := strings.Count(string(got), "◂"); ticks != 2 || got[0] != '◂' {
		t.Errorf("ticks: %s", string(got))
	}
	for i, r := range got[1:] {
		if r == '◂' && (i < 7 || i > 12) {
			t.Errorf("the middle is shown in row %d: %s", i+1, string(got))
		}
	}
}

func TestManyTicksDoNotHideTheThumb(t *testing.T) {
	doc := longDocument(200)
	p := newReaderAt(doc, 70, 21)
	var marks []gutterMark
	for _, b := range doc.Blocks {
		marks = append(marks, gutterMark{offset: b.Span.Start})
	}
	p.setGutter(marks)
	thumbs, ticks := 0, 0
	for _, row := range shown(p) {
		switch r := []rune(row); r[len(r)-1] {
		case '▐':
			thumbs++
		case '◂':
			ticks++
		}
	}
	if thumbs == 0 || ticks == 0 || thumbs+ticks != 20 {
		t.Errorf("%d rows of thumb, %d ticks", thumbs, ticks)
	}
}

// TestFramesAtEverySize draws a hard document at every size: exactly as many
// rows and cells as asked for, whatever is highlighted.
func TestFramesAtEverySize(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		doc := randomDocument(t)
		w, h := rapid.IntRange(1, 130).Draw(t, "w"), rapid.IntRange(1, 30).Draw(t, "h")
		p := newReaderAt(doc, w, h)
		for l := range layerCount {
			from := rapid.IntRange(0, len(doc.Text)).Draw(t, "from")
			p.setHighlights(l, []span.Span{span.New(from, rapid.IntRange(0, len(doc.Text)).Draw(t, "to"))})
		}
		p.scroll(rapid.IntRange(-3, 30).Draw(t, "scroll"))
		var c canvas
		c.reset(w, h)
		p.draw(&c, p.page.st, true)
		checkFrame(t, c.String(), w, h)
	})
}
