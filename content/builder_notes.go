package content

import (
	"regexp"
	"strings"
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
