package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/briefing/timex"
	"sitrep/content/span"
)

// datable reports whether an expression can say when something happened: a
// point in time, exact or vague, but no length and nothing that comes again.
func datable(t timex.Expression) bool { return t.Type == timex.Date || t.Type == timex.Time }

// timexFor returns the expression that dates a candidate, -1 for none: of
// those that belong to it, the nearest exact one, else the nearest vague one.
func (x *sentenceContext) timexFor(c candidate) int {
	sentence := x.reading.Sentences[x.index].Span
	best, cost := -1, 1<<30
	for i := x.firstTimex; i < x.lastTimex; i++ {
		t := x.timexes[i]
		if !sentence.Contains(t.Span) || !x.dates(t, c.group.Perfect) || !x.belongs(c, t) || x.unrealDate(c, t.Span) {
			continue
		}
		if x.ofNoun(c, t.Span) && (!c.noun || x.toldOtherwise(c, t.Span)) {
			continue
		}
		if x.inOwnContent(c, t.Span) {
			continue // "I am not angry today," he said: the day is his, not the telling's
		}
		if t.Value == "FUTURE_REF" && !c.noun && c.group.Finite && c.group.Tense == span.PastTense && c.group.Modal == "" {
			continue // "soon arrived" tells of the past
		}
		if x.lastsUntil(c, t.Span) || x.ofOtherDeed(c, t) || x.ofCondition(c, t.Span) || x.inAside(c, t.Span) || x.dayOfSaying(c, t.Span) || x.announcedFor(c, t.Span, t.Value) || x.afterwards(c, t.Span) {
			continue
		}
		d := distance(c.place, t.Span) + 45*x.between(c.place, t.Span)
		if precisionOf(dayOnly(t.Value)) == Vague {
			d += 60
		}
		if x.modifies(t) {
			d += 80
		}
		if d < cost || best >= 0 && d < cost+45 && x.finer(t, x.timexes[best]) {
			best, cost = i, d
		}
	}
	return best
}

// finer reports whether a date lies within another and says more: "next month,
// on 2 August".
func (x *sentenceContext) finer(t, than timex.Expression) bool {
	a, b := dayOnly(t.Value), dayOnly(than.Value)
	return iso4(b) && len(a) > len(b) && strings.HasPrefix(a, b) && precisionOf(a) != Vague
}

// lastsUntil reports whether a date is the end of what a past verb brought
// about, "extended the order to 1 May": it says nothing of when that was.
func (x *sentenceContext) lastsUntil(c candidate, at span.Span) bool {
	if c.noun || !c.group.Finite || c.group.Tense != span.PastTense || c.group.Modal != "" || at.Start < c.place.End {
		return false
	}
	i := slices.IndexFunc(x.words, func(w lang.Word) bool { return w.Span.Start >= at.Start })
	if lowAt(x.words, i-1) == "on" { // "until 8 pm on Thursday"
		for k := i - 2; k > 0 && k >= i-5 && x.inTimex(x.words[k].Span); k-- {
			i = k
		}
	}
	switch lowAt(x.words, i-1) {
	case "until", "till", "through":
		return !lasting.Has(c.group.Base) && !(granting.Has(c.group.Base) && x.isFuture(x.valueAt(at)))
	case "to":
		return extending.Has(c.group.Base)
	}
	return false
}

// valueAt is the value of the time expression at a span.
func (s *store) valueAt(at span.Span) string {
	if i, last := s.timexesIn(at); i < last {
		return s.timexes[i].Value
	}
	return ""
}

var (
	// lasting are verbs that go on until the date behind them.
	lasting = lang.Listed(`last run continue stay remain work serve live wait stand hold keep`)
	// granting are verbs that give somebody time: "gave the crews until Friday".
	granting = lang.Listed(`give grant allow`)
	// extending are verbs that move the end of something.
	extending = lang.Listed(`extend delay postpone push move defer prolong adjourn put shift`)
)

// occasion reports whether a date colours the noun of what gave the occasion,
// "in a 2016 referendum", "at the Friday meeting": it dates the verb as well.
func (x *sentenceContext) occasion(at span.Span) bool {
	first := slices.IndexFunc(x.words, func(w lang.Word) bool { return w.Span.Start >= at.Start })
	last := slices.IndexFunc(x.words, func(w lang.Word) bool { return w.Span.Start >= at.End })
	if first < 2 || last < 0 || !occasional.Has(lowAt(x.words, first-2)) {
		return false
	}
	for i := last; i < min(last+4, len(x.words)); i++ {
		w := x.words[i]
		if w.Kind != lang.Letters || prepositions.Has(w.Lower) || w.Lower == "of" {
			return false
		}
		if eventNoun(w.Lower) != "" {
			return true
		}
	}
	return false
}

// attended reports whether a date colours the noun of what a verb is done at,
// "told a July 14 news conference", "attended a Friday rally": it dates the verb.
func (x *sentenceContext) attended(c candidate, at span.Span) bool {
	first := x.wordAfter(at)
	return !c.noun && attending.Has(c.group.Base) && !c.group.Passive && first > 0 && articles.Has(x.words[first-1].Lower) && c.group.Last == first-1
}

// attending are verbs whose object is an occasion or those who meet there.
var attending = lang.Listed(`tell address attend hold host chair open join visit`)

// occasional are prepositions before an occasion.
var occasional = lang.Listed(`in at during`)

// adjectives are time expressions that only colour the noun behind them.
var adjectives = lang.Listed(`recent current then future past`)

// belongs reports whether a time expression dates the candidate: a verb is
// dated by what stands in its reach, a noun by what stands beside it, or with
// its verb where that says no more than that it happens.
func (x *sentenceContext) belongs(c candidate, t timex.Expression) bool {
	colours := adjectives.Has(strings.ToLower(t.Span.Of(x.doc.Text)))
	if c.noun && (colours || distance(c.place, t.Span) <= 6) {
		return distance(c.place, t.Span) <= 25 && t.Span.Start < c.place.Start+25
	}
	if colours {
		return false
	}
	if x.attributive(t.Span) && (c.noun || x.cueAt(c) && !isDay(dayOnly(t.Value)) || !x.occasion(t.Span)) && !x.attended(c, t.Span) {
		return c.noun && c.place.Start >= t.Span.End && c.place.Start-t.Span.End <= 30
	}
	g, ok := lang.Governing(x.words, x.groups, t.Span.Start)
	if !ok {
		return true
	}
	if c.noun {
		return c.group.Head == g.Head && (lightVerbs.Has(g.Base) || occurs.Has(g.Base)) || x.heldTo(c.group, g)
	}
	if c.group.Head == g.Head {
		return true
	}
	// A participle or an infinitive nearer than the verb that governs it:
	// "a law passed in 2019", "plans to open on Monday".
	return !c.group.Finite && distance(c.place, t.Span) < distance(x.words[g.Head].Span, t.Span) && x.between(c.place, t.Span) == 0 &&
		c.clause.Overlaps(t.Span)
}

// attributive reports whether a date stands before a noun like an adjective:
// "the Saturday vote", "Tuesday's ruling", "the 2020 election".
func (x *sentenceContext) attributive(at span.Span) bool {
	if x.modifies(timex.Expression{Span: at}) {
		return true
	}
	quarter := strings.HasSuffix(strings.ToLower(at.Of(x.doc.Text)), "-quarter") // "second-quarter earnings"
	for i, w := range x.words {
		if w.Span.Start < at.End {
			continue
		}
		if quarter {
			return w.Kind == lang.Letters && !prepositions.Has(w.Lower)
		}
		first := i - 1
		for first > 0 && x.words[first-1].Span.Start >= at.Start {
			first--
		}
		lead := lowAt(x.words, first-1)
		if lead != "the" && lead != "a" && lead != "an" && lead != "its" && lead != "his" && lead != "her" && lead != "their" && lead != "'s" && !coming.Has(lead) {
			return false
		}
		return w.Kind == lang.Letters && !prepositions.Has(w.Lower) && !clauseOpeners.Has(w.Lower) && (!x.startsGroup(i) || strings.HasSuffix(w.Lower, "ing")) && w.Lower != "and" && w.Lower != "of"
	}
	return false
}

func (x *sentenceContext) startsGroup(i int) bool {
	for _, g := range x.groups {
		if g.First == i {
			return true
		}
	}
	return false
}

// occurs are verbs that say of a noun only that it happens.
var occurs = lang.Listed(`happen occur begin start end take hold place schedule set plan open come follow due resume conclude last break close stop expire finish reopen`)

// distance is the number of bytes between two spans.
func distance(a, b span.Span) int {
	switch {
	case a.End <= b.Start:
		return b.Start - a.End
	case b.End <= a.Start:
		return a.Start - b.End
	}
	return 0
}

// between counts the verbs that stand between a trigger and a date: each makes
// it less likely that they belong together.
func (x *sentenceContext) between(trigger, date span.Span) int {
	n := 0
	for _, g := range x.groups {
		at := x.words[g.Head].Span
		if at == trigger || !g.Finite && !g.Infinitive {
			continue
		}
		if trigger.End <= at.Start && at.End <= date.Start || date.End <= at.Start && at.End <= trigger.Start {
			n++
		}
	}
	return n
}

// modifies reports whether the expression only colours a noun: "the 2019
// election", "Tuesday's ruling" date the noun, not the verb.
func (x *sentenceContext) modifies(t timex.Expression) bool {
	text := x.doc.Text
	return strings.HasPrefix(text[t.Span.End:], "’s") || strings.HasPrefix(text[t.Span.End:], "'s")
}

// dayOnly leaves the time of day out of a value: a timeline counts in days,
// and the words still tell the hour.
func dayOnly(v string) string {
	if i := strings.IndexByte(v, 'T'); i >= 4 && !strings.HasSuffix(v, "_REF") {
		return v[:i]
	}
	return v
}
