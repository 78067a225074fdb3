package content

import (
	"regexp"
	"strings"

	"sitrep/content/span"
)

// notesHead are headings over lists of what an article rests on: no claims of
// the article, but titles, names and dates.
var notesHead = regexp.MustCompile(`(?i)^(?:sources?|references|works cited|bibliography|further reading|external links|notes and references|sister links)$`)

// markSources marks the entries under such a heading as being about the
// article: they are shown, and not read as what it says.
func (b *builder) markSources() {
	under, level := false, 0
	for i := range b.drafts {
		d := &b.drafts[i]
		switch {
		case d.kind == Heading:
			if names := i > 0 && notesHead.MatchString(strings.Trim(d.text, " :")); names || d.level <= level {
				under, level = names, d.level
			}
		case under && (d.kind == ListItem || d.kind == Paragraph && !endsSentence(d.text)):
			d.meta = true
		}
	}
}

// referenceEntry is an entry of a list of references whose numbers are typed.
var referenceEntry = regexp.MustCompile(`^\[(\d{1,3})\]\s+(\S)`)

// markReferences makes notes of the paragraphs at the end that begin with
// "[1]", "[2]" and so on, where the text has "[1]" before them.
func (b *builder) markReferences() {
	start := len(b.drafts)
	for start > 0 && b.drafts[start-1].kind == Paragraph && referenceEntry.MatchString(b.drafts[start-1].text) {
		start--
	}
	cited := false
	for _, d := range b.drafts[:start] {
		cited = cited || strings.Contains(d.text, "[1]")
	}
	if !cited || start == len(b.drafts) || !strings.HasPrefix(b.drafts[start].text, "[1]") {
		return
	}
	for i := start; i < len(b.drafts); i++ {
		d := &b.drafts[i]
		m := referenceEntry.FindStringSubmatchIndex(d.text)
		marker := d.text[m[2]:m[3]]
		*d = d.cut(span.New(m[4], len(d.text)))
		d.kind, d.marker = Footnote, marker
	}
}
