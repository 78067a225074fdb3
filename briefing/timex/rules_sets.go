package timex

import "fmt"

// setRules are times that come again.
var setRules = []rule{
	{pattern: "[ almost|nearly ] every|each $unit", mean: everyUnit},
	{pattern: "every other|second|third $unit", mean: everyOther},
	{pattern: "every $num $unit", mean: everyOther},
	{pattern: "every $some $unit", mean: everyOther},
	{pattern: "every|each [ other|second|third ] $weekday [ $part ]", mean: everyWeekday},
	{pattern: "$weekdays [ $part ]", mean: everyWeekday},
	{pattern: "$weekday nights|mornings|afternoons|evenings", mean: everyWeekday},
	{pattern: "every|each $month", mean: everyMonth},
	{pattern: "every|each $season", mean: everySeason},
	{pattern: "every|each $part", mean: everyPart},
	{pattern: "daily|nightly", mean: adverbSet("P1D")},
	{pattern: "weekly", mean: adverbSet("P1W")},
	{pattern: "biweekly|fortnightly", mean: adverbSet("P2W")},
	{pattern: "monthly", mean: adverbSet("P1M")},
	{pattern: "bimonthly", mean: adverbSet("P2M")},
	{pattern: "quarterly", mean: adverbOnly("P3M")},
	{pattern: "annually|yearly", mean: adverbSet("P1Y")},
	{pattern: "biennially|biennial", mean: adverbSet("P2Y")},
	{pattern: "hourly", mean: adverbSet("PT1H")},
	{pattern: "once|twice|thrice [ or twice ] a|every|each|per $unit", mean: timesA},
	{pattern: "[ $num ] times a|every|each|per $unit", mean: timesA},
	{pattern: "$num days a week", mean: timesA},
	{pattern: "$num hours a day", mean: timesA},
	{pattern: "weekdays", mean: adverbSet("XXXX-WXX")},
	{pattern: "weekends", mean: adverbSet("XXXX-WXX-WE")},
	{pattern: "a year|month|week|day", mean: perUnit},
}

func again(value string) answer { return answer{typ: Set, value: value, why: "comes again"} }

func everyUnit(m *match, _ *context) answer {
	u := m.get("unit")
	switch {
	case plural(u.s):
		return answer{}
	case u.s == "weekend":
		return again("XXXX-WXX-WE")
	case u.s == "night":
		return again("XXXX-XX-XXTNI")
	}
	return again(length(u.u, 1, false))
}

func everyOther(m *match, _ *context) answer {
	u := m.get("unit").u
	switch {
	case m.has("num"):
		return again(length(u, m.get("num").n, false))
	case m.has("some"):
		return again(vagueLength(u))
	case m.says("third"):
		return again(length(u, 3, false))
	}
	return again(length(u, 2, false))
}

func everyWeekday(m *match, _ *context) answer {
	wd := m.get("weekday").n
	if m.has("weekdays") {
		wd = m.get("weekdays").n
	}
	part := m.get("part").s
	for w, p := range dayParts {
		if plural(w) && m.says(w) {
			part = p
		}
	}
	return again(fmt.Sprintf("XXXX-WXX-%d%s", wd, part))
}

func everyMonth(m *match, _ *context) answer {
	return again(fmt.Sprintf("XXXX-%02d", m.get("month").n))
}

func everySeason(m *match, _ *context) answer { return again("XXXX-" + seasonCodes[m.get("season").n]) }

func everyPart(m *match, _ *context) answer { return again("XXXX-XX-XX" + m.get("part").s) }

// adverbSet is a word for a set; a newspaper's name with it is none.
func adverbSet(value string) func(*match, *context) answer {
	return func(m *match, _ *context) answer {
		t := m.toks[m.at]
		if t.upper && m.at > 0 && !capitalTitle(m.toks) || m.end < len(m.toks) && m.toks[m.end].kind == word && m.toks[m.end].upper && !capitalTitle(m.toks) || lowAt(m.toks, m.at+1) == "newspaper" || lowAt(m.toks, m.at+1) == "magazine" {
			return answer{}
		}
		return again(value)
	}
}

// adverbOnly keeps out the adjective: "a quarterly loss" is none that comes again.
func adverbOnly(value string) func(*match, *context) answer {
	return func(m *match, c *context) answer {
		if m.end < len(m.toks) && m.toks[m.end].kind == word {
			return answer{}
		}
		return adverbSet(value)(m, c)
	}
}

func timesA(m *match, _ *context) answer {
	u := m.get("unit")
	if !m.has("unit") {
		u.u = day
		if m.says("week") {
			u.u = week
		}
	}
	if plural(u.s) {
		return answer{}
	}
	return again(length(u.u, 1, false))
}

// perUnit is "a year" behind an amount: "$30 million a year". Elsewhere "a
// year" is a duration.
func perUnit(m *match, _ *context) answer {
	i := m.at - 1
	if i < 0 {
		return answer{}
	}
	t := m.toks[i]
	amount := t.kind == number
	switch t.low {
	case "million", "billion", "thousand", "trillion", "percent", "%", "cent", "dollars", "pounds", "euros", "times", "barrels", "tons", "tonnes", "cars", "units", "people", "cases", "hours", "days":
		amount = true
	}
	if !amount {
		return answer{}
	}
	u := units[lowAt(m.toks, m.at+1)]
	return again(length(u, 1, false))
}
