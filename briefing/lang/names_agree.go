package lang

import (
	"strings"

	"sitrep/content/span"
)

// learn collects what the names found so far say of each other: the types by
// name, and the parts that persons are called by.
func (n *namer) learn() {
	for i := range n.found {
		c := &n.found[i]
		key := n.key(c.first, c.last)
		n.vote(key, c.Type, c.strength, !c.initial)
		if c.Type == PersonName && c.strength >= 2 {
			for w := c.first; w < c.last; w++ {
				if part := n.fold(w); (w == c.last-1 || w == c.first) && len(part) > 2 && n.capital(w) && !commonPart.Has(part) {
					n.vote(part, PersonName, 2, false)
				}
			}
			n.lastPart(c)
		}
	}
	n.acronyms()
}

// commonPart are the parts of names that stand for nobody alone.
var commonPart = Listed(`jr jr. sr sr. ii iii bin ben van von de al el`)

// lastPart votes for the last name with its particle: "van Dyke".
func (n *namer) lastPart(c *candidate) {
	for w := c.first + 1; w < c.last-1; w++ {
		if joiners.Has(n.lower(w)) {
			n.vote(n.key(w, c.last), PersonName, 2, false)
			return
		}
	}
}

// vote adds evidence for the type of a name.
func (n *namer) vote(key string, t NameType, strength int, seen bool) {
	v := n.known[key]
	if v == nil {
		v = &nameVotes{}
		n.known[key] = v
	}
	v.votes[t] += strength * strength
	if seen {
		v.seen++
	}
}

// acronyms gives the short form in brackets the type of what stands before it:
// "Bay Workers' Union (BWU)".
func (n *namer) acronyms() {
	for _, c := range n.found {
		if n.lower(c.last) != "(" || n.lower(c.last+2) != ")" || !n.acronymWord(c.last+1) || c.last-c.first < 2 {
			continue
		}
		t := c.Type
		if t == PersonName && c.strength < 3 {
			t = OrganizationName
			n.vote(n.key(c.first, c.last), t, 3, true)
		}
		n.vote(n.key(c.last+1, c.last+2), t, 4, true)
	}
}

func (n *namer) acronymWord(w int) bool {
	return w < len(n.r.Words) && len(n.text(w)) <= 10 && n.text(w) == strings.ToUpper(n.text(w)) && n.r.Words[w].Kind == Letters
}

// best returns the type with most votes; ok is false where nothing speaks.
func (v *nameVotes) best() (t NameType, ok bool) {
	most := 0
	for i, votes := range v.votes {
		if votes > most {
			t, most = NameType(i), votes
		}
	}
	return t, most > 0
}

// recall finds, in sentences whose capitals mean nothing and at the start of
// the others, the names that the rest of the text or the tables know.
func (n *namer) recall(i int) {
	s := n.r.Sentences[i]
	caseless := n.caseless(i)
	for w := s.First; w < s.Last; {
		if !caseless && !n.startsClause(s, w) || !n.capital(w) || n.calendarWord(w) || n.taken(w) {
			w++
			continue
		}
		end := n.recallAt(i, w, s.Last, caseless)
		w = max(w+1, end)
	}
}

// taken reports whether the word lies in a name that was found already.
func (n *namer) taken(w int) bool { return n.inName[w] }

// recallAt records the longest known name that starts at w and returns the
// index behind it, w where there is none.
func (n *namer) recallAt(i, w, last int, caseless bool) int {
	for end := min(last, w+7); end > w; end-- {
		if !n.solid(w, end) {
			continue
		}
		key := n.key(w, end)
		v := n.known[key]
		inText := v != nil && (v.seen > 0 || end-w > 1)
		if v != nil && !inText {
			t, ok := v.best()
			inText = ok && t == PersonName && (caseless || n.capitals[n.lower(w)] > 0)
		}
		if inText && end-w == 1 && n.lowers[n.lower(w)] > 0 && v.seen < 2 {
			inText = false
		}
		if inText || caseless && n.tableName(w, end, key) {
			n.add(i, w, end, span.Span{})
			return end
		}
	}
	return w
}

// solid reports whether the words stand together as a name's do.
func (n *namer) solid(w, end int) bool {
	for k := w; k < end; k++ {
		if n.r.Words[k].Kind != Letters && !(k > w && k < end-1) {
			return false
		}
		switch n.lower(k) {
		case ",", ":", ";", "(", ")", "“", "”", "\"", ".", "-", "–", "—", "'s":
			return false
		}
	}
	return !starters.Has(n.lower(end - 1))
}

// tableName reports whether words without evidence of case are a name by the
// tables alone.
func (n *namer) tableName(w, end int, key string) bool {
	code, _ := countryOf(key)
	if code != 0 {
		return key != "polish" && key != "turkey" || end-w > 1
	}
	if end-w > 1 {
		if n.body(w, end) || placeCode(key) != 0 && !commonWord(n.lower(w)) {
			return true
		}
		ordinary := false
		for k := w; k < end; k++ {
			ordinary = ordinary || commonWord(n.lower(k))
		}
		return end-w <= 3 && !ordinary && firstName(n.fold(w)) != 0 && lastName(n.fold(end-1))
	}
	l := n.lower(w)
	if commonWord(l) || starters.Has(l) {
		return false
	}
	return n.body(w, end) || placeCode(key) != 0 || lastName(key) && !roleNoun(l) || n.text(w) == strings.ToUpper(n.text(w)) && len(l) <= 5 && len(l) > 1 && n.mixedCase(w)
}

// mixedCase reports whether the sentence of the word at w has words that are
// not all capitals, so that all capitals mark an acronym.
func (n *namer) mixedCase(w int) bool {
	for _, k := range []int{w - 1, w + 1, w - 2, w + 2} {
		if k >= 0 && k < len(n.r.Words) && n.r.Words[k].Kind == Letters && n.text(k) != strings.ToUpper(n.text(k)) {
			return true
		}
	}
	return false
}

// settle gives each name the type that its own evidence and that of the whole
// text agree on.
func (n *namer) settle() {
	n.family = map[string]bool{}
	for _, c := range n.found {
		if c.Type == PersonName && c.last-c.first > 1 {
			n.family[n.fold(c.last-1)] = true
		}
	}
	for i := range n.found {
		c := &n.found[i]
		if c.Country != "" && n.surname(c) {
			c.Country, c.Adjective, c.Type = "", false, PersonName
			continue
		}
		if c.Country != "" || c.strength == 3 {
			continue
		}
		c.Guess = c.strength < 2
		v := n.known[n.key(c.first, c.last)]
		if v == nil {
			continue
		}
		total := *v
		total.votes[c.Type] += c.strength
		if t, ok := total.best(); ok {
			c.Type = t
			c.Guess = c.Guess && total.votes[t] < 4
		}
	}
}

// surname reports whether a country's or capital's name is the last name of a
// person who is named in full elsewhere in the text: "Ana Paris", "Paris said".
func (n *namer) surname(c *candidate) bool {
	if c.last-c.first != 1 || strongPlaceBefore.Has(n.lower(c.first-1)) {
		return false
	}
	return n.family[n.fold(c.first)]
}
