package main

import (
	"fmt"
	"io"
	"regexp"
	"strings"

	"sitrep/content"
)

// readersDate is the day of publication that the document reader finds in a
// bare text, "" where it finds none.
func readersDate(text string) string {
	doc, err := content.Read([]byte(text), "text")
	if err != nil {
		return ""
	}
	return doc.Published
}

// datings count what a tagger without the document date can know at best.
type datings struct {
	documents, found, right int // documents, those that tell a date, those where it is the right one
	golds                   int // expressions annotated
	own                     int // those whose words tell the value, or whose value is no calendar date
	near                    int // those whose year another expression or a word of the text tells
}

// calendar is a value that needs a year.
var calendar = regexp.MustCompile(`^(?:\d{4}|\d{3}X?$|\d{2}(?:XX)?$)`)

// add counts one document.
func (d *datings) add(text, created, found string, golds []gold) {
	d.documents++
	if found != "" {
		d.found++
	}
	if found != "" && found == created {
		d.right++
	}
	for _, g := range golds {
		d.golds++
		switch words := g.at.Of(text); {
		case !calendar.MatchString(g.value), namesYear(words, g.value), found != "" && found == created:
			d.own++
		case namesYear(text, g.value):
			d.near++
		}
	}
}

// namesYear reports whether words name the year, decade or century of a value.
func namesYear(words, value string) bool {
	year := value[:min(4, len(value))]
	return strings.Contains(words, strings.TrimRight(year, "X")) || len(year) >= 3 && strings.Contains(words, "'"+year[2:]) || len(year) < 4
}

func (d *datings) print(w io.Writer) {
	share := func(n int) float64 { return float64(n) / float64(max(d.golds, 1)) }
	fmt.Fprintf(w, "expressions of the text, the document date withheld\n")
	fmt.Fprintf(w, "%d of %d documents tell a date of their own, %d of them the right one\n", d.found, d.documents, d.right)
	fmt.Fprintf(w, "ceiling of value recall: %.3f from the words alone, %.3f where every year that the text names were the right one\n",
		share(d.own), share(d.own+d.near))
}
