package briefing

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/briefing/lang"
	"sitrep/briefing/timex"
	"sitrep/content/span"
)

// inOwnContent reports whether a date stands in the words that somebody speaks,
// and the candidate's word, outside them, only says so.
func (x *sentenceContext) inOwnContent(c candidate, date span.Span) bool {
	if !x.cueAt(c) {
		return false
	}
	for _, q := range x.quotations {
		if q.Span.Contains(date) && !q.Span.Overlaps(c.place) && !q.Scare {
			return strings.HasPrefix(x.doc.Text[q.Span.Start:], "“I") || strings.HasPrefix(x.doc.Text[q.Span.Start:], "\"I") || c.place.Start > q.Span.End
		}
	}
	return false
}

// ofOtherDeed reports whether a date behind a verb is that of something else told
// between the two: of a participle, "dropped a case opened in 2010", or of what the
// present perfect tells the outcome of, "has recovered after a crash last Friday",
// which of itself has no day.
func (x *sentenceContext) ofOtherDeed(c candidate, t timex.Expression) bool {
	if !c.noun && t.Span.End <= c.place.Start && x.relativeBehind(c, t.Span) {
		return true // "met on Monday the men who had robbed the bank"
	}
	if !c.noun && c.group.Finite && t.Span.End <= c.place.Start && x.inSubject(c, t.Span) {
		return true // "suspects linked to the fire of 25 June have been arrested"
	}
	if c.noun || t.Span.Start < c.place.End || !c.group.Finite && !c.group.Infinitive || precisionOf(dayOnly(t.Value)) == Vague {
		return false
	}
	for _, g := range x.groups {
		at := x.words[g.Head].Span
		if g.Reduced && (!occurs.Has(g.Base) || g.Base == "set" && lowAt(x.words, g.Last) == "in") && at.Start > c.place.End && at.End < t.Span.Start && !x.commaIn(g.Head, x.wordAfter(t.Span)) {
			return true
		}
	}
	if !c.group.Perfect || c.group.Modal != "" || x.words[c.group.First].Lower == "had" || !x.isPast(t.Value) {
		return false
	}
	for i := x.wordAfter(c.place) + 1; i < len(x.words) && x.words[i].Span.End <= t.Span.Start; i++ {
		if w := x.words[i].Lower; w == "after" || w == "following" || w == "despite" {
			return true
		}
	}
	return false
}

// inSubject reports whether a date stands in what a participle tells of the subject
// of a verb, with no comma before the verb.
func (x *sentenceContext) inSubject(c candidate, date span.Span) bool {
	from := x.wordAfter(date)
	for _, g := range x.groups {
		if g.Reduced && g.Head < from && g.Head > from-9 && g.First > 0 && x.words[g.First-1].Kind == lang.Letters {
			return !x.commaIn(g.Head, c.group.First) && x.firstVerb(g.Head, c.group.First) < 0
		}
	}
	return false
}

// relativeBehind reports whether a verb is the one of a relative clause that
// opens between a date and the verb, or hangs on that one: "who left when he died".
func (x *sentenceContext) relativeBehind(c candidate, date span.Span) bool {
	at := c.word - x.reading.Sentences[x.index].First
	for i := at - 1; i >= x.wordAfter(date); i-- {
		if w := x.words[i].Lower; w == "who" || w == "which" {
			verb := x.firstVerb(i+1, at+1)
			inner := x.words[i-1].Lower == "," && !x.commaIn(i, at) && slices.ContainsFunc(x.words[i+1:at], func(w lang.Word) bool { return clauseOpeners.Has(w.Lower) })
			return (verb >= c.group.First || inner) && x.words[i].Span.Start >= date.End
		}
	}
	return false
}

// wordAfter is the index of the first word of the sentence behind a span's start.
func (x *sentenceContext) wordAfter(at span.Span) int {
	return sort.Search(len(x.words), func(i int) bool { return x.words[i].Span.Start >= at.Start })
}

// underBetween reports whether a word between a trigger and a date puts what is
// behind it into a clause of its own, "ended on 9 June after the owners agreed",
// or the trigger stands in a clause in front which the date is not part of,
// "although the mill appealed, the pier was shut on 3 May". What "when" tells
// behind a date happened then: "ended in 2016, when the mayor was ousted".
func (x *sentenceContext) underBetween(trigger, date span.Span) bool {
	a, b := trigger, date
	if b.Start < a.Start {
		a, b = b, a
	} else if w := x.words[0].Lower; conceding.Has(w) || w == "after" || w == "before" {
		if comma := x.nextComma(1); x.wordAfter(trigger) < comma && comma < x.wordAfter(date) && x.verbIn(comma, len(x.words)) {
			return true
		}
	}
	for i := x.wordAfter(a) + 1; i+1 < len(x.words) && x.words[i].Span.End <= b.Start; i++ {
		w := x.words[i].Lower
		if under.Has(w) && w != "that" && w != "so" && w != "as" && !(w == "when" && a == date) && !x.isDate(x.words[i+1].Span) {
			return !x.commaIn(i, x.wordAfter(b))
		}
	}
	return false
}

// coloursNoun reports whether a date only colours the noun behind it, "the 2020
// census": it dates no verb, near or far.
func (s *store) coloursNoun(sentence int, at span.Span) bool {
	sen := s.reading.Sentences[sentence]
	words := s.reading.Words[sen.First:sen.Last]
	x := sentenceContext{store: s, index: sentence, words: words, groups: s.verbGroups(sentence)}
	return x.attributive(at)
}

// dates reports whether an expression can date an event: a point in time that
// is neither the dateline nor a span's start ("the worst since 1987") nor a
// year in brackets.
func (s *store) dates(t timex.Expression, perfect bool) bool {
	if !datable(t) || s.inDateline(t.Span) || s.endsRange(t.Span) {
		return false
	}
	if s.clockOnly(t) || s.topic(t) || s.yearInName(t) {
		return false
	}
	text := s.doc.Text
	before := strings.ToLower(strings.TrimRight(text[max(0, t.Span.Start-12):t.Span.Start], " "))
	if strings.HasSuffix(before, "since") && !perfect || s.sinceNoun(t.Span) {
		return false
	}
	if s.heldAgainst(t) {
		return false
	}
	if strings.HasSuffix(before, "(") && len(t.Value) == 4 && strings.HasPrefix(text[t.Span.End:], ")") {
		return false
	}
	return true
}

// sinceNoun reports whether a date is that of a noun behind "since" in a comparison:
// "the first since Ryan in 1972", "the best since the 1996 law".
func (s *store) sinceNoun(at span.Span) bool {
	before := strings.Fields(strings.ToLower(s.doc.Text[max(0, at.Start-80):at.Start]))
	for i := len(before) - 2; i >= 0 && i > len(before)-7; i-- {
		if strings.ContainsAny(before[i], ",.;:") {
			return false
		}
		if before[i] != "since" {
			continue
		}
		for _, w := range before[max(0, i-10):i] {
			if w == "first" || w == "best" || w == "worst" || w == "only" || w == "second" || w == "third" || strings.HasSuffix(w, "est") && len(w) > 5 {
				return true
			}
		}
	}
	return false
}

// heldAgainst reports whether an expression only tells what something is held
// against: "up from 3 million a year earlier".
func (s *store) heldAgainst(t timex.Expression) bool {
	words := strings.ToLower(t.Span.Of(s.doc.Text))
	if !strings.HasSuffix(words, "earlier") && !strings.HasSuffix(words, " ago") && !strings.HasSuffix(words, " before") || strings.ContainsAny(words, "0123456789") {
		return false
	}
	before := s.doc.Text[max(0, t.Span.Start-60):t.Span.Start]
	before = strings.ToLower(before[max(strings.LastIndexAny(before, ";\n"), strings.LastIndex(before, ". "))+1:])
	for _, w := range [...]string{"from ", "than ", "versus ", "compared with ", "compared to ", "against "} {
		if i := strings.LastIndex(before, w); i >= 0 && (before[i+len(w):] == "" || strings.ContainsAny(before[i:], "0123456789")) {
			return true
		}
	}
	return strings.HasPrefix(words, "year-") || strings.HasPrefix(words, "year -")
}

// clockOnly reports whether an expression tells an hour or a part of a day and
// no day: "at 19:42", "just after midnight". Whatever day the reading of it
// takes for granted is a guess.
func (s *store) clockOnly(t timex.Expression) bool {
	words := strings.Fields(strings.ToLower(t.Span.Of(s.doc.Text)))
	if n := len(words); n >= 2 && words[n-1] == "later" && shortSpans.Has(words[n-2]) {
		return true // "five minutes later"
	}
	if n := len(words); n == 4 && words[1] == "in" && words[3] == "day" {
		return true // "later in the day": that of which the text tells
	}
	if !strings.Contains(t.Value, "T") || strings.HasSuffix(t.Value, "_REF") {
		return false
	}
	for _, w := range strings.FieldsFunc(strings.ToLower(t.Span.Of(s.doc.Text)), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if w = strings.Trim(w, "0123456789"); w != "" && !clockWords.Has(w) { // "2am"
			return false
		}
	}
	before := strings.ToLower(strings.TrimRight(s.doc.Text[max(0, t.Span.Start-8):t.Span.Start], " "))
	return !strings.HasSuffix(before, "this") && !strings.HasSuffix(before, "last") && !strings.HasSuffix(before, "that")
}

// shortSpans are lengths that do not leave the day.
var shortSpans = lang.Listed(`second seconds minute minutes moment moments hour`)

// clockWords are the words that tell of a time within a day.
var clockWords = lang.Listed(`the at just after before shortly around about by early late in morning afternoon evening night noon midday midnight am pm a p m
	gmt utc bst est edt cet cest ist pst pdt local time oclock o clock h hrs hours dawn dusk sunrise sunset nightfall`)

// endsRange reports whether a date is the second of a range, "between May and
// June": the first dates the event, and its words take the second along.
func (s *store) endsRange(at span.Span) bool {
	i, _ := s.timexesIn(at)
	return i > 0 && s.rangeEnd(s.timexes[i-1].Span) == at
}

// rangeEnd returns the second date of a range that the date at starts, an
// empty span where it starts none.
func (s *store) rangeEnd(at span.Span) span.Span {
	text := s.doc.Text
	if i, _ := s.timexesIn(at); i+1 < len(s.timexes) && s.timexes[i].Span == at && s.paired(i) {
		return s.timexes[i+1].Span
	}
	lead := strings.ToLower(strings.TrimRight(text[max(0, at.Start-10):at.Start], " "))
	for _, r := range []struct{ lead, link string }{{"between", " and "}, {"from", " to "}, {"from", " until "}, {"from", " through "}, {"from", ", until "}, {"from", ", to "}, {"from", ", through "}} {
		if !strings.HasSuffix(lead, r.lead) || !strings.HasPrefix(text[at.End:], r.link) {
			continue
		}
		second := at.End + len(r.link)
		if i, _ := s.timexesIn(span.Span{Start: second, End: second}); i < len(s.timexes) && s.timexes[i].Span.Start == second {
			return s.timexes[i].Span
		}
	}
	return span.Span{}
}

// paired reports whether an expression and the next one are two days, months or
// years of one thing: "on Wednesday and Thursday", "in 1997 and 1998".
func (s *store) paired(i int) bool {
	a, b := s.timexes[i], s.timexes[i+1]
	between := s.doc.Text[a.Span.End:b.Span.Start]
	return (between == " and " || between == " and on " || between == " and in ") && len(a.Value) == len(b.Value) && datable(a) && datable(b) &&
		precisionOf(dayOnly(a.Value)) != Vague && dayOnly(a.Value) < dayOnly(b.Value)
}

// inDateline reports whether a date belongs to a dateline that opens its
// sentence: "NAIROBI, June 16 (Wire) — …".
func (s *store) inDateline(at span.Span) bool {
	i := s.sentenceIndex(at)
	if i < 0 || at.Start-s.reading.Sentences[i].Span.Start > 60 {
		return false
	}
	rest := s.doc.Text[at.End:min(len(s.doc.Text), at.End+40)]
	if r := strings.TrimLeft(rest, " ,0123456789"); strings.HasPrefix(r, "(") {
		if j := strings.IndexByte(r, ')'); j > 0 {
			rest = r[j+1:]
		}
	}
	rest = strings.TrimLeft(rest, " ,.0123456789")
	head := s.doc.Text[s.reading.Sentences[i].Span.Start:at.Start]
	if first, _ := utf8.DecodeRuneInString(head); head == "" || unicode.ToUpper(first) != first {
		return false
	}
	return strings.HasPrefix(rest, "—") || strings.HasPrefix(rest, "–") || strings.HasPrefix(rest, "- ") || strings.HasPrefix(rest, "-- ")
}
