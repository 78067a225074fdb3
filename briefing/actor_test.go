package briefing

import "testing"

// TestOnePersonIsNoGroup: one without a name is told as one person, several as a group.
func TestOnePersonIsNoGroup(t *testing.T) {
	for name, want := range map[string]string{"The envoy": "one person", "her union's deputy chair": "one person", "an aide to the mayor": "one person", "two envoys": "group", "residents": "group", "staff": "group"} {
		if got := (Actor{Name: name, Type: Group, Mentions: []Mention{{Kind: NominalMention}}}).Kind(); got != want {
			t.Errorf("%q is told as %q, want %q", name, got, want)
		}
	}
	if got := (Actor{Name: "Moor", Type: Group, Mentions: []Mention{{Kind: NameMention}}}).Kind(); got != "group" {
		t.Errorf("a family is told as %q", got)
	}
}
