package lang

import (
	"cmp"
	"slices"

	"sitrep/content/span"
)

// ReadNamed reads a text as Read does, with names that are known already in
// place of those it would find. Only their spans and types are used: a title
// that a person's name starts with is cut off, and titles and countries are
// worked out from the words. Names that overlap an earlier one or lie in no
// sentence are left out. It panics as Read does.
func ReadNamed(text string, passages []Passage, names []Name) *Reading {
	reader, err := NewReader(text, passages, never)
	if err != nil {
		panic(err)
	}
	for i := range reader.Windows() {
		reader.Encode(i)
	}
	r := reader.prefix(reader.Windows())
	n := &namer{r: r, inName: make([]bool, len(r.Words))}
	n.countCase()
	names = slices.Clone(names)
	slices.SortStableFunc(names, func(a, b Name) int { return span.Compare(a.Span, b.Span) })
	end := 0
	for _, name := range names {
		if name.Span.Start >= end && n.given(name) {
			end = name.Span.End
		}
	}
	reader.readAttributions(r, reader.Windows())
	return r
}

// given adds a name of known span and type, and reports whether it could.
func (n *namer) given(name Name) bool {
	words := n.r.Words
	first, _ := slices.BinarySearchFunc(words, name.Span.Start, func(w Word, at int) int { return cmp.Compare(w.Span.End, at+1) })
	last := first
	for last < len(words) && words[last].Span.Start < name.Span.End {
		last++
	}
	i, _ := slices.BinarySearchFunc(n.r.Sentences, first, func(s Sentence, w int) int { return cmp.Compare(s.Last, w+1) })
	if first == last || i == len(n.r.Sentences) || last > n.r.Sentences[i].Last {
		return false
	}
	c := &candidate{Name: Name{Span: name.Span, Type: name.Type, Sentence: i}, first: first, last: last}
	key := n.key(first, last)
	code, country := countryOf(key)
	switch {
	case name.Type == PersonName:
		n.cutTitle(c)
		n.widenTitle(c)
	case code != 0 && code != countryPart: // "the Belgians" that are known to be a body or place are the country
		c.Country, c.Adjective = country, name.Type == OtherName && (code == countryAdj || code == countryPeople)
	}
	n.r.Names = append(n.r.Names, c.Name)
	return true
}

// cutTitle takes the title off the front of a person's name, and finds the
// capitalised one before it.
func (n *namer) cutTitle(c *candidate) {
	start := c.first
	if k := n.titleEnd(c.first, c.last); k > c.first && k < c.last {
		c.first = k
	}
	for s := n.r.Sentences[c.Sentence]; start > s.First && n.capital(start-1) && (titleHead(n.lower(start-1)) || honorifics.Has(n.lower(start-1)) || titleModifiers.Has(n.lower(start-1)) && start < c.first); {
		start--
	}
	if start < c.first {
		c.Title = span.Span{Start: n.r.Words[start].Span.Start, End: n.r.Words[c.first-1].Span.End}
		c.Span.Start = n.r.Words[c.first].Span.Start
	}
}

// Nationality reports whether a folded word is a country's adjective, "danish".
func Nationality(word string) bool {
	code, _ := countryOf(word)
	return code == countryAdj
}
