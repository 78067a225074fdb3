package lang

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/content/span"
)

// readQuotations pairs quotation marks, passage by passage: curly, straight
// and angular ones, single ones where they are no apostrophes, nested ones
// too. A mark without a partner is none, but for the paragraph that opens a
// quotation which the next paragraph opens again: there it runs to the end.
func readQuotations(r *Reading) {
	var before *openMark // what the passage before left open
	for i, p := range r.Passages {
		if r.stopped(i) {
			return
		}
		c := quoteReader{text: r.Text, in: p.Span, next: opensNext(r, i)}
		c.read()
		for j := range c.found {
			q := &c.found[j]
			q.Continues = before != nil && q.Span.Start == p.Span.Start && markOf(r.Text, q.Span.Start) == before.closing
			q.Scare = !q.Continues && c.scare(*q)
		}
		before = c.left
		r.Quotations = append(r.Quotations, c.found...)
	}
}

// opensNext returns the quotation mark that the passage after i starts with,
// 0 where it starts with another character or there is none.
func opensNext(r *Reading, i int) rune {
	if i+1 >= len(r.Passages) || r.Passages[i+1].Heading {
		return 0
	}
	first, _ := utf8.DecodeRuneInString(r.Passages[i+1].Span.Of(r.Text))
	if closingMarks[first] == 0 && first != '”' {
		return 0
	}
	return first
}

// closingMarks maps a mark that opens to the one that closes. A closing mark
// is never a key, save the straight ones.
var closingMarks = map[rune]rune{'“': '”', '"': '"', '‘': '’', '\'': '\'', '«': '»', '„': '“', '‹': '›', '‚': '‘'}

// markOf returns the mark that closes what is opened at the byte.
func markOf(text string, at int) rune {
	r, _ := utf8.DecodeRuneInString(text[at:])
	return closingMarks[r]
}

// openMark is a quotation that is still open.
type openMark struct {
	at, inner int // bytes of the mark and behind it
	closing   rune
}

// maxOpen is how deep quotations stand in each other.
const maxOpen = 8

// quoteReader pairs the marks of one passage.
type quoteReader struct {
	text  string
	in    span.Span
	next  rune
	open  []openMark
	found []Quotation
	taken map[int]bool // the bytes of marks that are paired already
	left  *openMark
}

func (c *quoteReader) read() {
	c.unusual()
	for at := c.in.Start; at < c.in.End; {
		r, size := utf8.DecodeRuneInString(c.text[at:c.in.End])
		switch {
		case c.taken[at]:
		case c.closes(at, r, size):
			c.close(at, size, r)
		case c.opens(at, r, size):
			if len(c.open) == maxOpen {
				c.open = slices.Delete(c.open, 0, 1) // never closed: it was none
			}
			c.open = append(c.open, openMark{at, at + size, closingMarks[r]})
		}
		at += size
	}
	c.finish()
	slices.SortFunc(c.found, func(a, b Quotation) int { return span.Compare(a.Span, b.Span) })
}

// runes returns the characters on both sides of the mark, a space at the
// passage's borders.
func (c *quoteReader) runes(at, size int) (before, after rune) {
	before, after = ' ', ' '
	if at > c.in.Start {
		before, _ = utf8.DecodeLastRuneInString(c.text[c.in.Start:at])
	}
	if at+size < c.in.End {
		after, _ = utf8.DecodeRuneInString(c.text[at+size : c.in.End])
	}
	return before, after
}

// opens reports whether the character at the byte opens a quotation.
func (c *quoteReader) opens(at int, r rune, size int) bool {
	closing := closingMarks[r]
	if closing == 0 {
		return false
	}
	before, after := c.runes(at, size)
	if unicode.IsSpace(after) && r != '«' && (r != '“' || unicode.IsSpace(before)) {
		return false
	}
	starts := unicode.IsSpace(before) || strings.ContainsRune("([{—–-/“‘\"'«…:", before)
	switch r {
	case '"':
		return starts
	case '\'', '‘':
		return starts && !c.elision(at+size) && (c.partner(at+size, closing) || c.speaks(at, size) && c.partner(at+size, twins[closing]))
	}
	return true
}

// quoteReach is how many bytes away the partner of a single mark is sought:
// further on, it is an apostrophe.
const quoteReach = 2000

// partner reports whether a mark that closes follows in the passage.
func (c *quoteReader) partner(from int, closing rune) bool {
	for at := from; at < min(c.in.End, from+quoteReach); {
		r, size := utf8.DecodeRuneInString(c.text[at:c.in.End])
		if r == closing && c.ends(at, size) {
			return true
		}
		at += size
	}
	return false
}

// ends reports whether the mark at the byte stands where a word ends.
func (c *quoteReader) ends(at, size int) bool {
	before, after := c.runes(at, size)
	return !unicode.IsSpace(before) && !isAlnum(after)
}

// closes reports whether the character at the byte closes what is open.
func (c *quoteReader) closes(at int, r rune, size int) bool {
	if r == '“' && c.level('”') >= 0 { // the wrong mark closes: nobody opens twice
		before, after := c.runes(at, size)
		return !unicode.IsSpace(before) || !isAlnum(after) || c.awaits(at+size, r)
	}
	if c.level(r) < 0 {
		return c.level(twins[r]) >= 0 && c.ends(at, size) && !c.awaits(at+size, r)
	}
	switch r {
	case '’', '\'':
		return c.ends(at, size) && !c.possessive(at, size, r)
	case '"':
		before, after := c.runes(at, size)
		return !unicode.IsSpace(before) && (!isAlnum(after) || !unicode.IsSpace(before) && before != '(') || unicode.IsSpace(after) || at+size == c.in.End
	case '‘', '“': // closes only what „ and ‚ opened
		return true
	}
	return true
}

// level returns the index of the innermost open quotation that the mark
// closes, -1 where there is none.
func (c *quoteReader) level(r rune) int {
	for i := len(c.open) - 1; i >= 0; i-- {
		if c.open[i].closing == r {
			return i
		}
	}
	return -1
}

// close ends the innermost quotation of the mark; what was opened inside it
// and not closed was no quotation.
func (c *quoteReader) close(at, size int, r rune) {
	i := c.level(r)
	if i < 0 {
		i = c.level(twins[r])
	}
	if i < 0 {
		i = c.level('”')
	}
	o := c.open[i]
	c.open = c.open[:i]
	if at > o.inner {
		c.found = append(c.found, Quotation{Span: span.New(o.at, at+size), Inner: span.New(o.inner, at)})
	}
}

// finish settles what the passage leaves open: a quotation that the next
// passage takes up, or that started with the passage or after a comma or
// colon, runs to the end. Any other mark was none.
func (c *quoteReader) finish() {
	for i, o := range c.open {
		if o.closing == '\'' || o.closing == '’' && len(c.open) > 1 && i > 0 {
			continue
		}
		taken := c.next != 0 && closingMarks[c.next] == o.closing
		if !taken && (o.closing == '’' || !c.introduced(o.at)) {
			continue
		}
		end := c.contentEnd()
		if !taken {
			end = c.lastClosed(o, end)
		}
		if end > o.inner {
			c.found = append(c.found, Quotation{Span: span.New(o.at, end), Inner: span.New(o.inner, end)})
			if taken {
				left := o
				c.left = &left
			}
		}
		return
	}
}

// lastClosed is where a quotation that nothing closes ends: with the last one in
// it that has the same marks, whose end is its own too, or else at the passage's end.
func (c *quoteReader) lastClosed(o openMark, end int) int {
	for i := len(c.found) - 1; i >= 0; i-- {
		q := c.found[i]
		if q.Span.Start > o.at && o.closing != '"' && markOf(c.text, q.Span.Start) == o.closing {
			return q.Span.End
		}
	}
	return end
}

// introduced reports whether a mark starts the passage or follows a comma or
// colon, as a statement's does.
func (c *quoteReader) introduced(at int) bool {
	before := strings.TrimRightFunc(c.text[c.in.Start:at], unicode.IsSpace)
	return before == "" || strings.HasSuffix(before, ",") || strings.HasSuffix(before, ":")
}

// scareWords is the most words that a quotation inside a clause has when it
// only marks a choice of words.
const scareWords = 4

// scare reports whether a quotation is a few words inside a clause, a title or
// a nickname, and no statement: a statement is introduced by a comma or colon,
// starts the passage or a sentence, or has punctuation of its own inside.
func (c *quoteReader) scare(q Quotation) bool {
	inner := strings.TrimSpace(q.Inner.Of(c.text))
	if len(strings.Fields(inner)) > scareWords {
		return false
	}
	if last, _ := utf8.DecodeLastRuneInString(inner); strings.ContainsRune(".,!?…", last) {
		return false
	}
	rest := strings.TrimLeftFunc(c.text[q.Span.End:c.in.End], unicode.IsSpace)
	if rest == "" && c.introduced(q.Span.Start) {
		return false
	}
	return !strings.HasPrefix(rest, ",") || !c.introduced(q.Span.Start)
}
