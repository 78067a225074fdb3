package briefing

import "testing"

// What is told on from a dated opening has its day, and says that this is
// inferred; what another date, the perfect or a long way parts from it has none.
func TestDaysInferred(t *testing.T) {
	const opening = "A tanker struck the swing bridge of Harford on Saturday.\n\n"
	for _, c := range []struct{ text, phrase, value string }{
		{"The captain jumped into the river.", "jumped into", "2026-07-11"},
		{"The council has closed the towpath.", "closed the towpath", ""},
		{"The bridge had lost a gate in 2019. The insurer sued the builder.", "sued the builder", ""},
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
