package content

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Tables in plain text: lines of cells under each other, parted by blanks. That
// cells line up tells them from justified prose, and that they are short and
// several from prose in two columns.
const (
	fewestRows      = 3  // of a table
	fewestCells     = 3  // of a row; two are a table where the second column is one of figures
	widestCell      = 40 // columns
	slackOfAColumn  = 2  // by so many columns cells of one may stand apart
	fewestCellBlank = 2  // blanks between two cells
)

// textCell is a cell with the columns that it takes.
type textCell struct {
	text       string
	start, end int
}

// cellsOfLine are the cells of a line, nil where it is no row of a table.
func cellsOfLine(l textLine) []textCell {
	if l.blank() || l.marker != "" || isRule(l.text) || !strings.Contains(l.text, "  ") {
		return nil
	}
	var cells []textCell
	at := l.indent
	for rest := l.text; rest != ""; {
		word, after := rest, ""
		if i := strings.Index(rest, strings.Repeat(" ", fewestCellBlank)); i >= 0 {
			word, after = rest[:i], rest[i:]
		}
		n := runeColumns(word)
		if n > widestCell {
			return nil
		}
		cells = append(cells, textCell{word, at, at + n})
		rest = strings.TrimLeft(after, " ")
		at += n + len(after) - len(rest)
	}
	return cells
}

// textTable returns the rows of the table that begins at line i; nil where none
// does.
func textTable(lines []textLine, i int) [][]textCell {
	var rows [][]textCell
	for ; i < len(lines); i++ {
		cells := cellsOfLine(lines[i])
		if len(cells) < 2 || len(rows) > 0 && len(cells) != len(rows[0]) {
			break
		}
		rows = append(rows, cells)
	}
	if len(rows) < fewestRows || len(rows[0]) < fewestCells && !figures(rows, 1) {
		return nil
	}
	for k := range rows[0] {
		if min(spread(rows, k, textCell.from), spread(rows, k, textCell.to)) > slackOfAColumn {
			return nil
		}
	}
	return rows
}

// spread is how many columns the edges of a column's cells stand apart.
func spread(rows [][]textCell, k int, edge func(textCell) int) int {
	least, most := edge(rows[0][k]), edge(rows[0][k])
	for _, row := range rows[1:] {
		least, most = min(least, edge(row[k])), max(most, edge(row[k]))
	}
	return most - least
}

func (c textCell) from() int { return c.start }
func (c textCell) to() int   { return c.end }

// figures reports whether a column is one of figures, its first row aside.
func figures(rows [][]textCell, k int) bool {
	for _, row := range rows[1:] {
		first, _ := utf8.DecodeRuneInString(strings.TrimLeft(row[k].text, "+-–−$€£~<>("))
		if !unicode.IsDigit(first) {
			return false
		}
	}
	return true
}

// addTextTable adds the rows of a table. The first one is a header where a column
// of figures begins with a word.
func (b *builder) addTextTable(d draft, rows [][]textCell) {
	header := false
	align := make([]Align, len(rows[0]))
	for k := range align {
		if !figures(rows, k) {
			continue
		}
		header = header || strings.IndexFunc(rows[0][k].text, unicode.IsDigit) < 0
		if spread(rows[1:], k, textCell.to) < spread(rows[1:], k, textCell.from) {
			align[k] = Right
		}
	}
	grid := make([][]*inline, len(rows))
	for i, row := range rows {
		for _, c := range row {
			in := &inline{}
			in.write(c.text)
			grid[i] = append(grid[i], in)
		}
	}
	b.addTable(d, grid, header, align)
}
