package briefing

import (
	"sort"

	"sitrep/briefing/lang"
)

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
		if len(words) > 3 && words[0].Lower == "the" && announcing.Has(words[1].Lower) && comparison(words) {
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
