package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// namer carries what is known of one text while its names are read.
type namer struct {
	r        *Reading
	lowers   map[string]int // how often a word stands in lower case
	capitals map[string]int // how often it is capitalised where it need not be
	found    []candidate
	inName   []bool             // by word
	family   map[string]bool    // last names of the persons named in full
	ballots  map[string]*ballot // by folded name: what the encoder said of its places
}

// candidate is a name by words.
type candidate struct {
	Name
	first, last int     // Words[first:last]
	sure        float32 // how sure the encoder is of its type, 0 to 1
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

// taken reports whether the word lies in a name that was found already.
func (n *namer) taken(w int) bool { return n.inName[w] }

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

// surname reports whether a country's or capital's name is the last name of a
// person who is named in full elsewhere in the text: "Ana Paris", "Paris said".
func (n *namer) surname(c *candidate) bool {
	if c.last-c.first != 1 || strongPlaceBefore.Has(n.lower(c.first-1)) {
		return false
	}
	return n.family[n.fold(c.first)]
}
