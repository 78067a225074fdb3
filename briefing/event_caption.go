package briefing

import (
	"regexp"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// dayAtEnd finds a day in full at the end of a sentence, behind a comma or the day of
// the week, with the credit of a picture behind it or not.
var dayAtEnd = regexp.MustCompile(`(?:, (?:on )?|day,? )(?:` + monthName + `,? \d{1,2},? \d{4}|\d{1,2} ` + monthName + ` \d{4})\.?(?: \([^()]*\))?$`)

const monthName = `(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?`

// caption reports whether a sentence tells what a picture shows: its verb stands in
// the simple present and looks to nothing ahead, and it ends with a day in full,
// "speaks to the press in Skarnes, Norwyn, Thursday, May 4, 2023".
func (s *store) caption(sentence int) bool {
	if !dayAtEnd.MatchString(s.reading.Sentences[sentence].Span.Of(s.doc.Text)) {
		return false
	}
	for _, g := range s.verbGroups(sentence) {
		if g.Finite {
			return g.Tense == span.PresentTense && !g.Perfect && g.Modal == "" && !anticipating.Has(g.Base)
		}
	}
	return false
}

// monthAsVerb reports whether what was read as a verb is the month: "Thursday, May,
// 4, 2023".
func monthAsVerb(words []lang.Word, g lang.VerbGroup) bool {
	if g.First == 0 || words[g.First].Lower != "may" {
		return false
	}
	next, p := lowAt(words, g.First+1), words[g.First-1]
	number := g.First+1 < len(words) && words[g.First+1].Kind == lang.Number || next == "," && g.First+2 < len(words) && words[g.First+2].Kind == lang.Number
	return number && (p.Lower == "," || p.Kind == lang.Number || prepositions.Has(p.Lower) || p.Lower == "of")
}
