package main

import (
	"fmt"
	"html"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/briefing/timex"
	"sitrep/content/span"
)

// gold is an annotated time expression.
type gold struct {
	at         span.Span
	typ, value string
}

var (
	textPart  = regexp.MustCompile(`(?s)<TEXT>(.*?)</TEXT>`)
	dctPart   = regexp.MustCompile(`(?s)<DCT>.*?value="([^"]*)"`)
	tag       = regexp.MustCompile(`<[^>]*>`)
	attribute = regexp.MustCompile(`(\w+)="([^"]*)"`)
)

// counts are sums over documents, for the figures of TempEval-3: strict is
// the same span, relaxed an overlap; type and value count relaxed matches with
// the attribute right. Each expression found is matched once, greedily.
type counts struct {
	system, gold, strict, relaxed, typ, value int

	list, right bool
}

// tempEval says how the corpus is scored. The document date is never one of
// the expressions scored: only those in the text are.
type tempEval struct {
	list  bool // list what differs
	right bool // list what was found right, too
	// undated withholds the document date: the tagger is given the date that a
	// reader of the bare text finds in it, in most documents none.
	undated bool
}

func (o tempEval) score(w io.Writer, dir string) error {
	c := counts{list: o.list, right: o.right}
	var told datings
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".tml" {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		text, created, golds := readTimeML(string(data))
		published := created
		if o.undated {
			published = readersDate(text)
			told.add(text, created, published, golds)
		}
		c.add(w, filepath.Base(path), text, published, golds, find(text, published))
		return nil
	})
	if err != nil {
		return fmt.Errorf("read the corpus in %s: %w", dir, err)
	}
	f := func(n int) string {
		p, r := float64(n)/float64(max(c.system, 1)), float64(n)/float64(max(c.gold, 1))
		return fmt.Sprintf("P %.3f  R %.3f  F1 %.3f", p, r, 2*p*r/max(p+r, 1e-9))
	}
	if o.undated {
		told.print(w)
	} else {
		fmt.Fprintln(w, "expressions of the text, values against the document date")
	}
	fmt.Fprintf(w, "%d found, %d annotated\nstrict   %s\nrelaxed  %s\ntype     %s\nvalue    %s\n",
		c.system, c.gold, f(c.strict), f(c.relaxed), f(c.typ), f(c.value))
	return nil
}

// readTimeML returns the plain text of a TimeML document, its date and its
// annotated expressions.
func readTimeML(data string) (text, published string, golds []gold) {
	if m := dctPart.FindStringSubmatch(data); m != nil && len(m[1]) >= 10 {
		published = m[1][:10]
	}
	m := textPart.FindStringSubmatch(data)
	if m == nil {
		return "", published, nil
	}
	var b strings.Builder
	var open *gold
	rest := m[1]
	for {
		at := tag.FindStringIndex(rest)
		if at == nil {
			b.WriteString(html.UnescapeString(rest))
			break
		}
		b.WriteString(html.UnescapeString(rest[:at[0]]))
		switch t := rest[at[0]:at[1]]; {
		case strings.HasPrefix(t, "<TIMEX3"):
			g := gold{at: span.Span{Start: b.Len()}}
			for _, a := range attribute.FindAllStringSubmatch(t, -1) {
				switch a[1] {
				case "type":
					g.typ = a[2]
				case "value":
					g.value = a[2]
				}
			}
			open = &g
		case t == "</TIMEX3>" && open != nil:
			open.at.End = b.Len()
			golds = append(golds, *open)
			open = nil
		}
		rest = rest[at[1]:]
	}
	return b.String(), published, golds
}

// find runs the layers as the analysis of an article does: paragraphs are
// separated by blank lines.
func find(text, published string) []timex.Expression {
	var passages []lang.Passage
	for at := 0; at < len(text); {
		stop := len(text)
		if i := strings.Index(text[at:], "\n\n"); i >= 0 {
			stop = at + i
		}
		if strings.TrimSpace(text[at:stop]) != "" {
			passages = append(passages, lang.Passage{Span: span.New(at, stop)})
		}
		at = stop + 2
	}
	r := lang.Read(text, passages)
	o := timex.Options{Published: published, Tense: r.TenseAt}
	for _, s := range r.Sentences {
		o.Sentences = append(o.Sentences, s.Span)
	}
	return timex.Find(text, o)
}

func (c *counts) add(w io.Writer, name, text, published string, golds []gold, found []timex.Expression) {
	c.system += len(found)
	c.gold += len(golds)
	used := make([]bool, len(found))
	for _, g := range golds {
		best := -1
		for i, e := range found {
			if used[i] || !e.Span.Overlaps(g.at) {
				continue
			}
			if best < 0 || e.Span == g.at {
				best = i
			}
		}
		if best < 0 {
			c.note(w, c.list, "missed", name, published, text, g.at, g.typ+" "+g.value)
			continue
		}
		e := found[best]
		used[best] = true
		c.relaxed++
		if e.Span == g.at {
			c.strict++
			c.note(w, c.right && e.Value == g.value, "right", name, published, text, g.at, g.typ+" "+g.value+" ("+e.Why+")")
		} else {
			c.note(w, c.list, "span", name, published, text, g.at, "found: "+e.Span.Of(text))
		}
		if string(e.Type) == g.typ {
			c.typ++
		} else {
			c.note(w, c.list, "type", name, published, text, g.at, g.typ+" "+g.value+", found "+string(e.Type)+" "+e.Value)
		}
		if e.Value == g.value {
			c.value++
		} else {
			c.note(w, c.list, "value", name, published, text, g.at, g.value+", found "+e.Value+" ("+e.Why+")")
		}
	}
	for i, e := range found {
		if !used[i] {
			c.note(w, c.list, "extra", name, published, text, e.Span, string(e.Type)+" "+e.Value+" ("+e.Why+")")
		}
	}
}

// note lists one difference with the words around it.
func (c *counts) note(w io.Writer, list bool, kind, name, published, text string, at span.Span, what string) {
	if !list {
		return
	}
	around := span.Span{Start: max(0, at.Start-60), End: min(len(text), at.End+40)}
	words := text[around.Start:at.Start] + "[" + at.Of(text) + "]" + text[at.End:around.End]
	fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", kind, published, what, strings.Join(strings.Fields(words), " "), name)
}
