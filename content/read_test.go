package content

import (
	"errors"
	"strings"
	"testing"
	"time"
)

// messy are beginnings for fuzzing: a little of everything that is read.
var messy = []string{
	prose,
	"Ferry sails again\n\nBy Ann Example\n\nMarch 3, 2024\n\nPORT ANN (Bay Wire) – " + prose + "\n\nShare this story",
	"Subject: x\nDate: 2024-03-03\n\n" + prose,
	"  a\n b\n  c\n\n- one\n- two\n> q\n>> r\n1. x\n2. y\n===\n---\n",
	"\xff\xfeT\x00h\x00e\x00",
	"caf\xe9 \x93x\x94",
	"---\ntitle: [x\n---\n# y\n",
	"<p>one<p>two</div></p></p>",
	`{"schema":"sitrep.briefing.v1"}`,
	"\x1b]0;x\a\u202e\u0301\u200dز\u200c",
	"\u0301\n\n\u200d\n\n \u0301 \u0301",
	"MENU | HOME | 3 of 4\n\nGetty Images\n\n***\n",
}

func FuzzRead(f *testing.F) {
	for _, s := range messy {
		f.Add([]byte(s), "x.txt")
	}
	f.Fuzz(func(t *testing.T, raw []byte, ref string) {
		doc, err := Read(raw, ref)
		if err != nil {
			var failure *Failure
			if !errors.As(err, &failure) || SanitizeLine(err.Error()) != err.Error() {
				t.Fatalf("error %q", err)
			}
			return
		}
		checkDocument(t, doc)
		for _, line := range doc.Datelines() {
			if line.Span.Empty() || !line.Span.Valid(doc.Text) {
				t.Errorf("dateline %+v", line)
			}
		}
	})
}

func FuzzText(f *testing.F) {
	for _, s := range messy {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, src string) {
		src = strings.ToValidUTF8(src, "")
		doc, err := parseText(src, "x")
		if err != nil {
			t.Fatal(err)
		}
		checkDocument(t, doc)
	})
}

// TestReadIsQuick holds every loader to linear time on shapes that tempt
// patterns and line rules to do more.
func TestReadIsQuick(t *testing.T) {
	for name, src := range map[string]string{
		"one long line":          strings.Repeat("word ", 400_000),
		"no space at all":        strings.Repeat("x", 2_000_000),
		"short lines":            strings.Repeat("A b\n", 50_000),
		"short blocks":           strings.Repeat("A b\n\n", 25_000),
		"quote signs":            strings.Repeat(">", 500_000) + "x",
		"indentation":            strings.Repeat(strings.Repeat(" ", 400)+"x\n", 2000),
		"capitals":               strings.Repeat("PORT ANN, ", 100_000) + "– The",
		"open brackets":          strings.Repeat("[", 300_000),
		"stars":                  strings.Repeat("*a ", 200_000),
		"header that never ends": strings.Repeat("Subject: x\n", 100_000),
	} {
		start := time.Now()
		if _, err := Read([]byte(src), "x.txt"); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if took := time.Since(start); took > 10*time.Second {
			t.Errorf("%s: took %v", name, took)
		} else {
			t.Logf("%s: %v", name, took)
		}
	}
}

func TestReadDamagedBriefing(t *testing.T) {
	_, err := Read([]byte(`{"schema":"sitrep.briefing.v1", "document": 3}`), "b.json")
	if !errors.Is(err, ErrBroken) || strings.Count(err.Error(), "b.json") != 1 {
		t.Errorf("%v", err)
	}
}
