package lang

import (
	"strings"

	"sitrep/content/span"
)

// mendTorn joins bodies' names of which the encoder marks the words apart, takes the
// word in brackets behind a body's name for its short form, whatever its letters, and
// parts the offices of two people that "and" joins.
func (n *namer) mendTorn() {
	kept := n.found[:0]
	for i := 0; i < len(n.found); i++ {
		i = n.joinTorn(i)
		n.addTown(&n.found[i])
		n.noExecutive(&n.found[i])
		n.addMother(&n.found[i])
		n.partOffices(&n.found[i])
		kept = append(kept, n.found[i])
	}
	n.found = kept
	n.shortForms()
}

// joinTorn joins a body's name with the name right behind it where neither stands
// alone: an ordinary word with what it is said of, "Restore" with "Marland's Rivers";
// "the Executive" with one word that is read as a person's; the first partner of a
// firm with the others, "Dahl" with "Moor & Hale Inc.". It returns where the name then
// stands.
func (n *namer) joinTorn(i int) int {
	c := &n.found[i]
	if c.Type != OrganizationName || c.Country != "" || c.Adjective || i+1 == len(n.found) || c.last-c.first != 1 || !n.capital(c.first) {
		return i
	}
	o := n.found[i+1]
	if o.Sentence != c.Sentence || o.Adjective {
		return i
	}
	touching := o.first == c.last && o.Span.Start == c.Span.End+1
	switch l := n.lower(c.first); {
	case touching && o.Type == OrganizationName && campaignVerbs.Has(l) && !n.caseless(c.Sentence):
		last, end := n.ownedRest(o.last, o.Span.End, c.Sentence)
		return n.widen(i, last, end)
	case touching && o.Type == PersonName && l == "executive" && n.lower(c.first-1) == "the" && o.last-o.first == 1:
		at := c.Span.Start
		first := c.first
		i = n.widen(i, o.last, o.Span.End)
		n.found[i].Title, n.found[i].first, n.found[i].Span.Start = span.Span{}, first, at
		return i
	case o.first == c.last+1 && n.lower(c.last) == "," && o.Type == OrganizationName && o.last-o.first > 2 && n.lower(o.first+1) == "&" && n.companyForm(o.last-1) && !n.body(c.first, c.last) && !n.body(o.first, o.last):
		return n.widen(i, o.last, o.Span.End)
	}
	return i
}

// campaignVerbs are calls that the names of campaigns start with.
var campaignVerbs = Listed(`restore save protect defend stop free keep reclaim reform rebuild rethink insulate unite fix end support respect remember
	protecting saving stand`)

// ownedRest returns where a name that ends at the word before last goes on with what
// is owned: "'s Rivers".
func (n *namer) ownedRest(last, end, sentence int) (int, int) {
	stop := n.r.Sentences[sentence].Last
	if l := n.lower(last); l != "'s" && l != "’s" || last+1 >= stop || !n.capital(last+1) {
		return last, end
	}
	for last++; last < stop && n.capital(last); last++ {
		end = n.r.Words[last].Span.End
	}
	return last, end
}

// addTown stretches the name of a state's university over the town that tells which it
// is, where the encoder left that out: "University of Texas at Harlow".
func (n *namer) addTown(c *candidate) {
	if c.Type != OrganizationName || n.lower(c.first) != "university" || n.lower(c.first+1) != "of" || c.last-c.first < 3 || placeCode(n.key(c.first+2, c.last)) != 'r' {
		return
	}
	if l := n.lower(c.last); l != "," && l != "at" {
		return
	}
	first := c.last + 1
	for end := min(first+3, n.r.Sentences[c.Sentence].Last); end > first; end-- {
		if n.free(first, end) && n.capital(first) && placeCode(n.key(first, end)) == 'c' {
			for w := c.last; w < end; w++ {
				n.inName[w] = true
			}
			c.last, c.Span.End = end, n.r.Words[end-1].Span.End
			return
		}
	}
}

// noExecutive makes a body of one word behind "the Executive" that is read as a
// person's name with that title: "the Executive Yuan".
func (n *namer) noExecutive(c *candidate) {
	w := c.first - 1
	if c.Type != PersonName || c.last-c.first != 1 || w < 1 || n.text(w) != "Executive" || n.lower(w-1) != "the" || c.Title != n.r.Words[w].Span || n.taken(w) || firstName(n.fold(c.first)) != 0 {
		return
	}
	c.Type, c.Title, c.sure = OrganizationName, span.Span{}, 1
	c.first, c.Span.Start = w, n.r.Words[w].Span.Start
	n.inName[w] = true
}

// addMother takes "Mother" into the name of one who is called by it: "Mother Agnes".
func (n *namer) addMother(c *candidate) {
	w := c.first - 1
	if c.Type == PersonName && c.last-c.first == 1 && w >= 0 && n.text(w) == "Mother" && c.Title == n.r.Words[w].Span && !n.taken(w) {
		c.Title = span.Span{}
		c.first, c.Span.Start = w, n.r.Words[w].Span.Start
		n.inName[w] = true
	}
}

// partOffices leaves a person of whom the text says "the Crown Prince and Premier Karl
// Dahl" the last of the two offices where somebody else is called by the first.
func (n *namer) partOffices(c *candidate) {
	first, second, found := strings.Cut(c.Title.Of(n.r.Text), " and ")
	if !found || second == "" || c.Type != PersonName {
		return
	}
	w, _ := n.wordsOf(c.Title)
	first, cut := strings.CutPrefix(first, "The ")
	if !cut && n.lower(w-1) != "the" {
		return
	}
	for i := range n.found {
		o := &n.found[i]
		if o.Type == PersonName && !o.Title.Empty() && n.lower(o.last-1) != n.lower(c.last-1) && strings.EqualFold(o.Title.Of(n.r.Text), first) {
			c.Title.Start = c.Title.End - len(second)
			return
		}
	}
}

// shortForms takes the one word in brackets right behind a body's name for its short
// form, and for the body wherever it stands: "Harlow Center for Rights (Cenhar)".
func (n *namer) shortForms() {
	short := map[string]bool{}
	var more []candidate
	for i := range n.found {
		c := &n.found[i]
		w := c.last + 1
		if c.Type != OrganizationName || c.Adjective || c.last-c.first < 2 || n.lower(c.last) != "(" || n.lower(w+1) != ")" || !n.shortForm(w) {
			continue
		}
		if !n.taken(w) {
			more = append(more, candidate{Name: Name{Span: n.r.Words[w].Span, Type: OrganizationName, Sentence: c.Sentence}, first: w, last: w + 1, sure: 1})
		}
		short[n.fold(w)] = true
	}
	if len(short) == 0 {
		return
	}
	for i := range n.found {
		c := &n.found[i]
		if c.last-c.first == 1 && !c.Adjective && c.Country == "" && c.Type != PlaceName && short[n.fold(c.first)] {
			c.Type, c.Title, c.sure = OrganizationName, span.Span{}, 1
		}
	}
	for _, c := range more {
		n.take(c)
	}
}

// shortForm reports whether the word at w may be a body's short form: no place, no
// people, no ordinary word, no first name and nobody's last name.
func (n *namer) shortForm(w int) bool {
	key, folded := n.key(w, w+1), n.fold(w)
	if !n.capital(w) || commonWord(n.lower(w)) || affiliations.Has(key) || n.calendarWord(w) || placeCode(key) != 0 || firstName(folded) != 0 {
		return false
	}
	if code, _ := countryOf(key); code != 0 {
		return false
	}
	for i := range n.found {
		c := &n.found[i]
		if c.Type == PersonName && c.last-c.first > 1 && n.fold(c.last-1) == folded {
			return false
		}
		if c.Type == PlaceName && c.first == w {
			return false
		}
	}
	return true
}

// cutSecretary leaves the country of a secretary who is cut short of what is marked as
// a body: "US Sec." before "of State".
func (n *namer) cutSecretary(c *candidate) {
	of := c.last
	if n.lower(of) == "." {
		of++
	}
	if c.Type != OrganizationName || c.last-c.first != 2 || strings.TrimSuffix(n.lower(c.last-1), ".") != "sec" || n.lower(of) != "of" || !officeWords.Has(n.lower(of+1)) {
		return
	}
	if code, _ := countryOf(n.key(c.first, c.first+1)); code == countryName || code == countryAdj {
		c.last--
		c.Span.End = n.r.Words[c.first].Span.End
	}
}

// ordinary reports whether what is marked as a body is one ordinary word in small
// letters: "the independent Harlow Center".
func (n *namer) ordinary(c *candidate) bool {
	return c.Type == OrganizationName && c.last-c.first == 1 && c.Span == n.r.Words[c.first].Span && isLower(n.text(c.first)) && commonWord(n.lower(c.first)) && !bodyNouns.Has(n.lower(c.first))
}
