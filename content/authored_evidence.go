package content

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/content/span"
)

// settleAuthored looks the author's words up in the finished text, adds what
// headed sections bring, and gives the document what there is.
func (b *builder) settleAuthored() {
	a := b.wanted
	find := newFinder(&b.doc)
	each := func(l *AuthoredLine, itself bool) {
		switch {
		case l.EvidenceText != "":
			l.Evidence = find.words(l.EvidenceText)
		case itself:
			l.Evidence = find.words(l.Text)
		}
	}
	for i := range a.BottomLine {
		each(&a.BottomLine[i], true)
	}
	for i := range a.Claims {
		each(&a.Claims[i].AuthoredLine, true)
	}
	for i := range a.Actors {
		each(&a.Actors[i].AuthoredLine, false) // a name alone stands for no place
	}
	for i := range a.Timeline {
		each(&a.Timeline[i].AuthoredLine, true)
	}
	b.readSections(&a, find)
	if len(a.BottomLine)+len(a.Claims)+len(a.Actors)+len(a.Timeline) > 0 {
		b.doc.Authored = &a
	}
}

// finder finds an author's words in a text: as they stand, else with white
// space, quotation marks and dashes made equal, else with letter case aside
// too. Where they stand more than once, a place in the prose comes first.
type finder struct {
	doc *Document
	// plain is the text with equal signs, lower its lower case; from tells
	// where each byte of both comes from. They are made when first asked for.
	plain, lower string
	from         []int
	work         int // bytes looked through so far
}

func newFinder(doc *Document) *finder { return &finder{doc: doc} }

const (
	// maxPlaces bounds how many places of the same words are looked at.
	maxPlaces = 1000
	// maxFindWork bounds the bytes that are looked through for one document's
	// items: thousands of items over a long text must not hold the reader up.
	maxFindWork = 1 << 28
	// maxEllipsis is how many bytes evidence may leave out where it says "…".
	maxEllipsis = 600
)

// words returns the place of the words, empty where they do not stand there.
// Words with an ellipsis stand for all from the first piece to the last, if
// the pieces follow each other closely in one block.
func (f *finder) words(s string) span.Span {
	at := f.piece(s)
	if !at.Empty() {
		return at
	}
	if bare := withoutMarkup(s); bare != s {
		if at = f.piece(bare); !at.Empty() {
			return at
		}
	}
	pieces := ellipsis.Split(s, -1)
	if len(pieces) < 2 {
		return span.Span{}
	}
	for _, p := range pieces {
		if strings.TrimSpace(p) == "" {
			continue
		}
		next := f.piece(p)
		if next.Empty() || !at.Empty() && (next.Start < at.End || next.Start > at.End+maxEllipsis || f.doc.BlockAt(next.Start) != f.doc.BlockAt(at.Start)) {
			return span.Span{}
		}
		at = at.Cover(next)
	}
	return at
}

var (
	markdownLink = regexp.MustCompile(`!?\[([^\[\]]*)\]\([^()\s]*\)`)
	markupSigns  = strings.NewReplacer("*", "", "_", "", "`", "")
)

// withoutMarkup writes words that were copied from Markdown as the page shows
// them.
func withoutMarkup(s string) string {
	return markupSigns.Replace(markdownLink.ReplaceAllString(s, "$1"))
}

var ellipsis = regexp.MustCompile(`\s*(?:\[(?:…|\.{3})\]|…|\.{3})\s*`)

// piece returns the place of words that stand in one piece.
func (f *finder) piece(s string) span.Span {
	if s = strings.TrimSpace(s); s == "" || f.work > maxFindWork {
		return span.Span{}
	}
	if at, ok := f.best(f.doc.Text, s, nil); ok {
		return at
	}
	f.prepare()
	s, _ = plainText(s)
	if s = strings.TrimSpace(s); s == "" {
		return span.Span{}
	}
	if at, ok := f.best(f.plain, s, f.from); ok {
		return at
	}
	at, _ := f.best(f.lower, lowerInPlace(s), f.from)
	return at
}

func (f *finder) prepare() {
	if f.from != nil {
		return
	}
	f.plain, f.from = plainText(f.doc.Text)
	f.lower = lowerInPlace(f.plain)
}

// lowerInPlace writes a text in small letters as far as that moves no byte.
func lowerInPlace(s string) string {
	return strings.Map(func(r rune) rune {
		if low := unicode.ToLower(r); utf8.RuneLen(low) == utf8.RuneLen(r) {
			return low
		}
		return r
	}, s)
}

// best returns the first place of s in text that begins and ends at a word's
// border, in the prose if there is one. from maps text to the document's.
func (f *finder) best(text, s string, from []int) (span.Span, bool) {
	f.work += len(text)
	var found []span.Span
	for at, n := 0, 0; n < maxPlaces; n++ {
		i := strings.Index(text[at:], s)
		if i < 0 {
			break
		}
		start, end := at+i, at+i+len(s)
		_, size := utf8.DecodeRuneInString(text[start:])
		at = start + size
		if insideWord(text, start) || insideWord(text, end) {
			continue
		}
		if from != nil {
			start, end = from[start], from[end-1]+1
			for end < len(f.doc.Text) && !utf8.RuneStart(f.doc.Text[end]) {
				end++
			}
		}
		place := span.New(start, end)
		i = f.doc.BlockAt(start)
		if i < len(f.doc.Blocks) && f.doc.Blocks[i].Prose() {
			return place, true
		}
		found = append(found, place)
	}
	if len(found) == 0 {
		return span.Span{}, false
	}
	return slices.MinFunc(found, func(a, b span.Span) int { return cmp.Compare(a.Start, b.Start) }), true
}

// insideWord reports whether the border at an offset parts a word.
func insideWord(text string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, _ := utf8.DecodeRuneInString(text[at:])
	return at > 0 && at < len(text) && wordRune(before) && wordRune(after)
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// plainText writes a text with one space for each run of white space, the
// typewriter's quotation marks and dashes, and tells for each byte of it which
// character of s it comes from.
func plainText(s string) (string, []int) {
	var out strings.Builder
	from := make([]int, 0, len(s))
	gap := false
	for i, r := range s {
		if unicode.IsSpace(r) {
			gap = true
			continue
		}
		if gap && out.Len() > 0 {
			out.WriteByte(' ')
			from = append(from, i-1)
		}
		gap = false
		_, size := utf8.DecodeRuneInString(s[i:])
		sign := s[i : i+size]
		if p, ok := plainSign[r]; ok {
			sign = p
		}
		out.WriteString(sign)
		for range len(sign) {
			from = append(from, i)
		}
	}
	return out.String(), from
}
