package briefing

import (
	"slices"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// tellOnce sees to it that no line of a sentence is told again within another: of
// two such lines the longer one is cut down to what it adds, or one of them goes.
func (s *store) tellOnce() {
	gone := map[int]bool{}
	for i := range s.happenings {
		for j := range s.happenings {
			long, short := &s.happenings[i], &s.happenings[j]
			if i == j || gone[i] || gone[j] || long.sentence != short.sentence || !extent(long).Contains(extent(short)) {
				continue
			}
			switch x := s.sentence(long.sentence); {
			case !x.verbWithin(*short.event.Span):
				gone[j] = !s.ownTime(short, long) || x.comparedWith(short.event.Span.Start)
			case extent(short).Contains(long.place):
				gone[j] = !s.ownTime(short, long)
			case x.cutDown(long, short):
			default:
				gone[i] = !s.ownTime(long, short)
				gone[j] = !gone[i] && extent(long).Start == extent(short).Start
			}
		}
	}
	at := -1
	s.happenings = slices.DeleteFunc(s.happenings, func(happening) bool { at++; return gone[at] })
}

// extent is the stretch of text that a line is made of, its subject with it.
func extent(h *happening) span.Span {
	at := *h.event.Span
	if h.event.Subject != nil {
		at.Start = min(at.Start, h.event.Subject.Start)
	}
	return at
}

// ownTime reports whether an event has an exact date which is not that of another.
func (s *store) ownTime(h, other *happening) bool {
	w, o := h.event.When, other.event.When
	return w != nil && w.Precision != Vague && h.dated != other.dated && (o == nil || o.Value != w.Value)
}

// verbWithin reports whether a line has a finite verb.
func (x *sentenceContext) verbWithin(line span.Span) bool {
	first, last := x.wordsOf(line)
	return x.firstVerb(first, last) >= 0
}

// comparedWith reports whether what starts at a byte is only what something is
// held against: "a loss of 3 million, compared with a loss of 2 million".
func (x *sentenceContext) comparedWith(start int) bool {
	i := x.wordAfter(span.Span{Start: start})
	switch lowAt(x.words, i-1) {
	case "versus", "than", "vs":
		return true
	case "with", "to", "from", "against":
		return comparing.Has(lowAt(x.words, i-2))
	}
	return false
}

var comparing = lang.Listed(`compared up down contrast off`)

// cutDown cuts a line down to what it adds to another that it holds: to the clause
// behind that, with its subject, "Velm … has lost a quarter of its value"; to the
// participle behind it where that has a date of its own, "Velm … having lost".
func (x *sentenceContext) cutDown(long, short *happening) bool {
	first, last := x.wordsOf(*long.event.Span)
	if long.place.Start < short.event.Span.End {
		return false
	}
	for first < last && x.words[first].Span.Start < short.event.Span.End {
		first++
	}
	for first < last && (x.words[first].Kind == lang.Punct || introducesAt(x.words, first)) {
		first++
	}
	if first == last {
		return false
	}
	if w := x.words[first].Lower; (w == "after" || w == "before") && first+1 < last {
		if g, ok := x.groupAt(first + 1); ok && (g.Gerund || !g.Finite && !g.Infinitive) {
			first++ // "pubs will close after | reopening two weeks ago"
		}
	}
	if last-first < shortestPart || !x.spanOf(first, last).Contains(long.place) {
		return false
	}
	g, verb := x.groupAt(x.behindDate(first))
	if verb && !g.Finite && !(g.Gerund || g.Base == "have" || g.Perfect) || verb && !g.Finite && !x.ownTime(long, short) {
		return false
	}
	line := x.spanOf(first, last)
	if verb || x.opensFinite(x.behindDate(first)) {
		who, ok := x.subjectBefore(x.behindDate(first))
		if !ok {
			return false
		}
		long.event.Subject, long.event.Text = &who, joined(x.doc.Text, []span.Span{who, line})
	} else if x.fragment(first, last) {
		return false
	} else {
		long.event.Subject, long.event.Text = nil, line.Of(x.doc.Text)
	}
	*long.event.Span = line
	long.event.Actors = append([]string{}, x.actorsIn(line)...)
	if long.event.Subject != nil {
		for _, id := range x.actorsIn(*long.event.Subject) {
			long.event.Actors = addID(long.event.Actors, id)
		}
	}
	return true
}
