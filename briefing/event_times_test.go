package briefing

import (
	"strings"
	"testing"
)

// A condition is no event: its verb has no line, its date is not that of what hangs
// on it, and what hangs on it keeps it and is only possible.
func TestConditions(t *testing.T) {
	for _, c := range []struct {
		text, phrase, value string
		status              Status
	}{
		{"Unless the owner pays by Friday, the court will sell the ship.", "Unless the owner pays by Friday, the court will sell", "", Possible},
		{"The state will send troops in case the dam bursts next week.", "will send troops", "", Possible},
		{"If the council approves the plan, the bridge will close in August.", "If the council approves", "2026-08", Possible},
		{"If the quarrel continues, the port will close in August.", "If the quarrel continues, the port will close", "2026-08", Possible},
	} {
		b := told(t, "HARFORD: The old bridge of Harford has closed for good.\n\n"+c.text+"\n", "2026-07-15")
		e, got := line(t, b, c.phrase), ""
		if e.When != nil {
			got = e.When.Value
		}
		if got != c.value || e.Status != c.status {
			t.Errorf("%s: %s, dated %q; want %s, %q", c.text, e.Status, got, c.status, c.value)
		}
	}
	b := told(t, "HARFORD: The old bridge of Harford has closed for good.\n\nThe crew were told to leave the hull in case it exploded.\n", "2026-07-15")
	for _, e := range b.Timeline {
		for _, why := range e.Why {
			if strings.Contains(why, "“exploded”") {
				t.Errorf("%q is told of an explosion that nobody saw", e.Text)
			}
		}
	}
}

// One month or year held against others is no event, what happened in one is.
func TestComparedTimes(t *testing.T) {
	for text, want := range map[string]bool{
		"If the drought goes on, July could surpass May as the driest month.":                          false,
		"Until today, 2025 has been the calmest year, with 300 fires reported from March to December.": false,
		"Figures reveal that June has equaled the record of calm days.":                                false,
		"In 2025 the harbour beat the record of its rival.":                                            true,
		"In June the guild surpassed its rival with 300 new boats.":                                    true,
	} {
		b, got := told(t, "HARFORD: The old bridge of Harford has closed for good.\n\n"+text+"\n", "2026-07-15"), false
		for _, e := range b.Timeline {
			got = got || e.Sentence.Start > 40
		}
		if got != want {
			t.Errorf("%s: a line %v, want %v", text, got, want)
		}
	}
}
