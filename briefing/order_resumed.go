package briefing

import (
	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// resumedEdges puts an event before what the sentence before it tells, where its
// own sentence only takes that up to say what went before: "That came a week
// after a climber had reached the summit", "The ban follows a fire".
func (s *store) resumedEdges(i int, sen lang.Sentence, words []lang.Word) []edge {
	h := s.happenings[i]
	if h.sentence == 0 || s.reading.Sentences[h.sentence-1].Passage+1 < sen.Passage {
		return nil
	}
	verb, first := resumes(words)
	if first < 0 || h.word-sen.First < first {
		return nil
	}
	for j := range s.happenings {
		if s.happenings[j].sentence == h.sentence-1 {
			signal := s.quote(span.Span{Start: words[verb].Span.Start, End: words[first-1].Span.End})
			return []edge{{from: i, to: j, resumed: true, rank: bySignal, signal: signal}}
		}
	}
	return nil
}

// resumes returns the verb of a sentence whose subject takes up what was told
// before, and where begins what went before that; -1, -1 for other sentences.
func resumes(words []lang.Word) (verb, first int) {
	verb = 1
	switch lowAt(words, 0) {
	case "that", "this", "it":
		if lowAt(words, 0) == "this" && !resuming.Has(lowAt(words, 1)) {
			verb = 2 // "this ban comes"
		}
	case "the":
		verb = 2
	default:
		return -1, -1
	}
	switch w := lowAt(words, verb); {
	case w == "follows" || w == "followed":
		return verb, verb + 1
	case !resuming.Has(w):
		return -1, -1
	}
	for i := verb + 1; i < verb+6 && i+1 < len(words); i++ {
		if words[i].Kind == lang.Punct {
			break
		}
		if words[i].Lower == "after" {
			return verb, i + 1
		}
	}
	return -1, -1
}

var resuming = lang.Listed(`comes came happened happens occurred`)
