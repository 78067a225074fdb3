package briefing

import (
	"sort"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// writings are nouns for what somebody writes, measures or publishes: its words
// are those of who made it.
var writings = lang.Listed(`report study survey poll statement letter filing lawsuit suit indictment complaint affidavit email memo figure statistic record paper book
	article post tweet message notice dossier review communique communiqué leaflet analysis audit forecast estimate projection data research guideline guidance
	website site page blog bulletin release announcement ruling judgment judgement verdict opinion order petition testimony account update dispatch briefing
	newsletter column manifesto speech calculation count finding result advisory warning summary minutes transcript menu campaign model index ranking list`)

// author returns the id of the actor whose words a document's are: its
// possessor, who it is by, who issues it in the same sentence, or the author
// told before of the same kind of document. It is "" where none is told.
func (f *claimFinder) author(source span.Span) string {
	head := f.headOf(source)
	noun := lang.Singular(f.lowerAt(head.End - 1))
	if !writings.Has(noun) && !writings.Has(f.lowerAt(head.End-1)) && !f.ownThing(head) {
		return ""
	}
	id := f.maker(source)
	if id == "" {
		switch first := f.lowerAt(source.Start); {
		case first == "the" || first == "this" || first == "that":
			return f.wrote[noun]
		case first == "a" || first == "an":
			id = f.issuer(source)
		}
	}
	if id != "" {
		f.wrote[noun] = id
	}
	return id
}

// ownThing reports whether a phrase is a thing of somebody's who is called by a
// pronoun: "according to his observations" he speaks, "her aides" are others.
func (s *store) ownThing(phrase span.Span) bool {
	first, noun := s.lowerAt(phrase.Start), s.lowerAt(phrase.End-1)
	if first != "his" && first != "her" && first != "its" && first != "their" {
		return false
	}
	one := lang.Singular(noun)
	return !lang.RoleNoun(noun) && !lang.RoleNoun(one) && !lang.BodyNoun(noun) && !lang.BodyNoun(one) && !agentNoun(one) && !kinNouns.Has(one) && !peopleNouns.Has(noun) && !teamNouns.Has(one) &&
		(writings.Has(one) || findings.Has(one))
}

// findings are nouns for what somebody has seen, counted or thought, beside what they
// have written.
var findings = lang.Listed(`view opinion knowledge experience research work data measurement assumption idea theory reckoning memory diary note belief
	observation investigation assessment description explanation recollection impression sample reading`)

// maker returns the possessor inside a source, or the one behind "by" or
// "from".
func (f *claimFinder) maker(source span.Span) string {
	for _, m := range f.actorIndex().touching(source) {
		if !source.Contains(m.Span) {
			continue
		}
		id := f.briefing.Actors[m.actor].ID
		switch next := f.lowerAt(m.End); {
		case m.Start == source.Start && pronouns[f.lowerAt(m.Start)].gender != 0: // "her report"
			return id
		case next == "'s" || next == "’s" || next == "'" || next == "’":
			return id
		}
		for w := f.wordAt(m.Start) - 1; w >= 0 && f.reading.Words[w].Span.Start > source.Start; w-- {
			if l := f.reading.Words[w].Lower; l == "by" || l == "from" {
				return id
			} else if l != "the" && f.reading.Words[w].Kind != lang.Letters || afterHead.Has(l) {
				break
			}
		}
	}
	return ""
}

// issuer returns the first actor of the sentence where a verb of issuing
// stands before the document: "Ada Brandt released a statement saying".
func (f *claimFinder) issuer(source span.Span) string {
	w := f.wordAt(source.Start) - 1
	if w < 0 || !issuing.Has(f.reading.Words[w].Lower) {
		return ""
	}
	i := f.sentenceIndex(source)
	if i < 0 {
		return ""
	}
	s := f.reading.Sentences[i].Span
	id, at := "", source.Start
	for _, m := range f.actorIndex().touching(span.Span{Start: s.Start, End: source.Start}) {
		if m.Start < at {
			id, at = f.briefing.Actors[m.actor].ID, m.Start
		}
	}
	return id
}

var issuing = lang.Listed(`issued issuing issues released releasing releases published publishing publishes posted posting posts sent sending sends wrote writing writes
	made making tweeted shared sharing circulated signed signing read reading gave giving filed filing delivered delivering`)

// wordAt returns the index of the first word that ends behind the offset.
func (s *store) wordAt(offset int) int {
	return sort.Search(len(s.reading.Words), func(i int) bool { return s.reading.Words[i].Span.End > offset })
}

// lowerAt returns the word at the offset in lower case, "" behind the last.
func (s *store) lowerAt(offset int) string {
	if i := s.wordAt(offset); i < len(s.reading.Words) {
		return s.reading.Words[i].Lower
	}
	return ""
}
