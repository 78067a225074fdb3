package briefing

import "sitrep/briefing/lang"

// minds are verbs of what somebody thinks or feels: a date makes no event of that.
var minds = lang.Listed(`think believe feel hope know wonder fear understand`)

// nones are words that open a subject of which nothing has happened, or a clause
// about one: "no passengers were hurt", "neither has Velm joined".
var nones = lang.Listed(`no none nobody neither nor nothing`)

// finding are verbs behind which "no" tells only what there was not to be seen:
// "the records show no break-in".
var finding = lang.Listed(`show see indicate suggest contain reveal detect expect have`)

// ofNothing reports whether a noun stands behind a verb that tells only that something
// has not been done: "neither has Velm joined the boycott".
func (x *sentenceContext) ofNothing(c candidate) bool {
	m, ok := x.mainVerb(c)
	return ok && x.words[m.Head].Span.Start < c.place.Start && x.notDone(m)
}

// saysNot reports whether all that a verb of plain speech introduces is what whoever
// speaks does not do: "she said on Monday that she was not resigning".
func (x *sentenceContext) saysNot(c candidate) bool {
	for _, a := range x.attributions {
		if !a.Cue.Overlaps(c.place) {
			continue
		}
		for _, content := range a.Content {
			first, last := x.wordsOf(content)
			if g, ok := x.groupAt(x.firstVerb(first, last)); ok && content.Contains(x.words[g.Head].Span) {
				return subjectPronouns.Has(lowAt(x.words, g.First-1)) && x.notDone(g)
			}
		}
	}
	return false
}

// notDone reports whether a verb tells only that something has not happened, is not
// going on or would not be liked: "no passengers were hurt", "she was not resigning",
// "the records showed no break-in". What was refused, missed or voted down has been
// done.
func (x *sentenceContext) notDone(g lang.VerbGroup) bool {
	if g.Negated && g.Progressive || lowAt(x.words, g.First+1) == "rather" {
		return true
	}
	if finding.Has(g.Base) && lowAt(x.words, g.Last) == "no" {
		return true
	}
	start := x.phraseStart(0, g.First)
	for start < g.First && x.words[start].Kind == lang.Punct {
		start++
	}
	return nones.Has(x.words[start].Lower) && start < g.First || nones.Has(x.words[0].Lower) && x.opensFinite(1) && !x.commaIn(0, g.First)
}
