package briefing

import (
	"context"
	"strings"
	"testing"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// unmarked takes the names out of a text in which they are written down:
// "[Lee Marlow]p" is a person's, o a body's, l a place's and x another.
func unmarked(marked string) (text string, names []lang.Name) {
	for {
		before, rest, found := strings.Cut(marked, "[")
		text += before
		if !found {
			return text, names
		}
		name, behind, _ := strings.Cut(rest, "]")
		names = append(names, lang.Name{Span: span.New(len(text), len(text)+len(name)), Type: lang.NameType(strings.IndexByte("xpol", behind[0]))})
		text, marked = text+name, behind[1:]
	}
}

// named analyses paragraphs whose names are marked: what is made of names must
// not hang on which ones the encoder finds.
func named(t testing.TB, paragraphs ...string) *Briefing {
	t.Helper()
	text, names := unmarked(strings.Join(paragraphs, "\n\n"))
	doc := textDocument(strings.Split(text, "\n\n")...)
	for i := range names {
		if doc.Title != "" { // the mark of the headline is not in the text
			names[i].Span = span.New(names[i].Span.Start-2, names[i].Span.End-2)
		}
	}
	s := newStore(context.Background(), doc, Options{Published: "2023-08-30"})
	s.read = func(func() bool) *lang.Reading { return lang.ReadNamed(doc.Text, passages(doc), names) }
	b, err := s.run(0)
	if err != nil || len(b.Failures) > 0 {
		t.Fatalf("%v %v in %q", err, b.Failures, paragraphs)
	}
	return b
}

// score counts how many of a table's cases come out right with what the trained
// encoder reads. Nobody can promise any single one of it, but one that misses
// more than a few of plain cases is not fit to stand.
type score struct{ right, all int }

func (s *score) add(t *testing.T, right bool, format string, args ...any) {
	t.Helper()
	s.all++
	if right {
		s.right++
		return
	}
	t.Logf(format, args...)
}

// atLeast fails where fewer than so many in a hundred are right.
func (s *score) atLeast(t *testing.T, percent int) {
	t.Helper()
	t.Logf("%d of %d right", s.right, s.all)
	if s.right*100 < percent*s.all {
		t.Errorf("%d of %d right, want %d in a hundred", s.right, s.all, percent)
	}
}
