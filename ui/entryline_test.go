package ui

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"
)

// TestEntryLineEdits holds what the editing keys do: | is the cursor.
func TestEntryLineEdits(t *testing.T) {
	for _, tt := range []struct{ text, keys, want string }{
		{"harbour wall", "left left left left x", "harbour x|wall"},
		{"harbour wall", "home x", "x|harbour wall"},
		{"harbour wall", "ctrl+a right ctrl+f x end y", "haxrbour wally|"},
		{"harbour wall", "alt+left x", "harbour x|wall"},
		{"harbour wall", "alt+left alt+left alt+right x", "harbourx| wall"},
		{"harbour wall  ", "ctrl+w", "harbour |"},
		{"harbour wall", "alt+backspace alt+backspace", "|"},
		{"harbour wall", "alt+left ctrl+u", "|wall"},
		{"harbour wall", "alt+left ctrl+k", "harbour |"},
		{"harbour wall", "home alt+d", "| wall"},
		{"harbour wall", "left alt+d", "harbour wal|"},
		{"harbour wall", "alt+d", "harbour wall|"},
		{"wall", "home delete ctrl+d backspace", "|ll"},
		{"wall", "backspace ctrl+h", "wa|"},
		{"", "backspace delete ctrl+w alt+d ctrl+k left right", "|"},
		{"wall", "space space s", "wall  s|"},
		{"ก", "ิ", "กิ|"},
		{"e", "\u0301", "e\u0301|"},
		{"wall", "ctrl+v tab", "wall|"},
	} {
		e := newEntryLine(tt.text)
		for _, k := range strings.Fields(tt.keys) {
			was := e.String()
			if changed := e.key(press(k)); changed != (e.String() != was) {
				t.Errorf("%q, %s: %s tells a change as %v", tt.text, tt.keys, k, changed)
			}
		}
		if got := withCursor(&e); got != tt.want {
			t.Errorf("%q, %s: %q, want %q", tt.text, tt.keys, got, tt.want)
		}
	}
}

// withCursor is the text of a line with its cursor.
func withCursor(e *entryLine) string {
	return string(slices.Insert([]rune(e.String()), e.input.Position(), '|'))
}

func TestEntryLineTakesPastesAsWords(t *testing.T) {
	for _, tt := range []struct{ paste, want string }{
		{"two\nlines", "a two lines|b"},
		{"two\r\n\tlines\n", "a two lines |b"},
		{" wide  gaps ", "a  wide gaps |b"},
		{"\x1b[31mred\x1b[0m", "a red|b"},
		{"\x1b]0;title\aname", "a name|b"},
		{"\x00\x07\x7f\u202e\u200b", "a |b"},
		{"\xff\xfe", "a |b"},
	} {
		e := newEntryLine("a b")
		e.key(press("left"))
		e.insert(tt.paste)
		if got := withCursor(&e); got != tt.want {
			t.Errorf("%q gives %q, want %q", tt.paste, got, tt.want)
		}
	}
}

// TestEntryLineIsOneHarmlessLine: whatever is typed and pasted, the line is
// one line, no longer than it may be, draws inside its cells and shows its
// cursor.
func TestEntryLineIsOneHarmlessLine(t *testing.T) {
	keys := []string{"left", "right", "home", "end", "backspace", "delete", "ctrl+w", "alt+d", "alt+left", "alt+right", "ctrl+u", "ctrl+k", "ctrl+v", "a", "space", "東", "enter"}
	st := newStyles(styleOptions{})
	rapid.Check(t, func(t *rapid.T) {
		e := newEntryLine(hardText().Draw(t, "start"))
		for range rapid.IntRange(1, 12).Draw(t, "steps") {
			if rapid.Bool().Draw(t, "pastes") {
				e.insert(hardText().Draw(t, "paste") + rapid.SampledFrom([]string{"", "\x1b[2J", "\n", "\x1b", strings.Repeat("long ", 120)}).Draw(t, "end"))
			} else {
				e.key(press(rapid.SampledFrom(keys).Draw(t, "key")))
			}
			text := e.String()
			if n := utf8.RuneCountInString(text); n > longestEntry || e.input.Position() < 0 || e.input.Position() > n {
				t.Fatalf("%d runes, cursor at %d", n, e.input.Position())
			}
			if strings.ContainsFunc(text, unicode.IsControl) || !utf8.ValidString(text) {
				t.Fatalf("holds what steers a terminal: %q", text)
			}
			var c canvas
			c.reset(40, 1)
			w := rapid.IntRange(1, 30).Draw(t, "w")
			e.draw(window{&c, rect{2, 0, w, 1}}, 0, 0, w, st)
			checkFrame(t, c.String(), 40, 1)
			if !slices.ContainsFunc(c.cells[2:2+w], func(c cell) bool { return c.style.attr&reverse != 0 }) {
				t.Fatalf("no cursor on %q at %d in %d cells", text, e.input.Position(), w)
			}
		}
	})
}

// TestEntryLineStands: nothing is asked of the program, such as to blink.
func TestEntryLineStands(t *testing.T) {
	e := newEntryLine("wall")
	for _, msg := range []tea.Msg{press("a"), press("left"), press("ctrl+v"), tea.PasteMsg{Content: "b"}} {
		if _, cmd := e.input.Update(msg); cmd != nil {
			t.Errorf("%v starts a command", msg)
		}
	}
}
