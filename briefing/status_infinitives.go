package briefing

import (
	"slices"

	"sitrep/briefing/lang"
	"sitrep/briefing/timex"
	"sitrep/content/span"
)

// wishes are words before "to" behind which an event is only possible;
// arranged those behind which it is planned; done those behind which it has
// happened.
var (
	wishes = lang.Listed(`forecast projected predicted able want wants wanted seek seeks sought urge urged urges call called calls ask asked asks demand demanded hope hopes hoped like
		threaten threatened threatens try tries tried trying attempt attempted bid attempts failed fail refused unable likely unlikely risk enough
		proposal proposed proposes opportunity chance right power request requested application pressure allow allowed allows force forcing appeal appealed`)
	arranged = lang.Listed(`will`, lang.Arranging)
	done     = lang.Listed(`went managed continued began started used came helped forced got had led chose proceeded returned rushed traveled travelled`)
)

// happened reports whether an infinitive tells what has happened or was asked for
// long ago: "tried to land", whatever came of it, "was able to free the captain",
// "had asked the city to inspect the quarry", "the decision in January to close it".
func (s *store) happened(c candidate, words []lang.Word) bool {
	g := c.group
	if prev := lowAt(words, g.First-1); prev == "able" || prev == "unable" {
		return slices.Contains([]string{"was", "were"}, lowAt(words, g.First-2))
	}
	for _, o := range lang.VerbGroups(words) {
		if o.Last > g.First || o.Infinitive || o.Modal != "" || o.Negated {
			continue
		}
		near := o.Last > g.First-7
		if near && o.Tense == span.PastTense && (o.Base == "try" || o.Base == "attempt") || near && o.Perfect && lowAt(words, o.First) == "had" && lang.Binding(o.Base) {
			return true
		}
	}
	return s.decidedBefore(c, words)
}

// decidedBefore reports whether an infinitive hangs on a noun of deciding that a date
// in the past stands between.
func (s *store) decidedBefore(c candidate, words []lang.Word) bool {
	for i := c.group.First - 1; i > 0 && i > c.group.First-6; i-- {
		if words[i].Kind == lang.Punct {
			return false
		}
		if w := words[i].Lower; w == "decision" || w == "vote" || w == "move" || w == "order" {
			first, last := s.timexesIn(span.New(words[i].Span.End, words[c.group.First].Span.Start))
			return slices.ContainsFunc(s.timexes[first:last], func(t timex.Expression) bool { return s.isPast(t.Value) })
		}
	}
	return false
}

// seeming reports whether an infinitive tells what only seems so: "does not seem to
// end soon".
func seeming(words []lang.Word, g lang.VerbGroup) bool {
	o, ok := verbBefore(words, g)
	return ok && o.Last == g.First && o.Tense == span.PresentTense && (o.Base == "seem" || o.Base == "appear")
}

// infinitiveStatus tells how an infinitive stands by the words before its "to".
func (s *store) infinitiveStatus(c candidate, prev, prev2 string, future bool) Status {
	switch {
	case wishes.Has(prev) && !future:
		return Possible
	case arranged.Has(prev) || future:
		return Planned
	case done.Has(prev):
		return Past
	case wishes.Has(prev2):
		return Possible
	case arranged.Has(prev2):
		return Planned
	}
	if c.group.Tense == span.PastTense {
		return Past
	}
	// A purpose stands as its line stands: "both sides are digging in to hold
	// the ridge" goes on.
	sen := s.reading.Sentences[c.sentence]
	words := s.reading.Words[sen.First:sen.Last]
	for _, g := range lang.VerbGroups(words) {
		if at := words[g.Head].Span; g.Finite && g.Modal == "" && c.clause.Contains(at) && at.Start < c.place.Start {
			if g.Tense == span.PresentTense && g.Progressive {
				return Ongoing
			}
		}
	}
	return Planned
}

// governor is the verb before an infinitive that has a noun between: "urged
// the north to halt".
func governor(words []lang.Word, g lang.VerbGroup) string {
	verb := ""
	for _, o := range lang.VerbGroups(words) {
		if o.Last <= g.First && o.Last > g.First-9 {
			verb = words[o.Head].Lower
		}
	}
	return verb
}
