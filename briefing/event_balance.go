package briefing

import (
	"strings"
	"unicode/utf8"

	"sitrep/content/span"
)

// pairs are the marks that open and close what belongs together.
var pairs = map[rune]rune{'(': ')', '[': ']', '“': '”'}

// balanced moves the ends of a line so that every bracket and quotation mark in
// it has its fellow, where the sentence has that: the line goes on to the mark
// that closes what it opens, or starts at the one that opens what it closes.
func (x *sentenceContext) balanced(at span.Span) span.Span {
	sentence := x.reading.Sentences[x.index].Span
	for range 4 {
		open, shut := unpaired(at.Of(x.doc.Text))
		switch {
		case open >= 0:
			mark, _ := utf8.DecodeRuneInString(x.doc.Text[at.Start+open:])
			end := closing(x.doc.Text[at.End:sentence.End], mark)
			if end < 0 {
				return x.beforeMark(at, at.Start+open)
			}
			at.End += end
		case shut >= 0:
			mark, _ := utf8.DecodeRuneInString(x.doc.Text[at.Start+shut:])
			start := opening(x.doc.Text[sentence.Start:at.Start], mark)
			if start < 0 {
				return at
			}
			at.Start = sentence.Start + start
		default:
			return x.singleClosed(at)
		}
	}
	return at
}

// singleClosed takes a single quotation mark along that stands right behind a
// line and closes what the line opens.
func (x *sentenceContext) singleClosed(at span.Span) span.Span {
	text, rest := at.Of(x.doc.Text), x.doc.Text[at.End:x.reading.Sentences[x.index].Span.End]
	for _, mark := range [][2]string{{"‘", "’"}, {"'", "'"}} {
		open := strings.HasPrefix(text, mark[0]) || strings.LastIndex(text, " "+mark[0]) > strings.LastIndex(text, mark[1]+" ")
		if open && strings.HasPrefix(rest, mark[1]) {
			at.End += len(mark[1])
		}
	}
	return at
}

// beforeMark leaves a mark out that nothing closes where the line starts with
// it.
func (x *sentenceContext) beforeMark(at span.Span, mark int) span.Span {
	if mark == at.Start {
		_, n := utf8.DecodeRuneInString(x.doc.Text[mark:])
		at.Start += n
	}
	return at
}

// unpaired returns the byte offsets of the first mark that opens what is not
// closed and of the first that closes what was not opened, -1 for none. A
// straight quotation mark opens at the start and behind a space or a bracket.
func unpaired(text string) (open, shut int) {
	shut = -1
	var stack []int
	straight, before := -1, ' '
	for i, r := range text {
		last := before
		before = r
		switch r {
		case '(', '[', '“':
			stack = append(stack, i)
		case ')', ']', '”':
			n := len(stack)
			if n > 0 {
				if o, _ := utf8.DecodeRuneInString(text[stack[n-1]:]); pairs[o] == r {
					stack = stack[:n-1]
					continue
				}
			}
			if shut < 0 {
				shut = i
			}
		case '"':
			opens := i == 0 || strings.ContainsRune(" \u00a0\n([—–", last)
			switch {
			case opens && straight < 0:
				straight = i
			case straight >= 0:
				straight = -1
			case shut < 0:
				shut = i
			}
		}
	}
	if len(stack) > 0 {
		return stack[0], shut
	}
	return straight, shut
}

// closing returns where in the text behind a line that ends which a mark opened,
// -1 for nowhere.
func closing(text string, mark rune) int {
	want := '"'
	if mark != '"' {
		want = pairs[mark]
	}
	if i := strings.IndexRune(text, want); i >= 0 {
		return i + utf8.RuneLen(want)
	}
	return -1
}

// opening returns where in the text before a line the mark stands that opens
// what another closes, -1 for nowhere.
func opening(text string, mark rune) int {
	if mark == '"' {
		return strings.LastIndex(text, "\"")
	}
	for open, shut := range pairs {
		if shut == mark {
			return strings.LastIndex(text, string(open))
		}
	}
	return -1
}
