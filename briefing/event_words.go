package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
)

// eventNouns are nouns that name what happens at a time.
var eventNouns = lang.Listed(`accident accord acquisition agreement airstrike airstrikes announcement appeal appearance appointment approval arrest arrests
	arrival assassination attack attacks auction ban blackout blast blasts blaze bombing bombings boycott briefing by-election campaign ceasefire ceremony
	clash clashes collapse collision competition concert conference conviction coronation coup crackdown crash cut cuts cyberattack deal death deaths
	debate debut decision delivery departure derailment earthquake election elections eruption evacuation event exercise exercises exhibition
	explosion explosions festival fighting final fire flight flood flooding floods funeral game gathering hearing hearings hurricane impeachment inauguration
	inquest inquiry invasion investigation kidnapping killing killings landing landslide launch lawsuit lockdown march massacre match meeting meetings merger
	mission motion murder negotiations offensive offer opening operation outage outbreak poll polls probe procession protest protests
	quake race raid raids rally rallies rebellion recall referendum release removal report reshuffle resignation retirement review riot riots robbery
	rocket ruling sale search session settlement shooting shutdown siege speech storm strike strikes summit surgery survey suspension takeover talks test tests
	 tour tournament tragedy transfer trial tsunami typhoon uprising verdict visit vote voting vigil violence war withdrawal wedding wildfire wildfires
	loss losses call calls increase charge charges interview gain gains drop decline fall rise order orders letter dispute complaint truce insurgency
	discussions audit stoppage caucuses caucus request ambush fine production disposal endorsement clampdown enquiry landfall publication selection celebrations
	incident scuffle shootout quarrel action stay introduction panic rescue disclosure revelation trip journey pledge audition treatment lawsuits expansion recovery disappearance demonstration demonstrations
	tornado cyclone avalanche drill drills handover swap parade premiere sanctions statement study deployment deadline closure reopening`)

// eventNoun returns the noun that a word is a form of, "" where it names no
// event.
func eventNoun(w string) string {
	if one := strings.TrimSuffix(w, "s"); eventNouns.Has(one) {
		return one
	}
	if eventNouns.Has(w) {
		return w
	}
	return ""
}

// lightVerbs take their sense from the noun beside them, or tell a state; of
// themselves they name no event.
var lightVerbs = lang.Listed(`be have do seem remain include mean need want know think believe like make take let get keep use`)

// nominal reports whether what was read as a verb is a noun: "subsequent to
// this visit".
func (x *sentenceContext) nominal(g lang.VerbGroup) bool {
	w := x.words[g.Head].Lower
	if eventNoun(w) == "" {
		return false
	}
	if g.Gerund && g.First > 0 && x.words[g.First-1].Kind == lang.Number {
		return true // "the 2003 killing"
	}
	for i := g.Head - 1; i >= max(0, g.Head-3); i-- {
		switch w := x.words[i]; {
		case w.Lower == "the" || w.Lower == "a" || w.Lower == "an" || w.Lower == "this" || w.Lower == "'s" || w.Lower == "its" ||
			w.Lower == "his" || w.Lower == "her" || w.Lower == "their":
			return i == g.Head-1 || g.Gerund // "a public meeting"
		case w.Kind != lang.Letters || prepositions.Has(w.Lower) || x.startsGroup(i) && i < g.First:
			return false
		}
	}
	return false
}

// tellsOtherDay reports whether a verb of the sentence has another date than the
// one given, so that a line with both would mislead.
func (x *sentenceContext) tellsOtherDay(verbs []candidate, date int) bool {
	return slices.ContainsFunc(verbs, func(c candidate) bool { return !c.noun && c.group.Finite && c.dated >= 0 && c.dated != date })
}

// beenTo reports whether "had been to" tells a journey.
func (x *sentenceContext) beenTo(g lang.VerbGroup) bool {
	next := lowAt(x.words, g.Last+1)
	return g.Base == "be" && g.Perfect && lowAt(x.words, g.Last) == "to" && next != "be" && !x.startsGroup(g.Last)
}

// inWrittenName reports whether what was read as a verb is part of a name written with
// capitals that was not read as one: "an Unfair Trade and Organised Crime Bureau
// raid". Where all verbs are written so, it is a headline.
func (s *store) inWrittenName(words []lang.Word, g lang.VerbGroup) bool {
	large := func(i int) bool { return i >= 0 && i < len(words) && capitalised(words[i].Span.Of(s.doc.Text)) }
	return g.First > 1 && g.Last-g.First == 1 && large(g.Head) && large(g.Head+1) && words[g.First-1].Kind == lang.Letters &&
		(large(g.First-1) || large(g.First-2)) && slices.ContainsFunc(words, func(w lang.Word) bool { return lang.Auxiliary(w.Lower) })
}
