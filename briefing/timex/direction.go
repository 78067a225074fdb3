package timex

import "sitrep/content/span"

// direction tells which way a bare name is meant: -1 back, 1 forward, 0 when
// neither the words before it nor the verb tell.
func (c *context) direction(m *match) int {
	lead, at := leadOf(m)
	tense := c.at(m)
	switch lead {
	case "since", "last":
		return -1
	case "until", "till":
		if tense == span.PastTense && lowAt(m.toks, at-1) != "had" && hadNear(m) {
			return -1 // "until Thursday they had not called"; not "they had until Thursday to reply"
		}
		if tense == span.PastTense && notBefore(m, at) {
			return -1 // "did not endorse her until July"
		}
		return 1 // what lasted until a day that is over has the day named in full
	case "before", "by":
		if at < m.at-1 && m.toks[m.at-1].low != "-" {
			return 1 // "before the October election", "by the end of the third quarter"
		}
	case "as":
		if w := lowAt(m.toks, at-1); (w == "early" || w == "soon") && !hadNear(m) {
			return 1
		}
	case "next", "starting", "beginning":
		if tense != span.PastTense {
			return 1
		}
	}
	switch tense {
	case span.FutureTense:
		return 1
	case span.PastTense:
		return -1
	}
	switch lead {
	case "by", "until", "till", "starting", "from", "before":
		return 1
	}
	return 0
}

// notBefore reports whether a verb that is denied stands close before i.
func notBefore(m *match, i int) bool {
	for j := max(0, i-6); j < i; j++ {
		switch m.toks[j].low {
		case "not", "never", "didn", "wasn", "weren", "hadn", "didn't", "wasn't":
			return true
		}
	}
	return false
}

// leadOf returns the word that leads to a match, with its place: articles, "at
// least", "the end of" and the like stand between them.
func leadOf(m *match) (string, int) {
	i := m.at - 1
	for range 3 {
		switch w := lowAt(m.toks, i); {
		case w == "least" && lowAt(m.toks, i-1) == "at":
			i -= 2
		case w == "of" && partWords[lowAt(m.toks, i-1)]:
			i -= 2
		case w == "on" && untilHour(m, i) >= 0:
			i = untilHour(m, i)
		case w == "the" && (i+1 < m.at || leadsOver[lowAt(m.toks, i-1)] || lowAt(m.toks, i-1) == "of"):
			i--
		default:
			return w, i
		}
	}
	return lowAt(m.toks, i), i
}

// untilHour returns where "until" stands before an hour and the "on" at i, "until 8
// pm on Thursday"; -1 where none does.
func untilHour(m *match, i int) int {
	switch lowAt(m.toks, i-1) {
	case "pm", "am", "p.m", "a.m", "p.m.", "a.m.", "noon", "midnight", "gmt":
	default:
		return -1
	}
	for j := i - 2; j >= max(0, i-5); j-- {
		if w := lowAt(m.toks, j); w == "until" || w == "till" {
			return j
		}
	}
	return -1
}

var (
	// partWords name a part of a time: "the end of".
	partWords = set(`end middle start beginning close`)
	// leadsOver are prepositions that an article may part from the time they lead to.
	leadsOver = set(`until till before by`)
)

// hadNear reports whether "had" stands close before or behind a match.
func hadNear(m *match) bool {
	for i := max(0, m.at-14); i < min(m.end+6, len(m.toks)); i++ {
		if m.toks[i].low == "had" {
			return true
		}
	}
	return false
}
