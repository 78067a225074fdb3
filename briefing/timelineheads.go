package briefing

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"sitrep/briefing/lang"
)

// TimelineHead is the heading that an event of the timeline stands under.
type TimelineHead struct {
	Words string // "Wed 30 Aug 2023"; in capitals where it is no known date
	Known bool   // false: a weekday or a day whose year is not known
	// Yearless tells of a date that is not known that nothing but its year is
	// missing: "30 AUGUST".
	Yearless bool
	// rank tells which groups stand at the end whatever the place of their
	// events in the text; groups of the same rank keep the order of the events.
	rank   int
	begins string // the first day of a known date
	behind string // of events whose date is not told: the heading that they stand behind
}

// Missing says what is not known of a date, "no date known"; "" where nothing is
// missing.
func (h TimelineHead) Missing() string {
	switch {
	case h.Known:
		return ""
	case h.Yearless:
		return "no year known"
	}
	return "no date known"
}

// Headings of the events that no date places. The text may still give their
// order; where it does not, the last one says that no date is told. What is over
// without a date and without a tie stands there where the telling leaves it,
// behind the day that it goes on from: on annotated news three of four such
// events belong there, while of those put behind everything else every second
// one is told too late. What lies ahead without a date is kept at the end.
var (
	earlierHead  = TimelineHead{Words: "EARLIER", Known: true}
	ongoingHead  = TimelineHead{Words: "ONGOING", Known: true, rank: 1}
	plannedHead  = TimelineHead{Words: "PLANNED", Known: true, rank: 2}
	possibleHead = TimelineHead{Words: "POSSIBLE", Known: true, rank: 3}
	noDateHead   = TimelineHead{Words: "DATE NOT TOLD", Known: true}
)

// TimelineHeads gives every event of the timeline its heading. An event
// without a date stands with the one that the text ties it to; the events whose
// date is not told have a heading of their own behind each date.
func (b *Briefing) TimelineHeads() []TimelineHead {
	tied := map[string]bool{}
	for _, e := range b.Timeline {
		for _, ids := range [][]string{e.After, e.Before, e.SameTime} {
			for _, id := range ids {
				tied[id], tied[e.ID] = true, true
			}
		}
	}
	heads := make([]TimelineHead, len(b.Timeline))
	above := map[string]TimelineHead{}
	behind := ""
	for i, e := range b.Timeline {
		h := headOf(e, tied[e.ID])
		if h == earlierHead && (e.When == nil || e.When.Text == "") {
			for _, id := range slices.Concat(e.SameTime, e.After) {
				if with, ok := above[id]; ok {
					h = with
					break
				}
			}
		}
		if h == earlierHead && e.When == nil && behind != "" && behind != earlierHead.Words && len(e.Before) > 0 && len(e.After) == 0 {
			h = noDateHead // it was put right before another, behind a date
		}
		if h == noDateHead {
			h.behind = behind
		} else if h.rank == 0 && e.Status != Planned && e.Status != Possible {
			behind = h.Words
		}
		heads[i], above[e.ID] = h, h
	}
	return heads
}

// headOf is the heading of an event for itself; tied tells that the text
// gives its order to another.
func headOf(e Event, tied bool) TimelineHead {
	if e.When != nil {
		if words, known, ok := DateHead(e.When.Value); ok {
			if !known {
				words = strings.ToUpper(words)
			}
			yearless := !known && !strings.HasPrefix(e.When.Value, "XXXX-W")
			return TimelineHead{Words: words, Known: known, Yearless: yearless, begins: begins(e.When.Value)}
		}
	}
	switch {
	case e.When != nil && strings.HasPrefix(e.When.Value, "XXXX") && daysBeside.Has(lastWord(e.When.Text)):
		return TimelineHead{Words: strings.ToUpper(lastWord(e.When.Text))}
	case e.Status == Ongoing:
		return ongoingHead
	case e.Status == Planned:
		return plannedHead
	case e.Status == Possible:
		return possibleHead
	case e.When != nil && e.When.goesOn():
		return noDateHead
	case e.Origin == ByAuthor && e.When != nil && e.When.Value == "" && !tied:
		return noDateHead // the author's words tell no date
	case tied || e.When != nil:
		return earlierHead
	}
	return noDateHead
}

// daysBeside are words for a day by the day of telling, for which there is a
// heading where that is not known.
var daysBeside = lang.Listed(`yesterday today tonight tomorrow`)

func lastWord(words string) string {
	return strings.ToLower(words[strings.LastIndexByte(words, ' ')+1:])
}

// MoreEvents says in words how many events the text tells beside those of the
// timeline; "" where it shows all that were found.
func (b *Briefing) MoreEvents() string {
	switch {
	case b.TimelineMore < 1:
		return ""
	case b.TimelineMore == 1:
		return "1 lesser event in the text"
	}
	return fmt.Sprintf("%d lesser events in the text", b.TimelineMore)
}

// GroupTimeline returns the indices of the events in the order in which they
// are shown under their headings: the groups in the order of their first
// events, those of known dates among themselves by date, and what goes on or
// lies ahead without a date last.
func GroupTimeline(heads []TimelineHead) []int {
	var groups []TimelineHead
	members := map[TimelineHead][]int{}
	for i, h := range heads {
		if members[h] == nil {
			groups = append(groups, h)
		}
		members[h] = append(members[h], i)
	}
	slices.SortStableFunc(groups, func(a, b TimelineHead) int { return cmp.Compare(a.rank, b.rank) })
	sortDated(groups)
	groups = keepBehind(groups)
	order := make([]int, 0, len(heads))
	for _, h := range groups {
		order = append(order, members[h]...)
	}
	return order
}

// keepBehind puts the groups whose date is not told behind the heading that
// they go on from, where that is among the groups.
func keepBehind(groups []TimelineHead) []TimelineHead {
	shown := map[string]bool{}
	following := map[string][]TimelineHead{}
	for _, h := range groups {
		if h.behind != "" {
			following[h.behind] = append(following[h.behind], h)
		} else {
			shown[h.Words] = true
		}
	}
	out := make([]TimelineHead, 0, len(groups))
	for _, h := range groups {
		if h.behind != "" && shown[h.behind] {
			continue // stands behind its heading already, or will
		}
		out = append(out, h)
		if h.behind == "" {
			out = append(out, following[h.Words]...)
		}
	}
	return out
}

// sortDated puts the groups of known dates in the order of time, in the places
// that such groups have among the others.
func sortDated(groups []TimelineHead) {
	var places []int
	var dated []TimelineHead
	for i, h := range groups {
		if h.begins != "" {
			places, dated = append(places, i), append(dated, h)
		}
	}
	slices.SortStableFunc(dated, func(a, b TimelineHead) int { return cmp.Compare(a.begins, b.begins) })
	for k, i := range places {
		groups[i] = dated[k]
	}
}

// begins is the first day of a date whose year is known, "2006-01-02"; "" for
// other values.
func begins(value string) string {
	day := func(t time.Time) string { return t.Format(time.DateOnly) }
	if i := strings.IndexByte(value, 'T'); i == len(time.DateOnly) {
		value = value[:i]
	}
	for _, form := range []string{time.DateOnly, "2006-01", "2006"} {
		if t, err := time.Parse(form, value); err == nil {
			return day(t)
		}
	}
	year, part, _ := strings.Cut(value, "-")
	n, err := strconv.Atoi(year)
	switch {
	case strings.HasPrefix(value, "X"):
		return ""
	case err == nil && part == "" && (len(year) == 2 || len(year) == 3): // a century, a decade
		return (year + "00")[:4] + "-01-01"
	case strings.HasSuffix(year, "X"): // a decade or a century
		return strings.ReplaceAll(year, "X", "0") + "-01-01"
	case err != nil || part == "":
		return ""
	}
	if week, ok := strings.CutPrefix(part, "W"); ok && len(week) >= 2 && isNumber(week[:2]) {
		w, _ := strconv.Atoi(week[:2])
		return day(mondayOf(n, w))
	}
	if month, ok := partMonths[part]; ok {
		return day(time.Date(n, month, 1, 0, 0, 0, 0, time.UTC))
	}
	return ""
}

// partMonths are the months in which seasons, quarters and halves begin.
var partMonths = map[string]time.Month{
	"SP": time.March, "SU": time.June, "FA": time.September, "AU": time.September, "WI": time.December,
	"Q1": time.January, "Q2": time.April, "Q3": time.July, "Q4": time.October, "H1": time.January, "H2": time.July,
}

// settleTimeline puts the events into the order in which they are shown and
// numbers them, so that scripts and readers count alike. An author's timeline
// keeps the author's order.
func (s *store) settleTimeline() {
	b := s.briefing
	if s.doc.Authored != nil && len(s.doc.Authored.Timeline) > 0 {
		return
	}
	order := GroupTimeline(b.TimelineHeads())
	ids := make(map[string]string, len(order))
	shown := make([]Event, len(order))
	for n, i := range order {
		shown[n] = b.Timeline[i]
		shown[n].ID = fmt.Sprintf("e%d", n+1)
		ids[b.Timeline[i].ID] = shown[n].ID
	}
	for n := range shown {
		for _, list := range [][]string{shown[n].After, shown[n].Before, shown[n].SameTime} {
			for k := range list {
				list[k] = ids[list[k]]
			}
		}
	}
	b.Timeline = shown
}
