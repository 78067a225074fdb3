package ui

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestWordsAreCountedAsFields holds that the header counts as the briefing
// does.
func TestWordsAreCountedAsFields(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.RuneFrom([]rune("ab é世\u00a0\u2003\u3000\n\t\r\v \u0085\u200b"))).Draw(t, "text")
		if got, want := countWords(text), len(strings.Fields(text)); got != want {
			t.Fatalf("%q: %d words, want %d", text, got, want)
		}
	})
}
