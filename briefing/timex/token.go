package timex

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/content/span"
)

// kind tells tokens apart as the rules need it.
type kind uint8

const (
	word    kind = iota // letters; "p.m." is "pm", "o'clock" one word
	number              // digits: "18", "1,200", "2.5"
	ordinal             // "5th"
	decades             // "1990s", "90s"
	mark                // one punctuation mark or symbol
	jumble              // letters and digits mixed: "F16"
)

// token is a piece of a sentence. Hyphens are tokens of their own, so that
// "two-year" and "two year" differ by one mark only.
type token struct {
	span  span.Span
	low   string // lower case, quotes and dashes made plain
	kind  kind
	n     int  // value of number, ordinal, decades; -1 where it has a fraction
	glued bool // no white space before it
	upper bool // starts with a capital
}

// tokenize cuts one sentence into tokens.
func tokenize(text string, at span.Span) []token {
	var out []token
	end := at.Start
	for i := at.Start; i < at.End; {
		r, size := utf8.DecodeRuneInString(text[i:at.End])
		if unicode.IsSpace(r) {
			i += size
			continue
		}
		t := token{glued: i == end && len(out) > 0}
		switch {
		case r >= '0' && r <= '9':
			i = t.digits(text, i, at.End)
		case unicode.IsLetter(r):
			i = t.letters(text, i, at.End)
		default:
			t.span, t.kind, t.low = span.Span{Start: i, End: i + size}, mark, plain(r)
			i += size
			if t.low == "'" && i < at.End && i+1 <= at.End && (text[i] == 's' || text[i] == 'S') && t.glued && !letterAt(text[:at.End], i+1) {
				t.span.End, t.low, t.kind = i+1, "'s", word
				i++
			}
		}
		end = i
		out = append(out, t)
	}
	return out
}

// plain writes quotation marks and dashes of every kind as one.
func plain(r rune) string {
	switch r {
	case '’', '‘', '\'', 'ʼ':
		return "'"
	case '-', '–', '—', '‐', '‑', '‒', '−':
		return "-"
	}
	return string(r)
}

// digits reads a number from i and returns where it ends.
func (t *token) digits(text string, i, end int) int {
	j, value, fraction := i, 0, false
	for j < end {
		c := text[j]
		if c >= '0' && c <= '9' {
			if !fraction && value < 1_000_000_000 {
				value = value*10 + int(c-'0')
			}
			j++
			continue
		}
		next := j+1 < end && text[j+1] >= '0' && text[j+1] <= '9'
		if c == ',' && next && !fraction && thousands(text[i:end], j-i) {
			j++
			continue
		}
		if c == '.' && next && !fraction {
			fraction = true
			j++
			continue
		}
		break
	}
	t.kind, t.n = number, value
	if fraction {
		t.n = -1
	}
	k := j
	for k < end && letterAt(text[:end], k) {
		_, size := utf8.DecodeRuneInString(text[k:end])
		k += size
	}
	switch tail := strings.ToLower(text[j:k]); {
	case tail == "":
	case (tail == "st" || tail == "nd" || tail == "rd" || tail == "th") && !fraction:
		t.kind, j = ordinal, k
	case tail == "s" && !fraction:
		t.kind, j = decades, k
	case suffixes[tail]:
		// "9pm", "10h": the letters are a token of their own.
	case (tail == "a" || tail == "p") && strings.HasPrefix(strings.ToLower(text[k:end]), ".m"):
	default:
		t.kind, t.n, j = jumble, 0, k
	}
	t.span = span.Span{Start: i, End: j}
	t.low = strings.ToLower(text[i:j])
	return j
}

// suffixes are the words that stand directly behind digits.
var suffixes = map[string]bool{
	"am": true, "pm": true, "h": true, "hrs": true, "hours": true, "hr": true, "gmt": true, "utc": true,
	"min": true, "mins": true, "sec": true, "secs": true, "yr": true, "yrs": true, "year": true, "years": true,
}

// thousands reports whether the comma at i of a number groups three digits.
func thousands(s string, i int) bool {
	if i+4 > len(s) {
		return false
	}
	for _, c := range []byte(s[i+1 : i+4]) {
		if c < '0' || c > '9' {
			return false
		}
	}
	return i+4 == len(s) || s[i+4] < '0' || s[i+4] > '9'
}

// letters reads a word from i and returns where it ends.
func (t *token) letters(text string, i, end int) int {
	if j := abbreviation(text, i, end); j > 0 {
		t.span, t.kind = span.Span{Start: i, End: j}, word
		t.low = strings.ToLower(strings.ReplaceAll(text[i:j], ".", ""))
		t.upper = text[i] < 'a'
		return j
	}
	j, mixed := i, false
	for j < end {
		r, size := utf8.DecodeRuneInString(text[j:end])
		if unicode.IsDigit(r) {
			mixed = true
		} else if !unicode.IsLetter(r) && !unicode.Is(unicode.M, r) {
			if plain(r) != "'" || !strings.EqualFold(text[i:j], "o") || !letterAt(text[:end], j+size) {
				break
			}
		}
		j += size
	}
	r, _ := utf8.DecodeRuneInString(text[i:end])
	t.span, t.kind, t.upper = span.Span{Start: i, End: j}, word, unicode.IsUpper(r)
	t.low = strings.ReplaceAll(strings.ToLower(text[i:j]), "’", "'")
	// "FY2023" and "Q3" are read by rules; other mixtures are codes.
	if mixed && !strings.HasPrefix(t.low, "fy") && !strings.HasPrefix(t.low, "q") && !strings.HasPrefix(t.low, "h") {
		t.kind = jumble
	}
	return j
}

// abbreviation returns the end of "p.m.", "U.S." and the like, 0 where none
// starts at i. A last full stop belongs to it.
func abbreviation(text string, i, end int) int {
	j := i
	for j+1 < end && ascii(text[j]) && text[j+1] == '.' && (j == i || !letterAt(text[:end], j+2) || j+3 < end && text[j+3] == '.') {
		j += 2
	}
	if j == i+2 && j < end && ascii(text[j]) && !letterAt(text[:end], j+1) {
		return j + 1 // "p.m" without its last stop
	}
	if j < i+4 {
		return 0
	}
	return j
}

func ascii(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func letterAt(text string, i int) bool {
	if i >= len(text) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsLetter(r)
}
