package briefing

import (
	"strings"

	"sitrep/briefing/lang"
)

// thing reports whether what is read as a name of a body or person is that of a
// thing that nobody belongs to: a law, a treaty, a storm, a fire, a ship, a bridge,
// or a short form that every reader knows and that names no body.
func (f *actorFinder) thing(n lang.Name) bool {
	name := n.Span.Of(f.doc.Text)
	before := f.lower(f.word(n.Span.Start) - 1)
	words := strings.Fields(lang.Fold(name))
	if len(words) == 0 {
		return false
	}
	if storms.Has(before) || storms.Has(words[0]) && len(words) > 1 && n.Type != lang.PersonName {
		return true
	}
	if n.Type != lang.OrganizationName {
		return false
	}
	if ships.Has(before) && len(words) < 3 || ships.Has(words[0]) && len(words) > 1 && f.lower(f.word(n.Span.End)) != "company" {
		return true
	}
	if commonShort.Has(words[0]) && len(words) == 1 && isAcronym(name) {
		return true
	}
	if f.portfolio(n, words) {
		return true
	}
	return len(words) > 1 && thingNouns.Has(bodyHead(words)) && !lang.KnownBody(name)
}

// portfolio reports whether a name is what an office is of, no body: "Public Works"
// of "the Minister of Public Works", "Food Security" of "Minister of Farming and Food
// Security".
func (f *actorFinder) portfolio(n lang.Name, words []string) bool {
	if lang.BodyNoun(bodyHead(words)) || isAcronym(n.Span.Of(f.doc.Text)) || lang.KnownBody(n.Span.Of(f.doc.Text)) {
		return false
	}
	w := f.word(n.Span.Start) - 1
	for steps := 0; steps < 8 && (f.lower(w) == "and" || f.lower(w) == "," || f.lower(w) == "&" || capitalised(f.text(w))) && !portfolioHolders.Has(f.lower(w)); steps++ {
		w--
	}
	if l := f.lower(w); l != "of" && l != "for" {
		return false
	}
	return portfolioHolders.Has(f.lower(w - 1))
}

// portfolioHolders are offices and bodies that are of a field.
var portfolioHolders = lang.Listed(`minister ministers undersecretary secretary head ministry department ministries departments`)

// storms stand before the name of a storm, or open it.
var storms = lang.Listed(`hurricane typhoon cyclone storm storms`)

// ships stand before the name of a ship, or open it.
var ships = lang.Listed(`ship ferry vessel yacht tanker trawler freighter submarine destroyer frigate warship liner steamer mv uss hms`)

// thingNouns are heads of the names of laws, treaties, days and things that are
// built or happen, which are read as bodies where they are said to do something.
var thingNouns = lang.Listed(`act law bill treaty convention conventions agreement accord accords pact constitution amendment ordinance protocol statute decree
	day hurricane typhoon cyclone storm fire fires wildfire earthquake eruption flood war massacre bridge tunnel road highway freeway street avenue boulevard river lake
	mountain mountains line prize award medal virus vaccine variant`)

// commonShort are short forms in capitals that name no body.
var commonShort = lang.Listed(`dna rna ngo ngos icu icus ceo cfo coo cto mp mps mla mlas cmo pr hr ai gdp ipo covid hiv aids gps esg cctv dvd atm suv suvs pin vip vips
	fir firs mou mous rti rs le kd bd aed omr usd eur gbp hkd faq pdf usb lng lpg ev evs ufo phd mba id ids sms url html wifi pcr er dj mvp gmt`)
