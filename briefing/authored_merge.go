package briefing

import (
	"fmt"
	"strings"

	"sitrep/content"
	"sitrep/content/span"
)

// mergeAuthored puts an author's items before those that were found. They
// keep their order and their words; what they leave out (evidence, dates,
// actors) is taken from the text, and an item that was found too is merged
// into the author's.
func (s *store) mergeAuthored() {
	a := s.doc.Authored
	if a == nil {
		return
	}
	s.mergeBottomLine(a.BottomLine)
	s.mergeActors(a.Actors)
	s.mergeClaims(a.Claims)
	s.mergeTimeline(a.Timeline)
	s.countStatements()
}

// mergeBottomLine takes over the author's bottom line: as spans where its
// words stand in the text, at most three, else as words.
func (s *store) mergeBottomLine(lines []content.AuthoredLine) {
	for i, l := range lines {
		s.missing("bottom line", i, l)
		switch at := evidence(l); {
		case at.Empty():
			s.briefing.AuthorBottomLine = append(s.briefing.AuthorBottomLine, l.Text)
		case len(s.briefing.BottomLine) < 3:
			s.briefing.BottomLine = append(s.briefing.BottomLine, at)
		}
	}
}

// evidence is where an author's item stands in the text: the words named as
// evidence, else the item's own entry; empty where it stands nowhere.
func evidence(l content.AuthoredLine) span.Span {
	if !l.Evidence.Empty() {
		return l.Evidence
	}
	return l.Entry
}

// missing warns that the words named as evidence do not stand in the text.
func (s *store) missing(item string, i int, l content.AuthoredLine) {
	if l.EvidenceText == "" || !l.Evidence.Empty() {
		return
	}
	where := ""
	if l.Line > 0 {
		where = fmt.Sprintf(" (line %d)", l.Line)
	}
	s.briefing.Warnings = append(s.briefing.Warnings,
		fmt.Sprintf("%s %d%s: the words given as evidence do not stand in the text", item, i+1, where))
}

// sentencesOf returns the stretch of whole sentences that a span lies in, the
// span itself where the text was not read as sentences.
func (s *store) sentencesOf(at span.Span) *span.Span {
	var all span.Span
	for _, sen := range s.briefing.Sentences {
		if sen.Overlaps(at) {
			all = all.Cover(sen)
		}
	}
	if all.Empty() {
		all = at
	}
	return &all
}

// place returns words of the author's with their place: inside near if they
// stand there, else anywhere in the text, else with an empty span.
func (s *store) place(words string, near span.Span) Quote {
	if i := strings.Index(near.Of(s.doc.Text), words); i >= 0 && !near.Empty() {
		return s.quote(span.New(near.Start+i, near.Start+i+len(words)))
	}
	return Quote{Text: words}
}

// nothingMissing reports whether the author's items are a whole briefing, to which nothing
// is to be added from its text.
func (s *store) nothingMissing() bool { return s.doc.Authored != nil && s.doc.Authored.Whole }

// sameMatter reports whether two items say the same: half the words of the
// shorter stand in the other.
func sameMatter(a, b string) bool {
	wa, wb := contentWords(a), contentWords(b)
	n := min(len(wa), len(wb))
	return n > 0 && shared(wa, wb)*2 >= n
}

// touches reports whether an item's sentence holds the evidence, at least in
// part.
func touches(sentence *span.Span, at span.Span) bool {
	return sentence != nil && !at.Empty() && sentence.Overlaps(at)
}

// inEntry reports whether a span lies in the entry of one of the lines: what
// analysis finds there says the author's item once more.
func inEntry(at *span.Span, lines []span.Span) bool {
	for _, l := range lines {
		if at != nil && !l.Empty() && (l.Contains(*at) || at.Contains(l)) {
			return true
		}
	}
	return false
}
