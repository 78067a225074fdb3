package ui

import (
	"strings"
	"testing"
)

func TestCopyCites(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{}).keys("j y").see("Copied")
	want := "“inspectors had recently visited the yard at Skarne to examine the hulls” — Marta Oyelaran, Chief engineer\n" +
		"Port of Vellmar in Talks to Replace Ageing Ferries Before Winter Storms, Vellmar Courier, ferries.txt"
	if d.copied != want {
		t.Errorf("copied\n%s\nwant\n%s", d.copied, want)
	}
}

// TestCopyIsPlain holds that nothing of a published briefing, whoever wrote it,
// gets on the clipboard but words in one line.
func TestCopyIsPlain(t *testing.T) {
	b, doc := ferries(t)
	bad := "Eve\n\x1b[201~rm -rf\u202e"
	b.Claims[0].Speaker, b.Claims[0].SpeakerName = "", bad
	b.Actors[0].Name = bad
	b.Timeline[0].When.Value = bad
	d := drive(t, 120, 40, oneDocument(doc, b), Options{})
	for _, keys := range []string{"1 g y", "2 g y", "3 g y"} {
		d.copied = ""
		if d.keys(keys); !strings.Contains(d.copied, "Eve rm -rf") || strings.ContainsAny(d.copied, "\x1b\u202e") || strings.Count(d.copied, "\n") != 1 {
			t.Errorf("%s copied %q", keys, d.copied)
		}
	}
}

func TestOriginalIsOpenedOnTheWebOnly(t *testing.T) {
	s := theFerries(t)
	d := drive(t, 120, 40, s, Options{}).keys("o").see("ferries.txt")
	s.items[0].Document.URL = "https://vellmar.example/ferries"
	if d.keys("o"); d.browsed != s.items[0].Document.URL {
		t.Errorf("the browser got %q", d.browsed)
	}
	for _, bad := range []string{"file:///etc/passwd", "javascript:alert(1)", "http://", "-flag", "ssh://host/x", "http:opaque"} {
		if err := startBrowser(bad); err == nil {
			t.Errorf("%q was opened", bad)
		}
	}
}
