package briefing

import "testing"

// The more surely a word triggers an event, the more it is worth a line; where
// the encoder says nothing the features still order what there is.
func TestWeigh(t *testing.T) {
	for _, c := range []struct{ features, sure, moreFeatures, moreSure float64 }{
		{0, 0.2, 0, 0.6}, {-1, 0, -1, 0.05}, {-1, 0, 1, 0}, {2, 0.05, 0, 0.9}, {0, 1, 1, 1},
	} {
		if less, more := weigh(c.features, c.sure), weigh(c.moreFeatures, c.moreSure); less >= more {
			t.Errorf("weigh(%g, %g) = %.2f, not under weigh(%g, %g) = %.2f", c.features, c.sure, less, c.moreFeatures, c.moreSure, more)
		}
	}
}

// Two deeds of one sentence with a date each are two lines, each with its own.
func TestEventsApart(t *testing.T) {
	b := told(t, "The old bridge of Harford closed last year.\n\nPolice raided a warehouse in Marlow on Sunday and arrested four dockers on Monday.\n", "2026-07-15")
	for _, c := range []struct{ phrase, text, value string }{
		{"raided", "Police raided a warehouse in Marlow on Sunday", "2026-07-12"},
		{"arrested", "Police … arrested four dockers on Monday", "2026-07-13"},
	} {
		if e := line(t, b, c.phrase); e.Text != c.text || e.When == nil || e.When.Value != c.value {
			t.Errorf("line %q, dated %+v; want %q, %s", e.Text, e.When, c.text, c.value)
		}
	}
}
