package content

import (
	"fmt"
	"strconv"
	"unicode"
	"unicode/utf8"
)

// Length is how long a text is: in words, or in characters where most of it is
// in scripts that write no spaces between words.
type Length struct {
	N          int
	Characters bool
}

// LengthOf measures a text. Words are what white space parts, as
// strings.Fields does; characters are letters and digits.
func LengthOf(text string) Length {
	words, letters, unspaced, inside := 0, 0, 0, false
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		space := r == ' ' || r >= '\t' && r <= '\r'
		letter := r|0x20 >= 'a' && r|0x20 <= 'z' || r >= '0' && r <= '9'
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
			space = unicode.IsSpace(r)
			letter = !space && (unicode.IsLetter(r) || unicode.IsNumber(r))
			if letter && r >= firstUnspaced && unicode.In(r, unspacedScripts...) {
				unspaced++
			}
		}
		if letter {
			letters++
		}
		if !space && !inside {
			words++
		}
		inside = !space
		i += size
	}
	if 2*unspaced > letters {
		return Length{letters, true}
	}
	return Length{words, false}
}

// unspacedScripts write no spaces between words (Unicode Standard Annex 14,
// classes ID and SA); firstUnspaced is the first letter of them.
var unspacedScripts = []*unicode.RangeTable{
	unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar,
}

const firstUnspaced = 0x0e00

// Readers take about so many words or characters in a minute.
const (
	wordsAMinute      = 200
	charactersAMinute = 400
)

// Minutes is how long the text takes to read, at least one.
func (l Length) Minutes() int {
	pace := wordsAMinute
	if l.Characters {
		pace = charactersAMinute
	}
	return max((l.N+pace/2)/pace, 1)
}

// String is the length with its unit, "1,204 words".
func (l Length) String() string {
	if l.Characters {
		return Counted(l.N, "character")
	}
	return Counted(l.N, "word")
}

// Counted is a number with its noun, "1 word", "1,204 words".
func Counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return Thousands(n) + " " + noun + "s"
}

// Thousands writes a number with commas between its groups of three digits.
func Thousands(n int) string {
	if n < 0 {
		return "-" + Thousands(-n)
	}
	if n < 1000 {
		return strconv.Itoa(n)
	}
	return fmt.Sprintf("%s,%03d", Thousands(n/1000), n%1000)
}
