package ui

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/content/span"
)

// fit cuts a line to width cells: at a word border, with an ellipsis, and
// inside a word only where the first one alone is too long. A line that fits
// is returned as it is.
func fit(text string, width int) string { return fitWith(text, width, "…") }

// fitWith is fit with the ellipsis of the terminal (Signs.Ellipsis).
func fitWith(text string, width int, ellipsis string) string {
	if width <= 0 {
		return ""
	}
	room := width - cells(ellipsis)
	used, cut, word, over := 0, 0, 0, false
	eachCluster(text, func(start, end int, show string, w int) bool {
		if used+w > width {
			over = true
			return false
		}
		used += w
		if used <= room {
			cut = end
			if breakAfter(text, start, end) || end < len(text) && isBlank(text, end) {
				word = end
			}
		}
		return true
	})
	switch {
	case !over:
		return text
	case room <= 0:
		if room < 0 {
			return ""
		}
		return ellipsis
	case word > 0:
		return strings.TrimRightFunc(text[:word], trailing) + ellipsis
	}
	return text[:cut] + ellipsis
}

// trailing tells what is dropped before an ellipsis.
func trailing(r rune) bool {
	return unicode.IsSpace(r) || strings.ContainsRune(",;:–—-(“‘\"'«[…", r)
}

// wrap sets a text in lines of at most width cells.
func wrap(text string, width int) []string {
	spans := wrapSpans(text, width, width)
	lines := make([]string, len(spans))
	for i, s := range spans {
		lines[i] = s.Of(text)
	}
	return lines
}

// fitLines sets a text in at most n lines; what is left out is told by an
// ellipsis at the end of the last.
func fitLines(text string, width, n int) []string {
	spans := wrapSpans(text, width, width)
	if n <= 0 || len(spans) == 0 {
		return nil
	}
	lines := make([]string, 0, min(n, len(spans)))
	for i, s := range spans {
		if i == n-1 && len(spans) > n {
			rest := strings.ReplaceAll(text[s.Start:], "\n", " ")
			return append(lines, fit(rest, width))
		}
		lines = append(lines, s.Of(text))
	}
	return lines
}

// wrapSpans breaks a text into lines of at most first cells (the first line)
// and rest cells (all others) and returns their byte ranges, without the
// white space at which they were broken. "\n" always breaks. A line breaks
// after white space, after a dash, and between ideographs as Chinese and
// Japanese typesetting allows; a word that is longer than a line breaks where
// it must, after a sign inside it if there is one. Hyphens are no place to
// break: a compound name stays whole.
func wrapSpans(text string, first, rest int) []span.Span {
	return wrapNoted(text, first, rest, nil)
}

// breakText breaks a text into lines of at most w cells.
func breakText(text string, w int) []span.Span { return wrapSpans(text, max(w, 1), max(w, 1)) }

// wrapNoted is wrapSpans with notes, in text order: signs that are set after
// the cluster that ends where they stand and stay with it.
func wrapNoted(text string, first, rest int, notes []note) []span.Span {
	b := breaker{text: text, room: max(first, 1), rest: max(rest, 1)}
	eachCluster(text, func(start, end int, show string, w int) bool {
		for len(notes) > 0 && notes[0].at <= end {
			w += notes[0].w
			notes = notes[1:]
		}
		return b.add(start, end, show, w)
	})
	b.finish()
	return b.lines
}

// breaker is the state of breaking one text into lines: greedy, one pass.
type breaker struct {
	text       string
	lines      []span.Span
	room, rest int

	start    int // of the line, bytes
	used     int // cells in the line, white space included
	inked    int // end of the last cluster that is no white space, bytes
	may      int // where the line may break, bytes; start: nowhere yet
	mayUsed  int // cells used up to there
	mayInked int // where the line ends if it breaks there
	soft     int // where an overlong word may break
	softUsed int
	last     rune
}

func (b *breaker) add(start, end int, _ string, w int) bool {
	r, size := utf8.DecodeRuneInString(b.text[start:])
	if r == '\n' || b.text[start:end] == "\r\n" {
		b.close(b.inked, end)
		b.last = 0
		return true
	}
	if blank(r) && start+size == end {
		if b.inked == b.start { // a line does not begin with white space
			b.restartHere(end)
		} else {
			b.used += w
			b.may, b.mayUsed, b.mayInked = end, b.used, b.inked
		}
		b.last = r
		return true
	}
	if b.last != 0 && start > b.start && mayBreak(b.last, r) && b.inked == start {
		b.may, b.mayUsed, b.mayInked = start, b.used, b.inked
	}
	for b.used+w > b.room && b.inked > b.start {
		b.breakBefore(start)
	}
	b.used += w
	b.inked = end
	if strings.ContainsRune("/-_.?&=,:;", r) {
		b.soft, b.softUsed = end, b.used
	}
	b.last = r
	return true
}

// breakBefore ends the line before the cluster at offset, at the best place.
func (b *breaker) breakBefore(at int) {
	switch {
	case b.may > b.start:
		used := b.used - b.mayUsed
		inked := b.inked
		b.lines = append(b.lines, span.Span{Start: b.start, End: b.mayInked})
		b.restart(b.may, used, max(inked, b.may))
	case b.soft > b.start && b.softUsed*3 >= b.room:
		used := b.used - b.softUsed
		inked := b.inked
		b.lines = append(b.lines, span.Span{Start: b.start, End: b.soft})
		b.restart(b.soft, used, max(inked, b.soft))
	default:
		b.lines = append(b.lines, span.Span{Start: b.start, End: b.inked})
		b.restart(at, 0, at)
	}
}

func (b *breaker) restart(at, used, inked int) {
	b.start, b.used, b.inked = at, used, inked
	b.may, b.soft, b.room = at, at, b.rest
}

// restartHere moves the start of the line over white space.
func (b *breaker) restartHere(at int) {
	b.start, b.inked, b.may, b.soft, b.used = at, at, at, at, 0
}

// close ends the line at a hard break; an empty line stays.
func (b *breaker) close(end, next int) {
	b.lines = append(b.lines, span.Span{Start: b.start, End: max(end, b.start)})
	b.restart(next, 0, next)
}

func (b *breaker) finish() {
	if b.inked > b.start {
		b.lines = append(b.lines, span.Span{Start: b.start, End: b.inked})
	}
}

// blank reports white space at which a line may break.
func blank(r rune) bool {
	return r == ' ' || r == '\t' || unicode.IsSpace(r) && r != 0xa0 && r != 0x202f && r != 0x2007
}

func isBlank(text string, at int) bool {
	r, _ := utf8.DecodeRuneInString(text[at:])
	return blank(r)
}

// breakAfter reports whether a line may break between the cluster and the
// next one.
func breakAfter(text string, start, end int) bool {
	if end >= len(text) {
		return true
	}
	a, _ := utf8.DecodeRuneInString(text[start:])
	b, _ := utf8.DecodeRuneInString(text[end:])
	return mayBreak(a, b)
}

// mayBreak tells where a line breaks without white space: after an em dash,
// and next to an ideograph or kana except before what closes and after what
// opens (the first rules of kinsoku).
func mayBreak(a, b rune) bool {
	if a == '—' && b != '—' && !closes(b) {
		return true
	}
	return (ideographic(a) || ideographic(b)) && !closes(b) && !opens(a) && b != 0xa0 && a != 0xa0
}

func ideographic(r rune) bool {
	return r >= 0x2e80 && (r < 0xa4d0 || r >= 0xf900 && r < 0xfb00 || r >= 0xfe30 && r < 0xfe70 ||
		r >= 0xff00 && r < 0xffe7 || r >= 0x20000 && r < 0x40000)
}

func closes(r rune) bool {
	return strings.ContainsRune("、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】»ぁぃぅぇぉっゃゅょァィゥェォッャュョ.,:;?!)]}…‥%", r)
}

func opens(r rune) bool { return strings.ContainsRune("‘“（〔［｛〈《「『【«([{$", r) }
