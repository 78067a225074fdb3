package briefing

import "testing"

// TestSourceSpelledAsAName holds that who speaks under a name which is known from
// elsewhere in the text is who bears it, though nobody saw a name there.
func TestSourceSpelledAsAName(t *testing.T) {
	b := named(t, "Eskeland denied that the port had ignored earlier warnings.", "Later [Eskeland]p said the dock was safe.")
	if len(b.Claims) != 2 || b.Claims[0].Speaker == "" || b.Claims[0].Speaker != b.Claims[1].Speaker {
		t.Errorf("%+v", b.Claims)
	}
	for _, a := range b.Actors {
		if a.ID == b.Claims[0].Speaker && (len(a.Mentions) != 2 || a.Statements != 2) {
			t.Errorf("%+v", a)
		}
	}
}
