package lang

import (
	"strings"
	"testing"
	"time"

	"sitrep/content/span"
)

// TestLongRunsAreCutOnce holds that a run of letters and stops without a blank, in
// which any word might begin a mail address, costs no more than other text.
func TestLongRunsAreCutOnce(t *testing.T) {
	text := strings.Repeat("pier.mole-", 60_000)
	start := time.Now()
	if words := readWords(nil, text, span.New(0, len(text))); len(words) < 100_000 {
		t.Errorf("%d words", len(words))
	}
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("it took %v", took)
	}
	long := strings.Repeat("a", longestMailbox) + "@tolm.example"
	if n := address(long); n != len(long) {
		t.Errorf("the address ends at %d of %d", n, len(long))
	}
}
