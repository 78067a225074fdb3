package timex

import (
	"fmt"
	"slices"
	"time"

	"sitrep/content/span"
)

// answer is what a rule makes of its match. An empty value refuses the match:
// a shorter one at the same place may still fit.
type answer struct {
	typ   Type
	value string
	why   string
	p     point // what later expressions may count from
	known bool  // p is set
	told  bool  // p was told on from a full date
	aside bool  // p is a comparison: nothing counts from it
	from  int   // tokens to leave out at the start: a preposition or an article
	till  int   // tokens to leave out at the end
}

// context is what values count from.
type context struct {
	pub    point // publication date
	dated  bool  // pub is set
	tense  func(int) span.Tense
	seen   []point // points mentioned so far, the latest last; bounded
	dayAgo int     // sentences since a day was mentioned
	// entry is the date that opened the last entry of a chronology.
	entry     point
	inEntries bool // entry is set
	accounts  accounts
	story     story
}

// remembered bounds how far back "that day" may reach.
const remembered = 12

// see remembers a point for "the next day" and the like.
func (c *context) see(p point) {
	if len(c.seen) == remembered {
		c.seen = slices.Delete(c.seen, 0, 1)
	}
	c.seen = append(c.seen, p)
	if p.grain <= byDay {
		c.dayAgo = 0
	}
}

// last returns the point of a granularity between fine and coarse that was
// mentioned last.
func (c *context) last(fine, coarse grain) (point, bool) {
	for i := len(c.seen) - 1; i >= 0; i-- {
		if g := c.seen[i].grain; g >= fine && g <= coarse {
			return c.seen[i], true
		}
	}
	return point{}, false
}

// anchor is what narrative words count from: the point mentioned last that is
// fine enough to count g from, else the publication date.
func (c *context) anchor(g grain) (p point, why string, ok bool) {
	if p, ok := c.last(byTime, max(g, byDay)); ok {
		return p, "the date last mentioned, " + p.String(), true
	}
	if c.dated {
		return c.pub, "the publication date, " + c.pub.String(), true
	}
	return point{}, "", false
}

// at returns the tense that governs a match.
func (c *context) at(m *match) span.Tense {
	if c.tense == nil {
		return span.UnknownTense
	}
	return c.tense(m.toks[m.at].span.Start)
}

// open is the answer for a date that there is nothing to count from.
func open(value, why string) answer {
	return answer{typ: Date, value: value, why: why + "; no date to count from"}
}

// on is the answer for a point.
func on(p point, why string) answer {
	if !p.sane() {
		return answer{}
	}
	t := Date
	if p.grain <= byPart {
		t = Time
	}
	return answer{typ: t, value: p.String(), why: why, p: p, known: true}
}

func vague(value, why string) answer { return answer{typ: Date, value: value, why: why} }

// openUnit is the value of an unknown point of a granularity.
func openUnit(g grain) string {
	switch g {
	case byWeek:
		return "XXXX-WXX"
	case byWeekend:
		return "XXXX-WXX-WE"
	case byMonth:
		return "XXXX-XX"
	case byQuarter:
		return "XXXX-QX"
	case byHalf:
		return "XXXX-HX"
	case byYear:
		return "XXXX"
	case byDecade:
		return "XXXX"
	case byCentury:
		return "XXXX"
	}
	return "XXXX-XX-XX"
}

// words is used in reasons: the name of a granularity.
func (g grain) name() string {
	return [...]string{"time", "part of the day", "day", "weekend", "week", "month", "season", "quarter", "half-year", "year", "decade", "century"}[g]
}

// nearWeekday returns the weekday on or before (dir <= 0) or on or after the
// day; strict leaves the day itself out.
func nearWeekday(from point, wd, dir int, strict bool) point {
	t := from.first()
	step := (wd - weekday(t) + 7) % 7
	if dir <= 0 {
		step = -((weekday(t) - wd + 7) % 7)
	}
	if step == 0 && strict {
		step = 7
		if dir <= 0 {
			step = -7
		}
	}
	return dayOf(t.AddDate(0, 0, step))
}

// nearMonth returns the month on or before, or on or after, the point.
func nearMonth(from point, m, dir int, strict bool) point {
	y := from.y
	switch {
	case dir <= 0 && (m > from.m || strict && m == from.m):
		y--
	case dir > 0 && (m < from.m || strict && m == from.m):
		y++
	}
	return point{grain: byMonth, y: y, m: m}
}

// nearDay returns the day of a month on or before, or on or after, the point;
// dir 0 takes the nearer.
func nearDay(from point, m, d, dir int) (point, bool) {
	at := from.first()
	var best time.Time
	for y := from.y - 4; y <= from.y+4; y++ { // a leap day may be far
		if !validDay(y, m, d) {
			continue
		}
		t := civil(y, m, d)
		if dir < 0 && t.After(at) || dir > 0 && t.Before(at) {
			continue
		}
		if best.IsZero() || t.Sub(at).Abs() < best.Sub(at).Abs() {
			best = t
		}
	}
	if best.IsZero() {
		return point{}, false
	}
	return dayOf(best), true
}

// way puts a direction in words.
func way(dir int) string {
	if dir > 0 {
		return "on or after"
	}
	return "on or before"
}

func monthWord(m int) string { return time.Month(m).String() }

func weekdayWord(wd int) string { return time.Weekday(wd % 7).String() }

// against says what a value was counted from.
func against(what string, dir int, from point) string {
	return fmt.Sprintf("%s %s %s", what, way(dir), from)
}
