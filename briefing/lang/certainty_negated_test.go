package lang

import "testing"

// TestNoDenial holds that a sentence is no denial for a negative word that denies
// nothing, nor without any.
func TestNoDenial(t *testing.T) {
	for text, want := range map[string]Certainty{
		"[The club]s [insists]q! that [much has been found that shows the keel was old]c.":     Asserted,
		"[The club]s [insists]q! that [the keel was not old]c.":                                Denied,
		"[The union]s [says]q! [you never listened]c.":                                         Asserted,
		"[The owner]s [maintained]q! [his innocence]c.":                                        Asserted,
		"[Pell]s [called]q! [the claim absurd]c.":                                              Denied,
		"“[We built it because crews had been denied a harbour for years,]c” [Pell]s [said]q.": Asserted,
		"“[I never thought the pier would sink,]c” [Pell]s [said]q.":                           Asserted,
	} {
		r := labelledAttributions(text)
		if len(r.Attributions) != 1 || r.Attributions[0].Certainty != want {
			t.Errorf("%s: %+v", text, r.Attributions)
		}
	}
	for text, want := range map[string]Certainty{
		"We built the new harbour because our crews have been denied a berth for years.": Asserted,
		"I never thought this would happen to me at the mill.":                           Asserted,
		"The charges have been denied by the crews of both of the boats.":                Denied,
		"I never took a coin from the till of the mill.":                                 Denied,
	} {
		r := &Reading{Text: text, Passages: passages(text)}
		readSentences(r)
		readQuotations(r)
		l := newLine(r, 0)
		if got, _ := l.uncued(between{l.lo, l.hi}); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}
