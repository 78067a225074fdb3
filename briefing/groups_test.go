package briefing

import "testing"

// TestWhoIsOneGroup: words for people without a name that take up one group or another.
func TestWhoIsOneGroup(t *testing.T) {
	for _, c := range []struct {
		text string
		want map[string]int // name of a group to its mentions by noun
	}{
		{"Norwegian officials said the talks went well. Danish officials denied it. The officials said nothing more on Monday.", map[string]int{"Norwegian officials": 1, "Danish officials": 1}},
		{"Harbour officials said the talks went well. The officials said nothing more on Monday.", map[string]int{"Harbour officials": 2}},
		{"Scientists from Harlow said on Monday that eels sleep. The researchers said they had watched forty.", map[string]int{"Scientists from Harlow": 2}},
		{"Last week an affidavit against three harbour officers said that boats were sold.", map[string]int{"affidavit against three harbour officers": 0}},
	} {
		b := briefed(t, c.text)
		for name, want := range c.want {
			got := 0
			for _, a := range b.Actors {
				for _, m := range a.Mentions {
					if a.Name == name && m.Kind == NominalMention {
						got++
					}
				}
			}
			if got != want {
				t.Errorf("%q: %q is mentioned %d times, want %d", c.text, name, got, want)
			}
		}
	}
}

// TestSurnamesOfCountries: one whose last name is that of a country or a capital.
func TestSurnamesOfCountries(t *testing.T) {
	b := named(t, "[Ana Jordan]p sued the port. [Jordan]l said the pier was hers.", "[Jordan]l denied that she had sold it.")
	for _, a := range b.Actors {
		if a.Type == Country {
			t.Errorf("%s is told as a country", a.Name)
		}
	}
	if len(b.Actors) == 0 || b.Actors[0].Name != "Ana Jordan" || len(b.Actors[0].Mentions) < 3 {
		t.Errorf("actors: %+v", b.Actors)
	}
}
