package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
)

// This file tells whether a body may be called by a noun that only one kind of body
// bears: an airline is no ministry, and of two companies whose names tell nothing
// either may be the lender. Who is named wrongly as the speaker is worse than
// somebody without a name.

// bodyKind is a kind of body: the nouns that it is called by, and the words that
// tell it in a name or a role.
type bodyKind struct {
	nouns, told *lang.WordList
	short       bool // one whose name is an acronym may be meant
}

// bodyKinds are the kinds that a noun alone tells apart.
var bodyKinds = []bodyKind{
	{nouns: lang.Listed(`airline carrier`), told: lang.Listed(`airline airlines airways airlink air aviation jet wings carrier carriers`)},
	{nouns: lang.Listed(`lender bank`), told: lang.Listed(`bank banks banking bancorp bancshares banco banque banca savings loan loans credit lender mortgage`)},
	{nouns: lang.Listed(`carmaker`), told: lang.Listed(`carmaker motors motor auto autos automotive automobile automobiles cars car vehicles`)},
	{nouns: lang.Listed(`retailer`), told: lang.Listed(`retailer stores store mart markets supermarkets shops retail fashion grocer supermarket`)},
	{nouns: lang.Listed(`developer`), told: lang.Listed(`developer homes properties property developments development developers land estates estate housing realty construction`)},
	{nouns: lang.Listed(`operator`), told: lang.Listed(`operator lines line rail railway railways transport transit bus buses power grid energy electric terminals ports port telecom mobile ferries
		ferry airports airport metro tours cruises network networks water gas`)},
	{nouns: lang.Listed(`agency`), short: true, told: lang.Listed(`agency administration service services bureau authority department office centre center institute commission survey board
		directorate branch command programme program unit investigations news press police corps`)},
	{nouns: lang.Listed(`regulator watchdog`), short: true, told: lang.Listed(`regulator watchdog authority commission agency board office inspectorate council administration bureau service ombudsman commissioner
		institute department directorate`)},
	{nouns: lang.Listed(`network`), told: lang.Listed(`network networks broadcasting television radio tv channel telecom mobile`)},
	{nouns: lang.Listed(`broadcaster outlet`), short: true, told: lang.Listed(`broadcaster outlet broadcasting television radio news media channel tv corporation post times herald
		tribune journal gazette press daily paper magazine website network`)},
	{nouns: lang.Listed(`charity nonprofit`), short: true, told: lang.Listed(`charity nonprofit foundation trust society fund aid relief rescue hospice mission appeal care association organisation organization
		alliance project international institute centre center network coalition church council`)},
}

// kindOf returns the kind of body that a noun names, nil for none of its own.
func kindOf(noun string) *bodyKind {
	for i := range bodyKinds {
		if bodyKinds[i].nouns.Has(noun) {
			return &bodyKinds[i]
		}
	}
	return nil
}

// mayBe reports whether an entity may be called by the noun of a body before an
// offset: it is called so, its name or a role tells that kind, or, where they tell
// none, no other body before has such a name.
func (f *actorFinder) mayBe(e *entity, noun string, offset int) bool {
	if calledBy(e, noun) {
		return true
	}
	kind := kindOf(noun)
	switch {
	case kind == nil:
		return !companyNoun.Has(noun) || !publicBody(e)
	case e.kind != Organization:
		return false
	case kind.tells(e):
		return true
	case kind.short && isAcronym(e.name):
		return !e.company
	}
	return !kind.short && kindless(e) && !slices.ContainsFunc(f.entities, func(o *entity) bool {
		return o != e && !o.merged && o.kind == Organization && o.words != nil && o.starts.before(offset) >= 0 && (kind.tells(o) || kindless(o))
	})
}

// calledBy reports whether the text itself calls an entity by a noun.
func calledBy(e *entity, noun string) bool {
	return slices.Contains(e.roleWord, noun) || slices.Contains(e.nouns, noun) || slices.Contains(e.phrase, noun) || len(e.words) > 0 && bodyHead(e.words) == noun
}

// tells reports whether a body's name or what the text says of it tells that it is
// of a kind.
func (k *bodyKind) tells(e *entity) bool {
	has := func(w string) bool { return k.told.Has(w) || k.nouns.Has(w) }
	if slices.ContainsFunc(e.roleWord, has) || slices.ContainsFunc(e.nouns, k.nouns.Has) {
		return true
	}
	if len(e.words) == 0 {
		return false
	}
	if head := bodyHead(e.words); lang.BodyNoun(head) && !companyWords.Has(head) {
		return has(head) // an aviation authority is no airline
	}
	return slices.ContainsFunc(e.words, has)
}

// kindless reports whether neither name nor role tells what kind of body one is.
func kindless(e *entity) bool {
	if e.words == nil || lang.BodyNoun(bodyHead(e.words)) && !companyWords.Has(bodyHead(e.words)) || slices.ContainsFunc(e.roleWord, func(w string) bool { return !companyWords.Has(w) }) {
		return false
	}
	return !slices.ContainsFunc(bodyKinds, func(k bodyKind) bool { return k.tells(e) })
}

// publicBody reports whether a body's name tells that it is no company: a
// ministry, a court, a union.
func publicBody(e *entity) bool {
	if len(e.words) == 0 || e.company {
		return false
	}
	head := bodyHead(e.words)
	return lang.BodyNoun(head) && !companyWords.Has(head) && !companyNoun.Has(head) && kindOf(head) == nil || strings.HasPrefix(e.name, "Ministry ")
}

// companyWords are heads of names that companies have as well.
var companyWords = lang.Listed(`company corporation group firm airline bank network station channel carmaker retailer manufacturer operator publisher studio carrier maker giant
	startup start-up lender utility consultancy insurer brewer chain conglomerate contractor supplier distributor developer exchange brand label media venture trust service
	magazine newspaper paper outlet daily weekly tabloid portal website club cartel consortium syndicate laboratory partnership association society`)

// bearsNoun reports whether a body's name has a noun as what it is: a ministry's
// panel is not the ministry.
func bearsNoun(e *entity, noun string) bool {
	i := slices.Index(e.words, noun)
	return i >= 0 && (bodyHead(e.words) == noun || !slices.ContainsFunc(e.words[i+1:], ownNoun))
}
