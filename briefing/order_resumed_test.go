package briefing

import (
	"strings"
	"testing"
)

// A sentence that only takes up the one before it tells what went before that:
// its event stands right before the other, and says so.
func TestWhatCameBefore(t *testing.T) {
	for _, c := range []struct{ text, earlier, later string }{
		{"In 2019, a fire gutted the old mill. In May, the council shut the Halden bridge. That came a week after a lorry had struck a pillar.", "struck", "shut"},
		{"In 2019, a fire gutted the old mill. In May, the council shut the Halden bridge. The closure follows an explosion that killed two people.", "explosion", "shut"},
		{"In 2019, a fire gutted the old mill. In May, the council shut the Halden bridge. It comes days after a lorry struck a pillar.", "struck", "shut"},
	} {
		b := told(t, "HARFORD: The town of Harford is cut off.\n\n"+c.text+"\n", "2026-07-14")
		at := func(phrase string) int {
			for i, e := range b.Timeline {
				if strings.Contains(e.Text, phrase) {
					return i
				}
			}
			return -1
		}
		early, late := at(c.earlier), at(c.later)
		if early < 0 || late < 0 {
			t.Errorf("%s: no line for %q or %q among %v", c.text, c.earlier, c.later, b.Timeline)
			continue
		}
		if early > late || early < at("mill") {
			t.Errorf("%q stands at %d, %q at %d", c.earlier, early, c.later, late)
		}
	}
}
