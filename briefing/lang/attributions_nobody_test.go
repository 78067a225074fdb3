package lang

import "testing"

// TestSaidByNobody reads sentences in which a thing is not said, taken back or
// denied, each beside one like it in which somebody says it.
func TestSaidByNobody(t *testing.T) {
	var n share
	for text, want := range map[string]string{
		"Jo Pell said that the pier would be sold.":                             "intended",
		"Neither Jo Pell nor her deputy said the pier would be sold.":           "",
		"Nobody in the harbour board said that the pier would be sold.":         "",
		"No captain has said that the pier was sinking.":                        "",
		"No. 10 said that the pier was sinking.":                                "asserted",
		"Brandt refused to confirm that the pier had sunk.":                     "",
		"The board did not confirm that the pier had sunk.":                     "",
		"The board confirmed that the pier had sunk.":                           "asserted",
		"Brandt denied that the pier had sunk.":                                 "denied",
		"It is not true that the pier sank on 3 May, Brandt said.":              "denied",
		"It is untrue that the pier sank on 3 May, Brandt said.":                "denied",
		"Jo Brandt did not plan to sell the pier.":                              "denied",
		"Brandt planned to sell the pier.":                                      "intended",
		"Police withdrew an earlier statement that two divers had died.":        "",
		"It was wrongly reported that Jo Pell had left the board.":              "",
		"Jo Pell said the pier was safe, but Brandt thought that was a mistake": "asserted asserted",
	} {
		r := Read(text, passages(text))
		got := ""
		for _, a := range r.Attributions {
			if got != "" {
				got += " "
			}
			got += [...]string{"asserted", "hedged", "denied", "intended"}[a.Certainty]
		}
		n.add(t, got == want, "%q is %q, want %q: %+v", text, got, want, r.Attributions)
	}
	n.atLeast(t, 85)
}

// TestThatIsNoConjunction holds that "that" stays where something is said of it.
func TestThatIsNoConjunction(t *testing.T) {
	for text, want := range map[string]string{
		"Jo Pell said that was a lie.":                      "Jo Pell | said | that was a lie",
		"Jo Pell said that the pier was shut.":              "Jo Pell | said | the pier was shut",
		"The captain, Jo Pell, thought that was optimistic": "The captain, Jo Pell | thought | that was optimistic",
	} {
		if got := attributionsOf(text); len(got) != 1 || got[0] != want {
			t.Errorf("%q gives %q, want %q", text, got, want)
		}
	}
}
