package briefing

import (
	"fmt"
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// An article makes so many lines of a timeline, where it has them; a long text
// one for so many sentences, up to longestTimeline.
const (
	fewestEvents     = 4
	barest           = 2 // so many however faint they are
	mostEvents       = 14
	sentencesForLine = 5
	longestTimeline  = 40
)

// room is the most lines that the timeline of this text has.
func (s *store) room() int {
	return max(mostEvents, min(longestTimeline, len(s.reading.Sentences)/sentencesForLine))
}

// worthALine is the score from which a candidate stands in the timeline, and
// certainly the one from which it stands there beside another of the same
// sentence (scores are logits, see event_weights.go).
const (
	worthALine = -1.3
	certainly  = 0
	withOwnDay = -1.2 // the same of a candidate that another date tells apart
	fillsUp    = -2   // the same of one that stands there only because there are few
	faint      = -3.5 // below this nothing is worth a line

	lowerQuoted = 0.5 // what a candidate without a date loses in what somebody is quoted with

	mostOfSentence = 3
)

// candidate is a word of the text that may name an event.
type candidate struct {
	sentence int            // index into the reading's sentences
	word     int            // index into the reading's words: the trigger
	lower    string         // the trigger in lower case
	place    span.Span      // of the trigger
	group    lang.VerbGroup // indices into the sentence's words; of a noun, the group that governs it
	noun     bool
	phrase   bool      // told by a noun phrase alone, "the 2003 killing of a clerk"
	clause   span.Span // the words that tell the event
	subject  span.Span // whom they are said of, where that stands apart and is known
	features []string
	sure     float64 // how sure the encoder is that the trigger is one, 0 to 1
	score    float64
	doubted  bool // coloured by a word of doubt: "potential", "proposed"
	dated    int  // index into the store's timexes, -1 for none
}

// findEvents picks the events that are worth a line in the timeline, with
// their words, their dates and their status. Which word is worth one is told
// by weights learned from annotated articles and by the encoder; everything
// else is rules.
func (s *store) findEvents() {
	all := s.candidates()
	for i := range all {
		all[i].score = s.rated(all[i])
		if st := s.status(all[i]); st == Possible {
			all[i].score += raisePossible
		}
		if all[i].dated < 0 && slices.Contains(all[i].features, "quoted") {
			all[i].score -= lowerQuoted
		}
		if s.compared(all[i]) {
			all[i].score += 4
		} else if s.timeless(all[i]) {
			all[i].score -= lowerTimeless
		}
	}
	s.raiseTakenUp(all)
	s.raisePosts(all)
	s.raiseChronicle(all)
	chosen := s.choose(all)
	s.happenings = s.happenings[:0]
	for _, c := range chosen {
		s.happenings = append(s.happenings, s.happening(c))
	}
	s.spareDates()
	s.happenings = slices.DeleteFunc(slices.Clone(s.happenings), func(h happening) bool { return s.toldTwice(h) || s.open(h) })
	s.tellOnce()
	s.dateByLength()
	s.tellWhoSays()
	s.nameSubjects()
	s.tellAgain()
	for i := range s.happenings {
		s.briefing.Timeline = append(s.briefing.Timeline, s.happenings[i].event)
	}
}

// happening is an event with what ordering needs to know of it.
type happening struct {
	candidate
	event    Event
	byTeller bool // the line tells who says it
}

// sentence is a sentence with what questions about its words need.
func (s *store) sentence(i int) *sentenceContext {
	sen := s.reading.Sentences[i]
	words := s.reading.Words[sen.First:sen.Last]
	x := &sentenceContext{store: s, index: i, words: words, groups: s.verbGroups(i)}
	x.attributions, _ = s.reading.AttributionsOf(i)
	return x
}

// verbGroups reads the verbs of a sentence. A word in the name of a person is none:
// "the court convicted Drew Holt".
func (s *store) verbGroups(sentence int) []lang.VerbGroup {
	sen := s.reading.Sentences[sentence]
	words := s.reading.Words[sen.First:sen.Last]
	names := s.reading.NamesOf(sentence)
	return slices.DeleteFunc(lang.VerbGroups(words), func(g lang.VerbGroup) bool {
		at := words[g.Head].Span
		return monthAsVerb(words, g) || s.inWrittenName(words, g) || !g.Infinitive && slices.ContainsFunc(names, func(n lang.Name) bool {
			return n.Type == lang.PersonName && n.Span.Contains(at) && capitalised(at.Of(s.doc.Text))
		})
	})
}

// toldTwice reports whether another event of the same sentence has the very line
// of this one and stands for both: it is dated and this one is not, or it scored
// more.
func (s *store) toldTwice(h happening) bool {
	for _, o := range s.happenings {
		if o.word == h.word || o.sentence != h.sentence || o.event.Text != h.event.Text {
			continue
		}
		if dated, other := h.event.When != nil, o.event.When != nil; dated != other {
			return other
		}
		if h.score < o.score || h.score == o.score && h.word > o.word {
			return true
		}
	}
	return false
}

// open reports whether a line begins with a relative pronoun, or is told of an "I" or
// a "we" apart from it: nobody could tell of whom.
func (s *store) open(h happening) bool {
	x := s.sentence(h.sentence)
	first, _ := x.wordsOf(*h.event.Span)
	if h.event.Subject == nil {
		return lang.Relatives.Has(x.words[first].Lower)
	}
	w := strings.ToLower(h.event.Subject.Of(s.doc.Text))
	return w == "i" || w == "we" || w == "you"
}

// happening makes an event of a candidate.
func (s *store) happening(c candidate) happening {
	sentence := s.reading.Sentences[c.sentence].Span
	x := s.sentence(c.sentence)
	who, clause := c.subject, x.balanced(c.clause)
	if who.Empty() {
		who, clause = x.whole(c)
	}
	if ordered, ok := x.boundTo(c, clause); ok {
		who, clause = span.Span{}, ordered
	}
	h := happening{candidate: c}
	h.event = Event{
		Text: clause.Of(s.doc.Text), Sentence: &sentence, Span: &clause, Status: s.status(c),
		Actors: append([]string{}, s.actorsIn(clause)...), Salience: salienceOf(c.score), Origin: InText,
		After: []string{}, Before: []string{}, SameTime: []string{}, Signals: []Quote{},
		Why: []string{fmt.Sprintf("what happened: “%s”", s.reading.Words[c.word].Span.Of(s.doc.Text))},
	}
	if !who.Empty() {
		h.event.Subject, h.event.Text = &who, joined(s.doc.Text, []span.Span{who, clause})
		for _, id := range s.actorsIn(who) {
			h.event.Actors = addID(h.event.Actors, id)
		}
	}
	if c.dated >= 0 {
		s.setDate(&h)
	}
	return h
}
