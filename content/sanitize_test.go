package content

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestSanitize(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"plain", "The ferry sailed.\nIt came back.", "The ferry sailed.\nIt came back."},
		{"line ends", "a\r\nb\rc\vd\fe\u2028f\u2029g", "a\nb\nc\nd\ne\nf\ng"},
		{"tab", "a\tb", "a    b"},
		{"spaces", "1\u00a0000\u202f000\u2009km", "1 000 000 km"},
		{"ideographic space stays", "東京\u3000大阪", "東京\u3000大阪"},
		{"colour", "a \x1b[1;31mred\x1b[0m word", "a red word"},
		{"eight-bit colour", "a \u009b31mred\u009bm word", "a red word"},
		{"cursor with intermediate", "x\x1b[2 qy", "xy"},
		{"window title", "x\x1b]0;owned\ay", "xy"},
		{"link", "\x1b]8;;http://a.example\x1b\\words\x1b]8;;\x1b\\", "words"},
		{"eight-bit string", "x\u009d0;owned\u009cy", "xy"},
		{"device control", "x\x1bP1$r q\x1b\\y", "xy"},
		{"clipboard", "x\x1b]52;c;aGk=\ay", "xy"},
		{"unended string hides nothing", "x\x1b]0;the rest\nstays", "x0;the rest\nstays"},
		{"reset", "x\x1bcy\x1b(By", "xyy"},
		{"escape at the end", "x\x1b", "x"},
		{"escape before a newline", "x\x1b\ny", "x\ny"},
		{"escape in an escape", "x\x1b\x1b[31my", "xy"},
		{"sequence cannot be put together", "\x1b\x1b[mc", "c"},
		{"bell, backspace, delete", "a\a\bb\x7fc", "abc"},
		{"override", "safe\u202eexe.txt\u202c", "safeexe.txt"},
		{"isolates and marks", "a\u2066b\u2069\u200e\u200f\u061cc", "abc"},
		{"hiding characters", "\ufeffpa\u00adss\u2060wo\u200brd\u3164", "password"},
		{"tags", "a\U000e0041\U000e007fb", "ab"},
		{"noncharacters", "a\ufffe\U0001ffff\ufdd0b", "ab"},
		{"invalid bytes", "a\xffb\x9b31mc", "a\ufffdb\ufffd31mc"},
		{"quotes of the wrong charset", "\u0093No\u0094 \u0096 he said\u0085", "“No” – he said…"},
		{"Persian non-joiner", "می\u200cخواهم", "می\u200cخواهم"},
		{"Malayalam joiner at a word's end", "ന്\u200d വാ", "ന്\u200d വാ"},
		{"joiner among Latin letters", "pass\u200dword\u200c", "password"},
		{"family", "👩\u200d👧 ok", "👩\u200d👧 ok"},
		{"heart with a selector", "❤\ufe0f", "❤\ufe0f"},
		{"marks without a base", "\u0301a\n\u0301b \u0301c", "a\nb c"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Sanitize(c.in); got != c.want {
				t.Errorf("Sanitize(%q)\n got %q\nwant %q", c.in, got, c.want)
			}
		})
	}
}

func TestSanitizeFloods(t *testing.T) {
	marks := Sanitize("e" + strings.Repeat("\u0301", 1000) + "x")
	if n := utf8.RuneCountInString(marks); n != 2+maxMarks {
		t.Errorf("%d runes are left of a flood of marks, want %d", n, 2+maxMarks)
	}
	// Quadratic time would take minutes here.
	for _, s := range []string{"\x1b]", "\x1b[1;", "\u0090", "\u200d", "\u0301", "\x1b"} {
		Sanitize(strings.Repeat(s, 1<<19))
	}
}

func TestSanitizeLine(t *testing.T) {
	if got := SanitizeLine(" Port\r\n opens\t\x1b[1magain \u2028"); got != "Port opens again" {
		t.Errorf("got %q", got)
	}
}

// checkClean fails where s breaks what Sanitize promises.
func checkClean(t interface{ Errorf(string, ...any) }, s string) {
	if !utf8.ValidString(s) {
		t.Errorf("not valid UTF-8: %q", s)
	}
	marks := 0
	for _, r := range s {
		if unicode.IsControl(r) && r != '\n' || unicode.Is(unicode.Bidi_Control, r) || unicode.Is(unicode.Noncharacter_Code_Point, r) ||
			r == '\u2028' || r == '\u2029' || r == '\ufeff' || r == '\u00ad' {
			t.Errorf("%U is left in %q", r, s)
		}
		if marks++; !unicode.Is(unicode.M, r) && r != '\u200c' && r != '\u200d' {
			marks = 0
		}
		if marks > 2*maxMarks {
			t.Errorf("a flood of marks is left in %q", s)
		}
	}
	if again := Sanitize(s); again != s {
		t.Errorf("not idempotent: %q becomes %q", s, again)
	}
}

func TestSanitizeProperties(t *testing.T) {
	nasty := rapid.SampledFrom([]string{"\x1b", "[", "]", "31m", "\a", "\\", "\u009b", "\u009c", "\u009d", "\r", "\n", "\t", "a", " ",
		"\u200d", "\u200c", "\u0301", "\u094d", "क", "م", "👩", "\ufe0f", "\u202e", "\xff", "\xc2", "\u00a0", "\u0085"})
	rapid.Check(t, func(t *rapid.T) {
		checkClean(t, Sanitize(strings.Join(rapid.SliceOf(nasty).Draw(t, "pieces"), "")))
	})
	rapid.Check(t, func(t *rapid.T) {
		line := SanitizeLine(rapid.String().Draw(t, "line"))
		if strings.Contains(line, "\n") || line != SanitizeLine(line) {
			t.Errorf("%q is no clean line", line)
		}
	})
}

func FuzzSanitize(f *testing.F) {
	for _, s := range []string{"plain", "\x1b]0;t\a", "\u009b1m", "می\u200cخ", "e\u0301\u0301", "\xff\x1b[", "a\r\nb", "\x1b\x1b]\u009d\x1b\\"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { checkClean(t, Sanitize(s)) })
}
