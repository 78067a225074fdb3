package content

import (
	"regexp"
	"strings"
	"unicode"

	"sitrep/content/span"
)

// timeNames are words that name a time; timeJoins only stand beside them.
var (
	timeNames = wordSet(`january february march april may june july august september october november december
		jan feb mar apr jun jul aug sep sept oct nov dec
		monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
		spring summer autumn fall winter today yesterday tomorrow now morning noon afternoon evening night midnight
		dawn dusk week weekend month year decade century quarter q1 q2 q3 q4 h1 h2 christmas easter ramadan new`)
	timeJoins = wordSet(`early late mid middle end start beginning of to and the in on at by from until since before after about around
		circa c ca approx next last this that same later a an am pm a.m p.m gmt utc est edt bst cet ad bc bce ce first second
		third fourth between day days weeks months years hours minutes ago present ongoing local time`)
	digits   = regexp.MustCompile(`^\d+(?:st|nd|rd|th|s)?$`)
	clock    = regexp.MustCompile(`^\d{1,2}(?:[:.h]\d{2}){1,2}(?:am|pm)?$|^\d{1,2}(?:am|pm)$`)
	dateSign = regexp.MustCompile(`^\d{1,4}(?:[-/.]\d{1,4}){1,2}$|^\d{1,4}(?:st|nd|rd|th)?[–—-]\d{1,4}(?:st|nd|rd|th)?$`)
)

func wordSet(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(s) {
		set[w] = true
	}
	return set
}

// timeWords reports whether s says a time and nothing else.
func timeWords(s string) bool {
	named := false
	words := strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",()[]–—", r) })
	if len(words) == 0 || len(words) > 12 {
		return false
	}
	for _, w := range words {
		w = strings.ToLower(strings.Trim(w, ".:*'’"))
		for _, part := range strings.Split(w, "-") {
			switch {
			case part == "", timeJoins[part]:
			case timeNames[part], digits.MatchString(part), clock.MatchString(part), dateSign.MatchString(part):
				named = true
			default:
				return false
			}
		}
	}
	return named
}

var eventBorder = regexp.MustCompile(`:\s+|:$|\s*[–—]\s*|\s+-+\s+|\.\s+|\s+\|\s+`)

// dateLabel parts the entry of a timeline into the words that date it and what
// happened. An entry that does not begin with a date comes back whole.
func (s *sections) dateLabel(e listEntry) (when string, rest span.Span) {
	own := e.own.Of(s.doc.Text)
	if timeWords(own) && !e.below.Empty() { // a date with what happened below it
		return SanitizeLine(own), e.below
	}
	end, next := 0, 0
	if n := e.strong.End - e.own.Start; !e.strong.Empty() && n < len(own) && timeWords(own[:n]) {
		end, next = n, n
	}
	for _, at := range eventBorder.FindAllStringIndex(own[:min(len(own), maxLabel)], -1) {
		if at[0] >= end && at[1] < len(own) && timeWords(own[:at[0]]) {
			end, next = at[0], at[1]
		}
	}
	if end == 0 {
		return "", e.at
	}
	if m := dashOnly.FindStringIndex(own[next:]); m != nil {
		next += m[1]
	}
	start := e.own.Start + next
	for start < e.at.End && strings.IndexByte(" ,\n", s.doc.Text[start]) >= 0 {
		start++
	}
	return strings.Trim(SanitizeLine(own[:end]), " :,"), span.New(start, e.at.End)
}
