package lang

import (
	"slices"
	"strings"
	"testing"

	"sitrep/content/span"
)

// marksOf makes marks of any bytes, three to each: where it starts, how many
// words it has and of what type it is, and how sure. Like those of the encoder
// they keep to one sentence.
func marksOf(r *Reading, data []byte) []nameLabel {
	var labels []nameLabel
	for d := range slices.Chunk(data, 3) {
		if len(d) < 3 || len(r.Sentences) == 0 {
			break
		}
		i := int(d[0]) % len(r.Sentences)
		s := r.Sentences[i]
		first := s.First + int(d[2])%(s.Last-s.First)
		last := min(first+1+int(d[1]>>2)%6, s.Last)
		at := span.New(r.Words[first].Span.Start, r.Words[last-1].Span.End)
		labels = append(labels, nameLabel{at, NameType(d[1] & 3), i, float32(d[1]) / 255})
	}
	return labels
}

// FuzzNames makes names of any marks in any text.
func FuzzNames(f *testing.F) {
	for _, s := range []string{
		"# BELOV TO QUIT\n\nMr. Ana Belov of the Bank of X, Inc.", "The Of The's And & President", "U.S. U.S. O'", "’s King’ of the (A) Jr.",
		"Mayor of Kolno Piotr Jasny met Danish Finance Minister Ada Brandt in Paris.\n\nParis said no.", "Former prime minister and Chairman (US) Jordan",
	} {
		f.Add(s, []byte{0, 1, 0, 1, 9, 1, 0, 200, 2})
	}
	f.Fuzz(func(t *testing.T, text string, data []byte) {
		if text = strings.ToValidUTF8(text, "?"); len(text) > 1<<12 {
			t.Skip()
		}
		r := Split(text, headed(text))
		n := &namer{r: r, inName: make([]bool, len(r.Words))}
		n.countCase()
		n.readLabelled(marksOf(r, data))
		checkNames(t, r)
	})
}

// checkNames holds what all names of a reading promise.
func checkNames(t *testing.T, r *Reading) {
	t.Helper()
	last := 0
	for _, n := range r.Names {
		if !n.Span.Valid(r.Text) || n.Span.Empty() || n.Span.Start < last || !n.Title.Valid(r.Text) {
			t.Fatalf("name %+v in %q", n, r.Text)
		}
		if !n.Title.Empty() && n.Title.End > n.Span.Start {
			t.Fatalf("title %+v of %q overlaps it in %q", n.Title, n.Span.Of(r.Text), r.Text)
		}
		if !r.Sentences[n.Sentence].Span.Contains(n.Span) {
			t.Fatalf("name %q outside its sentence in %q", n.Span.Of(r.Text), r.Text)
		}
		last = n.Span.End
	}
	if !slices.IsSortedFunc(r.Names, func(a, b Name) int { return span.Compare(a.Span, b.Span) }) {
		t.Fatal("names out of order")
	}
}
