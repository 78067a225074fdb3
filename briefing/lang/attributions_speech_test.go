package lang

import (
	"slices"
	"strings"
	"testing"

	"sitrep/content/span"
)

func TestSpeeches(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"a speech", "Remarks by Governor Ada Brandt at the quay\n\nThank you all for coming.\n\nWe have built a new quay. I promised you that it would be dry.\n\nOur old quay was wet.",
			[]string{"Ada Brandt | We have built a new quay.", "Ada Brandt | I promised you that it would be dry.", "Ada Brandt | Our old quay was wet."}},
		{"a speech, by the possessive", "In full: Ada Brandt's speech at the quay\n\nWe have built a new quay.\n\nI promised you a dry one.",
			[]string{"Ada Brandt | We have built a new quay.", "Ada Brandt | I promised you a dry one."}},
		{"a report of a speech", "Remarks by Ada Brandt anger Tolm\n\nThe governor has spoken of the quay.\n\nThe town is not amused.\n\nWe were told nothing of it.", nil},
		{"somebody else's book", "A walk with Ada Brandt\n\nWe went to the quay.\n\nI was wet.", nil},
	} {
		r := &Reading{Text: c.text, Passages: passages(c.text)}
		r.Passages[0].Heading = true
		readSentences(r)
		readQuotations(r)
		at := strings.Index(c.text, "Ada Brandt")
		r.Names = []Name{{Span: span.New(at, at+len("Ada Brandt")), Type: PersonName}}
		readTurns(r)
		var got []string
		for _, a := range r.Attributions {
			by := a
			if a.Inherits >= 0 {
				by = r.Attributions[a.Inherits]
			}
			got = append(got, by.Source.Of(c.text)+" | "+said(c.text, a))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s:\n%s\nwant\n%s", c.name, strings.Join(got, "\n"), strings.Join(c.want, "\n"))
		}
	}
}
