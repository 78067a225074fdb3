package content

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// textPieces puts lines together to paragraphs, items and headings.
func textPieces(lines []textLine) []piece {
	w, hyphens, tables := newWrapping(lines), newHyphens(lines), textTables(lines)
	var pieces []piece
	tight := false
	for i := 0; i < len(lines); i++ {
		l := lines[i]
		if rows := tables[i]; rows != nil {
			pieces = append(pieces, piece{kind: Table, rows: rows, quoted: l.quoted, line: l.no})
			i += len(rows) - 1
			tight = false
			continue
		}
		switch {
		case l.blank():
			tight = false
			continue
		case tight && underline.MatchString(l.text) && len(pieces) > 0 && underlined(&pieces[len(pieces)-1], l.text):
			tight = false
			continue
		case isRule(l.whole()):
			tight = false
			continue
		case tight && w.continues(lines, i, pieces):
			p := &pieces[len(pieces)-1]
			p.text = hyphens.join(p.text, l.whole())
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

// wrapping is how a text is laid out.
type wrapping struct {
	width  int  // the width that lines were wrapped to, 0 for none
	indent int  // columns before the first line of each paragraph, 0 for none
	slack  int  // columns that may stay free at the end of a line all the same
	posts  bool // times of day at the start of lines begin paragraphs
}

// centred is the depth of indentation at which lines are no paragraph's but
// set in the middle, each for itself.
const centred = 8

func newWrapping(lines []textLine) wrapping {
	w := wrapping{width: wrapWidth(lines), indent: paragraphIndent(lines)}
	w.posts = countPosts(lines) >= fewestPosts
	first := slices.IndexFunc(lines, func(l textLine) bool { return !l.blank() })
	if first >= 0 && w.indent == 0 && slices.ContainsFunc(lines[first:], textLine.blank) {
		w.slack = w.width / handSlack
	}
	return w
}

// noteLook is how many lines from the top may be notes that stand line under
// line with the title.
const noteLook = 16

// continues reports whether line i goes on with the last piece, which ends in
// the line before it.
func (w wrapping) continues(lines []textLine, i int, pieces []piece) bool {
	above, l, p := lines[i-1], lines[i], pieces[len(pieces)-1]
	if w.posts && startsPost(l.text) {
		return false
	}
	if l.marker != "" && !broughtDown(lines, i, p, w.width-w.slack) || l.quoted != above.quoted || p.kind == Heading {
		return false
	}
	if p.kind == ListItem {
		return l.indent > p.indent || w.width > 0 && above.full(l, w.width-w.slack)
	}
	if w.indent > 0 && l.indent == w.indent || l.indent >= above.indent+2 && !hangs(lines, i) {
		return false
	}
	full := w.width > 0 && above.full(l, w.width-w.slack)
	if w.posts && (w.width > 0 || startsSmall(l.text)) && opensPost(p.text) && (!endsSentence(above.text) || abbreviated(above.text)) {
		return true // the short line is that of the time
	}
	if !full && above.indent >= centred {
		return false
	}
	if !full && i < noteLook && (metaLine(l.text) || metaLine(above.text) || len(pieces) < 3 && !dateline(l.text).Span.Empty()) {
		return false
	}
	if w.width == 0 {
		return !webAddress(above.text) && !webAddress(l.text) && !endsSentence(above.text) && startsSmall(l.text) && utf8.RuneCountInString(above.text) > shortest
	}
	return full || len(pieces) > 1 && !endsSentence(above.text) && 2*above.columns() > w.width
}

// paragraphIndent tells how far the first lines of paragraphs are indented, 0
// where they are not: by the depth at which at least two lines stand over one
// that is not indented.
func paragraphIndent(lines []textLine) int {
	starts := map[int]int{}
	for i := 0; i+1 < len(lines); i++ {
		if in := lines[i].indent; in >= 2 && in <= 10 && lines[i].marker == "" && !lines[i+1].blank() && lines[i+1].indent == 0 {
			starts[in]++
		}
	}
	best := 0
	for in, n := range starts {
		if n >= 2 && (best == 0 || n > starts[best] || n == starts[best] && in < best) {
			best = in
		}
	}
	return best
}

// broughtDown reports whether the sign that line i begins with is no list
// marker but was brought to the start of the line by wrapping: a figure that
// does not count on, a dash in the middle of a sentence.
func broughtDown(lines []textLine, i int, p piece, width int) bool {
	above, l := lines[i-1], lines[i]
	if width <= 0 || !above.full(l, width) {
		return false
	}
	if isDigit(l.marker) {
		if p.kind == ListItem {
			return !nextNumber(p.marker, l.marker)
		}
		return strings.Trim(l.marker, ".)") != "1"
	}
	return p.kind != ListItem && !endsSentence(above.text) && !strings.HasSuffix(above.text, ":")
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
