package content

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/content/span"
)

// Dateline is the opening of a news report that says where, when and by whom
// it was filed: "KYIV, March 3 (Continental Wire) – ". It stays in the text.
type Dateline struct {
	// Span runs from the start of its block to where the sentence begins.
	Span   span.Span
	Place  string // as it is written: "NORFOLK, Va.", "" when there is none
	Agency string // without brackets
	Date   string // the words of its date, which often has no year
}

// datelineReach is how many paragraphs from the top may open with a dateline:
// round-ups have several, but a sentence far down that looks like one is none.
const datelineReach = 4

// Datelines returns the datelines of the first paragraphs, the labels in
// capitals of a newsletter's, and the times that the posts of a live page open
// with, in text order. Sentences and findings
// begin after them.
func (d *Document) Datelines() []Dateline {
	if posts := d.postHeads(); posts != nil {
		return posts
	}
	var found []Dateline
	seen := 0
	for _, b := range d.Blocks {
		if b.Kind != Paragraph || b.Meta || b.Quoted > 0 {
			continue
		}
		seen++
		line := label(b.Span.Of(d.Text))
		switch {
		case !line.Span.Empty() || seen > datelineReach:
		case seen == 1:
			line = openDateline(b.Span.Of(d.Text), d.wordsBelow(b))
		default:
			line = dateline(b.Span.Of(d.Text))
		}
		if !line.Span.Empty() {
			line.Span = line.Span.Shift(b.Span.Start)
			found = append(found, line)
		}
	}
	if spoken(found, d.Text) {
		return nil
	}
	return found
}

// wordsBelow yields the words of the blocks below b.
func (d *Document) wordsBelow(b Block) func(func(string) bool) {
	return func(yield func(string) bool) {
		for _, other := range d.Blocks {
			if other.Span.Start > b.Span.Start && !yield(other.Span.Of(d.Text)) {
				return
			}
		}
	}
}

// spoken reports whether what looks like datelines are the names of speakers
// in a transcript: several openings with a colon, or one that opens another
// paragraph, too.
func spoken(found []Dateline, text string) bool {
	colons := 0
	for _, line := range found {
		if words := strings.TrimSpace(line.Span.Of(text)); strings.HasSuffix(words, ":") && !clause(words) {
			colons++
			if strings.Contains(text[line.Span.End:], "\n"+words+" ") {
				return true
			}
		}
	}
	return colons > 1
}

const placeWords = 6 // the most words of a place without its region

// The pieces of a dateline. A place is in capitals, or has each word begin
// with one; a province, state or country may follow it.
const (
	capsWord   = `\p{Lu}` + wordRest + `*\.?(?:[A-Z]\.)*` // its capitals are checked after the match
	namedWord  = `\p{Lu}` + wordRest + `*\.?`
	wordRest   = `[^\s.,;:/()\[\]|—–"“”0-9]`
	joinWord   = `(?:de|del|della|da|do|dos|du|des|el|al|la|le|les|of|the|and|y|am|an|der|den|upon|sur|on|&)`
	capsPlace  = capsWord + `(?: (?:` + capsWord + `|` + joinWord + `))*`
	namedPlace = namedWord + `(?: (?:` + namedWord + `|` + joinWord + `))*`
	region     = `(?:, ?(?:(?:[A-Z]\.){2,4}|` + namedWord + `(?: (?:` + namedWord + `|` + joinWord + `|province|region|state|district))*)){0,2}`
	dateWords  = `(?:(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? )?` +
		`(?:` + monthWord + ` \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?(?: of)? ` + monthWord + `)(?:,? ` + yearWord + `)?` +
		`|` + monthWord + ` ` + yearWord + `|\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|\d{1,2} ?- ?\d{1,2}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`
	agencyIn = `(?:\([^()\n]{2,60}\)|\[[^\[\]\n]{2,60}\]|/[A-Z][A-Za-z -]{2,40}/)`
	filedBy  = `(?:,? (` + dateWords + `))?[.,]?(?: ?(` + agencyIn + `))?(?:,? (` + dateWords + `))?`
	dashes   = `(?:—|–|―|‒|--|- -|-)`
)

var (
	// A dateline in capitals is closed by a dash or colon ...
	capsLine = lazily(`^(` + capsPlace + `(?:/` + capsPlace + `)*` + region + `)` + filedBy + `(\s?` + dashes + `\s?|\s?[:|]\s)`)
	// ... by a full stop, where it is a place alone ...
	capsStop = lazily(`^(` + capsPlace + `)()()()(\.\s)`)
	// ... or by the agency.
	capsAgency = lazily(`^(` + capsPlace + `(?:/` + capsPlace + `)*` + region + `)(?:,? (` + dateWords + `))?[.,]?(?: ?(` + agencyIn + `))()\.?(\s)`)
	// One in small letters needs a date or an agency, and a dash.
	namedLine = lazily(`^(` + namedPlace + `(?:/` + namedPlace + `)*` + region + `)` + filedBy + `(\s` + dashes + `\s|—|\s?:\s)`)
	// One with the agency's letters between commas: "Techiman (B/A), May 14, GNA - ".
	lettersLine = lazily(`^(` + namedPlace + region + `)(?: \([^()\n]{1,20}\))?,? (` + dateWords + `),? (\p{Lu}{2,6})()(\s?` + dashes + `\s?|\s?:\s)`)
	// One with a whole date, closed by a full stop: "Tolm, 3 May 2024. ".
	stopLine = lazily(`^(` + namedPlace + region + `),? (` + dateWords + `)(\.\s)`)
	// An agency, with a date or alone, without a place.
	agencyLine = lazily(`^(?:(` + dateWords + `),? )?(` + agencyIn + `)(\s?` + dashes + `\s?|\s?:\s)`)
	// A whole date with its weekday that ran into the paragraph.
	dayLine = lazily(`^((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:` + monthWord + ` \d{1,2},? ` + yearWord + `|\d{1,2} ` + monthWord + `,? ` + yearWord + `))(?:\s?` + dashes + `\s?|\s?[:|]\s|\s)`)
)

// dateline returns the dateline that a paragraph opens with; its span counts
// from the start of the paragraph, and is empty when there is none.
func dateline(s string) Dateline {
	head := s[:min(len(s), 300)]
	for len(head) > 0 && !utf8.ValidString(head) {
		head = head[:len(head)-1]
	}
	for _, read := range []func(string) Dateline{readLetters, readCaps, readNamed, readStopped, readTight, readSlashes, readAgency, readDay} {
		line := read(head)
		if line.Span.Empty() || !datable(line.Date) {
			continue
		}
		line.goOn(head)
		if opens(s[line.Span.End:]) {
			return line
		}
	}
	return Dateline{}
}

// opens reports whether s can be the beginning of a report.
func opens(s string) bool {
	s = strings.TrimLeft(s, `"'“‘«([$€£`)
	r, size := utf8.DecodeRuneInString(s)
	if next, _ := utf8.DecodeRuneInString(s[size:]); unicode.IsLower(r) && unicode.IsUpper(next) {
		return true // "eBay"
	}
	return unicode.IsUpper(r) || unicode.IsDigit(r) || unicode.Is(unicode.Lo, r)
}

// noPlaces are words in capitals that open a line and name no place.
var noPlaces = lazily(`^(?:EXCLUSIVE|ANALYSIS|BREAKING|UPDATED?|OPINION|EXPLAINER|WATCH|VIDEO|PHOTOS?|LIVE|FACT|FACTBOX|CORRECTION|CORRECTED|` +
	`FEATURE|INTERVIEW|EDITORIAL|COMMENT|NOTE|WARNING|ALERT|READ|RELATED|POLL|PROFILE|REVIEW|OBITUARY|TIMELINE|Q&A|SUMMARY|BACKGROUND|` +
	`KEY (?:POINTS?|FACTS?)|TOP (?:STORY|NEWS)|NEWS|SPORTS?|IN (?:BRIEF|SHORT|PICTURES)|MORE|ALSO|BY|QUESTION|ANSWER)(?:\b|$)`)

func readCaps(head string) Dateline {
	var m []int
	for _, form := range []pattern{capsLine, capsAgency, capsStop} {
		if m = form.FindStringSubmatchIndex(head); m != nil {
			break
		}
	}
	if m == nil {
		return Dateline{}
	}
	line := filled(head, m, 2, 4, 6, 8)
	closing := head[m[10]:m[11]]
	sign := strings.TrimSpace(closing)
	letters := strings.Count(strings.Map(upperOnly, firstPlace(line.Place)), "x")
	bare := line.Agency == "" && line.Date == ""
	switch {
	case !capitals(firstPlace(line.Place)), noPlaces.MatchString(line.Place), letters < 2, len(strings.Fields(firstPlace(line.Place))) > placeWords:
		return Dateline{}
	case bare && letters < 4 && strings.Trim(sign, "—–-") != "":
		return Dateline{} // "UN: ..." and "WHO. ..." are sentences about a body
	case bare && sign == "-" && !strings.Contains(closing, " "):
		return Dateline{} // "COVID-19"
	case bare && letters < 5 && sign == "-":
		return Dateline{} // "NATO - the alliance"
	case sign == "." && len(strings.Fields(line.Place)) > 4:
		return Dateline{}
	}
	return line
}

func readNamed(head string) Dateline {
	m := namedLine.FindStringSubmatchIndex(head)
	if m == nil {
		return Dateline{}
	}
	line := filled(head, m, 2, 4, 6, 8)
	closing := strings.TrimSpace(head[m[10]:m[11]])
	if len(strings.Fields(line.Place)) > 2*placeWords || len(strings.Fields(firstPlace(line.Place))) > placeWords {
		return Dateline{}
	}
	if line.Agency == "" && line.Date == "" && !laterDate.MatchString(head[m[1]:]) {
		// "Geneva – The agency said": a place or the first words of a sentence.
		// A second dash in it shows that the first opens an aside.
		rest, _, _ := strings.Cut(head[m[1]:], ". ")
		if closing == ":" || closing == "-" && !strings.Contains(line.Place, ",") || !strings.Contains(head[m[10]:m[11]], " ") || aside.MatchString(rest) || len(strings.Fields(firstPlace(line.Place))) > 3 {
			return Dateline{}
		}
	}
	return line
}

var aside = lazily(`\s` + dashes + `\s|—`)

// readStopped reads a dateline that only its full stop closes: its date has a year,
// since a title is told like that as well, "Riots, March 3. ".
func readStopped(head string) Dateline {
	m := stopLine.FindStringSubmatchIndex(head)
	if m == nil || calendarDate(head[m[4]:m[5]]) == "" || len(strings.Fields(head[m[2]:m[3]])) > placeWords {
		return Dateline{}
	}
	return filled(head, m, 2, 4, 0, 4)
}

func readLetters(head string) Dateline {
	m := lettersLine.FindStringSubmatchIndex(head)
	if m == nil {
		return Dateline{}
	}
	return filled(head, m, 2, 4, 6, 8)
}

func readAgency(head string) Dateline {
	m := agencyLine.FindStringSubmatchIndex(head)
	if m == nil {
		return Dateline{}
	}
	return filled(head, m, 0, 2, 4, 2)
}

func readDay(head string) Dateline {
	m := dayLine.FindStringSubmatchIndex(head)
	if m == nil || calendarDate(head[m[2]:m[3]]) == "" {
		return Dateline{}
	}
	return filled(head, m, 0, 2, 0, 2)
}

// filled reads the groups of a match, 0 for one that the form has not.
func filled(head string, m []int, place, date, agency, later int) Dateline {
	group := func(i int) string {
		if i == 0 || m[i] < 0 {
			return ""
		}
		return head[m[i]:m[i+1]]
	}
	line := Dateline{Span: span.New(0, m[1]), Place: group(place), Date: group(date)}
	if line.Date == "" {
		line.Date = group(later)
	}
	line.Place = strings.TrimRight(line.Place, "-–—")
	line.Agency = agencyName(group(agency))
	line.dateInBrackets()
	if line.Date != "" && strings.HasPrefix(line.Date, line.Place) {
		line.Place = ""
	}
	return line
}

var dateLetters = lazily(`\pL{3,}`)

// datable reports whether the words of a date name a month or a weekday, or
// are figures alone.
func datable(date string) bool {
	words := dateLetters().FindAllString(date, -1)
	for _, w := range words {
		if monthNumber(w) > 0 || strings.HasSuffix(w, "day") {
			return true
		}
	}
	return len(words) == 0
}
