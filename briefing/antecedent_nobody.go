package briefing

import (
	"slices"

	"sitrep/briefing/lang"
)

// noneFeatures gives each feature of an anaphor that takes up nobody to add.
func (f *actorFinder) noneFeatures(a *anaphor, all []referent, add func(string)) {
	add("none")
	near := 3
	for i := range all {
		near = min(near, all[i].away)
	}
	add("none:near" + grade(near))
	add("none:of" + grade(log2(len(all))))
	if a.speaks {
		add("none:speaks")
	}
	if a.quoted {
		add("none:quoted")
	}
	if f.subjectAt(a) {
		add("none:subject")
	}
	if a.owns {
		add("none:owns")
		if l := f.lower(a.last); lang.RoleNoun(l) || lang.BodyNoun(lang.Singular(l)) || governs.Has(l) {
			add("none:owns of body")
		}
	} else if a.noun == "" && (intends.Has(f.lower(a.last)) || auxiliary.Has(f.lower(a.last)) && intends.Has(f.lower(a.last+1))) {
		add("none:intends")
	}
	if a.object {
		add("none:object")
	}
	switch {
	case a.noun != "":
		add("none:" + a.noun)
		add("none:" + a.determiner)
		if a.last-a.first > 2 {
			add("none:modified")
		}
		switch next := f.lower(a.last); next {
		case "that", "who", "which", "whose", "in", "at", "from", "to", "on":
			add("none:before " + next)
		}
		if f.indefinite(a, 6) {
			add("none:a noun")
		}
	case a.class == oneThing:
		if f.pleonastic(a) {
			add("none:pleonastic")
		}
		add("none:" + f.lower(a.first))
		f.commonBefore(a, false, add)
	case a.class == several:
		add("none:" + f.lower(a.first))
		if f.pairBefore(a) {
			add("none:pair")
		}
		f.commonBefore(a, true, add)
	}
}

// pairBefore reports whether two that are joined by "and" stand before an anaphor, in
// its sentence or the one before, one of them a person.
func (f *actorFinder) pairBefore(a *anaphor) bool {
	for i := max(0, a.sentence-1); i <= a.sentence; i++ {
		for _, m := range f.placed[i] {
			if m.Start < a.at.Start && f.isOne(f.of[m.Span]) && (f.lower(f.word(m.Start)-1) == "and" || f.lower(f.word(m.End)) == "and") {
				return true
			}
		}
	}
	return false
}

// indefinite reports whether a description's noun stands behind "a" or "an" up to
// so many sentences before it: then it takes up that.
func (f *actorFinder) indefinite(a *anaphor, sentences int) bool {
	return f.broughtIn(a.noun, f.reading.Sentences[max(0, a.sentence-sentences)].First, a.first)
}

// broughtIn reports whether a noun stands behind "a" or "an" among the words from first
// to before end.
func (f *actorFinder) broughtIn(noun string, first, end int) bool {
	if f.indefinites == nil {
		f.indefinites = f.readIndefinites()
	}
	at := f.indefinites[noun]
	i, _ := slices.BinarySearch(at, first+1)
	return i < len(at) && at[i] < end
}

// readIndefinites returns where each word stands not far behind "a", "an", "one" or
// "another", in order.
func (f *actorFinder) readIndefinites() map[string][]int {
	out, last := map[string][]int{}, -indefiniteReach-1
	for w := range f.reading.Words {
		l := f.lower(w)
		if w-last <= indefiniteReach {
			out[l] = append(out[l], w)
		}
		if l == "a" || l == "an" || l == "one" || l == "another" {
			last = w
		}
	}
	return out
}

// indefiniteReach is how many words behind its article a noun may stand.
const indefiniteReach = 3

// pleonastic reports whether "it" stands for nothing: "it is likely that".
func (f *actorFinder) pleonastic(a *anaphor) bool {
	seen := false
	for w := a.last; w < a.last+9 && w < f.reading.Sentences[a.sentence].Last; w++ {
		switch l := f.lower(w); {
		case be.Has(l), l == "seems", l == "seemed", l == "appears", l == "appeared", l == "turns", l == "takes", l == "took":
			seen = true
		case w < a.last+2 && auxiliary.Has(l):
		case seen && (l == "that" || l == "to" || l == "how" || l == "whether" || l == "who" || l == "if" || l == "when"):
			return true
		case !seen || f.reading.Words[w].Kind == lang.Punct:
			return false
		}
	}
	return false
}

var be = lang.Listed(`is was be been 's`)

// commonBefore tells what common nouns stand between the likeliest candidate
// and the anaphor, in its sentence and at the start of the one before.
func (f *actorFinder) commonBefore(a *anaphor, plural bool, add func(string)) {
	count := 0
	from := f.reading.Sentences[a.sentence].First
	for w := from; w < a.first; w++ {
		if f.commonNoun(w, plural) {
			count++
		}
	}
	add("none:nouns" + grade(count))
	if a.sentence > 0 && count == 0 {
		s := f.reading.Sentences[a.sentence-1]
		for w := s.First; w < min(s.First+4, s.Last); w++ {
			if f.commonNoun(w, plural) {
				add("none:subject before")
				return
			}
		}
	}
}

// commonNoun reports whether the word at w looks like a common noun of the
// number asked for.
func (f *actorFinder) commonNoun(w int, plural bool) bool {
	l := f.lower(w)
	if f.reading.Words[w].Kind != lang.Letters || capitalised(f.text(w)) && w != f.reading.Sentences[f.sentence(f.reading.Words[w].Span.Start)].First || lang.Function(l) {
		return false
	}
	if plural {
		return len(l) > 3 && lang.Singular(l) != l && !actVerbs.Has(l) && !intends.Has(l) || peopleNouns.Has(l)
	}
	before := f.lower(w - 1)
	return before == "the" || before == "a" || before == "an" || before == "this" || before == "that"
}

// meansUnnamed reports whether a description takes up something that the text has brought
// in without a name, "a spy network", and that nothing says an entity is.
func (f *actorFinder) meansUnnamed(e *entity, a *anaphor) bool {
	return !calledBy(e, a.noun) && !bearsNoun(e, a.noun) && f.indefinite(a, introducedWithin)
}

// introducedWithin is how many sentences before a description what it takes up may have
// been brought in.
const introducedWithin = 25
