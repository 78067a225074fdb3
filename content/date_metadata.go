package content

import (
	"regexp"
	"strings"
	"time"
)

var isoDay = regexp.MustCompile(`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\D|$)`)

// dayLayouts are the ways in which metadata writes a day, beside ISO 8601.
var dayLayouts = []string{
	"20060102", time.RFC1123, time.RFC1123Z, time.RFC850, time.RFC822, time.RFC822Z, time.ANSIC, time.UnixDate,
	"Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04:05 MST", "2 Jan 2006 15:04:05 -0700",
	"January 2, 2006", "Jan 2, 2006", "Jan. 2, 2006", "2 January 2006", "2 Jan 2006", "January 2 2006", "2 Jan. 2006",
	"Monday, January 2, 2006", "Monday, 2 January 2006", "Monday 2 January 2006", "Mon, 2 Jan 2006", "Mon 2 Jan 2006",
	"Mon, Jan 2, 2006",
}

var (
	ordinal   = regexp.MustCompile(`(?i)\b(\d{1,2})(?:st|nd|rd|th)\b`)
	clockTail = regexp.MustCompile(`(?i)[\s,]*(?:\bat\b|\||[-–—•])?\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:\(?[A-Z]{2,4}\)?)?\s*$`)
)

// metadataDate reads a publication date as metadata writes it and returns it
// as "2006-01-02". The day is the one that is written: it is not moved to
// another time zone. ok is false for what is no date of a day from 1500 on.
func metadataDate(s string) (day string, ok bool) {
	s = strings.Trim(SanitizeLine(s), ` "'`)
	if len(s) > 100 {
		return "", false
	}
	if m := isoDay.FindStringSubmatch(s); m != nil {
		return validDay("2006-1-2", m[1]+"-"+m[2]+"-"+m[3])
	}
	s = ordinal.ReplaceAllString(s, "$1")
	s = strings.Replace(s, "Sept ", "Sep ", 1)
	s = strings.Replace(s, "Sept. ", "Sep. ", 1)
	for _, try := range []string{s, strings.TrimRight(clockTail.ReplaceAllString(s, ""), " ,|-–—•")} {
		for _, layout := range dayLayouts {
			if day, ok := validDay(layout, try); ok {
				return day, true
			}
		}
	}
	day = calendarDate(s) // words around a date: "Published 3 May 2024, 10:15"
	return day, day != ""
}

func validDay(layout, s string) (string, bool) {
	t, err := time.Parse(layout, s)
	if err != nil || t.Year() < 1500 {
		return "", false
	}
	return t.Format("2006-01-02"), true
}
