package main

import (
	"flag"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"sitrep/briefing"
	"sitrep/briefing/lang"
	"sitrep/briefing/lang/corpus"
	"sitrep/content"
	"sitrep/content/span"
)

// scoreCoreference measures who is who on GUM's news and interviews (Zeldes
// 2017). The names are given, with their spans and types; what is merged and tied
// to them is ours.
//
// A gold mention is named where its head is a proper noun and it lies in no other
// name: "Oslo" in "Oslo University" is left out. Counted are persons, organizations
// and places.
//
//   - B³ over the named mentions: for each, the share of our entity that is the
//     gold entity's (precision) and the share of the gold entity that is in ours
//     (recall), averaged over mentions. A mention of no entity of ours stands alone.
//   - Links: of the pronouns and of the nominals whose entity has a named mention
//     before them, how many we tie to an entity of ours that is the gold one: the
//     gold entity which most of its named mentions have. Pronouns are those of the
//     third person and, inside quotation marks, of the first and second. Nominals
//     are definite ("the minister", "this city", "their company") with a common
//     noun as head; appositions, predicates and titles before a name are left out:
//     they say what somebody is and take nothing up. Precision is over all pronouns and
//     nominals that we tie to an entity with a name and that are mentions in gold.
//     First and second persons outside quotation marks, as in interviews, are told
//     apart below.
func scoreCoreference(w io.Writer, args []string) error {
	f := flag.NewFlagSet("coreference", flag.ContinueOnError)
	data := f.String("data", "", "GUM's folder, with train and dev")
	split := f.String("split", "train", "train or dev")
	errors := f.Int("errors", 0, "how many errors of each kind to list")
	genres := f.String("genres", "news,interview", "genres to read")
	if err := f.Parse(args); err != nil {
		return err
	}
	docs, err := corpus.ReadChains(filepath.Join(*data, *split), strings.Split(*genres, ",")...)
	if err != nil {
		return err
	}
	t := &linkTally{w: w, left: map[string]int{}, errors: *errors}
	for _, d := range docs {
		t.document(d)
	}
	t.print()
	return nil
}

// linkTally are the sums over documents.
type linkTally struct {
	w                 io.Writer
	errors            int
	left              map[string]int // errors of each kind still to list
	named             int
	precision, recall float64 // B³, summed over mentions
	right, gold       [4]int  // by kind of link
	tied, tiedRight   [4]int
}

// The kinds of link.
const (
	thirdPerson = iota
	quotedPerson
	nominalLink
	openPerson // first and second person outside quotation marks
)

var linkNames = [...]string{"pronouns of the third person", "first and second person, quoted", "nominals", "first and second person, not quoted"}

// linked is a document with what we made of it.
type linked struct {
	corpus.Chains
	reading *lang.Reading
	ours    map[span.Span]int // our entity of each mention of ours, from 1
	of      map[span.Span]int // our entity of each gold name, 0 for none
	meant   map[int]string    // the gold entity that an entity of ours stands for
}

// link runs our sieves over the gold names of a document.
func link(d corpus.Chains) *linked {
	doc := &content.Document{Ref: d.Name, Text: d.Text, Language: "en"}
	for _, p := range d.Paragraphs {
		b := content.Block{Span: p.Span}
		if p.Heading {
			b.Kind = content.Heading
		}
		doc.Blocks = append(doc.Blocks, b)
	}
	l := &linked{Chains: d, reading: d.Reading(), ours: map[span.Span]int{}, of: map[span.Span]int{}, meant: map[int]string{}}
	l.Mentions = d.Outermost()
	d = l.Chains
	for i, a := range briefing.EntitiesOf(doc, l.reading) {
		for _, m := range a.Mentions {
			l.ours[m.Span] = i + 1
		}
	}
	votes := map[int]map[string]int{}
	for _, m := range d.Mentions {
		if m.Name.Empty() || !m.Actor() {
			continue
		}
		e := l.entityAt(m.Name)
		l.of[m.Name] = e
		if e == 0 {
			continue
		}
		if votes[e] == nil {
			votes[e] = map[string]int{}
		}
		votes[e][m.Entity]++
		if best, ok := l.meant[e]; !ok || votes[e][m.Entity] > votes[e][best] {
			l.meant[e] = m.Entity
		}
	}
	return l
}

// entityAt returns our entity whose mention lies closest around the head of a
// mention, 0 for none.
func (l *linked) entityAt(at span.Span) int {
	best, size := 0, 1<<30
	for m, e := range l.ours {
		if (m.Contains(at) || at.Contains(m) && m.End == at.End) && m.Len() < size {
			best, size = e, m.Len()
		}
	}
	return best
}

func (t *linkTally) document(d corpus.Chains) {
	l := link(d)
	t.names(l)
	t.links(l)
}

// names adds up B³ over the named mentions of a document.
func (t *linkTally) names(l *linked) {
	type key struct {
		ours int
		gold string
	}
	var all []key
	seen := map[span.Span]bool{}
	var places []span.Span
	for _, m := range l.Mentions {
		if m.Name.Empty() || !m.Actor() || seen[m.Name] {
			continue
		}
		seen[m.Name] = true
		k := key{l.of[m.Name], m.Entity}
		if k.ours == 0 {
			k.ours = -1 - len(all) // alone
		}
		all = append(all, k)
		places = append(places, m.Name)
	}
	for i, m := range all {
		both, ours, gold := 0, 0, 0
		first := i
		for j, o := range all {
			if o.ours == m.ours {
				ours++
			}
			if o.gold == m.gold {
				gold++
				first = min(first, j)
			}
			if o == m {
				both++
			}
		}
		t.named++
		t.precision += float64(both) / float64(ours)
		t.recall += float64(both) / float64(gold)
		if first == i && (both < gold || both < ours) {
			t.list("names", l, places[i], l.both(places, func(j int) bool { return all[j].gold == m.gold || all[j].ours == m.ours }, func(j int) string {
				return fmt.Sprintf("%s/%d", all[j].gold, all[j].ours)
			}))
		}
	}
}

// links counts the pronouns and nominals of a document.
func (t *linkTally) links(l *linked) {
	named := map[string]bool{}
	for _, m := range l.Mentions {
		kind := l.kind(m)
		if !m.Name.Empty() && m.Actor() {
			named[m.Entity] = true
			continue
		}
		if kind < 0 {
			continue
		}
		at := m.Head
		e := l.entityAt(at)
		good := e != 0 && l.meant[e] == m.Entity
		if e != 0 && l.meant[e] != "" {
			t.tied[kind]++
			if good {
				t.tiedRight[kind]++
			}
		}
		if !m.Actor() || !named[m.Entity] {
			if e != 0 && l.meant[e] != "" {
				t.list("tied", l, m.Span, "to "+l.nameOf(l.meant[e])+", is "+l.nameOf(m.Entity))
			}
			continue
		}
		t.gold[kind]++
		if good {
			t.right[kind]++
			continue
		}
		what := "to nobody"
		if e != 0 {
			what = "to " + l.nameOf(l.meant[e])
		}
		t.list(linkNames[kind], l, m.Span, what+", is "+l.nameOf(m.Entity))
	}
}

// kind tells what kind of link a mention is, -1 where it is none.
func (l *linked) kind(m corpus.Chained) int {
	switch m.Tag {
	case "NOUN":
		first, _, _ := strings.Cut(strings.ToLower(m.Span.Of(l.Text)), " ")
		if m.Says || m.Link == "appos" || m.Link == "pred" || !definite.Has(first) || l.holdsName(m) {
			return -1
		}
		return nominalLink
	case "PRON":
		if m.Span != m.Head {
			return -1
		}
		switch strings.ToLower(m.Head.Of(l.Text)) {
		case "he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself", "they", "them", "their", "theirs", "themselves":
			return thirdPerson
		case "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "you", "your", "yours", "yourself":
			for _, q := range l.reading.Quotations {
				if q.Inner.Contains(m.Span) {
					return quotedPerson
				}
			}
			return openPerson
		}
	}
	return -1
}

// definite are the words that a definite noun phrase starts with.
var definite = lang.Listed(`the this that these those`, lang.Possessives)

// holdsName reports whether a mention holds a name of its own entity.
func (l *linked) holdsName(m corpus.Chained) bool {
	return slices.ContainsFunc(l.Mentions, func(o corpus.Chained) bool {
		return o.Entity == m.Entity && !o.Name.Empty() && m.Span.Contains(o.Name)
	})
}
