package content

import (
	"slices"
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

// textTables returns the rows of the tables among lines, by the line at which
// each begins.
func textTables(lines []textLine) map[int][][]textCell {
	tables := map[int][][]textCell{}
	var run [][]textCell // lines before this one that have as many cells
	for i := 0; i <= len(lines); i++ {
		var cells []textCell
		if i < len(lines) {
			cells = cellsOfLine(lines[i])
		}
		if len(run) > 0 && len(cells) != len(run[0]) {
			if rows := linedUp(run); rows != nil {
				tables[i-len(rows)] = rows
			}
			run = nil
		}
		if len(cells) > 1 {
			run = append(run, cells)
		}
	}
	return tables
}

// linedUp returns the last of the lines with as many cells whose cells stand under
// each other; nil where they are too few for a table. Every line is looked at once:
// there may be very many that do not line up.
func linedUp(run [][]textCell) [][]textCell {
	last := run[len(run)-1]
	least, most := slices.Clone(last), slices.Clone(last)
	first := len(run) - 1
	for first > 0 && (len(last) >= fewestCells || run[first][1].figure()) {
		for k, c := range run[first-1] {
			least[k].start, most[k].start = min(least[k].start, c.start), max(most[k].start, c.start)
			least[k].end, most[k].end = min(least[k].end, c.end), max(most[k].end, c.end)
			if min(most[k].start-least[k].start, most[k].end-least[k].end) > slackOfAColumn {
				return tableOf(run[first:])
			}
		}
		first--
	}
	return tableOf(run[first:])
}

// tableOf returns rows that are enough for a table, else nil.
func tableOf(rows [][]textCell) [][]textCell {
	if len(rows) < fewestRows {
		return nil
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
		if !row[k].figure() {
			return false
		}
	}
	return true
}

// figure reports whether a cell begins with a digit, behind a sign or a currency.
func (c textCell) figure() bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(c.text, "+-–−$€£~<>("))
	return unicode.IsDigit(first)
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
