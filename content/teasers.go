package content

import (
	"regexp"
	"strings"

	"sitrep/content/span"
)

var (
	// pictureLine is a line that a page sets beside its pictures and players.
	pictureLine = regexp.MustCompile(`(?i)^(?:caption|enlarge(?: image)?|(?:image|photo|slide|picture) \d+ (?:of|/) \d+|close|next|previous|play video|this slideshow requires javascript\.?|https?://\S+)$`)
	// pictureCount is how many pictures there are, over the first one's caption.
	pictureCount = regexp.MustCompile(`^\d{1,3}$`)
	sourceHead   = regexp.MustCompile(`(?i)\b(?:sources?|references?|notes?|documents?|bibliography|footnotes)\b`)
)

// leastTeaser is how many words a line that is one link has to be the headline
// of another article: fewer are a name or a document.
const leastTeaser = 4

// dropTeasers leaves out the headlines of other articles that stand between
// the paragraphs: lines, and lists of lines, that are one link from end to
// end. Links under "Sources" are the article's own.
func (b *builder) dropTeasers() {
	gone := make([]bool, len(b.drafts))
	sources, left := false, 0
	for i := 0; i < len(b.drafts); i++ {
		d := b.drafts[i]
		switch {
		case d.kind == Heading:
			sources = sourceHead.MatchString(d.text)
		case pictureLine.MatchString(d.text) && d.kind != Code && d.kind != Table:
			gone[i] = true
		case pictureCount.MatchString(d.text) && d.words() && i+1 < len(b.drafts) && b.drafts[i+1].kind == Caption:
			gone[i] = true
		case sources:
		case d.kind == Paragraph:
			gone[i] = d.teaser() || d.teasers()
		case d.kind == ListItem:
			end, all := i, true
			for ; end < len(b.drafts) && b.drafts[end].kind == ListItem && b.drafts[end].list == d.list; end++ {
				all = all && b.drafts[end].teaser()
			}
			for k := i; k < end; k++ {
				gone[k] = all && end-i > 1
			}
			i = end - 1
		}
	}
	for _, g := range gone {
		if !g {
			left++
		}
	}
	if 2*left < len(gone) { // a page that is a list of links is read as one
		return
	}
	b.dropThose(gone)
}

// teaser reports whether a draft is one link from end to end that reads as a
// headline.
func (d draft) teaser() bool {
	if d.quoted > 0 || len(strings.Fields(d.text)) < leastTeaser || strings.HasSuffix(d.text, ".") {
		return false
	}
	for _, m := range d.marks {
		if m.Kind == Link && m.Span == span.New(0, len(d.text)) {
			return true
		}
	}
	return false
}

// leastLinked is the share of the letters of a line, in percent, that a link
// has where the line is a headline with a word behind it: "[VIDEO]".
const leastLinked = 70

// teasers reports whether a draft of several lines has the headline of another
// article in each.
func (d draft) teasers() bool {
	lines := strings.Split(d.text, "\n")
	if d.quoted > 0 || len(lines) < 2 {
		return false
	}
	at := 0
	for _, l := range lines {
		linked := 0
		for _, m := range d.marks {
			if m.Kind == Link {
				linked += m.Span.Clip(span.New(at, at+len(l))).Len()
			}
		}
		if len(strings.Fields(l)) < leastTeaser || strings.HasSuffix(l, ".") || linked*100 < leastLinked*len(l) {
			return false
		}
		at += len(l) + 1
	}
	return true
}
