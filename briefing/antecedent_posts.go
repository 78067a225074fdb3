package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
)

// otherPost reports whether the words from first to noun, which stand between the
// determiner of a description and its noun, tell of another office than somebody
// holds whose office is known: the Greek foreign minister is not Turkey's president,
// nor the health minister the one for ports.
func (f *actorFinder) otherPost(e *entity, first, noun int) bool {
	if len(e.roleWord) == 0 || slices.Contains(e.nouns, f.lower(noun)) && first == noun {
		return false
	}
	for w := first; w < noun; w++ {
		l := lang.Fold(f.lower(w))
		switch {
		case f.reading.Words[w].Kind != lang.Letters || slices.Contains(e.words, l):
		case capitalised(f.text(w)):
			if !f.heldWith(e, l) && !f.ownCountry(e, w) {
				return true
			}
		case w == noun-1 && portfolios.Has(l):
			if !f.heldWith(e, l) && f.charged(e, f.lower(noun)) {
				return true
			}
		}
	}
	return false
}

// heldWith reports whether a word stands in one of somebody's roles.
func (f *actorFinder) heldWith(e *entity, word string) bool {
	return slices.ContainsFunc(f.roleWords(e), func(w string) bool { return w == word || strings.HasPrefix(w, word+"-") })
}

// roleWords are the folded words of somebody's roles.
func (f *actorFinder) roleWords(e *entity) []string {
	var out []string
	for _, at := range e.roles {
		for w := f.word(at.Start); w < len(f.reading.Words) && f.reading.Words[w].Span.Start < at.End; w++ {
			out = append(out, lang.Fold(f.lower(w)))
		}
	}
	return out
}

// ownCountry reports whether the word at w names the country that somebody is of, by
// role, or any where no role tells one.
func (f *actorFinder) ownCountry(e *entity, w int) bool {
	n, ok := f.nameFrom(f.reading.Words[w].Span.Start)
	if !ok || n.Country == "" {
		return false
	}
	told := false
	for _, at := range e.roles {
		for _, m := range f.near(at.Start) {
			if c := f.of[m.Span]; at.Overlaps(m.Span) && c != nil && c.country != "" {
				if c.country == n.Country {
					return true
				}
				told = true
			}
		}
	}
	return !told
}

// charged reports whether a role of somebody has a noun and tells what it is for.
func (f *actorFinder) charged(e *entity, noun string) bool {
	words := f.roleWords(e)
	return slices.Contains(words, noun) && slices.ContainsFunc(words, portfolios.Has)
}

// beside reports whether a description is joined by "and" to others who speak, and
// somebody is named before it in its sentence: in "Ada Brandt and the envoy" the envoy
// is another.
func (f *actorFinder) beside(e *entity, a *anaphor) bool {
	if f.lower(a.first-1) != "and" && !(a.speaks && f.lower(a.last) == "and") {
		return false
	}
	last := e.starts.before(a.at.Start)
	return last >= 0 && f.sentence(last) == a.sentence
}

// portfolios are what ministers are for.
var portfolios = lang.Listed(`foreign defense defence interior finance health education transport trade energy environment justice home culture agriculture labour labor
	commerce industry economy aviation housing tourism water fisheries immigration communications information science welfare`)
