package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
)

// briefingTally are the sums over articles and annotations.
type briefingTally struct {
	faults
	rows []*figure
}

// figure is a row: what is right of what was found and of what is annotated.
type figure struct {
	name                string
	right, system, gold int
}

func newBriefingTally(errors int) *briefingTally { return &briefingTally{faults: faults{want: errors}} }

// of returns the row of a name.
func (t *briefingTally) of(name string) *figure {
	for _, f := range t.rows {
		if f.name == name {
			return f
		}
	}
	t.rows = append(t.rows, &figure{name: name})
	return t.rows[len(t.rows)-1]
}

func (f *figure) found(right, system, gold int) {
	f.right += right
	f.system += system
	f.gold += gold
}

func (f *figure) count(right, of int) { f.found(right, of, of) }

func (t *briefingTally) print(w io.Writer) {
	for _, f := range t.rows {
		if strings.Contains(f.name, "F1") {
			fmt.Fprintf(w, "%-36s %s  (%d of %d found, %d annotated)\n", f.name, rates(f.right, f.system, f.gold), f.right, f.system, f.gold)
		} else {
			fmt.Fprintf(w, "%-36s %s\n", f.name, share(f.right, f.gold))
		}
	}
	t.faults.print(w)
}

// note lists an error in a sentence of an article; none where that is nil.
func (t *briefingTally) note(kind string, where *article, sentence int, what string) {
	if where != nil {
		t.add(kind, where.sentence(sentence)+"  ("+where.name+")", what)
	}
}

// sentence is the text of a numbered sentence.
func (a *article) sentence(i int) string {
	if i < 0 || i >= len(a.sentences) {
		return "no sentence"
	}
	return a.sentences[i].text
}

func keysOf(set map[string]bool) []string { return slices.Sorted(maps.Keys(set)) }

func flag01(yes bool) int {
	if yes {
		return 1
	}
	return 0
}
