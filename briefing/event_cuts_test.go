package briefing

import (
	"strings"
	"testing"
)

func TestLinesEndBeforeTheNextVerb(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Prof Lund said the college, which has been under the care of Norvik University since it was founded in May 2014, has met all the terms.", "founded in May 2014"},
		{"The daily Tidende announced on Thursday it would close on April 14 after its owner, the wealthy shipper Otto Lund, decided to sell it.", "decided to sell it"},
		{"The trust, founded in 2014, will open a school on Friday.", "founded in 2014"},
	} {
		found := false
		for _, e := range told(t, c.text+" "+quayDeeds, "2024-05-18").Timeline {
			found = found || strings.HasSuffix(e.Text, c.want)
		}
		if !found {
			var all []string
			for _, e := range told(t, c.text+" "+quayDeeds, "2024-05-18").Timeline {
				all = append(all, e.Text)
			}
			t.Errorf("no line ends with %q: %q", c.want, all)
		}
	}
}

func TestStatementsAndThingsMakeNoLines(t *testing.T) {
	for _, c := range []struct{ text, no string }{
		{"“If it was not for your work, we would be counting the damage we saw last week,” Holt said, referring to the fires and looting reported during the protests.", "Holt said"},
		{"This will enable Norvik to increase its share of the trade by half.", "will enable"},
		{"Lund said this will reduce the belief that they might block the quay.", "will reduce"},
		{"The code agreement will see each ferry line sell berths that are run by the other.", "will see"},
		{"The scoop, drawn from unnamed clerks, will raise security concerns about the port.", "raise security concerns"},
		{"His son-in-law Per Holt, head of the union that was founded by Otto Lund, would not lend the board his vote.", "head of the union …"},
		{"Our second ferry will offer travellers more room.", "will offer"},
	} {
		for _, e := range told(t, quayDeeds+c.text, "2024-05-18").Timeline {
			if strings.Contains(e.Text, c.no) {
				t.Errorf("%q is shown as an event", e.Text)
			}
		}
	}
}

func TestDateBehindBeforeIsOfTheLaterEvent(t *testing.T) {
	b := told(t, "The council opened its third school before the elections on May 9. The member Lee Berg, a clerk elected in 2019 for the town of Marlow, questioned the report on Monday. "+quayDeeds, "2024-05-18")
	if e := line(t, b, "opened its third school"); e.When != nil && e.When.Value == "2024-05-09" {
		t.Errorf("the opening is dated by the elections: %+v", e.When)
	}
}
