package main

import (
	"math/rand/v2"
	"strings"
	"testing"

	"sitrep/briefing/lang/corpus"
	"sitrep/content/span"
)

// TestSwapped gives every name another, the same each time, and moves every
// other span along.
func TestSwapped(t *testing.T) {
	p, err := newPool("../../lexicon")
	if err != nil {
		t.Fatal(err)
	}
	was := sample()
	was.Names = []corpus.Name{
		{Span: at(0, "Dorn"), Type: corpus.Place}, {Span: at(0, "Vela"), Type: corpus.Organization},
		{Span: at(20, "Dorn"), Type: corpus.Place}, {Span: at(0, "Mira Sol"), Type: corpus.Person},
	}
	p.add([]corpus.Document{was})
	for seed := range uint64(200) {
		d := swapped(was, p, rand.New(rand.NewPCG(seed, 0)))
		words := func(s []span.Span) string { return s[0].Of(d.Text) }
		if d.Names[0].Span.Of(d.Text) != d.Names[2].Span.Of(d.Text) {
			t.Fatalf("one place has two names in %q", d.Text)
		}
		person := d.Names[3].Span.Of(d.Text)
		if c := d.Claims[0]; words(c.Cue) != "said" || words(c.Source) != person || words(c.Content) != "It was “closed”" {
			t.Fatalf("a statement became %q, %q, %q in %q", words(c.Source), words(c.Cue), words(c.Content), d.Text)
		}
		if d.Events[0].Trigger.Of(d.Text) != "left" || !strings.HasSuffix(d.Sentences[0].Of(d.Text), " pier shut") || !strings.HasPrefix(d.Passages[1].Span.Of(d.Text), "The ") {
			t.Fatalf("spans are off in %q", d.Text)
		}
		if strings.Contains(d.Text, "Mira") && strings.Contains(d.Text, "Sol.") {
			t.Fatalf("a name is left in %q", d.Text)
		}
	}
}
