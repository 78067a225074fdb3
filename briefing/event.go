package briefing

import "sitrep/content/span"

// Event is a line of the timeline: what happened, happens, is planned or
// possible.
type Event struct {
	ID       string     `json:"id"` // "e1", "e2", … in timeline order
	Text     string     `json:"text"`
	Sentence *span.Span `json:"sentence"` // null where an author's words don't stand in the text
	Span     *span.Span `json:"span"`     // the words of Text in the sentence; null as above
	Subject  *span.Span `json:"subject"`  // whom Span is said of, where its words start with the verb or a pronoun stood there: Text has both, " … " between; else null
	When     *When      `json:"when"`
	Status   Status     `json:"status"`
	Actors   []string   `json:"actors"`
	After    []string   `json:"after"`     // events that the text places before this one
	Before   []string   `json:"before"`    // events that it places after
	SameTime []string   `json:"same_time"` // events that it places at the same time
	Signals  []Quote    `json:"signals"`   // the words that give the order
	Salience float64    `json:"salience"`
	Why      []string   `json:"why"`
	Origin   ItemOrigin `json:"origin"`
}

// When is what dates an event. For an inferred date Text is "" and the span
// empty; Reason then says where it comes from.
type When struct {
	Quote
	Value     string    `json:"value"`
	Precision Precision `json:"precision"`
	From      string    `json:"from"` // stated, inferred
	Reason    string    `json:"reason"`
}

// Precision is the granularity of a date.
type Precision string

// The precisions, from fine to vague.
const (
	ByTime    Precision = "time"
	ByDay     Precision = "day"
	ByWeek    Precision = "week"
	ByMonth   Precision = "month"
	BySeason  Precision = "season"
	ByQuarter Precision = "quarter"
	ByYear    Precision = "year"
	ByDecade  Precision = "decade"
	Vague     Precision = "vague"
)

// Status is how an event stands to the time of writing.
type Status string

// The statuses.
const (
	Past     Status = "past"
	Ongoing  Status = "ongoing"
	Planned  Status = "planned"
	Possible Status = "possible"
)
