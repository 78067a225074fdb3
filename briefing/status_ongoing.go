package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/briefing/timex"
)

// This file tells what still goes on when it is told.

// during reports whether a noun only tells when or in spite of what something was:
// "thanked them for their help during the ongoing crisis".
func during(words []lang.Word, at int) bool {
	for i := at - 1; i >= max(0, at-4); i-- {
		if w := words[i].Lower; w == "during" || w == "amid" || w == "despite" {
			return true
		}
	}
	return false
}

// lastsToNow reports whether a verb in the present perfect tells of a state with the
// time that it has lasted: "has been shut since a fire", "has been stuck for weeks".
func (s *store) lastsToNow(c candidate, words []lang.Word) bool {
	g := c.group
	if first := lowAt(words, g.First); !g.Perfect || g.Modal != "" || g.Negated || first != "has" && first != "have" && first != "'s" && first != "'ve" {
		return false
	}
	if g.Base != "be" && !(g.Passive && stayingSo.Has(words[g.Head].Lower)) {
		return false
	}
	if slices.ContainsFunc(words[g.Last:], func(w lang.Word) bool { return w.Lower == "since" }) {
		return true
	}
	first, last := s.timexesIn(s.reading.Sentences[c.sentence].Span)
	return slices.ContainsFunc(s.timexes[first:last], func(t timex.Expression) bool {
		return t.Type == timex.Duration && strings.HasSuffix(strings.ToLower(s.doc.Text[max(0, t.Span.Start-4):t.Span.Start]), "for ") || t.Type == timex.Duration && strings.HasPrefix(strings.ToLower(t.Span.Of(s.doc.Text)), "for ")
	})
}

// stayingSo are participles of states that go on until somebody ends them.
var stayingSo = lang.Listed(`shut closed stuck held blocked stranded anchored detained suspended grounded halted banned barred moored deadlocked divided
	locked trapped displaced occupied besieged paralysed paralyzed sealed cut gripped plagued`)
