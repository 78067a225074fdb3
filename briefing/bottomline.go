package briefing

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// The bottom line is the lede, unless the lede tells nothing yet: a scene, a
// question, a quotation. Every sentence early in the body is rated; each step
// away from the start costs, words of the headline and the shape of a report
// gain. The weights were tuned on news of many newsrooms, where the first
// sentence of twelve words alone is right in nine articles of ten.
const (
	ledeReach     = 7   // how many sentences of the body may be it
	ledeFewest    = 9   // words: what is shorter is a label
	ledeFull      = 12  // words: what is shorter is rarely a lede
	ledeStep      = 0.3 // the cost of each sentence away from the start
	ledeHeadline  = 1.5 // what all words of the headline are worth
	ledeShort     = 0.6
	ledeUnended   = 0.5 // no full stop: a deck, a caption
	ledeQuoted    = 0.5
	ledeQuestion  = 1.2
	ledeUnspoken  = 1.5 // the words of somebody who is not named in it
	ledeContact   = 1   // holds an address: the press office's lines over its text
	ledeReference = 0.2 // starts with a pronoun or "but": leans on what stands before
	ledeSequel    = 1.0 // tells what the news before it follows: "This comes after ..."
	ledeAddress   = 0.8 // speaks to somebody
	ledeOpening   = 3.0 // opens a show, a newsletter, a live page, and tells nothing yet
	ledeRoster    = 3.0 // a label and names
	ledeHeading   = 1.5 // has the capitals of a heading
	ledeDateline  = 1.0 // what the place and the dash before it are worth
)

// findBottomLine picks the sentence that tells best what the article is about.
// An author's bottom line is kept, and a whole briefing that has none stays without. A
// sentence that is the title, as in a text without a headline, is not it: it is shown
// before it anyway.
func (s *store) findBottomLine() {
	if len(s.briefing.BottomLine) > 0 || len(s.briefing.AuthorBottomLine) > 0 || s.reading == nil || s.nothingMissing() {
		return
	}
	body := s.bodySentences()
	if len(body) == 0 {
		return
	}
	best := s.bestLine(body, contentWords(s.doc.Title))
	if best.Empty() { // nothing but short lines: the first will do
		best = body[0]
	}
	s.briefing.BottomLine = append(s.sayer(best), paired(s.doc.Text, []span.Span{best})...)
}

// bodySentences are the first sentences of the text that stand in no heading,
// ask nobody and are not the title; an article of one sentence has that one.
func (s *store) bodySentences() []span.Span {
	var body, titles []span.Span
	reach := ledeReach
	if s.conversation() { // greetings take their time
		reach *= 2
	}
	long := false // there is more than labels, such as the legend of a chart
	for i, sen := range s.reading.Sentences {
		switch {
		case s.reading.Passages[sen.Passage].Heading, s.reading.Passages[sen.Passage].Asked && !s.beforeAnswers(i):
		case s.caption(i):
		case s.doc.Title != "" && strings.HasSuffix(sen.Span.Of(s.doc.Text), s.doc.Title):
			titles = append(titles, sen.Span)
		default:
			body = append(body, sen.Span)
			long = long || len(strings.Fields(sen.Span.Of(s.doc.Text))) >= ledeFewest
		}
		if len(body) >= reach && long {
			break
		}
	}
	if len(body) == 0 {
		return titles
	}
	return body
}

// bestLine rates sentences as the line that an article opens with; it is empty
// where all are too short.
func (s *store) bestLine(sentences []span.Span, headline map[string]bool) span.Span {
	best, bestScore := span.Span{}, 0.0
	for place, sen := range sentences {
		text := sen.Of(s.doc.Text)
		words := len(strings.Fields(text))
		if words < ledeFewest {
			continue
		}
		if score := 10 - ledeStep*float64(place) + ledeHeadline*share(headline, contentWords(text)) + s.dateline(sen) -
			ledeFaults(text, words) - when(s.unspoken(sen), ledeUnspoken) - s.rosterFault(sen) - s.newsFault(sen); score > bestScore {
			best, bestScore = sen, score
		}
	}
	return best
}

// dateline is what a sentence gains that opens a report by wire: "SKARNES, Norwyn
// (Bay Wire) — The board".
func (s *store) dateline(sen span.Span) float64 {
	line := s.doc.Text[strings.LastIndexByte(s.doc.Text[:sen.Start], '\n')+1 : sen.End]
	if datelined.MatchString(line) {
		return ledeDateline
	}
	return 0
}

// datelined finds a place in capitals, with what it lies in and the agency, before a
// dash.
var datelined = regexp.MustCompile(`^\p{Lu}[\p{Lu}.'’ -]{2,}(?:, [\p{L}. ]{2,20})?(?:,? (?:\p{Lu}[a-z]+\.? )?\d{1,2})?(?: \([\p{L}. /]{2,30}\))? ?(?:—|–|--|-) ?\S`)

// rosterFault is what a sentence loses that only tells who was there, or when and
// where, behind a label: "Members present: Ada Holm (Chair); Jan Feld."
func (s *store) rosterFault(sen span.Span) float64 {
	i := s.sentenceIndex(sen)
	if i < 0 || !ledeLabel.MatchString(sen.Of(s.doc.Text)) {
		return 0
	}
	for _, g := range s.verbGroups(i) {
		if g.Finite {
			return 0
		}
	}
	return ledeRoster
}

// ledeFaults is what the shape of a sentence takes from it as a lede.
func ledeFaults(text string, words int) float64 {
	var cost float64
	if words < ledeFull {
		cost += ledeShort
	}
	last := strings.TrimRight(text, "\"”’')")
	switch end, _ := utf8.DecodeLastRuneInString(last); {
	case end == '?':
		cost += ledeQuestion
	case !strings.ContainsRune(".!…。", end):
		cost += ledeUnended
		if end == ':' || strings.ContainsRune(text, '@') {
			cost += ledeContact
		}
		if headingCase(text) {
			cost += ledeHeading
		}
	}
	switch {
	case ledeOpens.MatchString(turnLabel.ReplaceAllString(text, "")):
		cost += ledeOpening
	case ledeToYou.MatchString(text):
		cost += 2 * ledeAddress
	case ledeFollows.MatchString(text):
		cost += ledeSequel
	case !strings.ContainsAny(text, "\"“‘«") && ledeYou.MatchString(text):
		cost += ledeAddress
	}
	if first, _ := utf8.DecodeRuneInString(text); strings.ContainsRune("\"“‘'«", first) {
		cost += ledeQuoted
	}
	first := strings.ToLower(strings.TrimFunc(strings.Fields(text)[0], func(r rune) bool { return !unicode.IsLetter(r) }))
	if leaning.Has(first) {
		cost += ledeReference
	}
	return cost
}

var (
	// ledeOpens finds how shows, newsletters and live pages begin.
	ledeOpens = regexp.MustCompile(`(?i)^(?:welcome (?:back )?to|(?:[^.!?]{0,20}[,—–-] *)?(?:and )?(?:welcome back to|good (?:morning|afternoon|evening|day)\b)|(?:hello|hi|hey|dear)\b|happy (?:new|\w+day)\b|thanks? (?:you )?for (?:reading|joining|listening|watching|being)|` +
		`this is (?:the|your|a|an|our) (?:\S+ ){0,8}(?:news|newsletter|briefing|radio|television|podcast|programme|program|show|edition|round-?up|blog|update)|today,? we\b|` +
		`we (?:hope|wish|trust)\b|(?:and |so |now )*we (?:begin|began|start|started|open|kick off) (?:\S+ ){0,4}(?:with|our|today)\b|it(?:[’']s| is) (?:the|your) (?:\S+ ){1,4}(?:show|hour|programme|program|podcast)\b|` +
		`we(?:[’']ll| will|[’']re| are) (?:\w+ )?(?:talk|look|hear|bring|speak|discuss|start|begin|keep|continue|ponder|watch|follow)(?:ing)?\b|` +
		`here(?:[’']s| is| are) (?:what|the|your|our|a|some)\b|you(?:[’']re| are) (?:listening|reading|watching)|start your (?:day|morning|week)|sign up\b|` +
		`coming up\b|(?:also|plus|later|still)(?: to come| ahead| on the| today)\b|(?:we|as we)(?: had| have)? (?:earlier |previously )?reported\b|the latest on\b.*:$|(?:below|what follows|the following) (?:is|are)\b)`)
	// ledeFollows finds sentences that tell how the news hangs together with
	// older news.
	ledeFollows = regexp.MustCompile(`(?i)^(?:this|that|it|the (?:move|news|announcement|decision|comments?|remarks?|statement|warning|incident)) (?:comes?|came|follow(?:s|ed)?) \b`)
	ledeLabel   = regexp.MustCompile(`^\p{Lu}[\pL ]{2,30}: `)
	ledeToYou   = regexp.MustCompile(`(?i)^(?:you|your|imagine|picture this|think of)\b`)
	ledeYou     = regexp.MustCompile(`(?i)\byou(?:r|rs|[’']\w+)?\b`)
)

// headingCase reports whether a line has the capitals of a heading: all its
// longer words begin with one.
func headingCase(text string) bool {
	long := 0
	for _, w := range strings.Fields(text) {
		if utf8.RuneCountInString(w) < 5 {
			continue
		}
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsLower(r) {
			return false
		}
		long++
	}
	return long >= 4
}

// leaning are words that refer to what stands before.
var leaning = lang.Listed("this it he she they that these those but and as his her their there yes no")
