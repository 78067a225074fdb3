package content

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// textPieces puts lines together to paragraphs, items and headings.
func textPieces(lines []textLine) []piece {
	width := wrapWidth(lines)
	var pieces []piece
	tight := false
	for i := 0; i < len(lines); i++ {
		l := lines[i]
		switch {
		case l.blank():
			tight = false
			continue
		case tight && underline.MatchString(l.text) && len(pieces) > 0 && underlined(&pieces[len(pieces)-1], l.text):
			tight = false
			continue
		case ruleLine.MatchString(l.whole()):
			tight = false
			continue
		case tight && continues(lines, i, pieces[len(pieces)-1], width):
			p := &pieces[len(pieces)-1]
			p.text = joinLines(p.text, l.whole())
			continue
		}
		pieces = append(pieces, newPiece(l, tight))
		tight = true
	}
	return pieces
}

func newPiece(l textLine, tight bool) piece {
	p := piece{text: l.text, indent: l.indent, quoted: l.quoted, line: l.no, tight: tight}
	if l.marker != "" {
		p.kind, p.marker, p.bullet = ListItem, l.marker, l.bullet
	}
	return p
}

// underlined makes a heading of a line over a rule, if it can be one.
func underlined(p *piece, rule string) bool {
	if p.kind != Paragraph || len(strings.Fields(p.text)) > titleWords || endsClause(p.text) {
		return false
	}
	p.kind, p.level = Heading, 2
	if rule[0] == '=' {
		p.level = 1
	}
	return true
}

// continues reports whether line i goes on with the piece that ends in the
// line before it.
func continues(lines []textLine, i int, p piece, width int) bool {
	above, l := lines[i-1], lines[i]
	if l.marker != "" && !(width > 0 && isDigit(l.marker) && !startsCount(lines, i, p)) || l.quoted != above.quoted || p.kind == Heading {
		return false
	}
	if p.kind == ListItem {
		return l.indent > p.indent || width > 0 && above.full(l, width)
	}
	if l.indent >= above.indent+2 && !hangs(lines, i) {
		return false
	}
	if width == 0 {
		return !webAddress(above.text) && !webAddress(l.text) && !endsSentence(above.text) && startsSmall(l.text) && utf8.RuneCountInString(above.text) > shortest
	}
	return above.full(l, width) || !endsSentence(above.text) && 2*utf8.RuneCountInString(above.text) > width
}

// startsCount reports whether the number that line i begins with is that of a
// list and no figure that wrapping brought to the start of a line.
func startsCount(lines []textLine, i int, p piece) bool {
	if p.kind == ListItem {
		return nextNumber(p.marker, lines[i].marker)
	}
	return lines[i].marker == "1." || lines[i].marker == "1)"
}

// hangs reports whether line i is indented with the lines after it, and not
// as the first of its paragraph.
func hangs(lines []textLine, i int) bool {
	return i+1 < len(lines) && !lines[i+1].blank() && lines[i+1].indent == lines[i].indent
}

func startsSmall(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// joinLines joins two lines of a paragraph. A hyphen at the end of the first
// stays and takes the next word to it; scripts without spaces get none.
func joinLines(a, b string) string {
	last, _ := utf8.DecodeLastRuneInString(a)
	first, _ := utf8.DecodeRuneInString(b)
	switch {
	case last == '-' && unicode.IsLower(first) && len(a) > 1 && a[len(a)-2] != ' ' && a[len(a)-2] != '-':
		return a + b
	case wideScript(last) && wideScript(first):
		return a + b
	}
	return a + " " + b
}

func wideScript(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || r >= 0x3001 && r <= 0x303f || r >= 0xff00 && r <= 0xff60
}
