package briefing

import "testing"

// TestDaysSpelledOut: a day that is told by where it lies is the date that stands right
// behind it, whenever the text was published.
func TestDaysSpelledOut(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"A road was opened today, June 27, by the mayor of Tolm.", "2023-06-27"},
		{"The pier was shut on Tuesday (28 June) by the council.", "2023-06-28"},
		{"The pier was shut on Tuesday (Jun. 28) by the council.", "2023-06-28"},
		{"The pier was shut on Tuesday, and 28 June is a holiday.", "2023-08-29"},
	} {
		b := briefed(t, c.text)
		if len(b.Timexes) == 0 || b.Timexes[0].Value != c.want {
			t.Errorf("%q: %+v, want %s", c.text, b.Timexes, c.want)
		}
	}
}
