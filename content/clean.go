package content

import (
	"slices"
	"strings"
)

// clean takes a document's blocks, whatever they were read from, and leaves
// out page furniture, marks the lines that are about the article and not part
// of it, and reads the author and the day of publication from them. What the
// metadata said stays.
func (b *builder) clean() {
	b.markBoilerplate()
	b.dropFurniture()
	b.markPosts()
	b.markNotes()
	b.markCredits()
	b.markSignOff()
	b.markCaptions()
	if b.doc.Published == "" {
		if date := addressDate(b.doc.URL); date != "" {
			b.doc.Published, b.doc.PublishedFrom = date, FromAddress
		}
	}
}

// dropFurniture leaves out blocks that are page furniture, and lists of other
// articles at the end. A document of nothing else is kept as it is.
func (b *builder) dropFurniture() {
	gone := make([]bool, len(b.drafts))
	for i, d := range b.drafts {
		gone[i] = d.words() && (isFurniture(d.text) || allFurniture(d.text) || promotes(d.text) || sponsored(d.text)) && !sameWords(d.text, b.doc.Title)
	}
	for i := b.listOfOthers(gone); i < len(gone); i++ {
		gone[i] = true
	}
	b.listsAmidst(gone)
	b.wikiFrames(gone)
	b.keepLists(gone)
	b.keepHeadings(gone)
	if !slices.Contains(gone, false) {
		return
	}
	b.dropThose(gone)
}

// dropThose drops the drafts that gone tells, index by index.
func (b *builder) dropThose(gone []bool) {
	var kept []draft
	for i, d := range b.drafts {
		if gone[i] {
			b.drop(d.text)
		} else {
			kept = append(kept, d)
		}
	}
	b.drafts = kept
}

// keepLists takes back that an item goes where its list has others that stay:
// only whole lists are furniture.
func (b *builder) keepLists(gone []bool) {
	for i := 0; i < len(b.drafts); {
		end := i + 1
		for end < len(b.drafts) && b.drafts[i].kind == ListItem && b.drafts[end].kind == ListItem && b.drafts[end].list == b.drafts[i].list {
			end++
		}
		if b.drafts[i].kind == ListItem && slices.Contains(gone[i:end], false) {
			clear(gone[i:end])
		}
		i = end
	}
}

// keepHeadings takes back that a heading of one word goes where a paragraph
// that stays is under it: "Video" may be a button, or a chapter.
func (b *builder) keepHeadings(gone []bool) {
	for i := range len(gone) - 1 {
		d := b.drafts[i]
		if gone[i] && !gone[i+1] && d.kind == Heading && b.drafts[i+1].solid() && len(strings.Fields(d.text)) == 1 && !strings.HasPrefix(strings.ToLower(d.text), "adv") {
			gone[i] = false
		}
	}
}

// words reports whether the draft is words on the page that furniture may be
// made of; quotations, tables, code and notes are the article's own.
func (d draft) words() bool {
	return d.quoted == 0 && (d.kind == Paragraph || d.kind == Heading || d.kind == ListItem || d.kind == Caption)
}

// solid reports whether the draft is a paragraph of the article.
func (d draft) solid() bool {
	return d.kind == Table || d.kind == Code || d.kind == Footnote || d.kind == Paragraph && (endsSentence(d.text) && len(strings.Fields(d.text)) > 8 || len(strings.Fields(d.text)) > 20)
}

// listOfOthers returns the index of the first block of a list of other
// articles that ends the document, the number of blocks where there is none.
// The list begins with a line that says so and lies behind the first half, or
// it is one of videos; no paragraph follows but furniture.
func (b *builder) listOfOthers(gone []bool) int {
	end, plays := len(b.drafts), b.playTimes()
	for i := len(b.drafts) - 1; i > 0; i-- {
		d := b.drafts[i]
		if d.solid() && !gone[i] || creditLine.MatchString(d.text) {
			break
		}
		if d.words() && (2*i >= len(b.drafts) && headsList(d.text) || i >= plays && playClock.MatchString(d.text)) {
			end = i
		}
	}
	return end
}

const (
	notesReach = 10 // blocks from the top among which notes stand
	proseReach = 2  // paragraphs after which no byline is looked for
)

// markNotes marks bylines, date lines and place lines under the title.
func (b *builder) markNotes() {
	prose := 0
	var late string
	for i := range b.drafts {
		d := &b.drafts[i]
		if i >= notesReach || prose >= proseReach || i > 0 && d.kind == Heading && sectionNamed(d.text) != noSection {
			break // under "Timeline" a date is an entry
		}
		if i == 0 && b.titled(d) || !d.words() || d.kind == Caption {
			continue
		}
		n := readNote(d.text)
		switch {
		case i > 0 && d.kind == Paragraph && b.takePrinted(d.text):
			d.meta = true
		case n.is && b.fits(n, i, prose):
			d.kind, d.level, d.meta = Paragraph, 0, true
			b.takeNote(n)
			if n.late && late == "" {
				late = n.date
			}
		case prose == 0 && i > 0 && kickers.MatchString(d.text) && b.overNote(i):
			d.kind, d.level, d.meta = Paragraph, 0, true
		case prose == 0 && i > 0 && b.doc.Byline == "" && b.besideDate(i):
			d.kind, d.level, d.meta = Paragraph, 0, true
			b.doc.Byline = d.text
		case contactLine.MatchString(d.text), prose == 0 && pressHead(d.text):
			d.kind, d.level, d.meta = Paragraph, 0, true
		case prose == 0 && i > 0 && i <= 5 && (b.placeLine(i) || b.underByline(i)):
			d.kind, d.level, d.meta = Paragraph, 0, true
		case prose == 0 && reproducedOn(d.text) != "":
			d.kind, d.level, d.meta = Paragraph, 0, true
			b.publishedBy(reproducedOn(d.text))
		case d.kind == Paragraph:
			b.publishedBy(issuedOn(d.text))
			b.publishedBy(datelineDay(d.text))
			if prose == 0 {
				b.publishedBy(endingDay(d.text))
				b.publishedBy(labelledDay(d.text))
			}
			if d.solid() {
				prose++
			}
		}
	}
	b.publishedBy(late)
	b.publishedBy(titleDay(b.doc.Title))
}

// titled reports whether the draft is the title.
func (b *builder) titled(d *draft) bool {
	return d.kind == Heading && (d.level == 1 || sameWords(d.text, b.doc.Title))
}

// fits reports whether a note may stand at block i after so many paragraphs.
// Names without "By" are bylines only straight under the title.
func (b *builder) fits(n note, i, prose int) bool {
	if n.byline == "" || byName.MatchString(b.drafts[i].text) {
		return true
	}
	return prose == 0 && (b.doc.Byline == "" || sameWords(n.byline, b.doc.Byline))
}

func (b *builder) takeNote(n note) {
	if b.doc.Byline == "" {
		b.doc.Byline = n.byline
	}
	if !n.late {
		b.publishedBy(n.date)
	}
	// Metadata often tells the time in UTC, when it is the next day already;
	// the line on the page has the newsroom's own day.
	if b.doc.PublishedFrom == FromMetadata && n.date != "" && b.doc.Published == dayAfter(n.date) {
		b.doc.Published = n.date
	}
}

// publishedBy takes a date that the text tells for the day of publication, if
// none is known yet and the words name a year.
func (b *builder) publishedBy(words string) {
	if date := calendarDate(words); date != "" && b.doc.Published == "" {
		b.doc.Published, b.doc.PublishedFrom = date, FromText
	}
}

var placeLines = lazily(`^(?:(?:` + capsPlace + `)|(?:` + namedPlace + `)), ?(?:` + namedPlace + `):?$|^(?:` + capsPlace + `):$`)

// placeLine reports whether block i is where the report was filed, in a line
// of its own over the first paragraph: "REDWATER, Tunisia".
func (b *builder) placeLine(i int) bool {
	d := b.drafts[i]
	if i+1 >= len(b.drafts) || len(strings.Fields(d.text)) > 6 || !placeLines.MatchString(d.text) {
		return false
	}
	return b.drafts[i+1].kind == Paragraph && b.drafts[i+1].solid()
}

// overNote reports whether block i stands over a note about the article.
func (b *builder) overNote(i int) bool {
	return i+1 < len(b.drafts) && readNote(b.drafts[i+1].text).is
}

// besideDate reports whether block i is a name alone beside a date line: an
// author without "By".
func (b *builder) besideDate(i int) bool {
	name := b.drafts[i].text
	if !nameAlone(name) || strings.HasSuffix(name, ".") && !abbreviated(name) || strings.Contains(b.doc.Title, lastWord(name)) {
		return false // a caption, or whom the article is about
	}
	return b.drafts[i-1].meta || i+1 < len(b.drafts) && readDateNote(b.drafts[i+1].text).is
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// underByline reports whether block i is the role or the paper of the author
// who is named in the line above it: "Local Democracy Reporter".
func (b *builder) underByline(i int) bool {
	d, above := b.drafts[i], b.drafts[i-1]
	return above.meta && readNote(above.text).byline != "" && len(strings.Fields(d.text)) <= 6 && headingLike(d.text) &&
		!strings.HasSuffix(d.text, "?") && i+1 < len(b.drafts) && b.drafts[i+1].kind == Paragraph
}

var creditLine = lazily(`(?i)^[(\[*]?(?:additional |further )?(?:reporting|report|writing|written|edited|editing|compiled|translated|translation|research|with (?:reporting|reports?|inputs?|contributions?|files|additional reporting|agency)|contributed|story filed|this (?:story|report|article) (?:was|has(?: not)? been) (?:written|produced|compiled|edited|translated|supported|corrected|updated|amended)|correction|clarification|editor[’']s note)\b(?:.*)(?:\b(?:by|from|via|in)\b|:)(?:.|\n)*$`)

// creditReach is how many blocks from the end may be credits.
const creditReach = 4

// markCredits marks the lines at the end that say who else had a part in the
// report, "(Additional reporting by ...)", and notes about the article, which
// stand there in italics as a whole.
func (b *builder) markCredits() {
	for i := len(b.drafts) - 1; i > 0 && i >= len(b.drafts)-creditReach; i-- {
		d := &b.drafts[i]
		if d.kind != Paragraph || d.quoted > 0 || len(strings.Fields(d.text)) > 50 {
			continue
		}
		if credits(d.text) || i == len(b.drafts)-1 && d.inItalics() {
			d.meta = true
		}
	}
}

// credits reports whether a line says who else had a part in the report.
func credits(line string) bool {
	return creditLine.MatchString(line) || contributed.MatchString(line) || trailingByline.MatchString(line) || agencyEnd.MatchString(line)
}

// inItalics reports whether one emphasis holds the whole draft.
func (d *draft) inItalics() bool {
	for _, m := range d.marks {
		if m.Kind == Emphasis && m.Span.Len() == len(d.text) {
			return true
		}
	}
	return false
}

var contributed = lazily(`(?i)\bcontributed (?:to this|reporting|to the) (?:report|story|article|from|for)?\b|^this (?:interview|conversation|story|article|transcript|post|piece) (?:has been|was) .{0,20}(?:edited|condensed|translated|updated|corrected|amended|republished|originally)\b`)

var trailingByline = lazily(`^[(\[]?(?:[-–—]{1,2} ?)(?:` + names + `|[A-Z]{2,8})(?:[/ ,].*)?[)\]]?$`)

// agencyEnd is an agency's letters in brackets under a report.
var agencyEnd = lazily(`^[(\[][A-Z][A-Za-z]{1,10}(?:/[A-Za-z]+)*[)\]]$`)
