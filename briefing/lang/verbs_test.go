package lang

import (
	"strings"
	"testing"

	"sitrep/content/span"
)

// The tense beside the word in brackets.
func TestTenseAt(t *testing.T) {
	past, present, future := span.PastTense, span.PresentTense, span.FutureTense
	for text, want := range map[string]span.Tense{
		"The minister resigned on [Monday].":                       past,
		"The minister will resign on [Monday].":                    future,
		"The minister is to resign on [Monday].":                   future,
		"The minister is expected to resign on [Monday].":          future,
		"The minister has resigned since [Monday].":                past,
		"The minister may have resigned on [Monday].":              past,
		"She said he would resign on [Monday].":                    future,
		"She said on [Monday] he would resign.":                    past,
		"The talks had been due to end on [Monday].":               past,
		"The union plans a march for [Monday].":                    future,
		"The club scheduled a hearing for [Monday].":               future,
		"The court meets on [Monday].":                             future,
		"The mayor knows it on [Monday].":                          present,
		"On [Monday], the man who had lived there left the house.": past,
		"The king was forced to resign on [Monday].":               past,
		"Rules to be published in [May] were leaked.":              future,
		"He did not come on [Monday].":                             past,
		"Nothing here.":                                            span.UnknownTense,
	} {
		at := max(0, strings.Index(text, "["))
		plain := strings.NewReplacer("[", "", "]", "").Replace(text)
		r := Split(plain, []Passage{{Span: span.New(0, len(plain))}})
		if got := r.TenseAt(at); got != want {
			t.Errorf("%s: %d, want %d", text, got, want)
		}
	}
}

// What a headline tells in the present has happened; "to" lies ahead.
func TestTenseOfHeadlines(t *testing.T) {
	for text, want := range map[string]span.Tense{
		"Minister says storm hits coast Monday": span.PastTense,
		"Minister to visit coast Monday":        span.FutureTense,
	} {
		r := Split(text, []Passage{{Span: span.New(0, len(text)), Heading: true}})
		if got := r.TenseAt(strings.Index(text, "Monday")); got != want {
			t.Errorf("%s: %d, want %d", text, got, want)
		}
	}
}

func TestVerbGroups(t *testing.T) {
	for text, want := range map[string]string{
		"The army has not been sent there.":             "has not been sent",
		"She could soon be asked to leave.":             "could soon be asked|to leave",
		"The schools reopen on time.":                   "reopen",
		"They sell arms to the north.":                  "sell",
		"He said the offers were refused by the union.": "said|were refused",
		"The will of the people counts.":                "",
		"The pier, closed on Monday, has reopened.":     "closed|has reopened",
		"Shares dropped by nearly 10% at noon.":         "dropped",
		"They are expected to subscribe most of it.":    "are expected|to subscribe",
		"The schools will stay closed on Monday.":       "will stay closed",
		"It wouldn't have contravened the rules.":       "wouldn't have contravened",
		"If the trend continues, the port will close.":  "continues|will close",
		"It stays as long as the old mill stands.":      "stays|stands",
		"Unless the owner pays by noon, it is sold.":    "pays|is sold",
		"It runs in case the dam bursts, he said.":      "runs|bursts|said",
		"If the peace talks, held in May, fail, it may": "held|may",
	} {
		r := Split(text, []Passage{{Span: span.New(0, len(text))}})
		var got []string
		for _, g := range VerbGroups(r.Words) {
			got = append(got, text[r.Words[g.First].Span.Start:r.Words[g.Last-1].Span.End])
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%s: %q, want %q", text, strings.Join(got, "|"), want)
		}
	}
}

func TestModalBehindThisAndParticipleBeforeItsNoun(t *testing.T) {
	for _, c := range []struct{ text, finite string }{
		{"This will enable the port to grow.", "enable"},
		{"He hopes that can help.", "hopes help"},
		{"The plan would turn abandoned sheds into flats.", "turn"},
		{"The county hopes to get its first chartered school soon.", "hopes"},
		{"He read the will aloud.", "read"},
	} {
		words := Split(c.text, []Passage{{Span: span.New(0, len(c.text))}}).Words
		var got []string
		for _, g := range VerbGroups(words) {
			if g.Finite {
				got = append(got, words[g.Head].Lower)
			}
		}
		if s := strings.Join(got, " "); s != c.finite {
			t.Errorf("%q has the finite verbs %q, want %q", c.text, s, c.finite)
		}
	}
}
