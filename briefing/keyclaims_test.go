package briefing

import "testing"

func TestKeyClaimsDoNotSayTheSameTwice(t *testing.T) {
	b := read(t, `# Quay to close

The northern quay of Tolm will close for nine weeks from Monday, harbour chief Ada Quill said.

The quay will close for nine weeks from Monday, union leader Jon Pell said.

Engineer Orla Venn said the piles under the quay had rotted.

Fisherman Odd Falk said that his boats would have to land their catch at Elmhaven.

Mayor Ina Brandt promised to pay for the new timber with the money of the lighthouse.

Diver Per Sand warned that the chain of the crane was thin and rusty.

Professor Mia Roos said that worms had eaten the wood since the water became warmer.

Shopkeeper Lars Moen feared that nobody would buy his rope and paint.
`, Options{Published: "2026-05-08"})
	told := 0
	for _, c := range b.Claims {
		if alike(contentWords(c.Text), contentWords("The quay will close for nine weeks from Monday")) && c.Key {
			told++
		}
	}
	if len(b.Claims) < 3 || told != 1 {
		t.Errorf("%d of %d claims tell of the closing first, want 1", told, len(b.Claims))
	}
}
