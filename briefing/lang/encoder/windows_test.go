package encoder

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// counted makes units of given numbers of pieces.
func counted(pieces ...int) []Unit {
	units := make([]Unit, len(pieces))
	for i, n := range pieces {
		units[i].Pieces = make([]uint16, n)
	}
	return units
}

func repeated(n, times int) []int { return slices.Repeat([]int{n}, times) }

func TestWindows(t *testing.T) {
	type parts [][]Part
	for _, c := range []struct {
		name      string
		units     []Unit
		sentences []Sentence
		want      parts
	}{
		{"nothing", nil, nil, nil},
		{"empty sentences", counted(1), []Sentence{{0, 0, true}, {1, 1, false}}, nil},
		{"sentences together", counted(repeated(10, 12)...),
			[]Sentence{{0, 4, true}, {4, 8, false}, {8, 12, true}},
			parts{{{0, 0, 4, false}, {1, 4, 8, false}, {2, 8, 12, true}}}},
		{"a break from an empty sentence", counted(1, 1),
			[]Sentence{{0, 1, true}, {1, 1, true}, {1, 2, false}},
			parts{{{0, 0, 1, false}, {2, 1, 2, true}}}},
		{"one that does not fit any more", counted(append(repeated(12, 10), 5, 1)...),
			[]Sentence{{0, 10, true}, {10, 11, false}, {11, 12, false}},
			parts{{{0, 0, 10, false}, {1, 10, 11, false}}, {{2, 0, 1, false}}}},
		{"a break that does not fit any more", counted(append(repeated(12, 10), 6)...),
			[]Sentence{{0, 10, true}, {10, 11, true}},
			parts{{{0, 0, 10, false}}, {{1, 0, 1, false}}}},
		{"a long sentence has a window of its own", counted(append(append([]int{3}, repeated(10, 20)...), 3)...),
			[]Sentence{{0, 1, true}, {1, 21, false}, {21, 22, false}},
			parts{{{0, 0, 1, false}}, {{1, 0, 20, false}}, {{2, 0, 1, false}}}},
		{"one that no window holds is cut, and its end goes on", counted(append(append([]int{3}, repeated(10, 21)...), 3)...),
			[]Sentence{{0, 1, true}, {1, 22, true}, {22, 23, true}},
			parts{{{0, 0, 1, false}}, {{1, 0, 12, false}}, {{1, 0, 9, false}, {2, 9, 10, true}}}},
		{"units between sentences", counted(1, 1, 1),
			[]Sentence{{0, 1, true}, {2, 3, false}},
			parts{{{0, 0, 1, false}}, {{1, 0, 1, false}}}},
	} {
		var got parts
		for _, w := range Windows(c.units, c.sentences) {
			got = append(got, w.Parts)
		}
		if !slices.EqualFunc(got, c.want, slices.Equal[[]Part]) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// TestWindowsTileTheUnits holds for any text that windows take every unit once
// and in order, are no longer than the model reads, and are the same, but for
// the last, when the text goes on.
func TestWindowsTileTheUnits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		units := counted(rapid.SliceOfN(rapid.IntRange(1, MaxPieces), 0, 400).Draw(t, "pieces")...)
		var sentences []Sentence
		for at := 0; at < len(units); {
			end := min(len(units), at+rapid.IntRange(0, 90).Draw(t, "units"))
			sentences = append(sentences, Sentence{at, end, rapid.Bool().Draw(t, "opens")})
			at = end
		}
		windows := Windows(units, sentences)
		at, sentence := 0, 0
		for _, w := range windows {
			if w.First != at || len(w.Units) == 0 || &w.Units[0] != &units[at] {
				t.Fatalf("a window starts at %d, want %d", w.First, at)
			}
			pieces, from := countPieces(w.Units), 0
			for _, p := range w.Parts {
				s := sentences[p.Sentence]
				if p.From != from || p.To <= p.From || p.Sentence < sentence || w.First+p.From < s.First || w.First+p.To > s.Last {
					t.Fatalf("part %v of a window from %d", p, w.First)
				}
				if p.Break {
					pieces++
				}
				from, sentence = p.To, p.Sentence
			}
			if from != len(w.Units) || pieces > sentencePieces || len(w.Parts) > 1 && pieces > windowPieces {
				t.Fatalf("a window of %d pieces and %d parts, %d of %d units", pieces, len(w.Parts), from, len(w.Units))
			}
			at += len(w.Units)
		}
		if at != len(units) {
			t.Fatalf("%d of %d units are read", at, len(units))
		}
		if len(sentences) == 0 {
			return
		}
		head := Windows(units, sentences[:rapid.IntRange(0, len(sentences)).Draw(t, "head")])
		for i := 0; i+1 < len(head); i++ {
			if head[i].First != windows[i].First || !slices.Equal(head[i].Parts, windows[i].Parts) {
				t.Fatalf("window %d is %v, and %v when the text goes on", i, head[i].Parts, windows[i].Parts)
			}
		}
	})
}
