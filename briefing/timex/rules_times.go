package timex

import "fmt"

// timeRules are times of day, with the day where it stands beside them.
var timeRules = []rule{
	{pattern: "[ around ] $clock [ , ] [ $zone ] [ , ] $weekday", mean: clockDay},
	{pattern: "$clock [ $zone ] [ , ] $month $day [ [ , ] $year ]", mean: clockDay},
	{pattern: "$clock [ $zone ] [ , ] today|yesterday|tomorrow", mean: clockDay},
	{pattern: "$clock this|last|yesterday|tomorrow morning|afternoon|evening|night", mean: clockDay},
	{pattern: "$clock [ $zone ]", mean: clockDay},
	{pattern: "$clock in the $part", mean: clockDay},
	{pattern: "half|quarter past|to $num", mean: pastHour},
	{pattern: "a quarter past|to $num", mean: pastHour},
	{pattern: "noon|midday|midnight [ $zone ] [ on ] [ $weekday ]", mean: noon},
	{pattern: "noon|midday|midnight today|yesterday|tomorrow", mean: noon},
	{pattern: "in the [ early|late ] $part", mean: thePart},
	{pattern: "the [ early|late ] $part [ hours ]", mean: thePart},
	{pattern: "the $part of $month $day [ , $year ]", mean: partOf},
	{pattern: "the $part of $day $month [ $year ]", mean: partOf},
	{pattern: "overnight", mean: overnight},
	{pattern: "early|late|mid ~ $part", mean: thePart},
}

// pastHour is "half past eight": which half of the day is not told, the words
// stand.
func pastHour(m *match, c *context) answer {
	h := m.get("num").n
	if h < 1 || h > 12 || m.says("half") && m.says("to") || lowAt(m.toks, m.at-1) != "at" && lowAt(m.toks, m.at-1) != "around" && lowAt(m.toks, m.at-1) != "about" {
		return answer{}
	}
	mi := 15
	if m.says("half") {
		mi = 30
	}
	if m.says("to") {
		h, mi = (h+10)%12+1, 45
	}
	return timeOn(m, c, fmt.Sprintf("T%02d:%02d", h, mi))
}

func clockDay(m *match, c *context) answer {
	v := m.get("clock")
	tail := v.s
	if part := m.get("part").s; (part == "TAF" || part == "TEV" || part == "TNI") && v.n < 12 && v.n > 0 || m.says("afternoon", "evening", "night") && v.n < 12 {
		tail = fmt.Sprintf("T%02d%s", v.n+12, tail[3:])
	}
	return timeOn(m, c, tail)
}

func timeOn(m *match, c *context, tail string) answer {
	p, why, ok := dayFor(m, c)
	if !ok {
		if m.has("weekday") {
			return answer{typ: Time, value: fmt.Sprintf("XXXX-WXX-%d%s", m.get("weekday").n, tail), why: "no date to count from"}
		}
		return answer{typ: Time, value: "XXXX-XX-XX" + tail, why: "no date to count from"}
	}
	fallback := c.dated && p == c.pub && why == "on the day of publication, "+c.pub.String()
	p.grain, p.tail = byTime, tail
	a := on(p, why)
	a.aside = fallback // no day was told
	return a
}

func noon(m *match, c *context) answer {
	tail := "T12:00"
	if m.says("midnight") {
		tail = "T24:00"
	}
	if m.toks[m.at].upper && m.at > 0 && !capitalTitle(m.toks) {
		return answer{}
	}
	return timeOn(m, c, tail)
}

// thePart is "the morning", "the early hours": a part of the day mentioned
// last.
func thePart(m *match, c *context) answer {
	part := m.get("part").s
	if !m.has("part") || part == "T12:00" {
		return answer{}
	}
	switch lowAt(m.toks, m.end) {
	case "of", "newspaper", "sky", "show", "news", "session", "shift", "star", "paper", "train", "prayers", "prayer":
		return answer{}
	}
	a := answer{}
	if m.toks[m.at].low == "in" {
		a = onPartOf(m, c, part)
		a.from = 1
		return a
	}
	if m.toks[m.at].low == "the" {
		switch lowAt(m.toks, m.at-1) {
		case "in", "during", "by", "until", "through", "for", "of", "throughout":
		default:
			return answer{}
		}
	}
	return onPartOf(m, c, part)
}

func onPartOf(m *match, c *context, part string) answer {
	p, why, ok := dayFor(&match{toks: m.toks, at: m.at, end: m.end}, c)
	if !ok {
		return answer{typ: Time, value: "XXXX-XX-XX" + part, why: "no date to count from"}
	}
	return onPart(p, part, why)
}

func partOf(m *match, c *context) answer {
	a := monthDay(m, c)
	if !a.known {
		return answer{}
	}
	return onPart(a.p, m.get("part").s, a.why)
}

// overnight is the night that ends on the day of writing.
func overnight(m *match, c *context) answer {
	if !c.dated {
		return answer{typ: Time, value: "XXXX-XX-XXTNI", why: "no date to count from"}
	}
	p := c.pub.add(byDay, -1)
	if c.direction(m) > 0 {
		p = c.pub
	}
	a := onPart(p, "TNI", "the night before "+c.pub.String())
	a.aside = true // it says no day that a story goes on from
	return a
}
