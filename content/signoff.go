package content

import (
	"strings"
)

// signOffReach is how many blocks from the end may tell who wrote the article
// and when.
const signOffReach = 6

// markSignOff marks the date that stands alone under an article, and the name
// over it.
func (b *builder) markSignOff() {
	for i := len(b.drafts) - 1; i > 1 && i >= len(b.drafts)-signOffReach; i-- {
		d := &b.drafts[i]
		if d.kind != Paragraph || d.quoted > 0 || d.solid() {
			return
		}
		n := readDateNote(d.text)
		if d.meta || !n.is || n.date == "" || strings.ContainsAny(d.text, "\n") {
			continue
		}
		d.meta = true
		b.publishedBy(n.date)
		if above := &b.drafts[i-1]; above.kind == Paragraph && !above.meta && above.quoted == 0 && nameAlone(above.text) {
			above.meta = true
			b.takeNote(note{byline: above.text, is: true})
		}
		return
	}
}
