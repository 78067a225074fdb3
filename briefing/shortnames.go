package briefing

import (
	"slices"

	"sitrep/briefing/lang"
)

// mergeBodies ties a body's short name to its full one: the first words of it
// ("Harlan" for "Harlan Motors"), or the last behind a country ("Security
// Council" for "U.N. Security Council"). Two that fit leave it alone.
func (f *actorFinder) mergeBodies() {
	for i, short := range slices.Clone(f.entities) {
		if f.stopped(i) {
			return
		}
		if short.kind != Organization && !(short.kind == Person && len(short.words) == 1) && short.kind != Place || len(short.words) == 0 || isAcronym(short.name) && len(short.words[0]) < 3 {
			continue
		}
		var fit []*entity
		for _, long := range f.bearing(short.words) {
			if long != short && !long.merged && long.kind == Organization && shortFor(short, long) {
				fit = append(fit, long)
			}
		}
		if len(fit) == 1 && !(short.kind == Place && short.acts == 0) {
			f.merge(fit[0], short)
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
			return n > 1 && lang.BodyNoun(short.words[n-1]) // "Harlan Foundation" of "Harlan Foundation for the Arts"
		}
		return rest != "and" && short.kind != Place || m == n+1 && lang.BodyNoun(rest) && short.kind != Place
	}
	if n == 1 && m == 2 && short.kind == Organization && isTeam(short.words[0]) && long.words[1] == short.words[0] {
		return true
	}
	return n >= 2 && (prefixes.Has(long.words[0]) || lang.Nationality(long.words[0])) && slices.Equal(long.words[1:1+n], short.words) &&
		(m == n+1 || long.words[n+1] == "of" || long.words[n+1] == "for")
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
