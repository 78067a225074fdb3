package ui

import (
	"strings"
	"testing"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// TestKeysDoNotClash holds that a key means one thing wherever it is pressed,
// and that everything that can be done is told in the help.
func TestKeysDoNotClash(t *testing.T) {
	keys := newKeymap()
	for _, focus := range []paneID{libraryPane, claimsPane, actorsPane, timelinePane, textPane} {
		owner := map[string]string{}
		for _, b := range keys.within(focus) {
			if b.Help().Desc == "" || b.Help().Key == "" || b.group == "" || b.run == nil || len(b.Keys()) == 0 {
				t.Errorf("binding %v lacks keys, help, group or action", b.Keys())
			}
			for _, k := range b.Keys() {
				if other, taken := owner[k]; taken {
					t.Errorf("pane %d: %q is both %q and %q", focus, k, other, b.Help().Desc)
				}
				owner[k] = b.Help().Desc
				if got, ok := keys.find(focus, keystroke(k)); !ok || got.Help() != b.Help() {
					t.Errorf("pane %d: %q finds %q, not %q", focus, k, got.Help().Desc, b.Help().Desc)
				}
			}
		}
	}
}

// TestUnbuiltKeysAreNotBound holds that keys of features that do not exist are
// free.
func TestUnbuiltKeysAreNotBound(t *testing.T) {
	for _, b := range newKeymap() {
		for _, k := range strings.Fields("m s A M L w e V x z Z R : Y") {
			if key.Matches(keystroke(k), b.Binding) {
				t.Errorf("%q is bound to %q", k, b.Help().Desc)
			}
		}
	}
}

// TestHelpListsEveryKeyInReach holds that the help on the screen is the key
// map, whole.
func TestHelpListsEveryKeyInReach(t *testing.T) {
	for _, focus := range []string{"1", "2", "3", "4"} {
		d := drive(t, 200, 120, theFerries(t), Options{}).keys(focus + " ?")
		var words []string
		for _, b := range d.m.keys.within(d.m.frame.focus) {
			words = append(words, b.Help().Desc)
		}
		d.see(words...)
	}
}

// TestHelpDoesWhatIsPicked holds that the help is searched by typing and runs
// the action under the cursor.
func TestHelpDoesWhatIsPicked(t *testing.T) {
	drive(t, 120, 40, theFerries(t), Options{}).keys("? 'outline enter").see("PARAGRAPHS")
	d := drive(t, 120, 40, theFerries(t), Options{}).keys("? 'timeline enter")
	if d.m.frame.focus != timelinePane {
		t.Errorf("the focus is on %d", d.m.frame.focus)
	}
}

// TestKeysWorkOnEveryLayout holds that a key of another alphabet does what the
// Latin one in its place does, where the terminal tells it.
func TestKeysWorkOnEveryLayout(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{})
	d.send(tea.KeyPressMsg{Code: 'о', Text: "о", BaseCode: 'j'})
	if d.m.sel.Item != "c2" {
		t.Errorf("selected is %q", d.m.sel.Item)
	}
	d.send(tea.KeyPressMsg{Code: 'п', Text: "П", BaseCode: 'g', Mod: tea.ModShift})
	if p := d.m.claims; p.at != len(p.entries)-1 {
		t.Errorf("selected is %q", d.m.sel.Item)
	}
}

// TestSpaceMovesWhatIsSeen holds that keys which scroll the text move the list
// where that stands in its place.
func TestSpaceMovesWhatIsSeen(t *testing.T) {
	d := drive(t, 60, 20, theFerries(t), Options{}).keys("1 g space")
	if d.m.sel.Item == "c1" || d.m.frame.focus != claimsPane {
		t.Errorf("%s is selected in pane %d", d.m.sel.Item, d.m.frame.focus)
	}
	d.keys("}")
	if d.m.frame.focus != textPane {
		t.Error("} did not show the text")
	}
}
