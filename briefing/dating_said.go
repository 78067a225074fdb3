package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// dayOfSaying reports whether a date tells when somebody says what the candidate
// tells of, and not when that was: "the ferry was overcrowded, officials said on
// Friday", "on Monday the ministry said that it had paid". The words of saying
// stand between the two, and the date outside what is said; or the date is that of
// the source, "according to figures released on Friday".
func (x *sentenceContext) dayOfSaying(c candidate, date span.Span) bool {
	if x.cueAt(c) {
		return false
	}
	return slices.ContainsFunc(x.attributions, func(a lang.Attribution) bool {
		if a.Source.Empty() || !holds(a.Content, c.place) || holds(a.Content, date) {
			return false
		}
		between := min(c.place.End, date.End) <= a.Cue.Start && a.Cue.End <= max(c.place.Start, date.Start)
		return between || a.Source.Contains(date) || strings.EqualFold(a.Cue.Of(x.doc.Text), "according to") && a.Cue.End <= date.Start && date.End <= c.place.Start
	})
}

// holds reports whether one of some spans contains another.
func holds(spans []span.Span, at span.Span) bool {
	return slices.ContainsFunc(spans, func(s span.Span) bool { return s.Contains(at) })
}

// announcedFor reports whether a date lies ahead in what somebody said in the past:
// "announced that masks are required from 15 June", "ordered them to pay by
// Friday". It dates what is to come, and no saying.
func (x *sentenceContext) announcedFor(c candidate, date span.Span, value string) bool {
	if c.noun || !c.group.Finite || c.group.Tense != span.PastTense || c.group.Modal != "" || date.Start < c.place.End || !x.isFuture(value) {
		return false
	}
	return slices.ContainsFunc(x.attributions, func(a lang.Attribution) bool { return a.Cue.Overlaps(c.place) && holds(a.Content, date) })
}

// sayingFirst puts a dated act of saying before what was said behind it without a
// date of its own, where the line of it holds that: "on Monday the ministry told the
// court that it had paid" happened on Monday, whenever it paid. What is to come stays.
func (s *store) sayingFirst(list []candidate) {
	if list[0].dated >= 0 || s.status(list[0]) != Past {
		return
	}
	for i, c := range list[1:] {
		if c.noun || c.dated < 0 || c.score < faint || precisionOf(dayOnly(s.timexes[c.dated].Value)) == Vague || s.bareSaying(c) || c.clause.Start > list[0].clause.Start || !c.clause.Contains(list[0].place) {
			continue
		}
		for _, a := range s.attributionsAt(c.place) {
			if a.Cue.Overlaps(c.place) && a.Cue.End <= list[0].place.Start && holds(a.Content, list[0].place) {
				copy(list[1:i+2], list[:i+1])
				list[0] = c
				return
			}
		}
	}
}
