package content

import (
	"bytes"
	stdhtml "html"
	"regexp"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
	gmhtml "github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"
)

// inline returns the inline content of a block.
func (m *markdownTree) inline(f *flow, block ast.Node) *inline {
	in := &inline{}
	m.children(f, in, block, 0)
	return in
}

func (m *markdownTree) children(f *flow, in *inline, parent ast.Node, depth int) {
	if depth > maxNesting {
		return
	}
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		m.span(f, in, n, depth)
	}
}

func (m *markdownTree) span(f *flow, in *inline, n ast.Node, depth int) {
	switch n := n.(type) {
	case *ast.Text:
		m.words(in, n)
	case *ast.String:
		in.write(string(n.Value))
	case *ast.Emphasis:
		kind := Emphasis
		if n.Level > 1 {
			kind = Strong
		}
		m.marked(f, in, n, kind, "", depth)
	case *east.Strikethrough:
		m.marked(f, in, n, Struck, "", depth)
	case *ast.Link:
		m.marked(f, in, n, Link, linkTarget(resolved(n.Destination), f.base), depth)
	case *ast.AutoLink:
		m.autoLink(f, in, n)
	case *ast.CodeSpan:
		in.mark(CodeSpan, "")
		in.writeVerbatim(m.codeWords(n))
		in.unmark()
	case *ast.Image:
		m.children(f, in, n, depth+1)
	case *ast.RawHTML:
		m.rawTag(in, n)
	case *east.FootnoteLink:
		in.write("[" + noteLabel(n.Index) + "]")
	case *east.FootnoteBacklink, *east.TaskCheckBox:
	default:
		m.children(f, in, n, depth+1)
	}
}

func (m *markdownTree) marked(f *flow, in *inline, n ast.Node, kind MarkKind, target string, depth int) {
	in.mark(kind, target)
	m.children(f, in, n, depth+1)
	in.unmark()
}

// words writes a run of text, escapes and character references resolved: the
// parser leaves that to its renderer, which does it into HTML.
func (m *markdownTree) words(in *inline, n *ast.Text) {
	raw := n.Segment.Value(m.src)
	if n.IsRaw() {
		in.write(string(raw))
	} else {
		in.write(rendered(raw))
	}
	switch {
	case n.HardLineBreak():
		in.lineBreak()
	case n.SoftLineBreak():
		in.space()
	}
}

func rendered(raw []byte) string {
	var b strings.Builder
	w := plainWriter{&b}
	gmhtml.DefaultWriter.Write(w, raw)
	return stdhtml.UnescapeString(b.String())
}

// plainWriter lends a strings.Builder what the renderer asks of its writer.
type plainWriter struct{ *strings.Builder }

func (plainWriter) Available() int { return 0 }
func (plainWriter) Buffered() int  { return 0 }
func (plainWriter) Flush() error   { return nil }

// resolved returns a link's destination without escapes and references.
func resolved(dest []byte) string {
	return string(util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations(dest))))
}

func (m *markdownTree) autoLink(f *flow, in *inline, n *ast.AutoLink) {
	address := string(n.URL(m.src))
	if n.AutoLinkType == ast.AutoLinkEmail && !strings.HasPrefix(strings.ToLower(address), "mailto:") {
		address = "mailto:" + address
	}
	in.mark(Link, linkTarget(address, f.base))
	in.write(string(n.Label(m.src)))
	in.unmark()
}

// codeWords returns the words of a code span; a line end in it is a space.
func (m *markdownTree) codeWords(n *ast.CodeSpan) string {
	var b strings.Builder
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if t, ok := c.(*ast.Text); ok {
			b.Write(t.Segment.Value(m.src))
		}
	}
	return strings.TrimSpace(strings.ReplaceAll(b.String(), "\n", " "))
}

var breakTag = regexp.MustCompile(`(?i)^<br\s*/?>$`)

// rawTag drops an HTML tag among the words; only a line break means something
// in a text.
func (m *markdownTree) rawTag(in *inline, n *ast.RawHTML) {
	if breakTag.Match(n.Segments.Value(m.src)) {
		in.lineBreak()
	}
}

func noteLabel(index int) string { return strconv.Itoa(index) }

// paragraph adds a paragraph. One that holds nothing but pictures becomes
// their captions; a row of badges is furniture.
func (m *markdownTree) paragraph(f *flow, n ast.Node) {
	pictures, badges := picturesIn(n, m.src)
	if pictures == nil {
		in := m.inline(f, n)
		if shortcode.Match(in.text) {
			f.b.drop(string(in.text))
			return
		}
		f.paragraph(in)
		return
	}
	for _, p := range pictures {
		in := &inline{}
		m.children(f, in, p, 0)
		if in.blank() {
			in.write(string(p.Title))
		}
		if badges {
			text, _ := in.result()
			f.b.drop(text)
			continue
		}
		f.block(Caption, in)
	}
}

// shortcode is a paragraph of nothing but an instruction to the generator of a
// site (Hugo, Jekyll).
var shortcode = regexp.MustCompile(`^(?:\{\{[<%][^{}]*[>%]\}\}|\{%[^{}]*%\})$`)

var (
	wikiLink  = regexp.MustCompile(`\[\[(?:[^\[\]|\n]*\|)?([^\[\]|\n]+)\]\]`)
	codeFence = regexp.MustCompile("^ {0,3}(?:`{3,}|~{3,})")
)

// plainWikiLinks writes links between notes, [[page]] and [[page|words]], as
// their words. Code keeps its brackets.
func plainWikiLinks(src []byte) []byte {
	if !bytes.Contains(src, []byte("[[")) {
		return src
	}
	var out []byte
	fenced := false
	for l := range bytes.Lines(src) {
		if codeFence.Match(l) {
			fenced = !fenced
		}
		if !fenced && !bytes.HasPrefix(l, []byte("    ")) && bytes.IndexByte(l, '`') < 0 {
			l = wikiLink.ReplaceAll(l, []byte("$1"))
		}
		out = append(out, l...)
	}
	return out
}

var badgeHost = regexp.MustCompile(`(?i)shields\.io|badge|/workflows/|codecov\.io|goreportcard|travis-ci|circleci|gitter\.im`)

// picturesIn returns the pictures of a paragraph that holds nothing else, nil
// otherwise. badges is set where they are a status row rather than pictures.
func picturesIn(n ast.Node, src []byte) (pictures []*ast.Image, badges bool) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Image:
			pictures = append(pictures, c)
			badges = badges || badgeHost.Match(c.Destination)
		case *ast.Link:
			img, ok := c.FirstChild().(*ast.Image)
			if !ok || img.NextSibling() != nil {
				return nil, false
			}
			pictures = append(pictures, img)
			badges = badges || badgeHost.Match(img.Destination) || badgeHost.Match(c.Destination)
		case *ast.Text:
			if len(strings.TrimSpace(string(c.Segment.Value(src)))) > 0 {
				return nil, false
			}
		case *ast.RawHTML:
		default:
			return nil, false
		}
	}
	return pictures, badges
}
