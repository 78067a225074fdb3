package briefing

import (
	"slices"
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
	want := []string{"1990s", "Summer 2024", "WEDNESDAY", "Tue 2 Jul 2024", "ORDER NOT TOLD", "Week of 30 Sep 2024", "Oct 2024", "Mar 2025", "PLANNED"}
	if !slices.Equal(shown, want) {
		t.Errorf("shown %q\nwant  %q", shown, want)
	}
}
