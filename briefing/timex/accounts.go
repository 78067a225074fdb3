package timex

import (
	"unicode"
	"unicode/utf8"
)

// accounts is what a text about a company's results reports on. Such texts
// name a quarter once and then count from it: "the latest period", "a year
// earlier", "the 1988 quarter". What they compare it with is no new subject.
type accounts struct {
	quarter point
	// whole is set where the months or the year so far are told of: what they
	// are compared with is a year then.
	whole bool
	left  int // sentences that the subject still holds for; 0: none is set
}

// accountsHold is how many sentences the subject of accounts outlasts its last
// mention.
const accountsHold = 12

// reportOn notes the quarter that a text reports on. One that still runs does
// not take the place of one that is over: an outlook is not the report.
func (c *context) reportOn(p point) {
	a := &c.accounts
	if a.left > 0 && c.over(a.quarter) && !c.over(p) {
		return
	}
	*a = accounts{quarter: p, left: accountsHold}
}

// over reports whether a point had ended by the publication date.
func (c *context) over(p point) bool {
	return c.dated && !p.add(p.grain, 1).first().After(c.pub.first())
}

// reported returns the quarter that the text reports on, else the last that
// had ended by the publication date.
func (c *context) reported() (point, string, bool) {
	if c.accounts.left > 0 {
		return c.accounts.quarter, "the quarter reported on", true
	}
	if c.dated {
		return c.pub.add(byQuarter, -1), "the quarter before " + c.pub.String(), true
	}
	return point{}, "", false
}

// compared is the answer for what a text of accounts compares with: the same
// quarter of the year before, or that year.
func (c *context) compared() answer {
	c.accounts.left = accountsHold
	p, why := c.accounts.quarter, "a year before the quarter reported on"
	if c.accounts.whole {
		p, why = p.in(byYear), "the year before the one reported on"
	}
	p.y--
	a := on(p, why)
	a.aside = true
	return a
}

// accounting reports whether a match stands in a sentence of accounts: a
// quarter is reported on, and sums or shares are told near the match.
func (c *context) accounting(m *match) bool {
	if c.accounts.left == 0 {
		return false
	}
	for i := max(0, m.at-30); i < min(len(m.toks), m.end+30); i++ {
		t := m.toks[i]
		if sums[t.low] {
			return true
		}
		if r, _ := utf8.DecodeRuneInString(t.low); t.kind == mark && unicode.Is(unicode.Sc, r) {
			return true
		}
	}
	return false
}

// sums are the words that tell amounts in accounts.
var sums = set(`million billion trillion percent % cents pence crore lakh profit profits earnings sales revenue revenues loss losses income net`)
