package content

import (
	"slices"
	"strings"

	"sitrep/content/span"
)

// A live page is a row of posts, newest first as a rule, and each has the time
// of day over it or before its first words. The times are about the posts and
// no part of what they say.

// fewestPosts is how many times of day, set as heads, make a live page of a
// text: one or two stand in programmes and in ordinary reports. Of those that
// stand alone in a line fewestAlone do.
const (
	fewestPosts = 3
	fewestAlone = 2
)

const clockWords = `(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?|[Nn]oon\b|[Mm]idnight\b)(?: (?:[A-Z]{2,4}T|GMT|UTC|local time|Greenwich Mean Time|British Summer Time)\b)?`

var (
	// clockAlone is a line with nothing but a time of day.
	clockAlone = lazily(`^` + clockWords + `(?: ?(?:[–—|-]|on|,) ?\d{1,2} \pL{3,9}(?: \d{4})?)?:?$`)
	// clockHead is a time of day before a post's first words, with a short
	// heading between the two that ends in a colon.
	clockHead = lazily(`^` + clockWords + `(?:\s?[:|–—-]{1,2}\s+|\s+)(?:((?:[SM]t\.|\p{Lu})(?:[SM]t\.|[^.:!?\n]){2,50}:)\s+)?`)
	// digitHead is a time of day in four digits and a dash before a post's first
	// words, in the hours that are no years: "0421 – The mayor".
	digitHead = lazily(`^((?:0\d|2[1-3])[0-5]\d)(?: ?(?:hrs|GMT|UTC))?\s?[–—-]{1,2}\s+`)
	// timeTail is how a page that was copied has the time at the end of a
	// post's heading, grown together with it.
	timeTail = lazily(`((?:[Pp]ublished|[Pp]osted|[Uu]pdated) at ` + clockWords + `(?:,? \d{1,2} \pL{3,9}(?: \d{4})?)?)$`)
)

// endsInTime reports whether a heading has the time grown together with its end.
func endsInTime(s string) bool { return strings.Contains(s, "ed at ") && timeTail.MatchString(s) }

// markPosts sets the times of day apart on a live page: those that stand alone
// are about the page, and headings that end in one are cut before it.
func (b *builder) markPosts() {
	heads, alone := 0, 0
	for _, d := range b.drafts {
		switch {
		case !d.postable():
		case clockAlone.MatchString(d.text):
			alone++
		case opensPost(d.text), endsInTime(d.text):
			heads++
		}
	}
	if heads+alone < fewestPosts && alone < fewestAlone {
		return
	}
	for i := 0; i < len(b.drafts); i++ {
		d := &b.drafts[i]
		if !d.postable() {
			continue
		}
		m := timeTail.FindStringSubmatchIndex(d.text)
		if clockAlone.MatchString(d.text) || m != nil && m[2] == 0 {
			d.kind, d.level, d.list, d.meta = Paragraph, 0, 0, true
			if above := b.drafts[max(i-1, 0)]; m != nil && i > 0 && above.postable() && above.kind != Heading && !endsSentence(above.text) {
				b.drafts[i-1] = above.postHeading()
			}
		} else if m != nil && hasLetter(d.text[:m[2]]) {
			b.cutPost(i, m[2])
			i++
		}
	}
}

// postable reports whether the time of a post can stand in a draft.
func (d draft) postable() bool {
	return d.quoted == 0 && !d.meta && (d.kind == Paragraph || d.kind == Heading || d.kind == ListItem)
}

// cutPost parts draft i into the heading of a post and its time, which starts
// at byte at.
func (b *builder) cutPost(i, at int) {
	d := b.drafts[i]
	head, clock := d.cut(span.New(0, at)).trimmed(), d.cut(span.New(at, len(d.text)))
	head = head.postHeading()
	clock.kind, clock.level, clock.list, clock.meta = Paragraph, 0, 0, true
	b.drafts = slices.Replace(b.drafts, i, i+1, head, clock)
}

// postHeading returns a draft as the heading of a post, without the number that
// it has on the page.
func (d draft) postHeading() draft {
	d.text = itemSign.ReplaceAllString(d.text, "$3")
	d.kind, d.level, d.list, d.marker, d.marks = Heading, 2, 0, "", nil
	return d
}

// postHead returns where the first sentence of a post begins, behind its time
// and its heading; 0 where the paragraph opens with none. Two words that begin
// with capitals, before a colon, may be who speaks, and stay.
func postHead(s string) int {
	m := clockHead.FindStringSubmatchIndex(s)
	if m == nil {
		if d := digitHead.FindStringIndex(s); d != nil && opens(s[d[1]:]) {
			return d[1]
		}
		return 0
	}
	end := m[1]
	if m[2] >= 0 {
		if head := strings.Fields(s[m[2]:m[3]]); len(head) < 3 && smallWords(s[m[2]:m[3]]) == 0 {
			end = m[2]
		}
	}
	if !opens(s[end:]) {
		return 0
	}
	return end
}

func opensPost(s string) bool { return postHead(s) > 0 }

// postHeads are the times, and headings in one line with them, that the
// paragraphs of a live page open with, as datelines: what the posts say begins
// after them.
func (d *Document) postHeads() []Dateline {
	var heads []Dateline
	times := 0
	for _, b := range d.Blocks {
		if b.Quoted > 0 || b.Kind != Paragraph {
			continue
		}
		s := b.Span.Of(d.Text)
		switch {
		case b.Meta && clockAlone.MatchString(s):
			times++
		case !b.Meta && opensPost(s):
			heads = append(heads, Dateline{Span: span.New(b.Span.Start, b.Span.Start+postHead(s))})
		}
	}
	if times+len(heads) < fewestPosts || len(heads) == 0 {
		return nil
	}
	return heads
}

// countPosts returns how many lines begin with a time of day.
func countPosts(lines []textLine) int {
	n := 0
	for _, l := range lines {
		if l.bullet == "" && startsPost(l.text) {
			n++
		}
	}
	return n
}

// startsPost is opensPost for a line, whose first sentence may end below it.
func startsPost(line string) bool {
	return clockAlone.MatchString(line) || opensPost(line) || strings.HasSuffix(line, ":") && clockHead.MatchString(line)
}
