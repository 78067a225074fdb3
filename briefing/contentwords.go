package briefing

import (
	"strings"
	"unicode"

	"sitrep/briefing/lang"
)

// contentWords is the set of a text's words that carry its matter, cut to
// stems, so that "voted" and "votes" meet. Numbers are words.
func contentWords(text string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}) {
		if len(w) > 2 && !functionWords.Has(w) {
			set[stem(w)] = true
		}
	}
	return set
}

// stem cuts the common endings of verbs and nouns. Stems are only compared
// with each other, so that it need not be right, only the same twice.
func stem(w string) string {
	for _, end := range []string{"ing", "ed", "es", "s"} {
		if s, ok := strings.CutSuffix(w, end); ok && len(s) > 2 {
			return s
		}
	}
	return w
}

var functionWords = lang.Listed(`the and for from with are was were been being its that this after over says said new will has have had not but
	his her their they them who which what when where while would could should may might can than then there also into about against before
	between during under some such other more most only own out off our your you she him all any both each how why too very just because`)

// shared counts the words that two sets have in common.
func shared(a, b map[string]bool) int {
	n := 0
	for w := range a {
		if b[w] {
			n++
		}
	}
	return n
}

// share is the part of want that has holds, 0 to 1; 0 where want is empty.
func share(want, has map[string]bool) float64 {
	if len(want) == 0 {
		return 0
	}
	return float64(shared(want, has)) / float64(len(want))
}
