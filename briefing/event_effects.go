package briefing

import (
	"strings"
	"unicode"

	"sitrep/briefing/lang"
)

// bringing are verbs that in the future tell what a thing is good for, not what
// will be done: "the grant will allow the port to grow".
var bringing = lang.Listed(`allow enable ensure help let mean see`)

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
	if !ok {
		return false
	}
	own, linked := x.words[m.Head].Span == c.place, likening.Has(x.words[m.Head].Lower) && (m.Modal == "may" || m.Modal == "might" || m.Modal == "could")
	if x.words[m.Head].Span.Start > c.place.Start {
		return c.noun && (linked || x.worksOn(m) && !doubtBefore(x.words, c.word-x.reading.Sentences[x.index].First) || seemings.Has(m.Base) && m.Negated && simplePresent(m)) // "the heat does not seem to end"
	}
	switch {
	case own && lowAt(x.words, m.Last) == "the" && lowAt(x.words, m.Last+1) == "following":
		return true
	case (m.Modal == "will" || m.Modal == "would") && bringing.Has(m.Base):
		return (own || c.noun || c.group.Infinitive || c.group.Base == m.Base) && !x.personBefore(m.First) && (m.Base != "see" || x.ofThing(m.First))
	case x.raisesDoubts(c.group) && !c.noun:
		return true
	case m.Modal != "" && turning.Has(m.Base) && own:
		return x.ofThing(m.First)
	case seemings.Has(m.Base) && m.Negated:
		return simplePresent(m) && c.group.Infinitive
	case linked:
		return own || c.noun
	case m.Modal == "can":
		return own && c.sure < surely // what may be done any day
	}
	if !c.noun && c.group.Finite && x.worksOn(c.group) {
		return true
	}
	return x.worksOn(m) && (own || c.noun || c.group.Infinitive || x.opensIn(m.Last, c.word-x.reading.Sentences[x.index].First))
}

// turning are verbs of what a thing itself will do that somebody else has to make.
var turning = lang.Listed(`turn transform revitalise revitalize modernise modernize offer cost deliver`)

// raisesDoubts reports whether a verb tells that news will or may raise doubts.
func (x *sentenceContext) raisesDoubts(g lang.VerbGroup) bool {
	return g.Modal != "" && g.Base == "raise" && (misgivings.Has(lowAt(x.words, g.Last)) || misgivings.Has(lowAt(x.words, g.Last+1)))
}

// seemings are verbs of how things look.
var seemings = lang.Listed(`seem appear`)

// effecting are verbs by which a thing has an effect.
var effecting = lang.Listed(`accelerate affect aid attract benefit boost bring complicate connect contribute create cut damage double drive ease encourage enhance ensure
	expand foster generate give hamper harm help improve increase lead limit lower make mean outlive persuade prevent promote protect provide push raise reduce render
	save serve slash strengthen support threaten undermine weaken`)

// worksOn reports whether a verb tells in the future or the conditional what a thing
// will or may bring about: "the bridge will cut the journey by half".
func (x *sentenceContext) worksOn(g lang.VerbGroup) bool {
	return g.Modal != "" && !g.Passive && effecting.Has(g.Base) && lowAt(x.words, g.First-1) != "it" && x.ofThing(g.First)
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
