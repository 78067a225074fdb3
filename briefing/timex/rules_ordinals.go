package timex

import "fmt"

// ordinalRules count days, weeks and months within a longer time: "Friday the
// 13th", "the 20th of next month", "the first week of May".
var ordinalRules = []rule{
	{pattern: "$weekday [ the ] $ord", mean: weekdayTheDay},
	{pattern: "$coday [ [ , ] $year ]", mean: anotherDay},
	{pattern: "[ the ] $ord [ day ] of last|this|next month", mean: dayOfThatMonth},
	{pattern: "[ the ] first|second|third|fourth|last|final|opening|closing week|day|weekend of|in [ $early ~ ] $month [ [ , ] $year ]", mean: partOfMonth},
	{pattern: "[ the ] first|last|final day|week|weekend|month of [ the ] [ last|this|next ] year|month", mean: partOfUnit},
	{pattern: "[ the ] first|last|final day|week|month of $year", mean: partOfUnit},
}

// weekdayTheDay is "Friday the 13th": the day of a month that falls on the
// weekday, the nearest on the side that the verb looks to.
func weekdayTheDay(m *match, c *context) answer {
	d, wd := m.get("ord").n, m.get("weekday").n
	if d > 31 || m.toks[m.end-1].kind != ordinal && !m.says("the") {
		return answer{}
	}
	if !endsHere(m) {
		return answer{} // "on Friday the fourth suspect fled"
	}
	if !c.dated {
		return open(fmt.Sprintf("XXXX-XX-%02d", d), "the month is not told")
	}
	dir := c.direction(m)
	for k := range 13 {
		for _, step := range []int{k, -k} {
			if dir > 0 && step < 0 || dir <= 0 && step > 0 {
				continue
			}
			p := c.pub.add(byMonth, step)
			p.grain, p.d = byDay, d
			if !validDay(p.y, p.m, d) || weekday(p.first()) != wd || dir > 0 && p.first().Before(c.pub.first()) || dir < 0 && p.first().After(c.pub.first()) {
				continue
			}
			return on(p, against(fmt.Sprintf("day %d of a month, a %s,", d, weekdayWord(wd)), dir, c.pub))
		}
	}
	return answer{}
}

// coordinateDay reads the second day in "April 24 and 25".
func coordinateDay(toks []token, i int) (int, val) {
	k, v := dayNumber(toks, i)
	if k == 0 || i < 3 {
		return 0, val{}
	}
	switch toks[i-1].low {
	case "and", "or", "&":
	default:
		return 0, val{}
	}
	if first, _ := dayNumber(toks, i-2); first == 0 || toks[i-2].n >= v.n {
		return 0, val{}
	}
	month := i - 3
	if toks[month].low == "." {
		month--
	}
	if _, ok := monthNames[lowAt(toks, month)]; !ok || !toks[month].upper || measured[lowAt(toks, i+1)] {
		return 0, val{}
	}
	if i+1 < len(toks) && (units[toks[i+1].low].letter != "" || toks[i+1].kind == word && monthNames[toks[i+1].low] > 0) {
		return 0, val{} // "on May 3 and 12 people died" is told apart by measured
	}
	return k, v
}

// anotherDay is the second day of a pair, in the month of the first.
func anotherDay(m *match, c *context) answer {
	p, ok := c.last(byTime, byDay)
	mo := m.at - 3
	if m.toks[mo].low == "." {
		mo--
	}
	n := monthNames[m.toks[mo].low]
	d := m.get("coday").n
	if !ok || p.m != n || p.d != m.toks[m.at-2].n {
		return open(fmt.Sprintf("XXXX-%02d-%02d", n, d), "the year is not told")
	}
	if m.has("year") {
		p.y = m.get("year").n
	}
	if !validDay(p.y, n, d) {
		return answer{}
	}
	return on(point{grain: byDay, y: p.y, m: n, d: d}, "in the month of "+p.String())
}

// dayOfThatMonth is "the 20th of next month".
func dayOfThatMonth(m *match, c *context) answer {
	d := m.get("ord").n
	if d > 31 || m.toks[m.at].kind != ordinal && m.toks[m.at].low != "the" {
		return answer{}
	}
	if !c.dated {
		return open(fmt.Sprintf("XXXX-XX-%02d", d), "the month is not told")
	}
	p := c.pub.add(byMonth, sideOf(m))
	p.grain, p.d = byDay, d
	if !validDay(p.y, p.m, d) {
		return answer{}
	}
	return on(p, "the month is counted from "+c.pub.String())
}

// sideOf is -1, 0 or 1 for "last", "this" and "next" before the last word of a
// match.
func sideOf(m *match) int {
	switch lowAt(m.toks, m.end-2) {
	case "last":
		return -1
	case "next":
		return 1
	}
	return 0
}

// partOfMonth is "the first week of May" and "the last day of June 2019".
func partOfMonth(m *match, c *context) answer {
	at := m.at
	for i := m.at; i < m.end-1; i++ {
		if w := m.toks[i].low; w == "of" || w == "in" {
			at = i + 1
			break
		}
	}
	a := monthYear(&match{toks: m.toks, at: at, end: m.end, slots: m.slots}, c)
	if !a.known {
		if a.value == "" {
			return a
		}
		return answer{typ: Date, value: a.value, why: a.why}
	}
	return on(within(a.p, m), "counted in "+a.value)
}

// partOfUnit is "the last day of the month", "the first week of 2019".
func partOfUnit(m *match, c *context) answer {
	p := point{grain: byYear, y: m.get("year").n}
	if !m.has("year") {
		g := units[lowAt(m.toks, m.end-1)].grain
		if m.says("month") && g == byMonth && lowAt(m.toks, m.end-2) == "of" || !c.dated {
			return open(openUnit(g), m.text())
		}
		p = c.pub.add(g, sideOf(m))
	}
	q := within(p, m)
	return on(q, "counted in "+p.String())
}

// within returns the first or the last day, week, weekend or month of a point,
// or the second to fourth.
func within(p point, m *match) point {
	last := p.add(p.grain, 1).add(byDay, -1)
	first := dayOf(p.first())
	at, n := first, 0
	g := byDay
	for i := m.at; i < m.end; i++ {
		switch m.toks[i].low {
		case "week":
			g = byWeek
		case "weekend":
			g = byWeekend
		case "month":
			if i < m.end-1 {
				g = byMonth
			}
		case "second":
			n = 1
		case "third":
			n = 2
		case "fourth":
			n = 3
		case "last", "final", "closing":
			if i < m.end-2 {
				at = last
			}
		}
	}
	switch g {
	case byDay:
		return at.add(byDay, n)
	case byMonth:
		return at.in(byMonth)
	case byWeekend:
		sat := nearWeekday(first, 6, 1, false)
		if at == last {
			sat = nearWeekday(last, 6, -1, false)
		}
		return sat.add(byDay, 7*n).in(byWeekend)
	}
	return at.add(byDay, 7*n).in(byWeek)
}
