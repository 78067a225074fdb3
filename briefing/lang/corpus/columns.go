package corpus

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

// maxLine is the longest line of a column file, in bytes.
const maxLine = 1 << 20

// columnSentence is a sentence of a file with one token a line.
type columnSentence struct {
	comments []string // lines that start with "#", without it
	rows     [][]string
}

// column returns one column of all rows, "" where a row is too short.
func (s columnSentence) column(n int) []string {
	cells := make([]string, len(s.rows))
	for i, r := range s.rows {
		if n < len(r) {
			cells[i] = r[n]
		}
	}
	return cells
}

// opens reports whether a paragraph or a document starts with the sentence.
func (s columnSentence) opens() bool {
	return slices.ContainsFunc(s.comments, func(c string) bool {
		return c == "newpar" || c == "newdoc" || strings.HasPrefix(c, "newpar ") || strings.HasPrefix(c, "newdoc ")
	})
}

// comment returns the value of a comment "key = value", and whether it stands
// there.
func (s columnSentence) comment(key string) (string, bool) {
	for _, c := range s.comments {
		if k, v, _ := strings.Cut(c, "="); strings.TrimSpace(k) == key {
			return strings.TrimSpace(v), true
		}
	}
	return "", false
}

// openColumns reads a column file from disk.
func openColumns(path string, hash bool) ([]columnSentence, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	all, err := readColumns(f, hash)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	return all, nil
}

// readColumns reads tokens with their columns, separated by tabs; an empty
// line ends a sentence. hash says whether a line that starts with "# " is a
// comment: in files without comments it is a token.
func readColumns(r io.Reader, hash bool) ([]columnSentence, error) {
	var all []columnSentence
	var cur columnSentence
	end := func() {
		if len(cur.rows) > 0 {
			all = append(all, cur)
			cur = columnSentence{}
		}
	}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxLine)
	number := 1
	for ; lines.Scan(); number++ {
		line := strings.ToValidUTF8(strings.TrimRight(lines.Text(), "\r"), "\uFFFD")
		switch {
		case strings.TrimSpace(line) == "":
			end()
		case hash && strings.HasPrefix(line, "#"):
			cur.comments = append(cur.comments, strings.TrimSpace(line[1:]))
		default:
			cur.rows = append(cur.rows, strings.Split(line, "\t"))
		}
	}
	end()
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("line %d: %w", number, err)
	}
	return all, nil
}
