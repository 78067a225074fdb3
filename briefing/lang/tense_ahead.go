package lang

import (
	"slices"

	"sitrep/content/span"
)

// This file tells of dates that lie ahead whatever the tense of their verb:
// "faces a hearing Thursday", "data due on Friday", "has until noon on Monday".

// arrangedNouns are nouns of what is arranged beforehand and then takes place.
var arrangedNouns = Listed(`hearing vote meeting strike interview appointment election elections referendum trial match game debate summit rally march
	conference session sentencing inquest audition exam test ballot walkout protest holiday mourning prayer talks audience reception concert funeral
	race final stoppage boycott picket sit-in vigil inauguration shutdown semi-final deadline ceremony parade briefing runoff run-off inspection operation surgery date`)

var (
	// granting are verbs that give somebody time: "gave it until noon on Monday".
	granting = Listed(`have give get grant allow extend face`)
	// calling are verbs whose object may lie ahead of them, or be told on the day.
	calling = Listed(`announce declare set call schedule fix fixed proclaim order convene arrange organise organize book confirm`)
	// timetable are verbs that tell in the present what is arranged.
	timetable = Listed(`begin start open end expire meet vote play return resume reopen leave depart convene appear host kick travel`)
	// outside are words behind which a date is that of another thing than the
	// verb's: "faces questions over the fire on Monday".
	outside = Listed(`after following since about over from of that which who during amid because if when while as despite until before and but said says by`)
	// hourWords stand between a day and what leads to it: "until noon on", "due at 9 p.m. on".
	hourWords = Listed(`on at for by in noon midnight midday p a m p.m. a.m. p.m a.m pm am gmt : . local time late early next around about`)
)

// liesAhead reports whether the words before the one at say that its day is
// still to come. Group g governs it.
func liesAhead(words []Word, groups []VerbGroup, g VerbGroup, at int, heading bool) bool {
	if at <= 0 || at >= len(words) {
		return false
	}
	lead := at
	for lead > 0 && (hourWords.Has(words[lead-1].Lower) || words[lead-1].Kind == Number) {
		lead--
	}
	if dueBefore(words, lead) || aheadOf(words, at) || upcoming(words, lead) || deadline(words, groups, g, at) {
		return true
	}
	if g.Head < at && words[g.First].Lower != "had" && fixedFor(words, g, lead, at) {
		return true
	}
	if g.Head >= at || g.Perfect || g.Modal != "" {
		return false
	}
	if w := lowerAt(words, lead-1); (w == "until" || w == "till") && lead < at && granting.Has(g.Base) && words[g.First].Lower != "had" {
		return true
	}
	if !g.Finite {
		return false
	}
	occasion := occasionBetween(words, g.Last, lead)
	switch {
	case g.Tense == span.PresentTense && (g.Base == "have" || g.Base == "face") && !g.Passive:
		return occasion
	case g.Tense == span.PresentTense && timetable.Has(g.Base) && !g.Passive && !heading:
		return within(words, g.Last, lead)
	case g.Tense == span.PastTense && calling.Has(g.Base) && !g.Passive && occasion:
		return words[at-1].Lower == "for" || lowerAt(words, g.Last) == "for" || singleDay(words, lead) || toldOn(words, groups, at)
	}
	return false
}

// fixedFor reports whether something is called or fixed for the day: "a congress has
// been called for 10 June", "has fixed June 17 for a hearing".
func fixedFor(words []Word, g VerbGroup, lead, at int) bool {
	if g.Modal != "" || g.Negated || !calling.Has(g.Base) || !g.Perfect {
		return false
	}
	if g.Last == lead {
		for i := at; i < min(at+4, len(words)); i++ {
			if w := words[i].Lower; w == "for" || w == "as" {
				return true
			}
		}
	}
	return lead < at && words[lead].Lower == "for" && within(words, g.Last, lead)
}

// binding are verbs that bind somebody to do a thing, behind which "by" names the day
// until which there is time: "told captains to leave by", "had agreed to pay by".
var binding = Listed(`tell order ask urge direct instruct require warn advise command summon request oblige beg press give allow permit authorise authorize demand
	agree promise pledge vow undertake commit offer swear`)

// Binding reports whether a verb, in its base form, binds somebody to do a thing.
func Binding(base string) bool { return binding.Has(base) }

// deadline reports whether a weekday or a month is that by which something was to be
// done which somebody was bound to, the last day named in its sentence.
func deadline(words []Word, groups []VerbGroup, g VerbGroup, at int) bool {
	lead := at
	for lead > 0 && !(words[lead-1].Lower == "by" || words[lead-1].Lower == "until") {
		if lead--; !hourWords.Has(words[lead].Lower) && !nominal.Has(words[lead].Lower) && words[lead].Kind != Number && words[lead].Lower != "end" && lead != at {
			return false
		}
	}
	if lead == 0 || g.Head >= lead || !within(words, g.Last, lead-1) {
		return false
	}
	for i, w := range words {
		if i != at && (Months.Has(w.Lower) || w.Kind == Number && w.Span.Len() == 4) {
			return false // "told in March to leave by Friday": the Friday of March
		}
	}
	if g.Finite { // of a verb that is not known there is only its "to": "told users to patch by"
		return binding.Has(g.Base) && !g.Negated && slices.ContainsFunc(words[g.Last:lead], func(w Word) bool { return w.Lower == "to" })
	}
	for i := len(groups) - 1; i >= 0 && g.Infinitive && !g.Perfect; i-- {
		if f := groups[i]; f.Last <= g.First {
			return f.Last > g.First-10 && binding.Has(f.Base) && !f.Negated
		}
	}
	return false
}

// dueBefore reports whether what the day belongs to is due: "data due on",
// "due back at the port on", "due in court on"; not "due to the rain on".
func dueBefore(words []Word, lead int) bool {
	for i := lead; i >= max(0, lead-4); i-- {
		switch w := words[i].Lower; {
		case i < lead && (words[i].Kind == Punct || outside.Has(w) || words[i].Kind == Number && i < lead-1):
			return false
		case w == "due" && i < lead:
			return lowerAt(words, i+1) != "to" && !(lowerAt(words, i-1) == "been" && lowerAt(words, i-2) == "had")
		}
	}
	return false
}

// aheadOf reports whether the day is that of a thing which something else goes
// before: "ahead of a vote on".
func aheadOf(words []Word, at int) bool {
	for i := at - 1; i >= max(1, at-8); i-- {
		w := words[i].Lower
		if w == "of" && words[i-1].Lower == "ahead" {
			return i == at-1 || occasionBetween(words, i+1, at)
		}
		if words[i].Kind == Punct || outside.Has(w) {
			return false
		}
	}
	return false
}

// comingWords are adjectives of what has not taken place yet.
var comingWords = Listed(`slated scheduled planned upcoming forthcoming impending proposed unspecified undetermined undisclosed`)

// upcoming reports whether the day is that of a thing which an adjective in its
// own phrase tells to be still to come: "the slated visit of the envoy in".
func upcoming(words []Word, lead int) bool {
	for i := lead - 1; i >= max(1, lead-9); i-- {
		w := words[i].Lower
		if comingWords.Has(w) && words[i-1].Lower != "originally" && (nominal.Has(words[i-1].Lower) || words[i-1].Lower == "still" || words[i-1].Lower == "yet") {
			return true
		}
		if words[i].Kind == Punct || outside.Has(w) && w != "of" {
			return false
		}
		if f, ok := verbForms()[w]; ok && (f.past || f.present) && !f.infinitive {
			return false
		}
	}
	return false
}

// within reports whether the words from first to last leave the verb's own
// phrase nowhere.
func within(words []Word, first, last int) bool {
	if last-first > 9 {
		return false
	}
	for i := first; i < last; i++ {
		w := words[i].Lower
		if words[i].Kind == Punct || outside.Has(w) && !(w == "of" && (arrangedNouns.Has(lowerAt(words, i+1)) || lowerAt(words, i-1) == "day")) {
			return false
		}
	}
	return true
}

// occasionBetween reports whether the words from first to last are a phrase
// with an occasion in it.
func occasionBetween(words []Word, first, last int) bool {
	if !within(words, first, last) {
		return false
	}
	for i := first; i < last; i++ {
		if arrangedNouns.Has(words[i].Lower) {
			return true
		}
	}
	return false
}

// singleDay reports whether the occasion named before lead fills one day: "a
// day of mourning", "a public holiday". Who declares one names its day.
func singleDay(words []Word, lead int) bool {
	switch lowerAt(words, lead-1) {
	case "mourning", "prayer":
		return lowerAt(words, lead-2) == "of" && lowerAt(words, lead-3) == "day" ||
			lowerAt(words, lead-2) == "national" && lowerAt(words, lead-4) == "day"
	case "holiday":
		return true
	}
	return false
}

// toldOn reports whether another weekday before this one already says when
// it was told.
func toldOn(words []Word, groups []VerbGroup, at int) bool {
	for i := range at {
		if Weekdays.Has(words[i].Lower) && !Weekdays.Has(lowerAt(words, i+1)) && lowerAt(words, i+1) != "'s" && lowerAt(words, i+1) != "’s" {
			if g, ok := Governing(words, groups, words[i].Span.Start); ok && g.Tense == span.PastTense {
				return true
			}
		}
	}
	return false
}
