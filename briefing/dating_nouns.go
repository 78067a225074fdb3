package briefing

import (
	"sort"
	"strings"
	"unicode"

	"sitrep/briefing/lang"
	"sitrep/briefing/timex"
	"sitrep/content/span"
)

// partsOfTime are nouns before "of" that are part of a date themselves: "the
// evening of 3 May" dates the verb.
var partsOfTime = lang.Listed(`end start beginning middle morning afternoon evening night day week month weekend hours months weeks days quarters part half quarter close as outbreak
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
	if n > 3 && articles.Has(head[n-3]) && (head[n-4] == "in" || head[n-4] == "at" || head[n-4] == "during") && eventNoun(noun) != "" && !c.noun {
		return false // "two people died in the fire of 3 May"
	}
	return !partsOfTime.Has(noun)
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

// yearInName reports whether a bare year is part of a name, "TET 2012", or numbers a
// road, "1922 Highway 28".
func (s *store) yearInName(t timex.Expression) bool {
	words := strings.Fields(t.Span.Of(s.doc.Text))
	if len(words) == 2 && len(t.Value) == len("2006") && len(words[0]) > 1 && words[0] == strings.ToUpper(words[0]) && !strings.ContainsAny(words[0], "0123456789") {
		return true // an acronym that reads like a feast
	}
	text := t.Span.Of(s.doc.Text)
	if numbered := len(text) == len("2006-2007") && isNumber(text[:4]) && isNumber(text[5:]); !numbered && (len(t.Value) != len("2006") || t.Span.Len() != len(t.Value)) {
		return false
	}
	w := sort.Search(len(s.reading.Words), func(i int) bool { return s.reading.Words[i].Span.Start >= t.Span.Start })
	if w+1 < len(s.reading.Words) && roads.Has(s.reading.Words[w+1].Lower) {
		return true
	}
	i := s.sentenceIndex(t.Span)
	if w > 1 && i >= 0 && s.reading.Words[w-1].Lower == "," && laws.Has(s.reading.Words[w-2].Lower) {
		return true // "the Harbour Act, 1960"
	}
	if w == 0 || i < 0 || w-1 <= s.reading.Sentences[i].First || s.reading.Words[w-1].Kind != lang.Letters {
		return false
	}
	if schemes.Has(s.reading.Words[w-1].Lower) && unicode.IsUpper(rune(s.doc.Text[s.reading.Words[w-1].Span.Start])) {
		return true
	}
	before := s.reading.Words[w-1]
	name := before.Span.Of(s.doc.Text)
	return len(name) > 1 && strings.ToUpper(name) == name && !leads.Has(before.Lower) && before.Lower != "the"
}

var (
	// laws are names of what a year behind a comma is the year of.
	laws = lang.Listed(`act acts law laws code bill ordinance regulations rules decree statute proclamation`)
	// schemes are names that a year or two years are part of.
	schemes = lang.Listed(`policy agenda vision strategy plan programme program act law code budget roadmap framework horizon model`)
)

// roads are words behind the number of a road or a house.
var roads = lang.Listed(`highway street road avenue route lane drive boulevard`)

var (
	// pondering are verbs whose object a month may be: "too early to discuss July".
	pondering = lang.Listed(`predict predicted consider considered considering
		mention mentioned forget remember remembered eye eyeing eyed target targeting`, lang.Discussing)
	// measured are nouns that a month is told of: "sales figures for July".
	measured = lang.Listed(`figures data sales orders forecast forecasts outlook guidance results estimate estimates revenue profit profits inflation index
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
		return n > 1 && measured.Has(head[n-2])
	}
	return pondering.Has(head[n-1])
}
