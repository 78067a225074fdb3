package timex

// yearOfPair is the year that two dates share where only the second names it:
// "Dec. 5 and 6, 2019", "from May to July 2014", "from 3 to 5 May of last year". A first month that comes later
// in the year than the second is of the year before.
func yearOfPair(m *match, c *context) (int, bool) {
	i := monthsListed(m.toks, m.end)
	switch lowAt(m.toks, i) {
	case "and", "or", "to", "-", "through", "until", "till", "&":
		i++
	default:
		return 0, false
	}
	if i >= len(m.toks) {
		return 0, false
	}
	first, second := m.get("month").n, 0
	takeDay := func() bool {
		if i >= len(m.toks) {
			return false
		}
		k, _ := dayNumber(m.toks, i)
		i += k
		return k > 0
	}
	day := takeDay()
	if k, mo := monthOrNone(m.toks, i); k > 0 {
		i, second = i+k, mo
		day = takeDay() || day
	}
	if second == 0 && !day {
		return 0, false
	}
	if lowAt(m.toks, i) == "," || lowAt(m.toks, i) == "of" || lowAt(m.toks, i) == "in" {
		i++
	}
	if i >= len(m.toks) {
		return 0, false
	}
	if n, ok := map[string]int{"last": -1, "this": 0, "next": 1}[m.toks[i].low]; ok && lowAt(m.toks, i+1) == "year" && c.dated {
		return c.pub.y + n, true
	}
	k, v := yearNumber(m.toks, i)
	if k == 0 || measured[lowAt(m.toks, i+1)] {
		return 0, false
	}
	if second > 0 && first > second {
		return v.n - 1, true
	}
	return v.n, true
}

// monthsListed returns where the list of months that goes on at i comes to its last,
// i where none does: "July, August and September 2021" is of one year.
func monthsListed(toks []token, i int) int {
	at := i
	for lowAt(toks, at) == "," {
		if at > i && (lowAt(toks, at+1) == "and" || lowAt(toks, at+1) == "or") {
			return at + 1
		}
		k, _ := monthOrNone(toks, at+1)
		if k == 0 {
			return i
		}
		at += 1 + k
	}
	if at > i && lowAt(toks, at) != "and" && lowAt(toks, at) != "or" {
		return i
	}
	return at
}

// monthOrNone reads a month at i, which may lie behind the sentence.
func monthOrNone(toks []token, i int) (int, int) {
	if i >= len(toks) {
		return 0, 0
	}
	k, v := monthName(toks, i)
	return k, v.n
}
