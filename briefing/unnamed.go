package briefing

import (
	"slices"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// readUnnamed makes entities of the people and bodies that are spoken of without
// a name wherever they stand: "creditors", "six ruling-party MPs", "the state
// primary board". Whether they do anything in the story is judged like that of
// all others. It comes after pronouns and descriptions are tied, so that none is
// tied to what may be nobody.
func (f *actorFinder) readUnnamed() {
	for i, s := range f.reading.Sentences {
		if f.stopped(i) {
			return
		}
		if f.reading.Passages[s.Passage].Heading {
			continue
		}
		for w := s.First; w < s.Last; w++ {
			if at, kind := f.unnamedAt(w, s); kind != "" {
				f.crowd(at, kind)
			}
		}
	}
}

// unnamedAt returns the noun phrase whose head is the word at w, and whether it
// is of people or a body; the type is "" where it is neither, has a name or is
// known already.
func (f *actorFinder) unnamedAt(w int, s lang.Sentence) (span.Span, ActorType) {
	l, none := f.lower(w), span.Span{}
	if f.reading.Words[w].Kind != lang.Letters || capitalised(f.text(w)) && w > s.First && !peopleNouns.Has(l) || f.inName(f.reading.Words[w].Span) || !f.endsPhrase(w) {
		return none, ""
	}
	one := lang.Singular(l)
	several := one != l && (lang.RoleNoun(l) || agentNoun(one)) || peopleNouns.Has(l)
	body := one == l && (lang.BodyNoun(l) && l != "regime" || l == "police" || l == "forces") && !lang.RoleNoun(l)
	single := one == l && !several && !body && (lang.RoleNoun(l) || agentNoun(l))
	if !several && !body && !single || notPeople.Has(l) {
		return none, ""
	}
	start := w
	for start > s.First && w-start < 5 && f.beforeHead(start-1) {
		start--
	}
	modified := start < w
	for start > s.First && (counts.Has(f.lower(start-1)) || f.reading.Words[start-1].Kind == lang.Number) {
		start--
	}
	for start < w && (f.lower(start) == "of" || f.lower(start) == "than" || f.lower(start) == "at") {
		start++ // "a group of Russian officials", "more than"
	}
	determiner := ""
	if start > s.First && determiners.Has(f.lower(start-1)) {
		start--
		determiner = f.lower(start)
	}
	before := f.lower(start - 1)
	if isBe(before) || before == "as" || before == "," && f.afterName(start-1) || before == "-" {
		return none, ""
	}
	if single && determiner != "a" && determiner != "an" || body && !modified && !(determiner == "a" && (f.lower(w+1) == "in" || f.lower(w+1) == "of")) {
		return none, ""
	}
	at := span.Span{Start: f.reading.Words[start].Span.Start, End: f.reading.Words[w].Span.End}
	if f.of[at] != nil || f.namedWithin(at) || f.titleAt(f.reading.Words[w].Span) {
		return none, ""
	}
	if body {
		return at, Organization
	}
	return at, Group
}

// beforeHead reports whether the word at w may stand between the determiner of
// a phrase and its head.
func (f *actorFinder) beforeHead(w int) bool {
	l := f.lower(w)
	if counts.Has(l) || isBe(l) {
		return false
	}
	return f.modifierAt(w) && !f.verbStarts(w)
}

// endsPhrase reports whether a noun phrase may end with the word at w: no noun
// or name follows that it would modify.
func (f *actorFinder) endsPhrase(w int) bool {
	if w+1 >= len(f.reading.Words) {
		return true
	}
	next, l := f.reading.Words[w+1], f.lower(w+1)
	return next.Kind == lang.Punct && l != "-" && l != "'" || lang.Function(l) || l == "who" || !capitalised(f.text(w+1)) && (f.verbStarts(w+1) || f.verbAfter(w+1))
}

// afterName reports whether the comma at k stands behind a name: what follows
// says who that is.
func (f *actorFinder) afterName(k int) bool {
	n, ok := f.nameBefore(f.reading.Words[k].Span.Start)
	return ok && n.Span.End == f.reading.Words[k].Span.Start
}

func isBe(l string) bool {
	switch l {
	case "is", "was", "are", "were", "be", "been", "being", "become", "became", "becomes":
		return true
	}
	return false
}

// counts tell how many are spoken of.
var counts = lang.Listed(`two three four five six seven eight nine ten eleven twelve dozens hundreds thousands several some many few most all both other another
	over nearly about around almost numerous various more than at least of any no certain multiple dozen hundred thousand`)

// crowd ties a phrase without a name to the entity without name that it takes
// up, or makes one.
func (f *actorFinder) crowd(at span.Span, kind ActorType) {
	words := f.phraseWords(at)
	if len(words) == 0 {
		return
	}
	var best *entity
	for _, e := range f.groupsLike(words) {
		if !e.merged && e.words == nil && e.kind == kind && sameCrowd(e.phrase, words) && (best == nil || e.starts.before(at.Start) > best.starts.before(at.Start)) {
			best = e
		}
	}
	if best == nil {
		best = f.entity(kind, at, NominalMention)
		f.setPhrase(best, words)
		return
	}
	f.mention(best, at, NominalMention)
}

// sameCrowd reports whether a phrase without a name means the people of an earlier
// one: it has the same noun in the same number, and no other word, counts aside,
// that the earlier one lacks.
func sameCrowd(earlier, later []string) bool {
	last := len(later) - 1
	if len(earlier) == 0 || last < 0 || earlier[len(earlier)-1] != later[last] {
		return false
	}
	for _, w := range later[:last] {
		if !counts.Has(w) && !startsWithDigit(w) && !slices.Contains(earlier, w) {
			return false
		}
	}
	return true
}

// startsWithDigit reports whether a word starts with a digit.
func startsWithDigit(w string) bool { return w[0] >= '0' && w[0] <= '9' }
