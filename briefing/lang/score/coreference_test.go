package main

import (
	"strings"
	"testing"

	"sitrep/briefing/lang/corpus"
	"sitrep/content/span"
)

// TestLinkTally scores a text of two people of whom one is named again and taken
// up twice: what is tied rightly, wrongly and not at all.
func TestLinkTally(t *testing.T) {
	text := "Mayor Ada Brandt met Peter Holt. Brandt said she would pay. The tired man left."
	at := func(words string) span.Span {
		i := strings.Index(text, words)
		return span.Span{Start: i, End: i + len(words)}
	}
	name := func(words, entity string) corpus.Chained {
		return corpus.Chained{Span: at(words), Head: at(words), Name: at(words), Type: "person", Entity: entity, Tag: "PROPN"}
	}
	d := corpus.Chains{Text: text, Paragraphs: []corpus.Paragraph{{Span: span.Span{End: len(text)}}}, Mentions: []corpus.Chained{
		name("Ada Brandt", "1"), name("Peter Holt", "2"), name("Brandt said"[:6], "1"),
		{Span: at("she"), Head: at("she"), Type: "person", Entity: "1", Tag: "PRON", Link: "ana"},
		{Span: at("The tired man"), Head: at("man"), Type: "person", Entity: "2", Tag: "NOUN", Link: "coref"},
	}}
	d.Mentions[2].Name = span.Span{Start: at("Brandt said").Start, End: at("Brandt said").Start + 6}
	d.Mentions[2].Span, d.Mentions[2].Head = d.Mentions[2].Name, d.Mentions[2].Name
	tally := &linkTally{left: map[string]int{}}
	tally.document(d)
	if tally.named != 3 || tally.precision != 3 || tally.recall != 3 {
		t.Errorf("B³ of %d mentions: %v, %v", tally.named, tally.precision, tally.recall)
	}
	if tally.right[thirdPerson] != 1 || tally.gold[thirdPerson] != 1 || tally.gold[nominalLink] != 1 || tally.right[nominalLink] != 0 {
		t.Errorf("right %v of %v", tally.right, tally.gold)
	}
}
