package briefing

import (
	"strings"
	"testing"
)

// TestDoubtOfTheTextIsSeen holds that what the text says against a statement is told
// with it, and that a speaker's own doubt of others is none.
func TestDoubtOfTheTextIsSeen(t *testing.T) {
	for text, doubt := range map[string]string{
		"Southern Front said the shell came from a base at Tolm; that claim could not be independently verified.":  "could not be independently verified",
		"Mayor Dahl claimed, without giving evidence, that the ferry had been moved at night.":                     "without giving evidence",
		"The army said it had sunk nine boats. The claim could not be verified.":                                   "could not be verified",
		"Mayor Dahl said the crew had been bribed, but offered no proof.":                                          "offered no proof",
		"Mayor Dahl said the crew had been bribed. She did not provide any evidence.":                              "did not provide any evidence",
		"The harbour office said the report of a fire could not be verified.":                                      "",
		"Mayor Dahl said the crew was safe. Two boats left without lights, and no proof of a fire was ever found.": "",
	} {
		b := told(t, text, "2024-03-14")
		if len(b.Claims) == 0 {
			t.Errorf("%s: no claim", text)
			continue
		}
		c := b.Claims[0]
		got := ""
		if strings.Contains(strings.Join(c.Why, "\n"), "adds a doubt") && c.Certainty == Hedged {
			got = c.Signals[0].Text
		}
		if got != doubt {
			t.Errorf("%s: %s by %q, want %q", text, c.Certainty, got, doubt)
		}
	}
}
