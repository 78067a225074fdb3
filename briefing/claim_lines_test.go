package briefing

import "testing"

// TestClaimsReadByThemselves gives sentences whose cue is the only verb, or the
// only link, that their statement has.
func TestClaimsReadByThemselves(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// A phrase needs the verb that takes it.
		{"Prime Minister Ada Brandt heaped praise on Rasmus Moen for his work in the harbour on Monday.", "heaped praise on Rasmus Moen for his work in the harbour on Monday"},
		{"The Land Party promised before the summer break to find a solution to the dispute.", "promised before the summer break to find a solution to the dispute"},
		{"The president reiterated the official view of the unrest.", "reiterated the official view of the unrest"},
		{"Moen promised on Tuesday to rebuild the pier by June.", "to rebuild the pier by June"},
		{"Moen said the pier would be rebuilt by June.", "the pier would be rebuilt by June"},
		{"Moen asked the council to close the pier.", "asked the council to close the pier"},
		{"Moen asked the United Ports Council to help the crews.", "asked the United Ports Council to help the crews"},
		{"Asked about the toll, Moen called it “a fantasy of a tired clerk”.", "called it “a fantasy of a tired clerk”"},
		{"The members of the board do not agree on how the toll works.", "do not agree on how the toll works"},
		{"Dahl warned Tolmen against taking steps to alter the sea border.", "warned Tolmen against taking steps to alter the sea border"},
		{"The guild believes it to be its longest walkout.", "believes it to be its longest walkout"},
		{"The mill reported a net profit of two millions, less than the four millions it earned a year earlier.", "reported a net profit of two millions, less than the four millions it earned a year earlier"},
		{"Crews marched on the harbour office demanding better pay and berths after talks with the owners broke down.", "demanding better pay and berths"},
		{"Judge Noor Salma then directed the defence to hand in the list.", "directed the defence to hand in the list"},
		// What nobody says keeps its verb and its subject.
		{"Grain shipments are expected to increase in the autumn.", "Grain shipments are expected to increase in the autumn"},
		{"The crew is believed to have left the ship before dawn.", "The crew is believed to have left the ship before dawn"},
		{"The mill lost a third of its orders last year and is expected to close in May.", "The mill … is expected to close in May"},
		{"A clerk was arrested and accused of selling permits.", "A clerk … accused of selling permits"},
		{"The loss angered the crowd, which is believed to be the cause of the fire.", "the crowd … is believed to be the cause of the fire"},
		// A second cue stays with its statement.
		{"Brandt thanked Sorvia for its help with the flood, calling it a true friend of the town.", "thanked Sorvia for its help with the flood, calling it a true friend of the town"},
		{"Brandt said the ferry had helped limit the damage, though she acknowledged it had caused some delays.", "the ferry had helped limit the damage, though she acknowledged it had caused some delays"},
		{"Four people were killed in the clash, the authorities said, blaming it on foreign forces.", "Four people were killed in the clash … blaming it on foreign forces"},
		{"Moen told the board that the harbour was safe, but conceded that the pier needed repairs.", "the harbour was safe, but conceded that the pier needed repairs"},
		{"“The ice is thin,” said Ada Brandt adding that two dogs had drowned.", "“The ice is thin,” … two dogs had drowned"},
		{"“The ice is thin,” said Captain Ada Brandt, adding that two dogs had drowned.", "“The ice is thin,” … two dogs had drowned"},
		// Who is spoken to and "that" are no part of a quotation.
		{"Harbour minister John Moen resigned, telling Prime Minister Carl Brandt \"I can no longer do this work\".", "\"I can no longer do this work\""},
		{"Torland officials announced that \"the future of the pier is here\".", "\"the future of the pier is here\""},
		// An end that is none is no end.
		{"The deputies also claim to have built a shelf at his home, removed a carpet, and given him lessons.", "to have built a shelf at his home, removed a carpet, and given him lessons"},
	} {
		b := read(t, "# Port of Tolm\n\n"+c.text+"\n", Options{})
		got := make([]string, 0, len(b.Claims))
		for _, claim := range b.Claims {
			got = append(got, claim.Text)
		}
		if len(got) != 1 || got[0] != c.want {
			t.Errorf("%q gives\n\t%q\n\twant\n\t%q", c.text, got, c.want)
		}
	}
}

// TestClaimTakesInInnerStatement holds that a statement that leads to another one is
// not cut in front of its verb.
func TestClaimTakesInInnerStatement(t *testing.T) {
	b := read(t, "# Port of Tolm\n\nMs Berg asked why the board let him go when guards from the north gate said that he was armed.\n", Options{})
	if want := "why the board let him go when guards from the north gate said that he was armed"; len(b.Claims) == 0 || b.Claims[0].Text != want {
		t.Errorf("%v, want %q first", b.Claims, want)
	}
}
