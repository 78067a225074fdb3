package briefing

import "testing"

// What is planned never lies before its telling: a bare weekday or month is
// counted forward for it, or it goes without a date.
func TestPlansLieAhead(t *testing.T) {
	for _, c := range []struct{ text, phrase, value string }{
		{"The ministers vowed to sign the treaty in March.", "sign the treaty", "2027-03"},
		{"The company will close the Marlow plant, it said on Monday.", "close the Marlow plant", ""},
		{"The mayor faces a hearing Thursday.", "faces a hearing", "2026-07-16"},
		{"The board will sell the ferry on Thursday.", "sell the ferry", "2026-07-16"},
		{"The committee had planned for the bridge to open on Friday.", "bridge to open", "2026-07-17"},
	} {
		b := told(t, "HARFORD: The old bridge of Harford has closed for good.\n\n"+c.text+"\n", "2026-07-15")
		e, got := line(t, b, c.phrase), ""
		if e.When != nil {
			got = e.When.Value
		}
		if got != c.value || e.Status != Planned {
			t.Errorf("%s: %s, dated %q; want planned, %q", c.text, e.Status, got, c.value)
		}
	}
}
