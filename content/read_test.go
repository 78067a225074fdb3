package content

import (
	"errors"
	"strings"
	"testing"
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

func TestReadDamagedBriefing(t *testing.T) {
	_, err := Read([]byte(`{"schema":"sitrep.briefing.v1", "document": 3}`), "b.json")
	if !errors.Is(err, ErrBroken) || strings.Count(err.Error(), "b.json") != 1 {
		t.Errorf("%v", err)
	}
}
