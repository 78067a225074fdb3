package lang

import (
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"sitrep/content/span"
)

// checkReading fails where a span of a reading does not lie on rune borders,
// an attribution leaves its sentence or an index points nowhere.
func checkReading(t rapid.TB, r *Reading) {
	t.Helper()
	valid := func(what string, s span.Span) {
		if !s.Valid(r.Text) {
			t.Fatalf("%s %v does not lie in %q", what, s, r.Text)
		}
	}
	for _, q := range r.Quotations {
		valid("quotation", q.Span)
		valid("inside of a quotation", q.Inner)
		if !q.Span.Contains(q.Inner) {
			t.Fatalf("quotation %v does not hold its inside %v", q.Span, q.Inner)
		}
	}
	for i, a := range r.Attributions {
		if a.Sentence < 0 || a.Sentence >= len(r.Sentences) || a.Inherits >= len(r.Attributions) || a.Nested >= len(r.Attributions) || a.Inherits == i || a.Nested == i {
			t.Fatalf("attribution %d points nowhere: %+v", i, a)
		}
		in := r.Sentences[a.Sentence].Span
		spans := append([]span.Span{a.Cue, a.Source, a.Head}, a.Content...)
		for _, s := range a.Signals {
			spans = append(spans, s.Span)
		}
		for _, s := range spans {
			valid("part of an attribution", s)
			if !s.Empty() && !in.Contains(s) {
				t.Fatalf("%q is not in its sentence %q", s.Of(r.Text), in.Of(r.Text))
			}
		}
		if len(a.Content) == 0 || !a.Source.Empty() && !a.Source.Contains(a.Head) || len(a.Why) == 0 {
			t.Fatalf("attribution %d lacks content, a head in its source or a reason: %+v", i, a)
		}
		if i > 0 && r.Attributions[i-1].Sentence > a.Sentence {
			t.Fatalf("attributions are not in text order")
		}
	}
}

// FuzzRead reads short texts with the encoder; FuzzNames and FuzzAttributions go
// through what is made of its labels much faster.
func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"“The bridge,” Ada Brandt, the mayor, said, “is shut.”\n\n“It was old,” she added.",
		"Officials, who asked not to be named, said the firm (which denied it) reportedly hid: 'cracks'.",
		"According to , said \" “ ” ‘ ’ «» that to",
		"was quoted as saying that that that, said, said; said: \"", ", doctors said\n\nX", "He said he said he said he said he said",
		"It's the '90s, \"X\" said Y's Z, citing W, according to V.", "said", "“", "\u2019\u2019 told \xe2\x80\x9d",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || len(text) > 300 {
			t.Skip() // the encoder takes its time
		}
		ps := passages(text)
		if len(ps) > 1 {
			ps[0].Heading = true
		}
		r := Read(text, ps)
		checkReading(t, r)
		checkNames(t, r)
	})
}
