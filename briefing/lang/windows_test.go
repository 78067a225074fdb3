package lang

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sitrep/briefing/lang/encoder"
)

// TestWindowsFoundInBlocksAreThoseOfTheWhole holds that a long text has the
// windows that it would have if it were cut at once, sentences that no window
// holds and that no block holds among them.
func TestWindowsFoundInBlocksAreThoseOfTheWhole(t *testing.T) {
	endless := strings.Repeat("gulls and terns and ", 3*blockWords/4)
	lengths := rapid.SampledFrom([]int{0, 1, 3, 12, 30, 90, 150, 400})
	rapid.Check(t, func(t *rapid.T) {
		var text strings.Builder
		for _, n := range rapid.SliceOfN(lengths, 1, 150).Draw(t, "sentences") {
			text.WriteString("The pilots " + strings.Repeat("rowed well-laden boats ", n) + "home. ")
			if n%3 == 0 {
				text.WriteString("\n\n")
			}
			if n == 400 && rapid.IntRange(0, 9).Draw(t, "endless") == 0 {
				text.WriteString("Then " + endless + "more.\n\n")
			}
		}
		r := Split(text.String(), passages(text.String()))
		units, sentences := cutUnits(r, 0, len(r.Sentences))
		want := encoder.Windows(units, sentences)
		got := planWindows(r)
		if len(got) != len(want) {
			t.Fatalf("%d windows, want %d", len(got), len(want))
		}
		for i, w := range got {
			cut := w.cut(r)
			if !slices.Equal(cut.Parts, want[i].Parts) || !slices.EqualFunc(cut.Units, want[i].Units, sameUnit) {
				t.Fatalf("window %d of %d: %v, want %v", i, len(got), cut.Parts, want[i].Parts)
			}
		}
	})
}

func sameUnit(a, b encoder.Unit) bool {
	return a.Span == b.Span && a.Word == b.Word && a.Shape == b.Shape && slices.Equal(a.Pieces, b.Pieces)
}
