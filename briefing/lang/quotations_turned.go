package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/content/span"
)

// This file reads quotation marks that are turned round or typed as two: texts
// of many newsrooms open with ” and close with “, use ” on both sides as in
// Swedish and Finnish, or write ,,so'' and “so”. Such a mark is taken for
// one only where the whole paragraph bears it out: marks that open and marks that
// close take turns, each beside a space.

// turnedMarks are the marks that may stand on the wrong side: what opens, and
// what closes it then.
var turnedMarks = []struct {
	opening rune
	closing string
}{{'”', "“”"}, {'»', "«»"}}

// doubled are the marks that are typed as two characters, or by an accent: what
// opens and what closes it.
var doubled = []struct {
	opening string
	closing []string
}{
	{"``", []string{"''", "’’", "``", `"`, "”"}},
	{",,", []string{"''", "‘‘", "’’", ",,", `"`, "“", "”"}},
	{"''", []string{"''"}},
	{"‘‘", []string{"’’", "‘‘"}},
	{"’’", []string{"’’"}},
	{"`", []string{"'", "’", "´"}},
	{"´", []string{"´", "'", "’"}},
}

// unusual finds the quotations of the passage whose marks are turned or doubled,
// and notes the bytes of those marks, which are no others.
func (c *quoteReader) unusual() {
	c.taken = map[int]bool{}
	for _, m := range turnedMarks {
		c.turned(m.opening, m.closing)
	}
	if !strings.ContainsAny(c.in.Of(c.text), "`´'’‘,") {
		return
	}
	for at := c.in.Start; at < c.in.End; {
		if c.taken[at] {
			at++
			continue
		}
		if n := c.double(at); n > at {
			at = n
			continue
		}
		_, size := utf8.DecodeRuneInString(c.text[at:c.in.End])
		at += size
	}
}

// turned pairs the marks of one kind that stand on the wrong side, where all of
// that kind in the passage take turns so. One that starts the passage and is not
// closed runs to its end.
func (c *quoteReader) turned(opening rune, closing string) {
	var pairs []Quotation
	open := -1
	for at := c.in.Start; at < c.in.End; {
		r, size := utf8.DecodeRuneInString(c.text[at:c.in.End])
		switch {
		case r != opening && !strings.ContainsRune(closing, r):
		case open < 0:
			if r != opening || !c.turnedOpens(at, size) {
				return
			}
			open = at
		default:
			if !c.turnedCloses(at, size) {
				return
			}
			pairs = append(pairs, Quotation{Span: span.New(open, at+size), Inner: span.New(open+size, at)})
			open = -1
		}
		at += size
	}
	if open > c.in.Start {
		return
	}
	for _, q := range pairs {
		c.pair(q)
	}
	if open == c.in.Start {
		size := utf8.RuneLen(opening)
		if end := c.contentEnd(); end > open+size {
			c.pair(Quotation{Span: span.New(open, end), Inner: span.New(open+size, end)})
			if c.next == opening {
				c.left = &openMark{at: open, inner: open + size}
			}
		}
	}
}

// turnedOpens reports whether a mark that closes elsewhere can open here: no
// statement ends before it, and a word begins behind it.
func (c *quoteReader) turnedOpens(at, size int) bool {
	before, after := c.runes(at, size)
	if unicode.IsLetter(before) { // "that” two men came"
		return unicode.IsSpace(after) && at > c.in.Start
	}
	starts := unicode.IsSpace(before) || strings.ContainsRune("([—–:“", before)
	rest := strings.TrimLeftFunc(c.text[at+size:c.in.End], unicode.IsSpace)
	first, _ := utf8.DecodeRuneInString(rest)
	return starts && (!unicode.IsSpace(after) || unicode.IsUpper(first) || at == c.in.Start)
}

// turnedCloses reports whether a mark can close what a turned one opened: a
// word or a stop ends before it.
func (c *quoteReader) turnedCloses(at, size int) bool {
	before, after := c.runes(at, size)
	if !unicode.IsSpace(before) && !isAlnum(after) {
		return true
	}
	said := strings.TrimRightFunc(c.text[c.in.Start:at], unicode.IsSpace)
	last, _ := utf8.DecodeLastRuneInString(said)
	return strings.ContainsRune(".,!?…)", last)
}

// double pairs a mark of two characters at the byte with the next one that
// closes it, and returns where to read on; the byte itself where there is none.
func (c *quoteReader) double(at int) int {
	rest := c.text[at:c.in.End]
	for _, m := range doubled {
		if !strings.HasPrefix(rest, m.opening) {
			continue
		}
		inner := at + len(m.opening)
		if before, after := c.runes(at, len(m.opening)); !unicode.IsSpace(before) && !strings.ContainsRune("([—–:", before) || !unicode.IsLetter(after) && !unicode.IsDigit(after) {
			return at
		}
		if end, size := c.doubleEnd(inner, m.opening, m.closing); end > inner {
			c.pair(Quotation{Span: span.New(at, end+size), Inner: span.New(inner, end)})
			return end + size
		}
		return at
	}
	if end, size := c.misplaced(at); end > 0 {
		c.pair(Quotation{Span: span.New(at, end+size), Inner: span.New(at+size, end)})
		return end + size
	}
	return at
}

// doubleEnd is where the mark stands that closes a doubled one, and its bytes; 0
// where another opens before it or there is none.
func (c *quoteReader) doubleEnd(from int, opening string, closing []string) (at, size int) {
	for at := from; at < min(c.in.End, from+quoteReach); {
		rest := c.text[at:c.in.End]
		for _, mark := range closing {
			if strings.HasPrefix(rest, mark) && c.ends(at, len(mark)) && !c.apostrophe(at, mark) && !(at+len(mark) == c.in.End && strings.HasPrefix(rest[len(mark):], mark)) {
				return at, len(mark)
			}
		}
		if strings.HasPrefix(rest, opening) {
			return 0, 0
		}
		_, n := utf8.DecodeRuneInString(rest)
		at += n
	}
	return 0, 0
}

// apostrophe reports whether a single mark that could close is an apostrophe.
func (c *quoteReader) apostrophe(at int, mark string) bool {
	r, size := utf8.DecodeRuneInString(mark)
	return size == len(mark) && strings.ContainsRune("'’", r) && c.possessive(at, size, r)
}

// pair keeps a quotation and its marks.
func (c *quoteReader) pair(q Quotation) {
	c.found = append(c.found, q)
	for at := q.Span.Start; at < q.Inner.Start; at++ {
		c.taken[at] = true
	}
	for at := q.Inner.End; at < q.Span.End; at++ {
		c.taken[at] = true
	}
}

// contentEnd is the byte behind the last character of the passage that is no
// space.
func (c *quoteReader) contentEnd() int {
	return c.in.Start + len(strings.TrimRightFunc(c.text[c.in.Start:c.in.End], unicode.IsSpace))
}

// misplaced is where a statement ends whose two marks are the same single one, ’We
// go,’ she said, and that mark's bytes; 0 where none opens at the byte.
func (c *quoteReader) misplaced(at int) (end, size int) {
	r, size := utf8.DecodeRuneInString(c.text[at:c.in.End])
	before, after := c.runes(at, size)
	if r != '’' && r != '‘' || !unicode.IsSpace(before) || !unicode.IsUpper(after) || c.elision(at+size) {
		return 0, 0
	}
	for i := at + size; i < min(c.in.End, at+quoteReach); {
		x, n := utf8.DecodeRuneInString(c.text[i:c.in.End])
		last, _ := c.runes(i, n)
		switch {
		case x == r && c.ends(i, n) && strings.ContainsRune(".,!?…", last):
			return i, n
		case x != r && strings.ContainsRune("‘’“\"", x) && (x != '’' || c.ends(i, n)):
			return 0, 0
		}
		i += n
	}
	return 0, 0
}
