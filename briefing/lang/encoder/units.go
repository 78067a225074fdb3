package encoder

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/content/span"
)

// Unit is a word, or a part of one that is cut at the hyphens, dashes and
// slashes between letters or digits: the smallest thing that a label is given
// to. "U.S.-led" is three units, of which the second is the hyphen.
type Unit struct {
	Span   span.Span
	Word   int      // index of the word that it is or is a part of
	Pieces []uint16 // 1 to MaxPieces wordpieces
	Shape  Shape
	Known  Known // what the caller knows of it; Cut knows nothing
}

// MaxPieces is the greatest number of wordpieces of one unit; what would go
// beyond is not looked at.
const MaxPieces = 12

// Cut cuts the words of a text into units. The units of a word tile it. starts
// are the indices of the words that sentences start with, in order; without
// any, the text is one sentence. An empty word has no unit.
func Cut(text string, words []span.Span, starts []int) []Unit {
	units := make([]Unit, 0, len(words)+len(words)/16)
	arena := make([]uint16, 0, len(words)+len(words)/3)
	var c wordpieces
	opened := false // a letter or digit was seen in the sentence
	for i, word := range words {
		for len(starts) > 0 && starts[0] <= i {
			opened = false
			starts = starts[1:]
		}
		whole := address(word.Of(text))
		for at := word.Start; at < word.End; {
			end := word.End
			if !whole {
				end = at + part(word.Of(text), at-word.Start)
			}
			s := span.Span{Start: at, End: end}
			at = end
			spelling := s.Of(text)
			first := !opened && opens(spelling)
			opened = opened || first
			from := len(arena)
			arena = c.cut(spelling, arena)
			units = append(units, Unit{Span: s, Word: i, Pieces: arena[from:len(arena):len(arena)], Shape: shapeOf(spelling, first)})
		}
	}
	return units
}

// part returns the length of the unit that starts at a byte of a word.
func part(word string, at int) int {
	for i := at; i < len(word); {
		_, size := utf8.DecodeRuneInString(word[i:])
		if n := joints(word[i:]); n > 0 {
			switch size = n; {
			case !holds(word, i, i+n):
			case i > at:
				return i - at
			default:
				return n
			}
		}
		i += size
	}
	return len(word) - at
}

// holds reports whether the joints in word[from:to] stand between letters or
// digits. A full stop, an apostrophe or a percent sign may close what stands
// before them.
func holds(word string, from, to int) bool {
	after, _ := utf8.DecodeRuneInString(word[to:])
	if !alnum(after) {
		return false
	}
	before, size := utf8.DecodeLastRuneInString(word[:from])
	if strings.ContainsRune(".'’%", before) {
		before, _ = utf8.DecodeLastRuneInString(word[:from-size])
	}
	return alnum(before)
}

// joints returns the length of the run of joints that s starts with.
func joints(s string) int {
	end := strings.IndexFunc(s, func(r rune) bool { return !joint(r) })
	if end < 0 {
		return len(s)
	}
	return end
}

// joint reports whether a mark holds the parts of a word together: a hyphen, a
// dash or a slash.
func joint(r rune) bool {
	switch r {
	case '-', '‐', '‑', '‒', '–', '—', '―', '−', '/', '⁄':
		return true
	}
	return false
}

// address reports whether a word is a web or mail address, which stays whole.
func address(word string) bool {
	return strings.Contains(word, "://") || strings.HasPrefix(word, "www.") || strings.LastIndexByte(word, '@') > 0
}

// opens reports whether a unit starts with a letter or a digit.
func opens(unit string) bool {
	r, _ := utf8.DecodeRuneInString(unit)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

func alnum(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }
