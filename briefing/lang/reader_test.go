package lang

import (
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// paragraphs are what the texts of these tests are made of.
var paragraphs = []string{
	"Mayor Ada Brandt said the bridge was shut. She hopes that it will open in May.",
	"The firm (HBC) denied that its steel had rusted.",
	"“We built it well,” Tom Reyes, who runs the Harbour Bridge Company, told reporters on Tuesday. “Nobody asked us.”",
	"It was old.",
	"“The river took one pier.",
	"“It took another on Friday,” the mayor added.",
	strings.Repeat("Cranes stood idle along the quay and the ferries, which had been mended, were full, ", 9) + "officials said.",
	"Brandt, according to the council of Orrin, will go.",
	"",
}

func readerTexts() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(rapid.SampledFrom(paragraphs), 0, 24).Draw(t, "paragraphs"), "\n\n")
	})
}

// TestReaderGivesPrefixes holds that what the first windows give is the
// reading of the passages that they cover, no passage half, each more than the
// one before, and the last one the reading of the text.
func TestReaderGivesPrefixes(t *testing.T) {
	never := func() bool { return false }
	rapid.Check(t, func(t *rapid.T) {
		text := readerTexts().Draw(t, "text")
		ps := passages(text)
		if len(ps) > 0 {
			ps[0].Heading = rapid.Bool().Draw(t, "heading")
		}
		r := NewReader(text, ps, never)
		before := 0
		for n := range r.Windows() + 1 {
			got := r.Reading(n, never)
			k := len(got.Passages)
			if k < before || n == r.Windows() && k != len(ps) {
				t.Fatalf("%d of %d windows cover %d of %d passages, one fewer %d", n, r.Windows(), k, len(ps), before)
			}
			before = k
			if w := len(got.Words); n < r.Windows() && w > r.Words(n) {
				t.Fatalf("%d windows of %d words give a reading of %d", n, r.Words(n), w)
			}
			if k < len(ps) && k > 0 && strings.HasPrefix(ps[k].Span.Of(text), "“") {
				continue // a quotation may run on behind what is covered
			}
			if want := Read(text, ps[:k]); !same(got, want) {
				t.Fatalf("%d of %d windows of %q give\n%+v\nand not\n%+v", n, r.Windows(), text, got, want)
			}
		}
	})
}

// same compares two readings; a layer without anything may be nil or not.
func same(a, b *Reading) bool {
	return reflect.DeepEqual(layersOf(a), layersOf(b))
}

func layersOf(r *Reading) []any {
	var all []any
	for _, s := range r.Sentences {
		all = append(all, s)
	}
	for _, w := range r.Words {
		all = append(all, w)
	}
	for _, q := range r.Quotations {
		all = append(all, q)
	}
	for _, n := range r.Names {
		all = append(all, n)
	}
	for _, a := range r.Attributions {
		all = append(all, a)
	}
	return all
}

// TestWindowsTile holds that every sentence lies in one window, that none but
// a single sentence is longer than a window may be, and that none could have
// been longer.
func TestWindowsTile(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := readerTexts().Draw(t, "text")
		r := NewReader(text, passages(text), func() bool { return false })
		sentences, next := r.Outline().Sentences, 0
		words := func(first, last int) int { return sentences[last-1].Last - sentences[first].First }
		for i, end := range r.ends {
			if end <= next {
				t.Fatalf("window %d ends at %d and the one before at %d", i, end, next)
			}
			if n := words(next, end); n > windowWords && end > next+1 {
				t.Fatalf("window %d has %d words", i, n)
			}
			if end < len(sentences) && words(next, end+1) <= windowWords {
				t.Fatalf("window %d is shorter than it might be", i)
			}
			next = end
		}
		if next != len(sentences) || r.Windows() > 0 && r.Words(r.Windows()) != len(r.Outline().Words) {
			t.Fatalf("the windows end at sentence %d of %d", next, len(sentences))
		}
	})
}
