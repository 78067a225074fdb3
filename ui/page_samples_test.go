package ui

import (
	"context"
	"testing"

	"sitrep/content"
)

// sampleDocuments reads the embedded samples.
func sampleDocuments(t testing.TB) []*content.Document {
	t.Helper()
	var docs []*content.Document
	for item := range (content.Opener{}).Open(context.Background(), content.SamplesRef) {
		if item.Err != nil {
			t.Fatal(item.Err)
		}
		docs = append(docs, item.Document)
	}
	if len(docs) == 0 {
		t.Fatal("no samples")
	}
	return docs
}

func TestSamplesAreSetWholeAtEveryWidth(t *testing.T) {
	for _, doc := range sampleDocuments(t) {
		for width := 20; width <= 120; width += 4 {
			checkPage(t, doc, width)
		}
		s := newSetter(newPage(doc, 66, newStyles(styleOptions{})).pageSpec)
		for i := range s.pieces {
			s.piece(i)
		}
		if s.missed > 0 {
			t.Errorf("%s: glamour changed the words of %d blocks", doc.Title, s.missed)
		}
	}
}
