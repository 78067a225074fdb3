package ui

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"sitrep/content"
)

// entryLine is a line of text being entered: the text input of Bubbles, drawn
// on our canvas, where every cluster has a width that all terminals agree on.
type entryLine struct {
	input textinput.Model
	given bool // the text was filled in and is selected: typing replaces it
}

// longestEntry bounds what can be entered, in runes.
const longestEntry = 500

func newEntryLine(text string) entryLine {
	in := textinput.New()
	in.CharLimit = longestEntry
	in.SetVirtualCursor(false)        // we draw it, and it does not blink
	in.KeyMap.Paste.SetEnabled(false) // it would run a program to read the clipboard; terminals paste
	in.Focus()
	e := entryLine{input: in}
	e.insert(text)
	return e
}

// newGivenLine is an entry line with a text that the first letter typed
// replaces; any other key keeps it.
func newGivenLine(text string) entryLine {
	e := newEntryLine(text)
	e.given = text != ""
	return e
}

// taken ends that the text is selected and reports whether it was.
func (e *entryLine) taken() bool {
	was := e.given
	e.given = false
	return was
}

func (e *entryLine) String() string { return e.input.Value() }

func (e *entryLine) empty() bool { return e.input.Value() == "" }

// clear takes everything out.
func (e *entryLine) clear() { e.input.Reset() }

// insert puts outside text in at the cursor as one line without anything that
// steers a terminal. A blank at either end stays, and so does a mark that
// belongs to the letter before the cursor.
func (e *entryLine) insert(text string) {
	const letter = "x" // for a mark or a blank to follow
	line := strings.TrimPrefix(content.SanitizeLine(letter+text), letter)
	if last, _ := utf8.DecodeLastRuneInString(text); unicode.IsSpace(last) {
		line += " "
	}
	e.input, _ = e.input.Update(tea.PasteMsg{Content: line})
}

// key edits the line and tells whether its text is another now.
func (e *entryLine) key(k tea.KeyPressMsg) (changed bool) {
	was := e.input.Value()
	if e.taken() && (k.Text != "" || k.Code == tea.KeyBackspace || k.Code == tea.KeyDelete) {
		if e.clear(); k.Text == "" {
			return true
		}
	}
	switch {
	case k.Text != "":
		e.insert(k.Text)
	case key.Matches(k, e.input.KeyMap.DeleteWordForward) && e.input.Position()+1 == utf8.RuneCountInString(was):
		// Of one letter before the end the text input looks for a word past it.
		e.input, _ = e.input.Update(tea.KeyPressMsg{Code: tea.KeyDelete})
	default:
		e.input, _ = e.input.Update(k)
	}
	return e.input.Value() != was
}

// draw draws the line in w cells with the cursor on it; of a longer text the
// part round the cursor.
func (e *entryLine) draw(p window, x, y, w int, st *Styles) {
	if w <= 0 {
		return
	}
	text, at := []rune(e.input.Value()), e.input.Position()
	from := 0
	for from < at && cells(string(text[from:at])) >= w {
		from++
	}
	p.put(x, y, w, string(text[from:]), st.Strong)
	if e.given {
		p.restyle(x, y, min(cells(string(text[from:])), w), st.Drag)
	}
	col := cells(string(text[from:at]))
	under := " "
	if at < len(text) && cells(string(text[at])) == 1 {
		under = string(text[at])
	}
	if col < w {
		p.put(x+col, y, 2, under, style{attr: reverse})
	}
}
