package briefing

import (
	"slices"

	"sitrep/briefing/lang"
)

// place tells what part a mention plays in its sentence: 's' subject, 'g' owner, 'p'
// behind a preposition, 'o' else. Only its neighbours are looked at.
func (f *actorFinder) place(m Mention, a *anaphor) string {
	next, before := f.word(m.End), f.word(m.Start)-1
	if f.lower(before) == "the" || !capitalised(f.text(before)) && lang.RoleNoun(f.lower(before)) {
		before--
	}
	switch {
	case f.lower(next) == "'s" || f.lower(next) == "'":
		return "g"
	case f.verbStarts(next):
		return "s"
	case f.speaking(m.Span):
		return "s"
	case placeBefore.Has(f.lower(before)):
		return "p"
	case f.reading.Sentences[f.sentence(m.Start)].First >= before:
		return "f" // it opens the sentence
	}
	return "o"
}

var placeBefore = lang.Listed(`of under near after before like as than through`, lang.Prepositions)

// verbStarts reports whether a group of verbs starts at w.
func (f *actorFinder) verbStarts(w int) bool {
	if w >= len(f.reading.Words) {
		return false
	}
	i := f.sentence(f.reading.Words[w].Span.Start)
	if i < 0 {
		return false
	}
	first := f.reading.Sentences[i].First
	return slices.ContainsFunc(f.verbsOf(i), func(g lang.VerbGroup) bool { return first+g.First == w && !g.Infinitive })
}

// verbsOf returns the verb groups of a sentence.
func (f *actorFinder) verbsOf(i int) []lang.VerbGroup {
	if g, ok := f.verbs[i]; ok {
		return g
	}
	s := f.reading.Sentences[i]
	g := lang.VerbGroups(f.reading.Words[s.First:s.Last])
	f.verbs[i] = g
	return g
}

// subjectAt reports whether an anaphor is the subject of what follows it.
func (f *actorFinder) subjectAt(a *anaphor) bool {
	return !a.owns && !a.object && f.verbStarts(a.last)
}

// oneClause reports whether nothing between two places parts clauses: then a
// pronoun there is not the subject itself.
func (f *actorFinder) oneClause(from, to int) bool {
	for w := f.word(from); w < f.word(to); w++ {
		l := f.lower(w)
		if f.reading.Words[w].Kind == lang.Punct || clauseWords.Has(l) {
			return false
		}
	}
	return true
}

var clauseWords = lang.Listed(`that who which and but because when while if after before as where whose said says told`)

// othersBetween reports whether a mention of somebody else stands between a
// candidate's last mention and the anaphor.
func (f *actorFinder) othersBetween(c *referent, a *anaphor) bool {
	return slices.ContainsFunc(f.placed[a.sentence], func(m Mention) bool {
		return m.Start >= c.last.End && m.End <= a.at.Start && f.of[m.Span] != c.e
	})
}
