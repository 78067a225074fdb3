package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/briefing/timex"
	"sitrep/content/span"
)

// relation is what a connective says of the event it introduces.
type relation int

const (
	isAfter  relation = iota // this event lies after the one that is introduced
	isBefore                 // this event lies before it
	isSame
)

// connectives introduce the other event as a noun phrase or a clause.
var connectives = []struct {
	words string
	rel   relation
}{
	{"subsequent to", isAfter}, {"in the wake of", isAfter}, {"in the aftermath of", isAfter}, {"on the heels of", isAfter},
	{"in response to", isAfter}, {"as soon as", isAfter}, {"following", isAfter}, {"after", isAfter}, {"followed", isAfter}, {"follows", isAfter}, {"upon", isAfter}, {"once", isAfter},
	{"in the run-up to", isBefore}, {"prior to", isBefore}, {"ahead of", isBefore}, {"before", isBefore}, {"preceded", isBefore}, {"until", isBefore},
	{"at the same time as", isSame}, {"coincided with", isSame}, {"coincides with", isSame}, {"coincide with", isSame}, {"coinciding with", isSame},
}

// signalEdges returns the edges that words of the text give.
func (s *store) signalEdges() []edge {
	var out []edge
	for i, h := range s.happenings {
		sen := s.reading.Sentences[h.sentence]
		words := s.reading.Words[sen.First:sen.Last]
		out = append(out, s.connectiveEdges(i, sen, words)...)
		out = append(out, s.adverbEdges(i, sen, words)...)
		out = append(out, s.takenUpEdges(i, sen, words)...)
		out = append(out, s.ledeEdges(i, sen, words)...)
		out = append(out, s.resumedEdges(i, sen, words)...)
	}
	return append(out, s.disclosedEdges(out)...)
}

// connectiveEdges finds connectives in the event's sentence whose complement
// names another event, of this sentence or told before.
func (s *store) connectiveEdges(i int, sen lang.Sentence, words []lang.Word) []edge {
	var out []edge
	at := s.happenings[i].word - sen.First
	for w := range words {
		for _, c := range connectives {
			n := phraseAt(words, w, c.words)
			if n == 0 {
				continue
			}
			if e, ok := s.connect(i, sen, words, at, w, n, c.rel); ok {
				out = append(out, e)
			}
			break
		}
	}
	return out
}

// connect makes an edge of a connective of n words at w, if the event i stands
// outside its complement and the complement is an event.
func (s *store) connect(i int, sen lang.Sentence, words []lang.Word, at, w, n int, rel relation) (edge, bool) {
	first, last := w+n, complementEnd(words, w, w+n)
	if rel == isSame && at >= first && at < last {
		// "The revelation coincided with the announcement": the event is what
		// the other is held against.
		if j := s.eventMeant(i, words[:w]); j >= 0 {
			return edge{from: j, to: i, same: true, rank: bySignal, signal: s.quote(span.Span{Start: words[w].Span.Start, End: words[first-1].Span.End})}, true
		}
	}
	if at >= first && at < last || first >= last || s.isDate(words[first].Span) {
		return edge{}, false
	}
	if at > last && w > 0 && !startsClause(words, w) || at < w && clauseBetween(words, at, w) {
		return edge{}, false
	}
	if at < w && s.eventBetween(i, words[at].Span.End, words[w].Span.Start) {
		return edge{}, false // "was built in 1998 and mended in May after it failed": only the mending is after
	}
	j := s.eventWithin(i, sen, first, last)
	if j < 0 && at > w && startsClause(words, w) || j < 0 && at < w {
		j = s.eventMeant(i, words[first:last])
	}
	if rel == isSame && j < 0 {
		j = s.eventMeant(i, words[:w]) // "The revelation coincided with …"
	}
	if j < 0 {
		return edge{}, false
	}
	signal := s.quote(span.Span{Start: words[w].Span.Start, End: words[last-1].Span.End})
	if signal.Len() > 60 {
		signal = s.quote(span.Span{Start: words[w].Span.Start, End: words[w+n-1].Span.End})
	}
	e := edge{from: j, to: i, rank: bySignal, signal: signal}
	switch rel {
	case isBefore:
		e.from, e.to = i, j
	case isSame:
		e.same = true
	}
	return e, true
}

// eventBetween reports whether another event than i stands between two places.
func (s *store) eventBetween(i, from, to int) bool {
	for j := range s.happenings {
		if at := s.happenings[j].place; j != i && at.Start >= from && at.End <= to {
			return true
		}
	}
	return false
}

// compared reports whether a noun is what another event is put at the same
// time as: "coincided with the announcement". It is an event worth a line, or
// the sentence would say nothing.
func (s *store) compared(c candidate) bool {
	if !c.noun {
		return false
	}
	sen := s.reading.Sentences[c.sentence]
	words := s.reading.Words[sen.First:sen.Last]
	for w := max(0, c.word-sen.First-8); w < c.word-sen.First; w++ {
		for _, k := range connectives {
			if n := phraseAt(words, w, k.words); k.rel == isSame && n > 0 {
				return true
			}
		}
	}
	return false
}

// phraseAt returns the number of words that a phrase takes at w, 0 where it
// does not stand there.
func phraseAt(words []lang.Word, w int, phrase string) int {
	n := 0
	for p := range strings.FieldsSeq(phrase) {
		if lowAt(words, w+n) != p {
			return 0
		}
		n++
	}
	return n
}

// complementEnd is where what a connective introduces ends: at a comma where
// the connective opens the sentence, else where the clause ends. A verb joined
// by "and" to one before a noun complement is none of it: "was shut after the
// incident and reopened".
func complementEnd(words []lang.Word, w, first int) int {
	groups := lang.VerbGroups(words)
	for i := first; i < len(words); i++ {
		if joinsVerb(words, groups, i) && finiteWithin(groups, 0, w) && !finiteWithin(groups, first, i) {
			return i
		}
		if words[i].Kind == lang.Punct && i > first {
			switch words[i].Lower {
			case ",", ";", ".", ":", "—", "--", "?", "!":
				return i
			}
		}
	}
	return len(words)
}

// joinsVerb reports whether a conjunction stands at i and a finite verb right
// behind it.
func joinsVerb(words []lang.Word, groups []lang.VerbGroup, i int) bool {
	if words[i].Lower != "and" && words[i].Lower != "but" {
		return false
	}
	return slices.ContainsFunc(groups, func(g lang.VerbGroup) bool {
		return g.Finite && g.First >= i+1 && g.First <= i+2 && (g.First == i+1 || strings.HasSuffix(words[i+1].Lower, "ly"))
	})
}

// finiteWithin reports whether a finite verb stands in words[first:last].
func finiteWithin(groups []lang.VerbGroup, first, last int) bool {
	return slices.ContainsFunc(groups, func(g lang.VerbGroup) bool { return g.Finite && g.First >= first && g.First < last })
}

// startsClause reports whether a connective opens the sentence or follows a
// mark or a conjunction.
func startsClause(words []lang.Word, w int) bool {
	if w == 0 {
		return true
	}
	p := words[w-1]
	return p.Kind == lang.Punct || p.Lower == "and" || p.Lower == "but" || p.Kind == lang.Number || timeWords.Has(p.Lower) || w == 1
}

// timeWords stand before "after" and "before": "three days after".
var timeWords = lang.Listed(`minutes hours days weeks months years day week month year hour shortly soon just immediately long`)

// clauseBetween reports whether a mark, or a conjunction with a verb of its own
// behind it, cuts an event off from a connective: "sued the firm, but a
// settlement was reached after he testified" says nothing of the suit.
func clauseBetween(words []lang.Word, at, w int) bool {
	groups := lang.VerbGroups(words)
	for i := at + 1; i < w; i++ {
		switch words[i].Lower {
		case ";", ".":
			return true
		case "but", "and", "while", "which", "who":
			if finiteWithin(groups, i+1, w) {
				return true
			}
		}
	}
	return false
}

// isDate reports whether a time expression starts at the span.
func (s *store) isDate(at span.Span) bool {
	first, last := s.timexesIn(span.Span{Start: at.Start, End: at.End + 1})
	return slices.ContainsFunc(s.timexes[first:last], func(t timex.Expression) bool { return t.Span.Start >= at.Start })
}

// eventWithin returns another event whose trigger stands in a range of the
// sentence's words, -1 for none.
func (s *store) eventWithin(i int, sen lang.Sentence, first, last int) int {
	for j, h := range s.happenings {
		if w := h.word - sen.First; j != i && w >= first && w < last {
			return j
		}
	}
	return -1
}

// eventMeant returns the event told before that words take up: "this visit"
// the visit, "Shoigu's trip" the visit too, "that" the last one; -1 for none.
func (s *store) eventMeant(i int, words []lang.Word) int {
	if len(words) == 0 {
		return -1
	}
	if len(words) <= 2 && (words[0].Lower == "this" || words[0].Lower == "that") && len(words) == 1 {
		if i > 0 {
			return i - 1
		}
		return -1
	}
	best := -1
	for _, w := range words[:min(len(words), 12)] {
		if !isDeed(w.Lower) {
			continue
		}
		for j := i - 1; j >= 0; j-- {
			if j > best && s.namesDeed(w.Lower, j) {
				best = j
				break
			}
		}
	}
	if (best < 0 || s.happenings[best].event.When == nil) && len(words) < 12 && announcing.Has(words[len(words)-1].Lower) {
		if j := s.openingAnnouncement(); j >= 0 && j < i {
			return j
		}
		if best < 0 {
			return s.mainAnnouncement(i)
		}
	}
	return best
}

// namesDeed reports whether a word names what happened in event j: its trigger,
// or the noun that is its subject ("The disclosure was made").
func (s *store) namesDeed(w string, j int) bool {
	h := s.happenings[j]
	if sameDeed(w, s.reading.Words[h.word].Lower) {
		return true
	}
	for i := h.word - 1; i >= max(h.word-5, s.reading.Sentences[h.sentence].First); i-- {
		if o := s.reading.Words[i].Lower; h.clause.Contains(s.reading.Words[i].Span) && isDeed(o) && sameDeed(w, o) {
			return true
		}
	}
	return false
}
