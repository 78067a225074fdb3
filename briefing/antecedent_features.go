package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
)

// features of a pair of anaphor and candidate, and of nobody, are names with a
// weight each; see pairWeights. Each pair feature counts for its class of anaphor.

// pairFeatures gives each feature of a pair to add.
func (f *actorFinder) pairFeatures(a *anaphor, c *referent, all []referent, add func(string)) {
	if c.ahead {
		add("ahead")
	} else {
		f.nearness(a, c, all, add)
		f.voices(a, c, add)
	}
	e := c.e
	add("kind:" + string(e.kind))
	switch {
	case a.gender == 0:
	case e.gender == a.gender:
		add("gender")
	default:
		add("gender?")
	}
	if e.guess {
		add("guess")
	}
	if a.noun != "" {
		f.nounFeatures(a, c, add)
	}
}

// nearness tells how near and how prominent the candidate is.
func (f *actorFinder) nearness(a *anaphor, c *referent, all []referent, add func(string)) {
	away := grade(c.away)
	place := f.place(c.last, a)
	add("away" + away)
	add("rank" + grade(c.rank))
	add("place:" + place)
	add("away" + away + place)
	add("last:" + string(c.last.Kind))
	add("count" + grade(log2(c.count)))
	most := true
	for i := range all {
		most = most && all[i].count <= c.count
	}
	if most {
		add("most")
	}
	if c.e.headline || f.heading(c.e.starts.first()) {
		add("headline")
	}
	if f.early(c.e.starts.first()) {
		add("early")
	}
	here, there := f.reading.Sentences[a.sentence].Passage, f.reading.Sentences[f.sentence(c.last.Start)].Passage
	if here == there {
		add("paragraph")
	}
	if f.selfSpoken(here) && !a.quoted { // who answers in an interview is "I"
		if most {
			add("self:most")
		}
		if here != there {
			add("self:before")
		}
	}
	if a.owns {
		add("owns" + away + place)
	}
	if f.subjectAt(a) {
		add("parallel:" + place + away)
	}
	if c.away == 0 && f.sentence(c.last.Start) == a.sentence {
		gap := f.word(a.at.Start) - f.word(c.last.End-1)
		add("gap" + grade(log2(gap)))
		if !a.owns && f.oneClause(c.last.End, a.at.Start) {
			add("clause:" + place)
		}
		if !f.othersBetween(c, a) {
			add("next")
		}
	}
}

// voices tells who speaks around the pair.
func (f *actorFinder) voices(a *anaphor, c *referent, add func(string)) {
	switch {
	case a.speaks && c.e == a.before:
		add("spoke" + grade(max(0, a.spoke-f.sentence(c.last.Start))))
		add("spoke")
	case c.e == a.before:
		add("lastspoke")
	}
	if a.speaks {
		add("speaks:" + grade(c.away))
		if f.quoted(c.last.Span) {
			add("speaks:quotedthere" + string(c.last.Kind))
		}
	}
	if c.e == a.quoter {
		add("quoter")
	}
	if f.speaking(c.last.Span) {
		add("source" + grade(c.away))
	}
	in := f.quoted(c.last.Span)
	switch {
	case in && a.quoted:
		add("bothquoted")
	case in:
		add("quotedthere")
	case a.quoted:
		add("quotedhere")
	}
}

// nounFeatures tells how the noun of a description goes with the candidate.
func (f *actorFinder) nounFeatures(a *anaphor, c *referent, add func(string)) {
	e := c.e
	match := ""
	if a.class == bodyNoun {
		if f.foreignNoun(e, a) {
			add("noun:foreign")
		}
		if e.kind == Place && lang.BodyNoun(a.noun) {
			add("noun:place")
		}
	}
	if e == a.owner {
		add("owner")
	}
	add("nounkind:" + nounGroup(a.noun) + string(e.kind))
	switch {
	case slices.Contains(e.roleWord, a.noun):
		match = "role"
	case slices.Contains(e.words, a.noun):
		match = "name"
	case slices.Contains(e.nouns, a.noun):
		match = "again"
	case f.likeNoun(e, a.noun):
		match = "like"
	case companyNoun.Has(a.noun) && e.company:
		match = "company"
	}
	if match != "" {
		add("noun:" + match)
		add("noun:" + match + grade(c.away))
	} else {
		add("noun:none")
		switch {
		case e.kind == Person && len(e.roleWord) > 0:
			add("otherrole")
		case e.kind == Organization && len(e.words) > 0 && lang.BodyNoun(bodyHead(e.words)):
			add("otherhead")
		case e.kind == Country && countryNoun.Has(a.noun), e.kind == Place && !countryNoun.Has(a.noun):
			add("placekind")
		}
		add("away" + grade(c.away) + "+" + grade(c.rank))
	}
	switch f.modifiers(a, e) {
	case 1:
		add("modifier")
	case -1:
		add("othermodifier")
	}
	add("det:" + a.determiner)
}

// nounGroup sorts the nouns of descriptions by what they say: a team, a company, any
// body, a site, a person of some age and sex.
func nounGroup(noun string) string {
	switch {
	case companyNoun.Has(noun):
		return "company "
	case anyBody.Has(noun):
		return "any "
	case teamNouns.Has(noun):
		return "team "
	case siteNouns.Has(noun):
		return "site "
	case ownNoun(noun):
		return "own "
	case noun == "man" || noun == "woman" || likeNouns[noun] == "baby":
		return "age "
	}
	return ""
}

// likeNoun reports whether an entity is called by a noun that means nearly the same.
func (f *actorFinder) likeNoun(e *entity, noun string) bool {
	group := likeNouns[noun]
	if group == "" {
		return false
	}
	like := func(n string) bool { return likeNouns[n] == group }
	return slices.ContainsFunc(e.roleWord, like) || slices.ContainsFunc(e.nouns, like)
}

// likeNouns are nouns that one person is often called by in turn.
var likeNouns = grouped(
	`baby child infant toddler newborn daughter son girl boy youngster kid teenager teen pupil student`,
	`suspect defendant accused attacker gunman assailant shooter killer`,
	`president leader`, `minister secretary`, `lawyer attorney barrister solicitor counsel`, `author writer novelist poet`,
	`actor actress star`, `singer musician star artist`, `player footballer striker midfielder defender forward`, `driver motorist`,
	`chief head boss director chairman chairwoman chair executive`, `lawmaker senator congressman congresswoman legislator mp deputy`,
	`spokesman spokeswoman spokesperson`, `officer policeman policewoman constable`, `doctor physician surgeon`, `researcher scientist professor`,
)

// grouped maps each word to the first of its line; one of several lines to the last.
func grouped(lines ...string) map[string]string {
	out := map[string]string{}
	for _, line := range lines {
		words := strings.Fields(line)
		for _, w := range words {
			out[w] = words[0]
		}
	}
	return out
}

var countryNoun = lang.Listed(`country nation state kingdom republic`)

// modifiers compares the words between a description's determiner and its noun
// with an entity: 1 where one is in its name or is its country's adjective, -1
// where one names something else, 0 where they say nothing.
func (f *actorFinder) modifiers(a *anaphor, e *entity) int {
	result := 0
	for w := a.first + 1; w < a.last-1; w++ {
		l := lang.Fold(f.lower(w))
		switch {
		case slices.Contains(e.words, l) || slices.Contains(e.roleWord, l):
			return 1
		case capitalised(f.text(w)):
			if n, ok := f.nameFrom(f.reading.Words[w].Span.Start); ok && n.Country != "" && n.Country == e.country {
				return 1
			}
			result = -1
		}
	}
	return result
}

// grade writes a small number, those from 4 on as one or two more.
func grade(n int) string {
	switch {
	case n < 4:
		return string(rune('0' + max(0, n)))
	case n < 6:
		return "4"
	}
	return "6"
}

// log2 returns the number of binary digits of n.
func log2(n int) int {
	d := 0
	for ; n > 0; n >>= 1 {
		d++
	}
	return d
}

// count returns how many places lie before the offset.
func (s starts) count(offset int) int {
	n := 0
	for _, row := range s {
		i, _ := slices.BinarySearch(row, offset)
		n += i
	}
	return n
}

// first returns the first place, -1 where there is none.
func (s starts) first() int {
	at := -1
	for _, row := range s {
		if at < 0 || row[0] < at {
			at = row[0]
		}
	}
	return at
}
