package content

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// textLine is a line of plain text.
type textLine struct {
	text   string // without the white space around it, the signs of quotation and the list marker
	indent int    // columns before it
	quoted int    // depth of quotation: ">" before it
	marker string // list marker, "" for none
	bullet string // the marker as typed, with its space
	no     int    // 1-based line of the source
}

var (
	quoteSigns = regexp.MustCompile(`^(?:> ?)+`)
	itemSign   = regexp.MustCompile(`^(?:([-*+•‣◦●▪·–])|(\d{1,3}[.)]))\s+(\S)`)
	ruleLine   = regexp.MustCompile(`^(?:[-=_*~#•·.+]\s*){3,}$|^[#*~]$|^--$`)
	underline  = regexp.MustCompile(`^(?:={3,}|-{3,}|~{3,})$`)
)

// isRule reports whether a line parts what stands above from what is below.
func isRule(s string) bool {
	return s != "" && strings.IndexByte("-=_*~#.+\xe2\xc2", s[0]) >= 0 && ruleLine.MatchString(s)
}

// textLines sanitises a text and cuts it into lines, the indentation that all
// have in common taken away.
func textLines(src string) []textLine {
	raw := strings.Split(Sanitize(markSoftHyphens(src)), "\n")
	lines := make([]textLine, len(raw))
	common := -1
	for i, s := range raw {
		lines[i] = newTextLine(s, i+1)
		if lines[i].text != "" && (common < 0 || lines[i].indent < common) {
			common = lines[i].indent
		}
	}
	for i := range lines {
		lines[i].indent = max(0, lines[i].indent-max(common, 0))
	}
	return lines
}

func newTextLine(s string, no int) textLine {
	l := textLine{no: no}
	s = strings.TrimRight(s, " \u3000")
	l.text = strings.TrimLeft(s, " \u3000")
	l.indent = utf8.RuneCountInString(s) - utf8.RuneCountInString(l.text)
	if signs := quoteSigns.FindString(l.text); signs != "" {
		l.quoted = strings.Count(signs, ">")
		l.text = strings.TrimSpace(l.text[len(signs):])
	}
	if m := itemSign.FindStringSubmatchIndex(l.text); m != nil && !isRule(l.text) {
		l.bullet, l.text = l.text[:m[6]], l.text[m[6]:]
		l.marker = strings.TrimSpace(l.bullet)
	}
	return l
}

// blank reports whether the line is a border between blocks.
func (l textLine) blank() bool { return l.text == "" }

// whole is the line with its marker.
func (l textLine) whole() string { return l.bullet + l.text }

const (
	narrowest  = 32  // the least width, in columns, that text is wrapped to
	narrow     = 48  // the least width that a few lines alone can show
	widest     = 140 // the greatest
	shortest   = 20  // the shortest line that goes on in the next where nothing is wrapped
	fewestEnds = 2   // line ends needed to tell that a text is wrapped
)

// wrapWidth tells the width that a text was wrapped to by a program or a
// careful hand, 0 where its line ends are the ends of paragraphs. Three things
// together show wrapping: lines end in the middle of sentences, many begin
// with a small letter, and they end where the next word had no room.
func wrapWidth(lines []textLine) int {
	var lengths []int
	middle, capital := 0, 0
	for i := 0; i+1 < len(lines); i++ {
		if l, next := lines[i], lines[i+1]; runsOn(l, next) {
			lengths = append(lengths, l.columns())
			if !endsSentence(l.text) {
				middle++
			}
			if first, _ := utf8.DecodeRuneInString(next.text); unicode.IsUpper(first) {
				capital++
			}
		}
	}
	if len(lengths) < fewestEnds || middle*2 < len(lengths) || capital*10 > len(lengths)*7 {
		return 0
	}
	slices.Sort(lengths)
	width := lengths[min(len(lengths)-1, len(lengths)*98/100)]
	if width < narrowest || width > widest {
		return 0
	}
	// Lines of less than half the width are signatures, addresses, verse.
	full, all := 0, 0
	for i := 0; i+1 < len(lines); i++ {
		l, next := lines[i], lines[i+1]
		if !runsOn(l, next) || 2*l.columns() < width {
			continue
		}
		all++
		if l.full(next, width-width/handSlack) {
			full++
		}
	}
	if all < fewestEnds || full*10 < all*6 || all < 2*fewestEnds && width < narrow {
		return 0
	}
	return width
}

// runsOn reports whether the end of line l may be one that wrapping made.
func runsOn(l, next textLine) bool {
	if next.marker != "" && (!isDigit(next.marker) || strings.Trim(next.marker, ".)") == "1" || nextNumber(l.marker, next.marker)) {
		return false
	}
	return !l.blank() && !next.blank() && !webAddress(l.text) && !webAddress(next.text) && l.quoted == next.quoted &&
		!isRule(next.text) && !isRule(l.text)
}

// handSlack is the part of the width, one in so many, that is left to those
// who wrap by hand.
const handSlack = 12

// full reports whether the first word of next had no room in l.
func (l textLine) full(next textLine, width int) bool {
	word, _, _ := strings.Cut(next.whole(), " ")
	return l.columns()+1+runeColumns(word) > width
}

// columns is how wide the line is, with its marker and its indentation.
func (l textLine) columns() int { return l.indent + runeColumns(l.whole()) }

// runeColumns counts the columns of a text in a typewriter's face: letters of Han
// and its like take two.
func runeColumns(s string) int {
	n := 0
	for _, r := range s {
		n++
		if wideScript(r) {
			n++
		}
	}
	return n
}
