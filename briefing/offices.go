package briefing

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// onlyTitle reports whether what is taken for a person's name is an office and
// nothing more: "Gender Minister". Nobody of that last name may be named.
func (f *actorFinder) onlyTitle(n lang.Name) bool {
	words := nameWords(n.Span.Of(f.doc.Text))
	last := words[len(words)-1]
	if !lang.RoleNoun(last) || len(words) > 1 && lang.GivenName(words[0]) != 0 && !lang.TitleWord(words[0]) && !isAcronym(f.text(f.word(n.Span.Start))) {
		return false
	}
	if !n.Title.Empty() && (len(words) > 1 || !lang.TitleWord(last) || lang.Honorific(f.lower(f.word(n.Title.Start)))) {
		return false
	}
	return !slices.ContainsFunc(f.words[last], func(e *entity) bool { return e.kind == Person && e.words[len(e.words)-1] == last })
}

// officeName reports whether what is taken for a body's name is an office: "the
// Harlow Premier", "Secretary of State". A paper may be called a reporter.
func (f *actorFinder) officeName(n lang.Name) bool {
	name := n.Span.Of(f.doc.Text)
	words := strings.Fields(lang.Fold(name))
	head := bodyHead(words)
	return lang.TitleWord(head) && lang.RoleNoun(head) && lang.Singular(head) == head && !lang.BodyNoun(head) && !papers.Has(head) && !lang.KnownBody(name) &&
		(len(words) == 1 || words[0] != "office")
}

// papers are nouns for people that papers and brands are named with.
var papers = lang.Listed(`reporter economist observer guardian general founder owner king queen crown captain doctor chief master lord major principal prince princess
	duke baron pilot father sister elder executive agent analyst advocate sultan senior private`)

// readTitles ties the offices that stand for a name to who holds them.
func (f *actorFinder) readTitles() {
	for _, n := range f.titles {
		words := nameWords(n.Span.Of(f.doc.Text))
		var best *entity
		for _, e := range f.roles[bodyHead(words)] {
			if !e.merged && e.kind == Person && f.soonNamed(e, n) && f.officeFits(e, words) && (best == nil || e.starts.before(n.Span.Start) > best.starts.before(n.Span.Start)) {
				best = e
			}
		}
		if best != nil {
			f.mention(best, n.Span, NominalMention)
		}
	}
}

// officeFits reports whether one of a person's roles says nothing that an office lacks,
// or holds all its words: "Premier" and "Premier of Harlow" may both be the "Harlow
// Premier".
func (f *actorFinder) officeFits(e *entity, office []string) bool {
	if len(office) == 1 {
		return true
	}
	for _, at := range e.roles {
		role := strings.Fields(lang.Fold(at.Of(f.doc.Text)))
		if past(role) == past(office) && (holdsAll(role, office) || holdsAll(office, role)) {
			return true
		}
	}
	return false
}

// past reports whether an office is one that somebody held before.
func past(office []string) bool {
	return slices.ContainsFunc(office, func(w string) bool { return w == "former" || w == "ex" || w == "late" || strings.HasPrefix(w, "ex-") })
}

// holdsAll reports whether a list holds all words of another but small ones and those
// that tell when an office is held.
func holdsAll(list, words []string) bool {
	for _, w := range words {
		if bare := strings.TrimSuffix(w, "'s"); bare != "" && !untelling.Has(bare) && !slices.Contains(list, bare) && !slices.Contains(list, bare+"'s") {
			return false
		}
	}
	return true
}

// untelling are words that tell no office from another.
var untelling = lang.Listed(`of the for to in at and incoming outgoing new next then current`)

// soonNamed reports whether somebody is named not far before an office, or in the
// sentences right behind it.
func (f *actorFinder) soonNamed(e *entity, n lang.Name) bool {
	if last := e.starts.before(n.Span.Start); last >= 0 {
		return n.Sentence-f.sentence(last) <= officeReach
	}
	return f.sentence(e.starts.first()) <= n.Sentence+2
}

// officeReach is how many sentences back its holder may be named for an office to
// stand for them.
const officeReach = 15

// inTitle reports whether a name stands inside the title before another: "Fuel" in
// "Fuel Minister Ana Moor".
func (f *actorFinder) inTitle(n lang.Name) bool {
	names := f.reading.Names
	i, _ := slices.BinarySearchFunc(names, n.Span.End, func(o lang.Name, at int) int { return cmp.Compare(o.Span.Start, at) })
	for ; i < len(names) && names[i].Sentence == n.Sentence; i++ {
		if names[i].Title.Contains(n.Span) && !names[i].Title.Empty() {
			return true
		}
		if names[i].Type == lang.PersonName {
			return false
		}
	}
	return false
}

// readInitials ties a short form that the text never spells out to who holds the
// office that it is short for: "the CS" to the only "Cabinet Secretary".
func (f *actorFinder) readInitials() {
	for _, short := range slices.Clone(f.entities) {
		if short.kind != Organization || short.merged || len(short.words) != 1 || len(short.words[0]) > 4 || !isAcronym(short.name) || !f.alwaysThe(short) {
			continue
		}
		var holder *entity
		several := false
		for _, e := range f.entities {
			if e.kind == Person && !e.merged && slices.ContainsFunc(e.roles, func(at span.Span) bool { return f.officeInitials(at, short.words[0]) }) {
				several = several || holder != nil
				holder = e
			}
		}
		if holder != nil && !several {
			f.merge(holder, short)
		}
	}
}

// alwaysThe reports whether "the" stands before all mentions of an entity.
func (f *actorFinder) alwaysThe(e *entity) bool {
	return !slices.ContainsFunc(e.mentions, func(m Mention) bool { return f.lower(f.word(m.Start)-1) != "the" })
}

// officeInitials reports whether letters are those that the last words of an office
// start with, up to its first "of" or "for": "CS" of "Planning Cabinet Secretary".
func (f *actorFinder) officeInitials(at span.Span, letters string) bool {
	words := strings.Fields(lang.Fold(at.Of(f.doc.Text)))
	for i, w := range words {
		if w == "of" || w == "for" {
			words = words[:i]
			break
		}
	}
	n := utf8.RuneCountInString(letters)
	if len(words) < n || n < 2 || !lang.RoleNoun(officeBase(words[len(words)-1])) {
		return false
	}
	first := ""
	for _, w := range words[len(words)-n:] {
		_, size := utf8.DecodeRuneInString(w)
		first += w[:size]
	}
	return first == letters
}

// officeBase returns the office of one who is to hold it: "minister-designate".
func officeBase(w string) string {
	office, _, _ := strings.Cut(w, "-")
	return office
}

// readAhead ties "the mayor", "the harbour board's chief", spoken of before they are
// named, to the only person of that office who is named in the sentences behind.
func (f *actorFinder) readAhead() {
	for _, g := range slices.Clone(f.entities) {
		if g.kind != Group || g.merged || g.words != nil || len(g.phrase) == 0 || !f.single(g) {
			continue
		}
		words := f.officeWords(g)
		if len(words) == 0 {
			words = f.firstWords(g)
		}
		if len(words) == 0 {
			continue
		}
		last := f.sentence(g.mentions[len(g.mentions)-1].Start)
		var holder *entity
		several := false
		for _, e := range f.roles[officeHead(words)] {
			if e.kind != Person && !(e.kind == Organization && describedBodies.Has(officeHead(words))) || e.merged || len(e.words) == 0 {
				continue
			}
			several = several || holder != nil
			holder = e
		}
		if holder == nil || several || holder.starts.first() < g.full.Start || f.sentence(holder.starts.first()) > last+aheadReach || !f.officeFits(holder, words) {
			continue
		}
		f.merge(holder, g)
	}
}

// officeHead returns the noun of an office: the last word before its first preposition.
func officeHead(words []string) string {
	for i := 1; i < len(words); i++ {
		if afterHead.Has(words[i]) {
			return words[i-1]
		}
	}
	return words[len(words)-1]
}

// aheadReach is how many sentences further on the holder of an office may be named.
const aheadReach = 4

// officeWords returns the words of a definite description of one person, without its
// article: nil where it may be anybody, "a mayor".
func (f *actorFinder) officeWords(g *entity) []string {
	at := g.full
	w := f.word(at.Start)
	switch l := f.lower(w); {
	case l == "the":
		w++
	case l == "a" || l == "an" || determiners.Has(l) || counts.Has(l) || l == "another":
		return nil
	case !f.heading(at.Start) && !f.owned(at):
		return nil
	}
	return strings.Fields(lang.Fold(span.Span{Start: f.reading.Words[w].Span.Start, End: at.End}.Of(f.doc.Text)))
}

// firstWords returns the words of an indefinite description of one person that opens a
// text, in its headline or first sentences: "An Odda mayoral candidate". Nil where it
// stands further on or says no more than its noun.
func (f *actorFinder) firstWords(g *entity) []string {
	w := f.word(g.full.Start)
	if l := f.lower(w); l != "a" && l != "an" || f.sentence(g.full.Start) > openingReach || f.reading.Words[w+1].Span.Start >= g.full.End {
		return nil
	}
	words := strings.Fields(lang.Fold(span.Span{Start: f.reading.Words[w+1].Span.Start, End: g.full.End}.Of(f.doc.Text)))
	if len(words) < 2 {
		return nil
	}
	return words
}

// openingReach is the last sentence that a text opens with.
const openingReach = 2

// owned reports whether somebody's is said inside a phrase: "Marland's envoy".
func (f *actorFinder) owned(at span.Span) bool {
	for w := f.word(at.Start); w < len(f.reading.Words) && f.reading.Words[w].Span.Start < at.End; w++ {
		if l := f.lower(w); l == "'s" || l == "'" {
			return true
		}
	}
	return false
}
