package content

import (
	"net/url"
	"strconv"
	"strings"

	dom "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// maxDepth is how deep elements are followed; the parser itself stops at 512
// open elements.
const maxDepth = 600

// htmlWalk turns the nodes of a page into blocks.
type htmlWalk struct {
	f      *flow
	in     *inline    // the running text that is not yet a block
	marks  []openMark // marks open around the running text
	breaks int        // line breaks in a row
	page   bool       // the whole page is read: furniture is left out by its tags
	all    bool       // nothing is left out
	cell   bool       // inside a table cell: blocks are words in one line
}

// walkNode returns the blocks below a node.
func walkNode(n *dom.Node, base *url.URL, page bool) extract {
	b := newBuilder("")
	w := htmlWalk{f: &flow{b: b, base: base}, in: &inline{}, page: page}
	w.children(n, 0)
	w.flush()
	return extracted(b)
}

// addFragment adds the blocks of a piece of HTML, as it stands in Markdown.
func addFragment(f *flow, src string) {
	nodes, err := dom.ParseFragment(strings.NewReader(src), &dom.Node{Type: dom.ElementNode, Data: "body", DataAtom: atom.Body})
	if err != nil {
		return
	}
	w := htmlWalk{f: f, in: &inline{}, all: true}
	for _, n := range nodes {
		w.node(n, 0)
	}
	w.flush()
}

func (w *htmlWalk) children(n *dom.Node, depth int) {
	if depth > maxDepth {
		return
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c, depth+1)
	}
}

func (w *htmlWalk) node(n *dom.Node, depth int) {
	switch n.Type {
	case dom.TextNode:
		if strings.TrimSpace(n.Data) != "" {
			w.breaks = 0
		}
		w.in.write(n.Data)
	case dom.ElementNode:
		if w.furniture(n) {
			return
		}
		if visit := elements[n.DataAtom]; visit != nil {
			visit(w, n, depth)
			return
		}
		w.children(n, depth)
	case dom.DocumentNode:
		w.children(n, depth)
	}
}

// elements are the elements that mean something to the text. Those that are
// not listed stand for what is in them.
var elements map[atom.Atom]func(*htmlWalk, *dom.Node, int)

func init() { // a literal would refer to itself through the methods
	elements = map[atom.Atom]func(*htmlWalk, *dom.Node, int){
		atom.P: (*htmlWalk).container, atom.Div: (*htmlWalk).container, atom.Section: (*htmlWalk).container,
		atom.Article: (*htmlWalk).container, atom.Main: (*htmlWalk).container, atom.Header: (*htmlWalk).container,
		atom.Footer: (*htmlWalk).container, atom.Aside: (*htmlWalk).container, atom.Nav: (*htmlWalk).container,
		atom.Details: (*htmlWalk).container, atom.Figure: (*htmlWalk).figure, atom.Address: (*htmlWalk).container,
		atom.Center: (*htmlWalk).container, atom.Fieldset: (*htmlWalk).container, atom.Hgroup: (*htmlWalk).container,
		atom.Body: (*htmlWalk).container, atom.Summary: (*htmlWalk).container, atom.Hr: (*htmlWalk).container, atom.Form: (*htmlWalk).container,
		atom.H1: (*htmlWalk).heading, atom.H2: (*htmlWalk).heading, atom.H3: (*htmlWalk).heading,
		atom.H4: (*htmlWalk).heading, atom.H5: (*htmlWalk).heading, atom.H6: (*htmlWalk).heading,
		atom.Ul: (*htmlWalk).list, atom.Ol: (*htmlWalk).list, atom.Menu: (*htmlWalk).list, atom.Dl: (*htmlWalk).terms,
		atom.Li: (*htmlWalk).strayItem, atom.Dt: (*htmlWalk).strayItem, atom.Dd: (*htmlWalk).strayItem,
		atom.Blockquote: (*htmlWalk).quote, atom.Pre: (*htmlWalk).code, atom.Table: (*htmlWalk).table,
		atom.Figcaption: (*htmlWalk).caption, atom.Br: (*htmlWalk).lineBreak,
		atom.Em: markedAs(Emphasis), atom.I: markedAs(Emphasis), atom.Cite: markedAs(Emphasis), atom.Dfn: markedAs(Emphasis), atom.Var: markedAs(Emphasis),
		atom.Strong: markedAs(Strong), atom.B: markedAs(Strong),
		atom.S: markedAs(Struck), atom.Del: markedAs(Struck), atom.Strike: markedAs(Struck),
		atom.Code: markedAs(CodeSpan), atom.Kbd: markedAs(CodeSpan), atom.Samp: markedAs(CodeSpan), atom.Tt: markedAs(CodeSpan),
		atom.A: (*htmlWalk).link, atom.Q: (*htmlWalk).quotation, atom.Sup: (*htmlWalk).superscript,
		atom.Td: (*htmlWalk).container, atom.Th: (*htmlWalk).container, atom.Tr: (*htmlWalk).container,
	}
}

// flush makes a block of the running text. Marks that are open go on in the
// next.
func (w *htmlWalk) flush() {
	if w.cell {
		w.in.space()
		return
	}
	if !w.in.blank() {
		w.f.paragraph(w.in)
	}
	w.fresh()
}

// fresh begins new running text.
func (w *htmlWalk) fresh() {
	w.in, w.breaks = &inline{}, 0
	for _, m := range w.marks {
		w.in.mark(m.kind, m.target)
	}
}

func (w *htmlWalk) container(n *dom.Node, depth int) {
	if attr(n, "role") == "heading" && !w.cell {
		w.flush()
		level, err := strconv.Atoi(attr(n, "aria-level"))
		if err != nil {
			level = 2
		}
		w.f.heading(level, w.words(n, depth))
		w.fresh()
		return
	}
	w.flush()
	w.children(n, depth)
	w.flush()
}

// words returns the inline content of an element that is one block, however
// it is built inside.
func (w *htmlWalk) words(n *dom.Node, depth int) *inline {
	c := htmlWalk{f: w.f, in: &inline{}, page: w.page, all: w.all, cell: true}
	c.children(n, depth)
	return c.in
}

func (w *htmlWalk) heading(n *dom.Node, depth int) {
	w.flush()
	if w.cell {
		w.children(n, depth)
	} else {
		w.f.heading(int(n.Data[1]-'0'), w.words(n, depth))
	}
	w.flush()
}

func (w *htmlWalk) caption(n *dom.Node, depth int) {
	w.flush()
	if w.cell {
		w.children(n, depth)
	} else {
		w.f.block(Caption, w.words(n, depth))
	}
	w.flush()
}

// figure reads what stands around a picture. A figure without a picture is
// only a frame, for a quotation or a table.
func (w *htmlWalk) figure(n *dom.Node, depth int) {
	w.flush()
	outer := w.f.figure
	w.f.figure = !w.cell && findNode(n, func(c *dom.Node) bool {
		return c.DataAtom == atom.Blockquote || c.DataAtom == atom.Table || c.DataAtom == atom.Pre || c.DataAtom == atom.Ul || c.DataAtom == atom.Ol
	}) == nil
	w.children(n, depth)
	w.flush()
	w.f.figure = outer
}

func (w *htmlWalk) quote(n *dom.Node, depth int) {
	w.flush()
	outer := *w.f
	if outer.quoted < maxNesting {
		w.f.quoted++
	}
	w.children(n, depth)
	w.flush()
	w.f.quoted = outer.quoted
}

// strayItem is an item outside of a list: a paragraph.
func (w *htmlWalk) strayItem(n *dom.Node, depth int) { w.container(n, depth) }

func (w *htmlWalk) code(n *dom.Node, depth int) {
	w.flush()
	if w.cell {
		w.children(n, depth)
	} else {
		w.f.b.addText(draft{kind: Code, marker: codeLanguage(n), quoted: w.f.quoted}, preformatted(n))
	}
	w.flush()
}

// preformatted returns the words of a pre element; a break in it is a line end.
func preformatted(n *dom.Node) string {
	var out strings.Builder
	eachNode(n, func(c *dom.Node) bool {
		switch {
		case c.Type == dom.TextNode:
			out.WriteString(c.Data)
		case c.DataAtom == atom.Br:
			out.WriteByte('\n')
		}
		return true
	})
	return out.String()
}

func codeLanguage(n *dom.Node) string {
	classes := attr(n, "class")
	if c := n.FirstChild; c != nil && c.DataAtom == atom.Code {
		classes += " " + attr(c, "class")
	}
	for _, c := range strings.Fields(classes) {
		for _, prefix := range []string{"language-", "lang-", "highlight-source-"} {
			if name, ok := strings.CutPrefix(c, prefix); ok {
				return name
			}
		}
	}
	return ""
}
