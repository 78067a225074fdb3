package content

import "strings"

// parseText reads plain text. Blank lines are borders of blocks.
func parseText(src, ref string) (*Document, error) {
	b := newBuilder(ref)
	for _, chunk := range strings.Split(Sanitize(src), "\n\n") {
		b.addText(draft{}, chunk)
	}
	if len(b.drafts) > 1 && titleLike(b.drafts[0].text) {
		b.doc.Title = SanitizeLine(b.drafts[0].text)
	}
	return b.finish(), nil
}

// titleLike reports whether a first block reads as a title.
func titleLike(s string) bool {
	return len(strings.Fields(s)) <= 30 && !strings.HasSuffix(s, ".")
}
