package content

import "strings"

const (
	promotionWords = 60 // the longest paragraph that does nothing but advertise
	promotionAside = 14 // the longest of its sentences that asks for nothing
)

// promotes reports whether a paragraph of several sentences advertises: its
// last sentence wants the reader to do something, and the others either do so
// too or are short and quote nobody.
func promotes(s string) bool {
	if len(strings.Fields(s)) > promotionWords || strings.ContainsAny(s, "“”\"") || !hinted(strings.ToLower(s), appealHints) {
		return false
	}
	sentences := roughSentences(s)
	if len(sentences) < 2 || appeal(strings.TrimRight(sentences[len(sentences)-1], ".!")) < enoughAppeal {
		return false
	}
	for _, sentence := range sentences[:len(sentences)-1] {
		if saying().MatchString(sentence) || len(strings.Fields(sentence)) > promotionAside && !isFurniture(sentence) {
			return false
		}
	}
	return true
}

var saying = lazily(`(?i)\b(?:said|says|told|according to|announced|reported|added|claimed)\b`)

// sponsored reports whether a paragraph is a sponsor's: it says so at its
// beginning, and does so in capitals, is set in bold as a whole or wants the reader
// to look further.
func sponsored(s string) bool {
	bold := strings.HasPrefix(s, "**") && strings.HasSuffix(s, "**")
	s = strings.Trim(s, "* \n")
	head := sponsorHead().FindString(s)
	return len(strings.Fields(s)) <= promotionWords && head != "" && (bold || allCaps(head) || sponsorEnd.MatchString(s))
}

var (
	sponsorHead = lazily(`(?i)^(?:a (?:message|word|note) from (?:our sponsors?|[^:.]{2,50}):|(?:presented|sponsored|supported|brought to you) by [^:.]{2,50}[:.])`)
	sponsorEnd  = lazily(`(?i)\b(?:find out|learn|read|see|discover|get) (?:more|how|why)(?: (?:here|now|today|at [\w./-]+))?[.!»>→ ]*$`)
)

// roughSentences cuts a paragraph at its full stops.
func roughSentences(s string) []string {
	var all []string
	start := 0
	for _, at := range innerStop().FindAllStringIndex(s, -1) {
		end := at[0] + 1
		all = append(all, strings.TrimSpace(s[start:end]))
		start = end
	}
	return append(all, strings.TrimSpace(s[start:]))
}
