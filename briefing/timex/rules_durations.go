package timex

import "fmt"

// durationRules are lengths of time.
var durationRules = []rule{
	{pattern: "[ about|nearly|almost|around|roughly|approximately ] $num [ more|full|straight|consecutive|additional|trading|business|working|further ] $unit", mean: counted1},
	{pattern: "more|less|fewer|longer than $num $unit", mean: counted1},
	{pattern: "more|less|longer than a|an $unit", mean: counted1},
	{pattern: "at least|most $num [ more ] $unit", mean: counted1},
	{pattern: "up to $num [ more ] $unit", mean: counted1},
	{pattern: "$num - $unit [ - old ]", mean: hyphened},
	{pattern: "$num ~ $unit [ term|period|stretch ]", mean: counted1},
	{pattern: "$num to|or $num:last $unit", mean: between},
	{pattern: "$num - $num:last $unit", mean: between},
	{pattern: "[ about|nearly|almost|over|under|roughly ] a|an [ full|whole|entire|extra|additional|further ] $unit", mean: counted1},
	{pattern: "another $unit", mean: counted1},
	{pattern: "another $num $unit", mean: counted1},
	{pattern: "half a|an $unit", mean: halfOf},
	{pattern: "half ~ an ~ hour", mean: halfOf},
	{pattern: "a half ~ hour", mean: halfOf},
	{pattern: "a|an|one $unit and a half", mean: oneAndHalf},
	{pattern: "[ the ] last|past|next $unit and a half", mean: oneAndHalf},
	{pattern: "[ the ] [ past|last|next|coming|first|final|previous|following|preceding ] $num $unit [ or so ]", mean: counted1},
	{pattern: "[ at least ] the past|last|next|coming|first|final|previous|following $num $unit", mean: counted1},
	{pattern: "[ the ] past|last|next|coming|first|final|previous|following $some $unit", mean: counted1},
	{pattern: "[ the ] past|last|next|coming decade|century|hour", mean: counted1},
	{pattern: "the $num $unit", mean: counted1},
	{pattern: "$some [ more ] $unit", mean: counted1},
	{pattern: "$some - $unit", mean: counted1},
	{pattern: "[ the ] coming|recent|past|next|last|early|final|first $unit", mean: recentUnits},
	{pattern: "the $unit ahead", mean: recentUnits},
	{pattern: "$unit or $unit:other", mean: bareUnits},
	{pattern: "over|through|down the years|decades|centuries", mean: overTheYears},
	{pattern: "$unit", mean: bareUnits},
	{pattern: "$unit - long", mean: bareUnits},
	{pattern: "daylong|yearlong|weeklong|monthlong|weekslong|monthslong|yearslong|decadeslong|hourslong|dayslong", mean: longWord},
	{pattern: "all day|night|week|year|month|morning|summer|winter", mean: allUnit},
	{pattern: "some time", mean: someTime},
	{pattern: "a while", mean: someTime},
	{pattern: "the whole|entire|full $unit", mean: counted1},
}

// length writes a duration of n units.
func length(u unit, n int, half bool) string {
	t := ""
	if u.clock {
		t = "T"
	}
	n *= u.factor
	if !half {
		return fmt.Sprintf("P%s%d%s", t, n, u.letter)
	}
	switch {
	case u.grain == byYear:
		return fmt.Sprintf("P%dY6M", n)
	case u.letter == "H":
		return fmt.Sprintf("PT%dH30M", n)
	case u.letter == "M" && u.clock:
		return fmt.Sprintf("PT%dM30S", n)
	case u.grain == byDecade:
		return fmt.Sprintf("P%dY", n+5)
	}
	return fmt.Sprintf("P%s%d.5%s", t, n, u.letter)
}

// vagueLength writes a duration whose number is not told.
func vagueLength(u unit) string {
	if u.clock {
		return "PTX" + u.letter
	}
	if u.grain == byCentury {
		return "PXC"
	}
	return "PX" + u.letter
}

func lasts(value string) answer { return answer{typ: Duration, value: value, why: "a length of time"} }

// counted1 is a number of units.
func counted1(m *match, c *context) answer {
	u := m.get("unit")
	if !m.has("unit") {
		u = val{u: units[m.toks[m.end-1].low], s: m.toks[m.end-1].low}
	}
	n, half := count(m)
	if n == 1 && u.s == "day" && m.end-m.at == 2 && oneDay(m, c).value != "" {
		return answer{} // "will one day join"
	}
	if !m.has("num") && !m.has("some") && plural(u.s) {
		return answer{}
	}
	if m.has("some") && n == 0 {
		return lasts(vagueLength(u.u))
	}
	if !notDuration(m, u) || m.has("num") && n >= 1900 && n <= 2100 && !plural(u.s) {
		return answer{} // "the Games of 2024 day by day", "Labour Day 2021 weekend"
	}
	if n > 1_000_000 || m.has("num") && n == 0 && !half {
		return answer{}
	}
	if age(m, u) {
		return answer{}
	}
	if u.u.grain == byMonth && (n == 6 || n == 9) && !m.says("a", "an") {
		c.accounts.whole = true // "in the nine months"
	}
	return lasts(length(u.u, n, half))
}

// notDuration keeps out what only looks like a length of time; it reports
// whether the match may stand.
func notDuration(m *match, u val) bool {
	next := lowAt(m.toks, m.end)
	if next == "-" && m.toks[m.end].glued && !m.has("num") {
		return false // "a year-earlier loss"
	}
	switch u.s {
	case "second":
		// "a second term", "one second-half goal"
		return next == "" || next == "." || next == "," || next == "later" || next == "to"
	case "quarter":
		return m.has("num") && !m.says("a", "an") && next != "of"
	case "quarters":
		return m.has("num") && (next != "of" || m.says("consecutive", "straight", "more")) && lowAt(m.toks, m.end-2) != "-"
	case "minute", "minutes", "seconds":
		return true
	case "night", "nights":
		return m.has("num")
	case "weekend", "weekends":
		return m.has("num")
	}
	return true
}

// age reports whether the years tell how old somebody is, which dates nothing.
func age(m *match, u val) bool {
	if u.u.grain != byYear {
		return false
	}
	i := m.end
	if lowAt(m.toks, i) == "-" {
		i++
	}
	return m.says("old") || lowAt(m.toks, i) == "old" || lowAt(m.toks, i) == "olds"
}

// hyphened is "two-year" and "45-year-old". The age of a person is left out:
// it dates nothing.
func hyphened(m *match, c *context) answer {
	u := m.get("unit")
	if age(m, u) {
		return answer{}
	}
	if u.s == "second" && m.get("num").n > 100 || u.u.grain == byQuarter && (u.s == "quarter" || m.get("num").n == 3) {
		return answer{}
	}
	return lasts(length(u.u, m.get("num").n, m.get("num").half))
}

func between(m *match, _ *context) answer {
	a, b, u := m.get("num"), m.get("last"), m.get("unit")
	if b.n <= a.n || a.n == 0 || b.n > 100000 {
		return answer{}
	}
	return lasts(length(u.u, a.n, a.half))
}

func halfOf(m *match, _ *context) answer {
	u := m.get("unit").u
	if !m.has("unit") {
		u = hour
	}
	switch {
	case u.grain == byYear:
		return lasts("P6M")
	case u.letter == "H":
		return lasts("PT30M")
	case u.letter == "M" && u.clock:
		return lasts("PT30S")
	case u.grain == byDay:
		return lasts("PT12H")
	case u.grain == byDecade:
		return lasts("P5Y")
	case u.grain == byCentury:
		return lasts("P50Y")
	}
	return answer{}
}

func oneAndHalf(m *match, _ *context) answer {
	u := m.get("unit")
	if plural(u.s) {
		return answer{}
	}
	return lasts(length(u.u, 1, true))
}

// recentUnits is "recent weeks", "the coming months", "the past years".
func recentUnits(m *match, c *context) answer {
	u := m.get("unit")
	if u.s == "hours" && m.says("early") {
		if lowAt(m.toks, m.end) == "of" {
			return answer{} // of a day that is named
		}
		return onPartOf(m, c, "TMO")
	}
	if !plural(u.s) || u.s == "seconds" && m.says("first", "last") {
		return answer{}
	}
	if u.s == "quarters" && m.says("first", "final", "early") || (u.s == "minutes" || u.s == "hours") && m.says("final") {
		return answer{}
	}
	switch {
	case m.says("recent"):
		return vague("PAST_REF", "a time before, not told how long")
	case m.says("coming", "ahead"):
		return lasts(vagueLength(u.u))
	}
	return lasts(vagueLength(u.u))
}

// bareUnits is "for years", "weeks", "decades-long": plural, and led by a
// word that a length follows.
func bareUnits(m *match, _ *context) answer {
	u := m.get("unit")
	if !plural(u.s) {
		if m.says("long") && m.toks[m.end-1].low == "long" {
			return lasts(length(u.u, 1, false))
		}
		return answer{}
	}
	if m.says("long") {
		return lasts(vagueLength(u.u))
	}
	if u.u.grain == byQuarter || u.s == "seconds" || u.s == "minutes" && lowAt(m.toks, m.end) == "of" || u.s == "nights" || u.s == "weekends" {
		return answer{}
	}
	switch lowAt(m.toks, m.at-1) {
	case "for", "in", "within", "take", "takes", "took", "after", "over", "of", "lasted", "last", "spent", "spend", "than", "through", "just", "only", "even", "until", "last s":
		return lasts(vagueLength(u.u))
	}
	return answer{}
}

// overTheYears is "over the years"; the preposition stays out of the span.
func overTheYears(m *match, _ *context) answer {
	if next := lowAt(m.toks, m.end); next == "of" || next == "that" || next == "to" {
		return answer{}
	}
	a := lasts(vagueLength(units[m.toks[m.end-1].low]))
	a.from = 1
	return a
}

func longWord(m *match, _ *context) answer {
	w := m.toks[m.at].low
	w = w[:len(w)-len("long")]
	u := units[w]
	if plural(w) {
		return lasts(vagueLength(u))
	}
	return lasts(length(u, 1, false))
}

func allUnit(m *match, _ *context) answer {
	w := m.toks[m.end-1].low
	switch w {
	case "morning":
		return lasts("P1TMO")
	case "summer":
		return lasts("P1SU")
	case "winter":
		return lasts("P1WI")
	}
	return lasts(length(units[w], 1, false))
}

func someTime(*match, *context) answer { return lasts("PXX") }
