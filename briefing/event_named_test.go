package briefing

import (
	"testing"

	"sitrep/content/span"
)

// TestPronounsGiveWayToNames holds that a line with a pronoun for its subject is told
// by the name that the pronoun stands for, and stays where that is not known.
func TestPronounsGiveWayToNames(t *testing.T) {
	for _, c := range []struct{ text, phrase, want string }{
		{"Ada Holt chairs the port board. She left the Mill Party in 2019 after a dispute.", "left the Mill", "Ada Holt … left the Mill Party in 2019 after a dispute"},
		{"Mayor Tore Brandt spoke for an hour. Brandt was calm. He was arrested on Monday in Velmar.", "arrested", "Tore Brandt … was arrested on Monday in Velmar"},
		{"Norvik Farms opened its third shed. It bought two tugs on Monday.", "bought", "Norvik Farms … bought two tugs on Monday"},
		{"The shed was full of old nets. It burned down on Monday.", "burned", "It burned down on Monday"},
		{"Ada Holt praised the plan. Under it, crews will repair the pier on Monday.", "repair", "Under it, crews will repair the pier on Monday"},
	} {
		b := told(t, c.text, "2026-07-14")
		e := line(t, b, c.phrase)
		if e.Text != c.want {
			t.Errorf("%q: %q, want %q", c.text, e.Text, c.want)
		}
		if e.Subject != nil && e.Text != joined(b.Document.Text, []span.Span{*e.Subject, *e.Span}) {
			t.Errorf("%q is not what its spans hold", e.Text)
		}
	}
}
