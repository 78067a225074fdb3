package content

import "strings"

// What a text says about the day on which it came out, outside of the lines
// that are about the article: in the words of a release, in a dateline without
// a year, at the end of a title.

var issuedWords = lazily(`(?i)\b(?:issued|released|made|published|posted|sent out)\b[^.:]{0,30}\b(?:release|statement|announcement|remarks|communiqu[eé]|comment|transcript)\b[^.:]{0,20}\b(?:on|dated)\b`)

// reproduced is a line over a release that an archive keeps: "The following press
// release was published by the Department of Fisheries on May 3, 2024."
var reproduced = lazily(`(?i)^(?:the following|this) (?:press |news |media )?(?:release|statement|announcement|communiqu[eé]|transcript|remarks|speech|text) (?:was|were) (?:originally |first )?(?:published|issued|released|made|posted|given|delivered)\b[^:]{0,120}?\bon `)

// reproducedOn returns the words of the day in such a line, which is no part of the
// release.
func reproducedOn(s string) string {
	at := reproduced.FindStringIndex(s)
	if at == nil {
		return ""
	}
	if _, where, ok := findDate(s[at[1]:]); ok && where.Start <= len("Saturday, ") {
		return where.Of(s[at[1]:])
	}
	return ""
}

// issuedOn returns the words of the day on which a release says that it was
// issued: "issued the following statement on May 3, 2024:".
func issuedOn(s string) string {
	at := issuedWords.FindStringIndex(s)
	if at == nil || !strings.HasSuffix(strings.TrimSpace(s), ":") {
		return ""
	}
	if _, where, ok := findDate(s[at[1]:]); ok && where.Start <= len(" Saturday, ") {
		return where.Of(s[at[1]:])
	}
	return ""
}

// longestDeck is how many words the lines under a title have that may end with the
// day.
const longestDeck = 40

// endingDay returns the day with which the lines under a title end, as a sentence
// of its own: "Your news from the Courier. Thursday, 14 August 2025".
func endingDay(s string) string {
	at := strings.LastIndex(strings.TrimRight(s, " ."), ". ")
	if at < 0 || len(strings.Fields(s)) > longestDeck {
		return ""
	}
	if n := readDateNote(s[at+2:]); n.is && !n.late {
		return n.date
	}
	return ""
}

// labelledDay returns the day in a short line under the title that tells what the
// text is, and when it was: "Oral evidence, 18 November 2025".
func labelledDay(s string) string {
	_, at, ok := findDate(s)
	if !ok || at.End < len(strings.TrimRight(s, " .)")) {
		return ""
	}
	before := strings.TrimRight(s[:at.Start], " ")
	if len(strings.Fields(before)) > 3 || !hasAnySuffix(before, ",", "–", "—", "|", "(", ":") {
		return ""
	}
	return at.Of(s)
}

// datelineDay returns the words of the dateline's day. One without a year has
// that of a whole date in the same paragraph that lies in the same month or
// the one before: a release of January may name a day of December.
func datelineDay(s string) string {
	line := dateline(s)
	if line.Date == "" || calendarDate(line.Date) != "" {
		return line.Date
	}
	date := calendarDate(s[line.Span.End:])
	if date == "" {
		return line.Date
	}
	day := calendarDate(line.Date + ", " + date[:4])
	if day == "" || day[:7] != date[:7] && !nextMonth(date, day) || day < date {
		return line.Date
	}
	return day
}

// nextMonth reports whether day lies in the month after that of date, in the
// same year.
func nextMonth(date, day string) bool {
	return date[:4] == day[:4] && (int(day[5]-'0')*10+int(day[6]-'0'))-(int(date[5]-'0')*10+int(date[6]-'0')) == 1
}

// titleDay returns the day at the end of a title, or at its start, where a
// border shows that it is the day of the issue and not what the title is about.
func titleDay(title string) string {
	_, at, ok := findDate(title)
	if !ok {
		return ""
	}
	before := strings.TrimRight(title[:at.Start], " ")
	after := strings.TrimLeft(title[at.End:], " ")
	switch {
	case after == "" && hasAnySuffix(before, "-", "|", "–", "—", "•", "·"):
	case after == "" && strings.HasSuffix(before, ",") && occasions.MatchString(before): // "Daily Press Briefing, 3 May 2024"
	case after == ")" && strings.HasSuffix(before, "("):
	case before == "" && hasAnyPrefix(after, "-", "–", "—", "|", "•", "·", ":"):
	default:
		return ""
	}
	return at.Of(title)
}

// occasions are what a title calls words that were spoken, or sent out, on the day
// behind it.
var occasions = lazily(`(?i)\b(?:briefing|transcript|hearing|remarks|speech|address|statement|minutes|bulletin|newsletter|edition|conference|digest|round-?up|interview|update|advisory)\b`)

func hasAnySuffix(s string, ends ...string) bool {
	for _, e := range ends {
		if strings.HasSuffix(s, e) {
			return true
		}
	}
	return false
}

func hasAnyPrefix(s string, starts ...string) bool {
	for _, e := range starts {
		if strings.HasPrefix(s, e) {
			return true
		}
	}
	return false
}
