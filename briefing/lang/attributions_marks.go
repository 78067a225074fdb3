package lang

import (
	"strings"
	"unicode/utf8"

	"sitrep/content/span"
)

// balanceMarks takes a quotation mark off the border of content that holds only
// one of a pair: where a quotation runs over several sentences, each of them is
// shown alone.
func balanceMarks(r *Reading, a *Attribution) {
	for i, c := range a.Content {
		a.Content[i] = balanced(r.Text, c)
	}
}

// balanced returns the span without a mark at its border that has no partner
// in it, and without the comma that stood before such a mark.
func balanced(text string, at span.Span) span.Span {
	words := at.Of(text)
	if first, size := utf8.DecodeRuneInString(words); opensPair(first) && !closed(words[size:], first) && len(words) > size {
		rest := strings.TrimLeft(words[size:], " \u00a0\n\t")
		at.Start = at.End - len(rest)
		words = rest
	}
	if last, size := utf8.DecodeLastRuneInString(words); closesPair(last) && !opened(words[:len(words)-size], last) && len(words) > size {
		rest := strings.TrimRight(words[:len(words)-size], ", \u00a0\n\t")
		if rest != "" {
			at.End = at.Start + len(rest)
		}
	}
	return at
}

func opensPair(r rune) bool  { return r == '“' || r == '"' || r == '„' || r == '«' }
func closesPair(r rune) bool { return r == '”' || r == '"' || r == '»' }

// closed reports whether a quotation that the mark opened ends in the words.
func closed(words string, mark rune) bool {
	switch mark {
	case '"':
		return strings.Count(words, `"`)%2 == 1
	case '«':
		return strings.ContainsRune(words, '»')
	}
	closing := strings.Count(words, "”") + strings.Count(words, `"`)
	if mark == '„' {
		return closing+strings.Count(words, "“") > 0
	}
	return closing > strings.Count(words, "“")
}

// opened reports whether the quotation that the mark closes starts in the words.
func opened(words string, mark rune) bool {
	switch mark {
	case '"':
		return strings.Count(words, `"`)%2 == 1 || strings.ContainsRune(words, '“')
	case '»':
		return strings.ContainsRune(words, '«')
	}
	return strings.Count(words, "“")+strings.Count(words, "„")+strings.Count(words, `"`) > strings.Count(words, "”")
}
