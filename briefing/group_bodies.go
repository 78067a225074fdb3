package briefing

import (
	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// readBodies makes actors of bodies that are called by a noun and a place, as the
// subject of a sentence: "The port authority of Sandhamn closed the harbour". A
// bare noun, "the company", takes up a name and is none of these.
func (f *actorFinder) readBodies() {
	for i, s := range f.reading.Sentences {
		if f.stopped(i) {
			return
		}
		if f.reading.Passages[s.Passage].Heading || s.Last-s.First < 5 {
			continue
		}
		if lead := f.lower(s.First); lead != "the" && lead != "a" && lead != "an" {
			continue
		}
		head := -1
		for w := s.First + 1; w < s.First+5 && w < s.Last; w++ {
			l := f.lower(w)
			if f.reading.Words[w].Kind != lang.Letters || afterHead.Has(l) || l == "and" || f.of[f.reading.Words[w].Span] != nil {
				break
			}
			if lang.BodyNoun(l) && !lang.RoleNoun(l) && lang.Singular(l) == l {
				head = w
			}
		}
		if head < 0 {
			continue
		}
		end := head + 1
		place, named := lang.Name{}, false
		if f.lower(end) == "of" || f.lower(end) == "in" {
			if place, named = f.nameFrom(f.reading.Words[end+1].Span.Start); named {
				end = f.word(place.Span.End)
			}
		}
		at := span.Span{Start: f.reading.Words[s.First].Span.Start, End: f.reading.Words[end-1].Span.End}
		if !f.acts(end) || !named || f.namedWithin(span.Span{Start: at.Start, End: f.reading.Words[head].Span.End}) {
			continue
		}
		words := f.phraseWords(at)
		if e := f.bodyLike(words); e != nil {
			f.mention(e, at, NominalMention)
			e.acts += 2
			continue
		}
		e := f.entity(Organization, at, NominalMention)
		f.setPhrase(e, words)
		e.acts += 2
	}
}

// acts reports whether the word at w is the verb of a deed, no form of "be".
func (f *actorFinder) acts(w int) bool {
	switch f.lower(w) {
	case "is", "was", "are", "were", "has", "had", "have":
		return false
	}
	return f.verbAfter(w)
}

// bodyLike returns the body without name that bears the same words.
func (f *actorFinder) bodyLike(words []string) *entity {
	for _, e := range f.groupsLike(words) {
		if e.kind == Organization && sameGroup(e.phrase, words) {
			return e
		}
	}
	return nil
}

// bodyMeant returns the body that a bare noun means, "the bank", where no name
// holds the noun: the body without a name that was spoken of by the same noun
// with more words, "Marland's central bank"; of a company, in the article's
// opening, also the one that the next sentences name first. nil for none.
func (f *actorFinder) bodyMeant(noun string, at span.Span) *entity {
	if f.lower(f.word(at.Start)) != "the" {
		return nil
	}
	var best *entity
	for _, e := range f.entities {
		n := len(e.phrase)
		if e.merged || e.words != nil || e.kind != Organization || n < 2 || e.phrase[n-1] != noun || e.full.Start > at.Start {
			continue
		}
		if best == nil || e.full.Start > best.full.Start {
			best = e
		}
	}
	if best != nil || !companyNoun.Has(noun) {
		return best
	}
	here := f.sentence(at.Start)
	if here < 0 || here > f.bodyStart() {
		return nil
	}
	for k := here + 1; k <= here+2 && k < len(f.reading.Sentences); k++ {
		if n, ok := f.nameFrom(f.reading.Sentences[k].Span.Start); ok {
			if e := f.of[n.Span]; e != nil && e.kind == Organization {
				return e
			}
		}
	}
	return nil
}
