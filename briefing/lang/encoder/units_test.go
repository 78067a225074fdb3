package encoder

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sitrep/content/span"
)

// fields cuts a text at its spaces, for tests that need words.
func fields(text string) []span.Span {
	var words []span.Span
	for at := 0; at < len(text); {
		end := strings.IndexByte(text[at:], ' ')
		if end < 0 {
			end = len(text) - at
		}
		if end > 0 {
			words = append(words, span.Span{Start: at, End: at + end})
		}
		at += end + 1
	}
	return words
}

func TestCut(t *testing.T) {
	for _, c := range []struct{ word, want string }{
		{"harbour", "harbour"},
		{"U.S.-led", "U.S. - led"},
		{"follow-up", "follow - up"},
		{"mother-in-law", "mother - in - law"},
		{"2019–21", "2019 – 21"},
		{"either/or", "either / or"},
		{"50%-owned", "50% - owned"},
		{"ferries'-only", "ferries' - only"},
		{"dock--mostly", "dock -- mostly"},
		{"2031-04-01", "2031 - 04 - 01"},
		{"Łódź‑born", "Łódź ‑ born"},
		{"-5", "-5"},
		{"--", "--"},
		{"pre-", "pre-"},
		{"…-led", "…-led"},
		{"a-/", "a-/"},
		{"www.ferry-times.example/a-b", "www.ferry-times.example/a-b"},
		{"https://ferry.example/24-7", "https://ferry.example/24-7"},
		{"press-desk@ferry.example", "press-desk@ferry.example"},
	} {
		var got []string
		for _, u := range Cut(c.word, []span.Span{{End: len(c.word)}}, nil) {
			got = append(got, u.Span.Of(c.word))
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%q is cut to %q, want %q", c.word, got, c.want)
		}
	}
}

func TestShapes(t *testing.T) {
	text := `" Harbour workers met Harbour NATO A U.S.-led iPhone 1,200 5th ' ’ 's Don't don't — … €`
	want := []Shape{QuoteMark, OpeningTitle, Lower, Lower, Title, Capitals, Letter, MixedTitle, Sign, Lower, MixedLetters,
		Digits, Digits, QuoteMark, QuoteMark, Mixed, MixedTitle, Mixed, Sign, Sign, Sign}
	units := Cut(text, fields(text), nil)
	if len(units) != len(want) {
		t.Fatalf("%d units, want %d", len(units), len(want))
	}
	for i, u := range units {
		if u.Shape != want[i] {
			t.Errorf("%q has shape %d, want %d", u.Span.Of(text), u.Shape, want[i])
		}
	}
}

// TestSentencesOpen gives the shape of a first word once a sentence, also
// where two sentences start at the same word or a mark comes first.
func TestSentencesOpen(t *testing.T) {
	text := `Divers found it . “ Nobody Knew ” . 12 Divers`
	units := Cut(text, fields(text), []int{0, 4, 4, 9})
	want := map[int]Shape{0: OpeningTitle, 5: OpeningTitle, 6: Title, 9: Digits, 10: Title}
	for i, shape := range want {
		if units[i].Shape != shape {
			t.Errorf("%q has shape %d, want %d", units[i].Span.Of(text), units[i].Shape, shape)
		}
	}
}

// TestUnitsTileWords holds what Cut promises for any words at all.
func TestUnitsTileWords(t *testing.T) {
	letters := rapid.StringOfN(rapid.RuneFrom([]rune("abcABC019-–—/.'’@%:é漢한\u00ad\u0301 \xff")), 0, 40, -1)
	rapid.Check(t, func(t *rapid.T) {
		text := letters.Draw(t, "text")
		words := fields(text)
		units := Cut(text, words, nil)
		for i, word := range words {
			at := word.Start
			for len(units) > 0 && units[0].Word == i {
				u := units[0]
				units = units[1:]
				if u.Span.Start != at || u.Span.Empty() || !u.Span.Valid(text) {
					t.Fatalf("unit %v of %q does not go on at %d", u.Span, text, at)
				}
				at = u.Span.End
				if len(u.Pieces) < 1 || len(u.Pieces) > MaxPieces || cap(u.Pieces) != len(u.Pieces) {
					t.Fatalf("%q has %d pieces", u.Span.Of(text), len(u.Pieces))
				}
				checkPieceSpans(t, text, u)
			}
			if at != word.End {
				t.Fatalf("word %v of %q ends at %d", word, text, at)
			}
		}
		if len(units) != 0 {
			t.Fatal("units are left over")
		}
	})
}

func checkPieceSpans(t interface{ Fatalf(string, ...any) }, text string, u Unit) {
	spans := pieceSpans(text, u)
	if len(spans) != len(u.Pieces) {
		t.Fatalf("%q has %d pieces and %d spans", u.Span.Of(text), len(u.Pieces), len(spans))
	}
	at := u.Span.Start
	for _, s := range spans {
		if s.Start != at || s.End < s.Start {
			t.Fatalf("the piece spans %v do not tile %v", spans, u.Span)
		}
		at = s.End
	}
	if at != u.Span.End {
		t.Fatalf("the piece spans %v do not tile %v", spans, u.Span)
	}
}

// TestLongWordsTakeLinearTime would not end in time if cutting looked at a
// word's start again for every part.
func TestLongWordsTakeLinearTime(t *testing.T) {
	for _, s := range []string{"a-", "-", "a", "漢", "//", "-a.", "한"} {
		text := strings.Repeat(s, 200_000)
		if units := Cut(text, []span.Span{{End: len(text)}}, nil); len(units) == 0 {
			t.Errorf("%q repeated has no units", s)
		}
	}
}
