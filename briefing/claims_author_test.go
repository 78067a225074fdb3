package briefing

import "testing"

func TestTheAuthorSpeaksAsI(t *testing.T) {
	b := read(t, "# The quay should go\n\nBy Ada Brandt\n\nThe old quay of Tolm was built in 1968. I think that it should be torn down. The mayor says it carries 400 people a day.\n\nI told the head of the board, Paul Renn, that it was too dear.\n", Options{})
	said := map[string]string{}
	for _, c := range b.Claims {
		said[c.Text] = c.SpeakerName
		if a := b.ActorByID(c.Speaker); a != nil {
			said[c.Text] = a.Name
		}
	}
	for text, who := range map[string]string{"I think that it should be torn down.": "Ada Brandt", "it was too dear": "Ada Brandt", "it carries 400 people a day": "The mayor"} {
		if said[text] != who {
			t.Errorf("%q is said by %q, want %s; all: %q", text, said[text], who, said)
		}
	}
}
