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

// spouseMeant returns whom "his wife" or "her husband" means where the text tells of one
// couple that married, both by name: nil elsewhere.
func (f *actorFinder) spouseMeant(at span.Span) *entity {
	w := f.word(at.Start)
	want := spouses[f.lower(w+1)]
	if l := f.lower(w); want == 0 || f.reading.Words[w+1].Span.End != at.End || l != "his" && l != "her" {
		return nil
	}
	if f.wed == nil {
		c := f.couple()
		f.wed = &c
	}
	one, other := f.wed.one, f.wed.other
	switch {
	case one == nil || f.wed.at > at.Start || one.merged || other.merged || one.gender != 0 && one.gender == other.gender:
		return nil
	case one.gender == want || other.gender != 0 && other.gender != want:
		return one
	}
	return other
}

// spouses are what the two of a couple are called, by gender.
var spouses = map[string]byte{"wife": 'f', "husband": 'm'}

// couple is who married whom, and where that is first told.
type couple struct {
	one, other *entity
	at         int
}

// couple returns the two who are told to have married, nobody where none or several are.
func (f *actorFinder) couple() (c couple) {
	for w := 1; w < len(f.reading.Words); w++ {
		if !weds.Has(f.lower(w)) || f.sentence(f.reading.Words[w].Span.Start) < 0 {
			continue
		}
		var x, y *entity
		for _, m := range f.near(f.reading.Words[w].Span.Start) {
			e := f.of[m.Span]
			switch first, last := f.word(m.Start), f.word(m.End-1); {
			case m.Kind != NameMention || e == nil || e.kind != Person:
			case last < w && w-last <= 3:
				x = e
			case first > w && first-w <= 3 && (y == nil || first == w+1):
				y = e
			}
		}
		if x == nil || y == nil || x == y {
			continue
		}
		if c.one != nil && (c.one != x || c.other != y) {
			return couple{}
		}
		if c.one == nil {
			c = couple{x, y, f.reading.Words[w].Span.Start}
		}
	}
	return c
}

var weds = lang.Listed(`married wed weds marries`)
