package main

import (
	"fmt"
	"io"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/briefing/lang/corpus"
	"sitrep/briefing/lang/encoder"
	"sitrep/content/span"
)

// scoreClaims measures attributions. System and gold are aligned one to one by
// the words that their cues share, the largest Dice first; a source or content
// is right at a Dice of at least a half (both empty is right), a triple where
// both are. Claims without a cue are left out on both sides. Words are those of
// the encoder: "U.S.-led" is three.
func scoreClaims(w io.Writer, set string, args []string) error {
	o := newOptions(set)
	real, brief := true, false
	if set == "attributed-news" {
		o.flags.BoolFunc("all", "take articles written for the corpus too", func(string) error { real = false; return nil })
		o.flags.BoolFunc("real", "take real articles only, as is done without --all", func(string) error { real = true; return nil })
		o.flags.BoolVar(&brief, "briefing", false, "score whole briefings as for annotated articles")
	}
	if err := o.parse(args); err != nil {
		return err
	}
	docs, pred, err := o.read(set)
	if err != nil {
		return err
	}
	t := &claimTally{faults: faults{want: o.errors}, pred: pred}
	var kept []corpus.Document
	for _, d := range docs {
		if real && strings.HasPrefix(d.Origin, "written for this corpus") {
			continue
		}
		kept = append(kept, d)
	}
	if brief {
		return scoreBriefings(w, kept, o.errors)
	}
	for _, d := range kept {
		t.document(d)
	}
	fmt.Fprintf(w, "%s %s, %d documents\n", set, o.split, len(kept))
	t.print(w)
	return nil
}

// attribution is a claim in words: sets of indices of units.
type attribution struct {
	cue, source, content wordSet
	certainty            string
}

// wordSet is a set of units.
type wordSet map[int]bool

// dice is twice the shared words over all; two empty sets are the same.
func dice(a, b wordSet) float64 {
	if len(a)+len(b) == 0 {
		return 1
	}
	return 2 * float64(shared(a, b)) / float64(len(a)+len(b))
}

func shared(a, b wordSet) int {
	n := 0
	for i := range a {
		if b[i] {
			n++
		}
	}
	return n
}

// read is a document with its words.
type read struct {
	corpus.Document
	units     []encoder.Unit
	sentences []span.Span
}

func newRead(d corpus.Document) *read {
	reading, units := unitsOf(d)
	r := &read{Document: d, units: units}
	for _, s := range reading.Sentences {
		r.sentences = append(r.sentences, s.Span)
	}
	return r
}

// words are the units that the spans cover by their larger part.
func (r *read) words(spans ...span.Span) wordSet {
	set := wordSet{}
	for _, s := range spans {
		for i := unitAt(r.units, s.Start); i < len(r.units) && r.units[i].Span.Start < s.End; i++ {
			if u := r.units[i].Span; 2*u.Clip(s).Len() > u.Len() {
				set[i] = true
			}
		}
	}
	return set
}

// gold are the annotated claims with a cue.
func (r *read) gold() []attribution {
	var all []attribution
	for _, c := range r.Claims {
		if cue := r.words(c.Cue...); len(cue) > 0 {
			all = append(all, attribution{cue, r.words(c.Source...), r.words(c.Content...), c.Certainty})
		}
	}
	return all
}

var certaintyNames = map[lang.Certainty]string{lang.Asserted: "asserted", lang.Hedged: "hedged", lang.Denied: "denied", lang.Intended: "intended"}

// found are our own attributions with a cue. PolNeAR counts a quotation that
// runs on without a cue as the content of the attribution that it goes on from;
// we, as attributed-news does, have attributions of their own for its sentences.
func (r *read) found() []attribution {
	var all []attribution
	attributions := lang.Read(r.Text, r.Passages).Attributions
	for i, a := range attributions {
		cue := r.words(a.Cue)
		if len(cue) == 0 {
			continue
		}
		content := a.Content
		if r.Set == "polnear" {
			content = append(content[:len(content):len(content)], runsOn(attributions, i)...)
		}
		all = append(all, attribution{cue, r.words(a.Source), r.words(content...), certaintyNames[a.Certainty]})
	}
	return all
}

// runsOn are the sentences that go on what one attribution quotes, as far as
// they follow each other.
func runsOn(all []lang.Attribution, from int) []span.Span {
	var on []span.Span
	sentence := all[from].Sentence
	for i, a := range all {
		for a.Inherits > from && a.Cue.Empty() {
			a.Inherits = all[a.Inherits].Inherits
		}
		if a.Cue.Empty() && a.Inherits == from && i != from && (a.Sentence == sentence+1 || a.Sentence == sentence) {
			on = append(on, a.Content...)
			sentence = a.Sentence
		}
	}
	return on
}

// predicted are the claims of a prediction with a cue.
func (p prediction) claims() []attribution {
	set := func(all []int) wordSet {
		s := wordSet{}
		for _, i := range all {
			s[i] = true
		}
		return s
	}
	var all []attribution
	for _, c := range p.Claims {
		if len(c.Cue) > 0 {
			all = append(all, attribution{set(c.Cue), set(c.Source), set(c.Content), c.Cert})
		}
	}
	return all
}
