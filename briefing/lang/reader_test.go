package lang

import (
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sitrep/briefing/lang/encoder"
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

// laidOut is a text before its windows are encoded.
func laidOut(text string, ps []Passage) *Reader {
	r, err := NewReader(text, ps, never)
	if err != nil {
		panic(err)
	}
	return r
}

// TestWithoutWeightsTheTextIsLaidOut holds that a program that has no weights, or
// broken ones, says so, and still gives words, sentences and quotations.
func TestWithoutWeightsTheTextIsLaidOut(t *testing.T) {
	text := strings.Join(paragraphs, "\n\n")
	for _, file := range []string{"", "SITREPE1, and no more"} {
		r, err := newReader(text, passages(text), never, func() (*encoder.Model, error) { return encoder.Load(file) })
		if err == nil || !strings.Contains(err.Error(), "weights") || strings.ContainsRune(err.Error(), '\n') {
			t.Errorf("weights %q: %v", file, err)
		}
		got, want := r.Reading(r.Windows(), never), Read(text, passages(text))
		if r.Windows() > 0 || r.Words(0) != len(want.Words) || len(got.Names)+len(got.Attributions)+len(got.Triggers) > 0 {
			t.Errorf("weights %q: %d windows, %d words, %d names", file, r.Windows(), r.Words(0), len(got.Names))
		}
		want.Names, want.Attributions, want.Triggers = nil, nil, nil
		if !same(got, want) {
			t.Errorf("weights %q: other words, sentences or quotations", file)
		}
	}
}

// TestReaderGivesPrefixes holds that what the first windows give is of the
// passages that they cover, none of them half, more than before, and the last
// one the reading of the text, in whatever order the windows were encoded.
func TestReaderGivesPrefixes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := readerTexts().Draw(t, "text")
		ps := passages(text)
		if len(ps) > 0 {
			ps[0].Heading = rapid.Bool().Draw(t, "heading")
		}
		r := laidOut(text, ps)
		for i := range r.Windows() {
			r.Encode(r.Windows() - 1 - i)
		}
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
			checkReading(t, got)
			if want := Split(text, ps[:k]); !same(&Reading{Sentences: got.Sentences, Words: got.Words}, &Reading{Sentences: want.Sentences, Words: want.Words}) {
				t.Fatalf("%d of %d windows of %q give other sentences than their passages have", n, r.Windows(), text)
			}
		}
		if want := Read(text, ps); !same(r.Reading(r.Windows(), never), want) {
			t.Fatalf("the windows of %q, the last one first, give another reading", text)
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
