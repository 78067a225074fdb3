package briefing

import "sitrep/content/span"

// Schema is the name of the published form.
const Schema = "sitrep.briefing.v1"

// Briefing is what was found in one document. The JSON form of these types is
// the published data (see json.go): fields may be added within v1, none is
// renamed or dropped. Lists are never null there.
type Briefing struct {
	Schema     string      `json:"schema"`
	Document   Document    `json:"document"`
	Sentences  []span.Span `json:"sentences"`
	BottomLine []span.Span `json:"bottom_line"`
	// AuthorBottomLine is an author's bottom line whose words do not stand in
	// the text; where they do, they are in BottomLine.
	AuthorBottomLine []string `json:"author_bottom_line"`
	Actors           []Actor  `json:"actors"`
	Claims           []Claim  `json:"claims"`
	Timeline         []Event  `json:"timeline"`
	TimelineMore     int      `json:"timeline_more"` // events of the text that the timeline has no room for
	Names            []Name   `json:"names"`
	Timexes          []Timex  `json:"timexes"`

	// Partial tells that this is the briefing of the beginning of the text,
	// while the rest is still being read: what is here will be there in the end
	// too, as far as the rest does not tell better, and more will follow it.
	// Which items are key is not known yet, but for an author's. Actors stand in
	// the order of their first mentions. The bottom line is final.
	Partial bool `json:"-"`
	// Failures are the stages that broke off; what the others found stands.
	Failures []Failure `json:"-"`
	// Warnings are faults in an author's items, and that a text is too long, a
	// sentence each.
	Warnings []string `json:"-"`
}

// Document is what the published form says of the document.
type Document struct {
	ID            string   `json:"id"`
	Title         string   `json:"title"`
	Source        string   `json:"source"`
	Byline        string   `json:"byline"`
	URL           string   `json:"url"`
	Published     string   `json:"published"`
	PublishedFrom string   `json:"published_from"`
	Language      string   `json:"language"`
	Words         int      `json:"words"`
	Text          string   `json:"text"`
	Dropped       []string `json:"dropped"`
}

// Failure is a stage of the analysis that did not finish.
type Failure struct {
	Stage string
	Err   error
}

// Quote is words of the text with their place: the span covers just them. An
// empty span with words stands for words of an author's that the text does not
// have.
type Quote struct {
	Text string `json:"text"`
	span.Span
}

// ItemOrigin says who made an item: the text's analysis or the author.
type ItemOrigin string

// The origins of an item.
const (
	InText   ItemOrigin = "text"
	ByAuthor ItemOrigin = "author"
)

// Name is a proper name in the text, whatever its part in the story.
type Name struct {
	Quote
	Type string `json:"type"` // person, organization, place, other
}

// Timex is a time expression after TimeML: no preposition in its span, an ISO
// 8601 value as TIMEX3 writes it.
type Timex struct {
	Quote
	Type  string `json:"type"` // DATE, TIME, DURATION, SET
	Value string `json:"value"`
}
