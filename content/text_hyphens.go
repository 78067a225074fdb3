package content

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// hyphens tells of a hyphen at the end of a line whether it parts a word, as
// typesetters do, or joins two, as in "well-known". The text itself is the best
// witness; where it says nothing, a text in which words are parted decides for
// that, except behind what mostly begins a compound. The zero value parts no word.
type hyphens struct {
	parted bool            // words are parted in this text
	words  map[string]bool // the text's words inside its lines, in small letters
}

// softHyphen stands at the end of a line where the text itself says that the
// hyphen parts a word; see newHyphens.
const softHyphen = "\u2010"

// A text in which at least so many lines, and one in so many of all, end in a
// hyphen before a small letter is one in which words are parted; of fewer lines
// the share has to be larger. Who breaks lines only where a hyphen stands already
// comes upon one in a hundred.
const (
	manyParted, partedLines    = 3, 25
	fewestParted, fewPartLines = 2, 8
)

// markSoftHyphens makes visible the soft hyphens that stand at the ends of lines,
// before sanitising takes them out.
func markSoftHyphens(src string) string {
	return strings.NewReplacer("\u00ad\r\n", softHyphen+"\n", "\u00ad\n", softHyphen+"\n").Replace(src)
}

// newHyphens looks through the lines of a text.
func newHyphens(lines []textLine) hyphens {
	ends, all, soft := 0, 0, 0
	for i := 0; i+1 < len(lines); i++ {
		l, next := lines[i], lines[i+1]
		if l.blank() || next.blank() {
			continue
		}
		all++
		if _, _, hyphen, ok := partedWord(l.text, next.text); ok {
			if ends++; hyphen == softHyphen {
				soft++
			}
		}
	}
	h := hyphens{parted: ends >= manyParted && ends*partedLines >= all || ends >= fewestParted && ends*fewPartLines >= all}
	if soft == 0 && !h.parted {
		return h
	}
	h.words = map[string]bool{}
	for _, l := range lines {
		fields := strings.Fields(l.text)
		for i, f := range fields {
			if i < len(fields)-1 || !strings.HasSuffix(f, "-") && !strings.HasSuffix(f, softHyphen) {
				h.words[strings.ToLower(strings.TrimFunc(f, func(r rune) bool { return !unicode.IsLetter(r) }))] = true
			}
		}
	}
	return h
}

// partedWord returns the halves of the word that a line ends with and the next
// begins with, and the hyphen between them; ok is false where there is none.
func partedWord(a, b string) (first, second, hyphen string, ok bool) {
	last, size := utf8.DecodeLastRuneInString(a)
	if last != '-' && string(last) != softHyphen {
		return "", "", "", false
	}
	hyphen, a = a[len(a)-size:], a[:len(a)-size]
	first = a[strings.LastIndexByte(a, ' ')+1:]
	second = b[:len(b)-len(strings.TrimLeftFunc(b, unicode.IsLetter))]
	end, _ := utf8.DecodeLastRuneInString(first)
	return first, second, hyphen, unicode.IsLetter(end) && startsSmall(second)
}

// join joins two lines of a paragraph.
func (h hyphens) join(a, b string) string {
	if first, second, hyphen, ok := partedWord(a, b); ok && h.parts(first, second, hyphen) {
		return strings.TrimSuffix(a, hyphen) + b
	}
	if s, ok := strings.CutSuffix(a, softHyphen); ok {
		a = s + "-"
	}
	return joinLines(a, b)
}

// parts reports whether the hyphen between two halves parts a word.
func (h hyphens) parts(first, second, hyphen string) bool {
	first = strings.ToLower(strings.TrimLeftFunc(first, func(r rune) bool { return !unicode.IsLetter(r) }))
	whole := first + strings.ToLower(second)
	switch compound := first + "-" + strings.ToLower(second); {
	case h.words[compound]:
		return false
	case hyphen == softHyphen, h.words[whole]:
		return true
	}
	return h.parted && !strings.Contains(first, "-") && !beginsCompound[first]
}

// beginsCompound are words that stand before a hyphen far more often than a
// parted word begins like them.
var beginsCompound = map[string]bool{
	"self": true, "well": true, "non": true, "ex": true, "vice": true, "cross": true, "long": true, "short": true, "high": true, "low": true, "half": true, "full": true,
	"part": true, "all": true, "one": true, "two": true, "three": true, "four": true, "five": true, "six": true, "seven": true, "eight": true, "nine": true, "ten": true,
	"twenty": true, "thirty": true, "forty": true, "fifty": true, "sixty": true, "seventy": true, "eighty": true, "ninety": true, "year": true, "state": true,
	"first": true, "second": true, "third": true, "large": true, "small": true, "so": true, "left": true, "right": true, "far": true, "near": true, "old": true, "new": true,
}
