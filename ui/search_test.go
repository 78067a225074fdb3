package ui

import (
	"context"
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sitrep/content/span"
)

func TestFindAll(t *testing.T) {
	for _, c := range []struct{ text, query, want string }{
		{"Kirby said. kirby SAID", "kirby", "Kirby kirby"},
		{"Kirby said. kirby SAID", "Kirby", "Kirby"},
		{"one  two\nthree", "two three", "two\nthree"},
		{"it’s “so”", "it's \"so\"", "it’s “so”"},
		{"Malmö and Malmo", "malmo", "Malmö Malmo"},
		{"e\u0301tude étude", "etude", "e\u0301tude étude"},
		{"étude", "étude", "étude"},
		{"straße", "strasse", "straße"},
		{"straße", "se", "ße"},
		{"an oﬃce of the ﬁrm", "firm", "ﬁrm"},
		{"an oﬃce of the ﬁrm", "ice", "ﬃce"},
		{"an office of the firm", "oﬃce", "office"},
		{"Łódź", "lodz", "Łódź"},
		{"aaaa", "aa", "aa aa"},
		{"東京都知事", "知事", "知事"},
		{"jobs–growth", "jobs-growth", "jobs–growth"},
		{"wait… now", "wait... now", "wait… now"},
		{"word", "", ""},
		{"word", "   ", ""},
		{"soft\u00adhyphen", "softhyphen", "soft\u00adhyphen"},
		{"Éric", "É", "É"},
	} {
		spans, err := findAll(context.Background(), c.text, c.query)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, s := range spans {
			if !s.Valid(c.text) {
				t.Fatalf("%q in %q: %v is no span of the text", c.query, c.text, s)
			}
			got = append(got, s.Of(c.text))
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%q in %q: %q, want %q", c.query, c.text, got, c.want)
		}
	}
}

func TestWhatIsCopiedFromTheTextIsFound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := hardText().Draw(t, "text")
		runes := []rune(text)
		if len(runes) == 0 {
			return
		}
		from := rapid.IntRange(0, len(runes)-1).Draw(t, "from")
		to := rapid.IntRange(from, len(runes)).Draw(t, "to")
		query := string(runes[from:to])
		spans, err := findAll(context.Background(), text, query)
		if err != nil {
			t.Fatal(err)
		}
		if foldQuery(query, sensitive(query)) != "" && len(spans) == 0 {
			t.Fatalf("%q not found in %q", query, text)
		}
		for i, s := range spans {
			if !s.Valid(text) || s.Empty() || i > 0 && s.Start < spans[i-1].End {
				t.Fatalf("bad span %v", s)
			}
		}
	})
}

func TestFindAllStopsWhenCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := findAll(ctx, strings.Repeat("some words ", 20000), "words"); !errors.Is(err, context.Canceled) {
		t.Errorf("%v, want cancelled", err)
	}
}

func BenchmarkFindAll5MB(b *testing.B) {
	text := strings.Repeat("A spokesperson of the Harbour Board said “Tolm” had been visited by Malmö crew. ", 5<<20/82)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := findAll(context.Background(), text, "visited malmo"); err != nil {
			b.Fatal(err)
		}
	}
}

// findAll returns every match of query in text, in order and not overlapping.
// A blank query matches nothing. It stops when the context ends and returns
// its error.
func findAll(ctx context.Context, text, query string) ([]span.Span, error) {
	h, err := newHaystack(ctx, text, sensitive(query))
	if err != nil {
		return nil, err
	}
	return h.find(ctx, query)
}
