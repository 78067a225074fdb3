package briefing

import "testing"

// TestStatus holds that events are told as over, going on, planned or possible as the
// words around them say: what hangs on a condition is never told as having happened.
func TestStatus(t *testing.T) {
	for _, c := range []struct {
		text, phrase string
		status       Status
	}{
		{"Some of the crew may have left the tram before it fell.", "left the tram", Possible},
		{"The strike will probably end in May.", "end in May", Possible},
		{"The port is likely to close on Friday.", "close on", Possible},
		{"The union will sue the port if the board cuts the pay.", "sue", Possible},
		{"Unless the board pays, the crews will strike on Friday.", "strike", Possible},
		{"The bank predicted that the port would close next year.", "close next", Possible},
		{"Unions expect the contract to be cancelled.", "cancelled", Possible},
		{"The toll is expected to hit 40 million crowns next year.", "hit", Possible},
		{"Ministers are expected to meet in Tolm on Friday.", "meet", Planned},
		{"The toll could continue to rise in Tolm.", "rise", Possible},
		{"The envoy told the board a vote on the pier would be held within two weeks.", "vote on the pier", Planned},
		{"The pier has been shut since a fire in May.", "shut", Ongoing},
		{"For four weeks the guild has been stuck in talks with the port.", "stuck", Ongoing},
		{"The crew tried all possible means to save the ferry on Monday.", "save the ferry", Past},
		{"The pilot tried to land the plane on Monday.", "land", Past},
		{"Engineers had asked the city to inspect the quarry in March.", "inspect", Past},
		{"The new rules follow the board's decision in May to declare the harbour unsafe.", "declare", Past},
		{"The flight turned back to Tolm, so the singer could be treated.", "treated", Past},
		{"Divers were able to free the captain on Monday.", "free the captain", Past},
		{"A ruling on the pier is not expected until autumn.", "ruling", Planned},
		{"The port gave the crews until Saturday to accept the cuts.", "gave the crews", Planned},
		{"A congress has been called for 10 August in Tolm.", "congress", Planned},
		{"The court ordered the firm to pay by Friday.", "ordered", Past},
		{"The agency told users to close their gates by Friday.", "close their gates", Planned},
	} {
		b := told(t, "HARFORD: The old bridge of Harford has closed for good.\n\n"+c.text+"\n", "2026-07-14")
		if e := line(t, b, c.phrase); e.Status != c.status {
			t.Errorf("%s: %s, want %s", c.text, e.Status, c.status)
		}
	}
}

// TestWhatSomebodyIsBoundTo holds that a deadline lies ahead of the order that sets it
// and has a line without the order, which is over.
func TestWhatSomebodyIsBoundTo(t *testing.T) {
	b := told(t, "The judge directed the defence to hand in its papers by Friday.", "2026-07-14")
	e := line(t, b, "hand in")
	if e.Text != "the defence to hand in its papers by Friday" || e.When == nil || e.When.Value != "2026-07-17" || e.Status != Planned {
		t.Errorf("%q, %+v, %s", e.Text, e.When, e.Status)
	}
}

// TestConditionsAreNoEvents holds that what a condition supposes has no line of its
// own, and that a warning is dated by its day and not by that of what it warns of.
func TestConditionsAreNoEvents(t *testing.T) {
	b := told(t, "Kesh will close its border if the talks do not resume by mid-August, its minister warned last week.", "2026-07-14")
	for _, e := range b.Timeline {
		if e.Status == Planned || e.When != nil && e.When.Value == "2026-08" {
			t.Errorf("%q is %s, %+v", e.Text, e.Status, e.When)
		}
	}
}
