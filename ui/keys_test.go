package ui

import (
	"strings"
	"testing"

	"charm.land/bubbles/v2/key"
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
		for _, k := range strings.Fields("m s A M L w e V x z Z r R : Y") {
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
