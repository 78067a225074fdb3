package content

import (
	"strings"

	dom "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// silent are the elements that hold no text of the page.
var silent = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Iframe: true, atom.Svg: true,
	atom.Canvas: true, atom.Object: true, atom.Embed: true, atom.Audio: true, atom.Video: true, atom.Button: true,
	atom.Input: true, atom.Select: true, atom.Textarea: true, atom.Head: true, atom.Link: true, atom.Meta: true,
	atom.Dialog: true, atom.Map: true, atom.Title: true, atom.Datalist: true, atom.Progress: true, atom.Meter: true,
}

// pageParts are the elements that frame a page.
var pageParts = map[atom.Atom]bool{atom.Nav: true, atom.Footer: true, atom.Aside: true, atom.Form: true}

var (
	// furnitureName finds the parts of a page that are no article in what its
	// makers call them.
	furnitureName = lazily(`(?i)(?:^|[\s_-])(?:share|sharing|social|newsletter|related|promo(?:tion)?s?|advert\w*|ads?|adslot|sponsor\w*|cookies?|consent|gdpr|` +
		`subscri\w*|sign-?up|breadcrumbs?|comments?|disqus|recommend\w*|recirc\w*|most-?(?:read|popular)|trending|outbrain|taboola|paywall|` +
		`read-?(?:more|next)|more-(?:on|from|stories)|also-(?:read|like)|skip-?(?:to|link)\w*|visually-?hidden|off-?screen(?:-text)?|sr-only|screen-?reader\w*|` +
		`editsection|mw-jump-link|navbox|toolbar|site-?(?:header|footer|nav)|masthead|sidebar|menu|nav|navigation|pagination|tags?|tag-?list|print-?only|no-?print|tooltip|popover|popup|rollover(?:-\w+)*-block|dropdown|flyout|modal|lightbox|byline-share|pull-?quotes?)(?:$|[\s_-])`)
	// otherText finds in those names the parts that hold whole paragraphs of
	// other texts.
	otherText   = lazily(`(?i)comment|disqus|related|recommend|recirc|newsletter|cookie|consent|gdpr|promo|outbrain|taboola|navbox|pull-?quote|tooltip|rollover(?:-\w+)*-block`)
	hiddenStyle = lazily(`(?i)(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)`)
)

// maxFurniture is how many bytes of words a part of an article may have that
// goes by its name alone: a wrapper around all of it is named carelessly.
const maxFurniture = 1500

// furniture reports whether an element is left out, and keeps its words aside.
func (w *htmlWalk) furniture(n *dom.Node) bool {
	if silent[n.DataAtom] {
		return true
	}
	if concealed(n) {
		if text := spacedText(n); len(strings.Fields(text)) >= fewestConcealed {
			w.f.b.drop(text)
		}
		return true
	}
	if w.all || !w.framing(n) && !namedFurniture(n) && !(w.page && linkList(n)) {
		return false
	}
	w.f.b.drop(spacedText(n))
	return true
}

// fewestConcealed is from how many words on text that a page conceals is kept for who
// asks what was left out: fewer are the names of icons.
const fewestConcealed = 4

func concealed(n *dom.Node) bool {
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return true
		case "aria-hidden":
			if a.Val == "true" {
				return true
			}
		case "style":
			if hiddenStyle.MatchString(a.Val) {
				return true
			}
		}
	}
	return false
}

// framing reports whether an element frames the page rather than fills it.
func (w *htmlWalk) framing(n *dom.Node) bool {
	if !w.page {
		return false
	}
	switch attr(n, "role") {
	case "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu", "menubar", "toolbar":
		return true
	}
	return pageParts[n.DataAtom]
}

// namedFurniture reports whether an element is called furniture and is no
// more than that.
func namedFurniture(n *dom.Node) bool {
	switch n.DataAtom {
	case atom.Body, atom.Html, atom.Article, atom.Main, atom.P, atom.Table, atom.H1, atom.Blockquote:
		return false
	}
	name := attr(n, "class") + " " + attr(n, "id") + " " + attr(n, "data-component")
	return strings.TrimSpace(name) != "" && furnitureName.MatchString(name) && len(textOf(n)) <= maxFurniture &&
		(otherText.MatchString(name) || !holdsProse(n))
}

// holdsProse reports whether an element holds at least two paragraphs of
// running text: then it is the article, whatever its makers call it.
func holdsProse(n *dom.Node) bool {
	count := 0
	eachNode(n, func(c *dom.Node) bool {
		if c.DataAtom == atom.P && len(strings.TrimSpace(textOf(c))) >= 80 && 2*linkedBytes(c) < len(textOf(c)) {
			count++
		}
		return count < 2
	})
	return count >= 2
}

// linkedBytes is how many bytes of an element's words are links, white space
// aside.
func linkedBytes(n *dom.Node) int {
	linked := 0
	eachNode(n, func(c *dom.Node) bool {
		if c.DataAtom == atom.A {
			linked += blackBytes(textOf(c))
			return false
		}
		return true
	})
	return linked
}

// blackBytes is the length of a text without its white space.
func blackBytes(s string) int {
	n := 0
	for _, w := range strings.Fields(s) {
		n += len(w)
	}
	return n
}

// linkList reports whether a list holds nothing but links: a menu, tags, or
// what else there is to read.
func linkList(n *dom.Node) bool {
	if n.DataAtom != atom.Ul {
		return false
	}
	items := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom != atom.Li {
			continue
		}
		items++
		if text := strings.TrimSpace(textOf(c)); linkedBytes(c) < blackBytes(text) || strings.HasSuffix(text, ".") {
			return false
		}
	}
	return items > 1
}

// removeFurniture takes the parts of a page that are named as furniture out
// of it.
func removeFurniture(root *dom.Node) {
	var gone []*dom.Node
	eachNode(root, func(n *dom.Node) bool {
		if n.Type == dom.ElementNode && n.DataAtom != atom.Head && (namedFurniture(n) || menu(n)) {
			gone = append(gone, n)
			return false
		}
		return n.DataAtom != atom.Head
	})
	for _, n := range gone {
		n.Parent.RemoveChild(n)
	}
}

// menu reports whether an element is for finding the way around a site.
func menu(n *dom.Node) bool {
	switch attr(n, "role") {
	case "navigation", "menu", "menubar", "search", "toolbar":
		return true
	}
	return n.DataAtom == atom.Nav
}
