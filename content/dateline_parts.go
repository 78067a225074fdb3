package content

import (
	"strings"
	"unicode"

	"sitrep/content/span"
)

var (
	// A date between two dashes: "GENEVA/DAKAR – 22 September 2021 – ".
	laterDate = lazily(`^[(\[]?(` + dateWords + `)[)\]]?\s?(?:` + dashes + `|:)\s?`)
	// An agency between two dashes: "PORT ANN, May 3 – (BAY WIRE) – ".
	laterAgency = lazily(`^` + agencyIn + `\s?` + dashes + `\s?`)
	// What stands in a dateline's brackets may be its date: "(May 3, 2024)",
	// "(Bay Wire, 3 May)".
	bracketDate = lazily(`^(?:(.+?),? )?(` + dateWords + `)$`)
)

// goOn takes what stands between the first dash of a dateline and another one:
// its date, its agency.
func (d *Dateline) goOn(head string) {
	if m := laterDate.FindStringSubmatch(head[d.Span.End:]); m != nil && d.Date == "" && datable(m[1]) {
		d.Date = m[1]
		d.Span.End += len(m[0])
	}
	if at := laterAgency.FindStringIndex(head[d.Span.End:]); at != nil && d.Agency == "" {
		d.Agency = agencyName(head[d.Span.End:][:at[1]])
		d.Span.End += at[1]
	}
}

// dateInBrackets tells a date from an agency where both may stand: in the
// brackets behind the place.
func (d *Dateline) dateInBrackets() {
	m := bracketDate.FindStringSubmatch(d.Agency)
	if m == nil || d.Date != "" || !datable(m[2]) {
		return
	}
	d.Agency, d.Date = m[1], m[2]
	if d.Place == "" && placeAlone.MatchString(m[1]) {
		d.Agency, d.Place = "", m[1]
	}
}

// agencyName is an agency without the brackets and dashes around it.
func agencyName(s string) string { return strings.Trim(s, "()[]/-–—―‒ ") }

// labelLine is what newsletters open a paragraph with: "WHAT WE KNOW: ".
var labelLine = lazily(`^(\p{Lu}[\p{Lu}\d'’,& -]{3,40})(: )`)

// label reads a label in capitals that a paragraph of a newsletter opens with.
// Unlike a place, or who speaks in a transcript, it is a piece of a sentence.
func label(s string) Dateline {
	m := labelLine.FindStringSubmatchIndex(s[:min(len(s), 60)])
	if m == nil || !clause(s[:m[3]]) || !opens(s[m[1]:]) {
		return Dateline{}
	}
	return Dateline{Span: span.New(0, m[1])}
}

// clause reports whether words before a colon have one that no name of a place
// or of a speaker has.
func clause(words string) bool {
	for w := range strings.FieldsFuncSeq(strings.ToLower(words), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if clauseWords[w] {
			return true
		}
	}
	return false
}

var clauseWords = map[string]bool{
	"it": true, "this": true, "that": true, "you": true, "your": true, "we": true, "our": true, "is": true, "are": true, "was": true, "were": true,
	"has": true, "have": true, "what": true, "when": true, "where": true, "while": true, "how": true, "why": true, "not": true, "but": true, "now": true,
}

// capitals reports whether a place is written in capitals, but for the small
// words in it.
func capitals(place string) bool {
	for w := range strings.FieldsSeq(place) {
		if !smallWord.MatchString(w) && strings.IndexFunc(w, unicode.IsLower) >= 0 {
			return false
		}
	}
	return true
}

var smallWord = lazily(`^` + joinWord + `$`)

// firstPlace is the place without its region.
func firstPlace(place string) string {
	city, _, _ := strings.Cut(place, ",")
	return city
}

func upperOnly(r rune) rune {
	if unicode.IsUpper(r) {
		return 'x'
	}
	return -1
}
