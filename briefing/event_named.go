package briefing

import (
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// farthestName is the number of sentences in which whom a pronoun stands for was
// named last, for a line to be told by that name.
const farthestName = 4

// nameSubjects tells the lines that a pronoun is the subject of by the name of whom
// it stands for, as the text has that: "Ada Holt … left the board on Monday". A
// line stands alone in a timeline, where no sentence before it says who "she" is.
func (s *store) nameSubjects() {
	for i := range s.happenings {
		h := &s.happenings[i]
		x := s.sentence(h.sentence)
		first, last := x.wordsOf(*h.event.Span)
		pronoun := first
		if h.event.Subject != nil {
			if f, l := x.wordsOf(*h.event.Subject); l-f == 1 {
				pronoun = f
			}
		}
		name, ok := x.namedBy(pronoun)
		if !ok || possessives.Has(x.words[pronoun].Lower) && h.event.Subject != nil {
			continue
		}
		if pronoun == first && h.event.Subject == nil && subjectPronouns.Has(x.words[first].Lower) {
			if last-first < shortestPart || !x.opensFinite(first+1) && !x.opensFinite(first+2) || strings.HasPrefix(x.words[first+1].Lower, "'") || strings.HasPrefix(x.words[first+1].Lower, "’") {
				continue
			}
			line := x.balanced(x.spanOf(first+1, last))
			line.End = max(line.End, h.event.Span.End)
			h.event.Span = &line
		}
		h.event.Subject = &name
		h.event.Text = joined(s.doc.Text, []span.Span{name, *h.event.Span})
		for _, id := range s.actorsIn(name) {
			h.event.Actors = addID(h.event.Actors, id)
		}
	}
}

// namedBy returns the name of whom a pronoun stands for: the fullest that the text
// has of them shortly before it. It reports false where the word is no pronoun or
// it is not known whose.
func (x *sentenceContext) namedBy(i int) (span.Span, bool) {
	w := x.words[i]
	own := possessives.Has(w.Lower)
	if w.Kind != lang.Letters || !subjectPronouns.Has(w.Lower) && !own || x.empty(i) {
		return span.Span{}, false
	}
	for _, m := range x.actorIndex().touching(w.Span) {
		if m.Span != w.Span {
			continue
		}
		var last, best span.Span
		group := x.briefing.Actors[m.actor].Type == Group
		for _, n := range x.briefing.Actors[m.actor].Mentions {
			if (n.Kind == NameMention || group && n.Kind != PronounMention) && n.End <= w.Span.Start {
				if n.Start > last.Start || last.Empty() {
					last = n.Span
				}
				if n.Len() >= best.Len() {
					best = n.Span
				}
			}
		}
		if last.Empty() || last.Start < x.reading.Sentences[max(0, x.index-farthestName)].Span.Start {
			return span.Span{}, false
		}
		if w.Lower != "he" && w.Lower != "she" && w.Lower != "his" && w.Lower != "her" && !(group && w.Lower == "they") && !x.opensSentence(last) {
			return span.Span{}, false
		}
		return best, true
	}
	return x.onlyPerson(i)
}

// onlyPerson returns the name of the only person that its sentence names before a "he"
// or a "she" at a word: "Lee Berg questioned the plan as he left the board".
func (x *sentenceContext) onlyPerson(i int) (span.Span, bool) {
	if w := x.words[i].Lower; w != "he" && w != "she" {
		return span.Span{}, false
	}
	var only span.Span
	for _, n := range x.reading.NamesOf(x.index) {
		if n.Type != lang.PersonName || n.Span.Start > x.words[i].Span.Start {
			continue
		}
		if !only.Empty() {
			return span.Span{}, false
		}
		only = n.Span
	}
	return only, !only.Empty()
}

// emptyBehind is the number of words behind the verb of an empty "it" within which
// the clause starts that it stands for.
const emptyBehind = 4

// empty reports whether an "it" stands for nothing but the clause behind its verb:
// "it was agreed on Monday that the pier would close".
func (x *sentenceContext) empty(i int) bool {
	g, ok := x.groupAt(i + 1)
	if x.words[i].Lower != "it" || !ok || !g.Passive && g.Base != "be" && !emerging.Has(g.Base) {
		return false
	}
	for k := g.Last; k < min(len(x.words), g.Last+emptyBehind); k++ {
		if w := x.words[k].Lower; w == "that" || w == "whether" || w == "to" && !x.inGroup(k-1) {
			return true
		}
	}
	return false
}

// emerging are verbs that "it" stands before as if in the passive.
var emerging = lang.Listed(`emerge seem appear happen turn transpire follow`)

// possessives stand for whose something is.
var possessives = lang.Listed(`his her its their`)

// opensSentence reports whether a name stands at the start of the sentence or of the
// one before it: "it" is taken to be what that is about, while elsewhere it is as
// often a thing that no actor stands for.
func (x *sentenceContext) opensSentence(name span.Span) bool {
	for k := max(0, x.index-1); k <= x.index; k++ {
		if sen := x.reading.Sentences[k]; sen.Span.Contains(name) {
			lead := strings.Fields(x.doc.Text[sen.Span.Start:name.Start])
			return len(lead) == 0 || len(lead) == 1 && articles.Has(strings.ToLower(lead[0]))
		}
	}
	return false
}
