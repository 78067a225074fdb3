package corpus

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestGUMNames cuts names out of noun phrases.
func TestGUMNames(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		// word/class/tag/head/entity layer
		{"Mayor/PROPN/NNP/2/(1-person-new Mira/PROPN/NNP/3/_ Sol/PROPN/NNP/4/1) left/VERB/VBD/0/_", "PER Mira Sol"},
		{"the/DET/DT/3/(1-organization-new Dorn/PROPN/NNP/3/(2-place-new) Museum/PROPN/NNP/0/_ of/ADP/IN/5/_ Art/PROPN/NNP/3/1)", "ORG Dorn Museum of Art"},
		{"the/DET/DT/2/(1-place-new city/NOUN/NN/0/_ of/ADP/IN/4/_ Dorn/PROPN/NNP/2/(2-place-new)1)", "LOC Dorn"},
		{"old/ADJ/JJ/2/(1-place-new Dorn/PROPN/NNP/0/_ ,/PUNCT/,/4/_ where/ADV/WRB/2/_ we/PRON/PRP/4/(2-person-new)1)", "LOC Dorn"},
		{"on/ADP/IN/2/_ Monday/PROPN/NNP/0/(1-time-new)", ""},
		{"President/PROPN/NNP/0/(1-person-new)", ""},
		{"the/DET/DT/2/(1-person-new Dornians/PROPN/NNPS/0/1)", ""},
		{"the/DET/DT/3/(1-event-new Winter/PROPN/NNP/3/_ Games/PROPN/NNPS/0/1)", "OTH Winter Games"},
		{"the/DET/DT/2/(1-abstract-new policy/NOUN/NN/0/_ of/ADP/IN/4/_ Sol/PROPN/NNP/2/(2-person-new)1)", "PER Sol"},
		{"crossing/VERB/VBG/0/1)2)(3-place-new Dorn/PROPN/NNP/1/3)", ""},
	} {
		s := columnSentence{}
		for i, w := range strings.Fields(c.sentence) {
			f := strings.SplitN(w, "/", 5)
			misc := "_"
			if f[4] != "_" {
				misc = "SpaceAfter=No|Entity=" + f[4]
			}
			s.rows = append(s.rows, []string{string(rune('1' + i)), f[0], "_", f[1], f[2], "_", f[3], "_", "_", misc})
		}
		if got := strings.TrimSpace(namesOf([]Document{gumDocument([]columnSentence{s})})); got != c.want {
			t.Errorf("%s\n got %q, want %q", c.sentence, got, c.want)
		}
	}
}

// TestOnlyOpenGenresAreRead holds that nothing is learned from texts that may not
// be used commercially, wherever they come from.
func TestOnlyOpenGenresAreRead(t *testing.T) {
	dir := t.TempDir()
	train := filepath.Join(dir, "gum", "train")
	if err := os.MkdirAll(train, 0o700); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"GUM_news_pier.conllu", "GUM_fiction_pier.conllu", "GUM_letter_pier.conllu", "GUM_voyage_pier.conllu", "notes.conllu"} {
		if err := os.WriteFile(filepath.Join(train, name), []byte(chained), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	docs, err := Read(dir, "gum", "train")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, d := range docs {
		names = append(names, d.Name)
	}
	if want := []string{"GUM_news_pier", "GUM_voyage_pier"}; !slices.Equal(names, want) {
		t.Errorf("read %q, want %q", names, want)
	}
}
