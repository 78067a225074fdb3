package briefing

import "testing"

// TestPostsOfOthers holds that a description with a country or a portfolio in it takes
// up nobody whose office the text tells to be another.
func TestPostsOfOthers(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"[Norwegian]x Prime Minister [Olav Dahl]p opened the hall on Monday. The [Greek]x minister said the roof was old.", "The Greek minister"},
		{"Aviation Minister [Ravi Puri]p opened the hall on Monday. The health minister said the roof was old.", "The health minister"},
		{"Aviation Minister [Ravi Puri]p opened the hall on Monday. The minister said the roof was old.", "Ravi Puri"},
		{"Prime Minister [Olav Dahl]p opened the hall on Monday. The former [Trade Office]o minister said the roof was old.", "The former Trade Office minister"},
		{"A watchman fled. The Harbour Relations Officer, Capt. [Ena Lund]p, said the roof was old.", "Ena Lund"},
	} {
		b := named(t, c.text)
		if len(b.Claims) != 1 {
			t.Errorf("%s: %d claims", c.text, len(b.Claims))
			continue
		}
		if got := b.SpeakerWords(b.Claims[0]); got != c.want {
			t.Errorf("%s: said by %q, want %q", c.text, got, c.want)
		}
	}
}

// TestJointSpeakers reads who speaks together, and who only stands where a speaker would.
func TestJointSpeakers(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The [National Coast Service]o (NCS), an agency of the [Norland Ministry]o, and the [Rivers Trust]o said the quay was safe.", "National Coast Service and Rivers Trust"},
		{"The [Dockers’ and Seamen’s Union]o said the quay was safe.", "Dockers’ and Seamen’s Union"},
		{"Two decades ago, former mayor [Otto Lund]p, now in exile, said the quay was safe.", "Otto Lund"},
		{"Addressing the harbour chiefs, [Otto Lund]p said the quay was safe.", "Otto Lund"},
		{"[Otto Lund]p, his son and the head of the yard, said the quay was safe.", "Otto Lund"},
		{"[Karl Dahl]p looked weak as the [Harbour Trust]o and the envoy criticized his plan.", "the Harbour Trust and the envoy"},
		{"The court heard that the shed was worth much.", "no source named"},
		{"The six men suspected of stealing boats were held on Monday.", "no source named"},
		{"The judge, [Ulla Berg]p, allegedly freed two sailors.", "no source named"},
	} {
		b := named(t, c.text)
		for _, claim := range b.Claims {
			if got := b.SpeakerWords(claim); got != c.want {
				t.Errorf("%s: said by %q, want %q", c.text, got, c.want)
			}
		}
	}
}
