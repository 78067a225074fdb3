package content

import (
	"strings"
	"unicode"
)

// Pages. Programs that take the text out of a typeset document, of a PDF above
// all, put a form feed between two pages and leave in what stands at the head and
// the foot of each: a running title, a number.

// pageEdge is how many lines at the head and at the foot of a page may be about
// the page.
const pageEdge = 3

// pageNumber is a line that numbers a page.
var pageNumber = lazily(`(?i)^[-–—\[(]?\s?(?:page\s)?\d{1,4}(?:\s?(?:of|/)\s?\d{1,4})?\s?[-–—\])]?$`)

// joinPages takes the heads and feet of pages out of a text and joins the pages,
// a sentence that goes on over the border too. What is gone is returned, each line
// once. A text without form feeds has no pages.
func joinPages(src string) (text string, gone []string) {
	if !strings.Contains(src, "\f") {
		return src, nil
	}
	var pages [][]string
	for part := range strings.SplitSeq(strings.ReplaceAll(src, "\r\n", "\n"), "\f") {
		pages = append(pages, trimmedLines(strings.Split(part, "\n")))
	}
	seen := map[string]bool{}
	take := func(line string) {
		if line = strings.TrimSpace(line); !seen[line] {
			seen[line] = true
			gone = append(gone, line)
		}
	}
	for range pageEdge {
		heads := countEdges(pages, firstLine)
		feet := countEdges(pages, lastLine)
		for i, p := range pages {
			// What heads the first page may be the title itself.
			if line := firstLine(p); line != "" && (pageNumber.MatchString(strings.TrimSpace(line)) || i > 0 && running(heads[edgeKey(line)], len(pages))) {
				take(line)
				p = trimmedLines(p[1:])
			}
			if line := lastLine(p); line != "" && len(p) > 1 && (pageNumber.MatchString(strings.TrimSpace(line)) || running(feet[edgeKey(line)], len(pages))) {
				take(line)
				p = trimmedLines(p[:len(p)-1])
			}
			pages[i] = p
		}
	}
	return strings.Join(joinedPages(pages), "\n"), gone
}

// joinedPages are the lines of all pages, with an empty one between two unless
// the sentence goes on.
func joinedPages(pages [][]string) []string {
	var lines []string
	for _, p := range pages {
		if len(p) == 0 {
			continue
		}
		if len(lines) > 0 && !goesOnOver(lastLine(lines), firstLine(p)) {
			lines = append(lines, "")
		}
		lines = append(lines, p...)
	}
	return lines
}

// goesOnOver reports whether the sentence at the foot of a page goes on at the
// head of the next.
func goesOnOver(above, below string) bool {
	above, below = strings.TrimSpace(above), strings.TrimSpace(below)
	return above != "" && !endsSentence(above) && !strings.HasSuffix(above, ":") && startsSmall(below)
}

// trimmedLines are lines without the empty ones at both ends.
func trimmedLines(lines []string) []string {
	for len(lines) > 0 && strings.TrimSpace(lines[0]) == "" {
		lines = lines[1:]
	}
	for len(lines) > 0 && strings.TrimSpace(lines[len(lines)-1]) == "" {
		lines = lines[:len(lines)-1]
	}
	return lines
}

func firstLine(p []string) string {
	if len(p) == 0 {
		return ""
	}
	return p[0]
}

func lastLine(p []string) string {
	if len(p) == 0 {
		return ""
	}
	return p[len(p)-1]
}

// countEdges counts how many pages have a line at an edge, by its key.
func countEdges(pages [][]string, edge func([]string) string) map[string]int {
	n := map[string]int{}
	for _, p := range pages {
		n[edgeKey(edge(p))]++
	}
	return n
}

// running reports whether a line that so many of the pages have belongs to the
// pages: left and right ones may have heads of their own, and so may chapters.
func running(n, pages int) bool { return n >= 2 && 4*n >= pages }

// edgeKey is a line without what changes from page to page: its numbers and its
// spacing.
func edgeKey(line string) string {
	var out strings.Builder
	digits := false
	for _, r := range oneSpace(line) {
		if unicode.IsDigit(r) {
			if !digits {
				out.WriteByte('#')
			}
			digits = true
			continue
		}
		digits = false
		out.WriteRune(r)
	}
	return out.String()
}

// oneSpace is a line with single blanks for its white space.
func oneSpace(s string) string { return strings.Join(strings.Fields(s), " ") }
