package briefing

import (
	"strings"
	"testing"
)

// What is one side's word alone is told with who says it: of somebody who denies things,
// or with a verb that leaves open whether it is so.
func TestContestedLines(t *testing.T) {
	for _, c := range []struct{ text, line string }{
		{"Petra Lunn, head of Oldwick Station, denied the beating. Lunn said Rosa Tiln was arrested on Monday for making noise in the yard.", "Lunn said Rosa Tiln was arrested on Monday"},
		{"The union alleged that guards beat two dockers on Friday.", "The union alleged that guards beat two dockers on Friday"},
		{"Guards attacked the camp in June, the dockers claimed.", "Guards attacked the camp in June, the dockers claimed"},
		{"The harbour office said the ferry sank on Thursday.", "the ferry sank on Thursday"},
	} {
		b, found := told(t, "HARFORD: The old bridge of Harford has closed for good.\n\n"+c.text+"\n", "2026-07-15"), false
		for _, e := range b.Timeline {
			found = found || strings.HasPrefix(e.Text, c.line)
		}
		if !found {
			t.Errorf("%s: no line starts with %q", c.text, c.line)
			for _, e := range b.Timeline {
				t.Log(e.Text)
			}
		}
	}
}
