package briefing

import (
	"encoding/csv"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"

	"sitrep/briefing/lang"
	"sitrep/briefing/lang/corpus"
	"sitrep/content"
	"sitrep/content/span"
)

// pairExample is an anaphor with the features of those it may stand for; the last
// is nobody.
type pairExample struct {
	class    anaphorClass
	features [][]string
	right    []bool
}

// example gathers the features of an anaphor; right tells for an entity whether
// it is meant.
func (f *actorFinder) example(a *anaphor, right func(*entity) bool) (pairExample, *entity) {
	x := pairExample{class: a.class}
	var meant *entity
	all := f.candidates(a)
	for i := range all {
		var features []string
		f.pairFeatures(a, &all[i], all, func(s string) { features = append(features, s) })
		good := right(all[i].e)
		if good && meant == nil {
			meant = all[i].e
		}
		x.features, x.right = append(x.features, features), append(x.right, good)
	}
	var features []string
	f.noneFeatures(a, all, func(s string) { features = append(features, s) })
	x.features, x.right = append(x.features, features), append(x.right, meant == nil)
	return x, meant
}

// gumFinder finds the entities of a document with given names, and tells which
// gold entity each stands for.
func gumFinder(d *corpus.Chains, r *lang.Reading) (*actorFinder, map[*entity]string, map[int]corpus.Chained) {
	doc := &content.Document{Ref: d.Name, Text: d.Text, Language: "en"}
	for _, p := range d.Paragraphs {
		b := content.Block{Span: p.Span}
		if p.Heading {
			b.Kind = content.Heading
		}
		doc.Blocks = append(doc.Blocks, b)
	}
	s := &store{doc: doc, reading: r, briefing: blank(doc, Options{})}
	f := s.findNamed()
	heads := map[int]corpus.Chained{}
	for _, m := range d.Outermost() {
		if _, seen := heads[m.Head.Start]; !seen {
			heads[m.Head.Start] = m
		}
	}
	votes := map[*entity]map[string]int{}
	for _, m := range d.Outermost() {
		for at, e := range f.of {
			if at.Contains(m.Head) && (m.Name.Empty() || at.End == m.Name.End || m.Name.Contains(at) || at.Contains(m.Name)) {
				if votes[e] == nil {
					votes[e] = map[string]int{}
				}
				votes[e][m.Entity]++
			}
		}
	}
	stands := map[*entity]string{}
	for e, v := range votes {
		for id, n := range v {
			if best, ok := stands[e]; !ok || n > v[best] || n == v[best] && id < best {
				stands[e] = id
			}
		}
	}
	return f, stands, heads
}

// gumPairs makes examples of the anaphors of a document. Each is tied as gold has it
// before the next is looked at; in a second reading, some to nobody or to who was
// mentioned last, as whoever reads by weights errs too.
func gumPairs(d *corpus.Chains, r *lang.Reading) []pairExample {
	var out []pairExample
	for pass := range 2 {
		f, stands, heads := gumFinder(d, r)
		chance := rand.New(rand.NewPCG(uint64(len(d.Text)), uint64(pass)))
		f.eachAnaphor(func(a *anaphor) {
			m, found := heads[f.reading.Words[a.last-1].Span.Start]
			if found && a.noun == "" && m.Span != a.at {
				found = false
			}
			x, meant := f.example(a, func(e *entity) bool { return found && stands[e] == m.Entity })
			if len(x.features) == 1 {
				return
			}
			out = append(out, x)
			if pass > 0 {
				switch n := chance.Float64(); {
				case n < 0.1:
					meant = nil
				case n < 0.2:
					meant = f.candidates(a)[0].e
				}
			}
			if meant != nil {
				f.tie(meant, a)
			}
		})
	}
	return out
}

// gapPairs makes examples of the pronouns in GAP (Webster et al. 2018, "Mind the
// GAP"), each with two names that it may stand for, where it does for one of them.
func gapPairs(t *testing.T, path string) []pairExample {
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	r := csv.NewReader(file)
	r.Comma, r.LazyQuotes = '\t', true
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []pairExample
	for _, row := range rows[1:] {
		pronoun := gapSpan(row[1], row[2], row[3])
		var name span.Span
		switch {
		case row[6] == "TRUE":
			name = gapSpan(row[1], row[4], row[5])
		case row[9] == "TRUE":
			name = gapSpan(row[1], row[7], row[8])
		default:
			continue
		}
		doc := &content.Document{Ref: row[0], Text: row[1], Language: "en", Blocks: []content.Block{{Span: span.New(0, len(row[1]))}}}
		s := &store{doc: doc, briefing: blank(doc, Options{})}
		s.readLanguage()
		out = append(out, labelled(s.findNamed(), func(a *anaphor) (func(*entity) bool, bool) {
			return func(e *entity) bool {
				return slices.ContainsFunc(e.mentions, func(m Mention) bool { return m.Kind == NameMention && m.Overlaps(name) })
			}, a.at == pronoun
		})...)
	}
	return out
}

// gapSpan turns a place counted in characters into bytes.
func gapSpan(text, words, offset string) span.Span {
	n, _ := strconv.Atoi(offset)
	for i := range text {
		if n == 0 {
			return span.New(i, i+len(words))
		}
		n--
	}
	return span.Span{}
}

// sourcePairs makes examples of the sources in annotated articles that are
// anaphors. The other anaphors are tied by the weights that stand.
func sourcePairs(t *testing.T, path string) []pairExample {
	var out []pairExample
	for _, a := range readAnnotated(t, path) {
		speaker := map[span.Span][]string{}
		names := map[string][]string{}
		for _, actor := range a.Actors {
			names[actor.ID] = actor.Aliases
		}
		for _, c := range a.Claims {
			if len(c.Source) == 2 && c.Speaker != "" {
				speaker[span.New(c.Source[0], c.Source[1])] = names[c.Speaker]
			}
		}
		doc := a.document()
		s := &store{doc: doc, briefing: blank(doc, Options{})}
		s.readLanguage()
		out = append(out, labelled(s.findNamed(), func(a *anaphor) (func(*entity) bool, bool) {
			aliases, ok := speaker[a.at]
			return func(e *entity) bool {
				return slices.ContainsFunc(e.mentions, func(m Mention) bool { return m.Kind == NameMention && slices.Contains(aliases, m.Of(doc.Text)) })
			}, ok
		})...)
	}
	return out
}

// labelled makes examples of the anaphors whose antecedent is known; the others are
// tied by the finder's weights. One whose antecedent is no entity is left out: the
// sources are all somebody's.
func labelled(f *actorFinder, label func(*anaphor) (func(*entity) bool, bool)) []pairExample {
	var out []pairExample
	f.eachAnaphor(func(a *anaphor) {
		right, known := label(a)
		if !known {
			if e := f.antecedent(a); e != nil {
				f.tie(e, a)
			}
			return
		}
		if x, meant := f.example(a, right); meant != nil {
			f.tie(meant, a)
			out = append(out, x)
		}
	})
	return out
}
