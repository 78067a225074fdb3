package ui

import "testing"

func TestWordsFilterAllPanes(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{}).keys("= 'villages").
		see("1 of 11 · “villages”", "halt night crossings", "0 of 7 · “villages”").seeNot("breach several safety rules of  │").
		keys("esc").see("6 key of 11").seeNot("“villages”")
	d.keys("= 'HEDGED enter").see("“HEDGED”", "claims", "Esc all").seeNot(" SAID ").
		keys("esc").see("6 key of 11", " SAID ")
	d.keys("= 'zzz").see("nothing holds this", "Nothing here holds “zzz”.").keys("enter esc").see("6 key of 11")
	if d.m.filter.was != "" || d.m.claims.query != "" {
		t.Errorf("the words are still in force: %q", d.m.claims.query)
	}
}

// TestEscapeBringsTheFilterBack: what is typed over a filter and given up
// leaves the filter as it was.
func TestEscapeBringsTheFilterBack(t *testing.T) {
	drive(t, 120, 40, theFerries(t), Options{}).keys("= 'villages enter = 'x esc").see("1 of 11 · “villages”")
	drive(t, 120, 40, threeDocuments(t), Options{}).keys("/ 'orrin").see("1 of 3").keys("esc").see("2 of 3", "Lighthouse Keeper", "Vellmar")
}

// TestFilterGoesWithTheDocument: another document is shown whole.
func TestFilterGoesWithTheDocument(t *testing.T) {
	drive(t, 120, 40, threeDocuments(t), Options{}).keys("enter = 'villages enter").see("“villages”").keys("J").seeNot("“villages”").
		keys("K").seeNot("“villages”")
}

// TestFilterSelectsTheFirstThatItLeaves holds that words which take away the
// selected item select the first that is left, where it can be seen, while they
// are being typed; given up, they bring back the item and the place.
func TestFilterSelectsTheFirstThatItLeaves(t *testing.T) {
	selected := func(d *driver, pane paneID, item string) *driver {
		t.Helper()
		if d.m.sel.Pane != pane || d.m.sel.Item != item || item != "" && d.m.itemsOf(pane).selected() != item {
			t.Errorf("selected is %v %q, want %v %q", d.m.sel.Pane, d.m.sel.Item, pane, item)
		}
		return d
	}
	begun := drive(t, 120, 40, theFerries(t), Options{}).keys("j")
	first, at := begun.m.sel.Item, begun.m.text.anchor()
	selected(begun.keys("= 'resid"), claimsPane, "c11")
	selected(begun.keys("backspace backspace backspace backspace backspace"), claimsPane, first)
	selected(begun.keys("'resid esc"), claimsPane, first)
	if got := begun.m.text.anchor(); got != at {
		t.Errorf("the text is at %+v, was at %+v", got, at)
	}
	selected(begun.keys("= 'resid enter"), claimsPane, "c11").see("claim 1 of 1", "▌ island council SAID")
	selected(begun.keys("esc"), claimsPane, "c11").see("claim 11 of 11")

	// An item that the words leave stays selected.
	selected(drive(t, 120, 40, theFerries(t), Options{}).keys("G = 'residents enter"), claimsPane, "c11")

	// The pane that has a match is shown and takes the focus of one that has none.
	for _, w := range []int{60, 80, 120} {
		d := drive(t, w, 30, theFerries(t), Options{}).keys("= 'dispute enter")
		if selected(d, timelinePane, "e7"); d.m.frame.focus != timelinePane {
			t.Errorf("%d cells wide, the focus is at %v", w, d.m.frame.focus)
		}
		d = drive(t, w, 30, theFerries(t), Options{}).keys("= 'nowhere enter")
		if d.m.frame.focus != claimsPane {
			t.Errorf("nothing is found, and the focus is at %v", d.m.frame.focus)
		}
	}

	// From the text the reader is not taken away.
	d := drive(t, 120, 40, theFerries(t), Options{}).keys("4 = 'dispute enter")
	if selected(d, timelinePane, "e7"); d.m.frame.focus != textPane {
		t.Errorf("the focus went to %v", d.m.frame.focus)
	}
}
