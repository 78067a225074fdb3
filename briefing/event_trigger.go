package briefing

import (
	"math"
	"sort"

	"sitrep/content/span"
)

// The encoder's word on what triggers an event weighs this much beside the
// features: fitted on annotated articles that the encoder was not trained on.
const (
	weighFeatures = 0.5
	weighTrigger  = 0.8
	weighBias     = 0.2
	// What may come is rarer in the annotations than readers want it: without
	// this an article about a deal that is only talked of has no line for it.
	raisePossible = 0.8
)

// weigh joins the score of a candidate's features, a logit, with how sure the
// encoder is that its word triggers an event, 0 to 1.
func weigh(features, sure float64) float64 {
	sure = min(max(sure, 0.02), 0.98) // what it does not tell is under 0.05
	return weighFeatures*features + weighTrigger*math.Log(sure/(1-sure)) + weighBias
}

// A word that is no verb and no known noun of events may name one where the
// encoder is perhaps sure; what rules call no event may be one where it is surely.
const (
	perhaps = 0.15
	surely  = 0.5
)

// triggered is how sure the encoder is that the word at a place triggers an
// event; 0 where it did not read the text or does not tell.
func (s *store) triggered(at span.Span) float64 {
	t := s.reading.Triggers
	sure := 0.0
	for i := sort.Search(len(t), func(i int) bool { return t[i].Span.End > at.Start }); i < len(t) && t[i].Span.Start < at.End; i++ {
		sure = max(sure, float64(t[i].Sure))
	}
	return sure
}

// rated is a candidate's score: that of its features and, where the encoder
// read the text, its word on the trigger.
func (s *store) rated(c candidate) float64 {
	z := eventScore(c.features)
	if len(s.reading.Triggers) == 0 {
		return z
	}
	return weigh(z, c.sure)
}
