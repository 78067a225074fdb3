package timex

import "fmt"

// count returns the number that the match counts, 1 for "a" and "an".
func count(m *match) (n int, half bool) {
	if m.has("num") {
		v := m.get("num")
		return v.n, v.half
	}
	if m.has("some") {
		return m.get("some").n, false
	}
	return 1, m.says("half")
}

// ago is a number of units before the publication date, at the granularity of
// the unit.
func ago(m *match, c *context) answer {
	u := m.get("unit")
	n, half := count(m)
	if n > 3000 {
		return vague("PAST_REF", "long before")
	}
	if !c.dated {
		return vague("PAST_REF", m.text()+"; no date to count from")
	}
	if half && u.u.grain == byYear {
		return on(c.pub.add(byMonth, -12*n-6).in(byYear), "counted back from "+c.pub.String())
	}
	if u.u.grain == byYear && n == 1 && !half && c.accounting(m) {
		return c.compared()
	}
	return on(c.exactly(m, c.pub, u.u, -n), fmt.Sprintf("counted back from %s", c.pub))
}

// fewWeeks is how many weeks are counted to the day: "six weeks ago" is round.
const fewWeeks = 4

// exactly moves a point by so many units. A few weeks that no word makes round
// are counted to the day, as readers take them; all else keeps its granularity.
func (c *context) exactly(m *match, p point, u unit, n int) point {
	if u.grain == byWeek && p.grain <= byDay && n*u.factor <= fewWeeks && -n*u.factor <= fewWeeks && !round(m) {
		return p.add(byDay, 7*n*u.factor)
	}
	return back(p, u, n)
}

// round reports whether a word in or before the match makes its number a rough
// one.
func round(m *match) bool {
	if m.says("about", "nearly", "almost", "around", "roughly", "some", "over", "more", "less", "so", "couple") {
		return true
	}
	switch lowAt(m.toks, m.at-1) {
	case "about", "nearly", "almost", "around", "roughly", "some", "over", "than", "approximately":
		return true
	}
	return false
}

// back moves a point by so many units; a fortnight is two weeks.
func back(p point, u unit, n int) point {
	f := 1
	if u.grain == byWeek {
		f = u.factor
	}
	if u.grain == byTime {
		return p.add(byDay, 0) // the hours of a day of publication are not known
	}
	if u.grain == byCentury && u.factor == 1000 {
		f = 10
	}
	if u.grain == byDecade {
		return p.add(byYear, 10*n)
	}
	return p.add(u.grain, n*f)
}

func vagueAgo(m *match, c *context) answer {
	u := m.get("unit")
	if m.has("some") && m.get("some").n > 0 {
		return ago(m, c)
	}
	if m.has("unit") && !m.has("some") && !m.says("half") && !plural(u.s) {
		return answer{}
	}
	if c.dated && (u.u.grain == byTime || m.says("half") && u.u.grain == byDay) {
		return on(c.pub.add(byDay, 0), "the day of publication")
	}
	return vague("PAST_REF", "before the day of writing, no number told")
}

// later is so many units after or before what was mentioned last.
func later(m *match, c *context) answer {
	u := m.get("unit")
	n, _ := count(m)
	if n > 3000 {
		return answer{}
	}
	if m.says("earlier", "previously") {
		n = -n
	}
	if u.u.grain == byYear && n == -1 && c.accounting(m) {
		return c.compared()
	}
	if u.u.grain == byYear && n == -1 {
		if p, ok := c.last(byTime, byYear); ok && p.grain >= byMonth && p.grain != byYear {
			p.y--
			return on(p, "a year before the date last mentioned")
		}
	}
	p, why, ok := c.anchor(u.u.grain)
	if !ok {
		if n < 0 {
			return vague("PAST_REF", m.text()+"; no date to count from")
		}
		return vague("FUTURE_REF", m.text()+"; no date to count from")
	}
	return on(c.exactly(m, p, u.u, n), "counted from "+why)
}

func laterVague(m *match, c *context) answer {
	u := m.get("unit")
	if m.has("some") && m.get("some").n > 0 {
		return later(m, c)
	}
	if !m.has("some") && !plural(u.s) {
		return answer{}
	}
	if p, ok := c.last(byTime, byDay); ok && u.u.grain == byTime {
		return on(p.add(byDay, 0), "the day last mentioned")
	}
	if m.says("earlier") || c.at(m) == 1 {
		return vague("PAST_REF", "no number told")
	}
	return vague("FUTURE_REF", "no number told")
}

func fromNow(m *match, c *context) answer {
	u := m.get("unit")
	n, _ := count(m)
	if !c.dated || n > 3000 {
		return vague("FUTURE_REF", m.text())
	}
	return on(back(c.pub, u.u, n), "counted from "+c.pub.String())
}

func turnOfCentury(_ *match, c *context) answer {
	if !c.dated {
		return open("XXXX", "the turn of the century")
	}
	return on(point{grain: byYear, y: c.pub.y - c.pub.y%100}, "the century of "+c.pub.String())
}
