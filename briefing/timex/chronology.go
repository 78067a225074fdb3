package timex

// A chronology is a run of sentences that open with a date and a dash or a
// colon: "Jan 2002 – …", "March 6 – …". Its entries stand in the order of
// time, so that one without a year falls on or after the one before it; the
// publication date, which bare dates count from elsewhere, is no guide there.

// inChronology gives the date that opens an entry its year from the entry
// before, and remembers it for the next.
func (c *context) inChronology(m *match, a answer) answer {
	if !opensEntry(m, a) {
		return a
	}
	before, follows := c.entry, c.inEntries
	if !yearGiven(m, a) && follows {
		p := a.p
		p.y = before.y
		if p.m < before.m || p.m == before.m && p.d != 0 && p.d < before.d {
			p.y++
		}
		if p.grain > byDay || validDay(p.y, p.m, p.d) {
			a = on(p, "in the order of the entries, after "+before.String())
		}
	}
	c.entry, c.inEntries = a.p, true
	return a
}

// opensEntry reports whether a match is a day or a month that stands first in
// its sentence with a dash or a colon after it.
func opensEntry(m *match, a answer) bool {
	if m.at != 0 || !a.known || a.p.grain != byDay && a.p.grain != byMonth || m.end >= len(m.toks) {
		return false
	}
	switch m.toks[m.end].low {
	case "-", "–", "—", "--", ":":
		return true
	}
	return false
}

// yearGiven reports whether the words of the match name the year.
func yearGiven(m *match, a answer) bool {
	for _, t := range m.toks[m.at:m.end] {
		if len(t.low) == 4 && t.low == a.value[:4] {
			return true
		}
	}
	return len(m.toks[m.at].low) > 4 && m.toks[m.at].low[:4] == a.value[:4] // ISO
}
