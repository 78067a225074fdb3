package ui

import (
	"strings"
	"testing"

	"sitrep/briefing"
	"sitrep/content/span"
)

func TestCopyCites(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{}).keys("j y").see("Copied")
	want := "Marta Oyelaran, Chief engineer, said: inspectors had recently visited the yard at Skarne to examine the hulls — " +
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
		if d.keys(keys); !strings.Contains(d.copied, "Eve rm -rf") || strings.ContainsAny(d.copied, "\x1b\u202e") || strings.Contains(d.copied, "\n") {
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

// TestCopyQuotesOnlySpeech holds that words are put into quotation marks where
// they stand in them in the text, and never twice.
func TestCopyQuotesOnlySpeech(t *testing.T) {
	b := &briefing.Briefing{}
	said := func(kind briefing.ClaimKind, text, cue string, certainty briefing.Certainty) briefing.Claim {
		return briefing.Claim{SpeakerName: "David Marsh", Kind: kind, Text: text, Cue: &briefing.Quote{Text: cue}, Certainty: certainty}
	}
	for _, c := range []struct {
		claim briefing.Claim
		want  string
	}{
		{said(briefing.Direct, "the last ferry has gone", "said", briefing.Asserted), "David Marsh: “the last ferry has gone”"},
		{said(briefing.Direct, "“The last ferry has gone”", "said", briefing.Asserted), "David Marsh: “The last ferry has gone”"},
		{said(briefing.Direct, `"the last ferry"`, "said", briefing.Asserted), "David Marsh: “the last ferry”"},
		{said(briefing.Direct, `a report called "The Last Ferry" lied`, "said", briefing.Asserted), "David Marsh: “a report called ‘The Last Ferry’ lied”"},
		{said(briefing.Direct, "“We saw the “last” ferry,”", "said", briefing.Asserted), "David Marsh: “We saw the ‘last’ ferry”"},
		{said(briefing.Direct, "“We saw it,” … “and it sank”", "said", briefing.Asserted), "David Marsh: “We saw it,” … “and it sank”"},
		{said(briefing.Direct, `"We saw it," … "and it sank"`, "said", briefing.Asserted), `David Marsh: "We saw it," … "and it sank"`},
		{said(briefing.Indirect, "the “last” ferry had gone", "has said that", briefing.Asserted), "David Marsh said: the “last” ferry had gone"},
		{said(briefing.Indirect, "the ferry would go", "According to", briefing.Hedged), "According to David Marsh: the ferry would go (hedged)"},
		{said(briefing.Indirect, "he had sold it", "denied", briefing.Denied), "David Marsh denied: he had sold it"},
		{said(briefing.Indirect, "he had sold it", "dismissed claims", briefing.Denied), "David Marsh denied: he had sold it"},
		{said(briefing.Indirect, "he had not sold it", "insisted", briefing.Denied), "David Marsh insisted: he had not sold it (denial)"},
		{briefing.Claim{SpeakerName: "David Marsh", Kind: briefing.Indirect, Text: "blamed the crew", Content: []span.Span{{Start: 12, End: 27}},
			Cue: &briefing.Quote{Span: span.Span{Start: 12, End: 18}, Text: "blamed"}}, "David Marsh: blamed the crew"},
		{said(briefing.Indirect, "they must go", "said", briefing.Intended), "David Marsh said: they must go (intended)"},
		{briefing.Claim{Text: "it was sold", Kind: briefing.Indirect}, "No source named: it was sold"},
	} {
		if got := claimWords(b, &c.claim); got != c.want {
			t.Errorf("copied %q, want %q", got, c.want)
		}
	}
}

// TestCopyTellsOfTmux holds that what tmux needs is said in tmux only.
func TestCopyTellsOfTmux(t *testing.T) {
	drive(t, 120, 40, theFerries(t), Options{Environ: []string{"TMUX=/tmp/tmux-0/default,1,0"}}).keys("y").see("set -g set-clipboard on")
	drive(t, 120, 40, theFerries(t), Options{Environ: []string{"TERM=xterm"}}).keys("y").see("Copied with its citation.").seeNot("tmux")
}

// TestAuthorsClaimHasNoSpeaker holds that what only the author claims is put
// into nobody's mouth, wherever it is shown.
func TestAuthorsClaimHasNoSpeaker(t *testing.T) {
	on := theFerries(t)
	for _, b := range on.briefs {
		c := &b.Claims[0]
		*c = briefing.Claim{ID: c.ID, Text: "The ferries are “too old”", Kind: briefing.Direct, Key: true, Origin: briefing.ByAuthor,
			SourceKind: briefing.NoSource, Certainty: briefing.Asserted, Sentence: c.Sentence, Content: c.Content}
	}
	d := drive(t, 120, 40, on, Options{}).see("▌ AUTHOR").seeNot("no source named")
	if d.keys("y"); !strings.Contains(d.copied, "The author’s claim: The ferries are “too old” — ") {
		t.Errorf("copied %q", d.copied)
	}
	d.keys("i").see("nobody in the text: the author names no speaker", "in the author’s own words")
	shelf := threeDocuments(t)
	shelf.items[0] = on.items[0]
	shelf.briefs[on.items[0].Document] = on.briefs[on.items[0].Document]
	drive(t, 120, 40, shelf, Options{}).see("BRIEFINGS", "AUTHOR").seeNot("no source named")
}
