package briefing

import (
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// readCountry ties what names a country to it: its name, its adjective where
// it stands for the state, its capital where that stands for the government.
func (f *actorFinder) readCountry(n lang.Name) {
	capital := lang.CapitalOf(n.Span.Of(f.doc.Text)) != ""
	if capital && !f.metonym(n) {
		f.readPlace(n)
		return
	}
	if n.Adjective && !f.stateAdjective(n) {
		return
	}
	e := f.countries[n.Country]
	if e == nil {
		e = f.entity(Country, n.Span, NameMention)
		e.country, f.countries[n.Country] = n.Country, e
		f.setWords(e, strings.Fields(lang.Fold(n.Span.Of(f.doc.Text))))
	} else {
		f.mention(e, n.Span, NameMention)
	}
	f.government(e, n)
	if !n.Adjective && !capital && (len(e.name) <= 4 && len(n.Span.Of(f.doc.Text)) > 4 || lang.CapitalOf(e.name) != "" || f.adjective(e)) {
		e.name, e.full = n.Span.Of(f.doc.Text), n.Span
	}
	switch {
	case n.Adjective:
		e.acts++
		e.adjective = true
	case capital:
		e.acts += 2
	default:
		e.acts += f.part(n)
	}
}

// governmentOf returns the country whose government a body's name is, "Russian
// Government", "US federal government"; "" where it is no government's.
func governmentOf(words []string) string {
	last := len(words) - 1
	if last > 1 && words[1] == "of" && stateForms.Has(words[0]) {
		return lang.CountryOf(strings.Join(words[2:], " "))
	}
	if last < 1 || words[last] != "government" {
		return ""
	}
	if last > 1 && words[last-1] == "federal" {
		last--
	}
	name := strings.Join(words[:last], " ")
	if name == "us" {
		name = "u.s."
	}
	return lang.CountryOf(name)
}

// stateForms stand before "of" and the name of a country that is meant.
var stateForms = lang.Listed(`government republic kingdom state`)

// government ties "the Irish government", "Chinese authorities" to the country.
func (f *actorFinder) government(e *entity, n lang.Name) {
	if k := f.word(n.Span.Start) - 1; f.lower(k) == "of" && stateForms.Has(f.lower(k-1)) && !n.Adjective {
		f.mention(e, span.Span{Start: f.reading.Words[k-1].Span.Start, End: n.Span.End}, NameMention)
		e.acts++
	}
	w := f.word(n.Span.End)
	if f.lower(w) == "'s" || f.lower(w) == "federal" {
		w++
	}
	switch f.lower(w) {
	case "government", "authorities", "regime":
		f.mention(e, span.Span{Start: n.Span.Start, End: f.reading.Words[w].Span.End}, NameMention)
		e.acts++
	}
}

// adjective reports whether the entity's name is an adjective so far.
func (f *actorFinder) adjective(e *entity) bool {
	return f.names[e.full].Adjective
}

// stateAdjective reports whether a country's adjective stands for the state:
// "Iranian officials", "Russian forces", not "Russian music".
func (f *actorFinder) stateAdjective(n lang.Name) bool {
	w := f.word(n.Span.End)
	for k := w; k < w+3; k++ {
		if stateNouns.Has(f.lower(k)) {
			return true
		}
		if !stateModifiers.Has(f.lower(k)) {
			return false
		}
	}
	return false
}

var stateNouns = lang.Listed(`government authorities officials official military forces army navy troops soldiers police state regime embassy ministry parliament
	president premier minister ambassador envoy diplomats diplomat delegation foreign administration intelligence warships warplanes jets missiles drones sanctions
	counteroffensive invasion attack strikes airstrikes offensive leaders leader leadership side media`)

var stateModifiers = lang.Listed(`foreign defense defence prime vice deputy military government state security interior federal former naval air senior top`)

// locative words before a name make it the place where something is.
var locative = lang.Listed(`in across throughout inside outside near within around into northern southern eastern western central northeast northwest southeast southwest
	northeastern northwestern southeastern southwestern via through leaving left`)

// vague words before a name may make it a place or a party.
var vagueBefore = lang.Listed(`over`, officeJoints)

// statesmen are those who are named for their states: "the foreign ministers of".
var statesmen = lang.Listed(`ministers leaders presidents governments delegations diplomats envoys ambassadors representatives officials`)

// part rates the part that a name plays where it stands: 2 it surely acts or is
// acted upon, 1 perhaps, 0 it is a place.
func (f *actorFinder) part(n lang.Name) int {
	list := n.Span
	if n.Country != "" {
		list = f.list(n.Span) // what is said of one is said of all
	}
	k, behind := f.word(list.Start)-1, f.word(list.End)
	for f.lower(k) == "the" || f.lower(k) == "neighbouring" || f.lower(k) == "neighboring" || f.lower(k) == "mainland" {
		k--
	}
	before, after := f.lower(k), f.lower(behind)
	switch {
	case locative.Has(before), before == "," && f.afterPlace(k):
		return 0
	case n.Country != "" && before == "of" && statesmen.Has(f.lower(k-1)):
		return 2
	case vagueBefore.Has(before), (before == "on" || before == "via") && platforms.Has(strings.ToLower(n.Span.Of(f.doc.Text))):
		return 0
	case after == "'s" || after == "’s":
		return 1
	case (n.Country != "" || isAcronym(n.Span.Of(f.doc.Text))) && f.modifies(behind):
		return 0
	case f.verbAfter(behind):
		return 2
	case before == "with" || before == "against" || before == "between" || before == "and" || before == "by" || before == "on":
		return 2
	}
	return 1
}

// afterPlace reports whether the comma at k stands between a town and its
// country.
func (f *actorFinder) afterPlace(k int) bool {
	n, ok := f.nameBefore(f.reading.Words[k].Span.Start)
	return ok && n.Span.End == f.reading.Words[k].Span.Start && n.Type == lang.PlaceName && n.Country == ""
}

// modifies reports whether a noun that is no matter of state follows, so that
// the name before it only modifies it: "U.S. stocks".
func (f *actorFinder) modifies(w int) bool {
	l := f.lower(w)
	if w >= len(f.reading.Words) || f.reading.Words[w].Kind != lang.Letters || f.verbAfter(w) || stateNouns.Has(l) || intends.Has(l) || auxiliary.Has(l) {
		return false
	}
	return !lang.Function(l)
}

// verbAfter reports whether the word at w is a verb whose subject stands before
// it.
func (f *actorFinder) verbAfter(w int) bool {
	v := f.lower(w)
	if actVerbs.Has(v) {
		return true
	}
	return len(v) > 4 && strings.HasSuffix(v, "ed") && v != "united" && v != "led"
}

var actVerbs = lang.Listed(`has had have is was are were will would could may might can must should says said wants plans hopes expects believes seeks calls
	sent sends took takes made makes gave gives began begins held holds fought fights told tells did does put won lost withdrew vowed denies blames accuses
	warns urges insists maintains supports opposes faces needs remains became agreed also never recently previously already`)

// metonym reports whether a capital stands for its government: as the subject
// of a verb of saying or intending, or with what only a government has.
func (f *actorFinder) metonym(n lang.Name) bool {
	w := f.word(n.Span.Start)
	if before := f.lower(w - 1); locative.Has(before) || before == "from" || before == "at" || before == "to" && !f.partner(w-2) {
		return false
	}
	if f.speaking(n.Span) {
		return true
	}
	next := f.word(n.Span.End)
	if v := f.lower(next); v == "'s" || v == "’s" {
		return governs.Has(f.lower(next+1)) || governs.Has(f.lower(next+2))
	}
	if before := f.lower(w - 1); before == "with" || before == "between" || before == "against" || before == "by" || before == "and" && f.lower(w-3) == "between" {
		return true
	}
	for k := next; k < next+3; k++ {
		if intends.Has(f.lower(k)) {
			return true
		}
		if !auxiliary.Has(f.lower(k)) {
			return false
		}
	}
	return false
}

// partner reports whether the word at w is a verb or noun that goes with a
// partner: "ties to Moscow".
func (f *actorFinder) partner(w int) bool {
	switch f.lower(w) {
	case "ties", "close", "loyal", "message", "warning", "support", "aid", "responded", "pledge", "opposed", "accusations":
		return true
	}
	return false
}

var auxiliary = lang.Listed(`has have had will would could may might also repeatedly again long is was are were not never reportedly and`)

var governs = lang.Listed(`government involvement actions position stance policy claims claim decision demands forces military troops war invasion efforts ambitions influence
	response allies ally intentions interests support demand request move moves foreign proposal offer behalf leadership aggression ambassador envoy economy aims goals strategy
	campaign rhetoric nuclear sanctions security refusal announcement statement accusations`)

var intends = lang.Listed(`says said wants plans hopes expects seeks sought denies denied insists insisted warned warns urged urges vowed vows called calls accuses accused
	blames blamed agreed agrees refused refuses rejected rejects demands demanded believes maintains argued argues announced announces responded condemned pledged promised
	proposed considers considering planned intends supports supported backs backed opposes opposed trying preparing ready willing sees saw claims claimed
	launched sent ordered imposed recalled expelled summoned signed supplies supplied provides provided deployed annexed invaded wanted decided threatened withdrew
	released published disclosed shared declassified offered welcomed criticised criticized conceded acknowledged lobbied vetoed ratified negotiated`)
