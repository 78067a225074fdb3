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
