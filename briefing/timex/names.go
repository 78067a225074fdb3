package timex

import "time"

// Words that name a time and are also something else are read as a time only
// where their neighbours say so.

// before are the words in front of a bare month, weekday or year that show it
// to be one.
var before = set(`in last next this since by until till from during of early late mid around about before after through every
	each on between to for past following previous and or - , ( through for throughout as over`)

// modifiers stand before a month with a hyphen.
var modifiers = set(`mid early late post pre end`)

// plainMonths are read in small letters too: nothing else is spelt so.
var plainMonths = set(`january february september october november december`)

// pairedMonth reports whether a dash joins the word at i to another month in a
// direction: "July-September".
func pairedMonth(toks []token, i, step int) bool {
	j := i + 2*step
	return j >= 0 && j < len(toks) && toks[i+step].low == "-" && toks[j].upper && monthNames[toks[j].low] > 0 && len(toks[j].low) > 3 && len(toks[i].low) > 3
}

// monthName reads a month, with the full stop of its abbreviation.
func monthName(toks []token, i int) (int, val) {
	t := toks[i]
	n, ok := monthNames[t.low]
	if !ok || !t.upper && !plainMonths[t.low] {
		return 0, val{}
	}
	if t.upper && (pairedMonth(toks, i, 1) || pairedMonth(toks, i, -1)) {
		return 1, val{n: n}
	}
	if i > 1 && toks[i-1].low == "-" && toks[i-1].glued && toks[i].glued && toks[i-2].kind == word && toks[i-2].upper && !modifiers[toks[i-2].low] {
		return 0, val{} // "Pieter-Jan"
	}
	k := 1
	short := len(t.low) <= 4 && t.low != "june" && t.low != "july" && t.low != "may"
	next := lowAt(toks, i+1)
	if short && next == "." && toks[i+1].glued {
		k = 2
		next = lowAt(toks, i+2)
	}
	dated := i+k < len(toks) && (toks[i+k].kind == number || toks[i+k].kind == ordinal || ordinalWords[toks[i+k].low] > 0 && t.upper) ||
		next == "," && i+k+1 < len(toks) && toks[i+k+1].kind == number && len(toks[i+k+1].low) == 4
	lead := lowAt(toks, i-1)
	counted := i > 0 && (toks[i-1].kind == number || toks[i-1].kind == ordinal)
	switch t.low {
	case "may", "march", "april", "june", "august", "mar", "dec", "sep", "jan", "jun", "jul":
		// Given names, verbs and surnames: "April Jones", "March on Rome", "Theresa May".
		if !dated && !counted && !before[lead] {
			return 0, val{}
		}
		if t.low == "may" && next == "'s" && lead != "in" && lead != "last" && lead != "this" && lead != "since" && lead != "of" {
			return 0, val{} // "according to May's aides"
		}
		if next == "-" && !dated && toks[i+1].glued && i+2 < len(toks) && toks[i+2].glued && toks[i+2].kind == word && toks[i+2].upper && monthNames[toks[i+2].low] == 0 || next == "-" && lowAt(toks, i+2) == t.low {
			return 0, val{} // "Jan-Erik", "Jun-Jun"
		}
		if t.low == "jan" && next != "." && !dated && !counted && i+1 < len(toks) && toks[i+1].upper && toks[i+1].kind == word {
			return 0, val{} // "Jan Novak"
		}
		if (t.low == "april" || t.low == "june" || t.low == "august" || t.low == "may") && !dated && !counted &&
			i+1 < len(toks) && toks[i+1].upper && toks[i+1].kind == word && lead != "in" && lead != "last" && !capitalTitle(toks) {
			return 0, val{}
		}
	}
	return k, val{n: n}
}

// weekdayName reads a weekday; its short forms only before a date.
func weekdayName(toks []token, i int) (int, val) {
	t := toks[i]
	n, ok := weekdayNames[t.low]
	if !ok || !t.upper && len(t.low) < 6 || t.low[len(t.low)-1] == 's' && len(t.low) > 5 {
		return 0, val{}
	}
	if len(t.low) > 5 {
		if paper(toks, i) {
			return 0, val{}
		}
		return 1, val{n: n}
	}
	k := 1
	if lowAt(toks, i+1) == "." && toks[i+1].glued {
		k = 2
	}
	j := i + k
	if lowAt(toks, j) == "," {
		j++
	}
	if _, month := monthNames[lowAt(toks, j)]; month {
		return k, val{n: n}
	}
	if j < len(toks) && toks[j].kind == number {
		if _, month := monthNames[lowAt(toks, j+1)]; month {
			return k, val{n: n}
		}
	}
	return 0, val{}
}

// paper reports whether the weekday is part of a name: "the Sunday Times",
// "Bloody Sunday", "Black Friday", "Boxing Day" is none.
func paper(toks []token, i int) bool {
	switch lowAt(toks, i+1) {
	case "times", "telegraph", "mirror", "mail", "express", "herald", "post", "world", "independent", "agreement", "school":
		return toks[i+1].upper
	}
	switch lowAt(toks, i-1) {
	case "bloody", "black", "good", "ash", "palm", "cyber", "super", "maundy":
		return toks[i-1].upper
	}
	return false
}

// weekdayPlural reads "Mondays".
func weekdayPlural(toks []token, i int) (int, val) {
	t := toks[i]
	n, ok := weekdayNames[t.low]
	if !ok || len(t.low) < 7 || t.low[len(t.low)-1] != 's' {
		return 0, val{}
	}
	return 1, val{n: n}
}

// seasonName reads a season. "Fall" and "spring" are verbs and nouns too: they
// need a word before them that dates, or a year behind them.
func seasonName(toks []token, i int) (int, val) {
	t := toks[i]
	n, ok := seasonNames[t.low]
	if !ok {
		return 0, val{}
	}
	next, lead := lowAt(toks, i+1), lowAt(toks, i-1)
	year := i+1 < len(toks) && toks[i+1].kind == number && len(toks[i+1].low) == 4 ||
		next == "of" && (yearAfter(toks, i+2) || lowAt(toks, i+3) == "year" && i+3 < len(toks))
	if year {
		return 1, val{n: n}
	}
	told := (n == 2 || n == 4 || t.low == "autumn") && (lead == "this" || lead == "last" || lead == "next")
	switch next {
	case "of", "by", "below", "from", "to", "short", "apart", "back", "into", "victim", "out":
		if !told { // "will close this winter to prepare for the fair"
			return 0, val{}
		}
	case "camp", "games", "olympics",
		"season", "paralympics", "palace", "rolls", "water", "school", "break", "house", "uprising":
		return 0, val{}
	}
	if t.upper && i > 0 && !capitalTitle(toks) && lead != "last" && lead != "this" && lead != "next" {
		return 0, val{} // "the Arab Spring", "Silver Spring"
	}
	switch lead {
	case "last", "next", "this", "past", "early", "late", "mid", "-", "each", "every", "by", "until", "since", "coming", "previous", "following", "that":
		return 1, val{n: n}
	case "in", "during", "through", "for":
		return 1, val{n: n}
	case "the":
		if n == 2 || n == 4 || t.low == "autumn" {
			return 1, val{n: n}
		}
		switch lowAt(toks, i-2) {
		case "in", "by", "until", "since", "during", "for", "of", "before", "after", "through":
			return 1, val{n: n}
		}
	}
	return 0, val{}
}

// yearAfter reports whether a year in digits or words starts at i.
func yearAfter(toks []token, i int) bool {
	if i >= len(toks) {
		return false
	}
	digits, _ := yearNumber(toks, i)
	words, _ := yearWords(toks, i)
	return digits+words > 0
}

// capitalTitle reports whether the sentence is set in capitals as headlines
// are: then a capital says nothing.
func capitalTitle(toks []token) bool {
	words, upper := 0, 0
	for _, t := range toks {
		if t.kind == word && len(t.low) > 3 {
			words++
			if t.upper {
				upper++
			}
		}
		if words >= 24 {
			break // a headline is short; the work stays bounded
		}
	}
	return words >= 3 && upper*10 >= words*8
}

func dayPart(toks []token, i int) (int, val) {
	t := toks[i]
	if lowAt(toks, i) == "mid" || lowAt(toks, i) == "early" || lowAt(toks, i) == "late" {
		j := i + 1
		if lowAt(toks, j) == "-" {
			j++
		}
		if s, ok := dayParts[lowAt(toks, j)]; ok {
			return j - i + 1, val{s: s}
		}
		return 0, val{}
	}
	if s, ok := dayParts[t.low]; ok {
		return 1, val{s: s}
	}
	return 0, val{}
}

// holiday is a day with a name; on gives its date in a year, ok false where
// it can't be computed.
type holiday struct {
	words string
	on    func(y int) (time.Time, bool)
}

// holidayName reads a feast or a day with a name; n is its index in holidays
// plus one.
func holidayName(toks []token, i int) (int, val) {
	if !toks[i].upper {
		return 0, val{}
	}
	best, which := 0, 0
	for _, h := range holidaysByWord()[toks[i].low] {
		k := 0
		for _, w := range h.words {
			if lowAt(toks, i+k) != w {
				k = 0
				break
			}
			k++
		}
		if k > best {
			best, which = k, h.index+1
		}
	}
	return best, val{n: which}
}
