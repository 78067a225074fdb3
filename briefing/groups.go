package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// readCrowds makes actors of groups that drive an event without speaking: a
// plural of people as the subject that starts a sentence.
func (f *actorFinder) readCrowds() {
	for i, s := range f.reading.Sentences {
		if f.stopped(i) {
			return
		}
		if f.reading.Passages[s.Passage].Heading {
			continue
		}
		head := -1
		for w := s.First; w < s.Last && w < s.First+3; w++ {
			l := f.lower(w)
			if f.reading.Words[w].Kind == lang.Punct || afterHead.Has(l) || l == "and" || l == "there" {
				break
			}
			plural := lang.Singular(l) != l && lang.RoleNoun(l) || peopleNouns.Has(l) || l == "police"
			if plural && f.verbAfter(w+1) {
				head = w
				break
			}
		}
		if head < 0 {
			continue
		}
		at := span.Span{Start: f.reading.Words[s.First].Span.Start, End: f.reading.Words[head].Span.End}
		if f.namedWithin(at) || len(f.phraseWords(at)) > 2 {
			continue
		}
		f.group(at, f.lower(head), 2)
	}
}

// namedWithin reports whether a mention ends the span or is the span: the
// group has a name or is known already.
func (f *actorFinder) namedWithin(at span.Span) bool {
	return slices.ContainsFunc(f.near(at.Start), func(m Mention) bool { return m.Overlaps(at) && m.End >= at.End })
}

// group ties a mention of a group without name to the group, or makes it.
func (f *actorFinder) group(at span.Span, head string, acts int) {
	words := f.phraseWords(at)
	kind := Group
	if head == "police" {
		kind = Organization
	}
	if e := f.groupMeant(words, kind); e != nil {
		f.mention(e, at, NominalMention)
		e.acts += acts
		return
	}
	e := f.entity(kind, at, NominalMention)
	f.setPhrase(e, f.phraseWords(f.headOf(at)))
	e.acts += acts
}

// groupMeant returns the group that is spoken of by the same words, else the only one
// that they pick up or say more of: "the officials" after those of two states are
// neither's. nil for none.
func (f *actorFinder) groupMeant(words []string, kind ActorType) *entity {
	var meant *entity
	several := false
	for _, e := range f.groupsLike(words) {
		if e.merged || e.kind != kind || !sameGroup(e.phrase, words) {
			continue
		}
		if len(e.phrase) == len(words) {
			return e
		}
		several = several || meant != nil
		meant = e
	}
	if several {
		return nil
	}
	return meant
}

// mergeStudied ties "the researchers", "the authors" to the only group that a text about
// a study names otherwise before them: "scientists from Harlow".
func (f *actorFinder) mergeStudied() {
	for _, e := range slices.Clone(f.entities) {
		if e.merged || e.kind != Group || e.words != nil || len(e.phrase) != 1 || !studying.Has(e.phrase[0]) || e.phrase[0] == "team" || !f.alwaysDefinite(e) {
			continue
		}
		var other *entity
		several := false
		for _, o := range f.entities {
			if n := len(o.phrase); o != e && !o.merged && o.words == nil && n > 0 && studying.Has(o.phrase[n-1]) && o.starts.first() < e.starts.first() {
				several = several || other != nil
				other = o
			}
		}
		if other != nil && !several {
			f.merge(other, e)
		}
	}
}

// alwaysDefinite reports whether all mentions of an entity begin with "the".
func (f *actorFinder) alwaysDefinite(e *entity) bool {
	return !slices.ContainsFunc(e.mentions, func(m Mention) bool { return m.Kind == NominalMention && f.lower(f.word(m.Start)) != "the" })
}

// studying are what those who made a study are called in turn.
var studying = lang.Listed(`researchers scientists authors team academics`)

// peopleNouns are nouns for people beside those of roles.
var peopleNouns = lang.Listed(`authorities sources people family families staff crew crews public community communities teams critics locals relatives
	parents troops personnel clergy youths youth elders rescuers responders detectives prosecutors forecasters pollsters democrats republicans conservatives liberals
	lawmakers mps workers unions neighbors neighbours markets traders industry voters faithful aides insiders`)

// phraseWords returns the words of a phrase in lower case, without articles.
func (f *actorFinder) phraseWords(at span.Span) []string {
	var out []string
	for w := f.word(at.Start); w < len(f.reading.Words) && f.reading.Words[w].Span.Start < at.End; w++ {
		l := f.lower(w)
		if len(out) == 0 && (l == "the" || l == "a" || l == "an") || f.reading.Words[w].Kind == lang.Punct {
			continue
		}
		out = append(out, l)
	}
	return out
}

// sameGroup reports whether two phrases without names mean one group: the same
// words, or the bare plural that picks a fuller one up.
func sameGroup(a, b []string) bool {
	if len(a) == len(b) && len(a) > 0 {
		last := len(a) - 1
		return slices.Equal(a[:last], b[:last]) && lang.Singular(a[last]) == lang.Singular(b[last])
	}
	if len(a) < len(b) {
		a, b = b, a
	}
	return len(b) == 1 && len(a) == 2 && a[1] == b[0] && strings.HasSuffix(b[0], "s")
}
