package lang

import (
	"strings"
	"unicode/utf8"

	"sitrep/content/span"
)

// join mends the names that the encoder cuts: at a nickname, and at the small
// letters behind a hyphen. It also tells towns by the region behind their comma.
func (n *namer) join() {
	for i := range n.found {
		n.addSyllable(&n.found[i])
	}
	for i := 0; i < len(n.found); i++ {
		n.addNickname(i)
	}
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
	if found && utf8.RuneCountInString(syllable) <= 5 && isLower(syllable) && !strings.Contains(syllable, "-") && !nameSuffixes.Has(syllable) && !(len(syllable) > 3 && commonWord(syllable)) {
		c.Span.End = word.End
	}
}

// addNickname joins the parts of a person's name around a nickname in quotation
// marks: Pasquale “Pat” Moor. The marks and the nickname may be marked with
// either part, or as a name of their own.
func (n *namer) addNickname(i int) {
	c := &n.found[i]
	if c.Type != PersonName {
		return
	}
	open := c.last
	if !quoteMark(n.lower(open)) {
		return
	}
	closing := open + 2
	for closing <= open+3 && !quoteMark(n.lower(closing)) {
		closing++
	}
	last := n.r.Sentences[c.Sentence].Last
	if closing > open+3 || closing+1 >= last || !isUpper(n.text(open+1)) || n.r.Words[closing].Span.Start > n.r.Words[closing-1].Span.End {
		return
	}
	end := 0
	for k := i + 1; k < len(n.found) && n.found[k].first <= closing+1; k++ {
		if o := &n.found[k]; o.Type == PersonName && o.last > closing+1 && o.Sentence == c.Sentence {
			end = o.last
			c.Span.End = o.Span.End
		}
	}
	if end == 0 {
		return
	}
	kept := n.found[:i+1]
	for _, o := range n.found[i+1:] {
		if o.first >= end {
			kept = append(kept, o)
		}
	}
	n.found = kept
	c = &n.found[i]
	for c.last = end; open < end; open++ {
		n.inName[open] = true
	}
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
func (n *namer) companyForm(w int) bool { return companyForms.Has(strings.TrimSuffix(n.lower(w), ".")) }

// companyForms end the full names of companies.
var companyForms = Listed("inc corp ltd co plc llc limited company corporation ag gmbh cos incorporated")
