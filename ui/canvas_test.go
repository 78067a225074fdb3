package ui

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"
)

// hardText draws text of all that is hard to measure.
func hardText() *rapid.Generator[string] {
	piece := rapid.OneOf(
		rapid.SampledFrom([]string{
			"a", "word", " ", "  ", "-", " - ", "—", ",", "\n", "\t", "*", "_", "`", "[x](y)", "|", "#", "<b>", "&amp;", "\\", "~~",
			"東京", "、", "「", "한국어", "é", "e\u0301", "x\u0301\u0302\u0303", "👨‍👩‍👧‍👦", "❤️", "1️⃣", "🇺🇸", "🇩", "👍🏽", "हिन्दी", "स्ते", "क्", "கொ", "กำ", "မြန်မာ",
			"\u1112\u1161\u11ab", "\u200d", "\u200b", "\ufeff", "\u00ad", "\u0d4e", "ि", "ｶﾞ", "مرحبا", "שלום", "\u2028", "\u0600", "\u00a0",
			strings.Repeat("long", 30), "https://example.org/a/very/long/path?with=query&and=more",
		}),
		rapid.StringN(1, 4, -1),
	)
	return rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(piece, 0, 30).Draw(t, "pieces"), "")
	})
}

func checkFrame(t rapid.TB, frame string, w, h int) {
	t.Helper()
	rows := strings.Split(frame, "\n")
	if len(rows) != h {
		t.Fatalf("%d rows, want %d", len(rows), h)
	}
	for y, row := range rows {
		if g, wc := ansi.StringWidth(row), ansi.StringWidthWc(row); g != w || wc != w {
			t.Fatalf("row %d is %d cells by cluster, %d by code point, want %d: %q", y, g, wc, w, row)
		}
	}
}

func TestEveryRowMeasuresTheSameBothWays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w, h := rapid.IntRange(1, 60).Draw(t, "w"), rapid.IntRange(1, 4).Draw(t, "h")
		var c canvas
		c.reset(w, h)
		for range rapid.IntRange(1, 8).Draw(t, "draws") {
			text := hardText().Draw(t, "text")
			st := style{fg: lipgloss.ANSIColor(rapid.IntRange(0, 20).Draw(t, "fg")), attr: attr(rapid.IntRange(0, 63).Draw(t, "attr"))}
			c.put(rapid.IntRange(-2, w).Draw(t, "x"), rapid.IntRange(-1, h).Draw(t, "y"), rapid.IntRange(0, w).Draw(t, "limit"), text, st)
		}
		checkFrame(t, c.String(), w, h)
	})
}

func TestSimpleWidthAgreesWithBothMeasures(t *testing.T) {
	for r := rune(0); r < 0x110000; r++ {
		w := simpleWidth(r)
		if w == 0 {
			continue
		}
		s := string(r)
		if ansi.StringWidth(s) != w || ansi.StringWidthWc(s) != w {
			t.Fatalf("%U: %d, but %d and %d", r, w, ansi.StringWidth(s), ansi.StringWidthWc(s))
		}
		for _, other := range []string{"a", "字", "é"} {
			if first, _ := ansi.FirstGraphemeCluster(s+other, ansi.GraphemeWidth); first != s {
				t.Fatalf("%U joins %q", r, other)
			}
			if first, _ := ansi.FirstGraphemeCluster(other+s, ansi.GraphemeWidth); first != other {
				t.Fatalf("%q joins %U", other, r)
			}
		}
	}
}

func TestFitNeverOverflowsAndCutsAtWords(t *testing.T) {
	for _, c := range []struct {
		text, want string
		width      int
	}{
		{"short", "short", 5},
		{"Ministers meet over fishing quotas", "Ministers meet over…", 22},
		{"Ministers meet, over", "Ministers meet…", 17},
		{"Incomprehensibilities", "Incompre…", 9},
		{"東京都知事選挙", "東京都…", 8},
		{"word", "…", 1},
		{"word", "", 0},
		{"U.S. Intelligence", "U.S.…", 10},
		{"A survey … found it", "A survey…", 14}, // one ellipsis is enough
	} {
		if got := fit(c.text, c.width); got != c.want {
			t.Errorf("fit(%q, %d) = %q, want %q", c.text, c.width, got, c.want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		text, width := hardText().Draw(t, "text"), rapid.IntRange(0, 40).Draw(t, "width")
		if got := cells(fit(text, width)); got > width {
			t.Fatalf("%d cells, want at most %d", got, width)
		}
	})
}

func TestWrapKeepsEveryWordInOrder(t *testing.T) {
	for _, c := range []struct {
		text  string
		width int
		want  string
	}{
		{"one two three", 7, "one two/three"},
		{"one  two   three", 8, "one  two/three"},
		{"a line\nand one", 20, "a line/and one"},
		{"a\n\nb", 20, "a//b"},
		{"incomprehensible", 6, "incomp/rehens/ible"},
		{"東京都、知事選挙", 6, "東京/都、知/事選挙"},
		{"the end—and more", 10, "the end—/and more"},
		{"Jong-Un went", 8, "Jong-Un/went"},
		{"x  ", 5, "x"},
		{"   x", 5, "x"},
		{"", 5, ""},
	} {
		if got := strings.Join(wrap(c.text, c.width), "/"); got != c.want {
			t.Errorf("wrap(%q, %d) = %q, want %q", c.text, c.width, got, c.want)
		}
	}
	ink := func(s string) string { return strings.Join(strings.FieldsFunc(s, blank), "") }
	rapid.Check(t, func(t *rapid.T) {
		text, width := hardText().Draw(t, "text"), rapid.IntRange(2, 40).Draw(t, "width")
		lines := wrap(text, width)
		if got, want := ink(strings.Join(lines, "")), ink(text); got != want {
			t.Fatalf("%q, want %q", got, want)
		}
		for _, l := range lines {
			if cells(strings.TrimRightFunc(l, blank)) > width {
				t.Fatalf("line of %d cells: %q", cells(l), l)
			}
		}
	})
}

func TestEncoderWritesOnlyWhatChanges(t *testing.T) {
	var c canvas
	c.reset(6, 1)
	c.put(0, 0, 6, "abcdef", style{fg: lipgloss.Yellow, attr: bold})
	c.restyle(2, 0, 2, style{bg: lipgloss.Color("#010203")})
	want := "\x1b[1;33mab\x1b[m\x1b[1;33;48;2;1;2;3mcd\x1b[m\x1b[1;33mef\x1b[m"
	if got := c.String(); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestEveryLookIsWritten holds that whatever a style has reaches the terminal,
// and that it ends where its words end.
func TestEveryLookIsWritten(t *testing.T) {
	for _, tt := range []struct {
		look style
		want string
	}{
		{style{}, "x"}, {style{attr: bold}, "\x1b[1mx\x1b[m"}, {style{attr: faint}, "\x1b[2mx\x1b[m"}, {style{attr: italic}, "\x1b[3mx\x1b[m"},
		{style{attr: underline}, "\x1b[4mx\x1b[m"}, {style{attr: reverse}, "\x1b[7mx\x1b[m"}, {style{attr: struck}, "\x1b[9mx\x1b[m"},
		{style{fg: lipgloss.Red}, "\x1b[31mx\x1b[m"}, {style{bg: lipgloss.BrightRed}, "\x1b[101mx\x1b[m"},
		{style{fg: lipgloss.ANSIColor(94)}, "\x1b[38;5;94mx\x1b[m"}, {style{bg: lipgloss.Color("#ffe08a")}, "\x1b[48;2;255;224;138mx\x1b[m"},
	} {
		var c canvas
		c.reset(1, 1)
		c.put(0, 0, 1, "x", tt.look)
		// Underline may be said twice over: once plain, once with its form.
		if got := strings.Replace(c.String(), "4;4m", "4m", 1); got != tt.want {
			t.Errorf("%+v writes %q, want %q", tt.look, got, tt.want)
		}
	}
}

func TestLooksRememberedAreBounded(t *testing.T) {
	var c canvas
	c.reset(1, 1)
	for i := range 2*knownLooks + 10 {
		c.put(0, 0, 1, "x", style{link: fmt.Sprint("https://example.org/x", i)})
		if got := c.String(); !strings.Contains(got, fmt.Sprint("/x", i, "\ax\x1b]8;;")) {
			t.Fatalf("link %d is written %q", i, got)
		}
	}
	if len(c.known) > knownLooks {
		t.Errorf("%d looks remembered, at most %d", len(c.known), knownLooks)
	}
}

func TestEncoderWritesLinks(t *testing.T) {
	var c canvas
	c.reset(6, 2)
	c.put(0, 0, 4, "go", style{link: "https://example.org/é"})
	c.put(2, 0, 4, "no", style{link: "https://example.org/\x1b\\evil"})
	c.put(4, 0, 2, "up", style{link: "https://example.org/a b"})
	c.put(0, 1, 6, "on", style{link: "https://example.org/é"})
	got := c.String()
	if ansi.Strip(got) != "gonoup\non    " {
		t.Errorf("words are %q", ansi.Strip(got))
	}
	open := regexp.MustCompile(`\x1b\]8;id=[0-9a-z]+;https://example\.org/%C3%A9\x07`)
	if found := open.FindAllString(got, -1); len(found) != 2 || found[0] != found[1] || strings.Count(got, "https") != 2 {
		t.Errorf("links in %q: %q", got, found)
	}
	for _, row := range strings.Split(got, "\n") {
		if i := strings.LastIndex(row, "\x1b]8;"); !strings.HasPrefix(row[i:], "\x1b]8;;\a") {
			t.Errorf("a link stays open in %q", row)
		}
	}
}

func BenchmarkCanvas(b *testing.B) {
	for _, size := range []struct {
		name string
		w, h int
	}{{"120x40", 120, 40}, {"240x70", 240, 70}} {
		b.Run(size.name, func(b *testing.B) {
			var c canvas
			st := newStyles(styleOptions{})
			b.ReportAllocs()
			for b.Loop() {
				c.reset(size.w, size.h)
				for y := range size.h {
					c.put(0, y, size.w/2, "Harbour Board spokesperson Edda Lindqvist wrote that “Tolm” would soon be closed to ferries ", st.Text)
					c.put(size.w/2, y, size.w/2, "until its quay has been repaired. The mayor, who had asked for it in May, thanked the 東京 crew", st.Evidence)
					c.restyle(10, y, 12, st.Actor)
				}
				_ = c.String()
			}
		})
	}
}
