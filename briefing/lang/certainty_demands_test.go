package lang

import (
	"slices"
	"testing"
)

// TestShouldAndMust holds one rule for what somebody should do, quoted or reported,
// and tells it from what should be expected.
func TestShouldAndMust(t *testing.T) {
	for _, c := range []struct {
		text    string
		want    Certainty
		signals []string
	}{
		{"Brandt said drivers should stop racing on the pier.", Intended, []string{"should"}},
		{"“Drivers should stop racing on the pier,” Brandt said.", Intended, []string{"should"}},
		{"“Drivers should refrain from racing,” Brandt said.", Intended, []string{"should"}},
		{"“Ferries must be repainted,” Brandt said.", Intended, []string{"must"}},
		{"Brandt said the old bridge must not be sold.", Intended, []string{"must"}},
		{"Brandt said the work should be finished by May.", Hedged, []string{"should"}},
		{"Brandt said the crew should have the ferry ready within a month.", Hedged, []string{"should"}},
		{"Brandt said the office is studying the fares and should have a plan ready within a month.", Hedged, []string{"should"}},
		{"Brandt said the board should have known.", Asserted, nil},
		{"Brandt said the bridge must be the oldest of all.", Asserted, nil},
	} {
		r := Read(c.text, passages(c.text))
		if len(r.Attributions) != 1 {
			t.Errorf("%q: %d attributions: %q", c.text, len(r.Attributions), attributionsOf(c.text))
			continue
		}
		a := r.Attributions[0]
		var signals []string
		for _, s := range a.Signals {
			signals = append(signals, s.Span.Of(c.text))
		}
		if a.Certainty != c.want || !slices.Equal(signals, c.signals) {
			t.Errorf("%q: certainty %d by %q, want %d by %q", c.text, a.Certainty, signals, c.want, c.signals)
		}
	}
}

// TestScareQuotesAreNoQuotation: a name in quotation marks makes a report no
// quotation, the speaker's own words do.
func TestScareQuotesAreNoQuotation(t *testing.T) {
	for text, want := range map[string]bool{
		"Brandt said some towns choose a “Queen” who opens the market.": false,
		"Brandt said the plan was “shameful” and left.":                 true,
		"Brandt said the town chose a “new harbour queen” in May.":      true,
	} {
		r := Read(text, passages(text))
		if len(r.Attributions) != 1 || r.Attributions[0].Direct != want {
			t.Errorf("%q: %q, want direct %v", text, attributionsOf(text), want)
		}
	}
}
