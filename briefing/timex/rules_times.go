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

// clockTime reads "10:15 a.m.", "9pm", "10.15am", "14:30", "1430" before a
// zone, "5 o'clock"; s is the TIMEX3 tail. A bare "14:30" needs a word before
// or a zone behind it: scores and race times look the same.
func clockTime(toks []token, i int) (int, val) {
	t := toks[i]
	h, mi, k := -1, -1, 0
	switch {
	case t.kind == number && t.n >= 0 && t.n <= 24 && len(t.low) <= 2:
		h, k = t.n, 1
		if lowAt(toks, i+1) == ":" && i+2 < len(toks) && toks[i+1].glued && toks[i+2].glued && toks[i+2].kind == number && len(toks[i+2].low) == 2 && toks[i+2].n < 60 && toks[i+2].n >= 0 {
			mi, k = toks[i+2].n, 3
			if lowAt(toks, i+3) == ":" && i+5 < len(toks) && toks[i+3].glued && toks[i+4].kind == number && len(toks[i+4].low) == 2 && (lowAt(toks, i+5) == "am" || lowAt(toks, i+5) == "pm") {
				k = 5 // the seconds are left out of the value
			}
		}
		if n := lowAt(toks, i+1); n == "h" && i+1 < len(toks) && toks[i+1].glued && mi < 0 {
			return 0, val{}
		}
	case t.kind == number && t.n == -1 && len(t.low) >= 4 && len(t.low) <= 5: // "10.15"
		dot := len(t.low) - 3
		if t.low[dot] == '.' {
			h, mi, k = atoi(t.low[:dot]), atoi(t.low[dot+1:]), 1
		}
	case t.kind == number && len(t.low) == 4 && t.n >= 0 && t.n < 2400 && t.n%100 < 60:
		j := i + 1
		if lowAt(toks, j) == "hours" {
			j++
		}
		if n := lowAt(toks, j); (n == "am" || n == "pm") && t.n >= 100 && t.n < 1300 && j == i+1 {
			h := t.n / 100 % 12
			if n == "pm" {
				h += 12
			}
			return 2, val{n: h, s: fmt.Sprintf("T%02d:%02d", h, t.n%100)}
		}
		if z, _ := zoneAt(toks, j); z > 0 || j > i+1 && lowAt(toks, i-1) == "at" {
			return j - i, val{n: t.n, s: fmt.Sprintf("T%02d:%02d", t.n/100, t.n%100)}
		}
		return 0, val{}
	case t.kind == word && smallNumbers[t.low] >= 1 && smallNumbers[t.low] <= 12:
		h, k = smallNumbers[t.low], 1
	}
	if k == 0 || mi > 59 || h > 24 {
		return 0, val{}
	}
	next := lowAt(toks, i+k)
	half := ""
	switch next {
	case "am", "pm":
		half, k = next, k+1
	case "a", "p": // "8 p.m" cut by a line
		return 0, val{}
	case "o'clock":
		k++
	case "-": // "7-to-9 p.m."
		return 0, val{}
	case "noon":
		if h != 12 {
			return 0, val{}
		}
		k++
	default:
		if lowAt(toks, i+k) == "in" && lowAt(toks, i+k+1) == "the" && (lowAt(toks, i+k+2) == "morning" || lowAt(toks, i+k+2) == "afternoon" || lowAt(toks, i+k+2) == "evening") && h <= 12 {
			break
		}
		z, _ := zoneAt(toks, i+k)
		if mi < 0 && z == 0 || t.kind == word {
			return 0, val{}
		}
		if t.n == -1 && z == 0 {
			return 0, val{}
		}
		if z == 0 && !clockLead(toks, i) {
			return 0, val{}
		}
		if i+k < len(toks) && toks[i+k].glued && (next == ":" || next == "." && i+k+1 < len(toks) && toks[i+k+1].kind == number && toks[i+k+1].glued) {
			return 0, val{}
		}
	}
	if half != "" && (h > 12 || h == 0 && half == "pm") {
		return 0, val{}
	}
	if half == "pm" && h < 12 {
		h += 12
	} else if half == "am" && h == 12 {
		h = 0
	}
	tail := fmt.Sprintf("T%02d:%02d", h, max(mi, 0))
	return k, val{n: h, s: tail}
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

func clockLead(toks []token, i int) bool {
	switch lowAt(toks, i-1) {
	case "at", "by", "around", "until", "till", "from", "about", "before", "after", "between", "and", "to", "of", "since", ",", "(", "-":
		return true
	}
	_, wd := weekdayNames[lowAt(toks, i-1)]
	return wd || lowAt(toks, i-1) == "today" || lowAt(toks, i-1) == "tomorrow"
}

func zoneAt(toks []token, i int) (int, val) {
	if i >= len(toks) {
		return 0, val{}
	}
	return zone(toks, i)
}

func atoi(s string) int {
	n := 0
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return 99
		}
		n = n*10 + int(c-'0')
	}
	return n
}

// dayFor returns the day that a time of day belongs to: the one named beside
// it, the one mentioned last in this sentence or the one before, or that of publication.
func dayFor(m *match, c *context) (point, string, bool) {
	switch {
	case m.has("weekday"):
		a := bareWeekday(m, c)
		return a.p, a.why, a.known
	case m.has("month"):
		a := monthDay(m, c)
		return a.p, a.why, a.known
	case m.says("yesterday", "today", "tomorrow"), m.says("last"):
		if !c.dated {
			return point{}, "", false
		}
		n := 0
		if m.says("yesterday", "last") {
			n = -1
		} else if m.says("tomorrow") {
			n = 1
		}
		return c.pub.add(byDay, n), "counted from " + c.pub.String(), true
	}
	if p, why, ok, named := dayBehind(m, c); named {
		return p, why, ok
	}
	if p, ok := c.last(byTime, byDay); ok && (!c.dated || c.dayAgo <= dayHolds) {
		return p, "on the day last mentioned, " + p.add(byDay, 0).String(), true
	}
	if c.dated {
		return c.pub, "on the day of publication, " + c.pub.String(), true
	}
	return point{}, "", false
}

// dayHolds is how many sentences the day that was mentioned last outlasts its
// mention for the times of day told after it.
const dayHolds = 1

// dayBehind reads the day that is named behind a time: "at 9pm on Friday", "at
// 10:35 a.m. (0735 GMT) yesterday"; named is false where none is.
func dayBehind(m *match, c *context) (p point, why string, ok, named bool) {
	i := m.end
	if lowAt(m.toks, i) == "(" {
		for j := i + 1; j < min(i+7, len(m.toks)); j++ {
			if m.toks[j].low == ")" {
				i = j + 1
				break
			}
		}
	}
	if w := lowAt(m.toks, i); w == "," || w == "on" {
		i++
	}
	if i >= len(m.toks) {
		return p, "", false, false
	}
	n := map[string]int{"yesterday": -1, "tomorrow": 1}[m.toks[i].low]
	if n != 0 || m.toks[i].low == "today" {
		if !c.dated {
			return p, "", false, true
		}
		return c.pub.add(byDay, n), "counted from " + c.pub.String(), true, true
	}
	if k, v := weekdayName(m.toks, i); k > 0 {
		if j := i + k; lowAt(m.toks, j) == "," && j+1 < len(m.toks) {
			if mo, _ := monthName(m.toks, j+1); mo > 0 {
				return p, "", false, false // read with its date
			}
		}
		if !c.dated {
			return p, "", false, true
		}
		dir := c.direction(m)
		if w := lowAt(m.toks, m.at-1); (w == "by" || w == "before") && m.at > 2 && !hadNear(m) {
			dir = 1 // a deadline
		}
		return nearWeekday(c.pub, v.n, dir, false), against(weekdayWord(v.n), dir, c.pub), true, true
	}
	for _, k := range []int{i, i + 1} {
		if k >= len(m.toks) {
			break
		}
		taken, v := monthName(m.toks, k)
		if taken == 0 {
			continue
		}
		for _, j := range []int{k - 1, k + taken} {
			if j < i || j >= len(m.toks) || m.toks[j].kind != number && m.toks[j].kind != ordinal || m.toks[j].n < 1 || m.toks[j].n > 31 {
				continue
			}
			if !c.dated {
				return p, "", false, true
			}
			if p, ok := nearDay(c.pub, v.n, m.toks[j].n, c.direction(m)); ok {
				return p, "on the day named beside it", true, true
			}
		}
	}
	return p, "", false, false
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
