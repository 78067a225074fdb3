package lang

import (
	"cmp"
	"slices"
	"strings"

	"sitrep/content/span"
)

// nameLabel is a name as the encoder marks it: in one sentence, by whole units.
type nameLabel struct {
	Span     span.Span
	Type     NameType
	Sentence int
	sure     float32 // 0 to 1
}

// readLabelled makes names of what the encoder marked. Titles, countries and
// their adjectives come from words and tables; one name has one type in the
// whole text, by vote.
func (n *namer) readLabelled(labels []nameLabel) {
	for _, l := range labels {
		n.label(l)
	}
	slices.SortStableFunc(n.found, func(a, b candidate) int { return span.Compare(a.Span, b.Span) })
	n.join()
	n.mendTorn()
	n.findAdjectives()
	n.agree()
	n.repeat()
	slices.SortFunc(n.found, func(a, b candidate) int { return span.Compare(a.Span, b.Span) })
	end := 0
	for _, c := range n.found {
		if c.Span.Start >= end {
			n.r.Names = append(n.r.Names, c.Name)
			end = c.Span.End
		}
	}
}

// sureNamesake is how sure the encoder must be that the name of a country or
// capital is a person's: "Jordan smiled". It is unsure of "Moscow denied it".
const sureNamesake = 0.8

// label takes one mark of the encoder over.
func (n *namer) label(l nameLabel) {
	first, last := n.wordsOf(l.Span)
	if first == last || n.calendarName(first, last) {
		return
	}
	c := candidate{Name: Name{Span: l.Span, Type: l.Type, Sentence: l.Sentence}, first: first, last: last, sure: l.sure}
	n.trimMarks(&c)
	if c.first == c.last || n.ordinary(&c) {
		return
	}
	n.cutAddress(&c)
	if c.first == c.last {
		return
	}
	n.addArticle(&c)
	n.addOwn(&c)
	n.cutPortfolio(&c)
	n.cutSecretary(&c)
	n.cutBeforeHonorific(&c)
	n.cutNationality(&c)
	code, country := countryOf(n.spanKey(&c))
	land := code == countryName || code == countryCapital
	if n.ranked(&c) {
		l.Type, c.Type = PersonName, PersonName
	}
	switch {
	case l.Type == PersonName && !(land && l.sure < sureNamesake):
		n.cutTitle(&c)
		n.cutOffice(&c)
		n.widenTitle(&c)
	case code == countryAdj || code == countryPeople:
		c.Type, c.Country, c.Adjective = OtherName, country, true
	case land:
		c.Type, c.Country = PlaceName, country
	case affiliations.Has(n.spanKey(&c)) && l.Type == OtherName:
		c.Adjective = true
	}
	n.take(c)
}

// ranked reports whether what is marked as no person starts with what stands
// before persons alone, cut short: "Gen Anupong", "Col. Adebayo".
func (n *namer) ranked(c *candidate) bool {
	return c.Type != PersonName && c.last-c.first == 2 && personRanks.Has(n.lower(c.first)) && isUpper(n.text(c.first+1))
}

// personRanks are honorifics and ranks as they are cut short before names.
var personRanks = Listed(`mr mr. mrs mrs. ms ms. dr dr. gen gen. col col. capt capt. lt lt. sgt sgt. maj maj. adm adm. cmdr cmdr. cpl cpl. insp insp. supt supt. prof prof. brig brig. cdr cdr.
	maj-gen maj-gen. lt-gen lt-gen. lt-col lt-col. brig-gen brig-gen. cdre cdre. comdt comdt.`)

// addArticle stretches a name over a word with the Arabic article behind it,
// which always belongs to it: "Katibat al-Nur".
func (n *namer) addArticle(c *candidate) {
	for s := n.r.Sentences[c.Sentence]; c.last < s.Last; c.last++ {
		w := n.r.Words[c.last]
		lead, rest, found := strings.Cut(n.text(c.last), "-")
		if !found || !arabicArticles.Has(lead) || !isUpper(rest) || w.Span.Start != c.Span.End+1 {
			return
		}
		if code, _ := countryOf(n.spanKey(c)); code != 0 || affiliations.Has(n.spanKey(c)) {
			return
		}
		c.Span.End = w.Span.End
	}
}

// arabicArticles are spelt as they sound before their noun.
var arabicArticles = Listed("al el ul ad as ar an at az ash")

// cutPortfolio leaves the country of an officer of what is marked as a body with
// what the office is of: "Georgian Fuel" before "Minister Tengiz Gelashvili",
// "U.S. Trade" before "Representative Ana Moor".
func (n *namer) cutPortfolio(c *candidate) {
	next := n.lower(c.last)
	if c.last-c.first < 2 || !titleHead(next) || c.Type == PersonName {
		return
	}
	code, _ := countryOf(n.key(c.first, c.first+1))
	minister := code == countryAdj && (next == "minister" || next == "ministers")
	if !minister {
		if code != countryName && code != countryAdj || !isUpper(n.text(c.last)) {
			return
		}
		for w := c.first + 1; w < c.last; w++ {
			if !officeWords.Has(n.lower(w)) || headWords.Has(n.lower(w)) {
				return
			}
		}
	}
	c.last, c.Span.End = c.first+1, n.r.Words[c.first].Span.End
}

// addOwn stretches the name of a house that is called by its founder's possessive over
// that ending: "Christie's".
func (n *namer) addOwn(c *candidate) {
	if c.Type == OrganizationName && c.last-c.first == 1 && foundersHouses.Has(n.lower(c.first)) && (n.lower(c.last) == "'s" || n.lower(c.last) == "’s") {
		c.Span.End = n.r.Words[c.last].Span.End
		c.last++
	}
}

// foundersHouses are founders by whose possessive houses are called.
var foundersHouses = Listed("christie sotheby bonham macy kellogg mcdonald wendy lloyd moody sainsbury domino denny hardee levi kohl lowe bloomingdale kinney nando arby applebee")

// cutBeforeHonorific takes off a person's name what stands before the honorific
// inside it, the end of an office: "Ports Mr. Moor".
func (n *namer) cutBeforeHonorific(c *candidate) {
	if c.Type != PersonName {
		return
	}
	for w := c.first + 1; w < c.last-1; w++ {
		if personRanks.Has(n.lower(w)) && honorifics.Has(n.lower(w)) && !titleHead(n.lower(w-1)) {
			c.first, c.Span.Start = w, n.r.Words[w].Span.Start
			return
		}
	}
}

// cutNationality takes the people that somebody belongs to off the front of a name of
// three words or more, where it is no first name: "Uzbek Lazo Fati".
func (n *namer) cutNationality(c *candidate) {
	if c.Type != PersonName || c.last-c.first < 3 {
		return
	}
	code, _ := countryOf(n.key(c.first, c.first+1))
	if (code == countryAdj || code == countryPeople) && firstName(n.fold(c.first)) == 0 && n.capital(c.first+1) {
		c.first++
		c.Span.Start = n.r.Words[c.first].Span.Start
	}
}

// cutOffice takes the place of an office off the front of a person's name:
// "Mayor of" with "Kolno Piotr Jasny" marked as one.
func (n *namer) cutOffice(c *candidate) {
	if c.first-2 < n.r.Sentences[c.Sentence].First || n.lower(c.first-1) != "of" || !titleHead(n.lower(c.first-2)) || c.last-c.first < 3 {
		return
	}
	if k := n.officeEnd(c.first, c.last); k < c.last {
		c.Title = span.New(n.r.Words[c.first-2].Span.Start, n.r.Words[k-1].Span.End)
		c.first, c.Span.Start = k, n.r.Words[k].Span.Start
	}
}

// take keeps a candidate and marks its words.
func (n *namer) take(c candidate) {
	for w := c.first; w < c.last; w++ {
		n.inName[w] = true
	}
	n.found = append(n.found, c)
}

// wordsOf returns the words that a span touches.
func (n *namer) wordsOf(at span.Span) (first, last int) {
	words := n.r.Words
	first, _ = slices.BinarySearchFunc(words, at.Start, func(w Word, at int) int { return cmp.Compare(w.Span.End, at+1) })
	for last = first; last < len(words) && words[last].Span.Start < at.End; last++ {
	}
	return first, last
}

// trimMarks takes the possessive ending, an article and punctuation off the
// ends of a name.
func (n *namer) trimMarks(c *candidate) {
	for c.first < c.last {
		switch l := n.lower(c.last - 1); {
		case l == "'s" || l == "'", n.r.Words[c.last-1].Kind == Punct && l != ".", c.last-c.first > 1 && (isLower(n.text(c.last-1)) && whichDay.Has(l) || Weekdays.Has(l) && whichDay.Has(n.lower(c.last-2))):
			c.last--
			c.Span.End = n.r.Words[max(c.last-1, 0)].Span.End
			continue
		}
		break
	}
	for c.first < c.last && (n.r.Words[c.first].Kind == Punct || n.lower(c.first) == "the") {
		c.first++
		if c.first < c.last {
			c.Span.Start = n.r.Words[c.first].Span.Start
		}
	}
}

// whichDay stand before a day that is no part of the name before them: "the Harbour
// Board last Monday".
var whichDay = Listed("last next on this")

// calendarName reports whether words are nothing but a day or a month.
func (n *namer) calendarName(first, last int) bool {
	for w := first; w < last; w++ {
		if !n.calendarWord(w) && n.r.Words[w].Kind == Letters {
			return false
		}
	}
	return true
}

// spanKey is the key of a candidate's own words, which may be a part of one:
// "U.S." in "U.S.-led".
func (n *namer) spanKey(c *candidate) string {
	if c.last-c.first == 1 && c.Span != n.r.Words[c.first].Span {
		return fold(c.Span.Of(n.r.Text))
	}
	return n.key(c.first, c.last)
}

// findAdjectives finds the adjectives and peoples of countries, faiths and
// parties, which the encoder does not count as names: "South Korean".
func (n *namer) findAdjectives() {
	for i, s := range n.r.Sentences {
		if n.r.stopped(i) {
			return
		}
		for w := s.First; w < s.Last; w++ {
			if n.taken(w) || !n.capital(w) {
				continue
			}
			for end := min(w+3, s.Last); end > w; end-- {
				if n.free(w, end) && n.adjective(i, w, end) {
					w = end - 1
					break
				}
			}
		}
	}
}

// free reports whether no word is in a name yet.
func (n *namer) free(first, last int) bool { return !slices.Contains(n.inName[first:last], true) }

// adjective takes the words as an adjective where they are one.
func (n *namer) adjective(sentence, first, last int) bool {
	key := n.key(first, last)
	code, country := countryOf(key)
	known := code == countryAdj || code == countryPeople
	if !known && !affiliations.Has(key) || n.startsClause(n.r.Sentences[sentence], first) && commonWord(key) {
		return false
	}
	if !known {
		country = ""
	}
	at := span.New(n.r.Words[first].Span.Start, n.r.Words[last-1].Span.End)
	n.take(candidate{Name: Name{Span: at, Country: country, Adjective: true, Sentence: sentence}, first: first, last: last, sure: 1})
	return true
}
