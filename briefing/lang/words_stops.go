package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// This file tells full stops inside words from those between sentences: "U.S.",
// "1.5", "site.org" and "John F. Kennedy".

// stop decides on the full stop at the byte stop in the word that starts at
// at: does it join what stands on both sides ("U.S", "1.5", "site.org"), or is
// it the word's last byte ("Mr.", "U.S.")? dotted tells that the word has a
// full stop already; segment is where the part after it starts.
func (c *cutter) stop(at, segment, stop int, next rune, dotted bool) (join, take bool) {
	part := c.text[segment:stop]
	before, _ := utf8.DecodeLastRuneInString(part)
	switch {
	case unicode.IsDigit(next):
		return unicode.IsDigit(before) || dotted && isInitial(part), false
	case unicode.IsLetter(next):
		after := c.letters(stop + 1)
		if domains.Has(strings.ToLower(after)) && !unicode.IsUpper(next) && len(part) > 1 {
			return true, false
		}
		if isInitial(part) && (utf8.RuneCountInString(after) == 1 || doctor(part, after)) {
			return true, false
		}
		if c.text[at:stop] == "Ph" || c.text[at:stop] == "Psy" {
			return true, false
		}
		return false, isInitial(part) || abbreviations()[c.text[at:stop]] != 0
	case next == '.':
		return false, false
	}
	if dotted {
		word := c.text[at:stop]
		return false, isInitial(part) || doctor(word[:max(0, segment-1-at)], part)
	}
	if isInitial(part) && segment == at {
		return false, c.initial(at, stop)
	}
	return false, abbreviations()[c.text[at:stop]] != 0 && c.abbreviates(at, stop)
}

// doctor reports whether "B" and "Sc" or "Ph" and "D" make a degree.
func doctor(first, second string) bool {
	switch second {
	case "Sc", "Com", "Ed", "Eng", "Tech", "Phil", "Litt":
		return isInitial(first)
	}
	return false
}

// initial reports whether a single letter with a full stop is a name's
// initial: "John F. Kennedy", but not "plan B. The".
func (c *cutter) initial(at, stop int) bool {
	r, _ := utf8.DecodeRuneInString(c.text[at:])
	if !unicode.IsUpper(r) {
		return abbreviations()[c.text[at:stop]] != 0
	}
	rest := strings.TrimLeft(c.text[stop+1:], " \t\n\u00a0")
	next, _ := utf8.DecodeRuneInString(rest)
	if !unicode.IsUpper(next) {
		return r != 'I' && strings.HasPrefix(rest, ",") || abbreviations()[c.text[at:stop]] != 0 && c.abbreviates(at, stop)
	}
	if len(c.words) == c.first {
		return true
	}
	before := c.words[len(c.words)-1]
	starts := starters.Has(strings.ToLower(c.letters(len(c.text) - len(rest))))
	lower := before.Kind == Letters && isLower(before.Span.Of(c.text))
	return !lettered.Has(before.Lower) && !(starts && (lower || r == 'I'))
}

// lettered are the words that a letter follows as a number does.
var lettered = Listed("plan vitamin hepatitis type group grade class category section appendix exhibit schedule option series point team block zone annex version drive")

// abbreviates reports whether a word that may be an abbreviation is one here:
// "No." only before a number, "Art." only before one, "Sat." not after "sat".
func (c *cutter) abbreviates(at, stop int) bool {
	if abbreviations()[c.text[at:stop]] != beforeNumber {
		return true
	}
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(c.text[stop+1:], " \t\n\u00a0"))
	return unicode.IsDigit(next)
}
