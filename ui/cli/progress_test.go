package cli

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// screenLine is what stands on a terminal's line after carriage returns.
func screenLine(written string) string {
	var cells []rune
	at := 0
	for _, r := range written {
		if r == '\r' {
			at = 0
			continue
		}
		for len(cells) <= at {
			cells = append(cells, ' ')
		}
		cells[at] = r
		at++
	}
	return strings.TrimRight(string(cells), " ")
}

func TestProgressTellsHowFarTheWorkIs(t *testing.T) {
	var out strings.Builder
	p := &progress{out: &out, cells: func() int { return 80 }}
	see := func(want string) {
		t.Helper()
		p.redraw()
		if got := screenLine(out.String()); got != want {
			t.Errorf("the line is %q, want %q", got, want)
		}
	}
	see("")
	p.await(newOpening([]string{"reports/week\x1b[2J\u202e.txt"}))
	see("sitrep: opening week.txt")
	p.await(newOpening([]string{"a.txt", "b.txt"}))
	see("sitrep: opening documents")
	w := newWork("reports/war-and-peace.txt")
	p.await(w)
	w.report("language", 0, 566_000)
	see("sitrep: reading war-and-peace.txt: 0 %")
	w.report("language", 190_000, 566_000)
	see("sitrep: reading war-and-peace.txt: 33 %")
	w.report("claims", 566_000, 566_000)
	see("sitrep: reading war-and-peace.txt: claims")
	w.report(writing, 0, 0)
	see("sitrep: writing war-and-peace.txt")
	p.erase()
	see("")
	if !strings.HasSuffix(out.String(), "\r") {
		t.Errorf("what is printed next does not begin its line: %q", out.String())
	}
	p.count()
	p.await(newWork("-"))
	see("sitrep: 1 done, opening standard input")
	p.paged = true // a pager shows the first document
	p.erase()
	p.await(newWork("b.txt"))
	see("")
}

// TestProgressKeepsToItsLine holds that no line reaches the last cell of the
// terminal, that it is erased whole, and that it steers nothing.
func TestProgressKeepsToItsLine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var out strings.Builder
		cells := rapid.IntRange(1, 100).Draw(t, "cells")
		p := &progress{out: &out, cells: func() int { return cells }, done: rapid.IntRange(0, 2000).Draw(t, "done")}
		for _, name := range rapid.SliceOf(rapid.String()).Draw(t, "names") {
			w := newWork(name)
			w.report("language", rapid.IntRange(0, 10).Draw(t, "read"), 9)
			p.await(w)
			p.redraw()
			if n := width(p.line(cells)); n >= cells {
				t.Fatalf("%d cells of %d: %q", n, cells, p.line(cells))
			}
		}
		p.erase()
		if i := strings.IndexFunc(out.String(), func(r rune) bool { return r < ' ' && r != '\r' || r == 0x7f }); i >= 0 {
			t.Fatalf("a control character in %q", out.String())
		}
		if last := out.String()[strings.LastIndex(strings.TrimRight(out.String(), "\r"), "\r")+1:]; strings.Trim(last, " \r") != "" {
			t.Fatalf("left on the line: %q", last)
		}
	})
}

func TestNoProgressWithoutATerminal(t *testing.T) {
	var out strings.Builder
	p := newProgress(&out, &out)
	p.await(newWork("a.txt"))
	p.count()
	p.erase()
	p.close()
	if p != nil || out.Len() > 0 {
		t.Errorf("told without a terminal: %q", out.String())
	}
}
