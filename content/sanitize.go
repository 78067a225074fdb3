package content

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	maxMarks = 8      // combining marks kept on one base; real scripts need at most six
	tabText  = "    " // what a tab becomes: text has no tab stops once it is set in a pane
)

// Sanitize makes text from outside safe to print and honest to look at. What
// it returns is valid UTF-8 and holds no control character but "\n", no
// terminal sequence (the whole of it goes, not just its escape character), no
// character that reorders or hides others, no noncharacter and at most eight
// combining marks on a base. Every kind of line end becomes "\n", a tab four
// spaces, every other space of ordinary width (also the no-break space) " ",
// invalid bytes U+FFFD. It runs in linear time and is idempotent.
func Sanitize(s string) string {
	if plainASCII(s) {
		return s
	}
	w := cleaner{src: s}
	w.out.Grow(len(s))
	for w.at < len(s) {
		w.step()
	}
	w.flush()
	return w.out.String()
}

// SanitizeLine is Sanitize for what stands in one line: titles, names,
// addresses, file names. Runs of white space become one space, the ends are
// trimmed.
func SanitizeLine(s string) string {
	return strings.Join(strings.Fields(Sanitize(s)), " ")
}

func plainASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; (c < ' ' && c != '\n') || c >= 0x7f {
			return false
		}
	}
	return true
}

// cleaner is one pass over src.
type cleaner struct {
	src    string
	at     int
	out    strings.Builder
	prev   rune // the last rune written, 0 at the start
	marks  int  // combining marks written since the last base
	joiner rune // a joiner that waits for what follows it, 0 when none does
	// openUntil spares a second search: no control string that starts before
	// this offset has an end.
	openUntil int
}

// step reads one character, line end or terminal sequence.
func (w *cleaner) step() {
	r, size := utf8.DecodeRuneInString(w.src[w.at:])
	w.at += size
	switch {
	case r == '\r':
		if w.at < len(w.src) && w.src[w.at] == '\n' {
			w.at++
		}
		w.write('\n')
	case r == '\n', r == '\v', r == '\f', r == '\u2028', r == '\u2029':
		w.write('\n')
	case r == '\t':
		w.flush()
		w.out.WriteString(tabText)
		w.prev, w.marks = ' ', 0
	case r == 0x1b:
		w.escape()
	case r >= 0x80 && r < 0xa0:
		w.c1(r)
	case r == '\u200c', r == '\u200d':
		w.joiner = r
	case hidden(r):
	case r == '\u2800', r != '\u3000' && unicode.Is(unicode.Zs, r):
		w.write(' ')
	case unicode.Is(unicode.M, r):
		w.mark(r)
	default:
		w.write(r)
	}
}

// write puts down a character that is no combining mark.
func (w *cleaner) write(r rune) {
	w.settleJoiner(r)
	w.out.WriteRune(r)
	w.prev, w.marks = r, 0
}

// mark puts down a combining mark, if it has a base and that base is not
// crowded already.
func (w *cleaner) mark(r rune) {
	if w.prev == 0 || w.prev == '\n' || w.prev == ' ' || w.prev == '\u3000' || w.marks >= maxMarks {
		return
	}
	w.settleJoiner(r)
	w.out.WriteRune(r)
	w.prev = r
	w.marks++
}

// settleJoiner writes the waiting joiner if it means something before next.
func (w *cleaner) settleJoiner(next rune) {
	j := w.joiner
	w.joiner = 0
	if j != 0 && joins(w.prev, j, next) {
		w.out.WriteRune(j)
	}
}

func (w *cleaner) flush() { w.settleJoiner(0) }

// escape leaves out the sequence that the escape character before at starts
// (ECMA-48, 5.3 and 5.4).
func (w *cleaner) escape() {
	if w.at == len(w.src) {
		return
	}
	switch c := w.src[w.at]; {
	case c == '[':
		w.at++
		w.controlSequence()
	case strings.IndexByte("]PX^_", c) >= 0:
		w.at++
		w.controlString()
	default:
		w.at += runOf(w.src[w.at:], 0x20, 0x2f)
		w.at += min(1, runOf(w.src[w.at:], 0x30, 0x7e))
	}
}

// windowsC1 holds what Windows-1252 has in the place of C1 controls: text that
// was once read with the wrong charset has its quotation marks and dashes
// there. Only controls that start nothing are in it.
var windowsC1 = map[rune]rune{
	0x80: '€', 0x82: '‚', 0x84: '„', 0x85: '…', 0x91: '‘', 0x92: '’', 0x93: '“', 0x94: '”',
	0x95: '•', 0x96: '–', 0x97: '—', 0x99: '™',
}

// c1 leaves out a C1 control and the sequence that it starts.
func (w *cleaner) c1(r rune) {
	switch r {
	case 0x9b:
		w.controlSequence()
	case 0x90, 0x98, 0x9d, 0x9e, 0x9f:
		w.controlString()
	default:
		if meant, ok := windowsC1[r]; ok {
			w.write(meant)
		}
	}
}

// controlSequence leaves out parameters, intermediate bytes and the final byte.
func (w *cleaner) controlSequence() {
	w.at += runOf(w.src[w.at:], 0x30, 0x3f)
	w.at += runOf(w.src[w.at:], 0x20, 0x2f)
	w.at += min(1, runOf(w.src[w.at:], 0x40, 0x7e))
}

// controlString leaves out the string up to its terminator. One that does not
// end in its line is no string but a trick to hide the rest of the text: then
// only the introducer goes and the words stay, as words.
func (w *cleaner) controlString() {
	if w.at < w.openUntil {
		return
	}
	rest := w.src[w.at:]
	if i := strings.IndexAny(rest, "\a\n\x1b\u009c"); i >= 0 {
		switch {
		case rest[i] == '\a':
			w.at += i + 1
			return
		case strings.HasPrefix(rest[i:], "\u009c"):
			w.at += i + len("\u009c")
			return
		case strings.HasPrefix(rest[i:], "\x1b\\"):
			w.at += i + 2
			return
		}
		w.openUntil = w.at + i
		return
	}
	w.openUntil = len(w.src)
}

// runOf is the length of the run of bytes from low to high that s starts with.
func runOf(s string, low, high byte) int {
	n := 0
	for n < len(s) && s[n] >= low && s[n] <= high {
		n++
	}
	return n
}

// blank are characters that are drawn as nothing though Unicode does not
// count them as format characters, or that stand for what is not text.
var blank = map[rune]bool{
	'\u034f': true, '\u115f': true, '\u1160': true, '\u17b4': true, '\u17b5': true, '\u180e': true,
	'\u3164': true, '\uffa0': true, '\ufffc': true,
}

// hidden reports whether r is left out: controls, format characters (soft
// hyphen, byte order mark, zero-width space, bidirectional controls ...),
// variation selectors but the two of emoji, tags, noncharacters.
func hidden(r rune) bool {
	switch {
	case r < 0x20 || r == 0x7f || blank[r]:
		return true
	case r < 0xad:
		return false
	case r >= 0xfe00 && r <= 0xfe0d, r >= 0xe0000 && r <= 0xe0fff:
		return true
	case r >= 0xfdd0 && r <= 0xfdef, r&0xfffe == 0xfffe, r >= 0x2060 && r <= 0x206f:
		return true
	case unicode.Is(unicode.Prepended_Concatenation_Mark, r):
		return false
	}
	return unicode.Is(unicode.Cf, r)
}

// joining are the scripts in which a joiner or a non-joiner changes the words.
var joining = []*unicode.RangeTable{
	unicode.Arabic, unicode.Syriac, unicode.Nko, unicode.Mongolian, unicode.Devanagari, unicode.Bengali,
	unicode.Gurmukhi, unicode.Gujarati, unicode.Oriya, unicode.Tamil, unicode.Telugu, unicode.Kannada,
	unicode.Malayalam, unicode.Sinhala, unicode.Khmer, unicode.Tibetan, unicode.Myanmar,
}

// joins reports whether joiner j between prev and next is spelling (Persian,
// Indic scripts) or holds an emoji together, and no hidden ornament.
func joins(prev, j, next rune) bool {
	if unicode.In(prev, joining...) {
		return unicode.In(next, joining...) || unicode.Is(unicode.M, prev)
	}
	emoji := unicode.Is(unicode.So, prev) || prev == '\ufe0f' || prev >= 0x1f3fb && prev <= 0x1f3ff
	return j == '\u200d' && emoji && unicode.Is(unicode.So, next)
}
