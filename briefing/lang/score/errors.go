package main

import (
	"fmt"
	"io"
	"strings"

	"sitrep/content/span"
)

// faults collects the errors of a run by kind, to list some of each.
type faults struct {
	want  int // of each kind
	kinds []string
	of    map[string][]string
}

func (f *faults) add(kind, where, what string) {
	if f.want == 0 {
		return
	}
	if f.of == nil {
		f.of = map[string][]string{}
	}
	if _, known := f.of[kind]; !known {
		f.kinds = append(f.kinds, kind)
	}
	f.of[kind] = append(f.of[kind], what+"\n      "+where)
}

// print lists as many of each kind as are wanted, from all over the set.
func (f *faults) print(w io.Writer) {
	for _, kind := range f.kinds {
		all := f.of[kind]
		n := min(f.want, len(all))
		fmt.Fprintf(w, "\n%s: %d of %d\n", kind, n, len(all))
		for i := range n {
			fmt.Fprintf(w, "  - %s\n", all[i*len(all)/n])
		}
	}
}

// inSentence is the sentence around a span, with the span in brackets, in one
// line.
func inSentence(text string, sentences []span.Span, at span.Span) string {
	around := span.Span{Start: max(0, at.Start-100), End: min(len(text), at.End+100)}
	for _, s := range sentences {
		if s.Overlaps(at) {
			around = s.Cover(at)
			break
		}
	}
	return oneLine(text[around.Start:at.Start] + "[" + at.Of(text) + "]" + text[at.End:around.End])
}

func oneLine(s string) string { return strings.Join(strings.Fields(strings.ToValidUTF8(s, "")), " ") }

// rates are precision, recall and F1 of a count.
func rates(right, system, gold int) string {
	p, r := float64(right)/float64(max(system, 1)), float64(right)/float64(max(gold, 1))
	return fmt.Sprintf("P %.3f  R %.3f  F1 %.3f", p, r, 2*float64(right)/float64(max(system+gold, 1)))
}

// share is a part of a whole with its figures.
func share(part, whole int) string {
	return fmt.Sprintf("%.3f (%d of %d)", float64(part)/float64(max(whole, 1)), part, whole)
}
