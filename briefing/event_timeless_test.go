package briefing

import (
	"strings"
	"testing"
)

// TestHowThingsAreIsNoEvent holds that the timeline leaves out what is told in the
// present of no time, and keeps what goes on and what lies ahead.
func TestHowThingsAreIsNoEvent(t *testing.T) {
	text := "VELMAR: The old pier of Velmar collapsed on Monday.\n\n" +
		"Divers searched the harbour on Tuesday. The mayor resigned on Wednesday. Police arrested the builder on Thursday. The mill was sold on Friday. " +
		"Mussels are sold at the quay. Onions are fried in butter. A storm weakens over land. Our mission is to help the crews. " +
		"Engineers are searching the wreck. The ferry closes on 3 August.\n"
	b := told(t, text, "2026-07-18")
	var all strings.Builder
	for _, e := range b.Timeline {
		all.WriteString(e.Text + "\n")
	}
	for _, no := range []string{"Mussels", "fried", "weakens", "mission"} {
		if strings.Contains(all.String(), no) {
			t.Errorf("%q is told as an event:\n%s", no, all.String())
		}
	}
	for _, yes := range []string{"are searching the wreck", "closes on 3 August"} {
		if !strings.Contains(all.String(), yes) {
			t.Errorf("%q is not told:\n%s", yes, all.String())
		}
	}
}
