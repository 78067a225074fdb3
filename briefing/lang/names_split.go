package lang

import (
	"strings"

	"sitrep/content/span"
)

// split cuts a run of capitalised words into titles and names: "Russian
// Defense Minister Sergei Shoigu" is an adjective of a country and a person
// with a title.
func (n *namer) split(sentence, from, to int) {
	for from < to && (!n.capital(from) || leaders.Has(n.lower(from)) && !n.namesAt(from, to)) {
		from++
	}
	for from < to && n.r.Words[to-1].Kind != Letters {
		to--
	}
	if from >= to {
		return
	}
	whole := n.key(from, to)
	if n.whole(whole, from, to) {
		n.add(sentence, from, to, span.Span{})
		return
	}
	if k := n.holder(from, to); k > from {
		n.add(sentence, from, k, span.Span{})
		n.add(sentence, k, to, span.Span{Start: n.r.Words[from-2].Span.Start, End: n.r.Words[k-1].Span.End})
		return
	}
	if head := n.titleEnd(from, to); head > from {
		n.titled(sentence, from, head, to)
		return
	}
	if person := n.personEnd(from, to); person > from {
		var title span.Span
		if n.allGeneric(from, person) || roleNoun(n.lower(person-1)) {
			title = span.Span{Start: n.r.Words[from].Span.Start, End: n.r.Words[person-1].Span.End}
		}
		n.split(sentence, from, person)
		n.add(sentence, person, to, title)
		return
	}
	if lead := n.prefix(from, to); lead > from && lead < to {
		n.add(sentence, from, lead, span.Span{})
		n.split(sentence, lead, to)
		return
	}
	n.single(sentence, from, to)
}

// leaders are words that a capital may have brought into a run and that no name
// starts with.
var leaders = Listed(`the a an this that these those his her its their our my in on at for from by but and as when while if where with after before since`)

// whole reports whether a run is one name by the tables or by its head word.
func (n *namer) whole(key string, from, to int) bool {
	if code, _ := countryOf(key); code != 0 {
		return true
	}
	if affiliations.Has(key) {
		return true
	}
	if n.personEnd(from, to) > from {
		return false
	}
	if n.body(from, to) && (to > from+1 || !roleNoun(key)) {
		return true
	}
	last := n.lower(to - 1)
	if to-from > 1 && (headWords.Has(last) && !roleNoun(last) || placeHeads.Has(last) || otherHeads.Has(last)) {
		return !n.possibleTitle(from, to) || n.titleEnd(from, to) <= from || n.titleEnd(from, to) >= to-1
	}
	return to-from > 1 && placeCode(key) != 0
}

// possibleTitle reports whether a title's head stands among the words but not
// last.
func (n *namer) possibleTitle(from, to int) bool {
	for w := from; w < to-1; w++ {
		if titleHeads.Has(n.lower(w)) {
			return true
		}
	}
	return false
}

// holder returns where the name starts of who holds the office whose place the
// run starts with, "the mayor of Koszalin Piotr …", from where there is none.
func (n *namer) holder(from, to int) int {
	if from < 2 || n.lower(from-1) != "of" || firstName(n.fold(from)) != 0 {
		return from
	}
	if office := n.lower(from - 2); !titleHeads.Has(office) && !roleNoun(office) {
		return from
	}
	if k := n.officeEnd(from, to); k < to {
		return k
	}
	return from
}

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
		if !titleHeads.Has(l) && !(honorifics.Has(l) && w == from) {
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
		if !titleModifiers.Has(l) && !titleHeads.Has(l) && !officeWords.Has(l) && !headWords.Has(l) && !commonWord(l) && l != "of" && l != "for" &&
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

// titled records what a run with a title holds: names inside the title, and
// the person behind it.
func (n *namer) titled(sentence, from, head, to int) {
	for w := from; w < head; {
		k := n.knownFrom(w, head)
		if k == w {
			if w+1 < head && n.text(w) == strings.ToUpper(n.text(w)) && len(n.text(w)) > 2 && !titleHeads.Has(n.lower(w)) {
				n.add(sentence, w, w+1, span.Span{})
			} else if w == from && !titleModifiers.Has(n.lower(w)) && !titleHeads.Has(n.lower(w)) && !honorifics.Has(n.lower(w)) && !commonWord(n.lower(w)) && n.capital(w) && w+1 < head {
				n.add(sentence, w, w+1, span.Span{})
			}
			w++
			continue
		}
		n.add(sentence, w, k, span.Span{})
		w = k
	}
	for head < to && !n.capital(head) && !joiners.Has(n.lower(head)) {
		head++
	}
	if head >= to {
		return
	}
	title := span.Span{Start: n.r.Words[from].Span.Start, End: n.r.Words[head-1].Span.End}
	n.add(sentence, head, to, title)
}

// personEnd returns where, in a run that starts with a body, a place or common
// words, the name of a person at its end starts: "Harlan Capital Group Ana
// Moor". It returns from where there is none.
func (n *namer) personEnd(from, to int) int {
	for k := to - 2; k > from && k >= to-4; k-- {
		before := n.lower(k - 1)
		if firstName(n.fold(k)) == 0 || commonWord(n.lower(k)) || headWords.Has(n.lower(to-1)) || placeHeads.Has(n.lower(to-1)) || otherHeads.Has(n.lower(to-1)) ||
			!lastName(n.fold(to-1)) && commonWord(n.lower(to-1)) {
			continue
		}
		if firstName(fold(before)) != 0 || lastName(fold(before)) && !headWords.Has(before) || joiners.Has(before) || honorifics.Has(before) || len(before) < 3 {
			continue
		}
		if headWords.Has(before) || commonWord(before) || placeCode(n.key(from, k)) == 'r' || n.body(from, k) || n.text(k-1) == strings.ToUpper(n.text(k-1)) {
			return k
		}
	}
	return from
}

// prefix returns the index behind a name that the run starts with and that the
// rest does not belong to: an adjective of a country before a name of its own.
func (n *namer) prefix(from, to int) int {
	for end := min(to-1, from+4); end > from; end-- {
		key := n.key(from, end)
		code, _ := countryOf(key)
		rest := n.lower(to - 1)
		if headWords.Has(rest) || placeHeads.Has(rest) || otherHeads.Has(rest) || n.body(end, to) && code != countryName && to-end > 1 {
			continue
		}
		if (code == countryAdj || code == countryPeople || affiliations.Has(key)) && !n.namesake(from, end, to) {
			return end
		}
		if code != 0 && (firstName(n.fold(end)) != 0 && to-end >= 2 || titleHeads.Has(n.lower(to-1))) {
			return end
		}
		if affiliations.Has(n.key(end, to)) && code != 0 {
			return end
		}
		if (end > from+1 || n.text(from) == strings.ToUpper(n.text(from))) && n.body(from, end) && firstName(n.fold(end)) != 0 {
			return end
		}
	}
	return from
}

// namesake reports whether an adjective is a first name here: "Christian Holt".
func (n *namer) namesake(from, end, to int) bool {
	return end == from+1 && to == end+1 && firstName(n.fold(from)) != 0 && lastName(n.fold(end)) && !commonWord(n.lower(end))
}

// fold returns the folded word at w.
func (n *namer) fold(w int) string { return fold(n.text(w)) }

// single records a run without title and prefix as one name, unless it is an
// ordinary word that world English capitalises.
func (n *namer) single(sentence, from, to int) {
	if to-from == 1 {
		l := n.lower(from)
		lone := strings.TrimSuffix(l, ".")
		ordinary := commonWord(l) && n.capitals[l] <= n.lowers[l]
		if t := n.text(from); len(t) > 2 && t[len(t)-1] == 's' && t[:len(t)-1] == strings.ToUpper(t[:len(t)-1]) && !strings.HasSuffix(t, "'s") {
			return // "NGOs", "MPs"
		}
		shout := len(l) > 4 && commonWord(l) && n.text(from) == strings.ToUpper(n.text(from)) || romanNumeral(n.text(from))
		if shout || generics.Has(l) || generics.Has(lone) || (starters.Has(l) || units.Has(lone)) && !n.body(from, from+1) || titleHeads.Has(l) || honorifics.Has(l) || ordinary && !n.body(from, from+1) || len(lone) == 1 || roleNoun(l) && commonWord(l) {
			return
		}
	}
	if to-from > 1 && n.allGeneric(from, to) {
		return
	}
	n.add(sentence, from, to, span.Span{})
}

// romanNumeral reports whether a word is a number in Roman capitals, of more
// than one letter.
func romanNumeral(w string) bool {
	return len(w) > 1 && strings.Trim(w, "IVX") == ""
}

// allGeneric reports whether the words are only what titles are made of:
// "Prime Minister", "Chief Executive".
func (n *namer) allGeneric(from, to int) bool {
	for w := from; w < to; w++ {
		l := n.lower(w)
		if !titleModifiers.Has(l) && !titleHeads.Has(l) && !officeWords.Has(l) && !(roleNoun(l) && commonWord(l)) {
			return false
		}
	}
	return true
}

// add records a name.
func (n *namer) add(sentence, first, last int, title span.Span) {
	for last > first && (n.lower(last-1) == "'s" || n.lower(last-1) == "no." || n.r.Words[last-1].Kind != Letters && n.r.Words[last-1].Kind != Number) {
		last--
	}
	if first >= last {
		return
	}
	at := span.Span{Start: n.r.Words[first].Span.Start, End: n.r.Words[last-1].Span.End}
	if text := at.Of(n.r.Text); strings.HasSuffix(text, ".") && len(text) > 3 && strings.Count(text, ".") == 1 && !nameStops.Has(strings.ToLower(n.text(last-1))) {
		at.End--
	}
	c := candidate{Name: Name{Span: at, Title: title, Sentence: sentence}, first: first, last: last, initial: n.startsClause(n.r.Sentences[sentence], first)}
	n.classify(&c)
	n.widenTitle(&c)
	n.found = append(n.found, c)
	for w := first; w < last; w++ {
		n.inName[w] = true
	}
}

// nameStops are last words of a name that are written with a full stop.
var nameStops = Listed(`inc. corp. co. ltd. jr. sr. bros. st. esq. no. calif. fla. tex. mass. pa. ill. ave. blvd. rd.`)
