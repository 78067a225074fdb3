package timex

// vagueRules are references without a date.
var vagueRules = []rule{
	{pattern: "now", mean: nowWord},
	{pattern: "right now", mean: ref("PRESENT_REF")},
	{pattern: "at present", mean: skip(1, ref("PRESENT_REF"))},
	{pattern: "currently|nowadays|presently", mean: ref("PRESENT_REF")},
	{pattern: "current", mean: current},
	{pattern: "these days", mean: ref("PRESENT_REF")},
	{pattern: "at|for the moment", mean: skip(1, ref("PRESENT_REF"))},
	{pattern: "for the time being", mean: skip(1, ref("PRESENT_REF"))},
	{pattern: "recently|lately", mean: ref("PAST_REF")},
	{pattern: "more|most recently", mean: ref("PAST_REF")},
	{pattern: "recent", mean: ref("PAST_REF")},
	{pattern: "the recent past", mean: ref("PAST_REF")},
	{pattern: "the [ near|foreseeable|immediate|distant ] future", mean: ref("FUTURE_REF")},
	{pattern: "in future", mean: skip(1, ref("FUTURE_REF"))},
	{pattern: "the near|short|long|medium term", mean: ref("FUTURE_REF")},
	{pattern: "the past", mean: thePast},
	{pattern: "soon|shortly", mean: soon},
	{pattern: "as soon as possible", mean: ref("FUTURE_REF")},
	{pattern: "a later date", mean: ref("FUTURE_REF")},
	{pattern: "future $unit", mean: ref("FUTURE_REF")},
	{pattern: "past $unit", mean: ref("PAST_REF")},
	{pattern: "one|some day", mean: oneDay},
}

func ref(value string) func(*match, *context) answer {
	why := map[string]string{"PAST_REF": "some time before", "PRESENT_REF": "the time of writing", "FUTURE_REF": "some time ahead"}[value]
	return func(*match, *context) answer { return vague(value, why+", no date told") }
}

// oneDay is "will one day join": elsewhere one day is a length.
func oneDay(m *match, _ *context) answer {
	switch lowAt(m.toks, m.at-1) {
	case "will", "would", "could", "may", "might", "can", "should", "must":
		return vague("FUTURE_REF", "some time ahead, no date told")
	}
	return answer{}
}

// skip leaves the first tokens out of the span.
func skip(n int, f func(*match, *context) answer) func(*match, *context) answer {
	return func(m *match, c *context) answer {
		a := f(m, c)
		a.from = n
		return a
	}
}

func nowWord(*match, *context) answer {
	return vague("PRESENT_REF", "the time of writing, no date told")
}

// current keeps electric and other currents out: the adjective stands before
// a noun and not behind an article with nothing to follow.
func current(m *match, _ *context) answer {
	if m.end >= len(m.toks) || m.toks[m.end].kind != word {
		return answer{}
	}
	switch lowAt(m.toks, m.end) {
	case "is", "was", "brought", "ran", "carried", "swept", "flows", "flowed", "runs", "and", "of", "in", "at", "from", "that", "account", "affairs", "accounts":
		return answer{}
	}
	switch lowAt(m.toks, m.at-1) {
	case "electric", "electrical", "ocean", "upward", "downward", "alternating", "direct", "rip", "sea", "river":
		return answer{}
	}
	return vague("PRESENT_REF", "the time of writing, no date told")
}

func thePast(m *match, _ *context) answer {
	if m.end < len(m.toks) && m.toks[m.end].kind == word {
		switch lowAt(m.toks, m.end) {
		case "and", "or", "to", "by", "for", "that", "but", "with", "as", "when", "he", "she", "they", "it", "is", "was", "were", "are", "have", "has":
		default:
			return answer{}
		}
	}
	return vague("PAST_REF", "some time before, no date told")
}

func soon(m *match, _ *context) answer {
	switch lowAt(m.toks, m.end) {
	case "after", "before", "as", "thereafter", "enough", "afterwards":
		return answer{}
	}
	if m.toks[m.at].low == "soon" && (lowAt(m.toks, m.at-1) == "as" || lowAt(m.toks, m.at-1) == "so" || lowAt(m.toks, m.at-1) == "too") {
		return answer{}
	}
	return vague("FUTURE_REF", "some time ahead, no date told")
}
