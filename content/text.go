package content

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// parseText reads plain text, valid UTF-8: lines of a message header, then
// paragraphs parted by blank lines, by indentation or by line ends, with
// headings, lists and quotations as they are typed. The error is always nil;
// it is there so that all loaders look alike.
func parseText(src, ref string) (*Document, error) {
	b := newBuilder(ref)
	lines := b.takeHeader(textLines(src))
	pieces := textPieces(lines)
	joinLists(pieces, b)
	for _, p := range pieces {
		b.addText(p.draft(), p.text)
	}
	b.dropFurniture()
	b.titleFromText()
	b.headingsFromText()
	return b.finish(), nil
}

// piece is a paragraph, heading line or list item on its way to a draft.
type piece struct {
	text   string
	kind   BlockKind
	level  int
	marker string // ListItem: as typed, until joinLists settles it
	bullet string // what was typed before the words, to put it back
	indent int
	quoted int
	list   int
	line   int
	tight  bool // no blank line stands before it
}

func (p piece) draft() draft {
	return draft{kind: p.kind, level: p.level, marker: p.marker, quoted: p.quoted, list: p.list, line: p.line}
}

// joinLists makes lists of the items that stand one after the other, and
// paragraphs again of those that stand alone: a single dash at the start of a
// line is a line that begins with a dash.
func joinLists(pieces []piece, b *builder) {
	for i := 0; i < len(pieces); {
		if pieces[i].kind != ListItem {
			i++
			continue
		}
		end := i + 1
		for end < len(pieces) && follows(pieces[end-1], pieces[end]) {
			end++
		}
		settleList(pieces[i:end], b)
		i = end
	}
}

// follows reports whether item b may be the next of the list that a is in.
func follows(a, b piece) bool {
	if b.kind != ListItem || a.quoted != b.quoted {
		return false
	}
	return a.marker == b.marker || isDigit(a.marker) == isDigit(b.marker) && (isDigit(a.marker) && nextNumber(a.marker, b.marker) || a.indent != b.indent)
}

func isDigit(marker string) bool { return marker != "" && marker[0] >= '0' && marker[0] <= '9' }

// nextNumber reports whether marker b counts on from a ("3." after "2.").
func nextNumber(a, b string) bool {
	n, m := 0, 0
	for i := 0; i < len(a) && a[i] >= '0' && a[i] <= '9'; i++ {
		n = n*10 + int(a[i]-'0')
	}
	for i := 0; i < len(b) && b[i] >= '0' && b[i] <= '9'; i++ {
		m = m*10 + int(b[i]-'0')
	}
	return m == n+1
}

func settleList(items []piece, b *builder) {
	if len(items) < 2 {
		for i := range items {
			items[i].kind, items[i].text = Paragraph, items[i].bullet+items[i].text
			items[i].marker = ""
		}
		return
	}
	list := b.newList()
	base := items[0].indent
	for _, it := range items {
		base = min(base, it.indent)
	}
	for i := range items {
		items[i].list = list
		items[i].level = min((items[i].indent-base)/2, 5)
		if !isDigit(items[i].marker) {
			items[i].marker = "•"
		}
	}
}

// closers may stand after the sign that ends a sentence.
const closers = `"'”’»)]*_`

// endsSentence reports whether s ends as a sentence does.
func endsSentence(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, closers))
	return strings.ContainsRune(".!?…。！？؟।", r)
}

// endsClause reports whether s ends in a sign after which more must follow.
func endsClause(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(",;:–—-&", r)
}

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
	for i := 0; i+1 < len(b.drafts) && i < titleLook; i++ {
		d := &b.drafts[i]
		if d.kind == Paragraph && (aboutArticle(d.text) || contactLine.MatchString(d.text)) {
			continue
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
	if !strings.HasSuffix(strings.TrimRight(s, closers), ".") || abbreviated(s) {
		return true
	}
	return len(strings.Fields(s)) <= 15 && (metaLine(next) || !dateline(next).Span.Empty())
}

// nameByLede names a text without a headline by its first paragraph, where that
// is one sentence. The paragraph stays a part of the body.
func (b *builder) nameByLede(lede string) {
	for _, m := range innerStop.FindAllStringIndex(lede, -1) {
		if before := strings.Fields(lede[:m[0]+1]); utf8.RuneCountInString(before[len(before)-1]) > 5 {
			return // a second sentence, not an abbreviation
		}
	}
	b.doc.Title, b.ledeNames = strings.ReplaceAll(lede, "\n", " "), true
}

var innerStop = regexp.MustCompile(`[.!?][”"’')]*\s+[“"‘'(]?\p{Lu}`)

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

var kickers = regexp.MustCompile(`(?i)^(?:(?:world|local|national|international|latest|top|breaking|foreign|regional|business|sports?) news|news|world|politics|business|sports?|opinion|` +
	`exclusive|breaking|analysis|feature|features|economy|science|health|technology|culture|markets|international|national|local|europe|asia|africa|` +
	`middle east|americas|explainer|live|home|top stor(?:y|ies)|editorial|comment)$`)

// slugLine is what agencies and press offices write over a report for the
// desk that receives it.
var slugLine = regexp.MustCompile(`^(?:[A-Z]{1,3}[A-Z0-9]*(?:[-–/][A-Z0-9()]+){2,}\S*(?: [A-Z0-9-]+)*|URGENT|BULLETIN|FLASH|SNAP|\(?[Ee][Dd][Ss]:.*|` +
	`(?i:for immediate release|press release|media release|news release|press statement|media statement|embargoed?\b.{0,80})|` +
	`UPDATE \d+|UPDATED?|REFILE|CORRECTED|WRITETHRU|\((?i:updates?|adds?|recasts?|repeats?|corrects?|refiles|writes through|with|rewrites|eds)\b.{0,120}\)\.?)$`)

// contactLine says whom the press may call.
var contactLine = regexp.MustCompile(`(?i)^(?:media |press |for more information,? )?(?:contacts?|enquiries|inquiries)(?: details)?\s?:.{0,160}$`)

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

// headingsFromText makes headings of the short lines that stand alone over a
// paragraph: "What happened?", "THE BACKGROUND".
func (b *builder) headingsFromText() {
	for i := 1; i < len(b.drafts)-1; i++ {
		d, next := b.drafts[i], b.drafts[i+1]
		if d.kind == Paragraph && d.quoted == 0 && next.kind != Heading && headingLike(d.text) && leads(next) && (i > notesReach || !metaLine(d.text)) {
			b.drafts[i].kind, b.drafts[i].level = Heading, 2
		}
	}
}

// leads reports whether a block can stand under a heading.
func leads(d draft) bool {
	return d.kind != Paragraph || endsSentence(d.text) && len(strings.Fields(d.text)) > headingWords/2 || len(strings.Fields(d.text)) > 2*headingWords
}

func headingLike(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > headingWords || len(s) > 120 || strings.Contains(s, "\n") {
		return false
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, `"'“‘«`))
	if !unicode.IsUpper(first) && !unicode.IsDigit(first) && !unicode.Is(unicode.Lo, first) {
		return false
	}
	if endsClause(s) && !(strings.HasSuffix(s, ":") && len(words) <= headingWords/2) || speech(s) {
		return false
	}
	return !endsSentence(s) || strings.HasSuffix(s, "?") || allCaps(s) && len(words) <= 8
}

// speech reports whether a line begins with a quotation and goes on after it:
// a heading may be a quotation, but does not say who spoke.
func speech(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	last, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(`"“‘«'`, first) && !strings.ContainsRune(`"”’»'`, last)
}

// allCaps reports whether s has letters and none of them is small.
func allCaps(s string) bool {
	return strings.IndexFunc(s, unicode.IsUpper) >= 0 && strings.IndexFunc(s, unicode.IsLower) < 0
}

func hasLetter(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }
