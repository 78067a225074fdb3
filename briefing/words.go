package briefing

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Part is a part of a briefing that a pane shows.
type Part uint8

// The parts.
const (
	ClaimsPart Part = iota
	ActorsPart
	TimelinePart
)

// KeyFirst returns the indices of the claims in the order shown first: the key
// ones in text order, then the rest in text order.
func (b *Briefing) KeyFirst() []int {
	order := make([]int, 0, len(b.Claims))
	for _, key := range []bool{true, false} {
		for i, c := range b.Claims {
			if c.Key == key {
				order = append(order, i)
			}
		}
	}
	return order
}

// ActorByID returns the actor with the id, nil where there is none.
func (b *Briefing) ActorByID(id string) *Actor {
	for i := range b.Actors {
		if b.Actors[i].ID == id {
			return &b.Actors[i]
		}
	}
	return nil
}

// SpeakerWords names who makes a claim: the actor, the words that name the
// source, or that no source is named.
func (b *Briefing) SpeakerWords(c Claim) string {
	if a := b.ActorByID(c.Speaker); a != nil {
		return a.Name
	}
	if c.SpeakerName != "" {
		return c.SpeakerName
	}
	if c.Source != nil && c.Source.Text != "" {
		return c.Source.Text
	}
	return "no source named"
}

// Label is the claim's kind as the reader sees it, one word: the certainty
// where it is marked, else whether it is a quotation.
func (c Claim) Label() string {
	switch {
	case c.Certainty == Hedged:
		return "hedged"
	case c.Certainty == Denied:
		return "denied"
	case c.Certainty == Intended:
		return "intends"
	case c.Kind == Direct:
		return "quote"
	}
	return "said"
}

// WhyEmpty says in a sentence why a part of the briefing holds nothing.
func (b *Briefing) WhyEmpty(p Part) string {
	if l := b.Document.Language; l != "" && l != "en" {
		return fmt.Sprintf("This text is not in English (%s), so nothing was worked out; reading and searching work.", l)
	}
	if stage := [...]string{"claims", "actors", "events"}[p]; b.failed(stage) {
		return "Working this out failed; the text and the other parts are not touched by it."
	}
	switch p {
	case ClaimsPart:
		return "Nobody is quoted or reported as saying anything in this text."
	case ActorsPart:
		return "No people, organisations or countries were found in this text."
	}
	return "The text tells no event that could be placed in time."
}

func (b *Briefing) failed(stage string) bool {
	for _, f := range b.Failures {
		if f.Stage == stage || f.Stage == "language" {
			return true
		}
	}
	return false
}

// WhenWords says when an event is, in words for people: the resolved date with
// its precision, or its status where nothing dates it.
func (b *Briefing) WhenWords(e Event) string {
	if e.When != nil && e.When.Value != "" {
		return DateWords(e.When.Value)
	}
	switch e.Status {
	case Ongoing:
		return "Ongoing"
	case Planned:
		return "Planned"
	case Possible:
		return "Possible"
	}
	return "No date"
}

// DateWords writes a TIMEX3 value for people: "Wed 30 Aug 2023", "Aug 2023",
// "week of 18 Jul 2022", "summer 2022", "Wednesday, date unknown".
func DateWords(value string) string {
	day, clock, timed := strings.Cut(value, "T")
	if timed && day != "" {
		return strings.TrimSpace(DateWords(day) + " " + clockWords(clock))
	}
	if t, err := time.Parse("2006-01-02", value); err == nil {
		return t.Format("Mon 2 Jan 2006")
	}
	if t, err := time.Parse("2006-01", value); err == nil {
		return t.Format("Jan 2006")
	}
	if strings.HasPrefix(value, "XXXX-WXX-") {
		if n, err := strconv.Atoi(value[len("XXXX-WXX-"):]); err == nil && n >= 1 && n <= 7 {
			return time.Weekday(n%7).String() + ", date unknown"
		}
	}
	if rest, ok := strings.CutPrefix(value, "XXXX-"); ok {
		if t, err := time.Parse("01-02", rest); err == nil {
			return t.Format("2 Jan") + ", year unknown"
		}
		if t, err := time.Parse("01", rest); err == nil {
			return t.Format("January") + ", year unknown"
		}
	}
	return partWords(value)
}

// partWords writes weeks, seasons, quarters, decades and vague references.
func partWords(value string) string {
	if w, ok := map[string]string{"PAST_REF": "In the past", "PRESENT_REF": "Now", "FUTURE_REF": "In the future"}[value]; ok {
		return w
	}
	if len(value) == 3 && isDigits(value) {
		return value + "0s"
	}
	if len(value) == 4 && strings.HasSuffix(value, "X") && isDigits(value[:3]) {
		return value[:3] + "0s"
	}
	year, part, ok := strings.Cut(value, "-")
	if !ok || !isDigits(year) {
		return value
	}
	if s, ok := map[string]string{"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter", "H1": "first half of", "H2": "second half of"}[part]; ok {
		return s + " " + year
	}
	if q, ok := strings.CutPrefix(part, "Q"); ok {
		return "Q" + q + " " + year
	}
	if w, ok := strings.CutPrefix(part, "W"); ok {
		num, weekend := strings.CutSuffix(w, "-WE")
		if n, err := strconv.Atoi(num); err == nil {
			y, _ := strconv.Atoi(year)
			monday := isoMonday(y, n)
			if weekend {
				return "weekend of " + monday.AddDate(0, 0, 5).Format("2 Jan 2006")
			}
			return "week of " + monday.Format("2 Jan 2006")
		}
	}
	return value
}

// isoMonday is the Monday of an ISO 8601 week: week 1 holds 4 January.
func isoMonday(year, week int) time.Time {
	jan4 := time.Date(year, 1, 4, 0, 0, 0, 0, time.UTC)
	return jan4.AddDate(0, 0, -(int(jan4.Weekday())+6)%7+7*(week-1))
}

func clockWords(clock string) string {
	if w, ok := map[string]string{"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime", "MI": "midday"}[clock]; ok {
		return w
	}
	return clock
}

func isDigits(s string) bool {
	for _, r := range s {
		if r < '0' || r > '9' {
			return false
		}
	}
	return s != ""
}
