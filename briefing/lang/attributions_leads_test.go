package lang

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"sitrep/content/span"
)

// ledIn lays out a text with one cue that stands behind its source at the end of
// a paragraph and returns whose the sentences behind it are.
func ledIn(text, source, cue string, parts ...int) []string {
	r := &Reading{Text: text, Passages: passages(text)}
	for _, p := range parts {
		r.Passages[p].Part = true
	}
	readSentences(r)
	readQuotations(r)
	at := func(words string) span.Span {
		start := strings.Index(text, words)
		return span.New(start, start+len(words))
	}
	a := Attribution{Source: at(source), Cue: at(cue), Inherits: -1, Nested: -1}
	a.Sentence = r.sentenceOf(a.Cue.Start)
	if newLine(r, a.Sentence).opensNext() {
		takeLeads(r, []Attribution{a})
	}
	readRunning(r)
	var out []string
	for _, a := range r.Attributions {
		by := a
		if a.Inherits >= 0 {
			by = r.Attributions[a.Inherits]
		}
		out = append(out, fmt.Sprintf("%s | %s", by.Source.Of(text), a.Content[0].Of(text)))
	}
	return out
}

func TestCuesThatLeadToTheNextParagraph(t *testing.T) {
	for _, c := range []struct {
		name, text, source, cue string
		parts                   []int
		want                    []string
	}{
		{"a quotation", "In a letter to the crews, Orla Brand wrote:\n\n“We failed you. The pump was old.”\n\nThe crews went home.", "Orla Brand", "wrote", nil,
			[]string{"Orla Brand | “We failed you.", "Orla Brand | The pump was old.”"}},
		{"a paragraph without marks", "In a letter to the crews, Orla Brand wrote:\n\nWe failed you. The pump was old.\n\nThe crews went home.", "Orla Brand", "wrote", nil,
			[]string{"Orla Brand | We failed you.", "Orla Brand | The pump was old."}},
		{"a list", "The council said:\n\nThe pump was old.\n\nTolls are suspended.\n\nThe crews went home.", "The council", "said", []int{1, 2},
			[]string{"The council | The pump was old.", "The council | Tolls are suspended."}},
		{"a comma before a quotation", "Orla Brand said,\n\n“The pump was old and nobody knew.”", "Orla Brand", "said", nil,
			[]string{"Orla Brand | “The pump was old and nobody knew.”"}},
		{"a comma before anything else", "Orla Brand said,\n\nThe pump was old and nobody knew.", "Orla Brand", "said", nil, nil},
		{"a full stop", "It was as Orla Brand said.\n\nThe pump was old and nobody knew.", "Orla Brand", "said", nil, nil},
	} {
		if got := ledIn(c.text, c.source, c.cue, c.parts...); !slices.Equal(got, c.want) {
			t.Errorf("%s:\n%s\nwant\n%s", c.name, strings.Join(got, "\n"), strings.Join(c.want, "\n"))
		}
	}
}
