package ui

import "strings"

// textLine is a line of broken text. start is the byte of the whole text that
// it begins with; a line that was cut ends in the ellipsis.
type textLine struct {
	text  string
	start int
	cut   bool
}

// breakLines breaks text into lines of at most w cells: at blanks, at wide
// clusters, and inside a word only where the word alone is too long. Of more
// than limit lines the last is cut at a word border and ends in the ellipsis.
// Newlines count as blanks.
func breakLines(text string, w, limit int, ellipsis string) []textLine {
	if w <= 0 || limit <= 0 {
		return nil
	}
	var lines []textLine
	for start := skipGaps(text, 0); start < len(text); {
		end, next := lineEnd(text, start, w)
		if len(lines) == limit-1 && next < len(text) {
			return append(lines, textLine{cutLine(text[start:], w, ellipsis), start, true})
		}
		lines = append(lines, textLine{text[start:end], start, false})
		start = next
	}
	return lines
}

// wrapWords is breakLines without the places; cut tells whether something had
// to be left out.
func wrapWords(text string, w, limit int, ellipsis string) (lines []string, cut bool) {
	for _, l := range breakLines(text, w, limit, ellipsis) {
		lines = append(lines, l.text)
		cut = l.cut
	}
	return lines, cut
}

// fitWords returns text if it fits into w cells, else cut at a word border
// with the ellipsis behind it. Where not even one word fits, it is cut inside.
func fitWords(text string, w int, ellipsis string) string {
	if w <= 0 {
		return ""
	}
	if end, next := lineEnd(text, 0, w); next >= len(text) {
		return text[:end]
	}
	return cutLine(text, w, ellipsis)
}

// cutLine cuts text, which is too long for w cells.
func cutLine(text string, w int, ellipsis string) string {
	room := w - cells(ellipsis)
	if room <= 0 {
		return ellipsis
	}
	end, _ := lineEnd(text, 0, room)
	return strings.TrimRight(text[:end], " ,;:–—-") + ellipsis
}

// lineEnd finds where the line that begins at start ends and the next begins.
func lineEnd(text string, start, w int) (end, next int) {
	used, i := 0, start
	border, after := -1, -1 // the last place to break, and where the next line would begin
	for i < len(text) {
		if isGap(text[i]) {
			border, after = i, skipGaps(text, i)
			if after >= len(text) {
				return border, len(text)
			}
			used += after - i
			i = after
			continue
		}
		n, cw := clusterAt(text, i)
		if cw == 2 && i > start && !hangs(text[i:]) {
			if border < 0 || after < i {
				border, after = i, i
			}
		}
		if used+cw > w {
			if border > start {
				return border, after
			}
			if i == start { // not even one cluster fits: leave it out
				return start, start + n
			}
			return i, i
		}
		used += cw
		i += n
		if cw == 2 && i < len(text) && !isGap(text[i]) && !hangs(text[i:]) {
			border, after = i, i
		}
	}
	return len(text), len(text)
}

// clusterAt returns the bytes and cells of the cluster at i.
func clusterAt(text string, i int) (n, w int) {
	if text[i] < 0x80 && (i+1 == len(text) || text[i+1] < 0x80) {
		if text[i] < ' ' || text[i] == 0x7f {
			return 1, 0
		}
		return 1, 1
	}
	for cl, w := range clusters(text[i:]) {
		return len(cl), w
	}
	return 1, 0
}

// hangs reports whether text begins with a sign of East Asian punctuation
// that never begins a line.
func hangs(text string) bool {
	for _, sign := range []string{"。", "、", "，", "．", "」", "』", "）", "】", "》", "？", "！", "；", "："} {
		if strings.HasPrefix(text, sign) {
			return true
		}
	}
	return false
}

func isGap(b byte) bool { return b == ' ' || b == '\n' || b == '\t' }

func skipGaps(text string, i int) int {
	for i < len(text) && isGap(text[i]) {
		i++
	}
	return i
}
