package lang

import "testing"

// TestForeseenIsNotIntended holds that a forecast, what others do and what might
// have been is no intention of who tells it, and that plans and deeds are.
func TestForeseenIsNotIntended(t *testing.T) {
	for text, want := range map[string]Certainty{
		"[Analysts]s [said]q+ [prices will be cut in June]c.":                             Asserted,
		"[Okoro]s [announced]q+ [the line would not open before March]c.":                 Asserted,
		"[Okoro]s [said]q+ [the council will be compelled to close the pier]c.":           Asserted,
		"[Okoro]s [warned]q+ [that forty people would be admitted daily]c.":               Asserted,
		"[Okoro]s [said]q+ [the old ferries will sink by May]c.":                          Asserted,
		"[Okoro]s [said]q+: “[It will be a day to remember]c.”":                           Asserted,
		"[Okoro]s [said]q+ [she would have stayed at home]c.":                             Asserted,
		"[The firm]s [said]q+ [it had no plans to sell the pier]c.":                       Asserted,
		"[Okoro]s [said]q+: “[We accept the ruling in this matter]c.”":                    Asserted,
		"[Okoro]s [said]q+ [the pier will be closed from May]c.":                          Intended,
		"[Okoro]s [said]q+ [she would not open the books]c.":                              Intended,
		"[The council]s [announced]q+ [that the council would not open the books]c.":      Intended,
		"[Okoro]s [said]q+: “[We will appeal, and the owner will be compelled to pay]c.”": Intended,
		"[Okoro]s [warned]q+ [that the union would close the pier]c.":                     Intended,
	} {
		r := labelledAttributions(text)
		if len(r.Attributions) != 1 || r.Attributions[0].Certainty != want {
			t.Errorf("%s: %+v", text, r.Attributions)
		}
	}
	for text, want := range map[string]Certainty{
		"“It’s going to be something quite new for us.”":                   Asserted,
		"“Ada Brandt will go on to build ferries for the whole coast.”":    Asserted,
		"“They will never learn how to moor a ferry.”":                     Asserted,
		"“I would have made sure that nobody blocked the way.”":            Asserted,
		"“A series of small steps is planned that will bring hope again.”": Asserted,
		"“We recommend a second look at the bolts of the bridge.”":         Intended,
		"“We seek word on whether the owner will be called.”":              Intended,
		"“We will repaint the ferries as soon as it is warm.”":             Intended,
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
