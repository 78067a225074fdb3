package content

import (
	"strings"

	"sitrep/content/span"
)

// typedBullets are the signs that stand at the start of paragraphs where a list
// was typed and not marked as one: in pages and mails that editors fill in.
var typedBullets = []string{"• ", "● ", "▪ ", "■ ", "◦ ", "· ", "- ", "* "}

// joinTypedItems makes lists of two and more paragraphs in a row that begin
// with the same sign.
func (b *builder) joinTypedItems() {
	for i := 0; i < len(b.drafts); {
		sign := b.drafts[i].typedBullet()
		end := i + 1
		for sign != "" && end < len(b.drafts) && b.drafts[end].typedBullet() == sign {
			end++
		}
		if sign != "" && end-i > 1 {
			list := b.newList()
			for k := i; k < end; k++ {
				d := b.drafts[k].cut(span.New(len(sign), len(b.drafts[k].text))).trimmed()
				d.kind, d.list, d.marker = ListItem, list, bullet
				b.drafts[k] = d
			}
		}
		i = end
	}
}

// typedBullet is the sign of a list that a paragraph begins with, "" for none.
func (d draft) typedBullet() string {
	if d.kind != Paragraph || d.quoted > 0 || d.meta || strings.Contains(d.text, "\n") {
		return ""
	}
	for _, sign := range typedBullets {
		if strings.HasPrefix(d.text, sign) && strings.TrimSpace(d.text[len(sign):]) != "" {
			return sign
		}
	}
	return ""
}
