package briefing

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// An article makes so many lines of a timeline, where it has them; a long text
// one for so many sentences, up to longestTimeline.
const (
	fewestEvents     = 4
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
	faint      = -3.5 // below this nothing is worth a line

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
		if s.compared(all[i]) {
			all[i].score += 4
		} else if s.timeless(all[i]) {
			all[i].score -= lowerTimeless
		}
	}
	s.raiseTakenUp(all)
	chosen := s.choose(all)
	s.happenings = s.happenings[:0]
	for _, c := range chosen {
		s.happenings = append(s.happenings, s.happening(c))
	}
	s.spareDates()
	s.happenings = slices.DeleteFunc(slices.Clone(s.happenings), s.toldTwice)
	for i := range s.happenings {
		s.briefing.Timeline = append(s.briefing.Timeline, s.happenings[i].event)
	}
}

// choose takes the best candidate of each sentence, others of it where they are
// sure and parted from it, and of these the ones that score enough: at least
// the fewest, at most the most.
func (s *store) choose(all []candidate) []candidate {
	best := map[int][]candidate{}
	for _, c := range all {
		best[c.sentence] = append(best[c.sentence], c)
	}
	var picked []candidate
	for _, list := range best {
		slices.SortStableFunc(list, byScore)
		tellingFirst(list)
		s.contentFirst(list)
		picked = append(picked, s.ofSentence(list)...)
	}
	slices.SortFunc(picked, byScore)
	n, room := 0, s.room()
	for n < len(picked) && n < room && (n < fewestEvents && picked[n].score > faint || picked[n].score >= worthALine) {
		n++
	}
	s.briefing.TimelineMore = 0
	for _, c := range picked[n:] {
		if c.score >= worthALine {
			s.briefing.TimelineMore++
		}
	}
	picked = withOutlook(withLede(picked, n, room), all, room)
	slices.SortFunc(picked, func(a, b candidate) int { return a.word - b.word })
	return picked
}

// ofSentence takes of a sentence's candidates, the best first, those that make
// lines of their own.
func (s *store) ofSentence(list []candidate) []candidate {
	picked := list[:1:1]
	for _, c := range list[1:] {
		if len(picked) == mostOfSentence {
			break
		}
		if c.score < certainly && (c.score < withOwnDay || !s.ownDay(c, picked)) {
			continue
		}
		lines := append(slices.Clone(picked), c)
		fits := true
		for i := range picked {
			fits = fits && s.apart(&lines[i], &lines[len(picked)])
		}
		if fits && !slices.ContainsFunc(lines, s.bareSaying) {
			picked = lines
		}
	}
	return picked
}

// ownDay reports whether a candidate has an exact date that none of the others
// has.
func (s *store) ownDay(c candidate, others []candidate) bool {
	if c.dated < 0 || c.noun || precisionOf(dayOnly(s.timexes[c.dated].Value)) == Vague {
		return false
	}
	return !slices.ContainsFunc(others, func(o candidate) bool { return o.dated == c.dated })
}

// shortestSaying is the number of words that the line of an act of speech must
// have: "said on Wednesday" tells of nothing.
const shortestSaying = 6

// bareSaying reports whether a candidate's line is an act of speech without
// what was said: it is short, or what was said stands outside it.
func (s *store) bareSaying(c candidate) bool {
	for _, a := range s.reading.Attributions {
		if a.Cue.Overlaps(c.place) {
			within := slices.ContainsFunc(a.Content, func(at span.Span) bool { return at.Overlaps(c.clause) })
			return !within || len(strings.Fields(c.clause.Of(s.doc.Text))) < shortestSaying
		}
	}
	return false
}

// tellingFirst puts the best dated verb of a sentence before a noun that a date
// of its own colours: "on Friday a judge quashed the verdict on the 2003
// killing" tells of Friday.
func tellingFirst(list []candidate) {
	if !list[0].phrase {
		return
	}
	for i, c := range list {
		if !c.noun && c.dated >= 0 && c.group.Finite && c.score > faint {
			copy(list[1:i+1], list[:i])
			list[0] = c
			return
		}
	}
}

// contentFirst puts what was said before the act of saying it where the line of
// that would not hold it, or where what was said has a date of its own: "the
// ferry will stop in October, its owner said on Wednesday" tells of October.
func (s *store) contentFirst(list []candidate) {
	if !s.isCue(list[0].place) {
		return
	}
	for i, c := range list[1:] {
		if c.score < worthALine || s.bareSaying(c) || !s.saidBefore(c, list[0]) {
			continue
		}
		if s.bareSaying(list[0]) || c.dated >= 0 && c.dated != list[0].dated && precisionOf(dayOnly(s.timexes[c.dated].Value)) != Vague {
			copy(list[1:i+2], list[:i+1])
			list[0] = c
			return
		}
	}
}

// saidBefore reports whether what a cue introduces stands before it and holds
// the candidate.
func (s *store) saidBefore(c, cue candidate) bool {
	for _, a := range s.reading.Attributions {
		if a.Cue.Overlaps(cue.place) {
			return slices.ContainsFunc(a.Content, func(at span.Span) bool { return at.Contains(c.place) && at.End <= cue.place.Start })
		}
	}
	return false
}

// withLede returns the first n of the picked lines, and the one of the article's
// first sentence for the last of them where it is not among them: what the
// article opens with is what it is about.
func withLede(picked []candidate, n, room int) []candidate {
	first := -1
	for i, c := range picked {
		if first < 0 || c.sentence < picked[first].sentence {
			first = i
		}
	}
	if first < n || picked[first].score < faint {
		return picked[:n]
	}
	lede := picked[first]
	if n == room {
		n--
	}
	return append(picked[:n:n], lede)
}

// withOutlook gives an article that tells in so many words of what may come
// ("a potential deal") a line for it, at the cost of the faintest line where
// there are most already.
func withOutlook(picked, all []candidate, room int) []candidate {
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
	if len(picked) == room {
		picked = picked[:room-1]
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

// raiseTakenUp lifts the events that the text itself takes up as such and
// orders others by: "after that visit", "the disclosure coincided with". Without
// them the line that is ordered would hang in the air.
func (s *store) raiseTakenUp(all []candidate) {
	for k, sen := range s.reading.Sentences {
		words := s.reading.Words[sen.First:sen.Last]
		for w := range words {
			n := connectiveAt(words, w)
			if n == 0 {
				continue
			}
			end := min(complementEnd(words, w, w+n), w+n+6)
			for i := w + n; i < end; i++ {
				if lead := lowAt(words, i-1); isDeed(words[i].Lower) && (lead == "that" || lead == "this" || lead == "the" || lead == "'s") {
					raise(all, k, words[i].Lower)
				}
			}
		}
		if len(words) > 3 && words[0].Lower == "the" && announcing[words[1].Lower] && comparison(words) {
			s.raiseAnnouncement(all)
		}
	}
}

// raise lifts the last verb before sentence k, at most three back, that a noun
// takes up. Candidates stand in the order of their sentences.
func raise(all []candidate, k int, noun string) {
	best := -1
	from := sort.Search(len(all), func(i int) bool { return all[i].sentence >= k-3 })
	for i := from; i < len(all) && all[i].sentence < k; i++ {
		if !all[i].noun && sameDeed(noun, all[i].lower) {
			best = i
		}
	}
	if best >= 0 {
		all[best].score = max(all[best].score, 0) + 2
	}
}

// raiseAnnouncement lifts the dated saying or announcing of the article's first
// sentences.
func (s *store) raiseAnnouncement(all []candidate) {
	body := s.bodyStart()
	for i, c := range all {
		if c.sentence > body+2 {
			return
		}
		if !c.noun && c.dated >= 0 && (s.isCue(c.place) || sameDeed(c.lower, "announcement")) {
			all[i].score = max(all[i].score, 0) + 2
			return
		}
	}
}

// connectiveAt returns the number of words of a connective at w, 0 for none.
func connectiveAt(words []lang.Word, w int) int {
	for _, c := range connectives {
		if n := phraseAt(words, w, c.words); n > 0 {
			return n
		}
	}
	return 0
}

// comparison reports whether a sentence puts something at the same time as
// something else.
func comparison(words []lang.Word) bool {
	for w := range words {
		for _, c := range connectives {
			if c.rel == isSame && phraseAt(words, w, c.words) > 0 {
				return true
			}
		}
	}
	return false
}

// happening is an event with what ordering needs to know of it.
type happening struct {
	candidate
	event Event
}

// sentence is a sentence with what questions about its words need.
func (s *store) sentence(i int) *sentenceContext {
	sen := s.reading.Sentences[i]
	words := s.reading.Words[sen.First:sen.Last]
	x := &sentenceContext{store: s, index: i, words: words, groups: lang.VerbGroups(words)}
	x.attributions, _ = s.reading.AttributionsOf(i)
	return x
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

// happening makes an event of a candidate.
func (s *store) happening(c candidate) happening {
	sentence := s.reading.Sentences[c.sentence].Span
	x := s.sentence(c.sentence)
	who, clause := x.whole(c)
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
