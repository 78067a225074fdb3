package lang

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"sitrep/content/span"
)

// answersIn lays out a text whose passages with the given numbers are set in bold,
// or are headings where the number is negative,
// and returns the words that answer, and how many passages ask.
func answersIn(text string, set ...int) (answers []string, asked int) {
	r := &Reading{Text: text, Passages: passages(text)}
	for _, p := range set {
		if p < 0 {
			r.Passages[-p].Heading = true
		} else {
			r.Passages[p].Set = true
		}
	}
	readSentences(r)
	readQuotations(r)
	readTurns(r)
	for _, a := range r.Attributions {
		if a.Answer && a.Source.Empty() {
			answers = append(answers, said(text, a))
		}
	}
	for _, p := range r.Passages {
		if p.Asked {
			asked++
		}
	}
	return answers, asked
}

func TestAnswersOfInterviewsWithoutNames(t *testing.T) {
	for _, c := range []struct {
		name, text string
		set        []int
		want       []string
		asked      int
	}{
		{"bold questions", "Ada Holm runs the pump.\n\nThe pump has failed. What did you do?\n\nI shut the valve. Then I rang the mayor.\n\nTell us about the mayor.\n\nShe came at once, and I was glad of it.\n\nIs it mended?\n\nYes. We mended it on Monday.\n\nWill it hold?\n\nNobody knows.",
			[]int{1, 3, 5, 7}, []string{"I shut the valve.", "Then I rang the mayor.", "She came at once, and I was glad of it.", "Is it mended? … Yes.", "We mended it on Monday.", "Will it hold? … Nobody knows."}, 4},
		{"plain questions behind the word interview", "An interview with Ada Holm, who runs the pump.\n\nWhat did you do?\n\nI shut the valve.\n\nDid you ring the mayor?\n\nI did, twice.\n\nShe came in her slippers.\n\nIs it mended?\n\nWe mended it on Monday.",
			nil, []string{"I shut the valve.", "I did, twice.", "She came in her slippers.", "We mended it on Monday."}, 3},
		{"an explainer that answers its own questions", "What we know of the pump.\n\nWhat happened?\n\nThe pump failed on Monday.\n\nWhen can you use the water?\n\nThe board says on Friday.\n\nWhat comes next?\n\nAn inquiry will begin.",
			[]int{1, 3, 5}, nil, 0},
		{"a column that asks its readers", "I have a pump in my garden.\n\nHave you ever mended one?\n\nI have, and I shall not do it again.\n\nDo you know what it costs?\n\nMy neighbour does.\n\nWhy did I buy it?\n\nI was young.",
			nil, nil, 0},
		{"headings that ask, and a line in bold that only states", "Ada Holm runs the pump. We met her.\n\nWhat did you do?\n\nI shut the valve.\n\nDid you ring the mayor?\n\nI rang her twice.\n\nThe board says that you were late.\n\nThat's nonsense.\n\nIs it mended?\n\nWe mended it on Monday.",
			[]int{0, -1, -3, 5, -7}, []string{"I shut the valve.", "I rang her twice.", "The board says that you were late. … That's nonsense.", "We mended it on Monday."}, 4},
		{"two questions", "Ada Holm runs the pump.\n\nWhat did you do?\n\nI shut the valve.\n\nIs it mended?\n\nWe mended it.", []int{1, 3}, nil, 0},
	} {
		if got, asked := answersIn(c.text, c.set...); !slices.Equal(got, c.want) || asked != c.asked {
			t.Errorf("%s: %d ask, and the answers are\n%s\nwant %d and\n%s", c.name, asked, strings.Join(got, "\n"), c.asked, strings.Join(c.want, "\n"))
		}
	}
}

func TestCourtesies(t *testing.T) {
	for text, want := range map[string]bool{
		"Good morning, everybody.":                   true,
		"Well, thank you all for being here.":        true,
		"Thanks for having me.":                      true,
		"I'd like to thank the chair.":               true,
		"My pleasure.":                               true,
		"Welcome back.":                              true,
		"Thanks to the ban, the cod have come back.": false,
		"Good pumps last for ten years.":             false,
		"The pump failed.":                           false,
	} {
		r := &Reading{Text: text, Passages: passages(text)}
		readSentences(r)
		l := newLine(r, 0)
		if got := l.courtesy(between{l.lo, l.hi}); got != want {
			t.Errorf("%q is a courtesy: %v, want %v", text, got, want)
		}
	}
}

func TestLabelsMeanThoseWhomTheTextNames(t *testing.T) {
	text := "Mayor Ada Brandt met Orla Piet on Monday.\n\nOP: Has the pump failed?\n\nMayor: It has. We heard a bang.\n\nOP: The board denies that.\n\nAB: The board was not there.\n\nOP: Was nobody hurt?\n\nMayor: Nobody was."
	r := &Reading{Text: text, Passages: passages(text)}
	readSentences(r)
	readQuotations(r)
	at := func(words string) span.Span {
		start := strings.Index(text, words)
		return span.New(start, start+len(words))
	}
	r.Names = []Name{{Span: at("Ada Brandt"), Title: at("Mayor"), Type: PersonName}, {Span: at("Orla Piet"), Type: PersonName}}
	readTurns(r)
	var got []string
	for _, a := range r.Attributions {
		by := a
		if a.Inherits >= 0 {
			by = r.Attributions[a.Inherits]
		}
		got = append(got, fmt.Sprintf("%s | %s", by.Head.Of(text), said(text, a)))
	}
	want := []string{"Ada Brandt | Has the pump failed? … It has.", "Ada Brandt | We heard a bang.", "Ada Brandt | The board was not there.", "Ada Brandt | Was nobody hurt? … Nobody was."}
	if !slices.Equal(got, want) {
		t.Errorf("the turns say\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
