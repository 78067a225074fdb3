package corpus

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strconv"
	"strings"

	"sitrep/content/span"
)

// readPolNeAR reads PolNeAR: attributions in American political news. Where
// several annotators read an article the first file in sorted order counts.
func readPolNeAR(dir, split string) ([]Document, error) {
	texts, err := filepath.Glob(filepath.Join(dir, split, "text", "*.txt"))
	if err != nil || len(texts) == 0 {
		return nil, fmt.Errorf("no texts in %s", filepath.Join(dir, split, "text"))
	}
	dates, err := polNeARDates(filepath.Join(dir, "metadata.tsv"))
	if err != nil {
		return nil, err
	}
	var docs []Document
	for _, path := range texts {
		name := strings.TrimSuffix(filepath.Base(path), ".txt")
		files, err := filepath.Glob(filepath.Join(dir, split, "attributions", name+"*.ann"))
		if err != nil || len(files) == 0 {
			continue
		}
		sort.Strings(files)
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		notes, err := os.ReadFile(files[0])
		if err != nil {
			return nil, err
		}
		d, err := parsePolNeAR(string(text), string(notes))
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", files[0], err)
		}
		d.Name, d.Origin, d.Published = name, "polnear/"+split, dates[name]
		docs = append(docs, d)
	}
	return docs, nil
}

// polNeARDates reads the date of each article; without the file there are none.
func polNeARDates(path string) (map[string]string, error) {
	data, err := os.ReadFile(path)
	if os.IsNotExist(err) {
		return nil, nil
	}
	dates := map[string]string{}
	for line := range strings.Lines(string(data)) {
		if f := strings.Split(line, "\t"); len(f) > 5 {
			dates[f[1]] = f[5]
		}
	}
	return dates, err
}

// markLine is a mark of brat's standoff format: number, type and the stretches
// of text, in code points.
var markLine = regexp.MustCompile(`^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)`)

// parsePolNeAR reads a text with its standoff annotation. An attribution is a
// line that names the marks of its parts: "Cue:T2 Source:T1 Content:T3".
func parsePolNeAR(text, notes string) (Document, error) {
	if text != strings.ToValidUTF8(text, "") {
		return Document{}, fmt.Errorf("the text is not UTF-8")
	}
	d := Document{Text: text, Passages: paragraphs(text, true), ClaimsComplete: true}
	at := runeOffsets(text)
	marks := map[string][]span.Span{}
	number := 0
	for line := range strings.Lines(notes) {
		number++
		m := markLine.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		for _, part := range strings.Split(m[3], ";") {
			from, to, _ := strings.Cut(part, " ")
			a, _ := strconv.Atoi(from)
			b, _ := strconv.Atoi(to)
			if a >= b || b >= len(at) {
				return d, fmt.Errorf("line %d: mark %s lies outside the text", number, m[1])
			}
			marks[m[1]] = append(marks[m[1]], span.New(at[a], at[b]))
		}
	}
	for line := range strings.Lines(notes) {
		id, parts, found := strings.Cut(strings.TrimRight(line, "\r\n"), "\t")
		if !found || !strings.HasPrefix(id, "E") {
			continue
		}
		if c := polNeARClaim(parts, marks); len(c.Cue)+len(c.Content) > 0 {
			d.Claims = append(d.Claims, c)
		}
	}
	return d, nil
}

func polNeARClaim(parts string, marks map[string][]span.Span) Claim {
	c := Claim{Sentence: -1}
	for _, p := range strings.Fields(parts) {
		role, mark, _ := strings.Cut(p, ":")
		switch strings.TrimRight(role, "0123456789") {
		case "Cue":
			c.Cue = append(c.Cue, marks[mark]...)
		case "Source":
			c.Source = append(c.Source, marks[mark]...)
		case "Content":
			c.Content = append(c.Content, marks[mark]...)
		}
	}
	return c
}
