package ui

import tea "charm.land/bubbletea/v2"

// prompt is a line of input in place of the status line.
type prompt struct {
	label string
	text  []rune
	at    int // the cursor, in runes
	note  string
	bad   bool                                            // the note is a fault
	check func(text string) (value, note string, ok bool) // nil: everything goes
	done  resultKind
	live  bool // every change is reported
}

// newSearchPrompt asks for words to search the text for. Every change is
// reported with resultQuery; setNote shows how many matches there are.
func newSearchPrompt(query string) *prompt {
	return &prompt{label: "search", text: []rune(query), at: len([]rune(query)), live: true, done: resultAccept}
}

// newFilterPrompt asks for words that the items shown have to hold.
func newFilterPrompt(query string) *prompt {
	return &prompt{label: "filter", text: []rune(query), at: len([]rune(query)), live: true, done: resultAccept}
}

// newDatePrompt asks for the publication date. Nothing entered means: the
// document's own.
func newDatePrompt(published string) *prompt {
	return &prompt{label: "published", text: []rune(published), at: len(published), done: resultDate}
}

// setNote shows a remark at the right, "3 of 17".
func (p *prompt) setNote(note string, bad bool) { p.note, p.bad = note, bad }

func (p *prompt) draw(c *canvas, screen rect, st *Styles) {}
func (p *prompt) key(k tea.KeyPressMsg) (overlayResult, bool) {
	return overlayResult{kind: resultClosed}, true
}
func (p *prompt) click(s rect, x, y int) (overlayResult, bool) { return overlayResult{}, false }
func (p *prompt) scroll(n int)                                 {}
func (p *prompt) paste(text string) overlayResult              { return overlayResult{} }
