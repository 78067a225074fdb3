package briefing

import (
	"strings"
	"testing"
)

// TestASecondCueKeepsItsSpeaker gives sentences with two cues; the noun beside the
// second one says nothing.
func TestASecondCueKeepsItsSpeaker(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Mayor Ada Brandt said that Sorvia was a town having its own vision and charter adding that the decision would be taken by the committee.", "Ada Brandt"},
		{"The president reiterated the official view of the unrest, telling a meeting of fellow leaders that the riots “confirmed the need for order”.", "The president"},
		{"Piet Holm said that leaders of the Harbour Movement would discuss the toll and reaffirmed the party's commitment to a free port.", "Piet Holm, Piet Holm"},
		{"Rasmus Moen, who opened the talks, met Senator Lena Tal, who has accused Holm of hiding his wealth.", "Lena Tal"},
		{"Ada Brandt said it was the prerogative of the council, however added that in her opinion the plan was not practical.", "Ada Brandt"},
		// But those who speak, and what is written, say it themselves.
		{"Ada Brandt said the town was full of posters, with residents saying that the pier was unsafe.", "Ada Brandt, residents"},
	} {
		b := read(t, "# Port of Tolm\n\n"+c.text+"\n", Options{})
		var who []string
		for _, claim := range b.Claims {
			name, _, _ := strings.Cut(said(b, claim), ":")
			who = append(who, name)
		}
		if got := strings.Join(who, ", "); got != c.want {
			t.Errorf("%q is said by %s, want %s", c.text, got, c.want)
		}
	}
}

// TestIntentionsToldOnce holds that what somebody says another intends is one claim, and
// what they say another has denied two.
func TestIntentionsToldOnce(t *testing.T) {
	for text, want := range map[string]int{
		"Mayor Hanna Lisk said the town plans to open five bridges this winter.":   1,
		"Mayor Hanna Lisk said the council wants to build a school.":               1,
		"Mayor Hanna Lisk said that Councillor Nils Rask denied the claims.":       2,
		"Mayor Hanna Lisk left. The council wants to build a school by the river.": 1,
	} {
		if b := analyzed(t, textDocument(text)); len(b.Claims) != want {
			t.Errorf("%s: %d claims, want %d: %+v", text, len(b.Claims), want, b.Claims)
		}
	}
}

// TestIntentionBeforeWhoTellsIt: a plan that stands before who tells it is a claim like
// others, and takes none of the text's first away.
func TestIntentionBeforeWhoTellsIt(t *testing.T) {
	for _, text := range []string{
		"The town plans to open the hall in May, Moen said on Monday.",
		"The town intends to open the hall, according to Moen. Holt said the roof was old.",
		"Norwyn plans to sell the boats, said Moen, a clerk. The union wants to keep them, Holt said.",
	} {
		b := briefed(t, text)
		if len(b.Claims) == 0 {
			t.Errorf("%q: no claim", text)
		}
	}
}
