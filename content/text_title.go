package content

import (
	"slices"
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
	return len(strings.Fields(s)) <= maxEndedTitle && (metaLine(next) || !dateline(next).Span.Empty())
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

var kickers = lazily(`(?i)^(?:(?:world|local|national|international|latest|top|breaking|foreign|regional|business|sports?) news|news|world|politics|business|sports?|opinion|` +
	`exclusive|breaking|analysis|feature|features|economy|science|health|technology|culture|markets|international|national|local|europe|asia|africa|` +
	`middle east|americas|explainer|live|home|top stor(?:y|ies)|editorial|comment)$`)

var paperName = lazily(`^(?i:the )?(?:[\p{Lu}&][\pL'’&.-]* ){0,4}(?i:times|post|herald|gazette|tribune|news|star|journal|chronicle|courier|observer|guardian|telegraph|mail|express|standard|record|sun|globe|press|sentinel|independent|dispatch|examiner|bulletin|mirror|monitor|nation|citizen|daily|weekly|agency|wire|review|today|argus|echo)$`)

// takePaper takes the name of the newspaper from over the date and the title.
func (b *builder) takePaper() {
	if len(b.drafts) < 3 || b.drafts[0].kind != Paragraph || !paperName.MatchString(b.drafts[0].text) {
		return
	}
	if readDateNote(b.drafts[1].text).is && titleLike(b.drafts[2].text) && !endsSentence(b.drafts[2].text) {
		b.setSource(b.drafts[0].text)
		b.drop(b.drafts[0].text)
		b.drafts = b.drafts[1:]
	}
}

// takeAddress takes the address of the article from a line of its own. Where
// the address is known already, another one is a part of the text.
func (b *builder) takeAddress() {
	for i := 0; i < len(b.drafts)-1 && i < titleLook; i++ {
		if d := b.drafts[i]; d.kind == Paragraph && webAddress(d.text) && len(strings.Fields(d.text)) == 1 && (b.doc.URL == "" || b.doc.URL == d.text) {
			b.setURL(d.text)
			b.drop(d.text)
			b.drafts = slices.Delete(b.drafts, i, i+1)
			return
		}
	}
}

// slugLine is what agencies and press offices write over a report for the
// desk that receives it.
var slugLine = lazily(`^(?:[A-Z]{1,3}[A-Z0-9]*(?:[-–/][A-Z0-9()]+){2,}\S*(?: [A-Z0-9-]+)*|URGENT|BULLETIN|FLASH|SNAP|\(?[Ee][Dd][Ss]:.*|` +
	`(?i:for immediate release|press release|media release|news release|press statement|media statement|embargoed?\b.*)|` +
	`UPDATE \d+|UPDATED?|REFILE|CORRECTED|WRITETHRU|\((?i:updates?|adds?|recasts?|repeats?|corrects?|refiles|writes through|with|rewrites|eds)\b.*\)\.?)$`)

// contactLine says whom the press may call.
var contactLine = lazily(`(?i)^(?:media |press |for more information,? )?(?:contacts?|enquiries|inquiries)(?: details)?\s?:.*$`)

// dropSlugs drops the agency's lines over the title.
func (b *builder) dropSlugs() {
	for i := 0; i < len(b.drafts)-1 && i < titleLook; {
		if !slugLine.MatchString(b.drafts[i].text) {
			i++
			continue
		}
		b.drop(b.drafts[i].text)
		b.drafts = slices.Delete(b.drafts, i, i+1)
	}
}

// preambleReach is how many lines of a page's menus may stand over the title.
const preambleReach = 40

// dropPreamble drops a section word over the title, and the words of menus
// where there are several.
func (b *builder) dropPreamble() {
	n := 0
	for n < len(b.drafts)-2 && n < preambleReach && b.drafts[n].menuWord() {
		n++
	}
	switch {
	case n == 0:
		return
	case n > 1 && len(strings.Fields(b.drafts[n].text)) > 3 && b.drafts[n].kind == Paragraph && titleLike(b.drafts[n].text) && !endsSentence(b.drafts[n].text):
	case kickers.MatchString(b.drafts[0].text) && titleLike(b.drafts[1].text):
		n = 1
	default:
		return
	}
	for _, d := range b.drafts[:n] {
		b.drop(d.text)
	}
	b.drafts = b.drafts[n:]
}

// menuWord reports whether a line may be an entry of a menu or a section word.
func (d draft) menuWord() bool {
	return d.kind == Paragraph && d.quoted == 0 && len(strings.Fields(d.text)) <= 3 && !endsSentence(d.text) && !endsClause(d.text) && !metaLine(d.text)
}
