package timex

// besideUnit is "the next day", "the following week": counted from what was
// mentioned last, as a narrative has it.
func besideUnit(m *match, c *context) answer {
	u := m.get("unit")
	if plural(u.s) || u.u.grain < byDay || u.s == "night" {
		if u.s == "night" {
			return besidePart(m, c)
		}
		return answer{}
	}
	n := -1
	if m.says("next", "following") {
		n = 1
	}
	p, why, ok := c.anchor(u.u.grain)
	if !ok {
		return open(openUnit(u.u.grain), m.text())
	}
	return on(p.add(u.u.grain, n), "counted from "+why)
}

func besidePart(m *match, c *context) answer {
	part := m.get("part").s
	for _, w := range []string{"night", "evening", "morning"} {
		if m.says(w) {
			part = dayParts[w]
		}
	}
	n := -1
	if m.says("next", "following") {
		n = 1
	}
	p, why, ok := c.anchor(byDay)
	if !ok {
		return answer{typ: Time, value: "XXXX-XX-XX" + part, why: "no date to count from"}
	}
	return onPart(p.add(byDay, n), part, "counted from "+why)
}

// unitBefore is "the day before" with nothing behind it that it stands before.
func unitBefore(m *match, c *context) answer {
	if m.end < len(m.toks) && m.toks[m.end].kind != mark {
		switch m.toks[m.end].low {
		case "and", "when", "in", "at", "by", "on", "but", "he", "she", "they", "that":
			if !m.says("before") || m.toks[m.end].low == "he" || m.toks[m.end].low == "she" || m.toks[m.end].low == "they" {
				return answer{}
			}
		default:
			return answer{}
		}
	}
	g := map[string]grain{"day": byDay, "week": byWeek, "month": byMonth, "year": byYear}[lowAt(m.toks, m.at+1)]
	n := -1
	if m.says("after") {
		n = 1
	}
	p, why, ok := c.anchor(g)
	if !ok {
		return open(openUnit(g), m.text())
	}
	return on(p.add(g, n), "counted from "+why)
}

func thatUnit(m *match, c *context) answer {
	u := m.get("unit")
	if plural(u.s) || u.u.grain < byDay || u.s == "night" {
		if u.s == "night" {
			return thatPart(m, c)
		}
		return answer{}
	}
	if u.u.grain == byQuarter && c.accounts.left > 0 {
		return on(c.accounts.quarter, "the quarter reported on")
	}
	p, why, ok := c.anchor(u.u.grain)
	if !ok {
		return open(openUnit(u.u.grain), m.text())
	}
	a := on(p.in(u.u.grain), "the "+u.u.grain.name()+" of "+why)
	if u.u.grain == byDay {
		a = on(p.add(byDay, 0), "the day of "+why)
	}
	return a
}

// theDay is the day that a session or a tour closes in "ended the day lower"
// and "for the day,": the one last mentioned, else that of publication.
func theDay(m *match, c *context) answer {
	switch lead := lowAt(m.toks, m.at-1); {
	case lead == "for" && (m.end == len(m.toks) || m.toks[m.end].kind == mark && m.toks[m.end].low != "-"):
	case closings[lead] && lowAt(m.toks, m.end) != "of" && lowAt(m.toks, m.end) != "that" && lowAt(m.toks, m.end) != "-":
	default:
		return answer{}
	}
	p, why, ok := c.anchor(byDay)
	if !ok {
		return open(openUnit(byDay), m.text())
	}
	return on(p.add(byDay, 0), "the day of "+why)
}

// closings are verbs whose object is the day that is told of.
var closings = set(`end ends ended ending finish finishes finished finishing close closes closed closing start starts started starting
	begin begins began beginning`)

func thatPart(m *match, c *context) answer {
	part := m.get("part").s
	if part == "" {
		part = "TNI"
	}
	p, why, ok := c.anchor(byDay)
	if !ok {
		return answer{typ: Time, value: "XXXX-XX-XX" + part, why: "no date to count from"}
	}
	return onPart(p.add(byDay, 0), part, "the day of "+why)
}

func sameLastYear(m *match, c *context) answer {
	u := m.get("unit")
	if plural(u.s) || u.u.grain < byWeek {
		return answer{}
	}
	if !c.dated {
		return open(openUnit(u.u.grain), m.text())
	}
	return on(c.pub.shiftYears(-1).in(u.u.grain), "a year before "+c.pub.String())
}
