package content

import (
	"bytes"
	"fmt"
	stdhtml "html"
	"net/url"
	"slices"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	dom "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

const (
	// maxElements is the size of page from which on the article is not looked
	// for by readability, whose time grows faster than the page.
	maxElements = 40000
	// leastArticle is how many bytes of text an article has at least: what
	// readability finds below that is a teaser or a caption.
	leastArticle = 250
	// maxDropped and maxDroppedLine bound what is kept of a page's furniture.
	maxDropped     = 80
	maxDroppedLine = 300
)

// parseHTML reads the article of a web page: its main text with headings,
// lists, quotes, tables and links, and the metadata of the page. src is valid
// UTF-8; address is where the page was loaded from, "" when not known.
func parseHTML(src []byte, ref, address string) (doc *Document, err error) {
	defer func() {
		if r := recover(); r != nil {
			doc, err = nil, fmt.Errorf("reading %s as HTML: %v", ref, r)
		}
	}()
	root, err := parsePage(src)
	if err != nil {
		return nil, fmt.Errorf("reading %s as HTML: %w", ref, err)
	}
	b := newBuilder(ref)
	meta := readMeta(root, src, address)
	meta.fill(b)
	base := pageBase(root, address, b.doc.URL)
	page := wholePage(root, base)
	title := meta.title(root, page.drafts)
	article := mainArticle(root, base)
	if !article.holds(page) {
		article = page
	}
	if told := toldArticle(meta.body, base); told.bytes > 2*article.bytes && told.bytes > leastArticle {
		article = told
	}
	b.drafts, b.lists = withoutRepeats(article.drafts), article.lists
	b.dropTeasers()
	b.doc.Title = title
	b.dropPage(article, page)
	b.takeTitle()
	return b.finish(), nil
}

// parsePage returns the tree of a page. The parser refuses elements that are
// nested more than 512 deep, as unclosed tags of old pages can be: then only
// the tags that part a text are read.
func parsePage(src []byte) (*dom.Node, error) {
	root, err := dom.Parse(bytes.NewReader(src))
	if err == nil {
		return root, nil
	}
	return dom.Parse(bytes.NewReader(flattened(src)))
}

// flattened writes a page without the tags that nest.
func flattened(src []byte) []byte {
	var out bytes.Buffer
	z := dom.NewTokenizer(bytes.NewReader(src))
	for {
		kind := z.Next()
		raw := z.Raw()
		switch kind {
		case dom.ErrorToken:
			return out.Bytes()
		case dom.TextToken:
			out.Write(raw)
		case dom.StartTagToken, dom.EndTagToken, dom.SelfClosingTagToken:
			name, _ := z.TagName()
			switch tag := atom.Lookup(name); tag {
			case atom.Title, atom.Meta, atom.Link, atom.P, atom.Br, atom.H1, atom.H2, atom.H3, atom.Li, atom.Script, atom.Style:
				out.Write(raw)
			case atom.Div, atom.Td, atom.Blockquote, atom.Section, atom.Article:
				out.WriteString("<p>")
			}
		}
	}
}

// pageBase returns what the page's links are relative to.
func pageBase(root *dom.Node, address, canonical string) *url.URL {
	base := baseAddress(address)
	if base == nil {
		base = baseAddress(canonical)
	}
	if n := findNode(root, func(n *dom.Node) bool { return n.DataAtom == atom.Base && attr(n, "href") != "" }); n != nil {
		if u, err := url.Parse(strings.TrimSpace(attr(n, "href"))); err == nil {
			if base != nil {
				u = base.ResolveReference(u)
			}
			return baseAddress(u.String())
		}
	}
	return base
}

// extract is the blocks of a page or of a part of it.
type extract struct {
	*builder
	bytes int // of text
	prose int // running blocks of at least a short sentence
	// around is the whole page where the extract is what it marks as its
	// article.
	around *extract
}

func extracted(b *builder) extract {
	e := extract{builder: b}
	for _, d := range b.drafts {
		e.bytes += len(d.text)
		if (d.kind == Paragraph || d.kind == ListItem) && len(d.text) >= 40 {
			e.prose++
		}
	}
	return e
}

// mainArticle returns the article as readability finds it, empty where it
// finds none. It changes the page: what is named as furniture goes first,
// because readability loses the names.
func mainArticle(root *dom.Node, base *url.URL) (e extract) {
	e = extracted(newBuilder(""))
	if countElements(root) > maxElements {
		return e
	}
	defer func() {
		if recover() != nil { // a fault there costs the choice, not the page
			e = extracted(newBuilder(""))
		}
	}()
	removeFurniture(root)
	p := readability.NewParser()
	p.KeepClasses = true
	p.DisableJSONLD = true
	article, err := p.ParseAndMutate(root, base)
	if err != nil || article.Node == nil {
		return e
	}
	eachNode(article.Node, func(n *dom.Node) bool { // it renames elements by their names alone
		n.DataAtom = atom.Lookup([]byte(n.Data))
		return true
	})
	return walkNode(article.Node, base, false)
}

// toldArticle returns the article that the metadata tells, a line a paragraph.
func toldArticle(body string, base *url.URL) extract {
	b := newBuilder("")
	f := &flow{b: b, base: base}
	if strings.Contains(body, "<p") {
		addFragment(f, body)
		return extracted(b)
	}
	for l := range strings.Lines(body) {
		in := &inline{}
		in.write(stdhtml.UnescapeString(l))
		f.paragraph(in)
	}
	return extracted(b)
}

// wholePage returns the page without its furniture: of the one article that
// it marks as such, else of its body.
func wholePage(root *dom.Node, base *url.URL) extract {
	top := findNode(root, func(n *dom.Node) bool { return n.DataAtom == atom.Body })
	if top == nil {
		top = root
	}
	all := walkNode(top, base, true)
	if part := markedArticle(top); part != nil {
		if e := walkNode(part, base, true); e.bytes >= leastArticle {
			e.around = &all
			return e
		}
	}
	if all.bytes == 0 { // all of it looked like furniture
		e := extracted(newBuilder(""))
		w := htmlWalk{f: &flow{b: e.builder, base: base}, in: &inline{}, all: true}
		w.children(top, 0)
		w.flush()
		return extracted(e.builder)
	}
	return all
}

// markedArticle returns the element that the page itself marks as its article,
// nil where it marks none or several.
func markedArticle(top *dom.Node) *dom.Node {
	for _, is := range []func(*dom.Node) bool{
		func(n *dom.Node) bool { return strings.EqualFold(attr(n, "itemprop"), "articleBody") },
		func(n *dom.Node) bool { return n.DataAtom == atom.Article },
		func(n *dom.Node) bool { return n.DataAtom == atom.Main || attr(n, "role") == "main" },
	} {
		var found []*dom.Node
		eachNode(top, func(n *dom.Node) bool {
			if n.Type == dom.ElementNode && is(n) {
				found = append(found, n)
				return false
			}
			return true
		})
		if len(found) == 1 {
			return found[0]
		}
	}
	return nil
}

// holds reports whether e can stand for the page: it is long enough, it is not
// a mere part of what the page marks as its article, and it has the sections
// of a briefing that the page has.
func (e extract) holds(page extract) bool {
	if e.bytes < leastArticle && e.bytes < page.bytes || e.prose == 0 && page.prose > 0 {
		return false
	}
	if e.prose < 3 && page.prose > 3*e.prose {
		return false
	}
	return e.sections() >= page.sections()
}

// sections counts the headings that announce a part of a briefing.
func (e extract) sections() int {
	n := 0
	for i, d := range e.drafts {
		if d.kind == Heading && sectionNamed(d.text) != noSection && i+1 < len(e.drafts) {
			if next := e.drafts[i+1].kind; next == ListItem || next == Table {
				n++
			}
		}
	}
	return n
}

// leastRepeat is how many bytes a block has that is left out where it is said
// again, and repeatReach how many blocks on: shorter ones repeat by chance,
// those far apart on purpose.
const (
	leastRepeat = 50
	repeatReach = 8
)

// withoutRepeats returns the blocks without those that say word for word what
// one before said: a picture's caption for each size of the screen.
func withoutRepeats(drafts []draft) []draft {
	seen := map[string]int{} // where a text stood, from 1
	at := 0
	return slices.DeleteFunc(drafts, func(d draft) bool {
		at++
		if len(d.text) < leastRepeat || d.kind != Paragraph && d.kind != ListItem && d.kind != Caption {
			return false
		}
		before := seen[d.text]
		seen[d.text] = at
		return before > 0 && at-before <= repeatReach
	})
}

// dropPage keeps the lines of the page that the article is without.
func (b *builder) dropPage(article, page extract) {
	kept := map[string]bool{}
	for _, d := range b.drafts {
		kept[SanitizeLine(d.text)] = true
	}
	lines := article.doc.Dropped
	for p := &page; p != nil; p = p.around {
		for _, d := range p.drafts {
			lines = append(lines, d.text)
		}
		lines = append(lines, p.doc.Dropped...)
	}
	for _, l := range lines {
		if l = SanitizeLine(l); l == "" || kept[l] || len(b.doc.Dropped) >= maxDropped || sameWords(l, b.doc.Title) || sameWords(personName(l), b.doc.Byline) {
			continue
		}
		kept[l] = true
		if len(l) > maxDroppedLine {
			l = strings.ToValidUTF8(l[:maxDroppedLine], "") + "…"
		}
		b.drop(l)
	}
}
