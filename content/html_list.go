package content

import (
	"regexp"
	"strconv"
	"strings"

	dom "golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"sitrep/content/span"
)

// list adds the items of a list. What stands in an item beside its first block
// follows without a marker.
func (w *htmlWalk) list(n *dom.Node, depth int) {
	w.flush()
	if w.cell {
		w.children(n, depth)
		w.flush()
		return
	}
	outer := *w.f
	*w.f = outer.inList()
	w.f.level = min(w.f.level, maxNesting)
	count, err := strconv.Atoi(attr(n, "start"))
	if err != nil {
		count = 1
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom != atom.Li {
			w.node(c, depth+1)
			continue
		}
		w.flush()
		if w.f.marker = bullet; n.DataAtom == atom.Ol {
			if v, err := strconv.Atoi(attr(c, "value")); err == nil {
				count = v
			}
			w.f.marker = number(count)
			count++
		}
		switch {
		case w.furniture(c):
		case noteID.MatchString(attr(c, "id")):
			w.note(c, count-1, depth)
		default:
			w.children(c, depth+1)
		}
		w.flush()
	}
	w.flush()
	*w.f = outer
	w.f.marker = ""
}

// noteID is what a list item is called that a raised figure in the text leads
// to.
var noteID = regexp.MustCompile(`(?i)^(?:fn|footnote|endnote|cite_note|note|ref)[-_:.]?\D{0,40}\d+$`)

// noteLinks are the signs that lead from a note back into the text.
const noteLinks = " ^↑↩\ufe0e"

// note adds a footnote, without the signs that lead back.
func (w *htmlWalk) note(n *dom.Node, number, depth int) {
	in := w.words(n, depth)
	text, marks := in.result()
	start := len(text) - len(strings.TrimLeft(text, noteLinks))
	end := max(start, len(strings.TrimRight(text, noteLinks)))
	d := draft{kind: Footnote, marker: noteLabel(number), quoted: w.f.quoted, text: text, marks: marks}
	w.f.b.addDraft(d.cut(span.New(start, end)))
}

// terms sets a list of terms: the terms as items, what is said of them below.
func (w *htmlWalk) terms(n *dom.Node, depth int) {
	w.flush()
	outer := *w.f
	if !w.cell {
		*w.f = outer.inList()
	}
	level := w.f.level
	eachNode(n, func(c *dom.Node) bool {
		if c.DataAtom != atom.Dt && c.DataAtom != atom.Dd {
			return c.DataAtom == atom.Div
		}
		w.flush()
		w.f.level, w.f.marker = level, bullet
		if c.DataAtom == atom.Dd {
			w.f.level, w.f.marker = level+1, ""
		}
		if !w.furniture(c) {
			w.children(c, depth+1)
		}
		w.flush()
		return false
	})
	*w.f = outer
}
