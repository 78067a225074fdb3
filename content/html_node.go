package content

import (
	"slices"
	"strings"

	dom "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

func countElements(root *dom.Node) int {
	n := 0
	eachNode(root, func(*dom.Node) bool { n++; return true })
	return n
}

// eachNode visits the nodes below n in document order; visit says whether to go
// into a node.
func eachNode(n *dom.Node, visit func(*dom.Node) bool) {
	for c := n.FirstChild; c != nil; {
		if visit(c) && c.FirstChild != nil {
			c = c.FirstChild
			continue
		}
		for c != n && c.NextSibling == nil {
			c = c.Parent
		}
		if c == n {
			return
		}
		c = c.NextSibling
	}
}

// findNode returns the first node below n that is what is asked for, or nil.
func findNode(n *dom.Node, is func(*dom.Node) bool) (found *dom.Node) {
	eachNode(n, func(c *dom.Node) bool {
		if found == nil && is(c) {
			found = c
		}
		return found == nil
	})
	return found
}

func attr(n *dom.Node, key string) string {
	i := slices.IndexFunc(n.Attr, func(a dom.Attribute) bool { return a.Key == key && a.Namespace == "" })
	if i < 0 {
		return ""
	}
	return n.Attr[i].Val
}

// spacedText returns the words below a node in one line, those of different
// elements apart.
func spacedText(n *dom.Node) string {
	var out strings.Builder
	eachNode(n, func(c *dom.Node) bool {
		if c.Type == dom.TextNode {
			out.WriteString(c.Data + " ")
		}
		return !silent[c.DataAtom]
	})
	return SanitizeLine(out.String())
}

// textOf returns the words below a node, white space as it stands.
func textOf(n *dom.Node) string {
	var out strings.Builder
	eachNode(n, func(c *dom.Node) bool {
		if c.Type == dom.TextNode {
			out.WriteString(c.Data)
		}
		return c.DataAtom != atom.Script && c.DataAtom != atom.Style
	})
	return out.String()
}
