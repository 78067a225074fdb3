package timex

import "fmt"

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
