package main

import (
	"fmt"
	"strings"

	"sitrep/content/span"
)

// list prints one error with the words around it.
func (t *linkTally) list(kind string, l *linked, at span.Span, what string) {
	if t.left[kind] >= t.errors {
		return
	}
	t.left[kind]++
	around := span.Span{Start: max(0, at.Start-160), End: min(len(l.Text), at.End+50)}
	words := l.Text[around.Start:at.Start] + "[" + at.Of(l.Text) + "]" + l.Text[at.End:around.End]
	fmt.Fprintf(t.w, "%s\t%s\t%s\t%s\n", kind, l.Name, what, strings.Join(strings.Fields(words), " "))
}

func (t *linkTally) print() {
	p, r := t.precision/float64(max(t.named, 1)), t.recall/float64(max(t.named, 1))
	fmt.Fprintf(t.w, "named mentions  %d\nB³              P %.3f  R %.3f  F1 %.3f\n", t.named, p, r, 2*p*r/max(p+r, 1e-9))
	right, gold, tied, tiedRight := 0, 0, 0, 0
	for k, name := range linkNames {
		t.line(name, t.right[k], t.gold[k], t.tiedRight[k], t.tied[k])
		if k != openPerson {
			right, gold, tied, tiedRight = right+t.right[k], gold+t.gold[k], tied+t.tied[k], tiedRight+t.tiedRight[k]
		}
		if k == nominalLink {
			t.line("these together", right, gold, tiedRight, tied)
		}
	}
}

func (t *linkTally) line(name string, right, gold, tiedRight, tied int) {
	fmt.Fprintf(t.w, "%-36s accuracy %.3f (%d of %d)  precision %.3f (%d of %d)\n", name,
		float64(right)/float64(max(gold, 1)), right, gold, float64(tiedRight)/float64(max(tied, 1)), tiedRight, tied)
}

// both lists names with the entities that they are of.
func (l *linked) both(places []span.Span, in func(int) bool, of func(int) string) string {
	seen := map[string]bool{}
	var out []string
	for j, at := range places {
		s := at.Of(l.Text) + "=" + of(j)
		if in(j) && !seen[s] {
			out = append(out, s)
			seen[s] = true
		}
	}
	return strings.Join(out, "; ")
}

// nameOf returns the first name of a gold entity, or else its first words.
func (l *linked) nameOf(entity string) string {
	words := ""
	for _, m := range l.Mentions {
		if m.Entity != entity {
			continue
		}
		if !m.Name.Empty() {
			return m.Name.Of(l.Text)
		}
		if words == "" {
			words = "“" + m.Span.Of(l.Text) + "”"
		}
	}
	return words
}
