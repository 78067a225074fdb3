package timex

import "fmt"

// quarterRules are quarters and halves of years, as business news has them.
var quarterRules = []rule{
	{pattern: "[ the ] [ fiscal ~ ] $ord ~ quarter|quarters", mean: inQuarter},
	{pattern: "[ the ] [ fiscal ~ ] $ord ~ quarter of [ fiscal ] $year", mean: inQuarter},
	{pattern: "[ the ] [ fiscal ~ ] $ord ~ quarter [ of ] last|this|next year", mean: inQuarter},
	{pattern: "[ the ] [ fiscal ] $year [ fiscal ] $ord ~ quarter", mean: inQuarter},
	{pattern: "last|this|next year 's $ord ~ quarter", mean: inQuarter},
	{pattern: "the year ~ ago|earlier [ $ord ] quarter", mean: inQuarter},
	{pattern: "$qn [ of ] [ fy ] [ $year ]", mean: inQuarter},
	{pattern: "$year $qn", mean: inQuarter},
	{pattern: "[ the ] first|second|latter|last half of the|this|last|next year", mean: inHalf},
	{pattern: "the first two quarters of $year", mean: inHalf},
	{pattern: "first two quarters of $year", mean: inHalf},
	{pattern: "the $year quarter|period", mean: yearQuarter},
	{pattern: "[ the ] [ comparable ] year ~ ago|earlier quarter|period", mean: yearAgoPeriod},
	{pattern: "the latest|last|previous|preceding|prior quarter", mean: latestQuarter},
	{pattern: "the latest period", mean: latestQuarter},
	{pattern: "the [ corresponding|same|comparable ] quarter|period last year", mean: yearAgoPeriod},
	{pattern: "last year 's quarter", mean: yearAgoPeriod},
	{pattern: "the quarter a year ago|earlier", mean: yearAgoPeriod},
	{pattern: "the quarter", mean: theQuarter},
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
	last := lowAt(m.toks, m.end-1)
	switch {
	case m.has("year"):
		p.y = m.get("year").n
		return on(p, "stated in full")
	case !c.dated:
		return open(fmt.Sprintf("XXXX-Q%d", q), "the year is not told")
	case m.says("year") && m.says("last") || m.says("ago", "earlier"):
		p.y = c.pub.y - 1
		return on(p, "the year before that of "+c.pub.String())
	case m.says("year") && m.says("next"):
		p.y = c.pub.y + 1
		return on(p, "the year after that of "+c.pub.String())
	case m.says("year") || last == "year":
		p.y = c.pub.y
		return on(p, "the year of "+c.pub.String())
	}
	now := c.pub.in(p.grain)
	p.y = now.y
	why := "the latest begun by " + c.pub.String()
	switch dir := c.direction(m); {
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

// reported returns the quarter that the text reports on: the one mentioned
// last, else the last that had ended by the publication date.
func (c *context) reported() (point, string, bool) {
	if p, ok := c.last(byQuarter, byQuarter); ok {
		return p, "the quarter last mentioned", true
	}
	if c.dated {
		return c.pub.add(byQuarter, -1), "the quarter before " + c.pub.String(), true
	}
	return point{}, "", false
}

func theQuarter(m *match, c *context) answer {
	switch lowAt(m.toks, m.at-1) {
	case "in", "for", "during", "of", "within", "over":
	default:
		return answer{}
	}
	return latestQuarter(m, c)
}

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
	return on(p, why)
}

// yearAgoPeriod is the same quarter a year before, or the year before where
// no quarter was mentioned.
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
	p, why, ok := c.reported()
	if !ok {
		return open("XXXX-QX", "a year before")
	}
	p.y--
	return on(p, "a year before "+why)
}

// yearQuarter is "the 1988 quarter".
func yearQuarter(m *match, c *context) answer {
	p, why, ok := c.reported()
	if !ok {
		return on(point{grain: byYear, y: m.get("year").n}, "stated")
	}
	p.y = m.get("year").n
	return on(p, "the quarter by "+why)
}
