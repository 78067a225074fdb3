package briefing

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// DateHead is how a TIMEX3 value reads for people: "Wed 30 Aug 2023", "Aug
// 2023", "Week of 18 Jul 2022", "Wednesday". The time of day is left out. known is false where the value names no one time: a
// weekday or a month without a year. ok is false where it is no date at all.
func DateHead(value string) (head string, known, ok bool) {
	if i := strings.IndexByte(value, 'T'); i > 0 && (value[i-1] >= '0' && value[i-1] <= '9' || value[i-1] == 'X') {
		value = value[:i]
	}
	switch {
	case value == "":
		return "", false, false
	case strings.HasPrefix(value, "XXXX-WXX-"):
		day, err := strconv.Atoi(value[len("XXXX-WXX-"):])
		if err != nil || day < 1 || day > 7 {
			return "", false, false
		}
		return time.Weekday(day % 7).String(), false, true
	case strings.HasPrefix(value, "XXXX-"):
		return yearlessHead(value[len("XXXX-"):])
	}
	if t, err := time.Parse("2006-01-02", value); err == nil {
		return t.Format("Mon 2 Jan 2006"), true, true
	}
	if t, err := time.Parse("2006-01", value); err == nil {
		return t.Format("Jan 2006"), true, true
	}
	switch {
	case (len(value) == 2 || len(value) == 3) && isNumber(value):
		value = (value + "XX")[:4] // a decade, "198", or a century, "19"
	case len(value) < 4:
		return "", false, false
	}
	year, rest := value[:4], strings.TrimPrefix(value[4:], "-")
	if rest != "" {
		return partHead(year, rest)
	}
	switch {
	case isNumber(year):
		return year, true, true
	case isNumber(year[:3]) && year[3] == 'X':
		return year[:3] + "0s", true, true
	case isNumber(year[:2]) && year[2:] == "XX":
		return year[:2] + "00s", true, true
	}
	return "", false, false
}

// partHead reads what stands behind a year: a week, a season, a quarter, a
// half.
func partHead(year, part string) (head string, known, ok bool) {
	n, err := strconv.Atoi(year)
	if err != nil {
		return "", false, false
	}
	names := map[string]string{"SP": "Spring", "SU": "Summer", "FA": "Autumn", "AU": "Autumn", "WI": "Winter"}
	switch {
	case names[part] != "":
		return names[part] + " " + year, true, true
	case len(part) == 2 && (part[0] == 'Q' || part[0] == 'H') && part[1] >= '1' && part[1] <= '4':
		return part + " " + year, true, true
	case len(part) >= 3 && part[0] == 'W':
		week, err := strconv.Atoi(part[1:3])
		if err != nil || week < 1 || week > 53 {
			return "", false, false
		}
		monday := mondayOf(n, week)
		if part[3:] == "-WE" {
			return "Weekend of " + monday.AddDate(0, 0, 5).Format("2 Jan 2006"), true, true
		}
		return "Week of " + monday.Format("2 Jan 2006"), true, true
	}
	return "", false, false
}

// mondayOf is the first day of an ISO week: the week that holds 4 January is
// the first of its year.
func mondayOf(year, week int) time.Time {
	fourth := time.Date(year, time.January, 4, 0, 0, 0, 0, time.UTC)
	return fourth.AddDate(0, 0, (week-1)*7-(int(fourth.Weekday())+6)%7)
}

// yearlessHead reads a month, a day of a month or a season whose year is not
// known.
func yearlessHead(rest string) (head string, known, ok bool) {
	if t, err := time.Parse("01-02", rest); err == nil {
		return t.Format("2 January"), false, true
	}
	if t, err := time.Parse("01", rest); err == nil {
		return t.Format("January"), false, true
	}
	if head, _, ok := partHead("0001", rest); ok && !strings.HasPrefix(rest, "W") || ok && rest == "WI" {
		return strings.TrimSuffix(head, " 0001"), false, true
	}
	return "", false, false
}

func isNumber(s string) bool {
	_, err := strconv.Atoi(s)
	return err == nil && s[0] != '-' && s[0] != '+'
}

// headValue is the TIMEX3 value of a date that reads as DateHead writes it,
// "2022-W29" of "Week of 18 Jul 2022"; false where words read otherwise. Letter case
// does not count.
func headValue(words string) (value string, ok bool) {
	words = strings.TrimSpace(words)
	for form, as := range map[string]string{
		"Mon 2 Jan 2006": time.DateOnly, "Jan 2006": "2006-01", "2006": "2006", "2 January": "XXXX-01-02", "January": "XXXX-01", "Monday": "weekday",
	} {
		t, err := time.Parse(form, sentenceCase(strings.ToUpper(words)))
		switch {
		case err != nil:
		case as == "weekday":
			return weekdayValue(words), true
		default:
			return t.Format(as), true
		}
	}
	for lead, end := range map[string]string{"week of ": "", "weekend of ": "-WE"} {
		if len(words) > len(lead) && strings.EqualFold(words[:len(lead)], lead) {
			t, err := time.Parse("2 Jan 2006", words[len(lead):])
			year, week := t.ISOWeek()
			return fmt.Sprintf("%d-W%02d%s", year, week, end), err == nil
		}
	}
	if daysBeside.Has(strings.ToLower(words)) {
		return "XXXX-XX-XX", true
	}
	part, year, dated := strings.Cut(words, " ")
	if !dated {
		year = "XXXX"
	}
	if len(words) == 5 && isNumber(words[:4]) && words[4] == 's' {
		return words[:3] + "X", true
	}
	if p := partValues[strings.ToUpper(part)]; p != "" && len(year) == 4 && (!dated || isNumber(year)) {
		return year + "-" + p, true
	}
	return "", false
}

// partValues are the parts of a year as DateHead names them, in capitals.
var partValues = map[string]string{
	"SPRING": "SP", "SUMMER": "SU", "AUTUMN": "FA", "WINTER": "WI", "Q1": "Q1", "Q2": "Q2", "Q3": "Q3", "Q4": "Q4", "H1": "H1", "H2": "H2",
}

// weekdayValue is the value of a weekday of no known week.
func weekdayValue(name string) string {
	for d := range 7 {
		if strings.EqualFold(time.Weekday(d).String(), name) {
			return fmt.Sprintf("XXXX-WXX-%d", (d+6)%7+1)
		}
	}
	return ""
}
