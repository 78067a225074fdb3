package briefing

import (
	"slices"
	"testing"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// wordsRead are the words of a one-paragraph text.
func wordsRead(text string) []lang.Word {
	return lang.Read(text, []lang.Passage{{Span: span.Span{End: len(text)}}}).Words
}

func wordAt(words []lang.Word, lower string) int {
	return slices.IndexFunc(words, func(w lang.Word) bool { return w.Lower == lower })
}

// A connective orders the event of its own clause: what it introduces ends
// before a verb that goes on with the main clause.
func TestComplementEnds(t *testing.T) {
	for _, c := range []struct{ text, connective, end string }{
		{"The airport was shut after the crash and reopened on Saturday.", "after", "and"},
		{"The airport was shut after the crash and briefly reopened.", "after", "and"},
		{"She left after the board met and voted on Saturday.", "after", "."},
		{"She left after the vote and the count.", "after", "."},
		{"After the vote, she left.", "after", ","},
	} {
		words := wordsRead(c.text)
		w := wordAt(words, c.connective)
		if got := words[complementEnd(words, w, w+1)].Lower; got != c.end {
			t.Errorf("%q: the complement of %q ends at %q, not %q", c.text, c.connective, got, c.end)
		}
	}
}

// An event of another clause is not ordered by a connective behind it.
func TestClauseBetween(t *testing.T) {
	for _, c := range []struct {
		text, event, connective string
		between                 bool
	}{
		{"Norlink sued the board, but a settlement was reached after its auditor resigned.", "sued", "after", true},
		{"Norlink sued the board and lost the case after its auditor resigned.", "sued", "after", true},
		{"Norlink sued the board and its chairman after the auditor resigned.", "sued", "after", false},
		{"Norlink sued the board; it lost after the auditor resigned.", "sued", "after", true},
	} {
		words := wordsRead(c.text)
		if got := clauseBetween(words, wordAt(words, c.event), wordAt(words, c.connective)); got != c.between {
			t.Errorf("%q: a clause between %q and %q: %v", c.text, c.event, c.connective, got)
		}
	}
}

// "Then" before an office tells who held it, not what came next.
func TestFormerOffice(t *testing.T) {
	for text, former := range map[string]bool{
		"She met Per Lund, then the mayor of Halden.":           true,
		"She met Per Lund (then mayor of Halden) in June.":      true,
		"She met the then mayor of Halden.":                     true,
		"She met the mayor, then the board dissolved itself.":   false,
		"She met the mayor and then left for Halden.":           false,
		"Then the mayor of Halden left.":                        false,
		"She met the mayor, then travelled to Halden by train.": false,
	} {
		words := wordsRead(text)
		if got := formerOffice(words, wordAt(words, "then")); got != former {
			t.Errorf("%q: a former office: %v", text, got)
		}
	}
}
