package ui

import (
	"context"
	"testing"

	"sitrep/briefing"
)

// TestEveryStageHasWords holds that what the analysis is doing is told in
// words of our own, whatever its stages are called.
func TestEveryStageHasWords(t *testing.T) {
	_, doc := ferries(t)
	n := 0
	_, err := briefing.Analyze(context.Background(), doc, briefing.Options{Progress: func(stage string, _, _ int) {
		if n++; stageWords(stage) == "" {
			t.Errorf("there are no words for the stage %q", stage)
		}
	}})
	if err != nil || n == 0 {
		t.Fatal(n, err)
	}
}

func TestLongReadingIsToldInHours(t *testing.T) {
	for minutes, want := range map[int]string{1: "1 min", 59: "59 min", 60: "1 h", 2499: "41 h 39 min", 60060: "1,001 h"} {
		if got := readingTime(minutes); got != want {
			t.Errorf("%d minutes are %q, want %q", minutes, got, want)
		}
	}
}

func TestHeaderCountsCharacters(t *testing.T) {
	d := newDraft(t, "维尔马港更换旧渡轮\n\n港务局周三表示，六艘渡轮中有四艘严重锈蚀。")
	drive(t, 120, 40, oneDocument(d.doc, d.b), Options{}).see("28 characters · 1 min").seeNot("words")
}
