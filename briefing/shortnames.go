package briefing

import (
	"cmp"
	"slices"
	"strings"

	"sitrep/briefing/lang"
)

// mergeBodies ties a body's short name to its full one: the first words of it
// ("Harlan" for "Harlan Motors"), or the last behind a country or a place ("Security
// Council" for "U.N. Security Council"). Two that fit leave it alone. Longer ones
// come first, so that "Harlan" meets "Harlan Motors of Norway" as one.
func (f *actorFinder) mergeBodies() {
	f.mergeStateBodies()
	shorts := slices.Clone(f.entities)
	slices.SortStableFunc(shorts, func(a, b *entity) int { return cmp.Compare(len(b.words), len(a.words)) })
	for i, short := range shorts {
		if f.stopped(i) {
			return
		}
		if short.merged || short.kind != Organization && !(short.kind == Person && len(short.words) == 1) && short.kind != Place || len(short.words) == 0 || isAcronym(short.name) && len(short.words[0]) < 3 {
			continue
		}
		var fit []*entity
		for _, long := range f.fullerThan(short) {
			if long != short && !long.merged && long.kind == Organization && (shortFor(short, long) && !f.unitOf(short, long) || spelledBehind(short, long) || endOf(short, long)) {
				fit = append(fit, long)
			}
		}
		if len(fit) == 1 && !(short.kind == Place && short.acts == 0) {
			f.merge(fit[0], short)
		}
	}
}

// fullerThan returns the entities whose names may be the full form of one's.
func (f *actorFinder) fullerThan(short *entity) []*entity {
	if one := lang.Singular(short.words[0]); len(short.words) == 1 && one != short.words[0] {
		return slices.Concat(f.bearing(short.words), f.bearing([]string{one}), f.bearing([]string{one + "ic"}))
	}
	return f.bearing(short.words)
}

// mergeSpelled ties a body that is spoken of by the words of a name, written small or
// with a noun behind, to the body that bears the name: "the harbour ministry" to
// "Harbour Ministry", "the Harlow Daily newspaper" to "Harlow Daily".
func (f *actorFinder) mergeSpelled() {
	for _, e := range slices.Clone(f.entities) {
		if e.merged || e.kind != Organization || e.words != nil || len(e.phrase) < 2 {
			continue
		}
		var fit *entity
		several := false
		for _, o := range f.bearing(e.phrase) {
			if o.merged || o.kind != Organization || o == e || o.words == nil || len(o.words) > len(e.phrase) || !slices.Equal(e.phrase[:len(o.words)], o.words) {
				continue
			}
			if rest := e.phrase[len(o.words):]; len(rest) > 1 || len(rest) == 1 && (!lang.BodyNoun(rest[0]) || bodyParts.Has(rest[0]) || len(o.words) == 1) || len(rest) == 0 && len(o.words) < 2 {
				continue
			}
			several = several || fit != nil
			fit = o
		}
		if fit != nil && !several {
			f.merge(fit, e)
		}
	}
}

// mergePolice ties "police" alone, or with fewer words, to the one force that the
// text has called by more: "Lindholm town police". After two it is left alone.
func (f *actorFinder) mergePolice() {
	for _, short := range slices.Clone(f.entities) {
		words := f.wordsOfBody(short)
		if len(words) == 0 || words[len(words)-1] != "police" {
			continue
		}
		var fit []*entity
		for _, long := range f.entities {
			if by := f.wordsOfBody(long); long != short && long.starts.first() < short.starts.first() && len(by) > len(words) && slices.Equal(by[len(by)-len(words):], words) {
				fit = append(fit, long)
			}
		}
		if len(fit) == 1 {
			f.merge(fit[0], short)
		}
	}
}

// wordsOfBody returns the words that a body is known by, of its name or without one.
func (f *actorFinder) wordsOfBody(e *entity) []string {
	switch {
	case e.merged || e.kind != Organization:
		return nil
	case e.words != nil:
		return e.words
	}
	return e.phrase
}

// shortFor reports whether one name is the short form of the other.
func shortFor(short, long *entity) bool {
	n, m := len(short.words), len(long.words)
	if n >= m {
		return false
	}
	if n == 1 && chambers.Has(short.words[0]) {
		return false
	}
	if head := bodyHead(short.words); lang.BodyNoun(head) && n > 1 && bodyHead(long.words) != head {
		return m == n+1 && long.words[n] == "department" && slices.Equal(long.words[:n], short.words)
	}
	if slices.Equal(long.words[:n], short.words) {
		if short.country != "" || n == 1 && (lang.BodyNoun(short.words[0]) || len(short.words[0]) < 3) || lang.CapitalOf(short.words[0]) != "" {
			return false
		}
		rest := long.words[n]
		if rest == "of" || rest == "for" {
			// "Harlan Foundation" of "Harlan Foundation for the Arts", "Harlan Air of Norway"
			return n > 1 && (lang.BodyNoun(short.words[n-1]) || openHeads.Has(short.words[n-1]) || rest == "of" && lang.CountryOf(countryKey(withoutThe(long.words[n+1:]))) != "")
		}
		return rest != "and" && short.kind != Place || m == n+1 && lang.BodyNoun(rest) && short.kind != Place
	}
	if n == 1 && m == 2 && long.words[1] == "party" && (lang.Singular(short.words[0]) == long.words[0] || short.words[0] == "democrats" && long.words[0] == "democratic") {
		return true // "the Greens" of "Green Party"
	}
	if n == 1 && m == 2 && short.kind == Organization && isTeam(short.words[0]) && long.words[1] == short.words[0] {
		return true
	}
	return n >= 2 && (prefixes.Has(long.words[0]) || lang.Nationality(long.words[0])) && slices.Equal(long.words[1:1+n], short.words) &&
		(m == n+1 || long.words[n+1] == "of" || long.words[n+1] == "for")
}

// openHeads are what bodies that say what they are for are called, besides nouns of
// bodies: "Harlow Center" of "Harlow Center for Rights".
var openHeads = lang.Listed(`center centre initiative network observatory project`)

// unitOf reports whether a name that starts with another's one word is that of a part
// of it: the body is named before it, and the rest tells where the part is or what it
// does in more than a word, "Harlan Norway", "Harlan Commercial Boats".
func (f *actorFinder) unitOf(short, long *entity) bool {
	if len(short.words) != 1 || len(long.words) < 2 || long.words[0] != short.words[0] {
		return false
	}
	rest := long.words[1:]
	if len(rest) == 1 && lang.CountryOf(rest[0]) == "" || len(rest) > 1 && slices.ContainsFunc(rest, func(w string) bool { return w == "and" || w == "&" || w == "of" || w == "for" }) {
		return false
	}
	first := f.firstInBody(short)
	return first >= 0 && first < f.firstInBody(long)
}

// firstInBody returns where an entity is first mentioned under no heading, -1 where it
// never is.
func (f *actorFinder) firstInBody(e *entity) int {
	first := -1
	for _, m := range e.mentions {
		if (first < 0 || m.Start < first) && !f.heading(m.Start) {
			first = m.Start
		}
	}
	return first
}

// spelledBehind reports whether one name is the other with words behind it, written
// small, that only say what body it is: "Harlow Daily newspaper".
func spelledBehind(short, long *entity) bool {
	n := len(short.words)
	small := strings.Fields(long.name)
	if n >= len(long.words) || !slices.Equal(long.words[:n], short.words) || len(small) < len(long.words) || short.country != "" || short.kind == Place {
		return false
	}
	small = small[len(small)-(len(long.words)-n):]
	if slices.ContainsFunc(small, capitalised) || n == 1 && lang.BodyNoun(short.words[0]) {
		return false
	}
	last := lang.Fold(small[len(small)-1])
	return lang.BodyNoun(last) && !lang.RoleNoun(last) && !bodyParts.Has(last)
}

// endOf reports whether one name is the end of the other, which is named first: "High
// Court" of "Harlow High Court", "Guard" of "Coastal Guard". A word that many bodies
// are called by alone, and a party of more than one state, are no such ends.
func endOf(short, long *entity) bool {
	n, m := len(short.words), len(long.words)
	if n >= m || m-n > 3 || short.kind != Organization || isAcronym(short.name) || !slices.Equal(long.words[m-n:], short.words) || slices.Contains(long.words[:m-n], "and") {
		return false
	}
	last := short.words[n-1]
	if long.starts.first() > short.starts.first() || last == "party" || last == "government" || lang.KnownBody(short.name) {
		return false
	}
	if n == 1 {
		return !lang.BodyNoun(last) && !chambers.Has(last) && !lang.RoleNoun(lang.Singular(last)) && len(last) > 3 && lang.CountryOf(long.words[0]) == ""
	}
	return lang.BodyNoun(lang.Singular(last)) && !lang.Function(long.words[m-n-1])
}

// isTeam reports whether a word may be what a team is called without its town:
// "Rovers" of "Harlow Rovers".
func isTeam(w string) bool { return len(w) > 4 && lang.Singular(w) != w && !lang.RoleNoun(w) }

// chambers are called by one word that other bodies' names start with: "House"
// is not short for "House Harbour Committee".
var chambers = lang.Listed(`house senate lords commons`)

// prefixes are first words that a body's name does without when it is named
// again.
var prefixes = lang.Listed(`un u.n. us u.s. uk u.k. eu european american russian chinese british indian french german royal federal israeli iranian nigerian australian
	canadian`)
