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
