package timex

import (
	"fmt"
	"time"
)

// grain is the granularity of a point in time, from fine to coarse.
type grain uint8

const (
	byTime    grain = iota // a clock time on a day
	byPart                 // a part of a day: morning, night
	byDay                  //
	byWeekend              // Saturday and Sunday of an ISO week
	byWeek                 // an ISO week
	byMonth                //
	bySeason               //
	byQuarter              //
	byHalf                 // half a year
	byYear                 //
	byDecade               //
	byCentury              //
)

// point is a point in time at its granularity. Fields finer than the grain
// are not used. n counts the week, season (1 spring to 4 winter), quarter or
// half; tail is what follows the day in a value, "T10:15" or "TMO".
type point struct {
	grain   grain
	y, m, d int
	n       int
	tail    string
}

var seasonCodes = [...]string{"", "SP", "SU", "FA", "WI"}

// String writes the point as a TIMEX3 value.
func (p point) String() string {
	switch p.grain {
	case byTime, byPart:
		return fmt.Sprintf("%04d-%02d-%02d%s", p.y, p.m, p.d, p.tail)
	case byDay:
		return fmt.Sprintf("%04d-%02d-%02d", p.y, p.m, p.d)
	case byWeekend:
		return fmt.Sprintf("%04d-W%02d-WE", p.y, p.n)
	case byWeek:
		return fmt.Sprintf("%04d-W%02d", p.y, p.n)
	case byMonth:
		return fmt.Sprintf("%04d-%02d", p.y, p.m)
	case bySeason:
		return fmt.Sprintf("%04d-%s", p.y, seasonCodes[p.n])
	case byQuarter:
		return fmt.Sprintf("%04d-Q%d", p.y, p.n)
	case byHalf:
		return fmt.Sprintf("%04d-H%d", p.y, p.n)
	case byYear:
		return fmt.Sprintf("%04d", p.y)
	case byDecade:
		return fmt.Sprintf("%03d", p.y/10)
	}
	return fmt.Sprintf("%02d", p.y/100)
}

// first returns the first day of the point.
func (p point) first() time.Time {
	switch p.grain {
	case byWeek:
		return isoMonday(p.y, p.n)
	case byWeekend:
		return isoMonday(p.y, p.n).AddDate(0, 0, 5)
	case byMonth:
		return civil(p.y, p.m, 1)
	case bySeason:
		return civil(p.y, 3*p.n, 1) // spring starts in March, winter in December
	case byQuarter:
		return civil(p.y, 3*p.n-2, 1)
	case byHalf:
		return civil(p.y, 6*p.n-5, 1)
	case byYear, byDecade, byCentury:
		return civil(p.y, 1, 1)
	}
	return civil(p.y, p.m, p.d)
}

// in returns the point of another granularity that holds the first day of p.
func (p point) in(g grain) point {
	t := p.first()
	y, m, d := t.Date()
	q := point{grain: g, y: y, m: int(m), d: d}
	switch g {
	case byWeek, byWeekend:
		q.y, q.n = t.ISOWeek()
	case bySeason:
		q.n = int(m) / 3
		if q.n == 0 { // January and February belong to the winter before
			q.y, q.n = y-1, 4
		}
	case byQuarter:
		q.n = (int(m) + 2) / 3
	case byHalf:
		q.n = (int(m) + 5) / 6
	case byDecade:
		q.y = y - y%10
	case byCentury:
		q.y = y - y%100
	}
	return q
}

// add moves the point by n steps of the granularity and returns a point of
// that granularity.
func (p point) add(g grain, n int) point {
	t := p.first()
	y, m, _ := t.Date()
	switch g {
	case byTime, byPart, byDay:
		return dayOf(t.AddDate(0, 0, n))
	case byWeek, byWeekend:
		return dayOf(t.AddDate(0, 0, 7*n)).in(g)
	case byMonth:
		k := y*12 + int(m) - 1 + n
		return point{grain: byMonth, y: k / 12, m: k%12 + 1}
	case bySeason:
		q := p.in(bySeason)
		k := q.y*4 + q.n - 1 + n
		return point{grain: bySeason, y: k / 4, n: k%4 + 1}
	case byQuarter:
		k := y*4 + (int(m)-1)/3 + n
		return point{grain: byQuarter, y: k / 4, n: k%4 + 1}
	case byHalf:
		k := y*2 + (int(m)-1)/6 + n
		return point{grain: byHalf, y: k / 2, n: k%2 + 1}
	case byDecade:
		return point{grain: byDecade, y: y - y%10 + 10*n}
	case byCentury:
		return point{grain: byCentury, y: y - y%100 + 100*n}
	}
	return point{grain: byYear, y: y + n}
}

// shiftYears moves the point by years and keeps its granularity.
func (p point) shiftYears(n int) point {
	p.y += n
	if p.grain <= byDay && !validDay(p.y, p.m, p.d) {
		p.d = 28 // 29 February in a common year
	}
	return p
}

// sane reports whether the point lies where four digits can write it.
func (p point) sane() bool { return p.y >= 1 && p.y <= 9999 }

func civil(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }

func dayOf(t time.Time) point {
	y, m, d := t.Date()
	return point{grain: byDay, y: y, m: int(m), d: d}
}

func validDay(y, m, d int) bool {
	t := civil(y, m, d)
	return t.Year() == y && int(t.Month()) == m && t.Day() == d
}

// weekday counts from 1, Monday, to 7, as ISO 8601 does.
func weekday(t time.Time) int {
	if w := int(t.Weekday()); w != 0 {
		return w
	}
	return 7
}

func isoMonday(y, week int) time.Time {
	t := civil(y, 1, 4) // the fourth of January lies in week 1
	return t.AddDate(0, 0, 7*(week-1)-(weekday(t)-1))
}

// easter returns Easter Sunday of the Gregorian calendar (the anonymous
// algorithm, Meeus, Astronomical Algorithms, chapter 8).
func easter(y int) time.Time {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	g := (b - (b+8)/25 + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	l := (32 + 2*e + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return civil(y, n/31, n%31+1)
}

// nthWeekday returns the n-th such weekday of a month, the last for n = -1.
func nthWeekday(y, m, wd, n int) time.Time {
	if n < 0 {
		last := civil(y, m+1, 0)
		return last.AddDate(0, 0, -((weekday(last) - wd + 7) % 7))
	}
	t := civil(y, m, 1)
	return t.AddDate(0, 0, (wd-weekday(t)+7)%7+7*(n-1))
}
