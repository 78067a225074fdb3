package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/content/span"
)

// readWords cuts one stretch of text into words, which it appends. Every byte
// that is not white space lies in exactly one word.
func readWords(words []Word, text string, in span.Span) []Word {
	c := cutter{text: text[:in.End], start: in.Start, words: words, first: len(words)}
	for at := in.Start; at < in.End; {
		r, size := utf8.DecodeRuneInString(c.text[at:])
		if unicode.IsSpace(r) {
			at += size
			continue
		}
		end, kind := c.word(at)
		s := span.Span{Start: at, End: end}
		c.words = append(c.words, Word{Span: s, Lower: lower(s.Of(text)), Kind: kind})
		at = end
	}
	return c.words
}

// lower folds case and straightens apostrophes.
func lower(s string) string {
	if !isASCII(s) {
		s = straighten.Replace(s)
	}
	return strings.ToLower(s)
}

var straighten = strings.NewReplacer("’", "'", "‘", "'", "ʼ", "'", "‑", "-", "‐", "-")

// cutter cuts words off a text that ends where the passage does.
type cutter struct {
	text  string
	start int
	words []Word
	first int // words[first:] are the passage's
}

// word returns the end and the kind of the word that starts at the byte at.
func (c *cutter) word(at int) (end int, kind WordKind) {
	if end := address(c.text[at:]); end > 0 {
		return at + end, Letters
	}
	r, size := utf8.DecodeRuneInString(c.text[at:])
	next := c.runeAt(at + size)
	switch {
	case isAlnum(r):
		return c.chunk(at)
	case isApostrophe(r) && c.clitic(at) && c.follows(at):
		return at + size + 1, Letters
	case isApostrophe(r) && unicode.IsDigit(next) && !c.follows(at) && c.decade(at+size):
		return c.chunk(at + size)
	case (r == '#' || r == '@') && isAlnum(next):
		return c.chunk(at + size)
	case (r == '-' || r == '+' || r == '−') && unicode.IsDigit(next) && !c.follows(at):
		return c.chunk(at + size)
	case r == '.' && unicode.IsDigit(next) && !c.follows(at):
		return c.chunk(at + size)
	}
	return c.mark(at, r)
}

// mark returns a run of one punctuation mark or symbol: "...", "--" and "!!"
// are one word.
func (c *cutter) mark(at int, r rune) (end int, kind WordKind) {
	kind = Symbol
	if unicode.IsPunct(r) {
		kind = Punct
	}
	end = at
	for end < len(c.text) {
		n, size := utf8.DecodeRuneInString(c.text[end:])
		if n != r {
			break
		}
		end += size
		if !strings.ContainsRune(".-!?*_=~", r) {
			break
		}
	}
	return end, kind
}

// chunk returns the word of letters and digits, with what joins them.
func (c *cutter) chunk(at int) (end int, kind WordKind) {
	kind = Number
	end = at
	segment := at // start of what stands after the last full stop inside
	dotted := false
	for end < len(c.text) {
		r, size := utf8.DecodeRuneInString(c.text[end:])
		if isAlnum(r) {
			if !unicode.IsDigit(r) && !unicode.IsMark(r) {
				kind = Letters
			}
			end += size
			continue
		}
		next := c.runeAt(end + size)
		if r == '.' {
			join, take := c.stop(at, segment, end, next, dotted)
			if take {
				return end + 1, kind
			}
			if !join {
				break
			}
			dotted = true
			segment = end + 1
			end++
			continue
		}
		if !c.joins(end, r, next) {
			break
		}
		end += size
	}
	if kind == Number && end < len(c.text) && c.text[end] == '%' {
		end++
	}
	return end, kind
}

// joins reports whether the mark at the byte holds together the letters or
// digits on both its sides.
func (c *cutter) joins(at int, r, next rune) bool {
	before, _ := utf8.DecodeLastRuneInString(c.text[:at])
	if !isAlnum(next) {
		return false
	}
	digits := unicode.IsDigit(before) && unicode.IsDigit(next)
	switch {
	case isApostrophe(r):
		return unicode.IsLetter(next) && !c.clitic(at)
	case r == '-' || r == '‐' || r == '‑' || r == '_' || r == '\u00ad':
		return true
	case r == ',' || r == ':' || r == '/':
		return digits
	case r == '&':
		return unicode.IsUpper(before) && unicode.IsUpper(next)
	}
	return false
}

// clitic reports whether the apostrophe at the byte starts a possessive or a
// shortened "is": "'s" at the end of a word.
func (c *cutter) clitic(at int) bool {
	r, size := utf8.DecodeRuneInString(c.text[at:])
	s := c.runeAt(at + size)
	after := c.runeAt(at + size + 1)
	return isApostrophe(r) && (s == 's' || s == 'S') && !isAlnum(after) && !(isApostrophe(after) && isAlnum(c.runeAt(at+size+1+runeLen(after))))
}

// decade reports whether digits and an "s" stand at the byte: "'90s".
func (c *cutter) decade(at int) bool {
	n := 0
	for n < 4 && unicode.IsDigit(c.runeAt(at+n)) {
		n++
	}
	return n == 2 && (c.runeAt(at+n) == 's' || !isAlnum(c.runeAt(at+n)))
}

// follows reports whether a word stands directly before the byte, without
// white space between.
func (c *cutter) follows(at int) bool {
	if at <= c.start {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(c.text[:at])
	return isAlnum(r) || r == '.' && len(c.words) > c.first && c.words[len(c.words)-1].Kind != Punct || r == '%' || r == ')' || r == ']'
}

// letters returns the run of letters that starts at the byte.
func (c *cutter) letters(at int) string {
	end := at
	for end < len(c.text) {
		r, size := utf8.DecodeRuneInString(c.text[end:])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		end += size
	}
	return c.text[at:end]
}

// runeAt returns the rune at the byte, a space behind the end.
func (c *cutter) runeAt(at int) rune {
	if at >= len(c.text) {
		return ' '
	}
	r, _ := utf8.DecodeRuneInString(c.text[at:])
	return r
}
