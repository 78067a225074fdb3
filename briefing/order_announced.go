package briefing

import (
	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// announcing are nouns that take up, by themselves, what an article as a whole
// reports: "the disclosure", "the news".
var announcing = lang.Listed(`disclosure disclosures revelation revelations announcement statement news finding findings report allegation allegations`)

// mainAnnouncement is the saying or announcing that the article opens with:
// the first event before i that is one, in its first sentences; -1 for none.
func (s *store) mainAnnouncement(i int) int {
	body := s.bodyStart()
	for j := 0; j < i; j++ {
		h := s.happenings[j]
		if h.sentence > body+2 {
			break
		}
		if w := s.reading.Words[h.word].Lower; !h.noun && s.isCue(h.place) || sameDeed(w, "announcement") {
			return j
		}
	}
	return -1
}

// bodyStart is the index of the first sentence that is no heading.
func (s *store) bodyStart() int {
	for i, sen := range s.reading.Sentences {
		if !s.reading.Passages[sen.Passage].Heading {
			return i
		}
	}
	return 0
}

// attributionsAt returns the attributions of the sentence that a word stands in.
func (s *store) attributionsAt(at span.Span) []lang.Attribution {
	of, _ := s.reading.AttributionsOf(s.sentenceIndex(at))
	return of
}

// isCue reports whether a word says that somebody says something.
func (s *store) isCue(at span.Span) bool {
	for _, a := range s.attributionsAt(at) {
		if a.Cue.Overlaps(at) {
			return true
		}
	}
	return false
}
