package briefing

import (
	"strings"
	"testing"
)

// The day on which something is said is not that of what is said: that goes
// without a date, or the saying itself is the line.
func TestDayOfSaying(t *testing.T) {
	for _, c := range []struct{ text, phrase, value string }{
		{"The ferry was overcrowded when it sank, officials said Friday.", "overcrowded", ""},
		{"At least forty dockers have been killed in the blast, the harbour office said on Friday.", "killed", ""},
		{"Vela Lines lost its largest customer, according to figures released on Friday by the port.", "lost its largest", ""},
		{"The ministry told the county court on Friday that its clerks had burned the papers.", "told the county court on Friday that its clerks had burned", "2026-07-10"},
		{"The ferry sank on Thursday, officials said Friday.", "sank", "2026-07-09"},
		{"On Friday the council rejected the plan, officials said.", "rejected", "2026-07-10"},
	} {
		dated(t, c.text, c.phrase, c.value)
	}
}

// A day ahead in what was ordered or announced is not that of the order.
func TestDayOfWhatIsAnnounced(t *testing.T) {
	b := told(t, "HARFORD: The old bridge of Harford has closed for good.\n\nJudge Ada Holt on Monday ordered that the pier stay shut until 20 August.\n", "2026-07-15")
	line(t, b, "ordered") // there is one
	for _, e := range b.Timeline {
		if strings.Contains(e.Text, "ordered") && (e.When == nil || e.When.Value != "2026-07-13") {
			t.Errorf("%q is dated %+v, want Monday", e.Text, e.When)
		}
	}
}

// A date in what a participle tells of the subject, in front or between commas, is
// not that of the verb.
func TestDatesInAsides(t *testing.T) {
	for _, c := range []struct{ text, phrase, value string }{
		{"The Sula, built in 1998, ran aground in 2019.", "ran aground", "2019"},
		{"Rendered helpless by the strike called by nurses on Thursday, they shut the ward.", "shut the ward", ""},
		{"The Moss inquiry affirmed claims of altered samples at the 2019 Harbour Games.", "affirmed", ""},
		{"Asked on Monday about the pier, Mayor Ole Dahl resigned.", "resigned", ""},
	} {
		b := told(t, "HARFORD: The old bridge of Harford has closed for good.\n\n"+c.text+"\n", "2026-07-15")
		found := false
		for _, e := range b.Timeline {
			if !strings.Contains(e.Text, c.phrase) {
				continue
			}
			found = true
			got := ""
			if e.When != nil {
				got = e.When.Value
			}
			if got != c.value {
				t.Errorf("%s: dated %q, want %q", c.text, got, c.value)
			}
		}
		if !found && c.value != "" {
			t.Errorf("%s: no line holds %q", c.text, c.phrase)
		}
	}
}
