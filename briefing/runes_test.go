package briefing

import (
	"slices"
	"testing"

	"sitrep/content"
	"sitrep/content/span"
)

// TestLettersAreNotBytes holds that what is told by the first letter of a word, or
// by the mark before it, is told of letters and marks that take several bytes too.
func TestLettersAreNotBytes(t *testing.T) {
	if got := initials([]string{"öster", "ålands", "union"}); !slices.Equal(got, []string{"öåu"}) {
		t.Errorf("initials %q", got)
	}
	if !sameGiven("é.", "émile") || sameGiven("é.", "åsa") || sameGiven(".", "a") {
		t.Error("an initial is the first letter of a first name")
	}
	if got := nameWords("Ada “Bo” ”"); !slices.Equal(got, []string{"ada", "bo"}) {
		t.Errorf("words of a name %q", got)
	}
	for text, want := range map[string]string{
		"It is shut —in May 2020": "in May 2020", "“In May 2020": "In May 2020", "It was shut (in early May 2020": "in early May 2020", "The May 2020": "May 2020",
	} {
		s := &store{doc: &content.Document{Text: text}}
		at := span.New(len(text)-len("May 2020"), len(text))
		if got := s.worded(at, span.New(0, len(text))).Of(text); got != want {
			t.Errorf("%q is dated %q, want %q", text, got, want)
		}
	}
}
