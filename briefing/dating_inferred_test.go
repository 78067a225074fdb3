package briefing

import (
	"strings"
	"testing"
)

// What is told on from a dated opening in its paragraph has its day, and says that this is
// inferred; what another date, the perfect or a long way parts from it has none.
func TestDaysInferred(t *testing.T) {
	const opening = "A tanker struck the swing bridge of Harford on Saturday."
	for _, c := range []struct{ text, phrase, value string }{
		{" The captain jumped into the river.", "jumped into", "2026-07-11"},
		{"\n\nThe council has closed the towpath.", "closed the towpath", ""},
		{"\n\nThe bridge had lost a gate in 2019. The insurer sued the builder.", "sued the builder", ""},
	} {
		b := told(t, opening+c.text+"\n", "2026-07-14")
		e, got, from := line(t, b, c.phrase), "", ""
		if e.When != nil {
			got, from = e.When.Value, e.When.From
		}
		if got != c.value || got != "" && from != "inferred" {
			t.Errorf("%s: dated %q, %s; want %q", c.text, got, from, c.value)
		}
	}
}

// A day is not lent to what is told in a clause that puts it before or after, or
// under a noun, nor to what a court speaks of, nor to what came later.
func TestDaysAreNotLentToTheBackground(t *testing.T) {
	for _, c := range []struct{ text, phrase string }{
		{"Nurses marched through Harford on Monday after their members voted for a strike.", "voted"},
		{"The mayor opened the hall on Monday. The hall is named after Ada Holt, who founded the port.", "founded"},
		{"A driver was jailed on Monday. His van hit a bus stop on the quay.", "hit a bus stop"},
		{"The mayor opened the hall on Monday. The council later sold the quay.", "sold the quay"},
		{"The mayor opened the hall on Monday. The council had sold the quay.", "sold the quay"},
	} {
		for _, e := range told(t, c.text+"\n", "2026-07-15").Timeline {
			if strings.Contains(e.Text, c.phrase) && e.When != nil && e.When.Value == "2026-07-13" {
				t.Errorf("%q is dated %s, %s", e.Text, e.When.Value, e.When.Reason)
			}
		}
	}
}

// An hour, and "later in the day", go on with the day told of last, not with one
// that the text only looks back to, nor with that of publication.
func TestHoursGoOnWithTheDay(t *testing.T) {
	b := told(t, "The council met on Friday. The hall was opened on this day in 1998.\n\nThe mayor left at 2 pm. Later in the day, she met the envoy.\n", "2026-07-15")
	for _, phrase := range []string{"left at 2 pm", "met the envoy"} {
		if e := line(t, b, phrase); e.When == nil || e.When.Value != "2026-07-10" {
			t.Errorf("%q is dated %+v, want Friday", e.Text, e.When)
		}
	}
	if e := line(t, b, "was opened"); e.When == nil || e.When.Value != "1998-07-15" {
		t.Errorf("%q is dated %+v, want the day in 1998", e.Text, e.When)
	}
}
