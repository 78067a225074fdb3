package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// classify decides the type of a name from its own words and its neighbours.
func (n *namer) classify(c *candidate) {
	key := n.key(c.first, c.last)
	if code, country := countryOf(key); code != 0 && !n.personHere(c, key) {
		c.Country, c.strength = country, 3
		switch code {
		case countryAdj, countryPeople:
			c.Adjective = true
		case countryPart:
			c.Type, c.Country = PlaceName, ""
		default:
			c.Type = PlaceName
		}
		return
	}
	if affiliations.Has(key) {
		c.Adjective, c.strength = true, 3
		return
	}
	if !c.Title.Empty() {
		c.Type, c.strength = PersonName, 3
		return
	}
	if n.quoted(c) || n.product(c) || otherStarts.Has(n.lower(c.first)) && c.last-c.first > 1 || indices.Has(key) {
		c.strength = 3
		return
	}
	c.Type, c.strength = n.typeOf(c, key)
}

// personHere reports whether a country's or capital's name is a person's here:
// "Jordan Hale", "Mr. Chad".
func (n *namer) personHere(c *candidate, key string) bool {
	return !c.Title.Empty() && (firstName(key) != 0 || lastName(key))
}

// typeOf returns the type that speaks from a name's words, with its strength.
func (n *namer) typeOf(c *candidate, key string) (NameType, int) {
	first, last := n.lower(c.first), n.lower(c.last-1)
	words := c.last - c.first
	// People's names take no article, unless a first name says otherwise.
	person := n.personLike(c) && !(n.lower(c.first-1) == "the" && firstName(n.fold(c.first)) == 0)
	switch {
	case n.body(c.first, c.last):
		return OrganizationName, 3
	case words > 1 && (placeCode(key) == 'w' || placeCode(key) == 'r' && firstName(n.fold(c.first)) == 0):
		return PlaceName, 3
	case words > 1 && firmPlaceStarts.Has(first) && (placeCode(key) != 0 || !lastName(n.fold(c.last-1))):
		return PlaceName, 3
	case words > 1 && (last == "hospital" || startHeads.Has(first) && c.first+1 < c.last && (n.lower(c.first+1) == "of" || n.lower(c.first+1) == "for" || n.lower(c.first+1) == "on")):
		return OrganizationName, 3
	case words > 1 && otherHeads.Has(last) && !headWords.Has(last):
		return OtherName, 2
	case words > 1 && placeHeads.Has(last) && !(person && words == 2 && lastName(n.fold(c.last-1)) && sayVerbs.Has(n.lower(c.last))):
		return PlaceName, 3
	case words > 1 && headWords.Has(last) && !(person && words == 2 && lastName(n.fold(c.last-1)) && firstName(n.fold(c.first)) != 0):
		return OrganizationName, 3
	case words > 1 && legalEnds.Has(n.text(c.last-1)):
		return OrganizationName, 3
	case words == 2 && n.countryAt(c.last-1) && firstName(n.fold(c.first)) == 0:
		return OrganizationName, 2
	case words > 1 && person:
		return PersonName, 3
	case words > 1 && placeCode(key) != 0:
		return PlaceName, 3
	case words > 1 && placeStarts.Has(first) && !person:
		return PlaceName, 2
	case words == 1:
		return n.oneWord(c, key)
	case n.acronym(c):
		return OrganizationName, 2
	}
	return n.byContext(c, key)
}

// quoted reports whether a name of several words is all that stands between
// quotation marks: the title of a work.
func (n *namer) quoted(c *candidate) bool {
	before, after := n.lower(c.first-1), n.lower(c.last)
	return c.last-c.first > 1 && (before == "“" || before == "\"" || before == "‘") && (after == "”" || after == "\"" || after == "’" || after == ",") && !n.personLike(c)
}

// product reports whether a name looks like a model's or an edition's: "A380",
// "iPhone", "Windows 7".
func (n *namer) product(c *candidate) bool {
	for w := c.first; w < c.last; w++ {
		t := n.text(w)
		digits := strings.ContainsFunc(t, unicode.IsDigit)
		if digits && !(len(t) <= 3 && t[0] == 'G') || c.last-c.first == 1 && isLower(t) && !strings.ContainsAny(t, "-'’") {
			return true
		}
	}
	return false
}

// countryAt reports whether the word at w names a country: a company's branch
// is called "Toyota Kenya".
func (n *namer) countryAt(w int) bool {
	code, _ := countryOf(n.key(w, w+1))
	return code == countryName && firstName(n.fold(w)) == 0
}

// acronym reports whether a name of one word is all capitals.
func (n *namer) acronym(c *candidate) bool {
	t := c.Span.Of(n.r.Text)
	letters, capitals := 0, 0
	for _, r := range t {
		if unicode.IsLetter(r) {
			letters++
			if unicode.IsUpper(r) {
				capitals++
			}
		}
	}
	return c.last-c.first == 1 && capitals >= 2 && letters <= 8 && capitals >= letters-1
}

// personLike reports whether a name of several words is built as a person's:
// first names, initials, particles, last names.
func (n *namer) personLike(c *candidate) bool {
	words := c.last - c.first
	if words < 2 || words > 5 {
		return false
	}
	first := n.fold(c.first)
	initials := 0
	for w := c.first; w < c.last; w++ {
		l := n.lower(w)
		t := n.text(w)
		switch {
		case n.r.Words[w].Kind != Letters, l == "of", l == "for", l == "and", l == "the", headWords.Has(l) && w == c.last-1 && firstName(first) == 0:
			return false
		case utf8.RuneCountInString(strings.TrimSuffix(t, ".")) == 1 && w < c.last-1:
			initials++
		}
	}
	if code, _ := countryOf(first); code != 0 && firstName(first) == 0 {
		return false
	}
	final := strings.TrimSuffix(n.fold(c.last-1), ".")
	if final == "jr" || final == "sr" || final == "iii" || final == "ii" {
		return true
	}
	given := firstName(first) != 0 || firstName(firstPart(first)) != 0
	family := lastName(final) || lastName(strings.TrimPrefix(final, "al-"))
	switch {
	case initials > 0:
		return !commonWord(first) || given
	case given:
		return !commonWord(n.lower(c.last-1)) || (family || words == 2) && !commonWord(n.lower(c.first))
	case family:
		return !commonWord(n.lower(c.first)) && placeCode(first) == 0
	}
	for w := c.first + 1; w < c.last-1; w++ {
		if joiners.Has(n.lower(w)) {
			return !commonWord(n.lower(c.first)) && !commonWord(n.lower(c.last-1))
		}
	}
	return false
}

// firstPart returns the part of a double name before its hyphen.
func firstPart(s string) string {
	part, _, _ := strings.Cut(s, "-")
	return part
}

// oneWord decides on a name of one word.
func (n *namer) oneWord(c *candidate, key string) (NameType, int) {
	place, given, family := placeCode(key), firstName(key) != 0, lastName(key)
	before, after := n.lower(c.first-1), n.lower(c.last)
	if n.acronym(c) {
		return OrganizationName, 2
	}
	switch {
	case strongPlaceBefore.Has(before) && (place != 0 || !given && !family):
		return PlaceName, 2
	case sayVerbs.Has(after) || personAfter.Has(after):
		if place != 0 && !family && !given {
			return PlaceName, 2
		}
		return PersonName, 2
	case place == 'w' || place == 'r' && !family:
		return PlaceName, 3
	case place != 0 && !given && !family:
		return PlaceName, 2
	case place != 0 && placeBefore.Has(before):
		return PlaceName, 2
	case place != 0 && after == "," && n.placeAfterComma(c.last):
		return PlaceName, 2
	case given || family:
		return PersonName, 1
	case place != 0:
		return PlaceName, 1
	}
	return n.byContext(c, key)
}

// placeAfterComma reports whether a comma at w is followed by a country or a
// region, as behind a town.
func (n *namer) placeAfterComma(w int) bool {
	for end := w + 3; end > w+1; end-- {
		key := n.key(w+1, min(end, len(n.r.Words)))
		if code, _ := countryOf(key); code == countryName || code == countryPart || placeCode(key) == 'r' {
			return true
		}
	}
	return false
}

// byContext decides on a name whose own words say nothing.
func (n *namer) byContext(c *candidate, key string) (NameType, int) {
	before, after := n.lower(c.first-1), n.lower(c.last)
	words := c.last - c.first
	plain := true
	for w := c.first; w < c.last; w++ {
		if commonWord(n.lower(w)) || n.r.Words[w].Kind != Letters {
			plain = false
		}
	}
	switch {
	case (strongPlaceBefore.Has(before) || before == "at" && words == 2) && words <= 3 && plain:
		return PlaceName, 1
	case after == "," && n.ageAfter(c.last):
		return PersonName, 3
	case (sayVerbs.Has(after) || personAfter.Has(after)) && words <= 4 && plain:
		return PersonName, 2
	case n.bodyBefore(c):
		return OrganizationName, 2
	case n.bodyContext(c):
		return OrganizationName, 1
	case words >= 2 && words <= 3 && plain && before == "the":
		return OrganizationName, 1 // people's names take no article
	case words >= 2 && words <= 3 && plain:
		return PersonName, 1
	case words >= 2:
		return OrganizationName, 0
	case after == "," && n.placeAfterComma(c.last):
		return PlaceName, 1
	case before == "the":
		return OrganizationName, 0
	}
	return OtherName, 0
}

// bodyContext reports whether the neighbours are those of a company or body.
func (n *namer) bodyContext(c *candidate) bool {
	if n.lower(c.last) == "'s" {
		switch n.lower(c.last + 1) {
		case "shares", "stock", "board", "ceo", "chairman", "chief", "customers", "products", "headquarters", "website", "spokesman", "spokeswoman", "spokesperson", "employees", "executives", "servers", "users":
			return true
		}
	}
	switch n.lower(c.last) {
	case "shares", "stock", "officials", "executives", "spokesman", "spokeswoman", "spokesperson", "employees", "members", "users", "customers", "militants", "fighters", "rebels", "lawmakers":
		return true
	}
	return false
}

// bodyBefore reports whether the noun before a name says what body bears it:
// "the newspaper Nowiny Morskie", "the Estonian company, Sadam Lahti,".
func (n *namer) bodyBefore(c *candidate) bool {
	w := c.first - 1
	if before := n.lower(w); before == "," || before == "“" || before == "\"" {
		w--
	}
	return bodyLeads.Has(n.lower(w))
}

// bodyLeads are nouns whose name stands behind them and is no person's.
var bodyLeads = Listed(`company firm party newspaper daily weekly magazine tabloid broadcaster channel station agency website portal club team bank charity
	union retailer chain supermarket airline carrier startup start-up band manufacturer automaker carmaker operator militia faction brewer utility
	conglomerate shipyard cooperative ngo nonprofit network label studio brand hotel restaurant school college university hospital`)

// ageAfter reports whether an age follows the comma at w: ", 34,".
func (n *namer) ageAfter(w int) bool {
	if w+1 >= len(n.r.Words) || n.r.Words[w+1].Kind != Number || len(n.lower(w+1)) > 2 {
		return false
	}
	next := n.lower(w + 2)
	return next == "," || next == "." || next == ""
}
