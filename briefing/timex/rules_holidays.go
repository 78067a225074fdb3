package timex

import (
	"fmt"
	"time"

	"sitrep/content/span"
)

// onHoliday is a day with a name, in a year that is told or by tense.
func onHoliday(m *match, c *context) answer {
	h := holidays[m.get("holiday").n-1]
	if h.words == "new year" && m.at > 0 && otherNewYears[m.toks[m.at-1].low] {
		return open("XXXX-XX-XX", "a new year that follows another calendar")
	}
	y, dir := m.get("year").n, 0
	if y == 0 {
		y = yearToldBefore(m)
	}
	switch {
	case y > 0:
	case c.dated:
		dir = c.direction(m)
		y = c.pub.y
		switch {
		case m.says("last"):
			dir = -1
		case m.says("next"):
			dir = 1
		}
		t, ok := h.on(y)
		if !ok {
			break
		}
		if ahead := t.Sub(c.pub.first()); dir <= 0 && ahead > 0 && ahead <= 45*24*time.Hour && (dir == 0 || beforeHoliday(m)) {
			dir = 1
		}
		switch {
		case dir <= 0 && t.After(c.pub.first()) && !(m.says("this") || m.says("eve") && dir == 0):
			y--
		case dir > 0 && t.Before(c.pub.first()):
			y++
		}
	default:
		if c.story.left > 0 && c.at(m) == span.PastTense {
			y = c.story.at.y
			break
		}
		if t, ok := h.on(2000); ok && !movable(h) {
			return open(fmt.Sprintf("XXXX-%02d-%02d", int(t.Month()), t.Day()), h.words)
		}
		return open("XXXX-XX-XX", h.words)
	}
	t, ok := h.on(y)
	if !ok || y < 1 || y > 9998 {
		if m.has("year") {
			return on(point{grain: byYear, y: y}, h.words+": its day is not computed")
		}
		return open("XXXX-XX-XX", h.words)
	}
	p := dayOf(t)
	switch {
	case m.says("week"):
		return on(p.in(byWeek), "the week of "+p.String())
	case m.says("weekend"):
		return on(p.in(byWeekend), "the weekend of "+p.String())
	}
	return on(p, fmt.Sprintf("%s in %d", h.words, y))
}

// yearToldBefore is the year that a sentence opens with a few words before a match, "in
// 2020, by Christmas", 0 for none.
func yearToldBefore(m *match) int {
	for i := m.at - 2; i > 0 && i >= m.at-4; i-- {
		if t := m.toks[i]; t.kind == number && t.n >= 1500 && t.n < 2200 && m.toks[i+1].low == "," && m.toks[i-1].low == "in" {
			return t.n
		}
	}
	return 0
}

// beforeHoliday reports whether the words before a holiday look ahead to it:
// "by Christmas", "before the New Year".
func beforeHoliday(m *match) bool {
	i := m.at - 1
	if lowAt(m.toks, i) == "the" {
		i--
	}
	switch lowAt(m.toks, i) {
	case "by", "before", "until", "till", "for", "after":
		return true
	}
	return false
}

// otherNewYears are the words before "New Year" that make it another day.
var otherNewYears = set(`islamic hijri arabic jewish tibetan persian iranian kurdish thai burmese lao khmer sinhala tamil bengali nepali
	sikh parsi balinese vietnamese korean mongolian ethiopian julian orthodox`)

// movable reports whether a holiday falls on different days in different years.
func movable(h holiday) bool {
	a, ok := h.on(2001)
	b, _ := h.on(2002)
	return !ok || a.YearDay() != b.YearDay()
}
