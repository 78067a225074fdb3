package content

import (
	"slices"
	"strings"
)

// What stands over the title of a text that was copied, pasted or sent: the
// paper's name, an address, an agency's or a press office's lines, menus.

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

// releaseLine is what a press office sets over its text, and pageLine what its
// pages say of themselves.
var (
	releaseLine = lazily(`(?i)^(?:for immediate release|(?:press|media|news) (?:release|statement))\b.{0,30}$`)
	pageLine    = lazily(`(?i)\b(?:(?:news|press|media) releases?|home ?page|news ?room)\b`)
)

// releaseReach is how many lines of a press office may stand over the title of
// its text.
const releaseReach = 10

// dropReleaseHead drops what a press office sets over the title of its text:
// its own name, whose release it is, the names of its pages. The title is below
// the line that says that it is a release, the one in capitals before others;
// where none is there, it stands above. Days and whom to call stay as notes.
func (b *builder) dropReleaseHead() {
	at, title := -1, -1
	for i := 0; i < len(b.drafts)-1 && i < releaseReach && b.drafts[i].kind == Paragraph && !b.drafts[i].solid(); i++ {
		s := b.drafts[i].text
		switch {
		case releaseLine.MatchString(s):
			at = i
		case at < 0, len(strings.Fields(s)) < 4, !titleLike(s), endsSentence(s), aboutArticle(s), contactLine.MatchString(s), pageLine.MatchString(s):
		case title < 0, allCaps(s) && !allCaps(b.drafts[title].text):
			title = i
		}
	}
	if title < 0 {
		return
	}
	var kept []draft
	for i, d := range b.drafts {
		if i >= title || i < title && !releaseLine.MatchString(d.text) && (aboutArticle(d.text) || contactLine.MatchString(d.text)) {
			kept = append(kept, d)
		} else {
			b.drop(d.text)
		}
	}
	b.drafts = kept
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

var pressWords = lazily(`(?i)\bfor (?:immediate )?release\b|\b(?:press|media|news) (?:release|contact)\b|[\w.+-]+@[\w-]+\.\w`)

// longestPressHead is how many words a press office's lines have at most.
const longestPressHead = 45

// pressHead reports whether a paragraph is what a press office sets over its
// text: whose release it is and whom to call, and no sentence.
func pressHead(s string) bool {
	return pressWords.MatchString(s) && !endsSentence(s) && issuedOn(s) == "" && len(strings.Fields(s)) <= longestPressHead
}
