package content

import (
	"strconv"
	"strings"
	"time"

	"sitrep/content/span"
)

// months are the names of the months, whole and shortened as newsrooms do, in
// English and in the languages whose pages carry their dates unchanged into
// translated articles.
var months = map[string]int{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
	"september": 9, "october": 10, "november": 11, "december": 12,
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
	"enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8,
	"septiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
	"janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8,
	"septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12,
	"januar": 1, "jänner": 1, "februar": 2, "märz": 3, "juni": 6, "juli": 7, "oktober": 10, "dezember": 12,
	"gennaio": 1, "febbraio": 2, "aprile": 4, "maggio": 5, "giugno": 6, "luglio": 7, "settembre": 9, "ottobre": 10, "dicembre": 12,
	"janeiro": 1, "fevereiro": 2, "março": 3, "maio": 5, "junho": 6, "julho": 7, "setembro": 9, "outubro": 10, "novembro": 11, "dezembro": 12,
	"januari": 1, "februari": 2, "maart": 3, "mei": 5, "augustus": 8,
}

// The pieces that dates are made of, for this file and for datelines.
const (
	monthWord  = `\pL{3,10}\.?`
	dayNumber  = `\d{1,2}`
	ordinalEnd = `(?:st|nd|rd|th|º|\.)?`
	yearWord   = `(?:1[6-9]|20)\d\d`
)

var (
	monthFirst = lazily(`(?i)(` + monthWord + `)\s+(` + dayNumber + `)` + ordinalEnd + `(?:\s*,\s*|\s+)(` + yearWord + `)(?:\D|$)`)
	dayFirst   = lazily(`(?i)(?:^|[^\d.,:])(` + dayNumber + `)` + ordinalEnd + `[\s-]+(?:of\s+|de\s+)?(` + monthWord + `),?[\s-]+(?:de\s+)?(` + yearWord + `)(?:\D|$)`)
	yearFirst  = lazily(`(?:^|[^\d-])(` + yearWord + `)([-/.])(\d{1,2})([-/.])(\d{1,2})(?:\D|$)`)
	dayDots    = lazily(`(?:^|[^\d.])(\d{1,2})([./])(\d{1,2})([./])(` + yearWord + `)(?:\D|$)`)
)

// findDate finds the first calendar date in s that names its day, month and
// year, as "2006-01-02", and where its words stand. Dates in figures whose
// day and month could be taken for each other are none.
func findDate(s string) (date string, at span.Span, ok bool) {
	if !strings.ContainsAny(s, "0123456789") {
		return "", span.Span{}, false
	}
	for _, find := range []func(string) (string, span.Span, bool){findMonthFirst, findDayFirst, findYearFirst, findDayDots} {
		if d, where, found := find(s); found && (!ok || where.Start < at.Start) {
			date, at, ok = d, where, true
		}
	}
	return date, at, ok
}

// calendarDate returns the date that s tells, "" when it tells none.
func calendarDate(s string) string {
	date, _, _ := findDate(s)
	return date
}

func findMonthFirst(s string) (string, span.Span, bool) {
	for _, m := range monthFirst().FindAllStringSubmatchIndex(s, 8) {
		if d := validDate(s[m[6]:m[7]], monthNumber(s[m[2]:m[3]]), s[m[4]:m[5]]); d != "" {
			return d, span.New(m[2], m[7]), true
		}
	}
	return "", span.Span{}, false
}

func findDayFirst(s string) (string, span.Span, bool) {
	for _, m := range dayFirst().FindAllStringSubmatchIndex(s, 8) {
		if d := validDate(s[m[6]:m[7]], monthNumber(s[m[4]:m[5]]), s[m[2]:m[3]]); d != "" {
			return d, span.New(m[2], m[7]), true
		}
	}
	return "", span.Span{}, false
}

func findYearFirst(s string) (string, span.Span, bool) {
	for _, m := range yearFirst().FindAllStringSubmatchIndex(s, 8) {
		if s[m[4]:m[5]] != s[m[8]:m[9]] {
			continue
		}
		month, _ := strconv.Atoi(s[m[6]:m[7]])
		if d := validDate(s[m[2]:m[3]], month, s[m[10]:m[11]]); d != "" {
			return d, span.New(m[2], m[11]), true
		}
	}
	return "", span.Span{}, false
}

// findDayDots reads 21.8.2015, which has the day first wherever it is in use,
// and 21/8/2015 only where the figures leave no doubt.
func findDayDots(s string) (string, span.Span, bool) {
	for _, m := range dayDots().FindAllStringSubmatchIndex(s, 8) {
		first, second := s[m[2]:m[3]], s[m[6]:m[7]]
		if s[m[4]:m[5]] != s[m[8]:m[9]] {
			continue
		}
		a, _ := strconv.Atoi(first)
		b, _ := strconv.Atoi(second)
		day, month := first, b
		if s[m[4]:m[5]] == "/" {
			switch {
			case a <= 12 && b <= 12 && a != b:
				continue
			case b > 12:
				day, month = second, a
			}
		}
		if d := validDate(s[m[10]:m[11]], month, day); d != "" {
			return d, span.New(m[2], m[11]), true
		}
	}
	return "", span.Span{}, false
}

// monthNumber is 1 to 12, 0 for a word that names no month.
func monthNumber(word string) int {
	return months[strings.TrimSuffix(strings.ToLower(word), ".")]
}

// validDate writes a date of the calendar as "2006-01-02", any other as "".
func validDate(year string, month int, day string) string {
	y, _ := strconv.Atoi(year)
	d, _ := strconv.Atoi(day)
	t := time.Date(y, time.Month(month), d, 0, 0, 0, 0, time.UTC)
	if t.Year() != y || int(t.Month()) != month || t.Day() != d {
		return ""
	}
	return t.Format("2006-01-02")
}

var (
	addressPath   = lazily(`(?i)[/_-]((?:19|20)\d\d)[/_-](\d{1,2}|[a-z]{3,9})[/_-](\d{1,2})(?:[/_.?#-]|$)`)
	addressFigure = lazily(`(?:^|\D)((?:19|20)\d\d)(\d\d)(\d\d)(?:\D|$)`)
)

// addressDate is the date in the path of an address ("/2022/07/20/",
// "/2022/jul/20/", "-20220720"), "" when there is none.
func addressDate(address string) string {
	_, path, found := strings.Cut(address, "://")
	if !found {
		path = address
	}
	if _, rest, ok := strings.Cut(path, "/"); ok {
		path = "/" + rest
	} else {
		return ""
	}
	if m := addressPath.FindStringSubmatch(path); m != nil {
		month, err := strconv.Atoi(m[2])
		if err != nil {
			month = monthNumber(m[2])
		}
		if d := validDate(m[1], month, m[3]); d != "" {
			return d
		}
	}
	if m := addressFigure.FindStringSubmatch(path); m != nil {
		month, _ := strconv.Atoi(m[2])
		return validDate(m[1], month, m[3])
	}
	return ""
}
