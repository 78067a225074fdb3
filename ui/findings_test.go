package ui

import (
	"errors"
	"slices"
	"testing"
)

// TestEvidenceIsSeenAtOnce holds for every item of every pane: selecting it
// shows its evidence in the same frame, and its cue is marked.
func TestEvidenceIsSeenAtOnce(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {120, 40}, {200, 60}, {72, 12}} {
		for _, pane := range []string{"1", "2", "3"} {
			d := drive(t, size[0], size[1], theFerries(t), Options{}).keys(pane + " G")
			last := d.m.sel.Item
			for d.keys("g"); ; d.keys("j") {
				seen := d.m.text.visible()
				if len(d.m.sel.Evidence) == 0 || !seen.Overlaps(d.m.sel.Evidence[0]) {
					t.Fatalf("%v: evidence %v of %s is not among %v", size, d.m.sel.Evidence, d.m.sel.Item, seen)
				}
				if cue := d.m.text.layers[layerCue]; !d.m.sel.Cue.Empty() && (len(cue) != 1 || cue[0] != d.m.sel.Cue) {
					t.Fatalf("%v: the cue of %s is marked at %v, not at %v", size, d.m.sel.Item, cue, d.m.sel.Cue)
				}
				if d.m.sel.Item == last {
					break
				}
			}
		}
	}
}

// TestPaneToTextToPane holds that going to the evidence and back again changes
// nothing, for every item.
func TestPaneToTextToPane(t *testing.T) {
	for _, pane := range []string{"1", "3"} {
		d := drive(t, 120, 40, theFerries(t), Options{}).keys(pane + " G")
		last := d.m.sel.Item
		for d.keys("g"); ; d.keys("j") {
			was, focus := d.m.sel, d.m.frame.focus
			if d.keys("enter"); d.m.frame.focus != textPane || d.m.sel.Item != was.Item {
				t.Fatalf("Enter on %s went to pane %d with %s", was.Item, d.m.frame.focus, d.m.sel.Item)
			}
			if d.keys("enter"); d.m.frame.focus != focus || d.m.sel.Item != was.Item || d.m.itemsOf(focus).selected() != was.Item {
				t.Fatalf("back from the text, %s in pane %d is selected, not %s in %d", d.m.sel.Item, d.m.frame.focus, was.Item, focus)
			}
			if was.Item == last {
				break
			}
		}
	}
}

// TestWalkOfFindings holds that ] goes through all findings in the order of
// the text, each selected in its pane, and [ the same way back.
func TestWalkOfFindings(t *testing.T) {
	for _, size := range [][2]int{{60, 20}, {80, 24}, {120, 40}, {200, 60}} {
		d := drive(t, size[0], size[1], theFerries(t), Options{}).keys("4 g")
		all := findingsOf(d.m.cur.brief, "")
		there := []string{d.m.sel.Item}
		var back []string
		for range all[1:] {
			d.keys("]")
			there = append(there, d.m.sel.Item)
			if got := d.m.itemsOf(d.m.sel.Pane).selected(); got != d.m.sel.Item {
				t.Fatalf("%v: %s is in the text, %s in its pane", size, d.m.sel.Item, got)
			}
			if !d.m.text.visible().Overlaps(d.m.evidence()) {
				t.Fatalf("%v: %s is not to be seen", size, d.m.sel.Item)
			}
		}
		var want []string
		for _, f := range all {
			want = append(want, f.id)
		}
		if !slices.Equal(there, want) {
			t.Errorf("%v: ] went through %v, want %v", size, there, want)
		}
		d.keys("]").see("last finding")
		for back = append(back, d.m.sel.Item); len(back) < len(all); back = append(back, d.m.sel.Item) {
			d.keys("[")
		}
		slices.Reverse(back)
		if !slices.Equal(back, want) {
			t.Errorf("%v: [ went through %v", size, back)
		}
	}
}

// TestWalkKeepsToTheFilters holds that ] goes through what the filters leave
// and nothing else.
func TestWalkKeepsToTheFilters(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{}).keys("= 'council enter 4 [ [ [")
	got := []string{d.m.sel.Item}
	for n := 0; n < 20; n++ {
		was := d.m.sel.Item
		if d.keys("]"); d.m.sel.Item == was {
			break
		}
		got = append(got, d.m.sel.Item)
		if d.m.itemsOf(d.m.sel.Pane).selected() != d.m.sel.Item {
			t.Fatalf("%s is not to be seen in its pane", d.m.sel.Item)
		}
	}
	if want := []string{"e4", "c5", "c11"}; !slices.Equal(got, want) {
		t.Errorf("] went through %v, want %v", got, want)
	}
}

func TestActorFilters(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{}).keys("2 j enter")
	d.see("4 of 11 · by Marta Oyelaran", "1 of 9 · with Marta Oyelaran", "Chief engineer · 4 mentions · 4 statements", "Esc").
		seeNot("residents had blocked a pier in protest at the cancelled crossings [")
	if got, want := len(d.m.text.layers[layerMention]), len(mentionsOf(d.m.cur.brief, "a2")); got != want {
		t.Errorf("%d mentions are marked, want %d, pronouns among them", got, want)
	}
	d.keys("enter").see("6 key of 11")
	d.keys("enter").see("by Marta Oyelaran").keys("esc").see("6 key of 11")
	if d.m.sel.Actor != "" || len(d.m.text.layers[layerMention]) != 0 {
		t.Error("Esc did not lift the actor")
	}
}

// TestGoingToAPaneSelects holds that a pane which was gone to by its key has
// its item at hand selected, so that Enter and "why" are about what the bar is
// on, and that the text stays where it is.
func TestGoingToAPaneSelects(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{}).keys("}")
	at := d.m.text.anchor()
	d.keys("2")
	if d.m.sel.Pane != actorsPane || d.m.sel.Item == "" || d.m.sel.Item != d.m.actors.selected() {
		t.Errorf("the selection is %+v, the bar is on %q", d.m.sel, d.m.actors.selected())
	}
	if now := d.m.text.anchor(); now != at {
		t.Errorf("the text went from %v to %v", at, now)
	}
	d.keys("i").see("WHY THIS ACTOR").keys("esc enter")
	if d.m.sel.Actor != d.m.actors.selected() {
		t.Errorf("Enter filtered by %q", d.m.sel.Actor)
	}
	d.keys("esc 3 i").see("WHY THIS EVENT").keys("esc 1 i").see("WHY THIS CLAIM")
}

func TestLeavingTellsHow(t *testing.T) {
	if d := drive(t, 120, 40, theFerries(t), Options{}).keys("ctrl+c"); !d.m.left || !errors.Is(d.m.outcome(), ErrInterrupted) {
		t.Errorf("after Ctrl-C: %v", d.m.outcome())
	}
	if d := drive(t, 120, 40, theFerries(t), Options{}).keys("Q"); !d.m.left || d.m.outcome() != nil {
		t.Errorf("after Q: %v", d.m.outcome())
	}
}

// TestTimelineEndsWithWhatItLeavesOut holds that the number of lesser events
// stands under all events, is no heading of a date, and goes with a filter.
func TestTimelineEndsWithWhatItLeavesOut(t *testing.T) {
	b, doc := ferries(t)
	b.TimelineMore = 3
	d := drive(t, 120, 40, oneDocument(doc, b), Options{}).keys("3 + G").see("3 lesser events in the text")
	x, y := d.find("3 lesser events")
	if got := d.m.canvas.cells[y*d.m.canvas.w+x].style; got != d.m.styles.Muted {
		t.Errorf("it looks like %+v", got)
	}
	d.keys("= 'villages enter").seeNot("lesser events")
}
