package briefing

import (
	"slices"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// adverbs place an event against what was told before it.
var adverbSignals = map[string]relation{
	"then": isAfter, "later": isAfter, "afterwards": isAfter, "afterward": isAfter, "subsequently": isAfter, "thereafter": isAfter,
	"previously": isBefore, "earlier": isBefore, "beforehand": isBefore, "formerly": isBefore,
	"simultaneously": isSame,
}

// adverbEdges places an event by an adverb in its clause: "then" and "later"
// after the event told before it, "previously" before the first of the story.
func (s *store) adverbEdges(i int, sen lang.Sentence, words []lang.Word) []edge {
	h := s.happenings[i]
	for w, word := range words {
		rel, ok := adverbSignals[word.Lower]
		if !ok || !h.clause.Contains(word.Span) && w != 0 || s.inTimex(word.Span) {
			continue
		}
		if d := h.word - sen.First - w; d > 8 || d < -5 || formerOffice(words, w) || w > 0 && rel == isBefore && takingUp.Has(words[w-1].Lower) && h.word-sen.First != w-1 {
			continue
		}
		j := i - 1
		if rel == isBefore {
			j = s.mainEvent(i)
		}
		if j < 0 || rel == isAfter && s.happenings[j].sentence < h.sentence-2 {
			continue
		}
		e := edge{from: j, to: i, rank: bySignal, signal: s.quote(word.Span)}
		switch rel {
		case isBefore:
			e.from, e.to = i, j
		case isSame:
			e.same = true
		}
		return []edge{e}
	}
	return nil
}

// formerOffice reports whether "then" at w tells what somebody was and no
// order: "Ada Holt, then the mayor,", "the then minister".
func formerOffice(words []lang.Word, w int) bool {
	if words[w].Lower != "then" || w == 0 {
		return false
	}
	before, next := words[w-1], lowAt(words, w+1)
	if before.Lower == "the" || next == "-" {
		return true
	}
	if before.Lower != "," && before.Lower != "(" {
		return false
	}
	end := w + 1
	for end < len(words) && words[end].Kind != lang.Punct {
		end++
	}
	return !slices.ContainsFunc(lang.VerbGroups(words[w:end]), func(g lang.VerbGroup) bool { return g.Finite })
}

func (s *store) inTimex(at span.Span) bool {
	first, last := s.timexesIn(at)
	return first < last
}

// mainEvent is the first past event of the story that is told plainly, other
// than i; -1 for none.
func (s *store) mainEvent(i int) int {
	for j, h := range s.happenings {
		if j >= i {
			break
		}
		if h.event.Status == Past && !h.group.Perfect {
			return j
		}
	}
	return -1
}
