package content

import (
	"strings"
	"unicode/utf8"
)

const (
	titleWords   = 40 // the longest title, in words
	headingWords = 12 // the longest heading without a mark
)

// titleLook is how many blocks from the top may hold the title.
const titleLook = 6

// titleFromText takes the first block for the title where it reads like one.
// Notes about the article may stand above it; the builder puts it first.
func (b *builder) titleFromText() {
	if b.doc.Title != "" {
		return
	}
	b.dropReleaseHead()
	b.dropSlugs()
	b.dropPreamble()
	b.takePaper()
	b.takeAddress()
	for i := 0; i+1 < len(b.drafts) && i < titleLook; i++ {
		d := &b.drafts[i]
		if d.kind == Paragraph && (aboutArticle(d.text) || contactLine.MatchString(d.text) || captionLine.MatchString(d.text)) {
			continue
		}
		if i == 0 && d.kind == Paragraph && allCaps(d.text) && b.placeLine(i) {
			d.meta = true // where a report without a headline was filed
			return
		}
		if d.kind != ListItem && d.quoted == 0 && titleLike(d.text) {
			if b.titleEnds(i) {
				b.doc.Title = strings.ReplaceAll(d.text, "\n", " ")
				d.kind, d.level = Heading, 1
			} else if i == 0 {
				b.nameByLede(d.text)
			}
		}
		return
	}
}

// titleEnds reports whether block i ends as titles do: without a full stop,
// or with one where what follows shows that it is a title all the same.
func (b *builder) titleEnds(i int) bool {
	s, next := b.drafts[i].text, b.drafts[i+1].text
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, closers))
	if !strings.ContainsRune(".。।۔", last) || abbreviated(s) {
		return true
	}
	return len(strings.Fields(s)) <= maxEndedTitle && (metaLine(next) || !dateline(next).Span.Empty() && label(next).Span.Empty())
}

// nameByLede names a text without a headline by its first paragraph, where that
// is one sentence. The paragraph stays a part of the body; its dateline is no
// part of the name.
func (b *builder) nameByLede(lede string) {
	lede = lede[openDateline(lede, func(yield func(string) bool) {
		for _, d := range b.drafts[1:] {
			if !yield(d.text) {
				return
			}
		}
	}).Span.End:]
	for _, m := range innerStop().FindAllStringIndex(lede, -1) {
		before := strings.Fields(lede[:m[0]+1])
		last := strings.TrimLeft(before[len(before)-1], "(“\"'‘")
		if n := utf8.RuneCountInString(last); n > 5 || n > 4 && startsSmall(last) {
			return // a second sentence, not an abbreviation
		}
	}
	b.doc.Title, b.ledeNames = strings.ReplaceAll(lede, "\n", " "), true
}

var innerStop = lazily(`[.!?][”"’')]*\s+[“"‘'(]?\p{Lu}`)

// aboutArticle reports whether a line in the place of a title is a note all
// the same: it tells a date, or names the author after "By".
func aboutArticle(s string) bool {
	n := readNote(s)
	return n.is && (n.byline == "" || byName.MatchString(s) || n.date != "")
}

// titleLike reports whether a line could be a title.
func titleLike(s string) bool {
	words := len(strings.Fields(s))
	return words > 0 && words <= titleWords && utf8.RuneCountInString(s) <= 220 && hasLetter(s) && !endsClause(s)
}

// abbreviated reports whether the full stop at the end of s is that of an
// abbreviation: "in the U.S.", "Rogers Inc.", "8 a.m."
func abbreviated(s string) bool {
	words := strings.Fields(strings.TrimRight(s, closers))
	last := words[len(words)-1]
	return strings.Count(last, ".") > 1 || endAbbreviations[strings.ToLower(last)]
}

var endAbbreviations = map[string]bool{
	"inc.": true, "corp.": true, "ltd.": true, "co.": true, "jr.": true, "sr.": true, "st.": true, "govt.": true, "no.": true, "etc.": true,
}
