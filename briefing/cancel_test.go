package briefing

import (
	"context"
	"errors"
	"strings"
	"testing"

	"sitrep/content"
)

// countdown is a context that ends when it has been asked so often, and counts
// how often it was.
type countdown struct {
	context.Context
	asked, ends int
}

func (c *countdown) Err() error {
	c.asked++
	if c.asked > c.ends {
		return context.Canceled
	}
	return nil
}

// long is a text of so many paragraphs with two sentences each.
func long(t *testing.T, paragraphs int) *content.Document {
	t.Helper()
	doc, err := content.Read([]byte(strings.Repeat("Mayor Ana Lopes said on Tuesday that the bridge at Elm was closed. The company denied it, and she left.\n\n", paragraphs)), "long.txt")
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// TestLongStagesLook holds every stage whose work grows with the text to look
// at the context while it works.
func TestLongStagesLook(t *testing.T) {
	doc, looks, stage := long(t, 2000), map[string]int{}, ""
	ctx := &countdown{Context: t.Context(), ends: 1 << 30}
	_, err := Analyze(ctx, doc, Options{Progress: func(name string, _, _ int) {
		looks[stage], stage, ctx.asked = ctx.asked, name, 0
	}})
	looks[stage] = ctx.asked
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"language", "time expressions", "actors", "claims", "events", "bottom line and key marks"} {
		if looks[name] < 8 {
			t.Errorf("the stage %q of a text of 4000 sentences looked %d times", name, looks[name])
		}
	}
}

// TestCancelledAnywhere ends an analysis at every look in turn: it gives
// nothing but the context's error.
func TestCancelledAnywhere(t *testing.T) {
	doc := long(t, 300)
	for ends, done := 0, false; !done; ends += 7 {
		b, err := Analyze(&countdown{Context: t.Context(), ends: ends}, doc, Options{})
		switch done = err == nil; {
		case done && b == nil, !done && (b != nil || !errors.Is(err, context.Canceled)):
			t.Fatalf("ended at look %d: briefing %v, error %v", ends, b != nil, err)
		}
	}
}
