package content

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// note is what a line about the article says, as against its words: who wrote
// it, when and where it was filed.
type note struct {
	byline string // names, with their roles as written
	date   string // "2006-01-02"
	late   bool   // the date is that of a change, not of publication
	is     bool   // the line is such a note, also where nothing could be read from it
}

const (
	noteWords = 24  // the longest note, in words
	noteReach = 300 // the longest note, in bytes
)

// metaLine reports whether a line is a note about the article.
func metaLine(s string) bool { return readNote(s).is }

// readNote reads a line as a note about the article. Bylines without "By" are
// told by their form alone, so that a caller looks only where bylines stand.
func readNote(s string) note {
	s = strings.TrimSpace(s)
	if s == "" || len(s) > noteReach || len(strings.Fields(s)) > noteWords {
		return note{}
	}
	if n := readDateNote(s); n.is {
		return n
	}
	if by := strings.LastIndex(s, " by "); by > 0 && len(strings.Fields(s[by:])) <= 6 {
		// "Posted on March 3, 2024 by admin"
		who, _, _ := strings.Cut(s[by+len(" by "):], " |")
		if n := readDateNote(s[:by]); n.is && n.date != "" {
			n.byline = readByline("By " + who)
			return n
		}
	}
	rest, n := s, note{}
	if parts := fieldBorder().Split(s, -1); len(parts) > 1 {
		rest, n = readParts(parts)
	} else if date, at, ok := findDate(s); ok {
		// "By Ann Example, March 3, 2024"
		// "By Ann Example. Published March 3, 2024"
		before := strings.TrimRight(s[:at.Start], " ,(–—-")
		if label := labelEnd.FindStringIndex(before); label != nil {
			n.late = lateLabels.MatchString(before[label[0]:])
			before = strings.TrimRight(before[:label[0]], " .,;(–—-")
			if who, ok := readCredits(before); ok {
				return note{byline: who, date: date, late: n.late, is: true}
			}
		}
		rest = before + weekdayEnd.ReplaceAllString(s[at.End:], "")
		n.date = date
	}
	rest = strings.TrimSpace(rest)
	name := readByline(rest)
	if name == "" && n.date != "" && nameAlone(rest) {
		name = rest
	}
	if name == "" {
		return note{}
	}
	return note{byline: name, date: n.date, late: n.late, is: true}
}

var (
	fieldBorder = lazily(`\s+[|•·]\s+|\n`)
	labelEnd    = lazily(`(?i)[.,;(–—-]\s*(?:(?:first|last|originally)\s+)?(?:published|posted|updated|modified|filed|issued)(?:\s+(?:on|at))?:?$`)
	weekdayEnd  = lazily(`^[\s\d:.,apmAPMGUTCESTB()-]*$`)
)

// buttons are what pages let one do with an article, in the line with its date.
var buttons = lazily(`(?i)^(?:share|follow|print|save|tweet|e-?mail|listen|subscribe|bookmark|copy link|comments?|add comment|\d+ (?:comments?|shares?|views?))\b[^.]{0,24}$`)

// readParts reads a line of several fields: "By Ann Example | March 3, 2024".
func readParts(parts []string) (rest string, n note) {
	for _, p := range parts {
		if d := readDateNote(p); d.is {
			if d.date != "" && (n.date == "" || n.late) {
				n.date, n.late = d.date, d.late
			}
			continue
		}
		if buttons.MatchString(strings.TrimSpace(p)) {
			continue
		}
		if rest != "" {
			rest += ", "
		}
		rest += strings.TrimSpace(p)
	}
	return rest, n
}

var (
	dateLabels  = lazily(`(?i)\b(?:first|last|originally)?\s*(?:published|posted|updated|modified|created|issued|released?|edited|filed|uploaded|publication|publish|pub|story|article|date|news)(?:\s+(?:on|at|date|time))?\b:?`)
	lateLabels  = lazily(`(?i)\b(?:updated|modified|edited|changed)\b`)
	datePieces  = lazily(`(?i)\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|\d{1,2}\s?(?:a\.?m|p\.?m)|\d{4}|a\.?m|p\.?m|gmt|utc|bst|ist|cest|cet|ce?d?st|[ecmp][sd]t|[a-z]{1,4}t|z|hrs?|hours|local|time|at|on|am|pm|noon|midnight)\b\.?|[T+-]\d{2}:?\d{2}(?::\d{2})?|\d{1,2}h\d{0,2}`)
	agoPieces   = lazily(`(?i)\b(?:\d+|an?|one|two|few|some)\s+(?:second|sec|minute|min|hour|hr|day|week|month|year)s?\s+ago\b|\bjust now\b|\b\d+\s?(?:min|hr?|d)s?\s+ago\b|\b(?:today|yesterday)\b`)
	readingTime = lazily(`(?i)\b\d+[\s-]?(?:min(?:ute)?s?|m)\s+read\b`)
)

// placeTitle is how many words a place in a date line has at most, without its
// region.
const placeTitle = 4

// readDateNote reads a line that tells a date and little else.
func readDateNote(s string) note {
	n := note{}
	rest, late, count := s, false, 0
	for range 4 {
		date, at, ok := findDate(rest)
		if !ok {
			break
		}
		late = lateLabels.MatchString(rest[:at.Start])
		if n.date == "" || n.late && !late {
			n.date, n.late = date, late
		}
		rest = dateLabels.ReplaceAllString(rest[:at.Start], " ") + " " + rest[at.End:]
		count++
	}
	ago := agoPieces.MatchString(rest) || readingTime.MatchString(rest)
	labelled := dateLabels.MatchString(rest)
	rest = readingTime.ReplaceAllString(agoPieces.ReplaceAllString(rest, " "), " ")
	rest = dateLabels.ReplaceAllString(rest, " ")
	if count == 0 {
		// A date without a year, or a clock alone, is a note where a label says so.
		rest = yearless.ReplaceAllString(rest, " ")
	}
	rest = datePieces.ReplaceAllString(rest, " ")
	if strings.IndexFunc(rest, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0 {
		// "Geneva, 3 March 2024" tells the place too.
		words := slices.DeleteFunc(strings.Fields(strings.Trim(rest, " ,:–—-()|/")), func(w string) bool { return strings.Trim(w, ",:–—-()|/") == "" })
		rest = strings.Join(words, " ")
		if kickers.MatchString(rest) && (count > 0 || ago) {
			return note{date: n.date, late: n.late, is: true}
		}
		if len(strings.Fields(firstPlace(rest))) > placeTitle {
			return note{} // "Department of Fisheries Daily Press Briefing, 3 May 2024": a title
		}
		if count == 0 && !placeDay.MatchString(s) || byName.MatchString(rest) || !placeAlone.MatchString(rest) || len(strings.Fields(s)) > 9 && !(dateLabels.MatchString(s) && len(strings.Fields(s)) <= 12) {
			return note{}
		}
	}
	n.is = count > 0 || ago || labelled && datePieces.MatchString(s) || weekdayDate.MatchString(s) || placeDay.MatchString(s)
	return n
}

var (
	placeAlone  = lazily(`^(?:` + namedPlace + `|` + capsPlace + `)(?:, ?(?:` + namedPlace + `)){0,2}$`)
	yearless    = lazily(`(?i)\b(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*)\b`)
	placeDay    = lazily(`^` + namedPlace + region + `, ?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?)[:.]?$`)
	weekdayDate = lazily(`(?i)^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+(?:[a-z]{3,9}\.?\s+\d{1,2}|\d{1,2}\s+[a-z]{3,9})\.?$`)
)

// A name is two to five words that begin with a capital, particles between
// them; several are joined by commas and "and".
const (
	nameWord  = `\p{Lu}[^\s,;:()\[\]|/"“”0-9—–]*`
	nameJoin  = `(?:de|del|della|da|do|dos|du|des|van|von|der|den|ter|ten|bin|bint|binti|binte|ibn|al|el|la|le|y|e|of|zu|af|a/l|a/p|s/o|d/o)`
	oneName   = nameWord + `(?:[ ](?:` + nameWord + `|` + nameJoin + `|\([^()]+\)|["“'‘][^"”'’]+["”'’]))+`
	names     = oneName + `(?:(?:, | and | & |, and |; )` + oneName + `)*`
	deskWord  = `(?i:our|the|a|an|staff|special|local|foreign|political|sports?|news|web|online|digital|business|city|own|chief|senior|freelance|agency|wire|correspondents?|reporters?|writers?|editors?|desk|bureau|team|agencies|services?|report|contributor|newsroom)`
	deskWords = deskWord + `(?: ` + deskWord + `)*`
	nearPlace = `(?:,? (?i:in|at|from|near|on) ` + placeWord + `(?:[ ,]+(?:and |` + nameJoin + ` )?` + placeWord + `)*)`
	placeWord = `\p{Lu}[^\s,;:()|]*`
	jobWords  = `(?i:reporters?|correspondents?|editors?|writers?|staff|bureau|chief|columnists?|agency|news|service|press|desk|contributors?|journalists?|analysts?|producers?|photographers?|fellow|professor|author)`
)

var (
	byName      = lazily(`^(?i:by|written by|reported by|report by|reporting by|words by|words|story by|text by|from|author|authors|reporter|byline|von|par|por|door)(?::\s*|\s+)(.+)$`)
	fullByline  = lazily(`^(?:` + names + `|(?:` + nameWord + `(?: |$))?` + deskWords + `|` + nameWord + `)` + nearPlace + `?(?:(?: and |, )` + names + nearPlace + `)*(?:(?:,| for| of| with| [|/–-]|;) .+)?$`)
	authorOf    = lazily(`^Author of [A-Z][^.]*$`)
	featureBy   = lazily(`^(?i:an? |our )?(?:[^\s,]+ ){0,4}(?i:feature|report|story|analysis|commentary|column|opinion|review|interview|essay|special) (?i:by) (` + names + `)$`)
	deskByline  = lazily(`^` + deskWords + nearPlace + `?\s*$`)
	nameInPlace = lazily(`^` + names + `(?:, .+)?` + nearPlace + `$`)
	nameRole    = lazily(`^` + names + `(?:, | – | - )(?:[^\s,]+ ){0,4}` + jobWords + `(?: [^\s,]+){0,3}$`)
	fromPlace   = lazily(`^` + names + `(?:,? (?:in|at) |, )\p{Lu}`)
	agencyAlone = lazily(`^(?:(?i:the )?(?:Associated Press|Reuters|AFP|Agence France-Presse|AP|PTI|ANI|IANS|UNI|TNN|BBC News|Bernama|Xinhua|Kyodo News|Yonhap|Anadolu Agency|AAP|DPA|dpa|EFE|ANSA|TASS|Interfax|GNA|NAN|APP|UNB|BSS|PNA|MENA|SANA|IRNA|WAM|KUNA|QNA|SPA|CNA|VNA|Antara))(?:/[A-Z]{2,6})*$`)
	handles     = lazily(`\s*[(<]?(?:@\w+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)[)>]?`)
)

// readByline returns the names of a line that tells who wrote the article, ""
// where the line does not.
func readByline(s string) string {
	s = strings.TrimSpace(handles.ReplaceAllString(s, ""))
	if s == "" || utf8.RuneCountInString(s) > 160 {
		return ""
	}
	if m := byName.FindStringSubmatch(s); m != nil {
		return afterBy(m[0], strings.TrimRight(m[1], " ,;"))
	}
	if authorOf.MatchString(s) {
		return s
	}
	if m := featureBy.FindStringSubmatch(s); m != nil {
		return m[1]
	}
	switch {
	case endsSentence(s):
		return ""
	case agencyAlone.MatchString(s), deskByline.MatchString(s) && deskWorker.MatchString(s), nameRole.MatchString(s), nameInPlace.MatchString(s) && !titleCased(s) && !allCaps(s):
		return s
	}
	return ""
}

var deskWorker = lazily(`(?i)\b(?:correspondents?|reporters?|writers?|desk|bureau|agencies|newsroom|team)\b`)

// afterBy judges what stands after "By" or "From".
func afterBy(line, who string) string {
	if strings.HasPrefix(strings.ToLower(line), "from") && !fromPlace.MatchString(who) {
		return ""
	}
	first, _, _ := strings.Cut(who, " ")
	if noNames[strings.ToLower(strings.Trim(first, ",.:"))] || endsSentence(who) && len(strings.Fields(who)) > 6 {
		return ""
	}
	if !fullByline.MatchString(who) || smallWords(who) > 4 {
		return ""
	}
	return strings.TrimRight(who, "./|- ")
}

// noNames are words that stand after "By" in headings and sentences.
var noNames = map[string]bool{
	"monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true,
	"january": true, "february": true, "march": true, "april": true, "may": true, "june": true, "july": true, "august": true,
	"september": true, "october": true, "november": true, "december": true, "then": true, "now": true, "contrast": true,
	"comparison": true, "far": true, "all": true, "any": true, "law": true, "definition": true, "midnight": true, "noon": true,
}

// smallWords counts the words that begin with a small letter.
func smallWords(s string) int {
	n := 0
	for _, w := range strings.Fields(s) {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsLower(r) {
			n++
		}
	}
	return n
}

var bareName = lazily(`^` + names + `$`)

// longestName is how many words the name of one author has.
const longestName = 5

// nameAlone reports whether a line is two to five words that can be a name and
// nothing else.
func nameAlone(s string) bool {
	n := len(strings.Fields(s))
	if n > longestName && !strings.Contains(s, " and ") && !strings.ContainsAny(s, ",&") {
		return false // "Department of Fisheries Daily Press Briefing"
	}
	return n >= 2 && n <= 8 && bareName.MatchString(s) && !titleCased(s)
}

// titleCased reports whether a line of a name's form reads as a title set with
// capitals: "Deadly Protests in Paris". Its first word is no first name but a
// plain word; names have no plural or participle at their head.
func titleCased(s string) bool {
	head, _, _ := strings.Cut(s, " in ")
	words := strings.Fields(head)
	if len(words) < 2 || len(words) > 12 {
		return true
	}
	for _, w := range words {
		w = strings.Trim(w, ",.")
		if len(w) > 4 && plainEnd.MatchString(w) {
			return true
		}
	}
	return false
}

var plainEnd = lazily(`(?:ing|ed|tion|tions|ment|ments|ests|ers|ies|ful|ness|ings|ges|cks|ths|res)$`)
