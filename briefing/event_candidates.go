package briefing

import (
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// candidates returns the words that may name an event, in text order, with
// what speaks for and against each.
func (s *store) candidates() []candidate {
	var out []candidate
	body := 0
	said := map[string]bool{}
	for i, sen := range s.reading.Sentences {
		if s.stopped(i) {
			break
		}
		if p := s.reading.Passages[sen.Passage]; p.Heading && len(s.reading.Passages) > 1 || s.spokenToSomebody(i) {
			continue
		}
		if i+1 < len(s.reading.Sentences) && shouted(sen.Span.Of(s.doc.Text)) && !shouted(s.reading.Sentences[i+1].Span.Of(s.doc.Text)) {
			continue
		}
		if s.caption(i) || s.onlyAsks(i) {
			continue
		}
		words := s.reading.Words[sen.First:sen.Last]
		groups := s.verbGroups(i)
		ctx := sentenceContext{store: s, index: i, body: body, words: words, groups: groups, said: said,
			names: s.reading.NamesOf(i), quotations: s.reading.QuotationsOf(i)}
		ctx.attributions, _ = s.reading.AttributionsOf(i)
		ctx.firstTimex, ctx.lastTimex = s.timexesIn(sen.Span)
		body++
		out = append(out, ctx.candidates()...)
	}
	return out
}

// onlyAsks reports whether a sentence is a question that tells nothing: it opens with
// the word that asks, or has no finite verb, "Another election?".
func (s *store) onlyAsks(sentence int) bool {
	sen := s.reading.Sentences[sentence]
	if sen.First == sen.Last || !strings.HasSuffix(strings.TrimSpace(sen.Span.Of(s.doc.Text)), "?") {
		return false
	}
	if interrogative.Has(s.reading.Words[sen.First].Lower) {
		return true
	}
	for _, g := range s.verbGroups(sentence) {
		if g.Finite {
			return false
		}
	}
	return true
}

// interrogative are the words that open a question.
var interrogative = lang.Listed(`why what how who whom whose when where which is are was were do does did will would can could should shall may has have had`)

// sentenceContext is a sentence with what the features ask of it.
type sentenceContext struct {
	*store
	index  int // of the sentence
	body   int // number of body sentences before it
	words  []lang.Word
	groups []lang.VerbGroup
	said   map[string]bool // trigger words met so far

	attributions          []lang.Attribution // of the sentence
	quotations            []lang.Quotation   // that may touch it
	names                 []lang.Name        // in it
	unreals               []lang.Unreal      // clauses of it that tell of nothing that happened, once they are read
	unrealRead            bool
	firstTimex, lastTimex int // store.timexes[firstTimex:lastTimex] touch it
}

func (x *sentenceContext) candidates() []candidate {
	var out []candidate
	first := x.reading.Sentences[x.index].First
	heads := map[int]bool{}
	for gi, g := range x.groups {
		if x.nominal(g) {
			continue
		}
		heads[g.Head] = true
		if x.beenTo(g) {
			g.Base = "visit"
		}
		if g.Base == "be" || g.Base == "have" || g.Base == "do" || g.Base == "well" { // "may well be"
			continue
		}
		c := candidate{sentence: x.index, word: first + g.Head, lower: x.words[g.Head].Lower, place: x.words[g.Head].Span, group: g, clause: x.clause(g.Head), dated: -1}
		c.sure = x.triggered(c.place)
		c.dated = x.timexFor(c)
		if x.unreal(c) || x.nothingHappened(c) || x.inSource(c.place) || c.dated < 0 && x.byTeller(c) || c.sure < surely && x.uneventful(c) {
			continue
		}
		c.features = x.features(c, gi)
		c.doubted = g.Modal == "would" && x.conditional(c, x.words)
		out = append(out, c)
	}
	for wi, w := range x.words {
		if heads[wi] || w.Kind == lang.Punct {
			continue
		}
		sure := x.triggered(w.Span)
		if eventNoun(w.Lower) == "" && sure < perhaps {
			continue
		}
		c := candidate{sentence: x.index, word: first + wi, lower: w.Lower, place: w.Span, noun: true, clause: x.clause(wi), dated: -1, sure: sure}
		if g, ok := lang.Governing(x.words, x.groups, w.Span.Start); ok {
			c.group = g
		}
		c.dated = x.timexFor(c)
		if x.unreal(c) || x.namedWork(c) || x.inSource(c.place) || x.recurring(c) || x.inQuestion(c) || x.generic(c) || x.ofNothing(c) || x.effect(c) || x.comparesTimes(c) || c.sure < surely && c.dated < 0 && !x.compared(c) && x.underState(c) {
			continue
		}
		if c.dated >= 0 && x.tellsOtherDay(out, c.dated) && x.attributive(x.timexes[c.dated].Span) {
			if phrase, ok := x.nounPhrase(c); ok {
				c.clause, c.phrase = phrase, true
			}
		}
		c.features = x.features(c, -1)
		c.doubted = doubtBefore(x.words[:wi+1], wi)
		out = append(out, c)
	}
	for _, c := range out {
		x.said[x.reading.Words[c.word].Lower] = true
	}
	return out
}

// inSource reports whether a word only tells of the source behind "according to":
// "sales rose, according to figures released on Friday".
func (x *sentenceContext) inSource(at span.Span) bool {
	for _, a := range x.attributions {
		if a.Source.Contains(at) && strings.EqualFold(a.Cue.Of(x.doc.Text), "according to") {
			return true
		}
	}
	return false
}
