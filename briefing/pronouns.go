package briefing

import (
	"sitrep/briefing/lang"
)

// called returns the entity that is called by a noun: by role, else by the
// last word of its name; nil where none or, by role, two fit equally well.
func (f *actorFinder) called(noun string, offset int) *entity {
	var best *entity
	at := -1
	consider := func(e *entity) {
		if last := e.starts.before(offset); !e.merged && f.mayBe(e, noun, offset) && (last > at || last >= 0 && last == at && e.serial < best.serial) {
			best, at = e, last
		}
	}
	for _, e := range f.roles[noun] {
		consider(e)
	}
	for _, e := range f.words[noun] {
		if e.kind == Organization && bearsNoun(e, noun) {
			consider(e)
		}
	}
	if companyNoun.Has(noun) {
		for _, e := range f.companies {
			if e.kind == Organization && len(e.words) > 0 {
				consider(e)
			}
		}
	}
	if best == nil && companyNoun.Has(noun) {
		best = f.mainBody(noun, offset)
	}
	if best == nil && anyBody.Has(noun) && !f.broughtIn(noun, 0, f.word(offset)) {
		best = f.lastBody(noun, offset)
	}
	return best
}

// anyBody are nouns that pick up whatever body was named last.
var anyBody = lang.Listed(`agency organization organisation body network outlet institution regulator watchdog broadcaster operator lender carrier developer charity nonprofit`)

// lastBody returns the body that was named last before the offset of those that may
// be called by a noun.
func (f *actorFinder) lastBody(noun string, offset int) *entity {
	var best *entity
	at := -1
	for _, e := range f.entities {
		if e.kind != Organization || e.words == nil || !f.mayBe(e, noun, offset) {
			continue
		}
		if last := e.starts.before(offset); last > at {
			best, at = e, last
		}
	}
	return best
}

// mainBody returns the body with most mentions before the offset that is no
// part of a government: what "the company" means where nothing says more.
func (f *actorFinder) mainBody(noun string, offset int) *entity {
	var best *entity
	for _, e := range f.entities {
		if e.kind != Organization || e.words == nil || e.guess && len(e.mentions) < 2 || best != nil && len(e.mentions) <= len(best.mentions) || e.starts.before(offset) < 0 || !f.mayBe(e, noun, offset) {
			continue
		}
		last := e.words[len(e.words)-1]
		if lang.BodyNoun(last) && !companyNoun.Has(last) && last != "group" && last != "bank" {
			continue
		}
		best = e
	}
	return best
}

var companyNoun = lang.Listed(`company firm carmaker airline retailer manufacturer maker giant`)

func trimStop(w string) string {
	for len(w) > 0 && w[len(w)-1] == '.' {
		w = w[:len(w)-1]
	}
	return w
}
