package briefing

import (
	"math"
	"sort"
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

// rated is a candidate's score: that of its features and, where the encoder
// read the text, its word on the trigger.
func (s *store) rated(c candidate) float64 {
	z := eventScore(c.features)
	t := s.reading.Triggers
	if len(t) == 0 {
		return z
	}
	sure := 0.0
	for i := sort.Search(len(t), func(i int) bool { return t[i].Span.End > c.place.Start }); i < len(t) && t[i].Span.Start < c.place.End; i++ {
		sure = max(sure, float64(t[i].Sure))
	}
	return weigh(z, sure)
}
