package content

import (
	"bytes"
	"fmt"
	"sort"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
)

// maxNesting is how deep quotes and lists are followed. What lies deeper is
// read at that depth: no reader can tell the levels apart, and hostile input
// must not exhaust the stack.
const maxNesting = 60

// parseMarkdown reads CommonMark with tables, footnotes, strikethrough, task
// lists and bare addresses, with or without front matter. src is valid UTF-8.
func parseMarkdown(src []byte, ref string) (doc *Document, err error) {
	defer func() {
		if r := recover(); r != nil {
			doc, err = nil, fmt.Errorf("reading %s as Markdown: %v", ref, r)
		}
	}()
	b := newBuilder(ref)
	body, above := b.readFrontMatter(src)
	md := goldmark.New(goldmark.WithExtensions(
		extension.Table, extension.Strikethrough, extension.Linkify, extension.Footnote, extension.TaskList,
		extension.DefinitionList,
	))
	body = plainWikiLinks(body)
	m := &markdownTree{src: body, above: above}
	tree := md.Parser().Parse(text.NewReader(body))
	m.blocks(&flow{b: b, base: baseAddress(b.doc.URL)}, tree, 0)
	b.takeTitle()
	return b.finish(), nil
}

// markdownTree walks the syntax tree of one text.
type markdownTree struct {
	src   []byte
	above int   // lines of front matter before src
	ends  []int // offsets of the line ends in src
}

// blocks adds the children of a container.
func (m *markdownTree) blocks(f *flow, parent ast.Node, depth int) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		if line := m.lineOf(n); line > 0 {
			f.line = line
		}
		m.block(f, n, depth+1)
	}
}

func (m *markdownTree) block(f *flow, n ast.Node, depth int) {
	switch n := n.(type) {
	case *ast.Heading:
		f.heading(n.Level, m.inline(f, n))
	case *ast.Paragraph, *ast.TextBlock:
		m.paragraph(f, n)
	case *ast.Blockquote:
		in := *f
		if depth < maxNesting {
			in.quoted++
		}
		m.blocks(&in, n, depth)
		f.marker = in.marker
	case *ast.List:
		m.list(f, n, depth)
	case *east.DefinitionList:
		m.terms(f, n, depth)
	case *ast.FencedCodeBlock:
		m.code(f, n.Lines(), string(n.Language(m.src)))
	case *ast.CodeBlock:
		m.code(f, n.Lines(), "")
	case *ast.HTMLBlock:
		addFragment(f, m.htmlSource(n))
	case *east.Table:
		m.table(f, n)
	case *east.FootnoteList:
		m.footnotes(f, n, depth)
	default:
		m.blocks(f, n, depth)
	}
}

// list adds the items of a list; what stands in an item beside its first block
// follows without a marker.
func (m *markdownTree) list(f *flow, n *ast.List, depth int) {
	in := f.inList()
	if depth >= maxNesting {
		in.level = f.level
	}
	count := n.Start
	for item := n.FirstChild(); item != nil; item = item.NextSibling() {
		in.marker = bullet
		if n.IsOrdered() {
			in.marker = number(count)
			count++
		}
		if box, ok := taskBox(item); ok {
			in.marker = box
		}
		m.blocks(&in, item, depth)
	}
}

// terms sets a list of terms as a page does: what is said of a term stands
// below it.
func (m *markdownTree) terms(f *flow, n ast.Node, depth int) {
	in := f.inList()
	level := in.level
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		in.level, in.marker = level+1, ""
		if _, ok := c.(*east.DefinitionTerm); ok {
			in.level, in.marker = level, bullet
			in.line = m.lineOf(c)
			in.paragraph(m.inline(&in, c))
			continue
		}
		m.blocks(&in, c, depth)
	}
}

// taskBox returns the marker of a task list item.
func taskBox(item ast.Node) (string, bool) {
	if item.FirstChild() == nil {
		return "", false
	}
	box, ok := item.FirstChild().FirstChild().(*east.TaskCheckBox)
	if !ok {
		return "", false
	}
	if box.IsChecked {
		return "☑", true
	}
	return "☐", true
}

func (m *markdownTree) code(f *flow, lines *text.Segments, language string) {
	f.b.addText(draft{kind: Code, marker: language, quoted: f.quoted, line: f.line}, string(lines.Value(m.src)))
}

func (m *markdownTree) htmlSource(n *ast.HTMLBlock) string {
	src := n.Lines().Value(m.src)
	if n.HasClosure() {
		src = append(src[:len(src):len(src)], n.ClosureLine.Value(m.src)...)
	}
	return string(src)
}

// table adds a table with its header.
func (m *markdownTree) table(f *flow, n *east.Table) {
	var rows [][]*inline
	header := false
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		if _, ok := row.(*east.TableHeader); ok {
			header = true
		}
		var cells []*inline
		for c := row.FirstChild(); c != nil; c = c.NextSibling() {
			cells = append(cells, m.inline(f, c))
		}
		rows = append(rows, cells)
	}
	align := make([]Align, len(n.Alignments))
	for i, a := range n.Alignments {
		switch a {
		case east.AlignCenter:
			align[i] = Center
		case east.AlignRight:
			align[i] = Right
		}
	}
	f.b.addTable(draft{quoted: f.quoted, line: f.line}, rows, header, align)
}

// footnotes adds each note as one block; its paragraphs become lines.
func (m *markdownTree) footnotes(f *flow, list ast.Node, depth int) {
	for n := list.FirstChild(); n != nil; n = n.NextSibling() {
		note, ok := n.(*east.Footnote)
		if !ok {
			continue
		}
		in := &inline{}
		m.noteWords(f, in, note, depth)
		f.b.add(draft{kind: Footnote, marker: noteLabel(note.Index), line: m.lineOf(note)}, in)
	}
}

func (m *markdownTree) noteWords(f *flow, in *inline, n ast.Node, depth int) {
	if depth > maxNesting {
		return
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if c.Type() == ast.TypeInline {
			m.span(f, in, c, 0)
			continue
		}
		in.lineBreak()
		if c.FirstChild() == nil && c.Lines() != nil {
			in.write(string(c.Lines().Value(m.src)))
		}
		m.noteWords(f, in, c, depth+1)
	}
}

// lineOf returns the 1-based line of the source that a block begins on, 0
// where the tree does not tell.
func (m *markdownTree) lineOf(n ast.Node) int {
	for n != nil && n.Type() == ast.TypeBlock {
		if l := n.Lines(); l != nil && l.Len() > 0 {
			return m.above + m.line(l.At(0).Start)
		}
		n = n.FirstChild()
	}
	return 0
}

func (m *markdownTree) line(offset int) int {
	if m.ends == nil {
		m.ends = []int{}
		for i := 0; ; i++ {
			n := bytes.IndexByte(m.src[i:], '\n')
			if n < 0 {
				break
			}
			i += n
			m.ends = append(m.ends, i)
		}
	}
	return sort.SearchInts(m.ends, offset) + 1
}
