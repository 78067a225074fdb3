package briefing

import "testing"

// TestQuestionsAreNoEvents holds that neither a question nor a fragment with a
// question mark is an event of its own.
func TestQuestionsAreNoEvents(t *testing.T) {
	b := read(t, "# Harwick votes\n\nThe mayor resigned on Monday after a vote of the council. Another election? Why were the streets not cleared last week?\n", Options{})
	for _, e := range b.Timeline {
		if e.Text == "Another election" || e.Text == "Why were the streets not cleared last week" {
			t.Errorf("event %q", e.Text)
		}
	}
	if len(b.Timeline) == 0 {
		t.Error("the resignation is no event")
	}
}

// TestNumbersLeadNoRole holds that the last word of a sum of money is no part of
// what the company behind it is.
func TestNumbersLeadNoRole(t *testing.T) {
	b := read(t, "# Fortune lost\n\nWendell Frey lost most of his fortune on Monday and saw his $32 billion company PTX plunge into bankruptcy. PTX said it would sue.\n", Options{})
	for _, a := range b.Actors {
		for _, r := range a.Roles {
			if r.Text == "billion company" {
				t.Errorf("%s is %q", a.Name, r.Text)
			}
		}
	}
}
