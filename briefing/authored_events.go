package briefing

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/briefing/timex"
	"sitrep/content"
	"sitrep/content/span"
)

// mergeTimeline puts the author's events first, in the author's order, and
// numbers all anew. An event that was found too goes into the author's.
func (s *store) mergeTimeline(authored []content.AuthoredEvent) {
	if len(authored) == 0 && !s.nothingMissing() {
		return
	}
	if s.nothingMissing() {
		s.briefing.Timeline, s.briefing.TimelineMore = s.printedTimeline(authored), 0
		return
	}
	found, entries := s.briefing.Timeline, s.toldEntries()
	renamed := map[string]string{}
	gone := map[int]bool{}
	var merged []Event
	for i, a := range authored {
		s.missing("timeline entry", i, a.AuthoredLine)
		e := s.authorEvent(a)
		e.ID = fmt.Sprintf("e%d", i+1)
		at := evidence(a.AuthoredLine)
		for j, f := range found {
			if !gone[j] && touches(f.Sentence, at) && (sameMatter(e.Text, f.Text) || a.Entry.Contains(*f.Sentence)) {
				gone[j] = true
				renamed[f.ID] = e.ID
				fillEvent(&e, f)
			}
		}
		s.settleEvent(&e)
		merged = append(merged, e)
	}
	for j, f := range found {
		if !gone[j] && !inEntry(f.Sentence, entries) {
			id := fmt.Sprintf("e%d", len(merged)+1)
			renamed[f.ID] = id
			f.ID = id
			merged = append(merged, f)
		}
	}
	for i := range merged {
		for _, list := range []*[]string{&merged[i].After, &merged[i].Before, &merged[i].SameTime} {
			*list = renameEvents(*list, renamed, merged[i].ID)
		}
	}
	s.briefing.Timeline = merged
}

// renameEvents gives references their new ids. Two events that became one are
// not in order with each other.
func renameEvents(ids []string, renamed map[string]string, self string) []string {
	var out []string
	for _, id := range ids {
		if to := renamed[id]; to != "" && to != self && !slices.Contains(out, to) {
			out = append(out, to)
		}
	}
	return out
}

// authorEvent is an event as its author wrote it, with its place in the text.
func (s *store) authorEvent(a content.AuthoredEvent) Event {
	e := Event{Text: a.Text, Origin: ByAuthor, Why: []string{"the author's entry"}}
	at := evidence(a.AuthoredLine)
	if !at.Empty() {
		e.Sentence, e.Span = s.sentencesOf(at), &at
		e.Actors = s.actorsIn(at)
	} else {
		e.Why = append(e.Why, "author's words, not in the text")
	}
	if a.When != "" || a.Words != "" {
		e.When = s.authorDate(a, at)
	}
	if slices.Contains(statuses, a.Status) {
		e.Status = Status(a.Status)
	}
	for i := range s.briefing.Actors { // actors that the author's own words name
		if id := s.briefing.Actors[i].ID; !slices.Contains(e.Actors, id) && s.names(a.Text, s.briefing.Actors[i]) {
			e.Actors = append(e.Actors, id)
		}
	}
	return e
}

// actorsIn lists the actors that are mentioned in a span, in text order.
func (s *store) actorsIn(at span.Span) []string {
	var ids []string
	for _, m := range s.actorIndex().touching(at) {
		if id := s.briefing.Actors[m.actor].ID; at.Contains(m.Span) && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// names reports whether words hold a name of the actor.
func (s *store) names(words string, a Actor) bool {
	for _, alias := range append([]string{a.Name}, a.Aliases...) {
		if len(alias) > 2 && holdsWords(words, alias) {
			return true
		}
	}
	return false
}

// holdsWords reports whether phrase stands in text as whole words.
func holdsWords(text, phrase string) bool {
	for at := 0; ; {
		i := strings.Index(text[at:], phrase)
		if i < 0 {
			return false
		}
		if start := at + i; wordBorders(text, start, start+len(phrase)) {
			return true
		}
		at += i + len(phrase)
	}
}

// wordBorders reports whether a stretch of text neither begins nor ends inside
// a word.
func wordBorders(text string, start, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:start])
	after, _ := utf8.DecodeRuneInString(text[end:])
	return !unicode.IsLetter(before) && !unicode.IsLetter(after)
}

// isoValue is what a date in the form of ISO 8601 looks like, as TIMEX3 writes it.
var isoValue = regexp.MustCompile(`^\d{3}X?$|^\d{4}(-(\d{2}(-\d{2}(T[0-9:]+)?)?|W\d{2}|Q[1-4]|S[PU]|SU|FA|WI))?$`)

// authorDate is the author's date: an ISO value as it is, a heading of a timeline
// as it reads, other words by the rules for time expressions. Words that tell no
// date are warned of.
func (s *store) authorDate(a content.AuthoredEvent, at span.Span) *When {
	w := &When{Quote: s.place(cmp.Or(a.Words, a.When), at), From: "stated"}
	if a.Number > 0 && a.Words == "" { // the heading alone tells it
		w.Quote, w.From, w.Reason = Quote{}, "inferred", "the author’s heading"
	}
	if _, _, ok := DateHead(a.When); ok && isoValue.MatchString(a.When) || a.When == content.PastDate {
		w.Value = a.When
	} else if value, ok := headValue(a.When); ok {
		w.Value = value
	} else if list := timex.Find(a.When, timex.Options{Published: s.briefing.Document.Published}); len(list) > 0 && !isoValue.MatchString(a.When) {
		w.Value, w.Reason = list[0].Value, list[0].Why
	} else if a.When != "" {
		where := ""
		if a.Line > 0 {
			where = fmt.Sprintf(" (line %d)", a.Line)
		}
		s.briefing.Warnings = append(s.briefing.Warnings, fmt.Sprintf("timeline%s: “%s” tells no date", where, a.When))
	}
	w.Precision = precisionOf(w.Value)
	return w
}

var precisionPatterns = []struct {
	pattern   *regexp.Regexp
	precision Precision
}{
	{regexp.MustCompile(`T`), ByTime},
	{regexp.MustCompile(`^[0-9X]{4}-W[0-9X]{2}(-WE)?$`), ByWeek},
	{regexp.MustCompile(`^[0-9X]{4}-(W[0-9X]{2}-\d|[0-9X]{2}-[0-9X]{2})`), ByDay},
	{regexp.MustCompile(`^[0-9X]{4}-Q`), ByQuarter},
	{regexp.MustCompile(`^[0-9X]{4}-(SP|SU|FA|WI)$`), BySeason},
	{regexp.MustCompile(`^[0-9X]{4}-[0-9X]{2}$`), ByMonth},
	{regexp.MustCompile(`^\d{3}X?$`), ByDecade},
	{regexp.MustCompile(`^\d{4}$`), ByYear},
}

// precisionOf is the granularity of a TIMEX3 value.
func precisionOf(value string) Precision {
	for _, p := range precisionPatterns {
		if p.pattern.MatchString(value) && value != "PAST_REF" && value != "PRESENT_REF" && value != "FUTURE_REF" {
			return p.precision
		}
	}
	return Vague
}

// fillEvent gives the author's event what it lacks from one that was found.
func fillEvent(e *Event, f Event) {
	if e.When == nil {
		e.When = f.When
	}
	if e.Status == "" {
		e.Status = f.Status
	}
	for _, id := range f.Actors {
		if !slices.Contains(e.Actors, id) {
			e.Actors = append(e.Actors, id)
		}
	}
	e.After = append(e.After, f.After...)
	e.Before = append(e.Before, f.Before...)
	e.SameTime = append(e.SameTime, f.SameTime...)
	e.Signals = append(e.Signals, f.Signals...)
}

// settleEvent fills what neither the author nor the text gave: a date behind
// the day of publication is planned, all else has happened.
func (s *store) settleEvent(e *Event) {
	e.Salience = 1
	if e.Status != "" {
		return
	}
	e.Status = Past
	published := s.briefing.Document.Published
	if e.When != nil && published != "" && len(e.When.Value) >= 4 && isoValue.MatchString(e.When.Value) {
		n := min(len(e.When.Value), len(published))
		if e.When.Value[:n] > published[:n] {
			e.Status = Planned
		}
	}
}
