package corpus

import (
	"strings"
	"testing"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// TestParseWritten takes the marks off: nested, in several pieces, without a
// source.
func TestParseWritten(t *testing.T) {
	d, err := parseWritten("published: 2026-03-04\nDam {Epast shut}\n\n{1t “It leaks,”} {1ch feared} {1s {PER Ana Moor}, of {ORG Vela}}, {1t “badly.”} {2cd Denied} {2t at once}.\n")
	if err != nil {
		t.Fatal(err)
	}
	if want := "Dam shut\n\n“It leaks,” feared Ana Moor, of Vela, “badly.” Denied at once."; d.Text != want || d.Published != "2026-03-04" {
		t.Errorf("the text is %q of %s", d.Text, d.Published)
	}
	if got := namesOf([]Document{d}); got != "PER Ana Moor\nORG Vela\n" {
		t.Errorf("the names are %s", got)
	}
	one, two := d.Claims[0], d.Claims[1]
	if cut(d, one.Source) != "Ana Moor, of Vela" || cut(d, one.Cue) != "feared" || cut(d, one.Content) != "“It leaks,” | “badly.”" || one.Certainty != "hedged" {
		t.Errorf("the first statement is %+v", one)
	}
	if len(two.Source) > 0 || two.Certainty != "denied" || len(d.Events) != 1 || d.Events[0].Trigger.Of(d.Text) != "shut" || d.Events[0].Status != "past" {
		t.Errorf("the second statement is %+v, the events %+v", two, d.Events)
	}
	for _, bad := range []string{"{PER Ana", "Ana}", "{1c said}", "{XYZ a}", "{PER}", "{Enever a}", "{1cx said} {1t a}", "{c said} {1t a}"} {
		if _, err := parseWritten(bad); err == nil {
			t.Errorf("%q is taken", bad)
		}
	}
}

// TestWritten holds the articles of the project to the rules of their README:
// each statement stands in one sentence, and a name begins with a capital, a
// digit or a sign.
func TestWritten(t *testing.T) {
	docs, err := Read(t.TempDir(), "written", "train")
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range docs {
		r := lang.Split(d.Text, d.Passages)
		sentence := func(s span.Span) int {
			for i, x := range r.Sentences {
				if s.Start < x.Span.End {
					return i
				}
			}
			return -1
		}
		for _, c := range d.Claims {
			for _, part := range append(append(c.Source, c.Content...), c.Cue...) {
				if sentence(part) != sentence(c.Cue[0]) || sentence(span.New(part.End-1, part.End)) != sentence(part) {
					t.Errorf("%s: a statement stands in two sentences: %q and %q", d.Name, c.Cue[0].Of(d.Text), part.Of(d.Text))
				}
			}
		}
		for _, n := range d.Names {
			if w := n.Span.Of(d.Text); w != strings.TrimSpace(w) || strings.Contains(w, "\n") {
				t.Errorf("%s: the name %q has white space around it", d.Name, w)
			}
		}
	}
}
