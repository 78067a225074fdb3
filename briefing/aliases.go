package briefing

import (
	"sort"
	"strings"
	"unicode/utf8"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// actorAt returns the id of the actor that a mention stands for: the mention
// that covers the span most closely, or else the longest inside it. It is ""
// where nobody is mentioned there.
func (s *store) actorAt(at span.Span) string {
	id, best := "", 0
	for _, m := range s.actorIndex().touching(at) {
		if fit := fits(m.Span, at); fit > best {
			id, best = s.briefing.Actors[m.actor].ID, fit
		}
	}
	return id
}

// fits rates how well a mention stands for a span: the same span best, then a
// mention around it (the tighter the better), then one inside it.
func fits(m, at span.Span) int {
	switch {
	case m == at:
		return 1 << 30
	case m.Contains(at):
		return 1<<29 - m.Len()
	case at.Contains(m):
		return m.Len()
	}
	return 0
}

// actorFor returns the id of the actor that a source phrase stands for, which
// may be a name with title and apposition, a nominal or a pronoun: the actor
// of its head, "" where the head is no actor.
func (s *store) actorFor(source span.Span) string {
	if source.Empty() || !source.Valid(s.doc.Text) {
		return ""
	}
	if s.reading != nil {
		beside, _ := s.reading.AttributionsOf(s.sentenceIndex(source))
		for _, a := range beside {
			if a.Source == source && !a.Head.Empty() {
				if id := s.actorAt(a.Head); id != "" {
					return id
				}
			}
		}
	}
	head := s.headOf(source)
	id, best := "", -1
	for _, m := range s.actorIndex().touching(source) {
		if m.Span == source {
			return s.briefing.Actors[m.actor].ID
		}
		// The head of an English noun phrase stands last.
		if head.Overlaps(m.Span) && m.End >= head.End && m.End > best {
			id, best = s.briefing.Actors[m.actor].ID, m.End
		}
	}
	return id
}

// headOf returns the part of a noun phrase up to its first comma, preposition
// or relative: what stands behind only describes it.
func (s *store) headOf(phrase span.Span) span.Span {
	if s.reading == nil {
		return phrase
	}
	end := phrase.End
	words := s.reading.Words
	first := sort.Search(len(words), func(i int) bool { return words[i].Span.Start >= phrase.Start })
	for i := first; i < len(words) && words[i].Span.End <= phrase.End; i++ {
		if i > first && endsHead(words[i].Lower) && !s.inName(words[i].Span) {
			end = words[i-1].Span.End
			break
		}
	}
	return span.Span{Start: phrase.Start, End: end}
}

// endsHead reports whether a word starts what only describes a noun phrase.
func endsHead(w string) bool {
	return utf8.RuneCountInString(w) == 1 && strings.ContainsAny(w, ",;:(–—") || afterHead.Has(w)
}

var afterHead = lang.Listed(`of for in at from with to on against who whose that which near by about representing familiar briefed`)

// inName reports whether a word is part of a proper name.
func (s *store) inName(at span.Span) bool {
	names := s.reading.Names
	i := sort.Search(len(names), func(i int) bool { return names[i].Span.End > at.Start })
	return i < len(names) && names[i].Span.Overlaps(at)
}
