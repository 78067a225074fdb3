package ui

import tea "charm.land/bubbletea/v2"

// detail is a text to read and scroll: an error in full, what was left out.
type detail struct {
	title      string
	paragraphs []string
	offset     int
}

// newDetail shows paragraphs under a title.
func newDetail(title string, paragraphs []string) *detail {
	return &detail{title: title, paragraphs: paragraphs}
}

func (d *detail) draw(c *canvas, screen rect, st *Styles) {}
func (d *detail) key(k tea.KeyPressMsg) (overlayResult, bool) {
	return overlayResult{kind: resultClosed}, true
}
func (d *detail) click(s rect, x, y int) (overlayResult, bool) {
	return overlayResult{kind: resultClosed}, true
}
func (d *detail) scroll(n int)                    {}
func (d *detail) paste(text string) overlayResult { return overlayResult{} }
