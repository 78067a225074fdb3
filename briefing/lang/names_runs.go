package lang

import "strings"

// run returns the end of the stretch of capitalised words that starts at w,
// joined by what stands inside names.
func (n *namer) run(w, last int) int {
	start := w
	w++
	for w < last {
		switch {
		case n.capital(w):
			if n.calendarWord(w) {
				return w
			}
			w++
		case n.suffix(w, last):
			w += 2
		default:
			to := n.join(start, w, last)
			if to == 0 {
				return w
			}
			w = to
		}
	}
	return w
}

// suffix reports whether a comma and "Inc." or "Jr." stand at w.
func (n *namer) suffix(w, last int) bool {
	if n.lower(w) != "," || w+1 >= last {
		return false
	}
	switch strings.TrimSuffix(n.lower(w+1), ".") {
	case "inc", "ltd", "llc", "corp", "jr", "sr", "plc":
		return isUpper(n.text(w + 1))
	}
	return false
}

// join returns the index of the word behind the joining words at w where the
// name that started at start goes on there, 0 where it ends.
func (n *namer) join(start, w, last int) int {
	next := func(k int) bool { return k < last && n.capital(k) && !n.calendarWord(k) }
	l, head := n.lower(w), n.lower(w-1)
	switch {
	case l == "&" && next(w+1) && (firstName(n.fold(w+1)) == 0 || firstName(n.fold(w-1)) == 0 || n.headAhead(w+1, last)):
		return w + 1
	case (l == "“" || l == "\"" || l == "'" || l == "‘") && next(w+1) && closesNickname(n.lower(w+2)) && next(w+3) && !titleHeads.Has(head) && !headWords.Has(head):
		return w + 3
	case l == "of" || l == "for" || l == "on":
		k := w + 1
		if n.lower(k) == "the" {
			k++
		}
		if !next(k) {
			return 0
		}
		if startHeads.Has(head) || l == "of" && (titleHeads.Has(head) || headWords.Has(head) || placeHeads.Has(head)) && (startHeads.Has(head) || n.officeAt(k)) || l == "of" && w > start+1 && headWords.Has(head) && !roleNoun(head) && head != "government" && head != "police" ||
			n.body(start, k+1) || l != "of" && headWords.Has(head) || l == "of" && n.ofPlace(head) {
			return k
		}
	case joiners.Has(l) && w > start && !starters.Has(head):
		k := w + 1
		for k < last && joiners.Has(n.lower(k)) {
			k++
		}
		if next(k) && !titleHeads.Has(head) {
			return k
		}
	case l == "'s" && next(w+1):
		if n.innerGenitive(head) && n.headAhead(w+1, last) || n.body(start, w+2) || strings.HasPrefix(n.lower(w-2), "st") && len(n.lower(w-2)) <= 5 && w-2 >= start {
			return w + 1
		}
	case (l == "'" || l == "’") && strings.HasSuffix(head, "s") && next(w+1):
		if n.innerGenitive(head) && n.headAhead(w+1, last) {
			return w + 1
		}
	case l == "and" && next(w+1):
		if n.andInside(start, w, last) {
			return w + 1
		}
	}
	return 0
}

// closesNickname reports whether a mark closes a nickname: Ana “Nita” Moor.
func closesNickname(l string) bool { return l == "”" || l == "\"" || l == "'" || l == "’" }

// ofPlace reports whether "of" behind the word makes a place or a state:
// "Gulf of Aden", "Republic of Korea".
func (n *namer) ofPlace(head string) bool {
	switch head {
	case "gulf", "bay", "strait", "isle", "republic", "kingdom", "state", "city", "province", "horn", "sea", "straits", "cape", "states", "emirate", "sultanate", "islands":
		return true
	}
	return false
}

// officeAt reports whether the word at k names what an office is for.
func (n *namer) officeAt(k int) bool {
	return k < len(n.r.Words) && officeWords.Has(n.lower(k))
}

// innerGenitive reports whether a possessive belongs into a name: that of
// common people ("Women's"), not that of a person or a country.
func (n *namer) innerGenitive(head string) bool {
	switch head {
	case "people", "women", "men", "children", "workers", "farmers", "veterans", "teachers", "king", "queen", "nurses", "writers", "students", "doctors", "lawyers", "citizens", "peoples", "mothers", "girls", "boys", "players", "bishops", "prince", "peasants", "fishermen", "residents", "journalists":
		return true
	}
	return false
}

// headAhead reports whether the capitalised words from k on end in the head
// word of an organization.
func (n *namer) headAhead(k, last int) bool {
	for ; k < last && n.capital(k); k++ {
		if headWords.Has(n.lower(k)) || n.lower(k) == "republic" || placeHeads.Has(n.lower(k)) || n.lower(k) == "hospital" {
			return true
		}
	}
	return false
}

// andInside decides whether "and" at w joins two parts of one name: "Ministry
// of Trade and Industry", "Food and Drug Administration".
func (n *namer) andInside(start, w, last int) bool {
	end := w + 1
	for end < last && n.capital(end) {
		end++
	}
	if n.body(start, end) || n.body(w-1, end) && w-1 == start {
		return true
	}
	if code, _ := countryOf(n.key(start, end)); code != 0 {
		return true
	}
	for k := start; k < w-1; k++ {
		if (startHeads.Has(n.lower(k)) || titleHeads.Has(n.lower(k))) && (n.lower(k+1) == "of" || n.lower(k+1) == "for") {
			return commonWord(n.lower(w+1)) && commonWord(n.lower(w-1))
		}
	}
	// Ordinary words on both sides, and a head word last.
	return commonWord(n.lower(w-1)) && commonWord(n.lower(w+1)) && (headWords.Has(n.lower(end-1)) || titleHeads.Has(n.lower(end-1))) && end > w+2 && !headWords.Has(n.lower(w-1)) && firstName(n.lower(w+1)) == 0
}

// body reports whether the words are the name of a body that the tables know.
func (n *namer) body(first, last int) bool {
	known, acronym := bodyKnown(n.key(first, last))
	return known && (!acronym || n.text(first) == strings.ToUpper(n.text(first)))
}

// key returns the folded text of words, single spaces between them. "US" is
// told from the pronoun by its capitals, so it has the key of "U.S.".
func (n *namer) key(first, last int) string {
	if first < 0 || last > len(n.r.Words) || first >= last {
		return ""
	}
	var b strings.Builder
	for w := first; w < last; w++ {
		if w > first && n.r.Words[w].Span.Start > n.r.Words[w-1].Span.End {
			b.WriteByte(' ')
		}
		if t := n.text(w); t == "US" {
			b.WriteString("u.s.")
		} else {
			b.WriteString(t)
		}
	}
	return fold(b.String())
}

// trimStart drops the first word of a run that owes its capital to the start
// of a sentence or quotation and is no part of the name behind it.
func (n *namer) trimStart(s Sentence, w, end int) int {
	if !n.startsClause(s, w) || n.namesAt(w, end) || !n.ordinaryStart(w, end) {
		return w
	}
	for w++; w < end && !n.capital(w); w++ {
	}
	return w
}

// ordinaryStart reports whether the capitalised word at w, the first of its
// sentence, is an ordinary word there and not the start of a name.
func (n *namer) ordinaryStart(w, end int) bool {
	l := n.lower(w)
	if starters.Has(l) {
		return true
	}
	if n.capitals[l] > n.lowers[l] || !commonWord(l) && n.lowers[l] == 0 {
		return false
	}
	if end-w == 1 || strings.HasSuffix(l, "ly") {
		return true
	}
	titled := titleHeads.Has(l) || titleModifiers.Has(l) || honorifics.Has(l)
	body := headWords.Has(n.lower(end-1)) && !headWords.Has(l) && (end-w == 2 || startHeads.Has(l))
	person := firstName(fold(l)) != 0 && (!commonWord(n.lower(w+1)) || lastName(n.fold(w+1)) && n.capital(w+1))
	return !titled && !body && !person && !(startHeads.Has(l) && n.lower(w+1) == "of")
}

// namesAt reports whether a name that the tables know starts at w and goes on
// for more than one word, or is one word that is no ordinary one.
func (n *namer) namesAt(w, end int) bool {
	for to := min(end, w+7); to > w; to-- {
		key := n.key(w, to)
		code, _ := countryOf(key)
		if code != 0 {
			return true
		}
		if to > w+1 && (n.body(w, to) || placeCode(key) != 0) {
			return true
		}
		if to == w+1 && n.body(w, to) && !starters.Has(key) {
			return true
		}
	}
	return false
}
