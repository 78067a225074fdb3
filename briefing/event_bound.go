package briefing

import (
	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// boundTo is the line of what somebody was told to do by a day to come, as a
// headline would tell it: of "the judge directed the defence to hand in its papers
// by Friday" only "the defence to hand in its papers by Friday" is still to come,
// the directing is over. False where nobody stands between the two verbs.
func (x *sentenceContext) boundTo(c candidate, line span.Span) (span.Span, bool) {
	if c.noun || !c.group.Infinitive || c.dated < 0 || !x.isFuture(x.timexes[c.dated].Value) {
		return line, false
	}
	for i := len(x.groups) - 1; i >= 0; i-- {
		g := x.groups[i]
		if g.Last > c.group.First {
			continue
		}
		first := g.Last
		if !g.Finite || g.Passive || g.Negated || g.Tense != span.PastTense || !lang.Binding(g.Base) || first+1 >= c.group.First && subjectWord(x.words[first]) ||
			first >= c.group.First || c.group.First-first > 9 || !line.Contains(x.words[g.Head].Span) {
			return line, false
		}
		for k := first; k < c.group.First; k++ {
			w := x.words[k]
			if w.Kind == lang.Punct || x.isDate(w.Span) || k == first && (lang.Preposition(w.Lower) || w.Lower == "that") {
				return line, false
			}
		}
		return span.New(x.words[first].Span.Start, line.End), true
	}
	return line, false
}

// subjectWord reports whether a word is a pronoun, which names nobody.
func subjectWord(w lang.Word) bool {
	switch w.Lower {
	case "him", "her", "it", "them", "us", "me", "you":
		return true
	}
	return false
}
