package ui

import (
	"testing"

	"pgregory.net/rapid"

	"sitrep/briefing"
)

// TestListUnderAnyUse: whatever is done to a pane in whatever size, the window
// stays inside the list, what was moved to is in view, and nothing that cannot
// be selected ever is.
func TestListUnderAnyUse(t *testing.T) {
	b, doc := ferries(t)
	st := newStyles(styleOptions{})
	rapid.Check(t, func(t *rapid.T) {
		pane := listPanes()[rapid.SampledFrom([]string{"claims", "actors", "timeline"}).Draw(t, "pane")]()
		var l *list
		switch p := pane.(type) {
		case *claimsPanel:
			l = &p.list
		case *actorsPanel:
			l = &p.list
		case *timelinePanel:
			l = &p.list
		}
		w, h := 46, 12
		pane.resize(rect{0, 0, w, h})
		pane.setBriefing(b, doc)
		for range rapid.IntRange(1, 25).Draw(t, "steps") {
			moved := false
			n := rapid.IntRange(-4, 4).Draw(t, "n")
			switch rapid.IntRange(0, 9).Draw(t, "what") {
			case 0:
				w, h = rapid.IntRange(0, 130).Draw(t, "w"), rapid.IntRange(0, 45).Draw(t, "h")
				pane.resize(rect{0, 0, w, h})
			case 1:
				pane.nextOrder()
			case 2:
				pane.filterWords(rapid.SampledFrom([]string{"", "the", "skarne", "zzz"}).Draw(t, "words"))
			case 3:
				pane.filterActor(rapid.SampledFrom([]string{"", "a2", "a3", "a9"}).Draw(t, "actor"))
			case 4:
				pane.scroll(n)
			case 5:
				pane.page(n)
				moved = true
			case 6:
				pane.click(rapid.IntRange(0, 130).Draw(t, "x"), rapid.IntRange(0, 45).Draw(t, "y"))
			case 7:
				pane.selectItem(rapid.SampledFrom([]string{"c3", "a5", "e7", "e9", "x", ""}).Draw(t, "id"))
			case 8:
				pane.setBriefing([]*briefing.Briefing{b, nil, {}}[rapid.IntRange(0, 2).Draw(t, "briefing")], doc)
			default:
				pane.move(n)
				moved = true
			}
			checkList(t, l, moved)
			var c canvas
			c.reset(w, h)
			pane.draw(&c, st, true)
		}
	})
}

func checkList(t *rapid.T, l *list, moved bool) {
	if l.offset < 0 || l.offset > l.total() {
		t.Fatalf("the window begins at row %d of %d", l.offset, l.total())
	}
	if l.at >= len(l.entries) || l.at >= 0 && l.entries[l.at].id == "" {
		t.Fatalf("entry %d of %d is selected, which is no item", l.at, len(l.entries))
	}
	for i := range l.entries {
		if l.tops[i]+l.rowsOf(i) > l.tops[i+1] {
			t.Fatalf("entry %d takes rows of the next one", i)
		}
	}
	if moved && l.at >= 0 && l.height > 0 {
		top, end := l.tops[l.at], l.tops[l.at]+l.rowsOf(l.at)
		if top < l.offset || end > l.offset+l.height && top != l.offset {
			t.Fatalf("the selected item has the rows %d to %d, the window shows %d rows from %d", top, end, l.height, l.offset)
		}
	}
}
