package briefing

import (
	"strings"
	"testing"
)

// TestDatesByLength holds that a counted length of time dates one event by another,
// forward and back, and that no line keeps the length that belongs to the other.
func TestDatesByLength(t *testing.T) {
	for _, c := range []struct{ text, phrase, value, want string }{
		{"The union's members met on Tuesday, a day after the harbour reopened.", "reopened", "2024-03-11", "the harbour reopened"},
		{"The council voted for the pier on Friday. The move came two days after the mayor declared an emergency.", "declared", "2024-03-06", "the mayor declared an emergency"},
		{"The harbour reopened on 4 March 2023, five years after the mill was shut.", "shut", "2018", "the mill was shut"},
		{"The mill was shut five years before the harbour reopened in 2023.", "shut", "2018", "The mill was shut"},
		{"The mayor was arrested three weeks after the gates were shut on 2 January.", "arrested", "2024-01-23", "The mayor was arrested"},
	} {
		e := line(t, told(t, c.text, "2024-03-14"), c.phrase)
		if e.Text != c.want || e.When == nil || e.When.Value != c.value {
			t.Errorf("%s: %q %v, want %q %s", c.text, e.Text, e.When, c.want, c.value)
		}
	}
}

// TestDatesBeforeWhen holds that what "when" tells right behind a date happened then.
func TestDatesBeforeWhen(t *testing.T) {
	for _, text := range []string{"The dispute began in 1879 when Norland invaded the port of Velm.", "The war ended in 1879, when Norland invaded the port of Velm."} {
		if e := line(t, told(t, text, "2024-03-14"), "invaded"); e.Text != "Norland invaded the port of Velm" || e.When == nil || e.When.Value != "1879" {
			t.Errorf("%s: %q %v", text, e.Text, e.When)
		}
	}
}

// TestYearsOfNames holds that the year of a law, of a scheme and of what a record is
// held against dates no event, and that what comes again is none.
func TestYearsOfNames(t *testing.T) {
	for _, text := range []string{
		"The judge shut the mill under the Harbour Act, 1960 (Act 30).",
		"The debate on the newly adopted Harbour Policy 2021-2022 has escalated.",
		"The goal made him the first Velm player since Ryan in 1972 to score twice.",
		"Revenue declined 8% to $85.7 million, from $93.3 million a year earlier.",
	} {
		events := told(t, text, "2024-03-14").Timeline
		if len(events) == 0 {
			t.Errorf("%s: no event that could be dated", text)
		}
		for _, e := range events {
			if e.When != nil && e.When.Precision != Vague && e.When.From == "stated" {
				t.Errorf("%s: dated %v", text, e.When)
			}
		}
	}
	if b := told(t, "Every year on 23 March the people of Velm celebrate a national Day of the Sea.", "2024-03-14"); len(b.Timeline) > 0 {
		t.Errorf("what comes every year is no event: %v", b.Timeline)
	}
}

// TestLinesBehindLengths holds that "a day after" dates what it leads by the event
// beside it, and is no part of its line.
func TestLinesBehindLengths(t *testing.T) {
	b := told(t, "HARFORD - Mayor Olaf Renn resigned on Friday, a day after leaked letters showed that he had met the bidder three times.\n", "2026-07-10")
	for _, e := range b.Timeline {
		if strings.Contains(e.Text, "a day after") {
			t.Errorf("a line holds the length before it: %q", e.Text)
		}
		if strings.Contains(e.Text, "letters showed") && (e.When == nil || e.When.Value != "2026-07-09") {
			t.Errorf("%q is dated %+v, want Thursday", e.Text, e.When)
		}
	}
}
