package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// longestContested is the number of bytes that a line told with who says it may have,
// and farthestTeller how far from the line the words for that may stand.
const (
	longestContested = 300
	farthestTeller   = 120
)

// tellWhoSays has the line of what is one side's word alone, of somebody who denies
// things or with a verb that leaves open whether it is so, tell whose word it is: "Petra
// Lunn said the clerk was arrested for making noise" and not that the clerk was.
func (s *store) tellWhoSays() {
	denying := s.denying()
	defer s.dropTold()
	for i := range s.happenings {
		h := &s.happenings[i]
		if h.event.Status != Past && h.event.Status != Ongoing {
			continue
		}
		for k := range s.briefing.Claims {
			if c := &s.briefing.Claims[k]; c.Source != nil && c.Cue != nil && holds(c.Content, h.place) && s.contested(c, denying) {
				s.widenToTeller(h, c)
				break
			}
		}
	}
}

// dropTold leaves out the lines without a date that a line told with its teller has
// taken in.
func (s *store) dropTold() {
	s.happenings = slices.DeleteFunc(slices.Clone(s.happenings), func(h happening) bool {
		return h.event.When == nil && slices.ContainsFunc(s.happenings, func(o happening) bool {
			return o.sentence == h.sentence && o.word != h.word && o.event.Span.Contains(*h.event.Span) && o.event.Span.Len() > h.event.Span.Len() && o.byTeller
		})
	})
}

// denying are the actors who deny something in this text.
func (s *store) denying() map[string]bool {
	out := map[string]bool{}
	for _, c := range s.briefing.Claims {
		if c.Certainty == Denied && c.Speaker != "" && c.Cue != nil && denials.Has(firstWord(c.Cue.Text)) {
			out[c.Speaker] = true
		}
	}
	return out
}

// behindDenial reports whether what somebody says stands soon behind a denial: there
// the text tells what the two sides say.
func (s *store) behindDenial(c *Claim) bool {
	if c.Sentence == nil {
		return false
	}
	at := s.sentenceIndex(*c.Sentence)
	return slices.ContainsFunc(s.briefing.Claims, func(d Claim) bool {
		if d.Sentence == nil || d.Certainty != Denied || d.Cue == nil || !denials.Has(firstWord(d.Cue.Text)) {
			return false
		}
		from := s.sentenceIndex(*d.Sentence)
		return from >= 0 && from < at && at <= from+denialReaches
	})
}

// denialReaches is the number of sentences behind a denial in which what is said is
// one side's word.
const denialReaches = 6

// denials are words by which somebody denies.
var denials = lang.Listed(`deny denies denied denying denial refute refutes refuted rejected rejects reject dismissed dismisses`)

// contested reports whether a claim is of one side alone.
func (s *store) contested(c *Claim, denying map[string]bool) bool {
	if denying[c.Speaker] || s.behindDenial(c) {
		return true
	}
	return c.Cue != nil && slices.ContainsFunc(strings.Fields(strings.ToLower(c.Cue.Text)), contesting.Has)
}

// contesting are verbs that leave open whether what somebody says is so.
var contesting = lang.Listed(`allege alleges alleged alleging claim claims claimed claiming insist insists insisted contend contends contended assert asserts asserted
	maintains maintained believe believes believed suspect suspects suspected`)

// widenToTeller has a line take in the words for who says it, right before it or right
// behind it.
func (s *store) widenToTeller(h *happening, c *Claim) {
	line := *h.event.Span
	teller := span.Span{Start: min(c.Source.Start, c.Cue.Start), End: max(c.Source.End, c.Cue.End)}
	if line.Overlaps(teller) || !s.reading.Sentences[h.sentence].Span.Contains(teller) || distance(line, teller) > farthestTeller {
		return
	}
	wide := span.Span{Start: min(line.Start, teller.Start), End: max(line.End, teller.End)}
	if wide.Len() > longestContested || h.event.Subject != nil && !wide.Contains(*h.event.Subject) {
		return
	}
	wide = s.sentence(h.sentence).balanced(wide)
	h.event.Span, h.event.Subject, h.event.Text = &wide, nil, wide.Of(s.doc.Text)
	h.byTeller = true
	h.event.Actors = append([]string{}, s.actorsIn(wide)...)
	h.event.Why = append(h.event.Why, "told by one side: “"+c.Cue.Text+"”")
}
