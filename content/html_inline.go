package content

import (
	"strings"

	dom "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// lineBreak ends a line; two in a row end the paragraph, as old pages have it.
func (w *htmlWalk) lineBreak(*dom.Node, int) {
	if w.breaks++; w.breaks > 1 {
		w.flush()
		return
	}
	w.in.lineBreak()
}

func markedAs(kind MarkKind) func(*htmlWalk, *dom.Node, int) {
	return func(w *htmlWalk, n *dom.Node, depth int) { w.mark(n, depth, kind, "") }
}

func (w *htmlWalk) mark(n *dom.Node, depth int, kind MarkKind, target string) {
	w.marks = append(w.marks, openMark{kind: kind, target: target})
	w.in.mark(kind, target)
	w.children(n, depth)
	w.in.unmark()
	w.marks = w.marks[:len(w.marks)-1]
}

func (w *htmlWalk) link(n *dom.Node, depth int) {
	target := linkTarget(attr(n, "href"), w.f.base)
	if target == "" {
		w.children(n, depth)
		return
	}
	w.mark(n, depth, Link, target)
}

func (w *htmlWalk) quotation(n *dom.Node, depth int) {
	w.in.write("“")
	w.children(n, depth)
	w.in.write("”")
}

var superscripts = strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹", "-", "⁻")

// superscript keeps a raised number apart from the word before it: a
// reference to a note goes into brackets, a power is written raised.
func (w *htmlWalk) superscript(n *dom.Node, depth int) {
	text := strings.TrimSpace(textOf(n))
	digits := text != "" && strings.Trim(text, "0123456789-") == ""
	if !digits {
		w.children(n, depth)
		return
	}
	if findNode(n, func(c *dom.Node) bool { return c.DataAtom == atom.A }) != nil {
		w.in.write("[" + text + "]")
		return
	}
	w.in.write(superscripts.Replace(text))
}
