package content

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/content/span"
)

// inline puts the words of one block together with their marks. White space
// runs together to one space and falls away at both ends and around line
// breaks, as on a page; a mark never begins or ends on white space.
type inline struct {
	text  []byte
	marks []Mark
	open  []openMark
	gap   bool // a space is due before the next word
	brk   bool // a line break is due before the next word
}

// openMark is a mark that is not closed yet. Its start is told by the first
// word in it: until then it is -1.
type openMark struct {
	kind   MarkKind
	target string
	start  int
}

// write appends running text.
func (in *inline) write(s string) {
	s = strings.ToValidUTF8(s, "\ufffd") // a mark must not stand inside a character
	for s != "" {
		n := strings.IndexFunc(s, looseSpace)
		if n == 0 {
			_, size := utf8.DecodeRuneInString(s)
			in.gap, s = true, s[size:]
			continue
		}
		if n < 0 {
			n = len(s)
		}
		in.begin()
		in.text = append(in.text, s[:n]...)
		s = s[n:]
	}
}

// looseSpace reports whether r is white space that a page is free to set
// as it likes. The ideographic space is a sign of its own.
func looseSpace(r rune) bool { return unicode.IsSpace(r) && r != '\u3000' }

// writeVerbatim appends code: its white space stands as it is.
func (in *inline) writeVerbatim(s string) {
	if s = strings.ToValidUTF8(s, "\ufffd"); s != "" {
		in.begin()
		in.text = append(in.text, s...)
	}
}

// lineBreak ends the line. Breaks in a row are one: an empty line would be a
// border of blocks.
func (in *inline) lineBreak() { in.brk = true }

// space makes sure that the next word does not stick to the last.
func (in *inline) space() { in.gap = true }

// begin writes the white space that is due and lets the open marks begin.
func (in *inline) begin() {
	if len(in.text) > 0 {
		switch {
		case in.brk:
			in.text = append(in.text, '\n')
		case in.gap:
			in.text = append(in.text, ' ')
		}
	}
	in.gap, in.brk = false, false
	for i := range in.open {
		if in.open[i].start < 0 {
			in.open[i].start = len(in.text)
		}
	}
}

// mark opens a mark around the words to come.
func (in *inline) mark(kind MarkKind, target string) {
	in.open = append(in.open, openMark{kind, target, -1})
}

// unmark closes the mark that was opened last. One without words vanishes.
func (in *inline) unmark() {
	if len(in.open) == 0 {
		return
	}
	m := in.open[len(in.open)-1]
	in.open = in.open[:len(in.open)-1]
	if m.start >= 0 && m.start < len(in.text) {
		in.marks = append(in.marks, Mark{m.kind, span.New(m.start, len(in.text)), m.target})
	}
}

// blank reports whether no word was written.
func (in *inline) blank() bool { return len(in.text) == 0 }

// result closes what is open and returns the text with its marks, as written.
func (in *inline) result() (string, []Mark) {
	for len(in.open) > 0 {
		in.unmark()
	}
	return string(in.text), in.marks
}

// cell returns the content as the sanitised single line of a table cell.
func (in *inline) cell() (string, []Mark) {
	if in == nil {
		return "", nil
	}
	text, marks := in.result()
	text, marks = sanitizeMarked(text, marks)
	d := draft{text: strings.ReplaceAll(text, "\n", " "), marks: marks}.squeezed()
	return d.text, d.marks
}

// sanitizeMarked sanitises text and moves the marks to where their words are
// afterwards. Marks that lost their words are dropped, as are those that cross
// another; the rest comes back sorted.
func sanitizeMarked(text string, marks []Mark) (string, []Mark) {
	clean := Sanitize(text)
	if clean != text && len(marks) > 0 {
		at := movedBorders(text, clean, marks)
		for i, m := range marks {
			start, known := at[m.Span.Start]
			end, both := at[m.Span.End]
			if marks[i].Span = span.New(start, end); !known || !both {
				marks[i].Span = span.Span{} // better no mark than one on other words
			}
		}
	}
	for i := range marks {
		if marks[i].Target != "" {
			marks[i].Target = cleanTarget(marks[i].Target)
		}
	}
	return clean, nested(marks)
}

// maxMoveWork bounds the bytes that movedBorders may read: hostile input must
// not make it quadratic.
const maxMoveWork = 1 << 24

// movedBorders tells for every border of a mark where it lies in the
// sanitised text. Sanitising piece by piece gives it at once; where pieces
// influence each other, each border is found from the text before it, as far
// as maxMoveWork allows: those beyond are not told.
func movedBorders(text, clean string, marks []Mark) map[int]int {
	borders := []int{0, len(text)}
	for _, m := range marks {
		borders = append(borders, m.Span.Start, m.Span.End)
	}
	slices.Sort(borders)
	borders = slices.Compact(borders)
	at := map[int]int{}
	pieces := 0
	var joined strings.Builder
	for i, b := range borders {
		if i > 0 {
			joined.WriteString(Sanitize(text[pieces:b]))
		}
		at[b], pieces = joined.Len(), b
	}
	if joined.String() == clean {
		return at
	}
	work := 0
	for _, b := range borders {
		if work += b; work > maxMoveWork {
			delete(at, b)
			continue
		}
		n := min(len(Sanitize(text[:b])), len(clean))
		for n > 0 && n < len(clean) && !utf8.RuneStart(clean[n]) {
			n--
		}
		at[b] = n
	}
	return at
}

// nested sorts marks, outer before inner, and drops the empty and crossing.
func nested(marks []Mark) []Mark {
	slices.SortStableFunc(marks, func(a, b Mark) int { return span.Compare(a.Span, b.Span) })
	var kept []Mark
	var around []span.Span
	for _, m := range marks {
		if m.Span.Empty() || m.Kind == Link && m.Target == "" {
			continue
		}
		for len(around) > 0 && around[len(around)-1].End <= m.Span.Start {
			around = around[:len(around)-1]
		}
		if len(around) > 0 && !around[len(around)-1].Contains(m.Span) {
			continue
		}
		around = append(around, m.Span)
		kept = append(kept, m)
	}
	return kept
}

// cleanTarget sanitises the address of a link: printable, without white space.
func cleanTarget(s string) string {
	return strings.Join(strings.Fields(Sanitize(s)), "")
}
