package briefing

import "testing"

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
