package ui

import (
	"testing"
)

// TestResizeKeepsTheSentence holds that the words at the top of the screen
// stay there through any change of size.
func TestResizeKeepsTheSentence(t *testing.T) {
	d := drive(t, 120, 24, theFerries(t), Options{}).keys("4 d d")
	at := d.m.text.anchor().offset
	for _, w := range []int{80, 200, 60, 71, 150, 110, 120} {
		d.size(w, 24)
		if seen := d.m.text.visible(); !seen.Has(at) {
			t.Errorf("at %d columns the words at %d are not among %v", w, at, seen)
		}
	}
}

// TestResizeKeepsTheEvidence holds that evidence that is seen is seen after any
// change of size.
func TestResizeKeepsTheEvidence(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{}).keys("j j j j")
	for _, size := range [][2]int{{72, 18}, {200, 60}, {80, 24}, {3, 2}, {71, 10}, {120, 40}, {110, 16}} {
		d.size(size[0], size[1])
		if seen := d.m.text.visible(); !d.m.lay.tooSmall && !seen.Overlaps(d.m.evidence()) {
			t.Errorf("at %v the evidence at %v is not among %v", size, d.m.evidence(), seen)
		}
	}
}

// TestHiddenTextShowsTheEvidence holds that the text, where it was behind a
// tab, shows the evidence of what was selected meanwhile.
func TestHiddenTextShowsTheEvidence(t *testing.T) {
	d := drive(t, 60, 20, theFerries(t), Options{}).keys("4 1")
	for range 8 {
		d.keys("j 4")
		if seen := d.m.text.visible(); !seen.Overlaps(d.m.evidence()) {
			t.Errorf("the evidence of %s at %v is not among %v", d.m.sel.Item, d.m.evidence(), seen)
		}
		d.keys("1")
	}
}

// TestPanesAreResized holds that > and < change the width of the focused pane,
// and in the text that of its lines.
func TestPanesAreResized(t *testing.T) {
	for _, c := range []struct {
		w    int
		pane string
	}{{80, "1"}, {120, "2"}, {200, "1"}, {200, "3"}} {
		d := drive(t, c.w, 40, theFerries(t), Options{}).keys(c.pane)
		at := func() int { s, _ := d.m.lay.slotOf(d.m.frame.focus); return s.rect.w }
		was := at()
		if d.keys(">"); at() != was+widenStep {
			t.Errorf("at %d, > made pane %s %d wide, not %d", c.w, c.pane, at(), was+widenStep)
		}
		if d.keys("< <"); at() != was-widenStep {
			t.Errorf("at %d, < < made pane %s %d wide, not %d", c.w, c.pane, at(), was-widenStep)
		}
	}
	d := drive(t, 120, 40, theFerries(t), Options{}).keys("4")
	was := d.m.text.pageWidth()
	if d.keys("<"); d.m.text.pageWidth() != was-widenStep {
		t.Errorf("< made the lines %d long, not %d", d.m.text.pageWidth(), was-widenStep)
	}
}

// TestResizeKeepsTheMatch holds that the match that the reader is at is seen
// after any change of size.
func TestResizeKeepsTheMatch(t *testing.T) {
	for _, query := range []string{"council", "union", "the"} {
		d := drive(t, 120, 40, theFerries(t), Options{}).keys("/ '" + query + " enter n n")
		for _, size := range [][2]int{{70, 20}, {120, 40}, {60, 20}, {200, 60}, {80, 24}, {3, 2}, {71, 10}, {110, 16}} {
			d.size(size[0], size[1])
			if _, shown := d.m.lay.slotOf(textPane); !shown {
				continue
			}
			if seen := d.m.text.visible(); !seen.Overlaps(d.m.search.now()) {
				t.Errorf("%q at %v: the match at %v is not among %v", query, size, d.m.search.now(), seen)
			}
		}
	}
}
