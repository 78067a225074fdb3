package briefing

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// mergeMisspelt ties a last name that stands alone, once or twice, to the only person
// whose last name is one letter away: "Linetsky" for "Amos Linetzky". Nobody else may
// be called by it, and a family in the plural is not misspelt.
func (f *actorFinder) mergeMisspelt() {
	byInitial := map[string][]*entity{}
	for _, e := range f.entities {
		if e.kind == Person && len(e.words) > 1 {
			last := e.words[len(e.words)-1]
			byInitial[last[:1]] = append(byInitial[last[:1]], e)
		}
	}
	for _, short := range slices.Clone(f.entities) {
		if short.kind != Person || len(short.words) != 1 || len(short.mentions) > 2 || utf8.RuneCountInString(short.words[0]) < 5 {
			continue
		}
		w := short.words[0]
		var meant *entity
		several := false
		for _, e := range byInitial[w[:1]] {
			if last := e.words[len(e.words)-1]; !e.merged && oneOff(w, last) && strings.TrimSuffix(w, "s") != strings.TrimSuffix(last, "s") {
				several = several || meant != nil
				meant = e
			}
		}
		if meant != nil && !several && len(meant.mentions) >= len(short.mentions) {
			f.merge(meant, short)
		}
	}
}

// oneOff reports whether two words differ in one letter that is put in, left out,
// another, or changed places with the next.
func oneOff(a, b string) bool {
	x, y := []rune(a), []rune(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	i := 0
	for i < len(x) && x[i] == y[i] {
		i++
	}
	switch len(y) - len(x) {
	case 0:
		if i == len(x) {
			return false
		}
		return slices.Equal(x[i+1:], y[i+1:]) || i+1 < len(x) && x[i] == y[i+1] && x[i+1] == y[i] && slices.Equal(x[i+2:], y[i+2:])
	case 1:
		return slices.Equal(x[i:], y[i+1:])
	}
	return false
}
