package encoder

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Shape is how a unit is written. It gives back the capitals that the
// vocabulary, all in lower case, drops.
type Shape uint8

// The shapes.
const (
	NoShape      Shape = iota // what is no unit: the marks around a sequence
	Lower                     // "harbour"
	Letter                    // "A", "I"
	Capitals                  // "NATO"
	Title                     // "Harbour", not where a sentence starts
	OpeningTitle              // "Harbour", the first word of its sentence
	MixedLetters              // "McNeil", "iPhone", letters without case
	Digits                    // "1,200", "5th"
	QuoteMark                 // quotation marks and apostrophes
	MixedTitle                // "U.S.", "Don't": letters with other signs, a capital first
	Mixed                     // "'s", "don't"
	Sign                      // everything else

	// Shapes is the number of shapes.
	Shapes = int(Sign) + 1
)

// shapeOf returns the shape of a unit; first tells that it is the first of its
// sentence that starts with a letter or a digit.
func shapeOf(unit string, first bool) Shape {
	r, size := utf8.DecodeRuneInString(unit)
	letters := strings.IndexFunc(unit, func(r rune) bool { return !unicode.IsLetter(r) }) < 0
	switch {
	case letters && all(unit, unicode.IsLower):
		return Lower
	case letters && size == len(unit) && capital(r):
		return Letter
	case letters && all(unit, unicode.IsUpper):
		return Capitals
	case letters && capital(r) && all(unit[size:], unicode.IsLower):
		if first {
			return OpeningTitle
		}
		return Title
	case letters:
		return MixedLetters
	case unicode.IsDigit(r):
		return Digits
	case strings.Trim(unit, "\"'`“”‘’") == "":
		return QuoteMark
	case strings.IndexFunc(unit, unicode.IsLetter) >= 0:
		if capital(r) {
			return MixedTitle
		}
		return Mixed
	}
	return Sign
}

func all(s string, is func(rune) bool) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !is(r) }) < 0
}

func capital(r rune) bool { return unicode.IsUpper(r) || unicode.IsTitle(r) }
