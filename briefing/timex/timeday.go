package timex

import (
	"time"

	"sitrep/content/span"
)

// dayFor returns the day that a time of day belongs to: the one named beside
// it, the one mentioned last in this sentence or the one before, or that of publication.
func dayFor(m *match, c *context) (point, string, bool) {
	switch {
	case m.has("weekday"):
		if a := bareWeekday(m, c); !a.known || !deadline(m) {
			return a.p, a.why, a.known
		}
		wd := m.get("weekday").n
		return nearWeekday(c.pub, wd, 1, false), against(weekdayWord(wd), 1, c.pub), true
	case m.has("month"):
		a := monthDay(m, c)
		return a.p, a.why, a.known
	case m.says("yesterday", "today", "tomorrow"), m.says("last"):
		if !c.dated {
			return point{}, "", false
		}
		n := 0
		if m.says("yesterday", "last") {
			n = -1
		} else if m.says("tomorrow") {
			n = 1
		}
		return c.pub.add(byDay, n), "counted from " + c.pub.String(), true
	}
	if p, why, ok, named := dayBehind(m, c); named {
		return p, why, ok
	}
	if p, ok := c.toldDay(m); ok {
		return p, "on the day last mentioned, " + p.add(byDay, 0).String(), true
	}
	if c.dated {
		return c.pub, "on the day of publication, " + c.pub.String(), true
	}
	return point{}, "", false
}

// toldDay returns the day mentioned last, for a time of day without one: that of
// this sentence or the one before, and for what is over the last one in the days
// before publication, however far up it stands. What is over was at no day that
// is still to come.
func (c *context) toldDay(m *match) (point, bool) {
	over := c.dated && c.at(m) == span.PastTense
	near := !c.dated || c.dayAgo <= dayHolds
	for i := len(c.seen) - 1; i >= 0; i-- {
		p := c.seen[i]
		if p.grain > byDay {
			continue
		}
		if over && p.first().After(c.pub.first()) {
			near = false
			continue
		}
		return p, near || over && c.pub.first().Sub(p.first()) <= recentDays
	}
	return point{}, false
}

// recentDays is how long before publication the events of a news text lie that
// it tells by their times of day alone.
const recentDays = 7 * 24 * time.Hour

// dayHolds is how many sentences the day that was mentioned last outlasts its
// mention for the times of day told after it.
const dayHolds = 1

// dayBehind reads the day that is named behind a time: "at 9pm on Friday", "at
// 10:35 a.m. (0735 GMT) yesterday"; named is false where none is.
func dayBehind(m *match, c *context) (p point, why string, ok, named bool) {
	i := m.end
	if lowAt(m.toks, i) == "(" {
		for j := i + 1; j < min(i+7, len(m.toks)); j++ {
			if m.toks[j].low == ")" {
				i = j + 1
				break
			}
		}
	}
	if w := lowAt(m.toks, i); w == "," || w == "on" {
		i++
	}
	if i >= len(m.toks) {
		return p, "", false, false
	}
	n := map[string]int{"yesterday": -1, "tomorrow": 1}[m.toks[i].low]
	if n != 0 || m.toks[i].low == "today" {
		if !c.dated {
			return p, "", false, true
		}
		return c.pub.add(byDay, n), "counted from " + c.pub.String(), true, true
	}
	if k, v := weekdayName(m.toks, i); k > 0 {
		if j := i + k; lowAt(m.toks, j) == "," && j+1 < len(m.toks) {
			if mo, _ := monthName(m.toks, j+1); mo > 0 {
				return p, "", false, false // read with its date
			}
		}
		if !c.dated {
			return p, "", false, true
		}
		dir := c.direction(m)
		if deadline(m) {
			dir = 1
		}
		return nearWeekday(c.pub, v.n, dir, false), against(weekdayWord(v.n), dir, c.pub), true, true
	}
	for _, k := range []int{i, i + 1} {
		if k >= len(m.toks) {
			break
		}
		taken, v := monthName(m.toks, k)
		if taken == 0 {
			continue
		}
		for _, j := range []int{k - 1, k + taken} {
			if j < i || j >= len(m.toks) || m.toks[j].kind != number && m.toks[j].kind != ordinal || m.toks[j].n < 1 || m.toks[j].n > 31 {
				continue
			}
			if !c.dated {
				return p, "", false, true
			}
			if p, ok := nearDay(c.pub, v.n, m.toks[j].n, c.direction(m)); ok {
				return p, "on the day named beside it", true, true
			}
		}
	}
	return p, "", false, false
}

// deadline reports whether a time with its day is one that something has to be
// done by: "ordered to leave by noon on Friday"; not "had left by noon on Friday".
func deadline(m *match) bool {
	w := lowAt(m.toks, m.at-1)
	return w == "by" && m.at > 2 && !hadNear(m)
}
