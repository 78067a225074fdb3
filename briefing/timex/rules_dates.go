package timex

import (
	"fmt"

	"sitrep/content/span"
)

// dateRules are days and months with names and numbers.
var dateRules = []rule{
	{pattern: "[ $weekday [ , ] ] $month [ the ] $day [ [ , ] $year ]", mean: monthDay},
	{pattern: "[ $weekday [ , ] ] $month [ the ] $ord [ , ] $yearword", mean: monthDay},
	{pattern: "[ $weekday [ , ] ] $month $day [ , ] $yearword", mean: monthDay},
	{pattern: "[ $weekday [ , ] ] $month [ the ] $ord [ [ , ] $year ]", mean: monthDay},
	{pattern: "[ $weekday [ , ] ] [ the ] $day [ of ] $month [ [ , ] $year ]", mean: monthDay},
	{pattern: "[ $weekday [ , ] ] [ the ] $ord of $month [ [ , ] $year ]", mean: monthDay},
	{pattern: "this coming|past $weekday , $month $ord", mean: monthDay},
	{pattern: "$month $day [ of ] last|this|next year", mean: monthDay},
	{pattern: "$day $month [ of ] last|this|next year", mean: monthDay},
	{pattern: "that $month", mean: thatMonth},
	{pattern: "last|next|this $month $day", mean: monthDay},
	{pattern: "$month $day - $day:last [ , $year ]", mean: monthDay},
	{pattern: "$day - $day:last $month [ $year ]", mean: monthDay},
	{pattern: "$day to|and|or $day:last $month [ $year ]", mean: monthDay},
	{pattern: "$day to|and|or|- $day:last $month [ of ] last|this|next year", mean: monthDay},
	{pattern: "$year - $mm - $day", mean: isoDay},
	{pattern: "$day:a / $day:b / $year", mean: slashDay},
	{pattern: "$day:a - $day:b - $year", mean: slashDay},
	{pattern: "$day:a / $day:b / $shortyear", mean: slashDay},
	{pattern: "$year / $mm / $day", mean: isoDay},
	{pattern: "$dotted . $year", mean: dottedDay},
	{pattern: "9 / 11", mean: nineEleven},
	{pattern: "the first|second|third|fourth|last $weekday of|in $month [ [ , ] $year ]", mean: nthOfMonth},
	{pattern: "the $ord", mean: dayOfMonth},
	{pattern: "the week beginning|starting|commencing|ending [ on ] $month $day", mean: weekOf},
	{pattern: "the week beginning|starting|commencing|ending [ on ] $day $month", mean: weekOf},
	{pattern: "[ the ] [ $early ~ ] $month [ of ] [ , ] $year", mean: monthYear},
	{pattern: "the beginning|start|end|middle|close of $month [ [ , ] $year ]", mean: monthYear},
	{pattern: "$month [ of ] this|last|next|that year", mean: monthYear},
	{pattern: "[ $weekday [ , ] ] $month , $day , $year", mean: monthDay},
	{pattern: "this day|date in $year", mean: thisDayIn},
	{pattern: "$month , $yearword", mean: monthYear},
	{pattern: "$month $yearword", mean: monthYear},
	{pattern: "[ the ] first|second|latter|last half of $month [ $year ]", mean: monthYear},
	{pattern: "$early ~ $month", mean: bareMonth},
	{pattern: "[ early|late|earlier|later ] last|next|this [ past|coming ] $month", mean: bareMonth},
	{pattern: "$month", mean: bareMonth},
	{pattern: "the week of $month $day", mean: weekOf},
	{pattern: "week of $day $month", mean: weekOf},
	{pattern: "[ last|next|this ] $holiday [ $year ]", mean: onHoliday},
	{pattern: "[ last|next|this ] $holiday week|weekend", mean: onHoliday},
}

// monthDay is a day of a month, with or without a year.
func monthDay(m *match, c *context) answer {
	mo, d := m.get("month").n, m.get("day").n
	if d == 0 {
		d = m.get("ord").n
	}
	if d < 1 || d > 31 || !validDay(2000, mo, d) {
		return answer{}
	}
	if m.has("year") || m.has("yearword") {
		y := max(m.get("year").n, m.get("yearword").n)
		if !validDay(y, mo, d) {
			return answer{}
		}
		return on(point{grain: byDay, y: y, m: mo, d: d}, "stated in full")
	}
	if y, ok := yearOfPair(m, c); ok && validDay(y, mo, d) {
		return on(point{grain: byDay, y: y, m: mo, d: d}, "the year is told behind it")
	}
	if a, ok := c.inStory(m, point{grain: byDay, m: mo, d: d}); ok {
		return a
	}
	if !c.dated {
		return open(fmt.Sprintf("XXXX-%02d-%02d", mo, d), "the year is not told")
	}
	for _, y := range []struct {
		word string
		n    int
	}{{"last", -1}, {"this", 0}, {"next", 1}} {
		if m.says(y.word) && m.says("year") && validDay(c.pub.y+y.n, mo, d) {
			return on(point{grain: byDay, y: c.pub.y + y.n, m: mo, d: d}, y.word+" year, against "+c.pub.String())
		}
	}
	dir := c.direction(m)
	switch first := m.toks[m.at].low; {
	case m.has("weekday"):
		if p, ok := sameWeekday(c.pub, mo, d, m.get("weekday").n); ok {
			return on(p, "the nearest year to "+c.pub.String()+" in which the weekday fits")
		}
	case first == "last":
		dir = -1
	case first == "next":
		dir = 1
	case dir <= 0 && closeAhead(c.pub, mo, d):
		dir = 1
	case lowAt(m.toks, m.at-1) == "effective", dir > 0 && justOver(c.pub, mo, d):
		dir = 0
	}
	p, ok := nearDay(c.pub, mo, d, dir)
	if !ok {
		return answer{}
	}
	if dir == 0 {
		return on(p, "the nearest such day to "+c.pub.String())
	}
	return on(p, against(fmt.Sprintf("%d %s", d, monthWord(mo)), dir, c.pub))
}

// closeAhead reports whether a day without a year lies in the next ten weeks:
// news of what happened the better part of a year ago would tell the year.
func closeAhead(pub point, m, d int) bool {
	p, ok := nearDay(pub, m, d, 1)
	if !ok {
		return false
	}
	days := p.first().Sub(pub.first()).Hours() / 24
	return days > 0 && days <= 70
}

// justOver reports whether a day without a year was over six weeks ago at the
// most: what is said to be ahead would else be nearly a year off.
func justOver(pub point, m, d int) bool {
	p, ok := nearDay(pub, m, d, -1)
	if !ok {
		return false
	}
	days := pub.first().Sub(p.first()).Hours() / 24
	return days > 0 && days <= 45
}

// toldOnly reports whether a past verb governs the match: then even a month
// that is about to come is the last one.
func toldOnly(m *match, c *context) bool { return c.at(m) == span.PastTense }

// sameWeekday returns the day of a month in the year nearest to the
// publication date in which it falls on the weekday.
func sameWeekday(pub point, m, d, wd int) (point, bool) {
	for _, n := range []int{0, -1, 1, -2, 2, -3, 3} {
		if y := pub.y + n; validDay(y, m, d) && weekday(civil(y, m, d)) == wd {
			return dayOf(civil(y, m, d)), true
		}
	}
	return point{}, false
}

func isoDay(m *match, _ *context) answer {
	for i := m.at + 1; i < m.end; i++ {
		if !m.toks[i].glued {
			return answer{}
		}
	}
	y, mo, d := m.get("year").n, m.get("mm").n, m.get("day").n
	if !validDay(y, mo, d) {
		return answer{}
	}
	return on(point{grain: byDay, y: y, m: mo, d: d}, "stated in full")
}

// slashDay reads 30/8/2023 by what is possible; where both are, the reading
// on the side of the publication date that the verb looks to, then the nearer
// one, and without a date day before month.
func slashDay(m *match, c *context) answer {
	for i := m.at + 1; i < m.end; i++ {
		if !m.toks[i].glued {
			return answer{}
		}
	}
	a, b, y := m.get("a").n, m.get("b").n, m.get("year").n
	if m.has("shortyear") {
		y = fullYear(m.get("shortyear").n, c)
	}
	dm, md := b <= 12 && validDay(y, b, a), a <= 12 && validDay(y, a, b)
	p, q := point{grain: byDay, y: y, m: b, d: a}, point{grain: byDay, y: y, m: a, d: b}
	switch {
	case dm && md && a != b && c.dated:
		day, swapped := p.first().Sub(c.pub.first()), q.first().Sub(c.pub.first())
		back := c.direction(m) <= 0 // what is reported lies behind
		if back && swapped <= 0 && day > 0 || (back == (swapped <= 0)) == (back == (day <= 0)) && swapped.Abs() < day.Abs() {
			return on(q, "month before day, the reading that fits "+c.pub.String())
		}
		return on(p, "day before month, the reading that fits "+c.pub.String())
	case dm:
		return on(p, "day before month")
	case md:
		return on(q, "month before day")
	}
	return answer{}
}

// fullYear gives two digits their century: the one that puts them nearest to
// the publication date, and without one not after 2050.
func fullYear(n int, c *context) int {
	if c.dated {
		y := c.pub.y - c.pub.y%100 + n
		if y > c.pub.y+30 {
			y -= 100
		}
		return y
	}
	if n > 50 {
		return 1900 + n
	}
	return 2000 + n
}

func nineEleven(m *match, _ *context) answer {
	if !m.toks[m.at+1].glued || !m.toks[m.at+2].glued || m.end < len(m.toks) && m.toks[m.end].low == "/" {
		return answer{}
	}
	return on(point{grain: byDay, y: 2001, m: 9, d: 11}, "9/11, the attacks of that day")
}

func weekOf(m *match, c *context) answer {
	a := monthDay(m, c)
	if !a.known {
		return answer{}
	}
	return on(a.p.in(byWeek), "the week that holds "+a.value)
}

// dottedDay reads 30.8.2023, day before month as where dots are used.
func dottedDay(m *match, _ *context) answer {
	v, y := m.get("dotted").n, m.get("year").n
	d, mo := v/100, v%100
	if !m.toks[m.at+1].glued || !m.toks[m.at+2].glued || !validDay(y, mo, d) {
		return answer{}
	}
	return on(point{grain: byDay, y: y, m: mo, d: d}, "day before month")
}

// dayOfMonth is "on the 27th": the day of the month that is on, or of the one
// before or after it, by the verb.
func dayOfMonth(m *match, c *context) answer {
	d := m.get("ord").n
	if m.toks[m.end-1].kind != ordinal || d > 31 {
		return answer{}
	}
	switch lowAt(m.toks, m.at-1) {
	case "on", "until", "till", "by", "since":
	default:
		return answer{}
	}
	if !endsHere(m) {
		return answer{}
	}
	if !c.dated {
		return open(fmt.Sprintf("XXXX-XX-%02d", d), "the month is not told")
	}
	dir := c.direction(m)
	for k := range 3 {
		step := -k
		if dir > 0 {
			step = k
		}
		p := c.pub.add(byMonth, step)
		p.grain, p.d = byDay, d
		if !validDay(p.y, p.m, d) || dir <= 0 && p.first().After(c.pub.first()) || dir > 0 && p.first().Before(c.pub.first()) {
			continue
		}
		return on(p, against(fmt.Sprintf("day %d of a month", d), dir, c.pub))
	}
	return answer{}
}

// thisDayIn is "on this day in 1948": the day and the month of the publication in
// another year.
func thisDayIn(m *match, c *context) answer {
	y := m.get("year").n
	if !c.dated || c.pub.grain > byDay || !validDay(y, c.pub.m, c.pub.d) {
		return on(point{grain: byYear, y: y}, "stated in full")
	}
	return on(point{grain: byDay, y: y, m: c.pub.m, d: c.pub.d}, "the day of "+c.pub.String()+" in the year that is told")
}
