package ui

// newPaste shows the beginning of a pasted text and asks whether to read it as
// a document; agreed to, the result holds the text.
func newPaste(text string) overlay { return newDetail("PASTED TEXT", []string{text}) }
