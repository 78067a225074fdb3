package timex

import (
	"fmt"

	"sitrep/content/span"
)

// quarterRules are quarters and halves of years, as business news has them.
var quarterRules = []rule{
	{pattern: "[ the ] [ fiscal ~ ] $ord ~ quarter|quarters", mean: inQuarter},
	{pattern: "[ the ] [ fiscal ~ ] $ord ~ quarter of [ fiscal|financial [ year ] ] $year", mean: inQuarter},
	{pattern: "[ the ] [ fiscal ~ ] $ord ~ quarter [ of ] last|this|next year", mean: inQuarter},
	{pattern: "[ the ] [ fiscal ] $year [ fiscal ] $ord ~ quarter", mean: inQuarter},
	{pattern: "last|this|next year 's $ord ~ quarter", mean: inQuarter},
	{pattern: "the year ~ ago|earlier [ $ord ] quarter", mean: inQuarter},
	{pattern: "$qn [ of ] [ fy ] [ $year ]", mean: inQuarter},
	{pattern: "$year $qn", mean: inQuarter},
	{pattern: "[ the ] first|second|latter|last half of the|this|last|next year", mean: inHalf},
	{pattern: "the first two quarters of $year", mean: inHalf},
	{pattern: "first two quarters of $year", mean: inHalf},
	{pattern: "[ the ] $month:first -|to|through $month:last quarter|period [ of $year ]", mean: quarterOfMonths},
	{pattern: "the $year quarter|period", mean: yearQuarter},
	{pattern: "[ the ] [ comparable ] year ~ ago|earlier quarter|period", mean: yearAgoPeriod},
	{pattern: "the latest|last|previous|preceding|prior quarter", mean: latestQuarter},
	{pattern: "the latest period", mean: latestQuarter},
	{pattern: "the [ corresponding|same|comparable ] quarter|period last year", mean: yearAgoPeriod},
	{pattern: "last year 's quarter", mean: yearAgoPeriod},
	{pattern: "the quarter a year ago|earlier", mean: yearAgoPeriod},
	{pattern: "the quarter", mean: theQuarter},
	{pattern: "the [ full ] [ fiscal|financial ] year", mean: theYear},
	{pattern: "the week|month", mean: theWeek},
	{pattern: "year ~ ago|earlier", mean: yearAgoPeriod},
}

// inQuarter is a quarter by its number.
func inQuarter(m *match, c *context) answer {
	q, half := m.get("ord").n, false
	if m.has("qn") {
		q, half = m.get("qn").n, m.get("qn").s == "H"
		if !m.has("year") && !business(m) {
			return answer{}
		}
	}
	if q == 0 {
		return yearAgoPeriod(m, c)
	}
	if q > 4 || m.says("quarters") {
		return answer{}
	}
	p := point{grain: byQuarter, n: q}
	if half {
		p.grain = byHalf
	}
	a := c.quarterIn(m, p)
	if m.toks[m.at].low == "the" && lowAt(m.toks, m.end-2) == "-" {
		a.from = 1 // the article of what "third-quarter" describes
	}
	a.aside = a.known && (m.says("ago", "earlier") || m.says("last") && m.says("year") || m.has("year") && c.accounts.left > 0 && a.p.y != c.accounts.quarter.y)
	if a.known && !a.aside && !half && !(m.has("year") && c.at(m) == span.FutureTense) && !behindAfter(m) {
		c.reportOn(a.p)
	}
	return a
}

// quarterOfMonths is a quarter by its months: "the July-September period".
func quarterOfMonths(m *match, c *context) answer {
	first, last := m.get("first").n, m.get("last").n
	if first%3 != 1 || last != first+2 {
		return answer{}
	}
	a := c.quarterIn(m, point{grain: byQuarter, n: (first + 2) / 3})
	if m.toks[m.at].low == "the" {
		a.from = 1
	}
	return a
}

// behindAfter reports whether the quarter is one that came before what is told:
// "after a flat second quarter".
func behindAfter(m *match) bool {
	for i := m.at - 1; i >= max(0, m.at-3); i-- {
		switch m.toks[i].low {
		case "after", "since", "from", "than":
			return true
		}
		if m.toks[i].kind == mark {
			return false
		}
	}
	return false
}

// quarterIn gives a quarter or a half its year.
func (c *context) quarterIn(m *match, p point) answer {
	q := p.n
	switch {
	case m.has("year"):
		p.y = m.get("year").n
		return on(p, "stated in full")
	case !c.dated:
		p.y = 1
		return open("XXXX"+p.String()[4:], "the year is not told")
	case m.says("year") && m.says("last") || m.says("ago", "earlier"):
		p.y = c.pub.y - 1
		return on(p, "the year before that of "+c.pub.String())
	case m.says("year") && m.says("next"):
		p.y = c.pub.y + 1
		return on(p, "the year after that of "+c.pub.String())
	case m.says("year"):
		p.y = c.pub.y
		return on(p, "the year of "+c.pub.String())
	}
	now := c.pub.in(p.grain)
	p.y = now.y
	why := "the latest begun by " + c.pub.String()
	switch dir := c.direction(m); {
	case dir > 0 && q == now.n-1, dir > 0 && now.n == 1 && p.add(p.grain, 1).n == 1 && business(m):
		if q > now.n {
			p.y--
		}
		why = "the last before " + c.pub.String() + ", whose results are awaited"
	case dir > 0 && q < now.n:
		p.y, why = now.y+1, "the next after "+c.pub.String()
	case dir <= 0 && q > now.n:
		p.y--
	}
	return on(p, why)
}

// business reports whether a bare "Q3" is a quarter: a word of accounts stands
// near it. Elsewhere it may be a question or a code.
func business(m *match) bool {
	for i := max(0, m.at-4); i < min(len(m.toks), m.end+4); i++ {
		switch m.toks[i].low {
		case "revenue", "revenues", "earnings", "profit", "profits", "sales", "results", "quarter", "in", "of", "growth", "for", "gdp", "guidance", "loss":
			return true
		}
	}
	return false
}

func inHalf(m *match, c *context) answer {
	p := point{grain: byHalf, n: 2}
	if m.says("first") {
		p.n = 1
	}
	switch {
	case m.has("year"):
		p.y = m.get("year").n
	case !c.dated:
		return open(fmt.Sprintf("XXXX-H%d", p.n), "the year is not told")
	case lowAt(m.toks, m.end-2) == "last":
		p.y = c.pub.y - 1
	case lowAt(m.toks, m.end-2) == "next":
		p.y = c.pub.y + 1
	default:
		p.y = c.pub.y
	}
	return on(p, "by the year of "+c.pub.String())
}

// theYear is "the year" of accounts: a length where its end is told ("the year
// ended March 31"), else the year that is reported on.
func theYear(m *match, c *context) answer {
	next, lead := lowAt(m.toks, m.end), lowAt(m.toks, m.at-1)
	if m.toks[m.end-1].upper && !capitalTitle(m.toks) {
		return answer{} // "the Year of the Rat"
	}
	switch next {
	case "ended", "ending":
		c.accounts.whole = true
		return lasts("P1Y")
	case "of", "that", "when", "in", "he", "she", "they", "it", "we", "before", "after", "since", "to", "-", "as", "which", "ahead", "earlier", "later", "'s":
		if !m.says("fiscal", "financial", "full") || next == "-" {
			return answer{}
		}
	}
	switch lead {
	case "for", "during", "throughout":
	case "of":
		switch lowAt(m.toks, m.at-2) {
		case "month", "months", "quarter", "quarters", "half", "most", "much", "part", "day", "days", "week", "weeks":
		default:
			return answer{}
		}
	default:
		if !m.says("fiscal", "financial", "full") {
			return answer{}
		}
	}
	if !c.dated {
		return open("XXXX", "the year of writing or of the accounts")
	}
	p, why := c.pub.in(byYear), "the year of "+c.pub.String()
	if c.accounts.left > 0 {
		p, why = c.accounts.quarter.in(byYear), "the year reported on"
	}
	c.accounts.whole = true
	a := on(p, why)
	a.aside = true
	return a
}

// theWeek is the week or month of writing in "for the week, shares fell" and
// "the week's losses".
func theWeek(m *match, c *context) answer {
	next := lowAt(m.toks, m.end)
	if !(next == "'s" || lowAt(m.toks, m.at-1) == "for" && (next == "," || next == "." || next == "")) {
		return answer{}
	}
	g := units[m.toks[m.end-1].low].grain
	if !c.dated {
		return open(openUnit(g), m.text())
	}
	a := on(c.pub.in(g), "the "+g.name()+" of "+c.pub.String())
	a.aside = true
	return a
}

func theQuarter(m *match, c *context) answer {
	switch lowAt(m.toks, m.at-1) {
	case "in", "for", "during", "of", "within", "over":
	default:
		return answer{}
	}
	return latestQuarter(m, c)
}

// latestQuarter is the quarter that the text reports on; "the previous" one is
// that before the publication date.
func latestQuarter(m *match, c *context) answer {
	if m.says("last", "previous", "preceding", "prior") {
		if !c.dated {
			return open("XXXX-QX", "a quarter")
		}
		return on(c.pub.add(byQuarter, -1), "the quarter before "+c.pub.String())
	}
	p, why, ok := c.reported()
	if !ok {
		return open("XXXX-QX", "a quarter")
	}
	c.reportOn(p)
	return on(p, why)
}

// yearAgoPeriod is what the text compares the quarter it reports on with.
func yearAgoPeriod(m *match, c *context) answer {
	if m.at > 0 && m.says("ago", "earlier") && m.toks[m.at].low == "year" {
		if m.end-m.at == 2 {
			switch lowAt(m.toks, m.at-1) {
			case "a", "one", "the", "-", "last", "each", "per":
				return answer{}
			}
		}
		if m.toks[m.at-1].kind == number || smallNumbers[m.toks[m.at-1].low] > 0 {
			return answer{}
		}
	}
	if c.accounts.left > 0 {
		return c.compared()
	}
	p, why, ok := c.reported()
	if !ok {
		return open("XXXX-QX", "a year before")
	}
	p.y--
	a := on(p, "a year before "+why)
	a.aside = true
	return a
}

// yearQuarter is "the 1988 quarter": that which is reported on, in another
// year; "the 1988 period" may be that year.
func yearQuarter(m *match, c *context) answer {
	y := m.get("year").n
	p, why, ok := c.reported()
	if !ok || c.accounts.left > 0 && c.accounts.whole && m.says("period") {
		return on(point{grain: byYear, y: y}, "stated")
	}
	aside := y != p.y
	p.y = y
	a := on(p, "the quarter by "+why)
	a.aside = aside
	return a
}
