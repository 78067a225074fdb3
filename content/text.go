package content

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// parseText reads plain text, valid UTF-8: lines of a message header, then
// paragraphs parted by blank lines, by indentation or by line ends, with
// headings, lists and quotations as they are typed. The error is always nil;
// it is there so that all loaders look alike.
func parseText(src, ref string) (*Document, error) {
	b := newBuilder(ref)
	src, edges := joinPages(src)
	b.addLines(b.takeHeader(textLines(src)))
	for _, line := range edges {
		b.drop(line)
	}
	return b.finish(), nil
}

// addLines adds the blocks that lines of plain text are.
func (b *builder) addLines(lines []textLine) {
	pieces := textPieces(lines)
	joinLists(pieces, b)
	for _, p := range pieces {
		if p.rows != nil {
			b.addTextTable(p.draft(), p.rows)
		}
		for _, part := range partsAtRules(p.text) {
			b.addText(p.draft(), part)
		}
	}
	b.joinBroken()
	b.dropRepeated()
	b.markBoilerplate()
	b.dropFurniture()
	b.titleFromText()
	b.headingsFromText()
}

// piece is a paragraph, heading line or list item on its way to a draft.
type piece struct {
	text   string
	kind   BlockKind
	level  int
	marker string // ListItem: as typed, until joinLists settles it
	bullet string // what was typed before the words, to put it back
	indent int
	quoted int
	list   int
	line   int
	tight  bool         // no blank line stands before it
	rows   [][]textCell // Table
}

func (p piece) draft() draft {
	return draft{kind: p.kind, level: p.level, marker: p.marker, quoted: p.quoted, list: p.list, line: p.line}
}

// joinLists makes lists of the items that stand one after the other, and
// paragraphs again of those that stand alone: a single dash at the start of a
// line is a line that begins with a dash.
func joinLists(pieces []piece, b *builder) {
	for i := 0; i < len(pieces); {
		if pieces[i].kind != ListItem {
			i++
			continue
		}
		end := i + 1
		for end < len(pieces) && follows(pieces[end-1], pieces[end]) {
			end++
		}
		settleList(pieces[i:end], b)
		i = end
	}
}

// follows reports whether item b may be the next of the list that a is in.
func follows(a, b piece) bool {
	if b.kind != ListItem || a.quoted != b.quoted {
		return false
	}
	return a.marker == b.marker || isDigit(a.marker) == isDigit(b.marker) && (isDigit(a.marker) && nextNumber(a.marker, b.marker) || a.indent != b.indent)
}

func isDigit(marker string) bool { return marker != "" && marker[0] >= '0' && marker[0] <= '9' }

// nextNumber reports whether marker b counts on from a ("3." after "2.").
func nextNumber(a, b string) bool {
	n, m := 0, 0
	for i := 0; i < len(a) && a[i] >= '0' && a[i] <= '9'; i++ {
		n = n*10 + int(a[i]-'0')
	}
	for i := 0; i < len(b) && b[i] >= '0' && b[i] <= '9'; i++ {
		m = m*10 + int(b[i]-'0')
	}
	return m == n+1
}

func settleList(items []piece, b *builder) {
	if len(items) < 2 {
		for i := range items {
			items[i].kind, items[i].text = Paragraph, items[i].bullet+items[i].text
			items[i].marker = ""
		}
		return
	}
	list := b.newList()
	base := items[0].indent
	for _, it := range items {
		base = min(base, it.indent)
	}
	for i := range items {
		items[i].list = list
		items[i].level = min((items[i].indent-base)/2, 5)
		if !isDigit(items[i].marker) {
			items[i].marker = "•"
		}
	}
}

// closers may stand after the sign that ends a sentence.
const closers = `"'”’»)]*_`

// endsSentence reports whether s ends as a sentence does.
func endsSentence(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, closers))
	return strings.ContainsRune(".!?…。！？؟।", r)
}

// endsClause reports whether s ends in a sign after which more must follow.
func endsClause(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(",;:–—-&，、；：", r)
}

// headingsFromText makes headings of the short lines that stand alone over a
// paragraph: "What happened?", "THE BACKGROUND".
func (b *builder) headingsFromText() {
	for i := 1; i < len(b.drafts)-1; i++ {
		d, next := b.drafts[i], b.drafts[i+1]
		if d.kind == Paragraph && d.quoted == 0 && next.kind != Heading && headingLike(d.text) && !leadIn(d.text, next.text) && leads(next) && (i > notesReach || !metaLine(d.text)) {
			b.drafts[i].kind, b.drafts[i].level = Heading, 2
		}
	}
}

// leadIn reports whether a line ends with a colon over a quotation: "Ada Brandt,
// mayor of Tolm, commented:" says who speaks.
func leadIn(line, next string) bool {
	first, _ := utf8.DecodeRuneInString(next)
	return strings.HasSuffix(line, ":") && strings.ContainsRune(`"“«„`, first)
}

// leads reports whether a block can stand under a heading.
func leads(d draft) bool {
	return d.kind != Paragraph || endsSentence(d.text) && len(strings.Fields(d.text)) > headingWords/2 || len(strings.Fields(d.text)) > 2*headingWords
}

func headingLike(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > headingWords || len(s) > 120 || strings.Contains(s, "\n") {
		return false
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, `"'“‘«`))
	if !unicode.IsUpper(first) && !unicode.IsDigit(first) && !unicode.Is(unicode.Lo, first) {
		return false
	}
	if endsClause(s) && !(strings.HasSuffix(s, ":") && len(words) <= headingWords/2) || speech(s) {
		return false
	}
	return !endsSentence(s) || strings.HasSuffix(s, "?") || allCaps(s) && len(words) <= 8
}

// speech reports whether a line begins with a quotation and goes on after it:
// a heading may be a quotation, but does not say who spoke.
func speech(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	last, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(`"“‘«'`, first) && !strings.ContainsRune(`"”’»'`, last)
}

// allCaps reports whether s has letters and none of them is small.
func allCaps(s string) bool {
	return strings.IndexFunc(s, unicode.IsUpper) >= 0 && strings.IndexFunc(s, unicode.IsLower) < 0
}

func hasLetter(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }
