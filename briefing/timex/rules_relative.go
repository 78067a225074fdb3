package timex

import "fmt"

// relativeRules count from the publication date ("yesterday", "last month",
// "three days ago") or from what was mentioned last ("the next day", "two
// weeks later").
var relativeRules = []rule{
	{pattern: "[ early|earlier|late|later ] today|yesterday|tomorrow [ $part ]", mean: deictic},
	{pattern: "$part yesterday|today|tomorrow", mean: deictic},
	{pattern: "[ early|earlier|late|later ] tonight", mean: deictic},
	{pattern: "the day before yesterday", mean: deictic},
	{pattern: "the day after tomorrow", mean: deictic},
	{pattern: "[ earlier|early|late|later ] this|last $part", mean: thisPart},
	{pattern: "[ early|late|earlier|later|sometime|mid ~ ] last|next|this $unit", mean: lastUnit},
	{pattern: "early|late|earlier|later in this $unit", mean: lastUnit},
	{pattern: "earlier|later|early|late in the day|week|month|year", mean: lastUnit},
	{pattern: "[ the ] [ beginning|start|end|middle|close|rest|remainder ] of this|last|next|the $unit", mean: endOfUnit},
	{pattern: "[ the ] end of last|this|next $unit", mean: endOfUnit},
	{pattern: "end of year|month|week", mean: endOfUnit},
	{pattern: "year ~ end", mean: yearEnd},
	{pattern: "year 's end", mean: yearEnd},
	{pattern: "[ around ] month ~ end", mean: yearEnd},
	{pattern: "the weekend", mean: theWeekend},
	{pattern: "[ early|late|later|earlier ] this [ past|coming ] weekend|week|month|year", mean: lastUnit},
	{pattern: "the current|present|latest [ fiscal|financial|calendar ] $unit", mean: currentUnit},
	{pattern: "this|last|next fiscal|financial|calendar year", mean: lastUnit},
	{pattern: "the past|last|previous year|week|month", mean: lastUnit},
	{pattern: "the next|previous|following|preceding|prior $unit", mean: besideUnit},
	{pattern: "the next|previous|following|preceding $part", mean: besidePart},
	{pattern: "the year|day|week|month before|after|earlier", mean: unitBefore},
	{pattern: "the night|evening|morning before", mean: besidePart},
	{pattern: "[ earlier|later|early|late ] that [ same ] $unit", mean: thatUnit},
	{pattern: "[ earlier|later ] that [ same ] $part", mean: thatPart},
	{pattern: "[ earlier|later ] the same $unit", mean: thatUnit},
	{pattern: "the same $unit last year", mean: sameLastYear},
	{pattern: "[ about|nearly|almost|around|roughly|some|over|only|just ] $num [ and|or $num:more ] [ - ] $unit [ or so ] ago", mean: ago},
	{pattern: "more|less than $num $unit ago", mean: ago},
	{pattern: "[ about|nearly|almost|over ] a|an $unit ago", mean: ago},
	{pattern: "more|less than a|an $unit ago", mean: ago},
	{pattern: "$num or so $unit ago", mean: ago},
	{pattern: "a|an $unit [ or so ] ago", mean: ago},
	{pattern: "a|an $unit and a half ago", mean: ago},
	{pattern: "half a|an $unit ago", mean: vagueAgo},
	{pattern: "$some $unit ago", mean: vagueAgo},
	{pattern: "$unit ago", mean: vagueAgo},
	{pattern: "long ago", mean: vagueAgo},
	{pattern: "$num $unit later|earlier|afterwards|afterward|previously", mean: later},
	{pattern: "a|an|one $unit later|earlier", mean: later},
	{pattern: "$some $unit later|earlier", mean: laterVague},
	{pattern: "$unit later|earlier", mean: laterVague},
	{pattern: "$num $unit from now|today", mean: fromNow},
	{pattern: "a|an|one $unit from now|today", mean: fromNow},
	{pattern: "this time last|next year|week|month", mean: lastUnit},
	{pattern: "the week|month|year after next", mean: afterNext},
	{pattern: "the turn of the century", mean: turnOfCentury},
	{pattern: "the day", mean: theDay},
}

// deictic are the days around today.
func deictic(m *match, c *context) answer {
	n, word := 0, "today"
	switch {
	case m.says("yesterday"):
		n, word = -1, "yesterday"
		if m.says("before") {
			n = -2
		}
	case m.says("tomorrow"):
		n, word = 1, "tomorrow"
		if m.says("after") {
			n = 2
		}
	}
	part := m.get("part").s
	if m.says("tonight") {
		part = "TNI"
	}
	if m.says("today") && m.toks[m.at].low == "today" && m.toks[m.at].upper && m.at > 0 && m.toks[m.at-1].upper && !capitalTitle(m.toks) {
		return answer{} // "USA Today"
	}
	if m.end < len(m.toks) && m.toks[m.end].low == "'s" && word == "today" && m.toks[m.at].upper && m.at > 0 {
		return answer{}
	}
	if !c.dated {
		a := open("XXXX-XX-XX"+part, word)
		if part != "" {
			a.typ = Time
		}
		return a
	}
	return onPart(c.pub.add(byDay, n), part, word+", counted from "+c.pub.String())
}

func thisPart(m *match, c *context) answer {
	part := m.get("part").s
	if !c.dated {
		return answer{typ: Time, value: "XXXX-XX-XX" + part, why: "no date to count from"}
	}
	n := 0
	if m.says("last") {
		if part != "TNI" && part != "TEV" {
			return answer{}
		}
		n = -1
	}
	return onPart(c.pub.add(byDay, n), part, "counted from "+c.pub.String())
}

// lastUnit is "last month", "this year", "earlier this week", "next decade".
func lastUnit(m *match, c *context) answer {
	g := byDay
	switch u := m.get("unit"); {
	case m.has("unit"):
		g = u.u.grain
		if plural(u.s) {
			return answer{}
		}
	case m.says("week"):
		g = byWeek
	case m.says("weekend"):
		g = byWeekend
	case m.says("month"):
		g = byMonth
	case m.says("year"):
		g = byYear
	}
	if t := m.toks[m.end-1]; t.upper && !capitalTitle(m.toks) {
		return answer{} // a programme: "This Week"
	}
	if g < byDay || g == byDay && m.says("last", "next") {
		return answer{}
	}
	if !c.dated {
		return open(openUnit(g), m.text())
	}
	n := 0
	switch {
	case m.says("last", "previous"), m.says("past") && !m.says("this"):
		n = -1
	case m.says("next"):
		n = 1
	}
	if g == byDay {
		return on(c.pub, "the day of publication")
	}
	p := c.pub.add(g, n)
	if g == byWeekend {
		p = nearWeekend(m, c, n)
	}
	return on(p, fmt.Sprintf("the %s counted from %s", g.name(), c.pub))
}

func plural(s string) bool { return s != "" && s[len(s)-1] == 's' || s == "centuries" }

// nearWeekend is the weekend meant on the publication date: this week's from
// Friday on or with a forward verb, else the last one.
func nearWeekend(m *match, c *context, n int) point {
	wd := weekday(c.pub.first())
	dir := c.direction(m)
	switch {
	case n != 0:
		if n < 0 && wd == 7 {
			return c.pub.add(byWeekend, -1)
		}
		return c.pub.add(byWeekend, n)
	case m.says("past"):
		dir = -1
	case m.says("coming"):
		dir = 1
	}
	if wd >= 6 || dir > 0 || m.says("this") && dir == 0 && wd > 2 {
		return c.pub.add(byWeekend, 0)
	}
	return c.pub.add(byWeekend, -1)
}

func theWeekend(m *match, c *context) answer {
	switch lowAt(m.toks, m.at-1) {
	case "over", "at", "during", "on", "for", "before", "after", "in", "by", "of", "until", "through", "throughout", "across":
	default:
		return answer{}
	}
	if !c.dated {
		return open("XXXX-WXX-WE", "the weekend")
	}
	return on(nearWeekend(m, c, 0), "the weekend by "+c.pub.String())
}

func endOfUnit(m *match, c *context) answer {
	u := m.get("unit")
	if plural(u.s) || m.has("unit") && u.u.grain < byDay {
		return answer{}
	}
	if !m.has("unit") {
		u = val{u: units[m.toks[m.end-1].low], s: m.toks[m.end-1].low}
		switch lowAt(m.toks, m.at-1) {
		case "by", "at", "before", "until", "till", "since":
		default:
			return answer{}
		}
	}
	first := lowAt(m.toks, m.at)
	if first == "of" {
		return answer{}
	}
	if first != "the" && first != "end" && first != "beginning" && first != "start" && first != "middle" {
		return answer{}
	}
	if !m.says("last", "next", "this") {
		if p, _, ok := c.anchor(u.u.grain); ok && (u.u.grain <= byWeek || !c.dated) {
			return on(p.in(u.u.grain), "counted from "+p.String())
		}
		if !c.dated {
			return open(openUnit(u.u.grain), m.text())
		}
	}
	return lastUnit(m, c)
}

func yearEnd(m *match, c *context) answer {
	g := byYear
	if m.says("month") {
		g = byMonth
	}
	if !c.dated {
		return open(openUnit(g), "the end of the "+g.name())
	}
	return on(c.pub.in(g), "the end of the "+g.name()+" of "+c.pub.String())
}

func currentUnit(m *match, c *context) answer {
	u := m.get("unit")
	if plural(u.s) || u.u.grain <= byDay {
		return answer{}
	}
	if u.u.grain == byQuarter && m.says("latest") {
		return latestQuarter(m, c)
	}
	if !c.dated {
		return open(openUnit(u.u.grain), m.text())
	}
	n := 0
	if m.says("latest") {
		n = -1
	}
	return on(c.pub.add(u.u.grain, n), "the "+u.u.grain.name()+" of "+c.pub.String())
}

// afterNext is "the week after next".
func afterNext(m *match, c *context) answer {
	g := units[m.toks[m.at+1].low].grain
	if !c.dated {
		return open(openUnit(g), m.text())
	}
	return on(c.pub.add(g, 2), "counted from "+c.pub.String())
}
