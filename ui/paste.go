package ui

import (
	"strings"

	tea "charm.land/bubbletea/v2"
)

// pasted asks whether a pasted text is to be read as a document.
type pasted struct{ *detail }

// pastedLines is how many lines of a pasted text are shown.
const pastedLines = 8

// newPaste shows the beginning of a pasted text and asks whether to read it as
// a document; agreed to, the result holds the text.
func newPaste(text string) overlay {
	d := &detail{title: "PASTED TEXT", keys: []hint{{"Enter", "read it"}}}
	d.enter = overlayResult{kind: resultAccept, text: text}
	d.parts = append(d.parts, detailPart{text: plural(len(strings.Fields(text)), "word") + ". Read it as a document?", look: strongPart})
	shown := 0
	for _, line := range strings.Split(text, "\n") {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		if shown++; shown > pastedLines {
			d.parts = append(d.parts, detailPart{text: "…", look: mutedPart})
			break
		}
		d.parts = append(d.parts, detailPart{text: fitWith(line, 400, "…"), look: mutedPart, tight: shown > 1})
	}
	return pasted{d}
}

// onlyAddresses reports whether a pasted text is addresses of the web and
// nothing else: there is nothing in it to read.
func onlyAddresses(text string) bool {
	words := strings.Fields(text)
	for _, w := range words {
		w = strings.ToLower(strings.TrimLeft(w, "<(\"'"))
		if !strings.HasPrefix(w, "http://") && !strings.HasPrefix(w, "https://") && !strings.HasPrefix(w, "www.") {
			return false
		}
	}
	return len(words) > 0
}

// key answers y as Enter and n as Esc.
func (p pasted) key(screen rect, k tea.KeyPressMsg) (overlayResult, bool) {
	switch k.String() {
	case "y":
		return p.enter, true
	case "n":
		return overlayResult{kind: resultClosed}, true
	}
	return p.detail.key(screen, k)
}
