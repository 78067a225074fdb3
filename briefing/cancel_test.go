package briefing

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"sitrep/briefing/lang"
	"sitrep/content"
	"sitrep/content/span"
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

// hasty returns an analyst that encodes only the first window of a text. What
// it names is found again in all of it, so that the stages have their work, and
// the encoder does not take the time.
func hasty() *Analyst {
	a := NewAnalyst(0)
	a.encode = func(r *lang.Reader, window int) {
		if window < 1 {
			r.Encode(window)
		}
	}
	return a
}

// tiled is the reading of a text that is one paragraph over and over: that of the
// paragraph, as often.
func tiled(doc *content.Document) *lang.Reading {
	all := passages(doc)
	one := lang.Read(doc.Text[:all[0].Span.End], all[:1])
	r := *laidOut(doc).Outline()
	for i, p := range all {
		at, first := p.Span.Start, len(r.Attributions)
		moved := func(s span.Span) span.Span {
			if s.Empty() {
				return s
			}
			return span.New(s.Start+at, s.End+at)
		}
		for _, n := range one.Names {
			n.Span, n.Title, n.Sentence = moved(n.Span), moved(n.Title), n.Sentence+i*len(one.Sentences)
			r.Names = append(r.Names, n)
		}
		for _, a := range one.Attributions {
			a.Cue, a.Source, a.Head, a.Sentence = moved(a.Cue), moved(a.Source), moved(a.Head), a.Sentence+i*len(one.Sentences)
			a.Content, a.Signals = slices.Clone(a.Content), slices.Clone(a.Signals)
			for k := range a.Content {
				a.Content[k] = moved(a.Content[k])
			}
			for k := range a.Signals {
				a.Signals[k].Span = moved(a.Signals[k].Span)
			}
			if a.Inherits >= 0 {
				a.Inherits += first
			}
			if a.Nested >= 0 {
				a.Nested += first
			}
			r.Attributions = append(r.Attributions, a)
		}
	}
	return &r
}

// TestLongStagesLook holds every stage whose work grows with the text to look
// at the context while it works.
func TestLongStagesLook(t *testing.T) {
	doc, looks, stage := long(t, 2000), map[string]int64{}, ""
	ctx := newCountdown(t, 1<<30)
	o := Options{Progress: func(name string, _, _ int) {
		looks[stage], stage = looks[stage]+ctx.asked.Swap(0), name
	}}
	if _, err := hasty().Analyze(ctx, doc, o); err != nil {
		t.Fatal(err)
	}
	if looks[languageStage] < 8 {
		t.Errorf("the reading of a text of 4000 sentences looked %d times", looks[languageStage])
	}
	clear(looks)
	s := newStore(ctx, doc, o)
	s.read = func(func() bool) *lang.Reading { return tiled(doc) }
	b, err := s.run(0)
	looks[stage] += ctx.asked.Swap(0)
	if err != nil || len(b.Claims) < 2000 {
		t.Fatalf("%d claims, error %v", len(b.Claims), err)
	}
	for _, name := range []string{"time expressions", "actors", "claims", "events", "bottom line and key marks"} {
		if looks[name] < 8 {
			t.Errorf("the stage %q of a text of 4000 sentences looked %d times", name, looks[name])
		}
	}
}

// TestCancelledAnywhere ends an analysis at every look in turn: it gives
// nothing but the context's error.
func TestCancelledAnywhere(t *testing.T) {
	doc := long(t, 300)
	for ends, done := 0, false; !done; ends += 17 {
		b, err := hasty().Analyze(newCountdown(t, ends), doc, Options{Partial: func(*Briefing) {}})
		switch done = err == nil; {
		case done && b == nil, !done && (b != nil || !errors.Is(err, context.Canceled)):
			t.Fatalf("ended at look %d: briefing %v, error %v", ends, b != nil, err)
		}
	}
}
