package briefing

import (
	"strings"

	"sitrep/briefing/timex"
	"sitrep/content/span"
)

// partsOfTime are nouns before "of" that are part of a date themselves: "the
// evening of 3 May" dates the verb.
var partsOfTime = wordList(`end start beginning middle morning afternoon evening night day week month weekend hours part half quarter close as outbreak
	spring summer autumn fall winter eve dawn rest course`)

// ofNoun reports whether a date belongs to the noun before "of": "spoke about
// the collapse of 3 February" says nothing of when somebody spoke. The noun of
// the verb's subject dates the verb too: "the fire of 3 May killed ten".
func (s *store) ofNoun(c candidate, at span.Span) bool {
	if at.Start < c.place.End {
		return false
	}
	head := strings.Fields(strings.ToLower(s.doc.Text[c.place.End:at.Start]))
	if n := len(head); n > 0 && head[n-1] == "the" {
		head = head[:n-1]
	}
	n := len(head)
	if n == 0 || head[n-1] != "of" {
		return false
	}
	noun := c.lower
	if n > 1 {
		noun = strings.Trim(head[n-2], ".,")
	}
	return !partsOfTime[noun]
}

// toldOtherwise reports whether the line of a noun has another date before the
// noun: "spoke on Tuesday about the collapse of 3 February" tells of Tuesday.
func (s *store) toldOtherwise(c candidate, date span.Span) bool {
	first, last := s.timexesIn(span.Span{Start: c.clause.Start, End: c.place.Start})
	for _, t := range s.timexes[first:last] {
		if t.Span != date && s.dates(t, c.group.Perfect) && precisionOf(dayOnly(t.Value)) != Vague {
			return true
		}
	}
	return false
}

var (
	// pondering are verbs whose object a month may be: "too early to discuss July".
	pondering = wordList(`discuss discussed discusses discussing review reviewed reviews reviewing predict predicted consider considered considering
		mention mentioned forget remember remembered eye eyeing eyed target targeting`)
	// measured are nouns that a month is told of: "sales figures for July".
	measured = wordList(`figures data sales orders forecast forecasts outlook guidance results estimate estimates revenue profit profits inflation index
		reading report earnings output exports imports statistics numbers`)
)

// topic reports whether a month is what is talked of or measured, and no date
// of what happens.
func (s *store) topic(t timex.Expression) bool {
	if len(t.Value) != len("2006-01") || !iso4(t.Value) || strings.ContainsAny(t.Span.Of(s.doc.Text), " 0123456789") {
		return false
	}
	head := strings.Fields(strings.ToLower(s.doc.Text[max(0, t.Span.Start-40):t.Span.Start]))
	n := len(head)
	if n == 0 {
		return false
	}
	if head[n-1] == "for" {
		return n > 1 && measured[head[n-2]]
	}
	return pondering[head[n-1]]
}
