package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"sort"
	"strings"
	"unicode"

	"sitrep/briefing/lang/encoder"
	"sitrep/content/span"

	"sitrep/briefing/lang/corpus"
)

// claimTally are the sums over documents.
type claimTally struct {
	faults
	pred                             predictions
	system, gold                     int
	aligned, source, content, triple int
	whole                            int // contents that are right to the word
	sourceWords, contentWords        wordCount
	judged, certain                  int            // aligned claims whose certainty both tell, and agree on
	marks                            map[string]int // certainty of gold and system, "hedged asserted"
}

// wordCount counts the words of one part of the claims.
type wordCount struct{ shared, system, gold int }

func (c *wordCount) add(system, gold wordSet) { c.shared += shared(system, gold) }

func (t *claimTally) document(d corpus.Document) {
	r := newRead(d)
	gold := r.gold()
	var system []attribution
	if t.pred != nil {
		system = t.pred[d.Name].claims()
	} else {
		system = r.found()
	}
	t.system += len(system)
	t.gold += len(gold)
	for _, s := range system {
		t.sourceWords.system += len(s.source)
		t.contentWords.system += len(s.content)
	}
	for _, g := range gold {
		t.sourceWords.gold += len(g.source)
		t.contentWords.gold += len(g.content)
	}
	usedSystem, usedGold := make([]bool, len(system)), make([]bool, len(gold))
	for _, p := range alignClaims(system, gold) {
		usedSystem[p[0]], usedGold[p[1]] = true, true
		t.pair(r, system[p[0]], gold[p[1]])
	}
	for i, g := range gold {
		if !usedGold[i] {
			t.add("cue missed", r.show(g.cue), "source "+r.quote(g.source)+", content "+r.quote(g.content))
		}
	}
	for i, s := range system {
		if !usedSystem[i] {
			t.add("cue too much", r.show(s.cue), "source "+r.quote(s.source)+", content "+r.quote(s.content))
		}
	}
}

// alignClaims pairs claims one to one whose cues share words: the largest Dice
// of the cues first, of the contents where that is equal.
func alignClaims(system, gold []attribution) [][2]int {
	type pair struct {
		cue, content float64
		at           [2]int
	}
	var pairs []pair
	for i, s := range system {
		for j, g := range gold {
			if shared(s.cue, g.cue) > 0 {
				pairs = append(pairs, pair{dice(s.cue, g.cue), dice(s.content, g.content), [2]int{i, j}})
			}
		}
	}
	slices.SortStableFunc(pairs, func(a, b pair) int {
		return cmp.Or(cmp.Compare(b.cue, a.cue), cmp.Compare(b.content, a.content))
	})
	usedSystem, usedGold := make([]bool, len(system)), make([]bool, len(gold))
	var out [][2]int
	for _, p := range pairs {
		if i, j := p.at[0], p.at[1]; !usedSystem[i] && !usedGold[j] {
			usedSystem[i], usedGold[j] = true, true
			out = append(out, p.at)
		}
	}
	return out
}

// pair counts two aligned claims.
func (t *claimTally) pair(r *read, s, g attribution) {
	t.aligned++
	t.sourceWords.add(s.source, g.source)
	t.contentWords.add(s.content, g.content)
	source, content := dice(s.source, g.source) >= .5, dice(s.content, g.content) >= .5
	if source {
		t.source++
	} else {
		t.add("source", r.show(g.cue), "gold "+r.quote(g.source)+", found "+r.quote(s.source))
	}
	if content {
		t.content++
	} else {
		t.add("content", r.show(g.cue), "gold "+r.quote(g.content)+", found "+r.quote(s.content))
	}
	if source && content {
		t.triple++
	}
	if r.sameWords(s, g) {
		t.whole++
	} else if content {
		t.add("content not whole", r.show(g.cue), "gold "+r.quote(g.content)+", found "+r.quote(s.content))
	}
	if g.certainty == "" || s.certainty == "" {
		return
	}
	t.judged++
	if t.marks == nil {
		t.marks = map[string]int{}
	}
	t.marks[g.certainty+" "+s.certainty]++
	if g.certainty == s.certainty {
		t.certain++
	} else {
		t.add("certainty", r.show(g.cue), "gold "+g.certainty+", found "+s.certainty)
	}
}

func (t *claimTally) print(w io.Writer) {
	fmt.Fprintf(w, "%d found, %d annotated, %d aligned\n", t.system, t.gold, t.aligned)
	row := func(name string, right int) { fmt.Fprintf(w, "%-16s %s\n", name, rates(right, t.system, t.gold)) }
	row("cue", t.aligned)
	row("source", t.source)
	row("content", t.content)
	row("triple", t.triple)
	row("whole content", t.whole)
	fmt.Fprintf(w, "%-16s %s\n", "source words", rates(t.sourceWords.shared, t.sourceWords.system, t.sourceWords.gold))
	fmt.Fprintf(w, "%-16s %s\n", "content words", rates(t.contentWords.shared, t.contentWords.system, t.contentWords.gold))
	if t.judged > 0 {
		fmt.Fprintf(w, "%-16s %s\n", "certainty", share(t.certain, t.judged))
		t.printMarks(w)
	}
	t.faults.print(w)
}

// printMarks prints each certainty among the aligned claims.
func (t *claimTally) printMarks(w io.Writer) {
	right, system, gold := map[string]int{}, map[string]int{}, map[string]int{}
	for both, n := range t.marks {
		g, s, _ := strings.Cut(both, " ")
		gold[g] += n
		system[s] += n
		if g == s {
			right[g] += n
		}
	}
	for _, c := range slices.Sorted(maps.Keys(gold)) {
		fmt.Fprintf(w, "  %-14s %s\n", c, rates(right[c], system[c], gold[c]))
	}
}

// sameWords reports whether two contents hold the same words. Marks don't
// count, nor "that" and "to", which open a clause, nor the words of the cue,
// which we show with what makes no sense without them.
func (r *read) sameWords(a, b attribution) bool {
	lacks := func(i int, in wordSet) bool {
		if in[i] || a.cue[i] || b.cue[i] || i < 0 || i >= len(r.units) {
			return false
		}
		w := strings.ToLower(r.units[i].Span.Of(r.Text))
		return w != "that" && w != "to" && strings.IndexFunc(w, isWordRune) >= 0
	}
	for i := range a.content {
		if lacks(i, b.content) {
			return false
		}
	}
	for i := range b.content {
		if lacks(i, a.content) {
			return false
		}
	}
	return true
}

func isWordRune(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }

// quote gives the words of a set, what is left out between as "…".
func (r *read) quote(set wordSet) string {
	all := slices.Sorted(maps.Keys(set))
	var b strings.Builder
	for k := 0; k < len(all); {
		end := k + 1
		for end < len(all) && all[end] == all[end-1]+1 {
			end++
		}
		if all[k] < 0 || all[end-1] >= len(r.units) {
			return "outside the text"
		}
		if k > 0 {
			b.WriteString(" … ")
		}
		b.WriteString(span.New(r.units[all[k]].Span.Start, r.units[all[end-1]].Span.End).Of(r.Text))
		k = end
	}
	return "“" + oneLine(b.String()) + "”"
}

// show is the sentence of a cue with the cue in brackets.
func (r *read) show(cue wordSet) string {
	all := slices.Sorted(maps.Keys(cue))
	if len(all) == 0 || all[0] < 0 || all[len(all)-1] >= len(r.units) {
		return ""
	}
	at := span.New(r.units[all[0]].Span.Start, r.units[all[len(all)-1]].Span.End)
	return inSentence(r.Text, r.sentences, at) + "  (" + r.Name + ")"
}

// unitAt returns the first unit that ends behind the byte at offset.
func unitAt(units []encoder.Unit, offset int) int {
	return sort.Search(len(units), func(i int) bool { return units[i].Span.End > offset })
}
