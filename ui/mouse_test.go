package ui

import (
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
