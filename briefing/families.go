package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// familyNouns are what several of one family are called together.
var familyNouns = lang.Listed(`parents couple family spouses siblings brothers sisters twins newlyweds`)

// readFamilies ties "the parents", "the couple" to a family that is called by its
// name, "the Sams", where there is but one such name.
func (f *actorFinder) readFamilies() {
	var family *entity
	for _, e := range f.entities {
		if f.people(e) && f.bearer(e) {
			if family != nil {
				return
			}
			family = e
		}
	}
	if family == nil {
		return
	}
	for _, e := range slices.Clone(f.entities) {
		if e.kind == Group && len(e.phrase) == 1 && familyNouns.Has(e.phrase[0]) {
			f.merge(family, e)
		}
	}
	for w := 1; w < len(f.reading.Words); w++ {
		at := span.Span{Start: f.reading.Words[w-1].Span.Start, End: f.reading.Words[w].Span.End}
		if familyNouns.Has(f.lower(w)) && f.lower(w-1) == "the" && f.sentence(at.Start) >= 0 && family.starts.before(at.Start) >= 0 && !f.coveredHead(f.reading.Words[w].Span) {
			f.mention(family, at, NominalMention)
		}
	}
}

// bearer reports whether somebody is named who bears the name of a family.
func (f *actorFinder) bearer(family *entity) bool {
	last := lang.Singular(family.words[0])
	return slices.ContainsFunc(f.words[last], func(e *entity) bool {
		return e.kind == Person && len(e.words) > 1 && e.words[len(e.words)-1] == last
	})
}

// people reports whether what was read as a person's name is a family's or a
// people's: "the Sams".
func (f *actorFinder) people(e *entity) bool {
	return e.kind == Person && len(e.words) == 1 && strings.HasSuffix(e.words[0], "s") && !slices.ContainsFunc(e.mentions, func(m Mention) bool {
		return m.Kind == NameMention && f.lower(f.word(m.Start)-1) != "the"
	})
}
