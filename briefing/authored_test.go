package briefing

import (
	"context"
	"strings"
	"testing"

	"sitrep/content"
)

// read analyses a document as it lies on disk.
func read(t *testing.T, source string, o Options) *Briefing {
	t.Helper()
	doc, err := content.Read([]byte(source), "test.md")
	if err != nil {
		t.Fatal(err)
	}
	b, err := Analyze(context.Background(), doc, o)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range b.Failures {
		t.Errorf("stage %s: %v", f.Stage, f.Err)
	}
	return b
}

const dam = `---
title: Engineers warn of cracks in Velmar dam
published: 2026-03-04
bottom_line: The Velmar dam has cracks that were kept from the public.
claims:
  - {speaker: Orsolya Tamm, text: The cracks grow each week, certainty: hedged, evidence: "the cracks may be growing by the week"}
  - {speaker: River Authority, text: There is no danger, evidence: "nobody need worry at all"}
  - The ministry will publish its report
actors:
  - {name: Orsolya Tamm, role: chief engineer, aliases: [Tamm]}
  - {name: Ministry of Water, type: organization}
timeline:
  - {when: 2026-02-27, text: Divers inspected the wall, status: past, evidence: "Divers inspected the wall"}
  - {when: 2026-04-01, text: The reservoir is to be lowered}
---

Engineers at the Velmar dam warned on Monday that its wall had cracked in eleven places.

Orsolya Tamm, the chief engineer, said the cracks may be growing by the week. Divers inspected the wall last Friday.

The River Authority said the wall was safe. “We measure it every day,” a spokesman added.
`

func TestAuthorsItemsComeFirst(t *testing.T) {
	b := read(t, dam, Options{})
	if got := []string{"The Velmar dam has cracks that were kept from the public."}; len(b.AuthorBottomLine) != 1 || b.AuthorBottomLine[0] != got[0] {
		t.Errorf("author's bottom line %q, want %q", b.AuthorBottomLine, got)
	}
	if len(b.Claims) < 5 {
		t.Fatalf("%d claims, want the author's three and those of the text", len(b.Claims))
	}
	c := b.Claims[0]
	if c.Text != "The cracks grow each week" || c.Origin != ByAuthor || c.Certainty != Hedged || c.ID != "c1" {
		t.Errorf("first claim %+v", c)
	}
	if c.Sentence == nil || !strings.HasPrefix(c.Sentence.Of(b.Document.Text), "Orsolya Tamm") {
		t.Errorf("the first claim stands nowhere")
	}
	if c.Cue == nil || c.Cue.Text != "said" {
		t.Errorf("the first claim did not take over the cue: %+v", c.Cue)
	}
	if a := b.Actors[0]; c.Speaker != a.ID || a.Name != "Orsolya Tamm" || a.Origin != ByAuthor || len(a.Roles) == 0 || a.Roles[0].Text != "chief engineer" {
		t.Errorf("speaker %q, first actor %+v", c.Speaker, a)
	}
	for _, f := range b.Claims[3:] {
		if f.Origin != InText || strings.Contains(f.Text, "may be growing") {
			t.Errorf("found claim %+v: found again or out of order", f)
		}
	}
	if b.Claims[1].Sentence != nil || len(b.Claims[1].Content) != 0 {
		t.Errorf("a claim whose evidence is not in the text has a place: %+v", b.Claims[1])
	}
	if len(b.Warnings) != 1 || !strings.HasPrefix(b.Warnings[0], "claim 2 (line 7): the words given as evidence") {
		t.Errorf("warnings %q", b.Warnings)
	}
	if e := b.Timeline[0]; e.Text != "Divers inspected the wall" || e.When == nil || e.When.Value != "2026-02-27" || e.When.Precision != ByDay || e.Status != Past || e.Sentence == nil {
		t.Errorf("first event %+v", e)
	}
	if e := b.Timeline[1]; e.Origin != ByAuthor || e.Sentence != nil || e.Status != Planned {
		t.Errorf("second event %+v, want the author's, planned", e)
	}
}

const sections = `# Harbour strike ends

Dock workers in Port Hale ended a nine-day strike on Sunday.

## Key claims

- **Ines Okoro**, union leader: “We got what we came for.”
- Ships will be cleared within a week

## Timeline

- 2026-05-01: The strike began
`

func TestHeadedSectionsAreTheirOwnEvidence(t *testing.T) {
	b := read(t, sections, Options{})
	if len(b.Claims) != 2 {
		t.Fatalf("claims %+v, want the two of the list, once each", b.Claims)
	}
	c := b.Claims[0]
	if c.Origin != ByAuthor || c.Kind != Direct || c.Sentence == nil || !strings.Contains(c.Sentence.Of(b.Document.Text), "We got what we came for") {
		t.Errorf("first claim %+v", c)
	}
	if c.Speaker == "" && c.SpeakerName != "Ines Okoro" {
		t.Errorf("speaker %q (%q)", c.Speaker, c.SpeakerName)
	}
	if len(b.Timeline) == 0 || b.Timeline[0].Origin != ByAuthor || b.Timeline[0].When.Value != "2026-05-01" {
		t.Errorf("timeline %+v", b.Timeline)
	}
}

func TestFrontMatterAndSectionsAreMixed(t *testing.T) {
	head := "---\nclaims:\n  - {speaker: Ines Okoro, text: The strikers won, evidence: We got what we came for}\n  - The port stays open\n---\n\n"
	b := read(t, head+sections, Options{})
	var got []string
	for _, c := range b.Claims {
		if c.Origin != ByAuthor {
			t.Errorf("%q is told as found in the text", c.Text)
		}
		got = append(got, c.Text)
	}
	if want := "The strikers won|The port stays open|Ships will be cleared within a week"; strings.Join(got, "|") != want {
		t.Errorf("claims %q, want %s", got, want)
	}
}

func TestPublishedBriefingIsShownAsItIs(t *testing.T) {
	want := full()
	data, err := want.JSON()
	if err != nil {
		t.Fatal(err)
	}
	doc := &content.Document{Text: want.Document.Text, Authored: &content.Authored{Published: data}}
	b, err := Analyze(context.Background(), doc, Options{Published: "2030-01-01"})
	if err != nil {
		t.Fatal(err)
	}
	again, _ := b.JSON()
	if string(again) != string(data) {
		t.Errorf("came back as\n%s", again)
	}
	want.Claims[0].Cue.End = 7000
	data, _ = want.JSON()
	doc.Authored.Published = data
	if _, err := Analyze(context.Background(), doc, Options{}); err == nil || !strings.Contains(err.Error(), "claims[0] c1: cue") {
		t.Errorf("error %v, want one that names the claim", err)
	}
	want = full()
	want.Actors[0].Name = "Ada \x1b[31mBrandt\u202e"
	data, _ = want.JSON()
	doc.Authored.Published = data
	b, err = Analyze(context.Background(), doc, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if strings.ContainsAny(b.Actors[0].Name, "\x1b\u202e") {
		t.Errorf("the name %q steers the terminal", b.Actors[0].Name)
	}
}

const lagoon = `---
actors:
  - {name: Harbour Trust, type: organization, aliases: [the trust]}
  - {name: Mira Sand, role: mayor of Port Hale}
  - {name: "-[x", type: group}
---

The lagoon at Port Hale is to be dredged in spring, the mayor of Port Hale said on Monday.

The trust denied that it had asked for the work. “We never did,” the trust said.
`

func TestAuthorsActorsAreFoundInTheText(t *testing.T) {
	b := read(t, lagoon, Options{Published: "2026-02-03"})
	trust := b.Actors[0]
	if trust.Name != "Harbour Trust" || len(trust.Mentions) < 2 {
		t.Fatalf("%+v, want the mentions of “the trust”", trust)
	}
	for _, m := range trust.Mentions {
		if words := m.Of(b.Document.Text); !strings.EqualFold(words, "the trust") && words != "it" && words != "We" {
			t.Errorf("mention %q", words)
		}
	}
	theirs := 0
	for _, c := range b.Claims {
		if c.Speaker == trust.ID {
			theirs++
		}
	}
	if theirs != 2 || trust.Statements != 2 {
		t.Errorf("%d claims are the trust's, its statements are %d; want two", theirs, trust.Statements)
	}
	for _, a := range b.Actors[3:] {
		if strings.Contains(a.Name, "mayor") {
			t.Errorf("%q stands beside the mayor that the author names", a.Name)
		}
	}
	checkSpans(t, b)
}

const german = `---
title: Brücke gesperrt
language: de
bottom_line: Die Brücke in Elm ist seit Montag gesperrt
claims:
  - {speaker: Ada Brandt, text: Die Seile sind alt, evidence: "die Seile seien alt"}
timeline:
  - {when: 2026-03-02, text: Die Brücke wird gesperrt}
---

Die Brücke in Elm ist seit Montag gesperrt. Bürgermeisterin Ada Brandt sagte, die Seile seien alt und müssten geprüft werden.
`

func TestAuthorsItemsNeedNoEnglish(t *testing.T) {
	b := read(t, german, Options{})
	if len(b.BottomLine) != 1 || b.BottomLine[0].Of(b.Document.Text) != "Die Brücke in Elm ist seit Montag gesperrt" {
		t.Errorf("bottom line %v", b.BottomLine)
	}
	if len(b.Claims) != 1 || b.Claims[0].SpeakerName != "Ada Brandt" || b.Claims[0].Content[0].Of(b.Document.Text) != "die Seile seien alt" {
		t.Errorf("claims %+v", b.Claims)
	}
	if len(b.Timeline) != 1 || b.Timeline[0].When.Value != "2026-03-02" {
		t.Errorf("timeline %+v", b.Timeline)
	}
	checkSpans(t, b)
}

func TestNobodySaysWhatOnlyTheAuthorClaims(t *testing.T) {
	b := read(t, dam, Options{})
	c := b.Claims[2]
	if c.Text != "The ministry will publish its report" || c.Label() != "author" || b.SpeakerWords(c) != "" {
		t.Errorf("%q is told as %q by %q", c.Text, c.Label(), b.SpeakerWords(c))
	}
	doc, _ := content.Read([]byte(dam), "test.md")
	out := b.Plain(doc)
	if !strings.Contains(out, "3. author: The ministry will publish its report [c3]") || strings.Contains(out, "no source named, said: The ministry") {
		t.Errorf("the plain lines are\n%s", out)
	}
	if c = b.Claims[0]; c.Label() != "hedged" || b.SpeakerWords(c) != "Orsolya Tamm" {
		t.Errorf("%q is told as %q by %q", c.Text, c.Label(), b.SpeakerWords(c))
	}
}
