package briefing

import "sitrep/briefing/lang"

// entriesOfChronicle is the number of sentences that begin with a date and a dash or
// a colon from which a text is, or has, a chronicle.
const entriesOfChronicle = 3

// raiseChronicle lifts the event of each entry of a chronicle, "2 June - Protesters
// block the road": its author has picked what a timeline shows.
func (s *store) raiseChronicle(all []candidate) {
	best := map[int]int{} // by sentence, the candidate
	for i, c := range all {
		if s.entryDate(c.sentence) < 0 {
			continue
		}
		b, ok := best[c.sentence]
		if verb := !c.noun && c.group.Finite; !ok || verb && (all[b].noun || !all[b].group.Finite) || (!all[b].noun && all[b].group.Finite) == verb && c.noun && c.score > all[b].score {
			best[c.sentence] = i
		}
	}
	if len(best) < entriesOfChronicle {
		return
	}
	for _, i := range best {
		all[i].score = max(all[i].score, 0) + 2
		all[i].dated = s.entryDate(all[i].sentence)
	}
}

// entryDate returns the time expression that a sentence begins with as an entry of
// a chronicle does, -1 for none.
func (s *store) entryDate(sentence int) int {
	sen := s.reading.Sentences[sentence]
	first, last := s.timexesIn(sen.Span)
	if first == last || s.timexes[first].Span.Start != sen.Span.Start || !datable(s.timexes[first]) || precisionOf(dayOnly(s.timexes[first].Value)) == Vague {
		return -1
	}
	words := s.reading.Words[sen.First:sen.Last]
	for i, w := range words {
		if w.Span.Start < s.timexes[first].Span.End {
			continue
		}
		if entryMark(w) && i+1 < len(words) {
			return first
		}
		return -1
	}
	return -1
}

// entryMark reports whether a word is a mark between a date and what happened then.
func entryMark(w lang.Word) bool {
	switch w.Lower {
	case "-", "–", "—", "--", ":":
		return true
	}
	return false
}
