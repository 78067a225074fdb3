package lang

import (
	"strings"
	"testing"

	"sitrep/content/span"
)

// headed cuts a text into paragraphs, separated by blank lines; the first is a
// headline where it starts with "# ".
func headed(text string) []Passage {
	var passages []Passage
	at := 0
	for _, p := range strings.Split(text, "\n\n") {
		s := span.Span{Start: at, End: at + len(p)}
		passages = append(passages, Passage{Span: s, Heading: strings.HasPrefix(p, "# ")})
		at += len(p) + 2
	}
	return passages
}

func readText(text string) *Reading { return Read(text, headed(text)) }

// shownNames writes each name of a reading "name:type", with "<title>" before,
// "=country" behind and "?" behind that where its type is a guess.
func shownNames(r *Reading) string {
	var got []string
	for _, n := range r.Names {
		s := n.Span.Of(r.Text) + ":" + [...]string{"other", "person", "organization", "place"}[n.Type]
		if !n.Title.Empty() {
			s = "<" + n.Title.Of(r.Text) + ">" + s
		}
		if n.Country != "" {
			s += "=" + n.Country
		}
		if n.Guess {
			s += "?"
		}
		got = append(got, s)
	}
	return strings.Join(got, " ")
}

func TestTablesAreSorted(t *testing.T) {
	for name, tab := range map[string]table{"countries": countryTable, "places": placeTable, "people": peopleTable, "bodies": bodyTable, "words": wordTable, "roles": roleTable} {
		last := ""
		for _, line := range strings.Split(strings.TrimSuffix(string(tab), "\n"), "\n") {
			key, value, _ := strings.Cut(line, "\t")
			if key <= last {
				t.Fatalf("%s: %q does not come after %q", name, key, last)
			}
			if key != fold(key) {
				t.Fatalf("%s: %q is not folded", name, key)
			}
			if got, ok := tab.find(key); !ok || got != value {
				t.Fatalf("%s: %q is not found", name, key)
			}
			last = key
		}
		for _, key := range []string{"", "\n", "zzzzzz", "!", last + "x"} {
			if _, ok := tab.find(key); ok {
				t.Errorf("%s: %q is found", name, key)
			}
		}
	}
}

func TestNames(t *testing.T) {
	var n share
	for text, want := range map[string]string{
		"Russian Defense Minister Anton Belov flew to Oslo.":                        "Russian:other=Russia <Russian Defense Minister>Anton Belov:person Oslo:place=Norway",
		"Mr. Hale met Secretary of State Ana Moor.":                                 "<Mr.>Hale:person <Secretary of State>Ana Moor:person",
		"Officials met. Hale's aides left. It was Hale who lied.":                   "Hale:person Hale:person",
		"The Ministry of Trade and Industry sued Acme Corp. on Monday in May.":      "Ministry of Trade and Industry:organization Acme Corp.:organization",
		"Yesterday the National Security Council met in the White House.":           "National Security Council:organization White House:organization",
		"The council's spokesperson Lena Ruiz spoke to the prime minister of Peru.": "<spokesperson>Lena Ruiz:person Peru:place=Peru",
		"The Bay Workers' Union (BWU) struck. BWU said so.":                         "Bay Workers' Union:organization BWU:organization BWU:organization",
		"Ludwig van der Moor and Omar bin Said crossed the Gulf of Aden.":           "Ludwig van der Moor:person Omar bin Said:person Gulf of Aden:place",
		"Ukraine’s Foreign Ministry summoned the U.S. ambassador.":                  "Ukraine:place=Ukraine Foreign Ministry:organization U.S.:place=United States",
		"# Ukraine Talks Stall As Belov Walks Out Of Meeting\n\nAnton Belov left. ": "Ukraine:place=Ukraine Belov:person Anton Belov:person",
	} {
		r := readText(text)
		got := shownNames(r)
		n.add(t, got == want, "%s\n got %s\nwant %s", text, got, want)
	}
	n.atLeast(t, 50)
}
