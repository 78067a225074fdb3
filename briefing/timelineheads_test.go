package briefing

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestDatedHeadingsGoUpInTime: whatever the order of the items, an author's
// too, headings with dates are shown in the order of time, and what has no
// place in time stands last.
func TestDatedHeadingsGoUpInTime(t *testing.T) {
	dated := func(value string) Event { return Event{When: &When{Value: value}, Status: Past} }
	b := &Briefing{Timeline: []Event{
		dated("2025-03"), {Status: Planned}, dated("2024-10"), dated("XXXX-WXX-3"), dated("2024-W40"), dated("199"),
		dated("2024-SU"), dated("2024-07-02T10:00"), {Status: Past}, dated("2025-03"),
	}}
	heads := b.TimelineHeads()
	var shown []string
	for _, i := range GroupTimeline(heads) {
		if n := len(shown); n == 0 || shown[n-1] != heads[i].Words {
			shown = append(shown, heads[i].Words)
		}
	}
	want := []string{"1990s", "Summer 2024", "WEDNESDAY", "Tue 2 Jul 2024", "DATE NOT TOLD", "Week of 30 Sep 2024", "Oct 2024", "Mar 2025", "PLANNED"}
	if !slices.Equal(shown, want) {
		t.Errorf("shown %q\nwant  %q", shown, want)
	}
}

// TestTimelineSaysHowMuchItLeavesOut holds that a text with more events than the
// timeline has room for says how many more there are, and a long one has more
// room.
func TestTimelineSaysHowMuchItLeavesOut(t *testing.T) {
	places := []string{"Marlow", "Harford", "Olmstead", "Dunmore", "Tarn", "Keld", "Brack", "Wexcombe", "Ilby", "Soun", "Aldwick", "Penhallow", "Cray", "Thorsby", "Lune", "Marn"}
	var text strings.Builder
	for _, p := range places {
		fmt.Fprintf(&text, "A barge sank at %s on Monday. ", p)
	}
	b := told(t, text.String(), "2026-07-14")
	if len(b.Timeline) != mostEvents || b.TimelineMore != len(places)-mostEvents || b.MoreEvents() != "2 lesser events in the text" {
		t.Errorf("%d lines, %d more: %q", len(b.Timeline), b.TimelineMore, b.MoreEvents())
	}
	for range 5 {
		for _, p := range places {
			fmt.Fprintf(&text, "The quay of %s is long. ", p)
		}
	}
	if b = told(t, text.String(), "2026-07-14"); len(b.Timeline) != len(places) || b.MoreEvents() != "" {
		t.Errorf("long: %d lines, %q", len(b.Timeline), b.MoreEvents())
	}
}

// TestLaterStandsBehind holds that what happened "some weeks later" stands behind
// what it is counted from, and not under what was earlier.
func TestLaterStandsBehind(t *testing.T) {
	b := told(t, "The bridge of Harford failed in October 2019. Some weeks later the owner resigned. The council sued the builder in March 2026.", "2026-07-14")
	heads, got := b.TimelineHeads(), []string{}
	for i, e := range b.Timeline {
		got = append(got, heads[i].Words+": "+e.Text)
	}
	want := []string{"Oct 2019: The bridge of Harford failed in October 2019", "DATE NOT TOLD: Some weeks later the owner resigned", "Mar 2026: The council sued the builder in March 2026"}
	if !slices.Equal(got, want) {
		t.Errorf("%q\nwant %q", got, want)
	}
}
