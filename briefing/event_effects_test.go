package briefing

import (
	"strings"
	"testing"
)

// told with these openings, a text has four other events, so nothing is shown only
// because there is little else.
const quayDeeds = `Guards closed the north quay on Monday. A barge sank beside it on Tuesday. Divers raised the barge on Wednesday. The council fined its owner on Thursday. `

func TestEffectsAreNoEvents(t *testing.T) {
	for _, c := range []struct{ text, no string }{
		{"The award will allow the harbour trust to continue restoring the dunes.", "will allow"},
		{"The news will raise concerns about the ferry's boilers.", "will raise concerns"},
		{"The river fever in Tolmen does not seem to end anytime soon.", "seem to end"},
		{"The current outbreak may not be linked to the heat.", "linked to the heat"},
		{"Here is a look at why dockers are marching to the quay again.", "Here is a look"},
		{"The board of the Halvard Line announces the following changes.", "the following changes"},
	} {
		for _, e := range told(t, quayDeeds+c.text, "2024-05-18").Timeline {
			if strings.Contains(e.Text, c.no) {
				t.Errorf("%q is shown as an event", e.Text)
			}
		}
	}
}

func TestHeadlineInCapitalsIsToldOnce(t *testing.T) {
	text := "HARBOUR TRUST CLOSES OLD NORTH QUAY. " + quayDeeds
	for _, e := range told(t, text, "2024-05-18").Timeline {
		if strings.Contains(e.Text, "HARBOUR TRUST") {
			t.Errorf("the headline is told again as %q", e.Text)
		}
	}
	if b := told(t, strings.ToUpper(quayDeeds), "2024-05-18"); len(b.Timeline) == 0 {
		t.Error("a text in capitals throughout has no events")
	}
}

func TestRelativeClauseAgreesWithItsNoun(t *testing.T) {
	for _, c := range []struct{ text, no string }{
		{"The list was among the papers for the fraud charges, which was provided to the defence three years ago.", "fraud charges … was"},
		{"Norwyn's rowers have been shut out by the rowing union, a step that was confirmed on Thursday by the Sports Court, and was accepted by the games board on Sunday.", "rowers … was"},
		{"Clerks suspected of working in the illegal timber trade who were arrested during a raid in Skarnes on Tuesday have been freed.", "trade … were"},
	} {
		for _, e := range told(t, c.text+" "+quayDeeds, "2024-05-18").Timeline {
			if strings.Contains(e.Text, c.no) {
				t.Errorf("%q joins a noun to another's verb", e.Text)
			}
		}
	}
}
