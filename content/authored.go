package content

import "sitrep/content/span"

// Authored is the briefing that a document brings along: what its author
// wrote in front matter, under headings such as "Key claims", or as published
// JSON. It stands before what analysis finds and is never overwritten.
type Authored struct {
	BottomLine []AuthoredLine
	Claims     []AuthoredClaim
	Actors     []AuthoredActor
	Timeline   []AuthoredEvent
	// Whole tells of a briefing that sitrep printed and that is nothing else: it is
	// shown as it is, and nothing is added from its text.
	Whole bool
	// Published holds a sitrep.briefing.v1 object verbatim, where the document
	// is one; the fields above are then empty. Package briefing decodes it.
	Published []byte
}

// AuthoredLine is an item's words and where they stand. Entry is the item's
// own place in the text (headed sections: the list entry); Evidence is the
// span of the words that the author named as evidence, already located. Both
// are empty where there is none. EvidenceText is what the author wrote; where
// it is not "" and Evidence is empty, the words were not found in the text.
type AuthoredLine struct {
	Text         string
	Entry        span.Span
	Evidence     span.Span
	EvidenceText string
	Line         int // 1-based line in the source, for warnings
}

// AuthoredClaim is a claim as the author put it; "" is "left out".
type AuthoredClaim struct {
	AuthoredLine
	Speaker   string
	Certainty string // asserted, hedged, denied, intended
	// Of a printed briefing: the word that marks it ("hedged", "quote"), the words of
	// the article that bear it out, and whether it stands among the other claims.
	Mark    string
	Signals []string
	Lesser  bool
}

// AuthoredActor is a person or body as the author put it. Text is the name.
type AuthoredActor struct {
	AuthoredLine
	Role    string
	Type    string // person, organization, country, place, group
	Aliases []string
}

// AuthoredEvent is a line of the author's timeline.
type AuthoredEvent struct {
	AuthoredLine
	When   string // the author's words, an ISO value or PastDate
	Status string // past, ongoing, planned, possible
	// Of a printed briefing: the article's own words for the date, its number in the
	// list, and the numbers of those that it comes after, before or together with.
	Words                   string
	Number                  int
	After, Before, SameTime []int
}

// PastDate is the value of a date that is only known to lie back.
const PastDate = "PAST_REF"
