package briefing

import (
	"slices"

	"sitrep/briefing/lang"
)

// otherOffice reports whether a description calls somebody by an office that they do
// not hold: the text says what they are, and it is nothing like that. What the envoy
// says is not said by the head of a union.
func (f *actorFinder) otherOffice(e *entity, a *anaphor) bool {
	if !plainOffices.Has(a.noun) || slices.Contains(e.roleWord, a.noun) || slices.Contains(e.nouns, a.noun) || slices.Contains(e.phrase, a.noun) || f.likeNoun(e, a.noun) {
		return false
	}
	said := len(e.phrase) > 0 // "the envoy" is nobody else's office
	for _, w := range e.roleWord {
		if broadOffices.Has(w) {
			return false
		}
		said = said || lang.RoleNoun(w)
	}
	return said
}

// plainOffices are offices that nobody is called by who does not hold them.
var plainOffices = lang.Listed(`minister envoy ambassador commissioner mayor governor judge magistrate senator chancellor prosecutor coroner sheriff bishop archbishop pope
	king queen premier treasurer registrar ombudsman consul midwife nurse teacher surgeon pilot skipper captain goalkeeper coach`)

// broadOffices are what people are said to be who may hold any office beside.
var broadOffices = lang.Listed(`leader politician official lawmaker legislator member candidate figure veteran diplomat ally aide colleague counterpart successor predecessor
	winner nominee appointee representative man woman person husband wife father mother son daughter brother sister widow friend native citizen resident liberal conservative
	democrat republican activist critic opponent supporter founder author expert specialist academic graduate lawyer attorney economist professional`)
