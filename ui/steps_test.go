package ui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// TestParagraphsAreSteppedThroughOnOneScreen holds that } and { go through
// every paragraph of a text that fits the screen, mark where they are, and say
// so at both ends; any other key takes the mark away.
func TestParagraphsAreSteppedThroughOnOneScreen(t *testing.T) {
	d := drive(t, 120, 60, theFerries(t), Options{}).keys("4")
	n := 0
	for _, b := range d.m.cur.doc.Blocks[1:] {
		d.keys("}")
		if d.m.text.step != b.Span.Start {
			t.Fatalf("step %d is at %d, not at the paragraph at %d", n+1, d.m.text.step, b.Span.Start)
		}
		n++
		words := strings.Fields(b.Span.Of(d.m.cur.doc.Text))[:3]
		x, y := d.find(strings.Join(words, " "))
		if c := d.m.canvas.cells[y*d.m.canvas.w+x-gutterCells]; c.text != d.m.styles.Signs.Bar {
			t.Errorf("no bar stands beside paragraph %d but %q", n, c.text)
		}
	}
	d.seeNot("last paragraph").keys("}").see("last paragraph")
	at := d.m.text.step
	if d.keys("{"); d.m.text.step >= at || d.m.text.step < 0 {
		t.Errorf("{ went from %d to %d", at, d.m.text.step)
	}
	if d.keys("j"); d.m.text.step >= 0 {
		t.Error("the mark outlives another key")
	}
	x, y := d.find("Chief engineer")
	for name, msg := range map[string]tea.Msg{
		"the wheel": tea.MouseWheelMsg{X: x, Y: y, Button: tea.MouseWheelDown}, "a click": tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft},
	} {
		d.m.wheel = wheel{}
		if d.keys("}").send(msg); d.m.text.step >= 0 {
			t.Errorf("the mark outlives %s", name)
		}
	}
}

// TestDragInAListCopiesItsRows holds that dragging over rows of a list copies
// their words, and that a click, even with a shaking hand, does not.
func TestDragInAListCopiesItsRows(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{})
	x, y := d.find("Marta Oyelaran")
	down := d.m.claims.r.y + 9
	d.send(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft}, tea.MouseMotionMsg{X: x, Y: down, Button: tea.MouseLeft},
		tea.MouseReleaseMsg{X: x, Y: down, Button: tea.MouseLeft})
	if lines := strings.Split(d.copied, "\n"); len(lines) < 2 || !strings.Contains(lines[0], "Marta Oyelaran") || !strings.Contains(lines[len(lines)-1], "any delay would breach") {
		t.Errorf("copied %q", d.copied)
	}
	d.see("Copied").copied = ""
	d.send(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft}, tea.MouseMotionMsg{X: x + 1, Y: y, Button: tea.MouseLeft},
		tea.MouseReleaseMsg{X: x + 1, Y: y, Button: tea.MouseLeft})
	if d.copied != "" {
		t.Errorf("a click copied %q", d.copied)
	}
}

// TestListsTellThatMoreFollows holds that the title line of a list shows
// whether items stand below what is seen.
func TestListsTellThatMoreFollows(t *testing.T) {
	d := drive(t, 120, 30, theFerries(t), Options{})
	if d.m.claims.below() == 0 {
		t.Fatal("all claims are seen: nothing is tested")
	}
	title := func() string { text, _, _ := d.screen(); return text[d.m.claims.r.y][:d.m.claims.r.w*3] }
	if !strings.Contains(title(), "▾") {
		t.Errorf("nothing tells of %d more claims: %q", d.m.claims.below(), title())
	}
	if d.keys("1 G"); d.m.claims.below() != 0 || strings.Contains(title(), "▾") {
		t.Errorf("at the end %d more are told of: %q", d.m.claims.below(), title())
	}
}

// TestNothingStandsBesideADialog holds that the rows of a dialog show nothing
// else but the dialog.
func TestNothingStandsBesideADialog(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {120, 40}, {200, 60}} {
		for _, keys := range []string{"?", "i", "t"} {
			d := drive(t, size[0], size[1], theFerries(t), Options{})
			text, _, _ := d.keys(keys).screen()
			rules := 0
			for _, row := range text {
				if strings.Contains(row, "━━━") && !strings.Contains(row, "CLAIMS") {
					rules++
				}
				if rules == 0 {
					continue
				}
				if at := strings.TrimSpace(row); strings.HasPrefix(at, "─") {
					break // the foot
				}
				if !strings.HasPrefix(row, "    ") {
					t.Errorf("%v %s: beside the dialog: %q", size, keys, row)
				}
			}
			if rules == 0 {
				t.Errorf("%v %s: no dialog", size, keys)
			}
		}
	}
}
