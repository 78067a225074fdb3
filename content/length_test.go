package content

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestLengthCountsWhatTheScriptParts(t *testing.T) {
	for _, c := range []struct {
		text, want string
		minutes    int
	}{
		{"", "0 words", 1},
		{"one", "1 word", 1},
		{"Café crème, déjà vu.\n\nVellmar", "5 words", 1},
		{strings.Repeat("ferry ", 499792), "499,792 words", 2499},
		{strings.Repeat("港湾当局，发现", 20) + "。", "120 characters", 1},
		{strings.Repeat("港", 4000), "4,000 characters", 10},
		{"フェリーは2024年に交換される。", "16 characters", 1},
		{"เรือข้ามฟากเก่า", "12 characters", 1},
		{"항만 당국은 여객선을 바꾼다", "4 words", 1},
		{"The ferry 渡轮 sails", "4 words", 1},
	} {
		l := LengthOf(c.text)
		if l.String() != c.want || l.Minutes() != c.minutes {
			t.Errorf("%.20q is %s, %d min; want %s, %d min", c.text, l, l.Minutes(), c.want, c.minutes)
		}
	}
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1,000", 1002003: "1,002,003", -1234: "-1,234"} {
		if got := Thousands(n); got != want {
			t.Errorf("%d is written %s", n, got)
		}
	}
}

// TestWordsAreCountedAsFields holds that a text of spaced words is counted as
// the published form counts it.
func TestWordsAreCountedAsFields(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.RuneFrom([]rune("abé\u00a0\u2003\u3000\n\t\r\v \u0085\u200b,."))).Draw(t, "text")
		if got, want := LengthOf(text).N, len(strings.Fields(text)); got != want {
			t.Fatalf("%q: %d words, want %d", text, got, want)
		}
	})
}
