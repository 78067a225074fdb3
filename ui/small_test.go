package ui

import (
	"strings"
	"testing"
)

// TestTooSmall holds that a screen that is too small says what it needs as long as
// that fits, and never only a part of it.
func TestTooSmall(t *testing.T) {
	for _, c := range []struct {
		w, h int
		want string
	}{{80, 5, "too small: 20×6 needed"}, {20, 5, "needs 20×6"}, {12, 20, "needs 20×6"}, {9, 20, "small"}, {5, 1, "small"}} {
		text, _, _ := drive(t, c.w, c.h, theFerries(t), Options{}).screen()
		if got := strings.TrimRight(text[0], " "); got != c.want {
			t.Errorf("%d×%d: %q, want %q", c.w, c.h, got, c.want)
		}
	}
}

// TestTheBottomLineIsWholeWhereARowMoreDoes holds that a bottom line that ends in a
// third row stands there whole on a screen of 80×24, and that a longer one is cut.
func TestTheBottomLineIsWholeWhereARowMoreDoes(t *testing.T) {
	for words, whole := range map[int]bool{24: true, 60: false} {
		on := theFerries(t)
		b := on.briefs[on.items[0].Document]
		b.BottomLine, b.AuthorBottomLine = nil, []string{strings.Repeat("harbour ", words) + "Brandvik said."}
		d := drive(t, 80, 24, on, Options{})
		text, _, _ := d.screen()
		if strings.Contains(strings.Join(text[:5], "\n"), "Brandvik said.") != whole || d.m.lay.header.h != 3+btoi(whole) {
			t.Errorf("%d words: %d rows:\n%s", words, d.m.lay.header.h, strings.Join(text[:5], "\n"))
		}
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// TestLeftOutFromTheLibrary holds that X in the library shows what was left out of
// the document under the cursor.
func TestLeftOutFromTheLibrary(t *testing.T) {
	on := threeDocuments(t)
	on.items[0].Document.Dropped = []string{"Subscribe to the Courier today"}
	drive(t, 120, 40, on, Options{}).keys("X").see("LEFT OUT OF THE TEXT", "Subscribe to the Courier today").keys("esc j X").seeNot("Subscribe to the Courier today")
}
