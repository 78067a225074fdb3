package timex

import (
	"fmt"
	"unicode"
	"unicode/utf8"
)

// yearRules are years, decades, centuries and seasons.
var yearRules = []rule{
	{pattern: "$early ~ $year", mean: plainYear},
	{pattern: "$year", mean: plainYear},
	{pattern: "' $shortyear", mean: apostropheYear},
	{pattern: "[ the ] year $year", mean: namedYear},
	{pattern: "[ the ] [ year ] $yearword", mean: namedYear},
	{pattern: "[ the ] fiscal|financial|calendar [ year ] $year", mean: namedYear},
	{pattern: "fy ~ $year", mean: namedYear},
	{pattern: "[ fiscal|financial [ year ] ] $year -|/ $shortyear", mean: yearSpan},
	{pattern: "$year -|/ $year:last", mean: yearSpan},
	{pattern: "[ the ] beginning|start|end|middle|turn|rest|remainder of $year", mean: namedYear},
	{pattern: "[ the ] first|second|latter|last half of $year", mean: halfYear},
	{pattern: "[ a ] good|large|greater part of $year", mean: namedYear},
	{pattern: "[ the ] early|late|earlier|later [ in ] $year", mean: namedYear},
	{pattern: "earlier|later in $year", mean: namedYear},
	{pattern: "$year or later", mean: namedYear},
	{pattern: "$year and beyond", mean: namedYear},
	{pattern: "$num bc|ad|bce|ce", mean: eraYear},
	{pattern: "ad $num", mean: eraYear},
	{pattern: "[ the ] [ $early ~ ] $decade", mean: inDecade},
	{pattern: "the first|second|latter|last half of the $decade", mean: inDecade},
	{pattern: "the beginning|start|end|middle of the $decade", mean: inDecade},
	{pattern: "[ the ] [ $early ~ ] $ord ~ century [ bc|bce|ad|ce ]", mean: inCentury},
	{pattern: "the [ $early ~ ] $season [ [ of ] $year ]", mean: inSeason},
	{pattern: "[ $early ~ ] $season [ [ of ] $year ]", mean: inSeason},
	{pattern: "the $season of $yearword", mean: inSeason},
	{pattern: "[ early|late ] last|next|this|previous|following [ past|coming ] $season", mean: inSeason},
	{pattern: "the previous|following|next $season", mean: inSeason},
	{pattern: "[ the ] $season [ of ] last|this|next year", mean: inSeason},
	{pattern: "the end|beginning|start of the $season", mean: inSeason},
}

// measured are words behind four digits that make them a number, and not a year.
var measured = set(`people men women children troops soldiers workers students votes miles meters metres kilometers kilometres km feet
	points dollars euros pounds percent tons tonnes acres hectares employees jobs homes houses families cases deaths calories
	watts shares barrels times pages copies square members officers police prisoners refugees migrants patients units degrees
	m mm cm kg litres liters gallons hours days weeks months years minutes seconds rupees yen pesos rubles bn million billion thousand x
	index indexes indices`)

// counted are words in front of four digits that make them a number.
var counted = set(`about nearly almost than some approximately roughly over least most only up $ £ € # no nos number flight room route
	page pages section article highway model windows chapter local boeing + / : = channel unit extension box us$ rs k¥ ¥ around`)

// plainYear is a year in digits, with the guards that keep counts out.
func plainYear(m *match, c *context) answer {
	y := m.get("year").n
	i := m.end - 1
	next, lead := lowAt(m.toks, m.end), lowAt(m.toks, m.at-1)
	if r, _ := utf8.DecodeRuneInString(lead); unicode.Is(unicode.Sc, r) {
		return answer{}
	}
	if !m.has("early") {
		if counted[lead] && !(lead == "about" || lead == "around" || lead == "over") || measured[next] || next == "%" || next == "°" {
			return answer{}
		}
		if y < 1900 || y > 2060 {
			switch lead {
			case "in", "since", "by", "until", "of", "from", "between", "and", "before", "after", "circa", "to", "early", "late", "-", "(", "during":
			default:
				return answer{}
			}
			if y < 1200 && lead != "in" || y > 2100 {
				return answer{}
			}
		}
		if m.at > 1 && m.toks[m.at-1].kind == word && m.toks[m.at-1].upper && len(lead) > 3 && m.toks[m.at-2].upper && m.toks[m.at-2].kind == word && !capitalTitle(m.toks) && next != "," && monthNames[lead] == 0 && weekdayNames[lead] == 0 && lead != "since" && lead != "from" {
			return answer{} // "the Russell Index 2000"
		}
		if m.at > 1 && m.toks[m.at-1].kind == word && m.toks[m.at-1].upper && len(lead) > 3 && lowAt(m.toks, m.at-2) == "the" && (m.end >= len(m.toks) || !m.toks[m.end].upper) && next != "," && monthNames[lead] == 0 && seasonNames[lead] == 0 && weekdayNames[lead] == 0 {
			return answer{} // "the Russell 2000 rose"
		}
		if (lead == "." || lead == "-" || lead == "'") && m.toks[i].glued && m.toks[m.at-1].glued {
			if !yearBefore(m.toks, m.at-2) || lowAt(m.toks, m.at-3) == "-" {
				return answer{} // inside a code or a telephone number
			}
		}
		if m.end < len(m.toks) && m.toks[m.end].glued && (next == "/" || next == "-" && m.end+1 < len(m.toks) && m.toks[m.end+1].kind == number && m.toks[m.end+1].glued && !yearBefore(m.toks, m.end+1)) {
			return answer{}
		}
	}
	return on(point{grain: byYear, y: y}, "stated in full")
}

func yearBefore(toks []token, i int) bool {
	if i < 0 || i >= len(toks) {
		return false
	}
	if k, _ := yearNumber(toks, i); k > 0 {
		return true
	}
	return toks[i].kind == word
}

func apostropheYear(m *match, c *context) answer {
	if !m.toks[m.end-1].glued || m.at > 0 && m.toks[m.at].glued {
		return answer{}
	}
	switch lowAt(m.toks, m.at-1) {
	case "in", "since", "of", "by", "late", "early", "-", "until", "from", "to", "class":
		return on(point{grain: byYear, y: fullYear(m.get("shortyear").n, c)}, "the nearest such year")
	}
	return answer{}
}

// namedYear is a year with words that show it to be one.
func namedYear(m *match, c *context) answer {
	y := m.get("year").n
	if m.has("yearword") {
		y = m.get("yearword").n
		if y < 1600 || y > 2100 || !m.says("year") && y%1000 == 0 {
			return answer{}
		}
	}
	a := on(point{grain: byYear, y: y}, "stated in full")
	if m.says("fiscal", "financial", "fy") {
		a.why = "the fiscal year, by its number"
	}
	if m.toks[m.at].low == "the" && m.says("fiscal", "financial") || m.toks[m.at].low == "the" && m.has("yearword") && !m.says("year") {
		a.from = 1
	}
	return a
}

// yearSpan is "2015-16" and "1990-1995": the first year dates it.
func yearSpan(m *match, _ *context) answer {
	y := m.get("year").n
	last := m.get("last").n
	if m.has("shortyear") {
		last = y - y%100 + m.get("shortyear").n
	}
	if y < 1500 || y > 2100 || last <= y || last > y+150 {
		return answer{}
	}
	a := on(point{grain: byYear, y: y}, fmt.Sprintf("from %d to %d: its first year", y, last))
	a.known = false
	return a
}

func halfYear(m *match, _ *context) answer {
	n := 2
	if m.says("first") {
		n = 1
	}
	return on(point{grain: byHalf, y: m.get("year").n, n: n}, "stated in full")
}

// eraYear is a year before or after Christ; the first has no ISO value that
// reads well, so its number with the era is kept as TIMEX3 does ("BC0044").
func eraYear(m *match, _ *context) answer {
	y := m.get("num").n
	era := m.toks[m.end-1]
	if era.kind == number {
		era = m.toks[m.at]
	}
	if !era.upper || y < 1 || y > 9999 || m.get("num").half || era.low == "ad" && y > 2100 {
		return answer{} // "an old ad 842 people saw"
	}
	if m.says("bc", "bce") {
		return answer{typ: Date, value: fmt.Sprintf("BC%04d", y), why: "stated in full"}
	}
	return on(point{grain: byYear, y: y}, "stated in full")
}

// decadeName reads "1990s", "'90s", "90s", "nineties".
func decadeName(toks []token, i int) (int, val) {
	t := toks[i]
	k := 1
	if t.low == "'" && i+1 < len(toks) && toks[i+1].glued {
		t, k = toks[i+1], 2
	}
	if t.kind == number && len(t.low) <= 4 && i+k < len(toks) && toks[i+k].low == "'s" && toks[i+k].glued && t.n%10 == 0 && (len(t.low) == 2 || len(t.low) == 4) && lowAt(toks, i-1) == "the" {
		v := val{n: t.n}
		if len(t.low) == 2 {
			v.s = "short"
		}
		return k + 1, v // "the 1970's"
	}
	switch {
	case t.kind == decades && len(t.low) == 5 && t.n%10 == 0 && t.n >= 1000 && t.n < 2100:
		return k, val{n: t.n}
	case t.kind == decades && len(t.low) == 3 && t.n%10 == 0:
		return k, val{n: t.n, s: "short"}
	case decadeWords[t.low] > 0 && !t.upper:
		return k, val{n: decadeWords[t.low], s: "short"}
	}
	return 0, val{}
}

// inDecade is a decade; one without a century needs an article before it, and
// no owner: "his 80s" is an age.
func inDecade(m *match, c *context) answer {
	v := m.get("decade")
	y := v.n
	if v.s == "short" {
		switch lead := lowAt(m.toks, m.at-1); {
		case m.toks[m.at].low == "the" || m.toks[m.at].low == "'":
			switch lowAt(m.toks, m.end) {
			case "%", "percent", "degrees", "fahrenheit", "celsius", ",":
				if lead == "in" && lowAt(m.toks, m.end) != "," {
					return answer{}
				}
			}
		default:
			if lead != "the" {
				return answer{}
			}
		}
		switch lowAt(m.toks, m.at-1) {
		case "his", "her", "their", "my", "your", "our", "its":
			return answer{}
		}
		y += 1900
		if v.n < 20 {
			y += 100
		}
		if v.n == 20 && c.dated && c.pub.y >= 2020 {
			y += 100
		}
	}
	return on(point{grain: byDecade, y: y}, "stated")
}

func inCentury(m *match, _ *context) answer {
	n := m.get("ord").n
	if n < 1 || n > 22 {
		return answer{}
	}
	if m.says("bc", "bce") {
		return answer{typ: Date, value: fmt.Sprintf("BC%02d", n-1), why: "stated"}
	}
	return on(point{grain: byCentury, y: (n - 1) * 100}, "stated")
}

// inSeason is a season, with its year or by tense. Winter is named after the
// year in which it starts.
func inSeason(m *match, c *context) answer {
	n := m.get("season").n
	y := m.get("year").n
	if m.has("yearword") {
		y = m.get("yearword").n
	}
	p := point{grain: bySeason, y: y, n: n}
	if y > 0 {
		return on(p, "stated in full")
	}
	if !c.dated {
		return open("XXXX-"+seasonCodes[n], "the year is not told")
	}
	now, base := c.pub.in(bySeason), "against "+c.pub.String()
	if m.says("previous", "following", "that") || m.says("the") && m.says("next") {
		if q, why, ok := c.anchor(bySeason); ok {
			now, base = q.in(bySeason), "against "+why
		}
	}
	dir, strict := c.direction(m), false
	switch {
	case m.says("year"):
		p.y = c.pub.y
		if m.says("last") {
			p.y--
		} else if m.says("next") {
			p.y++
		}
		return on(p, base)
	case m.says("last", "previous"):
		dir, strict = -1, true
	case m.says("next", "following"):
		dir, strict = 1, true
	case m.says("past"):
		dir = -1
	case m.says("coming"):
		dir = 1
	case m.says("this") || lowAt(m.toks, m.at-1) == "this":
		p.y = now.y
		return on(p, "the season of the year of "+c.pub.String())
	}
	p.y = now.y
	switch {
	case dir <= 0 && (n > now.n || strict && n == now.n):
		p.y--
	case dir > 0 && (n < now.n || strict && n == now.n):
		p.y++
	}
	return on(p, base)
}
