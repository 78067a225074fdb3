package main

import (
	"fmt"
	"io"
	"slices"

	"sitrep/briefing/lang"
	"sitrep/briefing/lang/corpus"
	"sitrep/content/span"
)

// scoreNames measures names: a name is right where its span and its type are
// the annotated ones. Persons, organizations and places count.
func scoreNames(w io.Writer, set string, args []string) error {
	o := newOptions(set)
	sample := 0
	if set == "newswire" {
		o.flags.IntVar(&sample, "sample", 0, "how many articles of a fixed sample to take; all where 0")
	}
	if err := o.parse(args); err != nil {
		return err
	}
	docs, pred, err := o.read(set)
	if err != nil {
		return err
	}
	if sample > 0 && sample < len(docs) {
		pythonShuffle(newswireSeed, len(docs), func(i, j int) { docs[i], docs[j] = docs[j], docs[i] })
		docs = docs[:sample]
	}
	t := &nameTally{faults: faults{want: o.errors}, counts: map[string]*nameCount{}}
	for _, d := range docs {
		found := ourNames
		if pred != nil {
			found = pred.names
		}
		t.document(d, found(d))
	}
	fmt.Fprintf(w, "%s %s, %d documents\n", set, o.split, len(docs))
	t.print(w)
	return nil
}

// newswireSeed draws the sample of the newswire that earlier figures are of.
const newswireSeed = 3

// nameTypes are the types that count.
var nameTypes = []string{corpus.Person, corpus.Organization, corpus.Place}

var ourTypes = map[lang.NameType]string{
	lang.PersonName: corpus.Person, lang.OrganizationName: corpus.Organization, lang.PlaceName: corpus.Place, lang.OtherName: corpus.Other,
}

// ourNames are the names that we find.
func ourNames(d corpus.Document) []corpus.Name {
	var all []corpus.Name
	for _, n := range lang.Read(d.Text, d.Passages).Names {
		all = append(all, corpus.Name{Span: n.Span, Type: ourTypes[n.Type]})
	}
	return all
}

// names are the predicted names of a document.
func (p predictions) names(d corpus.Document) []corpus.Name {
	_, units := unitsOf(d)
	return p[d.Name].names(units)
}

// nameTally are the sums over documents, by type.
type nameTally struct {
	faults
	counts map[string]*nameCount
}

type nameCount struct{ right, system, gold int }

func (t *nameTally) count(typ string) *nameCount {
	if t.counts[typ] == nil {
		t.counts[typ] = &nameCount{}
	}
	return t.counts[typ]
}

func (t *nameTally) document(d corpus.Document, system []corpus.Name) {
	counted := func(all []corpus.Name) (kept []corpus.Name) {
		for _, n := range all {
			if slices.Contains(nameTypes, n.Type) {
				kept = append(kept, n)
			}
		}
		return kept
	}
	gold, system := counted(d.Names), counted(system)
	for _, n := range system {
		t.count(n.Type).system++
		if slices.Contains(gold, n) {
			t.count(n.Type).right++
		}
	}
	for _, n := range gold {
		t.count(n.Type).gold++
	}
	if t.want > 0 {
		t.list(d, system, gold)
	}
}

// list notes the differences of a document by what they are.
func (t *nameTally) list(d corpus.Document, system, gold []corpus.Name) {
	var sentences []span.Span
	for _, s := range lang.Split(d.Text, d.Passages).Sentences {
		sentences = append(sentences, s.Span)
	}
	touching := func(all []corpus.Name, at span.Span) *corpus.Name {
		for i := range all {
			if all[i].Span.Overlaps(at) {
				return &all[i]
			}
		}
		return nil
	}
	for _, g := range gold {
		where := inSentence(d.Text, sentences, g.Span) + "  (" + d.Name + ")"
		switch s := touching(system, g.Span); {
		case slices.Contains(system, g):
		case s == nil:
			t.add("missed "+g.Type, where, g.Span.Of(d.Text))
		case s.Span == g.Span:
			t.add("type", where, g.Span.Of(d.Text)+": gold "+g.Type+", found "+s.Type)
		default:
			t.add("borders", where, fmt.Sprintf("gold %s %q, found %s %q", g.Type, g.Span.Of(d.Text), s.Type, s.Span.Of(d.Text)))
		}
	}
	for _, s := range system {
		if touching(gold, s.Span) == nil {
			t.add("too much "+s.Type, inSentence(d.Text, sentences, s.Span)+"  ("+d.Name+")", s.Span.Of(d.Text))
		}
	}
}

func (t *nameTally) print(w io.Writer) {
	var all nameCount
	for _, typ := range nameTypes {
		c := t.count(typ)
		all.right, all.system, all.gold = all.right+c.right, all.system+c.system, all.gold+c.gold
		fmt.Fprintf(w, "%-6s %s  (%d found, %d annotated)\n", typ, rates(c.right, c.system, c.gold), c.system, c.gold)
	}
	fmt.Fprintf(w, "%-6s %s  (%d found, %d annotated)\n", "all", rates(all.right, all.system, all.gold), all.system, all.gold)
	t.faults.print(w)
}
