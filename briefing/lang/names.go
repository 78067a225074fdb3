package lang

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/content/span"
)

// readNames finds proper names by rules and gazetteers. Capitals are the
// evidence inside a sentence; at its start they count only with the help of
// the lexicon or of the rest of the text; in headlines that capitalise every
// word they do not count, and only names known from elsewhere are found.
func readNames(r *Reading) {
	n := &namer{r: r, known: map[string]*nameVotes{}, inName: make([]bool, len(r.Words))}
	n.countCase()
	for i := range r.Sentences {
		if r.stopped(i) {
			return
		}
		if !n.caseless(i) {
			n.sentence(i)
		}
	}
	n.learn()
	for i := range r.Sentences {
		if r.stopped(i) {
			return
		}
		n.recall(i)
	}
	n.settle()
	slices.SortFunc(n.found, func(a, b candidate) int { return span.Compare(a.Span, b.Span) })
	for i, c := range n.found {
		if i > 0 && c.Span.Start < n.found[i-1].Span.End {
			continue
		}
		r.Names = append(r.Names, c.Name)
	}
}

// namer carries what is known of one text while its names are read.
type namer struct {
	r        *Reading
	lowers   map[string]int // how often a word stands in lower case
	capitals map[string]int // how often it is capitalised where it need not be
	found    []candidate
	inName   []bool                // by word
	known    map[string]*nameVotes // by folded name
	family   map[string]bool       // last names of the persons named in full
}

// candidate is a name with the strength of the evidence for its type, 0 to 3.
type candidate struct {
	Name
	first, last int // Words[first:last]
	strength    int
	initial     bool // starts a sentence: its capital is no evidence
}

// nameVotes counts the evidence for the type of one name.
type nameVotes struct {
	votes [4]int
	seen  int
}

// text returns the words of the word at i.
func (n *namer) text(i int) string { return n.r.Words[i].Span.Of(n.r.Text) }

// lower returns the word at i in lower case, "" outside the text.
func (n *namer) lower(i int) string {
	if i < 0 || i >= len(n.r.Words) {
		return ""
	}
	return n.r.Words[i].Lower
}

// countCase counts how the text writes its words where case is free.
func (n *namer) countCase() {
	n.lowers, n.capitals = map[string]int{}, map[string]int{}
	for i, s := range n.r.Sentences {
		if n.caseless(i) {
			continue
		}
		for w := s.First; w < s.Last; w++ {
			if n.r.Words[w].Kind != Letters {
				continue
			}
			switch {
			case isLower(n.text(w)):
				n.lowers[n.lower(w)]++
			case !n.startsClause(s, w):
				n.capitals[n.lower(w)]++
			}
		}
	}
}

// startsClause reports whether the word at w has to be capitalised: the first
// of a sentence, of a quotation, or behind a colon or dash.
func (n *namer) startsClause(s Sentence, w int) bool {
	for w--; w >= s.First; w-- {
		switch n.r.Words[w].Kind {
		case Letters, Number:
			return false
		}
		if strings.ContainsAny(n.lower(w), ":\"“‘«…*•–—") || n.lower(w) == "..." || n.lower(w) == "-" || n.lower(w) == "--" {
			return true
		}
	}
	return true
}

// caseless reports whether a sentence writes nearly every word with a capital,
// or all letters in capitals, so that a capital means nothing in it.
func (n *namer) caseless(i int) bool {
	s := n.r.Sentences[i]
	capital, lower := 0, 0
	for w := s.First; w < s.Last; w++ {
		if n.r.Words[w].Kind != Letters || utf8.RuneCountInString(n.text(w)) < 4 || starters.Has(n.lower(w)) || joiners.Has(n.lower(w)) {
			continue
		}
		switch {
		case isUpper(n.text(w)):
			if w > s.First {
				capital++
			}
		case isLower(n.text(w)):
			lower++
		}
	}
	if lower == 0 {
		return capital >= 2 && (n.common(s) || n.r.Passages[s.Passage].Heading && capital > 3)
	}
	ratio := 7
	if n.r.Passages[s.Passage].Heading {
		ratio = 4
	}
	return capital >= 3 && capital >= ratio*lower && n.common(s)
}

// common reports whether ordinary words are capitalised inside the sentence.
func (n *namer) common(s Sentence) bool {
	ordinary := 0
	for w := s.First + 1; w < s.Last; w++ {
		if isUpper(n.text(w)) && len(n.text(w)) > 3 && commonWord(n.lower(w)) && !titleHeads.Has(n.lower(w)) && !headWords.Has(n.lower(w)) && !n.startsClause(s, w) {
			ordinary++
		}
	}
	return ordinary >= 2
}

// capital reports whether the word at i is written as a name is.
func (n *namer) capital(i int) bool {
	w := n.r.Words[i]
	if w.Kind != Letters {
		return false
	}
	t := w.Span.Of(n.r.Text)
	if compoundAdjective(w.Lower) {
		return false
	}
	if isUpper(t) {
		return t != "I" && !strings.HasPrefix(t, "I'") && !strings.HasPrefix(t, "I’")
	}
	for _, lead := range []string{"al-", "el-", "ul-", "ad-", "as-", "ar-", "an-", "at-", "d'", "d’", "bin-", "de-"} {
		if rest, ok := strings.CutPrefix(t, lead); ok {
			return isUpper(rest)
		}
	}
	if strings.HasPrefix(t, "@") {
		return false
	}
	// "iPhone", "eBay", "mRNA"
	rest := strings.TrimLeftFunc(t, unicode.IsLower)
	return len(t)-len(rest) == 1 && isUpper(rest) && len(rest) > 2
}

// compoundAdjective reports whether a word is a name made an adjective:
// "Geneva-based", "Iran-backed".
func compoundAdjective(l string) bool {
	i := strings.LastIndexByte(l, '-')
	return i > 0 && (nameSuffixes.Has(l[i+1:]) || nameSuffixes.Has(strings.TrimSuffix(l[i+1:], ".")))
}

// sentence finds the names of one sentence with ordinary case.
func (n *namer) sentence(i int) {
	s := n.r.Sentences[i]
	for w := s.First; w < s.Last; {
		if !n.capital(w) || n.calendarWord(w) {
			w++
			continue
		}
		end := n.run(w, s.Last)
		n.split(i, n.trimStart(s, w, end), end)
		w = end
	}
}

// calendarWord reports whether the word at w is a day or a month. "May" and
// "March" are months unless a first name's place is theirs.
func (n *namer) calendarWord(w int) bool {
	l := n.lower(w)
	if !calendarNames.Has(l) {
		return false
	}
	if l == "may" || l == "april" || l == "june" || l == "august" || l == "jan" || l == "ad" || l == "mar" || l == "sun" || l == "sat" {
		before := n.lower(w - 1)
		next := w+1 < len(n.r.Words) && n.r.Words[w+1].Kind == Letters && isUpper(n.text(w+1)) && !calendarNames.Has(n.lower(w+1))
		return !(next && l != "may" || titleHeads.Has(before) || firstName(fold(before)) != 0 && isUpper(n.text(w-1)))
	}
	return true
}

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
