package briefing

import (
	"context"
	"strings"
	"testing"

	"sitrep/content"
)

// linesOf are the claims of a text as they read, the key ones with a star.
func linesOf(t *testing.T, text string) []string {
	t.Helper()
	doc, err := content.Read([]byte(text), "in/pier.txt")
	if err != nil {
		t.Fatal(err)
	}
	b, err := Analyze(context.Background(), doc, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, c := range b.Claims {
		out = append(out, map[bool]string{true: "* "}[c.Key]+c.Text)
	}
	return out
}

// TestClaimsThatTellNothing: what leans on the sentence before is no key claim, and
// what tells nothing at all is none.
func TestClaimsThatTellNothing(t *testing.T) {
	lines := strings.Join(linesOf(t, "Pier plan\n\nMayor Hanna Lisk said two piers had been lost to the autumn storms in Skarnes.\n\n"+
		"Lisk said both occurred in March. Lisk announced the following changes.\n"), "\n")
	if !strings.Contains(lines, "both occurred in March") || strings.Contains(lines, "* both occurred") {
		t.Errorf("what leans on another sentence is shown first, or not at all:\n%s", lines)
	}
	if strings.Contains(lines, "following changes") {
		t.Errorf("an announcement of what follows is a claim:\n%s", lines)
	}
}

// TestRelativeHead: what is said of the noun before its source keeps the noun.
func TestRelativeHead(t *testing.T) {
	lines := strings.Join(linesOf(t, "Pier plan\n\nThe ferry company went to court on Monday in Skarnes.\n\n"+
		"The ferry company has filed a lawsuit for 12 billion crowns it says is owed for operating the line.\n"), "\n")
	if !strings.Contains(lines, "12 billion crowns … is owed for operating the line") {
		t.Errorf("what is owed is cut off:\n%s", lines)
	}
}
