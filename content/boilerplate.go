package content

import "strings"

// What stands under the news of a press release and between the items of a
// newsletter: what the company is, whom to call, that forecasts may fail, what a
// sponsor sells. It is shown and not read as news.

const (
	boilerReach  = 10 // blocks at the end that a company's own words may be
	sponsorReach = 4  // blocks that a sponsor's section has at most
)

var (
	// boilerHead is a line over what every release of a house ends with.
	boilerHead = lazily(`(?i)^(?:forward[- ]looking (?:statements?|information)|(?:cautionary|safe harbou?r|legal)\b.{0,60}|(?:media|press|investors?|news)(?: (?:and|&|/) (?:media|press|investors?))? (?:contacts?|relations|enquiries|inquiries|office)(?: details)?|(?:contacts?|enquiries|inquiries)(?: details| information| us)?|for (?:more|further|additional) information)\s?:?$`)
	// aboutHead is the line over what a house says of itself.
	aboutHead = lazily(`^(?:About|ABOUT)(?: (?:[Tt]he|THE))? ((?:\p{Lu}|\d).{1,60}?):?$`)
	// forward is how lawyers call forecasts.
	forward = lazily(`(?i)\b(?:contains?|includes?|constitutes?|are|regarding) (?:[\w-]+ ){0,3}[“"]?forward[- ]looking (?:statements?|information)\b`)
	// sponsorSection is a line over a sponsor's words in a newsletter.
	sponsorSection = lazily(`(?i)^(?:sponsored(?: content| message)?|paid (?:content|message|post)|partner (?:content|message)|(?:a )?(?:message|word|note) from (?:our (?:sponsors?|partners?)|.{2,40})|(?:presented|sponsored|supported|powered|brought to you) by .{2,50})\s?:?$`)
)

// markBoilerplate marks such blocks as being about the house and not part of the
// news.
func (b *builder) markBoilerplate() {
	var heads []int // of sections; nil until a sponsor's is met
	for i := range b.drafts {
		d := &b.drafts[i]
		switch {
		case !d.postable():
		case 3*i >= len(b.drafts) && boilerHead.MatchString(d.text) && len(b.drafts)-i <= 2*boilerReach:
			b.markHouse(i, len(b.drafts))
		case 3*i >= len(b.drafts) && b.aboutHouse(i):
			b.markHouse(i, b.houseEnd(i))
		case 3*i >= len(b.drafts) && strings.Contains(strings.ToLower(d.text), "looking ") && d.solid() && forward.MatchString(d.text):
			b.markHouse(i, i+1)
		case i > 0 && sponsorSection.MatchString(d.text):
			if heads == nil {
				heads = b.sectionHeads()
			}
			heads = b.markSponsor(i, heads)
		}
	}
}

// markHouse marks the blocks from first to end, which is left out.
func (b *builder) markHouse(first, end int) {
	for i := first; i < end; i++ {
		if d := &b.drafts[i]; d.kind == Paragraph || d.kind == Heading || d.kind == ListItem {
			d.kind, d.level, d.list, d.meta = Paragraph, 0, 0, true
		}
	}
}

// aboutHouse reports whether block i stands over what a house says of itself:
// "About Brandt Robotics" over a paragraph that begins with that name.
func (b *builder) aboutHouse(i int) bool {
	m := aboutHead.FindStringSubmatch(b.drafts[i].text)
	if m == nil || i+1 >= len(b.drafts) || len(b.drafts)-i > 2*boilerReach {
		return false
	}
	name, _, _ := strings.Cut(m[1], " ")
	words := strings.Fields(b.drafts[i+1].text)
	for _, w := range words[:min(len(words), 4)] {
		if strings.EqualFold(strings.Trim(w, ",.;:()“”\"'"), name) {
			return true
		}
	}
	return false
}

// houseEnd returns the block behind a house's words of itself, which go to the next
// heading.
func (b *builder) houseEnd(i int) int {
	end := i + 2
	for end < len(b.drafts) && b.drafts[end].kind == Paragraph && b.drafts[end].solid() {
		end++
	}
	return end
}

// sectionHeads returns the blocks that stand over text as the head of a section.
func (b *builder) sectionHeads() []int {
	heads := []int{}
	for k := range b.drafts {
		if b.headsSection(k) {
			heads = append(heads, k)
		}
	}
	return heads
}

func (b *builder) headsSection(k int) bool {
	return k+1 < len(b.drafts) && b.drafts[k].sectionHead() && b.drafts[k+1].solid()
}

// markSponsor marks a sponsor's section of a newsletter, which has other headings
// as well: on a page the same word may stand over a picture between two
// paragraphs of the article. It returns the heads without those at the front that
// marking has made none, so that a text full of sponsors is gone through once.
func (b *builder) markSponsor(i int, heads []int) []int {
	for len(heads) > 0 && !b.headsSection(heads[0]) {
		heads = heads[1:]
	}
	others := 0
	for _, k := range heads {
		if k != i && b.headsSection(k) {
			others++
		}
		if others == 2 {
			break
		}
	}
	if others < 2 || !b.drafts[i].sectionHead() {
		return heads
	}
	end := min(len(b.drafts), i+1+sponsorReach)
	for k := i + 1; k < end; k++ {
		if b.headsSection(k) || k > i+1 && !b.drafts[k].solid() && !appealing(b.drafts[k].text) {
			end = k // another section, or the house's own words again
		}
	}
	b.markHouse(i, end)
	return heads
}

// sectionHead reports whether a draft is a heading, or a line in capitals that
// stands for one.
func (d draft) sectionHead() bool {
	return d.kind == Heading || d.kind == Paragraph && allCaps(d.text) && len(strings.Fields(d.text)) <= headingWords
}

// appealing reports whether a line wants the reader to do something.
func appealing(s string) bool {
	return appeal(strings.TrimRight(s, ".!")) >= enoughAppeal
}
