package timex

import (
	"fmt"
	"strings"
)

// compoundRules are lengths told in two units: "two years and three months".
var compoundRules = []rule{
	{pattern: "$num $unit and|, $num:more $unit:less", mean: compound},
	{pattern: "$num $unit , and $num:more $unit:less", mean: compound},
	{pattern: "$num $unit $num:more $unit:less", mean: compound},
	{pattern: "a|an|one $unit and|, $num:more $unit:less", mean: compound},
	{pattern: "$num $unit and|, $num:more $unit:less ago", mean: compoundAgo},
	{pattern: "$num $unit $num:more $unit:less ago", mean: compoundAgo},
	{pattern: "a|an|one $unit and|, $num:more $unit:less ago", mean: compoundAgo},
}

// compoundValue is the value of a length in two units, "" where they are none:
// the second has to be the finer one.
func compoundValue(m *match) string {
	n, a, b, more := 1, m.get("unit").u, m.get("less").u, m.get("more")
	if m.has("num") {
		v := m.get("num")
		if n = v.n; v.half {
			return ""
		}
	}
	if n < 1 || n > 10_000 || more.n < 1 || more.n > 1000 || more.half || b.grain >= a.grain && !(b.clock && a.clock) ||
		a.factor*b.factor == 0 || a.grain > byYear && a.factor > 100 || a.letter == b.letter && a.clock == b.clock {
		return ""
	}
	if a.clock && strings.Index("HMS", b.letter) <= strings.Index("HMS", a.letter) {
		return ""
	}
	switch {
	case a.clock:
		return fmt.Sprintf("PT%d%s%d%s", n, a.letter, more.n, b.letter)
	case b.clock:
		return fmt.Sprintf("P%d%sT%d%s", n*a.factor, a.letter, more.n, b.letter)
	}
	return fmt.Sprintf("P%d%s%d%s", n*a.factor, a.letter, more.n*b.factor, b.letter)
}

func compound(m *match, _ *context) answer {
	v := compoundValue(m)
	if v == "" || lowAt(m.toks, m.end) == "ago" || lowAt(m.toks, m.end) == "old" {
		return answer{}
	}
	return lasts(v)
}

// compoundAgo counts back both units and takes the granularity of the finer.
func compoundAgo(m *match, c *context) answer {
	if compoundValue(m) == "" {
		return answer{}
	}
	if !c.dated {
		return vague("PAST_REF", m.text()+"; no date to count from")
	}
	n, a, b, more := 1, m.get("unit").u, m.get("less").u, m.get("more").n
	if m.has("num") {
		n = m.get("num").n
	}
	if n > 3000 || b.clock {
		return vague("PAST_REF", "no day told")
	}
	t := c.pub.first()
	for _, u := range []struct {
		u unit
		n int
	}{{a, n}, {b, more}} {
		switch k := u.n * u.u.factor; u.u.letter {
		case "Y":
			t = t.AddDate(-k, 0, 0)
		case "M":
			t = t.AddDate(0, -k, 0)
		case "W":
			t = t.AddDate(0, 0, -7*k)
		case "D":
			t = t.AddDate(0, 0, -k)
		}
	}
	return on(dayOf(t).in(max(b.grain, byDay)), "counted back from "+c.pub.String())
}
