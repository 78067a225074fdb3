package briefing

import (
	"slices"
	"strings"

	"sitrep/content/span"
)

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
		s.sayingFirst(list)
		picked = append(picked, s.ofSentence(list)...)
	}
	slices.SortFunc(picked, byScore)
	n, room := 0, s.room()
	for n < len(picked) && n < room && picked[n].score >= worthALine {
		n++
	}
	slices.SortStableFunc(picked[n:], datedFirst)
	for n < len(picked) && n < fewestEvents && picked[n].score > faint && s.told(picked[n]) && (n < barest || picked[n].dated >= 0 || picked[n].score > fillsUp) {
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

// datedFirst puts what has a date before what has none.
func datedFirst(a, b candidate) int {
	return min(1, max(-1, -a.dated-1)) + min(1, max(-1, b.dated+1))
}

// hardly is how sure the encoder is at most of what it takes for no event.
const hardly = 0.05

// told reports whether the encoder, where it read the text, takes a candidate for an
// event at all.
func (s *store) told(c candidate) bool {
	return len(s.reading.Triggers) == 0 || c.sure > hardly
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
		} else if s.announcedAhead(&c, picked) {
			picked = append(picked, c)
		}
	}
	return picked
}

// announcedAhead gives what somebody announces for a day of its own a line beside
// that of the announcement, told of whoever announces it where it starts with a
// pronoun: of "Velm announced on Tuesday that it will close the mill in May" also
// "Velm … will close the mill in May".
func (s *store) announcedAhead(c *candidate, picked []candidate) bool {
	if c.noun || !c.group.Finite || c.group.Modal == "" || !s.ownDay(*c, picked) || s.status(*c) != Planned {
		return false
	}
	x := s.sentence(c.sentence)
	for _, a := range x.attributions {
		if !slices.ContainsFunc(picked, func(p candidate) bool { return a.Cue.Overlaps(p.place) }) || a.Cue.Overlaps(c.place) {
			continue
		}
		for _, content := range a.Content {
			if !content.Contains(c.place) || !content.Contains(s.timexes[c.dated].Span) {
				continue
			}
			first, last := x.wordsOf(content)
			for first < last && introducesAt(x.words, first) {
				first++
			}
			c.clause = x.spanOf(first, last)
			if subjectPronouns.Has(x.words[first].Lower) && c.group.First == first+1 && !a.Source.Empty() {
				c.subject, c.clause = a.Source, x.spanOf(first+1, last)
			}
			return true
		}
	}
	return false
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
	for _, a := range s.attributionsAt(c.place) {
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
	for _, a := range s.attributionsAt(cue.place) {
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
