package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// This file tells apostrophes from quotation marks, and pairs the marks of texts
// that mix curly and straight ones.

// twins are the marks that close each other's quotations where a text mixes
// curly and straight ones: “ … " and ' … ’.
var twins = map[rune]rune{'"': '”', '”': '"', '\'': '’', '’': '\''}

// awaits reports whether the mark that a quotation which is open wants comes
// before another opens: what closes it is not the twin before the byte.
func (c *quoteReader) awaits(from int, twin rune) bool {
	rest := c.text[from:min(c.in.End, from+quoteReach)]
	switch twin {
	case '"':
		next := strings.IndexAny(rest, "“”")
		return next >= 0 && strings.HasPrefix(rest[next:], "”")
	case '“': // no ” comes before the next one
		next := strings.IndexAny(rest, "“”")
		return next < 0 || strings.HasPrefix(rest[next:], "“")
	case '’':
		return c.partner(from, '\'')
	}
	return false
}

// speaks reports whether a statement starts at the mark: with a capital, and at
// the passage's start or behind a mark.
func (c *quoteReader) speaks(at, size int) bool {
	_, after := c.runes(at, size)
	before := strings.TrimRightFunc(c.text[c.in.Start:at], unicode.IsSpace)
	return unicode.IsUpper(after) && (before == "" || strings.ContainsRune(".,:!?", rune(before[len(before)-1])))
}

// elision reports whether the apostrophe before the byte stands for letters
// left out: "'90s", "'tis", "’em".
func (c *quoteReader) elision(at int) bool {
	rest := c.text[at:c.in.End]
	if len(rest) > 2 && isDigit(rest[0]) && isDigit(rest[1]) && rest[2] == 's' {
		return true
	}
	if len(rest) > 1 && isDigit(rest[0]) && isDigit(rest[1]) && (len(rest) == 2 || !isDigit(rest[2]) && rest[2] != ',') {
		return !strings.ContainsAny(rest[:min(len(rest), 40)], "'’") // ‘60 per cent’ is a quotation
	}
	word := rest
	if end := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) }); end >= 0 {
		word = rest[:end]
	}
	return elided.Has(strings.ToLower(word))
}

var elided = Listed(`tis twas em cause til n bout`)

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// possessive reports whether a mark behind an s is rather an apostrophe, the
// quotation being closed later: ‘the workers’ demands were met’.
func (c *quoteReader) possessive(at, size int, r rune) bool {
	before, after := c.runes(at, size)
	if before != 's' || after != ' ' || at+size >= c.in.End {
		return false
	}
	next, _ := utf8.DecodeRuneInString(c.text[at+size+1 : c.in.End])
	if !unicode.IsLower(next) {
		return false
	}
	opening := '‘'
	if r == '\'' {
		opening = '\''
	}
	for i := at + size; i < min(c.in.End, at+quoteReach); {
		x, n := utf8.DecodeRuneInString(c.text[i:c.in.End])
		if x == r && c.ends(i, n) {
			return true
		}
		if b, _ := c.runes(i, n); x == opening && unicode.IsSpace(b) {
			return false
		}
		i += n
	}
	return false
}
