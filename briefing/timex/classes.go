package timex

import "strings"

// classes are the named classes of the pattern language: each says how many
// tokens from i it takes, 0 for none, and what they mean.
var classes map[string]func(toks []token, i int) (int, val)

func init() {
	classes = map[string]func([]token, int) (int, val){
		"num": numeral, "some": vagueNumber, "ord": ordinalNumber,
		"unit": unitWord, "month": monthName, "weekday": weekdayName, "weekdays": weekdayPlural,
		"season": seasonName, "year": yearNumber, "yearword": yearWords, "shortyear": shortYear,
		"day": dayNumber, "mm": monthNumber, "decade": decadeName, "part": dayPart, "clock": clockTime,
		"zone": zone, "early": earlyLate, "holiday": holidayName, "coday": coordinateDay, "qn": quarterCode, "dotted": dottedNumber,
	}
}

// numeral reads "18", "1,200", "three", "twenty-four", "two hundred", "a
// hundred", "2 1/2", "two and a half".
func numeral(toks []token, i int) (int, val) {
	k, n := cardinal(toks, i)
	if k == 0 {
		return 0, val{}
	}
	v := val{n: n}
	if toks[i].kind == number && toks[i].n < 0 { // "1.5 years"
		f := toks[i].low
		v.n, v.half = 0, false
		for j := 0; j < len(f) && f[j] != '.'; j++ {
			if f[j] != ',' {
				v.n = v.n*10 + int(f[j]-'0')
			}
		}
		v.half = f[len(f)-2:] == ".5"
	}
	switch {
	case lowAt(toks, i+k) == "1" && lowAt(toks, i+k+1) == "/" && lowAt(toks, i+k+2) == "2":
		k, v.half = k+3, true
	case lowAt(toks, i+k) == "½":
		k, v.half = k+1, true
	case lowAt(toks, i+k) == "and" && lowAt(toks, i+k+1) == "a" && lowAt(toks, i+k+2) == "half":
		k, v.half = k+3, true
	}
	return k, v
}

// cardinal reads a whole number in digits or words, at most a few tokens.
func cardinal(toks []token, i int) (int, int) {
	t := toks[i]
	if t.kind == number {
		return 1, t.n
	}
	if t.kind != word {
		return 0, 0
	}
	k, n := belowHundred(toks, i)
	if k == 0 && (t.low == "a" || t.low == "an") {
		switch lowAt(toks, i+1) {
		case "hundred", "thousand":
			k, n = 1, 1
		}
	}
	if k == 0 {
		return 0, 0
	}
	for range 2 {
		switch lowAt(toks, i+k) {
		case "hundred":
			k, n = k+1, n*100
		case "thousand":
			k, n = k+1, n*1000
		default:
			return k, n
		}
		j := i + k
		if lowAt(toks, j) == "and" {
			j++
		}
		if j < len(toks) {
			if l, m := belowHundred(toks, j); l > 0 {
				k, n = j-i+l, n+m
			}
		}
	}
	return k, n
}

func belowHundred(toks []token, i int) (int, int) {
	if n, ok := smallNumbers[toks[i].low]; ok {
		return 1, n
	}
	n, ok := tens[toks[i].low]
	if !ok {
		return 0, 0
	}
	j := i + 1
	if lowAt(toks, j) == "-" {
		j++
	}
	if m := smallNumbers[lowAt(toks, j)]; m >= 1 && m <= 9 {
		return j - i + 1, n + m
	}
	return 1, n
}

// vagueNumber reads "several", "a few", "a couple of", "dozens of"; n is 0
// where no number is meant, 2 for a couple.
func vagueNumber(toks []token, i int) (int, val) {
	k := 0
	if l := toks[i].low; l == "a" || l == "an" {
		k = 1
	}
	switch lowAt(toks, i+k) {
	case "several", "many", "some", "numerous", "countless", "various":
		if k == 0 {
			return 1, val{s: "X"}
		}
	case "few":
		return k + 1, val{s: "X"}
	case "handful", "number", "dozens", "scores", "hundreds", "thousands", "lot", "matter":
		if lowAt(toks, i+k+1) == "of" {
			return k + 2, val{s: "X"}
		}
	case "couple":
		if lowAt(toks, i+k+1) == "of" {
			return k + 2, val{n: 2}
		}
		return k + 1, val{n: 2}
	case "dozen":
		return k + 1, val{n: 12}
	}
	return 0, val{}
}

// ordinalNumber reads "5th", "fifth", "twenty-fifth".
func ordinalNumber(toks []token, i int) (int, val) {
	t := toks[i]
	if t.kind == ordinal {
		return 1, val{n: t.n}
	}
	if n, ok := ordinalWords[t.low]; ok {
		return 1, val{n: n}
	}
	if n, ok := tens[t.low]; ok {
		j := i + 1
		if lowAt(toks, j) == "-" {
			j++
		}
		if m := ordinalWords[lowAt(toks, j)]; m >= 1 && m <= 9 {
			return j - i + 1, val{n: n + m}
		}
	}
	return 0, val{}
}

func unitWord(toks []token, i int) (int, val) {
	u, ok := units[toks[i].low]
	if !ok || toks[i].upper && i > 0 && !capitalTitle(toks) {
		return 0, val{}
	}
	return 1, val{u: u, s: toks[i].low}
}

// yearNumber reads a year in digits.
func yearNumber(toks []token, i int) (int, val) {
	t := toks[i]
	if t.kind != number || len(t.low) != 4 || t.n < 1000 || t.n > 2199 {
		return 0, val{}
	}
	return 1, val{n: t.n}
}

// shortYear reads the two digits in "2015-16" and "'98".
func shortYear(toks []token, i int) (int, val) {
	t := toks[i]
	if t.kind != number || len(t.low) != 2 || t.n < 0 {
		return 0, val{}
	}
	return 1, val{n: t.n}
}

// yearWords reads "nineteen ninety-seven", "twenty twenty-two" and "two
// thousand and three".
func yearWords(toks []token, i int) (int, val) {
	switch toks[i].low {
	case "two":
		if lowAt(toks, i+1) != "thousand" {
			return 0, val{}
		}
		k, n := cardinal(toks, i)
		return k, val{n: n}
	case "sixteen", "seventeen", "eighteen", "nineteen", "twenty":
		if i+1 >= len(toks) {
			return 0, val{}
		}
		k, n := belowHundred(toks, i+1)
		if k == 0 || n < 10 {
			return 0, val{}
		}
		hundreds := smallNumbers[toks[i].low] + tens[toks[i].low]
		return k + 1, val{n: hundreds*100 + n}
	}
	return 0, val{}
}

func dayNumber(toks []token, i int) (int, val) {
	t := toks[i]
	if t.kind == ordinal && t.n >= 1 && t.n <= 31 {
		return 1, val{n: t.n}
	}
	if t.kind != number || len(t.low) > 2 || t.n < 1 || t.n > 31 {
		return 0, val{}
	}
	return 1, val{n: t.n}
}

// dottedNumber reads "30.8" of "30.8.2023"; n is the day times 100 and the
// month.
func dottedNumber(toks []token, i int) (int, val) {
	t := toks[i]
	if t.kind != number || t.n != -1 || len(t.low) > 5 {
		return 0, val{}
	}
	a, b, _ := strings.Cut(t.low, ".")
	d, mo := atoi(a), atoi(b)
	if d < 1 || d > 31 || mo < 1 || mo > 12 {
		return 0, val{}
	}
	return 1, val{n: d*100 + mo}
}

func monthNumber(toks []token, i int) (int, val) {
	t := toks[i]
	if t.kind != number || len(t.low) > 2 || t.n < 1 || t.n > 12 {
		return 0, val{}
	}
	return 1, val{n: t.n}
}

// quarterCode reads "Q3", "3Q" and "H1"; s is "Q" or "H".
func quarterCode(toks []token, i int) (int, val) {
	t := toks[i]
	if len(t.low) != 2 || !t.upper && t.kind == word {
		return 0, val{}
	}
	letter, digit := t.low[0], t.low[1]
	if digit == 'q' || digit == 'h' {
		letter, digit = digit, letter
	}
	switch {
	case letter == 'q' && digit >= '1' && digit <= '4':
		return 1, val{n: int(digit - '0'), s: "Q"}
	case letter == 'h' && (digit == '1' || digit == '2') && t.kind == word:
		return 1, val{n: int(digit - '0'), s: "H"}
	}
	return 0, val{}
}

// earlyLate reads what narrows a date down: the TIMEX3 modifier is dropped,
// the words stay in the span.
func earlyLate(toks []token, i int) (int, val) {
	switch toks[i].low {
	case "early", "late", "mid", "middle":
		return 1, val{s: toks[i].low}
	}
	return 0, val{}
}

func zone(toks []token, i int) (int, val) {
	t := toks[i]
	if t.kind == word && zones[t.low] && t.upper {
		return 1, val{s: t.low}
	}
	if (t.low == "local" || t.low == "eastern" || t.low == "pacific" || t.low == "central") && lowAt(toks, i+1) == "time" {
		return 2, val{}
	}
	return 0, val{}
}
