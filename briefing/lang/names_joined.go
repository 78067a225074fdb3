package lang

import (
	"slices"
	"strings"
	"unicode/utf8"

	"sitrep/content/span"
)

// join mends the names that the encoder cuts: at a nickname, at the small letters
// behind a hyphen, before the town of a university. It takes off the ends of
// bodies what only says where they are, and tells towns by the region behind
// their comma.
func (n *namer) join() {
	for i := range n.found {
		n.addSyllable(&n.found[i])
	}
	kept := n.found[:0]
	for i := 0; i < len(n.found); i++ {
		i = n.addRest(n.addNickname(i))
		n.cutPlace(&n.found[i])
		n.cutTrailing(&n.found[i])
		kept = append(kept, n.found[i])
	}
	n.found = kept
	for i := range n.found {
		n.placeByRegion(&n.found[i])
	}
}

// addSyllable stretches a person's name to the end of a word of which the encoder
// marked a part, where what is left is a syllable of the name: "Chen Lung-bin",
// not "Marlow-era".
func (n *namer) addSyllable(c *candidate) {
	word := n.r.Words[c.last-1].Span
	if c.Type != PersonName || c.Span.End >= word.End {
		return
	}
	rest := span.New(c.Span.End, word.End).Of(n.r.Text)
	syllable, found := strings.CutPrefix(rest, "-")
	found = found || n.r.Text[c.Span.End-1] == '-' // marked with the hyphen
	if found && utf8.RuneCountInString(syllable) <= 5 && isLower(syllable) && !strings.Contains(syllable, "-") && !nameSuffixes.Has(syllable) && !(len(syllable) > 3 && commonWord(syllable)) {
		c.Span.End = word.End
	}
}

// cutTrailing takes off the end of a name the small words that none ends with.
func (n *namer) cutTrailing(c *candidate) {
	for c.last-c.first > 1 && trailing.Has(n.text(c.last-1)) {
		c.last--
		c.Span.End = n.r.Words[c.last-1].Span.End
	}
}

// trailing are words behind which a name goes on or is over.
var trailing = Listed("or the", endsLoose)

// addNickname joins the parts of a person's name around a nickname in quotation
// marks: Pasquale “Pat” Moor. The marks and the nickname may be marked with
// either part, or as a name of their own. It returns where the name then stands.
func (n *namer) addNickname(i int) int {
	c := &n.found[i]
	if c.Type != PersonName {
		return i
	}
	n.addFirst(c)
	open := c.last
	for k := c.first + 1; k < c.last; k++ { // marked up to the nickname: Pasquale “Pat
		if quoteMark(n.lower(k)) {
			open = k
			break
		}
	}
	if !quoteMark(n.lower(open)) {
		return i
	}
	closing := open + 2
	for closing <= open+3 && !quoteMark(n.lower(closing)) {
		closing++
	}
	last := n.r.Sentences[c.Sentence].Last
	if closing > open+3 || closing+1 >= last || !isUpper(n.text(open+1)) || n.r.Words[closing].Span.Start > n.r.Words[closing-1].Span.End {
		return i
	}
	for k := i + 1; k < len(n.found) && n.found[k].first <= closing+1; k++ {
		if o := n.found[k]; o.Type == PersonName && o.last > closing+1 && o.Sentence == c.Sentence {
			return n.widen(i, o.last, o.Span.End)
		}
	}
	end := closing + 1
	for end < last && end <= closing+3 && n.capital(end) && !n.taken(end) && !starters.Has(n.lower(end)) && !n.calendarWord(end) {
		end++
	}
	if end > closing+1 {
		return n.widen(i, end, n.r.Words[end-1].Span.End)
	}
	return i
}

// addFirst takes what stands before a nickname into a name of which only the last
// word is marked: Moor in Pasquale “Pat” Moor.
func (n *namer) addFirst(c *candidate) {
	k := c.first - 4
	if k < n.r.Sentences[c.Sentence].First || !quoteMark(n.lower(k+1)) || !isUpper(n.text(k+2)) || !quoteMark(n.lower(k+3)) || n.r.Words[k+2].Span.End < n.r.Words[k+3].Span.Start {
		return
	}
	if !n.capital(k) || n.taken(k) || n.taken(k+2) || starters.Has(n.lower(k)) || titleHeads.Has(n.lower(k)) || n.calendarWord(k) || commonWord(n.lower(k)) {
		return
	}
	c.first, c.Span.Start = k, n.r.Words[k].Span.Start
	for w := c.first; w < c.last; w++ {
		n.inName[w] = true
	}
}

// widen stretches the i-th name to the word before last, which ends at the
// offset, over all that is marked in between. It returns where the name then
// stands: in the place of the last of those, so that none is moved.
func (n *namer) widen(i, last, end int) int {
	c := n.found[i]
	for i+1 < len(n.found) && n.found[i+1].first < last {
		i++
	}
	for w := c.last; w < last; w++ {
		n.inName[w] = true
	}
	c.last, c.Span.End = last, end
	n.found[i] = c
	return i
}

// addRest joins a body's name with the part behind its "of" that is marked as a
// name of its own, "Church of" and "Marlow", and with the town that tells which
// of a state's universities it is: "University of Texas, Arlington". It returns
// where the name then stands.
func (n *namer) addRest(i int) int {
	c := &n.found[i]
	if i+1 == len(n.found) || c.Type != OrganizationName && n.lower(c.last) != "'s" {
		return i
	}
	o := n.found[i+1]
	if o.Sentence != c.Sentence {
		return i
	}
	switch {
	case n.ownsPlace(c, &o):
		if c.Type = o.Type; c.Type == PersonName {
			c.Type = PlaceName
		}
	case c.Type != OrganizationName:
		return i
	case o.first == c.last && (n.lower(c.last-1) == "of" || n.lower(c.last-1) == "for"):
	case o.first == c.last+1 && n.lower(c.last) == "," && o.Type != PersonName && c.last-c.first > 2 && n.lower(c.first) == "university" &&
		n.lower(c.first+1) == "of" && placeCode(n.key(c.first+2, c.last)) == 'r' && placeCode(n.spanKey(&o)) == 'c':
	default:
		return i
	}
	return n.widen(i, o.last, o.Span.End)
}

// ownsPlace reports whether a word with its possessive ending is the first of a place's
// name, which a body may bear: "Gull's Bay Council". A country owns the bays that it has.
func (n *namer) ownsPlace(c, o *candidate) bool {
	if c.last-c.first != 1 || n.lower(c.last) != "'s" || o.first != c.last+1 || !ownedPlaces.Has(n.lower(o.first)) {
		return false
	}
	code, _ := countryOf(n.spanKey(c))
	return code == 0
}

// ownedPlaces are what places are called behind whose they once were.
var ownedPlaces = Listed(`bay cross end head point landing creek hill island ferry mills corner green cove gate harbour harbor`)

// cutPlace takes off the end of a body's name a lone preposition and whom it
// sends to parliament, and where a company, a party or what has its "of" already
// is: "Marlow Tools PLC of Surrey", "Fair Play Party in Goa". A ministry or court
// has its place in its name.
func (n *namer) cutPlace(c *candidate) {
	if c.Type != OrganizationName {
		return
	}
	cut := func(last int) {
		for w := last; w < c.last; w++ {
			n.inName[w] = false
		}
		c.last, c.Span.End = last, n.r.Words[last-1].Span.End
	}
	if c.last-c.first > 1 && (endsLoose.Has(n.lower(c.last-1)) || deputies.Has(n.lower(c.last-1))) {
		cut(c.last - 1)
		return
	}
	k := c.last - 2
	if n.lower(k) == "the" {
		k--
	}
	if k <= c.first {
		return
	}
	if n.lower(k) == "of" && (n.companyForm(k-1) || slices.ContainsFunc(n.r.Words[c.first:k], func(w Word) bool { return w.Lower == "of" }) && n.countryAt(c.last-1)) ||
		n.lower(k) == "in" && (n.lower(k-1) == "party" || n.companyForm(k-1)) {
		cut(k)
	}
}

// deputies sit for a party and are no part of its name: "PNP MPs".
var deputies = Listed("mps mlas meps mks mpps msps")

// endsLoose are words that end no name.
var endsLoose = Listed("of at in for and on with from by to")

// countryAt reports whether the word at w names a country.
func (n *namer) countryAt(w int) bool {
	code, _ := countryOf(n.key(w, w+1))
	return code == countryName
}

// quoteMark reports whether a word is a quotation mark.
func quoteMark(w string) bool {
	switch w {
	case "\"", "“", "”", "‘", "’", "'", "«", "»":
		return true
	}
	return false
}

// placeByRegion makes a place of what is not known as one and stands before the
// comma of its region, "Harlow Falls, Ill.", and of the region in its short
// form: "Ill.".
func (n *namer) placeByRegion(c *candidate) {
	if c.Type != OrganizationName && c.Type != OtherName || c.Adjective {
		return
	}
	if n.regionAt(c.first) && c.last == c.first+1 {
		c.Type, c.sure = PlaceName, 1
		return
	}
	if n.lower(c.last) == "," && n.regionAt(c.last+1) && !headWords.Has(n.lower(c.last-1)) && !n.body(c.first, c.last) && !n.companyForm(c.last-1) {
		c.Type, c.sure = PlaceName, 1
	}
}

// regionAt reports whether the word at w is a region of a country in its short
// form, with a full stop: "Calif.", "N.J.".
func (n *namer) regionAt(w int) bool {
	l := n.lower(w)
	return strings.HasSuffix(l, ".") && isUpper(n.text(w)) && placeCode(l) == 'r'
}

// companyForm reports whether the word at w is a company's legal form.
func (n *namer) companyForm(w int) bool { return CompanyForms.Has(strings.TrimSuffix(n.lower(w), ".")) }
