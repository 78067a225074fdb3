package briefing

import (
	"slices"

	"sitrep/briefing/lang"
)

// This file tells who speaks on from the sentence before, where the scorer of pairs is
// drawn to nobody or to a bystander.

// speaksOn returns who a description that speaks takes up because they spoke just before
// and nobody else has been named since: "the official" behind what a minister said. nil
// where the description is of another, or of somebody brought in before.
func (f *actorFinder) speaksOn(a *anaphor) *entity {
	e := a.before
	if e == nil || !a.speaks || a.class != personNoun || a.determiner != "the" || a.last-a.first > 2 || a.start-a.spoke > spokenWithin {
		return nil
	}
	if e.kind != Person || !f.isOne(e) || !f.fits(e, a) || !suits(e, a.noun) || f.indefinite(a, introducedWithin) || f.calledElse(e, a) || f.namedSince(e, a) {
		return nil
	}
	return e
}

// spokenWithin is how many sentences before a description its speaker may have spoken.
const spokenWithin = 3

// calledElse reports whether a description's noun is what another than an entity is.
func (f *actorFinder) calledElse(e *entity, a *anaphor) bool {
	for _, list := range [][]*entity{f.roles[a.noun], f.groups[a.noun]} {
		if slices.ContainsFunc(list, func(o *entity) bool { return o != e && !o.merged && o.starts.before(a.at.Start) >= 0 }) {
			return true
		}
	}
	return false
}

// namedSince reports whether another person is spoken of between the sentence in which
// somebody spoke and a description.
func (f *actorFinder) namedSince(e *entity, a *anaphor) bool {
	for i := a.spoke; i <= a.sentence; i++ {
		for _, m := range f.placed[i] {
			if o := f.of[m.Span]; o != nil && o != e && m.Start < a.at.Start && f.isOne(o) {
				return true
			}
		}
	}
	return false
}

// suits reports whether a person may be called by a broad noun: one that goes with what
// the text says they are, any where it says nothing.
func suits(e *entity, noun string) bool {
	kinds := broadNouns[noun]
	if kinds == "" {
		return false
	}
	if len(e.roleWord) == 0 {
		return true
	}
	return slices.ContainsFunc(e.roleWord, func(w string) bool { return broadRoles[kinds].Has(w) || broadNouns[w] == kinds })
}

// broadNouns are what people are called in turn whatever office they hold, by the kind of
// office.
var broadNouns = grouped(`official`, `politician lawmaker legislator parliamentarian`, `executive businessman businesswoman`, `officer policeman policewoman`,
	`expert academic scholar researcher scientist analyst economist`, `lawyer attorney`, `diplomat`, `resident man woman villager`)

// broadRoles are the offices that go with each kind of broad noun.
var broadRoles = map[string]*lang.WordList{
	"official": lang.Listed(`minister secretary undersecretary commissioner director mayor governor chief deputy administrator spokesman spokeswoman spokesperson head
		councillor coordinator treasurer commander superintendent inspector president chairman`),
	"politician": lang.Listed(`minister mp senator councillor deputy leader candidate speaker member representative mayor governor president premier congressman congresswoman`),
	"executive":  lang.Listed(`ceo chief chairman chairwoman director president manager founder owner head`),
	"officer":    lang.Listed(`sergeant inspector superintendent captain lieutenant commander constable detective commissioner chief`),
	"expert":     lang.Listed(`professor lecturer fellow director head doctor strategist specialist dr`),
	"lawyer":     lang.Listed(`counsel solicitor barrister prosecutor partner`),
	"diplomat":   lang.Listed(`ambassador envoy consul secretary minister`),
	"resident":   lang.Listed(`owner farmer neighbour neighbor shopkeeper trader mother father widow`),
}

// passedOver reports whether a pronoun that speaks was tied to a bystander over the head
// of somebody who answered just before: in "Moen was there. Lunn denied it. He said" it is
// not Moen who says so, whatever is known of Lunn.
func (f *actorFinder) passedOver(a *anaphor, best *entity) bool {
	if a.class != onePerson || a.owns || a.object || !a.speaks || a.quoted || a.start == 0 || a.first != f.reading.Sentences[a.sentence].First {
		return false
	}
	last := best.starts.before(a.at.Start)
	if last < 0 || f.sentence(last) >= a.start-1 {
		return false
	}
	for _, i := range f.said[a.start-1] {
		b := f.reading.Attributions[i]
		if b.Nested >= 0 || b.Source.Empty() || b.Certainty != lang.Denied {
			continue
		}
		e := f.sourceEntity(b)
		if given := f.lower(f.word(b.Source.Start)); e != best && (e != nil && f.isOne(e) || lang.GivenName(given) != 0 && capitalised(b.Source.Of(f.doc.Text))) {
			return true // though "Leon Harrow" may look like a place
		}
	}
	return false
}
