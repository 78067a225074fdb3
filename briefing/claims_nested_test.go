package briefing

import (
	"fmt"
	"testing"
)

// TestStatementsInStatements: whatever is said within what, and wherever who says it
// stands, every stage ends, each statement has its place in the text, and none goes to
// a sentence that it does not stand in.
func TestStatementsInStatements(t *testing.T) {
	inner := []string{
		"the town plans to open the hall in May",
		"the union wants to keep the ferry",
		"Holt denied that the roof was old",
		"the clerk told her that boats may be sold",
		"“the roof is old,” as Holt put it",
		"it is expected that the pier will close",
	}
	outer := []string{
		"Moen said on Monday that %s.",
		"%s, Moen said on Monday.",
		"%s, according to Moen.",
		"According to Moen, %s.",
		"Moen, a clerk, denied that %s.",
		"“%s,” said Moen. “We will see,” she added.",
		"It was reported that %s, Moen's lawyer said.",
	}
	for _, tell := range outer {
		for _, said := range inner {
			text := fmt.Sprintf(tell, said)
			for _, before := range []string{"", "The mayor said the bridge was shut. "} {
				b := briefed(t, before+text) // fails where a stage does
				for _, c := range b.Claims {
					for _, p := range c.Content {
						if !c.Sentence.Contains(p) {
							t.Errorf("%q: %q stands outside its sentence", before+text, c.Text)
						}
					}
				}
			}
		}
	}
}
