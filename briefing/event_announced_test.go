package briefing

import (
	"slices"
	"testing"
)

// TestAnnouncedAhead holds that what is announced for a day of its own has a line
// there, told of whoever announces it, beside that of the announcement.
func TestAnnouncedAhead(t *testing.T) {
	b := told(t, "The company announced on Tuesday that it will close the mill in May.", "2024-03-14")
	e := line(t, b, "will close")
	if len(b.Timeline) != 2 {
		t.Fatalf("%d lines: %v", len(b.Timeline), b.Timeline)
	}
	if last := b.Timeline[1]; last.Text != "The company … will close the mill in May" || last.When == nil || last.When.Value != "2024-05" || last.Status != Planned {
		t.Errorf("%q %v %s", last.Text, last.When, last.Status)
	}
	if e.When == nil || e.When.Value != "2024-03-12" || e.Status != Past {
		t.Errorf("%q %v", e.Text, e.When)
	}
}

// TestNoEvents holds that what could have been, what was asked and what is the
// ground of a statement make no lines.
func TestNoEvents(t *testing.T) {
	for text, want := range map[string][]string{
		"The firm lost 3 million crowns on Monday, but could have lost more.":                                 {"The firm lost 3 million crowns on Monday"},
		"Questioned last night about his decision to invite members to Velm, Brandt said the trip went well.": nil,
	} {
		var got []string
		for _, e := range told(t, text, "2024-03-14").Timeline {
			got = append(got, e.Text)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
	for _, c := range []struct{ text, phrase, want string }{
		{"Velm Motion Ltd reported a sharp drop in quarterly profit on Thursday.", "drop", "Velm Motion Ltd reported a sharp drop in quarterly profit on Thursday"},
		{"Velm's shares fell as much as 10 percent in after-hours trade minutes after the results were released.", "fell", "Velm's shares fell as much as 10 percent in after-hours trade"},
	} {
		if e := line(t, told(t, c.text, "2024-03-14"), c.phrase); e.Text != c.want {
			t.Errorf("%q, want %q", e.Text, c.want)
		}
	}
}
