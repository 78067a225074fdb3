package timex

import "fmt"

// monthYear is a month of a year that is told.
func monthYear(m *match, c *context) answer {
	mo := m.get("month").n
	y := m.get("year").n
	if m.has("yearword") {
		y = m.get("yearword").n
	}
	if y > 0 {
		a := on(point{grain: byMonth, y: y, m: mo}, "stated in full")
		if m.toks[m.at].low == "the" && monthNames[lowAt(m.toks, m.at+1)] > 0 {
			a.from = 1
		}
		return a
	}
	switch {
	case m.says("that") && m.says("year"):
		if p, why, ok := c.anchor(byYear); ok {
			return on(point{grain: byMonth, y: p.y, m: mo}, "in the year of "+why)
		}
	case c.dated && m.says("year"):
		n := 0
		if m.says("last") {
			n = -1
		} else if m.says("next") {
			n = 1
		}
		return on(point{grain: byMonth, y: c.pub.y + n, m: mo}, "the year is counted from "+c.pub.String())
	case !m.says("year"):
		return bareMonth(m, c)
	}
	return open(fmt.Sprintf("XXXX-%02d", mo), "the year is not told")
}

// bareMonth is a month without a year: back or forward by tense.
func bareMonth(m *match, c *context) answer {
	mo := m.get("month").n
	if next := lowAt(m.toks, m.end); next == "del" || next == "de" || next == "al" {
		return answer{} // "in Mar del Plata"
	}
	if y, ok := yearOfPair(m, c); ok {
		return on(point{grain: byMonth, y: y, m: mo}, "the year is told behind it")
	}
	if a, ok := c.inStory(m, point{grain: byMonth, m: mo}); ok {
		return a
	}
	if !c.dated {
		return open(fmt.Sprintf("XXXX-%02d", mo), "the year is not told")
	}
	switch {
	case m.says("last"):
		return on(nearMonth(c.pub, mo, -1, true), fmt.Sprintf("the last %s before %s", monthWord(mo), c.pub))
	case m.says("next"):
		return on(nearMonth(c.pub, mo, 1, true), fmt.Sprintf("the next %s after %s", monthWord(mo), c.pub))
	case m.says("past"):
		return on(nearMonth(c.pub, mo, -1, false), against(monthWord(mo), -1, c.pub))
	case m.says("coming"):
		return on(nearMonth(c.pub, mo, 1, false), against(monthWord(mo), 1, c.pub))
	case m.says("this") && mo < c.pub.m && c.direction(m) > 0:
		return on(nearMonth(c.pub, mo, 1, false), against(monthWord(mo), 1, c.pub))
	case m.says("this"):
		return on(point{grain: byMonth, y: c.pub.y, m: mo}, "in the year of "+c.pub.String())
	}
	dir := c.direction(m)
	if figuresOf(m) {
		dir = -1
	}
	ahead := (mo - c.pub.m + 12) % 12
	lead := lowAt(m.toks, m.at-1)
	lasting := lead == "through" && ahead <= 5 || lead == "by" && ahead <= 4 && m.at > 1
	if dir <= 0 && ahead >= 1 && (ahead <= 3 && !toldOnly(m, c) || lasting) {
		dir = 1
	}
	if last := lastOfRange(m); last > 0 && dir <= 0 {
		return on(nearMonth(nearMonth(c.pub, last, -1, false), mo, -1, false), "the last such months up to "+c.pub.String())
	}
	if (lead == "until" || lead == "as") && ahead > 6 && toldOnly(m, c) {
		dir = -1 // "did not back her until July", "knew of it as early as January"
	}
	return on(nearMonth(c.pub, mo, dir, false), against(monthWord(mo), dir, c.pub))
}

// lastOfRange is the month that ends what "from" and a month begin, "from May to July",
// 0 for none.
func lastOfRange(m *match) int {
	if lowAt(m.toks, m.at-1) != "from" {
		return 0
	}
	switch lowAt(m.toks, m.end) {
	case "to", "until", "till", "through":
		_, month := monthOrNone(m.toks, m.end+1)
		return month
	}
	return 0
}

// figuresOf reports whether a month stands before what is counted when it is
// over: "August unemployment data", whatever the verb says of them.
func figuresOf(m *match) bool {
	for i := m.end; i < min(m.end+3, len(m.toks)); i++ {
		t := m.toks[i]
		if t.kind == mark || t.upper {
			return false
		}
		switch t.low {
		case "data", "figures", "sales", "inflation", "unemployment", "jobs", "exports", "imports", "statistics", "results", "earnings", "output", "turnover":
			return true
		}
	}
	return false
}

var (
	// pointing are words before a "that" which points at a month, whatever follows.
	pointing = set(`in by until till since of from during through before after for late early later earlier`)
	// auxiliaries are words behind a month that a "that" before it opens a clause about.
	auxiliaries = set(`has had have is was were will would could can may might should did does`)
)

// thatMonth is "that October": the month of the year that was mentioned last.
func thatMonth(m *match, c *context) answer {
	mo := m.get("month").n
	if auxiliaries[lowAt(m.toks, m.end)] && m.at > 0 && !pointing[lowAt(m.toks, m.at-1)] {
		a := bareMonth(m, c) // "said that July was calm"
		a.from = 1
		return a
	}
	p, ok := c.last(byTime, byYear)
	switch {
	case !ok && !c.dated:
		return open(fmt.Sprintf("XXXX-%02d", mo), "the year is not told")
	case !ok:
		return on(nearMonth(c.pub, mo, -1, false), against(monthWord(mo), -1, c.pub))
	}
	q := point{grain: byMonth, y: p.y, m: mo}
	if p.grain <= byMonth && mo < p.m {
		q.y++
	}
	return on(q, "in the year of "+p.String())
}

// nthOfMonth is "the first Friday of July": the day is known where the month
// is.
func nthOfMonth(m *match, c *context) answer {
	month := monthYear(m, c)
	if !month.known {
		return month
	}
	n := -1
	for i, w := range []string{"first", "second", "third", "fourth"} {
		if m.toks[m.at+1].low == w {
			n = i + 1
		}
	}
	return on(dayOf(nthWeekday(month.p.y, month.p.m, m.get("weekday").n, n)), "counted in "+month.value)
}

// endsHere reports whether no noun follows a match that could be what its
// ordinal counts.
func endsHere(m *match) bool {
	if m.end >= len(m.toks) || m.toks[m.end].kind == mark {
		return true
	}
	switch m.toks[m.end].low {
	case "and", "but", "in", "at", "for", "when", "with", "to", "by", "from", "after", "before", "as", "because":
		return true
	}
	return false
}
