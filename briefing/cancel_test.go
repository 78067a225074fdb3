package briefing

import (
	"context"
	"errors"
	"strings"
	"sync/atomic"
	"testing"

	"sitrep/content"
)

// countdown is a context that ends when it has been asked so often, and counts
// how often it was.
type countdown struct {
	context.Context
	end   context.CancelFunc
	asked atomic.Int64
	ends  int64
}

func newCountdown(t *testing.T, ends int) *countdown {
	ctx, end := context.WithCancel(t.Context())
	return &countdown{Context: ctx, end: end, ends: int64(ends)}
}

func (c *countdown) Err() error {
	if c.asked.Add(1) > c.ends {
		c.end()
	}
	return c.Context.Err()
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
	doc, looks, stage := long(t, 2000), map[string]int64{}, ""
	ctx := newCountdown(t, 1<<30)
	_, err := Analyze(ctx, doc, Options{Progress: func(name string, _, _ int) {
		looks[stage], stage = looks[stage]+ctx.asked.Swap(0), name
	}})
	looks[stage] += ctx.asked.Swap(0)
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
		b, err := Analyze(newCountdown(t, ends), doc, Options{Partial: func(*Briefing) {}})
		switch done = err == nil; {
		case done && b == nil, !done && (b != nil || !errors.Is(err, context.Canceled)):
			t.Fatalf("ended at look %d: briefing %v, error %v", ends, b != nil, err)
		}
	}
}
