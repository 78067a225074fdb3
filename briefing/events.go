package briefing

import (
	"fmt"
	"slices"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// An article makes so many lines of a timeline, where it has them.
const (
	fewestEvents = 4
	mostEvents   = 14
)

// worthALine is the score from which a candidate stands in the timeline, and
// certainly the one from which it stands there beside another of the same
// sentence (scores are logits, see event_weights.go).
const (
	worthALine = -1.6
	certainly  = 0.9
	faint      = -3 // below this nothing is worth a line
)

// candidate is a word of the text that may name an event.
type candidate struct {
	sentence int            // index into the reading's sentences
	word     int            // index into the reading's words: the trigger
	place    span.Span      // of the trigger
	group    lang.VerbGroup // indices into the sentence's words; of a noun, the group that governs it
	noun     bool
	clause   span.Span // the words that tell the event
	features []string
	score    float64
	doubted  bool // coloured by a word of doubt: "potential", "proposed"
	dated    int  // index into the store's timexes, -1 for none
}

// findEvents picks the events that are worth a line in the timeline, with
// their words, their dates and their status. Which word is worth one is told
// by weights learned from annotated articles; everything else is rules.
func (s *store) findEvents() {
	all := s.candidates()
	for i := range all {
		all[i].score = eventScore(all[i].features)
		if s.compared(all[i]) {
			all[i].score += 4
		}
	}
	chosen := choose(all)
	s.happenings = s.happenings[:0]
	for _, c := range chosen {
		s.happenings = append(s.happenings, s.happening(c))
	}
	s.spareDates()
	for i := range s.happenings {
		s.briefing.Timeline = append(s.briefing.Timeline, s.happenings[i].event)
	}
}

// choose takes the best candidate of each sentence, a second one where both
// are sure, and of these the ones that score enough: at least the fewest, at
// most the most.
func choose(all []candidate) []candidate {
	best := map[int][]candidate{}
	for _, c := range all {
		best[c.sentence] = append(best[c.sentence], c)
	}
	var picked []candidate
	for _, list := range best {
		slices.SortStableFunc(list, byScore)
		picked = append(picked, list[0])
		for _, c := range list[1:] {
			if c.score >= certainly && !c.clause.Overlaps(list[0].clause) {
				picked = append(picked, c)
				break
			}
		}
	}
	slices.SortFunc(picked, byScore)
	n := 0
	for n < len(picked) && n < mostEvents && (n < fewestEvents && picked[n].score > faint || picked[n].score >= worthALine) {
		n++
	}
	picked = withOutlook(picked[:n], all)
	slices.SortFunc(picked, func(a, b candidate) int { return a.word - b.word })
	return picked
}

// withOutlook gives an article that tells in so many words of what may come
// ("a potential deal") a line for it, at the cost of the faintest line where
// there are most already.
func withOutlook(picked, all []candidate) []candidate {
	best := -1
	for i, c := range all {
		shown := slices.ContainsFunc(picked, func(p candidate) bool { return p.sentence == c.sentence })
		if c.doubted && c.score > faint && !shown && (best < 0 || byScore(c, all[best]) < 0) {
			best = i
		}
	}
	if best < 0 || slices.ContainsFunc(picked, func(c candidate) bool { return c.doubted }) {
		return picked
	}
	if len(picked) == mostEvents {
		picked = picked[:mostEvents-1]
	}
	return append(picked, all[best])
}

// byScore puts the higher score first, then the earlier word: the order does
// not depend on how candidates were gathered.
func byScore(a, b candidate) int {
	switch {
	case a.score > b.score:
		return -1
	case a.score < b.score:
		return 1
	}
	return a.word - b.word
}

// happening is an event with what ordering needs to know of it.
type happening struct {
	candidate
	event Event
}

// happening makes an event of a candidate.
func (s *store) happening(c candidate) happening {
	sentence := s.reading.Sentences[c.sentence].Span
	clause := c.clause
	h := happening{candidate: c}
	h.event = Event{
		Text: clause.Of(s.doc.Text), Sentence: &sentence, Span: &clause, Status: s.status(c),
		Actors: append([]string{}, s.actorsIn(clause)...), Salience: salienceOf(c.score), Origin: InText,
		After: []string{}, Before: []string{}, SameTime: []string{}, Signals: []Quote{},
		Why: []string{fmt.Sprintf("what happened: “%s”", s.reading.Words[c.word].Span.Of(s.doc.Text))},
	}
	if c.dated >= 0 {
		s.setDate(&h)
	}
	return h
}
