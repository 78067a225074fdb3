package main

import (
	"unicode"

	"sitrep/briefing/lang"
	"sitrep/briefing/lang/corpus"
	"sitrep/briefing/lang/encoder"
)

// document is a line of the output. Lists that say so have one item for each
// unit or sentence; spans are [first, behind the last] in units.
type document struct {
	Set         string `json:"set"`
	Split       string `json:"split"`
	Doc         string `json:"doc"`
	Origin      string `json:"origin"`
	MeasureOnly bool   `json:"measure_only"` // no weights may be trained on it

	Pieces [][]int  `json:"pieces"`  // a unit: its wordpieces
	Shapes []int    `json:"shapes"`  // a unit
	Known  []int    `json:"known"`   // a unit: what word lists know of it
	Lower  []int    `json:"lower"`   // a unit: 1 where it has no capital
	Sents  [][2]int `json:"sents"`   // a sentence: its units
	Par    []int    `json:"par"`     // a sentence: 1 where it opens a passage
	Heads  []int    `json:"heading"` // a sentence: 1 in a heading

	Names         [][3]any `json:"names"` // first, behind the last, type
	NamesComplete bool     `json:"names_complete"`

	Claims         []claim  `json:"claims"`
	ClaimsComplete bool     `json:"claims_complete"`
	Events         [][3]any `json:"events"`    // unit, status, key
	Bottom         []int    `json:"bottom"`    // sentences
	KeySents       []int    `json:"key_sents"` // sentences of key claims
}

// claim is an attribution; its parts are indices of units.
type claim struct {
	Cue     []int  `json:"cue"` // empty in a running quotation
	Source  []int  `json:"source"`
	Content []int  `json:"content"`
	Cert    string `json:"cert"` // "" where the set does not say
	Kind    string `json:"kind"`
	Key     bool   `json:"key"`
	Sent    int    `json:"sent"` // the sentence of the cue, of the content where there is none
}

// prepare cuts a document as the program would, and lays its annotations over
// the units.
func prepare(d corpus.Document) (document, tally) {
	p := newLayer(d)
	out := document{
		Set: d.Set, Split: d.Split, Doc: d.Name, Origin: d.Origin,
		Pieces: [][]int{}, Shapes: []int{}, Known: []int{}, Lower: []int{}, Sents: p.sents, Par: []int{}, Heads: []int{},
		Names: [][3]any{}, NamesComplete: d.NamesComplete, Claims: []claim{}, ClaimsComplete: d.ClaimsComplete,
		Events: [][3]any{}, Bottom: []int{}, KeySents: []int{},
	}
	for _, u := range p.units {
		pieces := make([]int, len(u.Pieces))
		for i, id := range u.Pieces {
			pieces[i] = int(id)
		}
		out.Pieces = append(out.Pieces, pieces)
		out.Shapes = append(out.Shapes, int(u.Shape))
		out.Known = append(out.Known, int(u.Known))
		out.Lower = append(out.Lower, flag01(!hasCapital(u.Span.Of(d.Text))))
	}
	for i, s := range p.reading.Sentences {
		out.Par = append(out.Par, flag01(i == 0 || p.reading.Sentences[i-1].Passage != s.Passage))
		out.Heads = append(out.Heads, flag01(p.reading.Passages[s.Passage].Heading))
	}
	n := tally{documents: 1, sentences: len(p.sents), units: len(p.units)}
	out.addNames(d, p, &n)
	out.addClaims(d, p, &n)
	out.addEvents(d, p, &n)
	return out, n
}

func flag01(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

func hasCapital(s string) bool {
	for _, r := range s {
		if unicode.IsUpper(r) || unicode.IsTitle(r) {
			return true
		}
	}
	return false
}

// layer is a text as the program sees it.
type layer struct {
	text    string
	reading *lang.Reading
	units   []encoder.Unit
	sents   [][2]int // units of each sentence
}

func newLayer(d corpus.Document) *layer {
	p := &layer{text: d.Text, reading: lang.Split(d.Text, d.Passages), sents: [][2]int{}}
	var sentences []encoder.Sentence
	p.units, sentences = lang.Units(p.reading)
	for _, s := range sentences {
		p.sents = append(p.sents, [2]int{s.First, s.Last})
	}
	return p
}
