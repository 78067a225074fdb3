package briefing

import (
	"strings"
	"testing"
	"time"
)

func TestPiecesOfWords(t *testing.T) {
	tests := []struct {
		word, words string
		want        int
	}{
		{"portmin", "port ministry", 2},
		{"portmin", "port of the ministry", 4},
		{"port", "port ministry", 1},
		{"aab", "aa ab", 2}, // the longest piece of the first word leads nowhere
		{"portmin", "ministry port", 0},
		{"portminx", "port ministry", 0},
		{"port", "", 0},
	}
	for _, test := range tests {
		if got := piecesFrom(test.word, strings.Fields(test.words)); got != test.want {
			t.Errorf("%q of %q: %d words, want %d", test.word, test.words, got, test.want)
		}
	}
}

// Words of one letter can be cut in more ways than there is time for.
func TestPiecesOfOneLetterAreSoonTried(t *testing.T) {
	start := time.Now()
	if got := piecesFrom(strings.Repeat("a", 23)+"b", strings.Fields(strings.Repeat("aaaaaaaaaaaa ", 12))); got != 0 {
		t.Errorf("%d words, want none", got)
	}
	if took := time.Since(start); took > 2*time.Second {
		t.Errorf("took %v", took)
	}
}
