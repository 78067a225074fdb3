package main

import (
	"fmt"
	"slices"
	"sort"

	"sitrep/briefing/lang/corpus"
	"sitrep/content/span"
)

// tally counts what was written, and what could not be laid over the units.
type tally struct {
	documents, sentences, units int
	names, namesLost            int // lost: no unit is mostly covered, or another name has it
	namesMoved                  int // the units begin or end elsewhere than the name
	claims, claimsLost          int // lost: the cue or the content has no unit
	events, eventsLost          int
}

func (n *tally) add(o tally) {
	n.documents += o.documents
	n.sentences += o.sentences
	n.units += o.units
	n.names += o.names
	n.namesLost += o.namesLost
	n.namesMoved += o.namesMoved
	n.claims += o.claims
	n.claimsLost += o.claimsLost
	n.events += o.events
	n.eventsLost += o.eventsLost
}

func (n tally) String() string {
	s := fmt.Sprintf("%5d documents %6d sentences %7d units", n.documents, n.sentences, n.units)
	if n.names > 0 {
		s += fmt.Sprintf("; names %d, lost %d, moved %d", n.names, n.namesLost, n.namesMoved)
	}
	if n.claims > 0 {
		s += fmt.Sprintf("; claims %d, lost %d", n.claims, n.claimsLost)
	}
	if n.events > 0 {
		s += fmt.Sprintf("; events %d, lost %d", n.events, n.eventsLost)
	}
	return s
}

// under returns the units that overlap a span by their larger part.
func (p *layer) under(s span.Span) []int {
	var found []int
	for i := p.unitAt(s.Start); i < len(p.units) && p.units[i].Span.Start < s.End; i++ {
		if u := p.units[i].Span; 2*u.Clip(s).Len() > u.Len() {
			found = append(found, i)
		}
	}
	return found
}

// unitAt returns the first unit that ends behind the byte at offset.
func (p *layer) unitAt(offset int) int {
	return sort.Search(len(p.units), func(i int) bool { return p.units[i].Span.End > offset })
}

// underAll returns the units of several spans, each once, in order; never nil.
func (p *layer) underAll(spans []span.Span) []int {
	all := []int{}
	for _, s := range spans {
		all = append(all, p.under(s)...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// sentenceOf returns the sentence that holds a unit.
func (p *layer) sentenceOf(unit int) int {
	return sort.Search(len(p.sents), func(i int) bool { return p.sents[i][1] > unit })
}

// addNames takes the names in order; a unit is part of one name only.
func (out *document) addNames(d corpus.Document, p *layer, n *tally) {
	end := 0
	for _, name := range d.Names {
		n.names++
		u := p.under(name.Span)
		if len(u) == 0 || u[0] < end {
			n.namesLost++
			continue
		}
		end = u[len(u)-1] + 1
		if p.units[u[0]].Span.Start != name.Span.Start || p.units[end-1].Span.End != name.Span.End {
			n.namesMoved++
		}
		out.Names = append(out.Names, [3]any{u[0], end, name.Type})
	}
}

func (out *document) addClaims(d corpus.Document, p *layer, n *tally) {
	for _, c := range d.Claims {
		n.claims++
		x := claim{
			Cue: p.underAll(c.Cue), Source: p.underAll(c.Source), Content: p.underAll(c.Content),
			Cert: c.Certainty, Kind: c.Kind, Key: c.Key,
		}
		if len(x.Cue) == 0 && len(c.Cue) > 0 || len(x.Content) == 0 && len(c.Content) > 0 {
			n.claimsLost++
			continue
		}
		x.Sent = p.sentenceOf(append(slices.Clone(x.Cue), x.Content...)[0])
		if x.Key && !slices.Contains(out.KeySents, x.Sent) {
			out.KeySents = append(out.KeySents, x.Sent)
		}
		out.Claims = append(out.Claims, x)
	}
	slices.Sort(out.KeySents)
}

// addEvents gives each trigger its first unit, the key one where two share it,
// and takes over the bottom line.
func (out *document) addEvents(d corpus.Document, p *layer, n *tally) {
	at := map[int]int{} // unit to index in Events
	for _, e := range d.Events {
		n.events++
		u := p.under(e.Trigger)
		if len(u) == 0 {
			n.eventsLost++
			continue
		}
		event := [3]any{u[0], e.Status, e.Key}
		if i, known := at[u[0]]; !known {
			at[u[0]] = len(out.Events)
			out.Events = append(out.Events, event)
		} else if e.Key {
			out.Events[i] = event
		}
	}
	for _, s := range d.Bottom {
		if s < 0 || s >= len(d.Sentences) {
			continue
		}
		if u := p.under(d.Sentences[s]); len(u) > 0 {
			out.Bottom = append(out.Bottom, p.sentenceOf(u[0]))
		}
	}
}
