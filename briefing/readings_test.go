package briefing

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"

	"sitrep/briefing/lang"
	"sitrep/content"
)

// TestReadingIsRemembered holds that another date, and a document that is
// taken up again, cost no second reading, and that without memory they do.
func TestReadingIsRemembered(t *testing.T) {
	doc := samples(t)[0]
	windows := windowsOf(doc)
	for keep, want := range map[int]int{0: 2 * windows, 1: windows} {
		a, s := NewAnalyst(keep), newSteps(windows).through()
		a.encode = s.encode
		for _, date := range []string{"", "2024-05-16"} {
			b, err := a.Analyze(t.Context(), doc, Options{Published: date})
			if err != nil {
				t.Fatal(err)
			}
			if date != "" && b.Document.Published != date {
				t.Errorf("the date is %s", b.Document.Published)
			}
		}
		if len(s.began) != want {
			t.Errorf("keep %d: %d windows were encoded for a text of %d", keep, len(s.began), windows)
		}
	}
}

// TestCancelledReadingIsTakenUp holds that an analysis ends when it is
// cancelled while its text is being read, and that what was read of it is not
// read again.
func TestCancelledReadingIsTakenUp(t *testing.T) {
	docs := samples(t)
	long := docs[len(docs)-1]
	windows := windowsOf(long)
	ctx, cancel := context.WithCancel(t.Context())
	a, s := NewAnalyst(1), newSteps(windows).through()
	a.encode = func(r *lang.Reader, window int) {
		if window == windows/2 {
			cancel()
		}
		s.encode(r, window)
	}
	if b, err := a.Analyze(ctx, long, Options{}); b != nil || !errors.Is(err, context.Canceled) {
		t.Fatalf("cancelled analysis: briefing %v, error %v", b != nil, err)
	}
	if n := len(s.began); n == windows {
		t.Fatalf("all %d windows were encoded", n)
	}
	b, err := a.Analyze(t.Context(), long, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if written(t, b) != written(t, analyzed(t, long)) {
		t.Error("another briefing")
	}
	slices.Sort(s.began)
	if n := len(slices.Compact(s.began)); n != windows || len(s.began) != windows {
		t.Errorf("%d windows of %d were encoded, %d times", n, windows, len(s.began))
	}
}

// TestReadingsAreForgotten holds that the last text is remembered however long
// it is, and others only as far as they fit.
func TestReadingsAreForgotten(t *testing.T) {
	r := readings{keep: 100}
	docs := map[string]*content.Document{}
	for _, name := range strings.Fields("a40 b40 c40 a40 d400 e40 f40") {
		n, _ := strconv.Atoi(name[1:])
		if docs[name] == nil {
			docs[name] = &content.Document{Text: strings.Repeat("x", n)}
		}
		if r.find(docs[name]) == nil {
			r.remember(docs[name], newText(laidOut(&content.Document{}), encodeWindow))
		}
		var kept []string
		for _, m := range r.last {
			for name, doc := range docs {
				if doc == m.doc {
					kept = append(kept, name[:1])
				}
			}
		}
		if got, want := strings.Join(kept, ""), map[string]string{"c40": "bc", "d400": "d", "e40": "e", "f40": "ef"}[name]; want != "" && got != want {
			t.Errorf("after %s: %s are remembered, want %s", name, got, want)
		}
	}
}
