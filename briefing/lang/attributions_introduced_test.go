package lang

import (
	"slices"
	"strings"
	"testing"
)

// TestQuotationsWithoutACue gives quotations whose speaker only the sentence or
// the paragraph beside them names.
func TestQuotationsWithoutACue(t *testing.T) {
	for _, c := range []struct{ name, text, quoted, want string }{
		{"a colon behind a clause", "The mayor met reporters on Monday.\n\nAda Brandt was blunt: “It is over. The dam must go.”", "The dam must go.", "Ada Brandt"},
		{"the sentence before", "Piet Holm said that the dam was safe.\n\nAda Brandt got up and walked out. “The dam must go. I am leaving.”", "I am leaving.", "Ada Brandt"},
		{"the paragraph behind", "“We have lost half of the wheat. The other half is dying.”\n\nLena Tal, a farmer in the valley, stood beside her tractor on Friday.", "We have lost half of the wheat.", "Lena Tal"},
		{"over two quoted paragraphs", "“We have lost half of the wheat.”\n\n“Nobody here saw such a summer.”\n\nLena Tal, a farmer in the valley, stood beside her tractor on Friday.", "We have lost half of the wheat.", "Lena Tal"},
		{"a cue decides", "Ada Brandt got up and walked out. “The dam must go,” said Piet Holm. “I am leaving.”", "I am leaving.", "Piet Holm"},
		{"no headline speaks", "Ada Brandt said to leave\n\n“We have lost half of the wheat. The other half is dying.”", "The other half is dying.", ""},
	} {
		list := passages(c.text)
		list[0].Heading = c.name == "no headline speaks"
		r := Read(c.text, list)
		found := false
		for _, a := range r.Attributions {
			for _, part := range a.Content {
				if strings.Trim(part.Of(c.text), "“”") != c.quoted {
					continue
				}
				found = true
				for a.Source.Empty() && a.Inherits >= 0 {
					a = r.Attributions[a.Inherits]
				}
				if got := a.Head.Of(c.text); got != c.want {
					t.Errorf("%s: said by %q, want %q", c.name, got, c.want)
				}
			}
		}
		if !found && c.want != "" {
			t.Errorf("%s: nobody says %q", c.name, c.quoted)
		}
	}
}

// TestIntroducedQuotationsLeaveTurnsTheirSpeakers holds that a quotation without a
// cue before a conversation gives no turn of that another speaker.
func TestIntroducedQuotationsLeaveTurnsTheirSpeakers(t *testing.T) {
	text := "She got up from the table. “It is over, and I am leaving now.”\n\nHolm: The pump failed.\n\nBrand: It did not. The pump was new.\n\nHolm: It was old. Nobody looked.\n\nBrand: It was new."
	r := &Reading{Text: text, Passages: passages(text)}
	readSentences(r)
	readQuotations(r)
	readTurns(r)
	readIntroduced(r)
	var got []string
	for _, a := range r.Attributions {
		by := a
		if a.Inherits >= 0 {
			by = r.Attributions[a.Inherits]
		}
		got = append(got, by.Source.Of(text)+" | "+a.Content[0].Of(text))
	}
	want := []string{"She | “It is over, and I am leaving now.”", "Holm | The pump failed.", "Brand | It did not.", "Brand | The pump was new.",
		"Holm | It was old.", "Holm | Nobody looked.", "Brand | It was new."}
	if !slices.Equal(got, want) {
		t.Errorf("%q\nwant %q", got, want)
	}
}
