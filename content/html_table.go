package content

import (
	"strconv"
	"strings"

	dom "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

const (
	maxCells    = 20000 // of one table, empty ones from spans among them
	maxCellSpan = 50
	maxCellText = 400 // bytes: a longer cell is a column of a page
)

// table adds a table of data. One that only lays out a page stands for what is
// in it.
func (w *htmlWalk) table(n *dom.Node, depth int) {
	w.flush()
	rows := tableRows(n)
	if w.cell || !dataTable(n, rows) {
		w.children(n, depth)
		w.flush()
		return
	}
	if c := findNode(n, func(c *dom.Node) bool { return c.DataAtom == atom.Caption }); c != nil {
		w.f.block(Caption, w.words(c, depth))
	}
	g := w.grid(rows, depth)
	header := len(rows) > 0 && headerRow(rows[0])
	var align []Align
	if len(rows) > 0 {
		align = columnAlign(rows[len(rows)-1])
	}
	w.f.b.addTable(draft{quoted: w.f.quoted, line: w.f.line}, g, header, align)
	w.fresh()
}

// tableRows returns the rows of a table, not those of tables inside it.
func tableRows(n *dom.Node) []*dom.Node {
	var rows []*dom.Node
	eachNode(n, func(c *dom.Node) bool {
		if c.DataAtom == atom.Tr {
			rows = append(rows, c)
		}
		return c.DataAtom != atom.Table && c.DataAtom != atom.Tr
	})
	return rows
}

func cellsOf(row *dom.Node) []*dom.Node {
	var cells []*dom.Node
	for c := row.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == atom.Td || c.DataAtom == atom.Th {
			cells = append(cells, c)
		}
	}
	return cells
}

// dataTable tells a table of data from one that lays out a page: it has
// several columns, and its cells hold words, not blocks of text.
func dataTable(n *dom.Node, rows []*dom.Node) bool {
	if attr(n, "role") == "presentation" {
		return false
	}
	columns, filled, long := 0, 0, 0
	for _, row := range rows {
		cells := cellsOf(row)
		columns = max(columns, len(cells))
		for _, c := range cells {
			text := strings.TrimSpace(textOf(c))
			if text != "" {
				filled++
			}
			if len(text) > maxCellText {
				long++
			}
		}
	}
	if columns < 2 || filled < 3 || long*4 > filled {
		return false
	}
	return findNode(n, func(c *dom.Node) bool {
		switch c.DataAtom {
		case atom.Table, atom.H1, atom.H2, atom.Form, atom.Article, atom.Section, atom.Nav:
			return true
		}
		return false
	}) == nil
}

// grid returns the cells; one that spans several columns or rows is followed
// by empty ones, so that what stands under a header stays under it.
func (w *htmlWalk) grid(rows []*dom.Node, depth int) [][]*inline {
	var g [][]*inline
	hanging := map[int]int{} // rows that a cell above still takes, by column
	total := 0
	for _, row := range rows {
		var line []*inline
		hang := func() {
			for hanging[len(line)] > 0 && total < maxCells {
				hanging[len(line)]--
				line = append(line, nil)
				total++
			}
		}
		for _, c := range cellsOf(row) {
			if hang(); total >= maxCells {
				break
			}
			words := w.words(c, depth)
			for i := range spanOf(c, "colspan") {
				if down := spanOf(c, "rowspan") - 1; down > 0 {
					hanging[len(line)] = down
				}
				if i > 0 {
					words = nil
				}
				line = append(line, words)
				total++
			}
		}
		if hang(); len(line) > 0 {
			g = append(g, line)
		}
	}
	return g
}

func spanOf(n *dom.Node, key string) int {
	v, err := strconv.Atoi(strings.TrimSpace(attr(n, key)))
	if err != nil || v < 1 {
		return 1
	}
	return min(v, maxCellSpan)
}

func headerRow(row *dom.Node) bool {
	if row.Parent != nil && row.Parent.DataAtom == atom.Thead {
		return true
	}
	cells := cellsOf(row)
	for _, c := range cells {
		if c.DataAtom != atom.Th && strings.TrimSpace(textOf(c)) != "" {
			return false
		}
	}
	return len(cells) > 0
}

func columnAlign(row *dom.Node) []Align {
	var all []Align
	for _, c := range cellsOf(row) {
		a := Left
		style := strings.ReplaceAll(strings.ToLower(attr(c, "style")), " ", "") + ";text-align:" + strings.ToLower(attr(c, "align"))
		switch {
		case strings.Contains(style, "text-align:right"):
			a = Right
		case strings.Contains(style, "text-align:center"):
			a = Center
		}
		for range spanOf(c, "colspan") {
			all = append(all, a)
		}
	}
	return all
}
