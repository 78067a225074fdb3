package briefing

import (
	"strings"
	"unicode"

	"sitrep/briefing/lang"
)

// bringing are verbs that in the future tell what a thing is good for, not what
// will be done: "the grant will allow the port to grow".
var bringing = lang.Listed(`allow enable ensure help let mean`)

// misgivings are what is raised by news and not done by anybody.
var misgivings = lang.Listed(`concern concerns question questions doubt doubts fear fears eyebrows alarm suspicion suspicions`)

// likening are participles of what is thought to belong together.
var likening = lang.Listed(`linked associated connected related attributed compared tied`)

// effect reports whether the line of a candidate tells what a thing is good for, how
// things seem or belong together, or only what follows in the text: "the grant will
// allow", "the heat does not seem to end", "here is why".
func (x *sentenceContext) effect(c candidate) bool {
	if c.dated >= 0 && precisionOf(dayOnly(x.timexes[c.dated].Value)) != Vague {
		return false
	}
	if w := x.words[0].Lower; w == "here" && x.opensFinite(1) {
		return true
	}
	m, ok := x.mainVerb(c)
	if !ok || x.words[m.Head].Span.Start > c.place.Start {
		return false
	}
	own := x.words[m.Head].Span == c.place
	switch {
	case own && lowAt(x.words, m.Last) == "the" && lowAt(x.words, m.Last+1) == "following":
		return true
	case m.Modal == "will" && bringing.Has(m.Base):
		return (own || c.group.Infinitive) && !x.personBefore(m.First)
	case m.Modal != "" && own && m.Base == "raise":
		return misgivings.Has(lowAt(x.words, m.Last)) || misgivings.Has(lowAt(x.words, m.Last+1))
	case (m.Base == "seem" || m.Base == "appear") && m.Negated:
		return simplePresent(m) && c.group.Infinitive
	case m.Modal == "may" || m.Modal == "might" || m.Modal == "could":
		return (own || c.noun) && likening.Has(x.words[m.Head].Lower)
	}
	return false
}

// personBefore reports whether somebody named stands right before a verb.
func (x *sentenceContext) personBefore(verb int) bool {
	for _, n := range x.reading.NamesOf(x.index) {
		if verb > 0 && n.Span.Overlaps(x.words[verb-1].Span) {
			return true
		}
	}
	return verb > 0 && subjectPronouns.Has(x.words[verb-1].Lower) && x.words[verb-1].Lower != "it"
}

// shortestShout is the number of words that a headline in capitals has at least.
const shortestShout = 4

// shouted reports whether a sentence is written in capitals throughout, as a
// headline is that stands in the text.
func shouted(text string) bool {
	lower, upper := 0, 0
	for w := range strings.FieldsSeq(text) {
		letters := strings.IndexFunc(w, unicode.IsLetter) >= 0
		if letters && strings.IndexFunc(w, unicode.IsLower) >= 0 {
			lower++
		} else if letters {
			upper++
		}
	}
	return upper >= shortestShout && lower == 0
}
