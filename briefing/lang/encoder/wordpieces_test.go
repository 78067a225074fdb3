package encoder

import (
	"slices"
	"strings"
	"testing"

	"sitrep/briefing/lang/model"
	"sitrep/content/span"
)

// TestPieces holds what the tokeniser of the base model gives (tokenizers
// 0.23, BertWordPieceTokenizer), quotation marks and hyphens straightened.
func TestPieces(t *testing.T) {
	for _, c := range []struct {
		unit string
		want []uint16
	}{
		{"harbourmaster", []uint16{7440, 8706}}, // harbour ##master
		{"Łódź", []uint16{17814}},               // łodz
		{"U.S.", []uint16{1057, 1012, 1055, 1012}},
		{"’s", []uint16{1005, 1055}},
		{"don’t", []uint16{2123, 1005, 1056}},
		{"1,200", []uint16{1015, 1010, 3263}},
		{"café", []uint16{7668}},
		{"cafe\u0301", []uint16{7668}},
		{"İzmir", []uint16{1045, 2480, 14503}},
		{"STRASSE", []uint16{2358, 8180, 3366}},
		{"naïve", []uint16{15743}},
		{"na\u00adïve", []uint16{15743}}, // a soft hyphen
		{"€5", []uint16{1574, 2629}},
		{"%", []uint16{1003}},
		{"—", []uint16{1517}},
		{"‑", []uint16{1011}},
		{"“", []uint16{1000}},
		{"``", []uint16{1000}},
		{"''", []uint16{1000}},
		{"東京都", []uint16{1879, 1755, 1961}},
		{"서울", []uint16{1461, 30008, 29999, 30014, 30022}},
		{"unforgettableness", []uint16{4895, 29278, 18150, 10880, 2791}},
		{"Kowalczyk-Brandt's", []uint16{12849, 13476, 27966, 15922, 1011, 19407, 1005, 1055}},
		{"ﬁsh", []uint16{1984, 4095}},
		{"a b", []uint16{1037, 1038}},
		{"a\u00a0b", []uint16{1037, 1038}},
		{"😀", []uint16{model.Unknown}},
		{"\u200b", []uint16{model.Unknown}},
		{"\xff\xfe", []uint16{model.Unknown}},
		{"", []uint16{model.Unknown}},
		{strings.Repeat("zzyzx", 25), []uint16{model.Unknown}},
		{strings.Repeat("antidisestablishmentarianism", 3), []uint16{3424, 10521, 4355, 7875, 13602, 3672, 12199, 20257, 3775, 10521, 4355, 7875}},
	} {
		var p wordpieces
		if got := p.cut(c.unit, nil); !slices.Equal(got, c.want) {
			t.Errorf("%q has the pieces %v, want %v", c.unit, got, c.want)
		}
	}
}

// TestPieceSpans shows where pieces stand.
func TestPieceSpans(t *testing.T) {
	for _, c := range []struct{ unit, want string }{
		{"harbourmaster", "harbour|master"},
		{"İzmir", "İ|z|mir"},
		{"na\u00adïve", "na\u00adïve"},
		{"don’t", "don|’|t"},
		{"서울", "서||울||"},
		{"\u200bA—", "\u200bA|—"},
	} {
		u := Cut("«"+c.unit, []span.Span{{Start: 2, End: 2 + len(c.unit)}}, nil)[0]
		var got []string
		for _, s := range pieceSpans("«"+c.unit, u) {
			got = append(got, s.Of("«"+c.unit))
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%q has its pieces at %q, want %q", c.unit, got, c.want)
		}
	}
}

// FuzzCut holds the promises of Cut for any bytes.
func FuzzCut(f *testing.F) {
	f.Add("The U.S.-led fleet’s 2,000-tonne ferry left Łódź.", uint8(4))
	f.Add("東京都 서울 a\u0301\u0301 \xff\xf0\x9f", uint8(1))
	f.Add("----//-- '' `` www.x-y @a-b", uint8(0))
	f.Fuzz(func(t *testing.T, text string, start uint8) {
		words := fields(text)
		at, word := 0, -1
		for _, u := range Cut(text, words, []int{0, int(start)}) {
			if u.Word != word {
				word = u.Word
				at = words[word].Start
			}
			if u.Span.Start != at || u.Span.Empty() || u.Span.End > words[word].End {
				t.Fatalf("unit %v does not go on at %d of %v", u.Span, at, words[word])
			}
			at = u.Span.End
			if len(u.Pieces) < 1 || len(u.Pieces) > MaxPieces || int(u.Shape) >= Shapes || u.Shape == NoShape {
				t.Fatalf("unit %+v", u)
			}
			for _, piece := range u.Pieces {
				if model.Piece(piece) == "" {
					t.Fatalf("%d is no piece", piece)
				}
			}
			checkPieceSpans(t, text, u)
		}
	})
}

// pieceSpans returns where the pieces of a unit stand in the text. The spans
// tile the unit: what was left out belongs to the piece before it, or at the
// unit's start to the first. A piece that begins inside a character, as the
// parts of a Korean syllable do, has an empty span behind it.
func pieceSpans(text string, u Unit) []span.Span {
	var c wordpieces
	c.cut(u.Span.Of(text), nil)
	spans := make([]span.Span, len(c.starts))
	c.starts[0] = 0
	end := len(u.Span.Of(text))
	for i, start := range slices.Backward(c.starts) {
		if i > 0 && start == c.starts[i-1] {
			start = end
		}
		spans[i] = span.Span{Start: start, End: end}.Shift(u.Span.Start)
		end = start
	}
	return spans
}
