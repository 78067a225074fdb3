package ui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// TestSideButtonsJump holds that the buttons at the side of a mouse go back and
// forward, and that nothing moves behind an overlay.
func TestSideButtonsJump(t *testing.T) {
	back, forward := tea.MouseClickMsg{Button: tea.MouseBackward}, tea.MouseClickMsg{Button: tea.MouseForward}
	d := drive(t, 120, 40, theFerries(t), Options{}).keys("j")
	there := d.m.here()
	d.keys("enter G")
	here := d.m.here()
	d.keys("/").send(back)
	if d.m.here() != here {
		t.Errorf("a button moved the reader behind the prompt: to %+v", d.m.here())
	}
	if d.keys("esc").send(back, back); d.m.here() != there {
		t.Errorf("back is at %+v, not at %+v", d.m.here(), there)
	}
	if d.send(forward, forward); d.m.here() != here {
		t.Errorf("forward is at %+v, not at %+v", d.m.here(), here)
	}
}

func TestMouse(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{})
	d.click(5, 10)
	if d.m.sel.Pane != claimsPane || d.m.sel.Item == "" {
		t.Errorf("a click on a claim selects %+v", d.m.sel)
	}
	x, y := d.find("denied that the authority")
	d.click(x, y)
	if d.m.frame.focus != textPane || d.m.sel.Item != "c6" {
		t.Errorf("a click on a claim in the text selects %q", d.m.sel.Item)
	}
	x, y = d.find("Tomas Brandvik …director")
	if d.click(x, y).click(x, y); d.m.sel.Actor != "a3" {
		t.Errorf("a double click on an actor filters by %q", d.m.sel.Actor)
	}
	top := d.m.text.visible().Start
	d.size(120, 24).send(tea.MouseWheelMsg{X: 100, Y: 20, Button: tea.MouseWheelDown})
	if d.m.text.visible().Start <= top {
		t.Error("the wheel did not scroll the text")
	}
}

// TestDragCopiesWordsOnly holds that what is dragged over is copied as it
// stands in the text, without what the screen adds.
func TestDragCopiesWordsOnly(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{})
	x, y := d.find("Chief engineer Marta")
	d.send(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft},
		tea.MouseMotionMsg{X: x + 9, Y: y + 1, Button: tea.MouseLeft},
		tea.MouseReleaseMsg{X: x + 9, Y: y + 1, Button: tea.MouseLeft})
	if d.copied == "" || !strings.HasPrefix(d.copied, "Chief engineer Marta Oyelaran told the council") ||
		!strings.Contains(ferryText, d.copied) {
		t.Errorf("copied %q", d.copied)
	}
	d.see("Copied")
}
