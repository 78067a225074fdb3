package ui

import (
	"strings"

	"sitrep/content"
)

// newDropped shows what was left out of the text.
func newDropped(doc *content.Document) overlay {
	d := &detail{title: "LEFT OUT OF THE TEXT"}
	d.parts = append(d.parts, detailPart{text: "What belongs to the page and not to the article. Nothing of it was analysed.", look: mutedPart})
	for i, text := range doc.Dropped {
		if text = strings.TrimSpace(oneLine(text)); text != "" {
			d.parts = append(d.parts, detailPart{text: text, tight: i > 0 && len(text) < 60})
		}
	}
	if len(d.parts) == 1 {
		d.parts = []detailPart{{text: "Nothing was left out.", look: mutedPart}}
	}
	return d
}
