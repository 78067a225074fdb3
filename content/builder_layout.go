package content

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/content/span"
)

// takeTitle takes the title from the headings where the metadata has none: the
// first heading of level 1, else a heading that the text begins with. A
// heading that names a part of a briefing is no title.
func (b *builder) takeTitle() {
	if b.doc.Title != "" {
		return
	}
	best := -1
	for i, d := range b.drafts {
		if d.kind != Heading || d.quoted > 0 || sectionNamed(d.text) != noSection {
			continue
		}
		if d.level == 1 {
			best = i
			break
		}
		if best < 0 && i < titleReach {
			best = i
		}
	}
	if best < 0 || b.drafts[best].level > 1 && b.wordsAbove(best) {
		return
	}
	title := b.drafts[best]
	title.level = 1
	b.doc.Title = SanitizeLine(title.text)
	b.drafts = append(b.drafts[:best:best], b.drafts[best+1:]...)
	b.drafts = append([]draft{title}, b.drafts...)
}

// wordsAbove reports whether anything but pictures stands above a draft.
func (b *builder) wordsAbove(at int) bool {
	return slices.ContainsFunc(b.drafts[:at], func(d draft) bool { return d.kind != Caption && !d.meta })
}

// finish cleans the drafts, lays them out as the canonical text and returns
// the document.
// What the author brought along is looked up in the text then.
func (b *builder) finish() *Document {
	b.doc.Title = SanitizeLine(b.doc.Title)
	b.doc.Source = SanitizeLine(b.doc.Source)
	b.doc.Byline = SanitizeLine(b.doc.Byline)
	b.doc.URL = cleanTarget(b.doc.URL)
	if !b.ledeNames {
		b.placeTitle()
	}
	b.raiseHeadings()
	b.lowerHeadings()
	b.joinTypedItems()
	b.clean()
	b.markSources()
	b.markReferences()
	if b.ledeNames && (len(b.drafts) == 0 || !strings.HasSuffix(SanitizeLine(b.drafts[0].text), b.doc.Title)) {
		b.doc.Title = "" // what named the document turned out to be furniture
	}
	b.layout()
	b.settleAuthored()
	slices.SortStableFunc(b.doc.Warnings, func(a, b Warning) int { return a.Line - b.Line })
	return &b.doc
}

// titleReach is how many blocks may stand before the heading that repeats the
// title: a picture, a date line, a kicker.
const titleReach = 8

// placeTitle makes the title the first block: the heading that says the same
// where there is one near the top, else a block of its own.
func (b *builder) placeTitle() {
	if b.doc.Title == "" {
		return
	}
	title := draft{kind: Heading, text: b.doc.Title}
	for i, d := range b.drafts {
		if i >= titleReach {
			break
		}
		if (d.kind == Heading || d.kind == Paragraph) && d.quoted == 0 && sameWords(d.text, b.doc.Title) {
			title = d
			title.kind = Heading
			b.drafts = append(b.drafts[:i:i], b.drafts[i+1:]...)
			break
		}
	}
	title.level = 1
	b.drafts = append([]draft{title}, b.drafts...)
}

// raiseHeadings makes headings of the lines that are set as such but not
// marked: a short paragraph all in strong type over running text.
func (b *builder) raiseHeadings() {
	level := 2
	for i := range b.drafts {
		d := &b.drafts[i]
		switch {
		case d.kind == Heading && i > 0:
			level = min(d.level+1, 6)
		case i > 1 && i+1 < len(b.drafts) && d.looksHeading() && b.drafts[i+1].runs():
			d.kind, d.level, d.marks = Heading, level, nil
		}
	}
}

// standfirstWords is the fewest words of a heading that is a sentence of the
// article in large type.
const standfirstWords = 15

// lowerHeadings makes paragraphs of the headings that are whole sentences: the
// standfirst, which many pages mark as a heading and which tells the news.
func (b *builder) lowerHeadings() {
	for i := range b.drafts {
		d := &b.drafts[i]
		if i > 0 && d.kind == Heading && d.level > 1 && strings.HasSuffix(strings.TrimRight(d.text, closers), ".") && len(strings.Fields(d.text)) >= standfirstWords {
			d.kind, d.level = Paragraph, 0
		}
	}
}

// looksHeading reports whether a draft is a line in strong type that is no
// sentence.
func (d draft) looksHeading() bool {
	words := len(strings.Fields(d.text))
	return d.kind == Paragraph && d.quoted == 0 && words > 1 && words <= maxHeadingWords && !strings.Contains(d.text, "\n") &&
		len(d.marks) > 0 && d.marks[0].Kind == Strong && d.marks[0].Span == span.New(0, len(d.text)) &&
		(strings.HasSuffix(d.text, "?") || !headingTail.MatchString(d.text))
}

// runs reports whether a draft is running text that a heading may stand over.
func (d draft) runs() bool {
	return d.quoted == 0 && (d.kind == ListItem || d.kind == Table || d.kind == Paragraph && len(strings.Fields(d.text)) > maxHeadingWords)
}

// layout writes the drafts one under the other and gives every span its place.
func (b *builder) layout() {
	var text strings.Builder
	for i, d := range b.drafts {
		if i > 0 {
			text.WriteString(borderBetween(b.drafts[i-1], d))
		}
		b.doc.Blocks = append(b.doc.Blocks, d.placed(text.Len()))
		text.WriteString(d.text)
	}
	b.doc.Text = text.String()
}

// borderBetween is what parts two blocks: items of one list stand line under
// line, all else is parted by a blank line.
func borderBetween(above, below draft) string {
	if above.kind == ListItem && below.kind == ListItem && above.list != 0 && above.list == below.list {
		return "\n"
	}
	return "\n\n"
}

// placed returns the block that the draft becomes at a byte of the text.
func (d draft) placed(at int) Block {
	block := Block{
		Kind: d.kind, Span: span.New(at, at+len(d.text)), Level: d.level,
		Marker: d.marker, Quoted: d.quoted, Meta: d.meta,
	}
	for _, m := range d.marks {
		m.Span = m.Span.Shift(at)
		block.Marks = append(block.Marks, m)
	}
	if d.grid != nil {
		g := &Grid{Header: d.grid.Header, Align: d.grid.Align}
		for _, row := range d.grid.Rows {
			cells := make([]span.Span, len(row))
			for i, c := range row {
				cells[i] = c.Shift(at)
			}
			g.Rows = append(g.Rows, cells)
		}
		block.Table = g
	}
	return block
}

// cut returns the part of the draft that part covers, with the marks of its
// words. A table cannot be cut: it comes back whole.
func (d draft) cut(part span.Span) draft {
	if d.grid != nil {
		return d
	}
	var marks []Mark
	for _, m := range d.marks {
		m.Span = m.Span.Clip(part).Shift(-part.Start)
		if !m.Span.Empty() {
			marks = append(marks, m)
		}
	}
	d.text, d.marks = part.Of(d.text), marks
	return d
}

// trimmed returns the draft without white space at its ends; code keeps the
// indentation of its first line.
func (d draft) trimmed() draft {
	end := len(strings.TrimRight(d.text, " \n\u3000"))
	start := end - len(strings.TrimLeft(d.text[:end], " \n\u3000"))
	if d.kind == Code {
		start = strings.LastIndexByte(d.text[:start], '\n') + 1
	}
	if start == 0 && end == len(d.text) {
		return d
	}
	return d.cut(span.New(start, end))
}

// squeezed returns the draft without empty lines and with single spaces, none
// at the ends of a line.
func (d draft) squeezed() draft {
	if d.grid != nil || d.text == squeeze(d.text, nil) {
		return d
	}
	moved := make([]int, len(d.text)+1)
	d.text = squeeze(d.text, moved)
	for i, m := range d.marks {
		d.marks[i].Span = span.New(moved[m.Span.Start], moved[m.Span.End])
	}
	d.marks = nested(d.marks)
	return d
}

// squeeze writes s with single spaces and single line ends. A combining mark
// whose base was such white space goes too. Where moved is given, it tells for
// each byte of s where the text before it ends then.
func squeeze(s string, moved []int) string {
	out := make([]byte, 0, len(s))
	due := byte('\n') // white space that is written before the next word
	for i, r := range s {
		size := utf8.RuneLen(r)
		loose := r == ' ' || r == '\n'
		if due == '\n' && unicode.Is(unicode.M, r) || len(out) == 0 && r == '\u3000' {
			loose = true
		}
		if !loose && due != 0 {
			if len(out) > 0 {
				out = append(out, due)
			}
			due = 0
		}
		if moved != nil {
			moved[i] = len(out)
		}
		switch {
		case r == '\n' || r == ' ' && due == 0:
			due = byte(r)
		case !loose:
			out = append(out, s[i:i+size]...)
		}
	}
	if moved != nil {
		moved[len(s)] = len(out)
	}
	return string(out)
}

// sameWords reports whether two lines say the same, white space, letter case
// and the shape of quotation marks and dashes aside.
func sameWords(a, b string) bool {
	return strings.EqualFold(plainSigns(a), plainSigns(b))
}

// plainSigns writes a line with single spaces and the typewriter's quotation
// marks and dashes.
func plainSigns(s string) string {
	s, _ = plainText(s)
	return s
}

// plainSign is what a typewriter has for a printer's sign.
var plainSign = map[rune]string{
	'“': `"`, '”': `"`, '„': `"`, '«': `"`, '»': `"`, '‘': "'", '’': "'", '‚': "'", '`': "'", '´': "'",
	'–': "-", '—': "-", '‑': "-", '‐': "-", '−': "-", '…': "...",
}
