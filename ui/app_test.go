package ui

import (
	"strings"
	"testing"
)

// TestWindowTitle holds that the window is called after the document: in one
// line, without anything that steers the terminal, and not at any length.
func TestWindowTitle(t *testing.T) {
	b, doc := ferries(t)
	doc.Title = "Ferries\x1b]0;owned\a\nat sea " + strings.Repeat("and on ", 100_000)
	d := drive(t, 120, 40, oneDocument(doc, b), Options{})
	got := d.m.View().WindowTitle
	if !strings.HasPrefix(got, "Ferries") || !strings.HasSuffix(got, "… · sitrep") || cells(got) > windowTitle+len(" · sitrep") || strings.ContainsAny(got, "\x1b\a\n") {
		t.Errorf("the window is called %q", got[:min(len(got), 200)])
	}
	if d.keys("q"); !d.quit {
		t.Fatal("q does not leave the one document")
	}
	if got := drive(t, 120, 40, threeDocuments(t), Options{}).m.View().WindowTitle; got != "sitrep" {
		t.Errorf("over the library the window is called %q", got)
	}
}
