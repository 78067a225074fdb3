package ui

import (
	"strings"
	"unicode"

	tea "charm.land/bubbletea/v2"
)

// entryLine is a line of text being entered. Positions are runes.
type entryLine struct {
	text []rune
	at   int // the cursor stands before this rune
}

func newEntryLine(text string) entryLine {
	r := []rune(text)
	return entryLine{r, len(r)}
}

func (e *entryLine) String() string { return string(e.text) }

// insert puts text in at the cursor, without what steers a terminal; line
// breaks become blanks.
func (e *entryLine) insert(text string) {
	var in []rune
	for _, r := range oneLine(strings.ToValidUTF8(text, "")) {
		if unicode.IsPrint(r) || r == '\u200d' {
			in = append(in, r)
		}
	}
	if in = in[:min(len(in), max(longestEntry-len(e.text), 0))]; len(in) == 0 {
		return
	}
	e.text = append(e.text[:e.at:e.at], append(in, e.text[e.at:]...)...)
	e.at += len(in)
}

// longestEntry bounds what can be entered, in runes.
const longestEntry = 500

// key edits the line. changed tells that the text is another; taken is false
// where the key is no editing key.
func (e *entryLine) key(k tea.KeyPressMsg) (changed, taken bool) {
	was := len(e.text)
	switch k.String() {
	case "left", "ctrl+b":
		e.at = max(e.at-1, 0)
	case "right", "ctrl+f":
		e.at = min(e.at+1, len(e.text))
	case "home", "ctrl+a":
		e.at = 0
	case "end", "ctrl+e":
		e.at = len(e.text)
	case "backspace", "ctrl+h":
		e.cut(max(e.at-1, 0), e.at)
	case "delete":
		e.cut(e.at, min(e.at+1, len(e.text)))
	case "ctrl+u":
		e.cut(0, e.at)
	case "ctrl+k":
		e.cut(e.at, len(e.text))
	case "ctrl+w", "alt+backspace":
		e.cut(e.wordStart(), e.at)
	default:
		if k.Text == "" {
			return false, false
		}
		e.insert(k.Text)
	}
	return len(e.text) != was, true
}

func (e *entryLine) cut(from, to int) {
	e.text = append(e.text[:from:from], e.text[to:]...)
	e.at = from
}

// wordStart is where the word before the cursor begins.
func (e *entryLine) wordStart() int {
	i := e.at
	for i > 0 && unicode.IsSpace(e.text[i-1]) {
		i--
	}
	for i > 0 && !unicode.IsSpace(e.text[i-1]) {
		i--
	}
	return i
}

// draw draws the line in w cells with the cursor on it; of a longer text the
// part round the cursor.
func (e *entryLine) draw(p window, x, y, w int, st *Styles) {
	if w <= 0 {
		return
	}
	from := 0
	for from < e.at && cells(string(e.text[from:e.at])) >= w {
		from++
	}
	p.put(x, y, w, string(e.text[from:]), st.Strong)
	col := cells(string(e.text[from:e.at]))
	under := " "
	if e.at < len(e.text) && cells(string(e.text[e.at])) == 1 {
		under = string(e.text[e.at])
	}
	if col < w {
		p.put(x+col, y, 2, under, style{attr: reverse})
	}
}
