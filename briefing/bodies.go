package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// readBody ties the name of an organization to the body that bears it. One that
// is a body's noun and no more, "the Court", takes up the body with that noun in
// its name that was named last before, or is named first after it.
func (f *actorFinder) readBody(n lang.Name) {
	words := bodyWords(n.Span.Of(f.doc.Text))
	if e := f.sideOf(words); e != nil {
		f.mention(e, n.Span, NameMention)
		return
	}
	if country := governmentOf(strings.Fields(lang.Fold(n.Span.Of(f.doc.Text)))); country != "" {
		n.Country = country
		f.readCountry(n)
		return
	}
	if len(words) == 1 && (lang.BodyNoun(words[0]) || chambers.Has(words[0])) {
		if e := f.holding(words[0], n.Span.Start); e != nil {
			f.mention(e, n.Span, NameMention)
			return
		}
	}
	f.body(n.Span, words)
}

// holding returns the organization with a noun as the head of its name that was
// named last before an offset, else the one that is named first.
func (f *actorFinder) holding(noun string, offset int) *entity {
	var best *entity
	last := -1
	for _, e := range f.alike([]string{noun}) {
		if e.kind != Organization || len(e.words) < 2 || e.merged || bodyHead(e.words) != noun {
			continue
		}
		if at := e.starts.before(offset); best == nil || at > last {
			best, last = e, at
		}
	}
	return best
}

// body finds or makes the entity of an organization.
func (f *actorFinder) body(at span.Span, words []string) *entity {
	for _, e := range f.bearing(words) {
		if e.kind == Organization && slices.Equal(e.words, words) {
			f.mention(e, at, NameMention)
			return e
		}
	}
	e := f.entity(Organization, at, NameMention)
	f.setWords(e, words)
	return e
}

// bodyWords returns the folded words of a body's name without article, full
// stops in its acronym, and the legal form at its end.
func bodyWords(name string) []string {
	words := strings.Fields(strings.ReplaceAll(lang.Fold(name), "'s", ""))
	for i, w := range words {
		if strings.Count(w, ".") > 1 {
			words[i] = strings.ReplaceAll(w, ".", "")
		}
	}
	if len(words) > 1 && words[0] == "the" {
		words = words[1:]
	}
	for len(words) > 1 && lang.CompanyForms.Has(strings.Trim(words[len(words)-1], ".,")) {
		words = words[:len(words)-1]
	}
	if len(words) > 1 && formsAhead.Has(words[0]) {
		words = words[1:]
	}
	words[len(words)-1] = strings.TrimSuffix(words[len(words)-1], ",")
	return shortPrefix(words)
}

// shortPrefix writes the country or union that a longer name starts with in
// its shortest form, so that "United States Senate" and "U.S. Senate" are one, and
// "United Nations" is not the start of its agencies' names.
func shortPrefix(words []string) []string {
	if len(words) > 2 && words[0] == "united" {
		if short := unitedPrefixes[words[1]]; short != "" {
			return append([]string{short}, words[2:]...)
		}
	}
	return words
}

var unitedPrefixes = map[string]string{"states": "us", "kingdom": "uk", "nations": "un"}

// formsAhead are legal forms that stand before the name: "N.V. Nordvik".
var formsAhead = lang.Listed(`nv ab oy pt oao ooo pjsc`)

// bodyHead returns the head noun of a body's name: its last word, or the last
// before "of" or "for".
func bodyHead(words []string) string {
	for i := 1; i < len(words); i++ {
		if words[i] == "of" || words[i] == "for" {
			return words[i-1]
		}
	}
	return words[len(words)-1]
}
