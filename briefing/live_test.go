package briefing

import (
	"strings"
	"testing"
)

const livePageText = `# Storm live: one dead as a ferry breaks loose in Tolm

Saturday 17 January 2026

The storm hit the coast on Saturday morning.

16:40

Power is back

The works say that power has been restored to 3,000 homes in the north.

14:05

Man dies

Police say a man of 61 was killed when a tree fell on his car shortly after 1 pm.

12.30 pm

Schools to close

Mayor Ida Quill says all schools in Tolm will stay closed on Monday.

11:10 GMT

The ferry Sula has broken loose in the harbour with forty people on board, the coast guard says.
`

func TestLivePagesRunByTheirClock(t *testing.T) {
	b := read(t, livePageText, Options{})
	place := map[string]int{}
	for i, e := range b.Timeline {
		for _, words := range []string{"restored", "tree fell", "broken loose", "stay closed"} {
			if strings.Contains(e.Text, words) {
				place[words] = i + 1
				want := "2026-01-17"
				if words == "stay closed" {
					want = "2026-01-19"
				}
				if e.When == nil || e.When.Value != want {
					t.Errorf("%q is dated %+v, want %s", e.Text, e.When, want)
				}
			}
		}
	}
	if place["broken loose"] == 0 || place["broken loose"] > place["tree fell"] || place["tree fell"] > place["restored"] || place["restored"] > place["stay closed"] {
		t.Errorf("the events of the posts stand at %v, want them by the clock", place)
	}
}

func TestTheOnlyDayOfALivePageIsThatOfItsPosts(t *testing.T) {
	b := read(t, "# The verdict as it happened\n\nOur reporter was at Tolm crown court on 9 September 2025.\n\n9.30am – The gallery is full. Jan Feld has arrived with his lawyer.\n\n10.05am – Judge Ruth Quill has entered the court.\n\n10.24am – Jan Feld has been found guilty of stealing three million crowns.\n", Options{})
	found := false
	for _, e := range b.Timeline {
		if strings.Contains(e.Text, "found guilty") {
			found = e.When != nil && e.When.Value == "2025-09-09"
		}
	}
	if !found {
		t.Errorf("no verdict on its day in %+v", b.Timeline)
	}
}
