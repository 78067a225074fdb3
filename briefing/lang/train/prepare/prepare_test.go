package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sitrep/briefing/lang"
	"sitrep/briefing/lang/corpus"
	"sitrep/content/span"
)

const text = "Dorn pier shut\n\nThe Vela-led crew left Dorn. It was “closed”, said Mira Sol."

// at is the span of words that stand once in the text after from.
func at(from int, words string) span.Span {
	i := from + strings.Index(text[from:], words)
	return span.New(i, i+len(words))
}

func sample() corpus.Document {
	return corpus.Document{
		Set: "s", Split: "train", Name: "d", Text: text,
		Passages: []lang.Passage{{Span: at(0, "Dorn pier shut"), Heading: true}, {Span: span.New(16, len(text))}},
		Names: []corpus.Name{
			{Span: at(0, "Dorn"), Type: corpus.Place}, {Span: at(0, "Vela"), Type: corpus.Organization},
			{Span: at(0, "ela"), Type: corpus.Other}, {Span: at(0, "Mira S"), Type: corpus.Person},
		},
		Claims: []corpus.Claim{
			{Cue: []span.Span{at(0, "said")}, Source: []span.Span{at(0, "Mira Sol")}, Content: []span.Span{at(0, "It was “closed”")}, Certainty: "asserted", Key: true},
			{Content: []span.Span{at(0, "crew left")}},
			{Cue: []span.Span{at(0, "\n\n")}, Content: []span.Span{at(0, "crew")}},
		},
		Events:    []corpus.Event{{Trigger: at(0, "left"), Status: "past"}, {Trigger: at(0, "left"), Status: "past", Key: true}},
		Sentences: []span.Span{at(0, "Dorn pier shut"), at(16, "The Vela-led crew left Dorn.")},
		Bottom:    []int{1, 7},
	}
}

// TestPrepare lays annotations over units: "Vela-led" is three of them.
func TestPrepare(t *testing.T) {
	d, n := prepare(sample())
	// 0 Dorn 1 pier 2 shut | 3 The 4 Vela 5 - 6 led 7 crew 8 left 9 Dorn 10 . | 11 It 12 was 13 “ 14 closed 15 ” 16 , 17 said 18 Mira 19 Sol 20 .
	for _, c := range []struct {
		what      string
		got, want any
	}{
		{"sentences", d.Sents, [][2]int{{0, 3}, {3, 11}, {11, 21}}},
		{"openers", d.Par, []int{1, 1, 0}},
		{"headings", d.Heads, []int{1, 0, 0}},
		{"names", d.Names, [][3]any{{0, 1, "LOC"}, {4, 5, "ORG"}, {18, 19, "PER"}}},
		{"events", d.Events, [][3]any{{8, "past", true}}},
		{"bottom line", d.Bottom, []int{1}},
		{"key sentences", d.KeySents, []int{2}},
		{"the first claim's parts", []any{d.Claims[0].Cue, d.Claims[0].Source, d.Claims[0].Content, d.Claims[0].Sent}, []any{[]int{17}, []int{18, 19}, []int{11, 12, 13, 14, 15}, 2}},
		{"the second claim's parts", []any{d.Claims[1].Cue, d.Claims[1].Content, d.Claims[1].Sent}, []any{[]int{}, []int{7, 8}, 1}},
		{"lost and moved", n, tally{documents: 1, sentences: 3, units: 21, names: 4, namesLost: 1, namesMoved: 1, claims: 3, claimsLost: 1, events: 2}},
		{"small letters", fmt.Sprint(d.Lower[:5]), "[0 1 1 0 0]"},
	} {
		if fmt.Sprint(c.got) != fmt.Sprint(c.want) {
			t.Errorf("%s: %v, not %v", c.what, c.got, c.want)
		}
	}
	if len(d.Pieces) != 21 || len(d.Shapes) != 21 || len(d.Lower) != 21 {
		t.Errorf("%d pieces, %d shapes, %d small letters for 21 units", len(d.Pieces), len(d.Shapes), len(d.Lower))
	}
}

// TestRun writes a file for each split.
func TestRun(t *testing.T) {
	data, out := t.TempDir(), filepath.Join(t.TempDir(), "sets")
	for _, split := range []string{"train", "dev"} {
		file := filepath.Join(data, "attributed-news", split+".jsonl")
		_ = os.MkdirAll(filepath.Dir(file), 0o755)
		if err := os.WriteFile(file, []byte(`{"doc": "d", "text": "Sol left."}`+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var log strings.Builder
	if err := run(&log, []string{"--data", data, "--out", out, "--sets", "attributed-news"}); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(filepath.Join(out, "attributed-news-dev.jsonl"))
	if err != nil || !strings.Contains(string(got), `"shapes":[`) || strings.Contains(string(got), "null") {
		t.Errorf("%s, %v", got, err)
	}
	if !strings.Contains(log.String(), "attributed-news-train") {
		t.Errorf("it says %q", log.String())
	}
	if run(&log, nil) == nil {
		t.Error("without folders there is no error")
	}
}
