package lang

import (
	"strings"
)

// officeEnd returns where the place of an office ends in the rest of a run: at
// the first name of who holds it, "Mayor of Koszalin Piotr …", else at the end.
func (n *namer) officeEnd(from, to int) int {
	if placeCode(n.key(from, to)) != 0 || placeStarts.Has(n.lower(from)) || firmPlaceStarts.Has(n.lower(from)) {
		return to
	}
	for k := from + 1; k < to-1; k++ {
		last := n.lower(to - 1)
		if firstName(n.fold(k)) != 0 && placeCode(n.key(from, k+1)) == 0 && !placeHeads.Has(last) && !headWords.Has(last) && !commonWord(last) {
			return k
		}
	}
	return to
}

// titleEnd returns the index behind the last word of the title that the run
// starts with, from where there is none. A run that is nothing but a title
// ends in it.
func (n *namer) titleEnd(from, to int) int {
	end := from
	for w := from; w < to; w++ {
		l := n.lower(w)
		if !titleHead(l) && !(honorifics.Has(l) && w == from) {
			continue
		}
		// "General Motors", "Prince George's County": known names go before.
		if w == from && n.knownFrom(w, to) > w+1 {
			break
		}
		if w > from && !n.titleWords(from, w) {
			break
		}
		next := w + 1
		if next < to && (n.lower(next) == "of" || n.lower(next) == "for") {
			k := next + 1
			if n.lower(k) == "the" {
				k++
			}
			for k < to && (officeWords.Has(n.lower(k)) || n.lower(k) == "and" || n.lower(k) == "&" || commonWord(n.lower(k)) && n.capital(k) && firstName(n.fold(k)) == 0) {
				k++
				next = k
			}
			if next == w+1 {
				// "President of Russia", "Archbishop of Canterbury": the rest
				// of the run is what the office is of.
				next = n.officeEnd(w+2, to)
			}
		}
		end = next
		w = max(w, next-1)
	}
	return end
}

// titleWords reports whether the words before a title's head belong to the
// title: what it modifies, a country, a place or a body.
func (n *namer) titleWords(from, to int) bool {
	for w := from; w < to; {
		if k := n.knownFrom(w, to); k > w {
			w = k
			continue
		}
		l := n.lower(w)
		if !titleModifiers.Has(l) && !titleHead(l) && !officeWords.Has(l) && !headWords.Has(l) && !commonWord(l) && l != "of" && l != "for" &&
			!(len(l) > 1 && l == strings.ToLower(l) && n.text(w) == strings.ToUpper(n.text(w))) && !n.plainBody(w, to) {
			return false
		}
		w++
	}
	return true
}

// plainBody reports whether the single word at w, unknown to the tables, is
// the body that a title is of: "Rosneft Chief Executive".
func (n *namer) plainBody(w, to int) bool {
	return firstName(fold(n.lower(w))) == 0 && w+1 <= to && !lastName(fold(n.lower(w)))
}

// knownFrom returns the index behind the longest name of the tables that
// starts at w, w where there is none. Single words must be countries or
// bodies, or places that are no last name.
func (n *namer) knownFrom(w, to int) int {
	for end := min(to, w+7); end > w; end-- {
		key := n.key(w, end)
		if code, _ := countryOf(key); code != 0 || affiliations.Has(key) {
			return end
		}
		if n.body(w, end) && (end > w+1 || !titleModifiers.Has(key)) {
			return end
		}
		if placeCode(key) != 0 && (end > w+1 || firstName(key) == 0 && !lastName(key) && !commonWord(key)) {
			return end
		}
	}
	return w
}

// fold returns the folded word at w.
func (n *namer) fold(w int) string { return fold(n.text(w)) }
