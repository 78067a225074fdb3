package briefing

import (
	"slices"
	"strings"
	"unicode/utf8"

	"sitrep/briefing/lang"
)

// mergeAcronyms ties short forms to the names that they are short for: by the
// brackets behind the long form, else by its initials.
func (f *actorFinder) mergeAcronyms() {
	f.mergeBracketed()
	long := map[string][]*entity{}
	for _, e := range f.entities {
		for _, letters := range initials(e.words) {
			long[letters] = append(long[letters], e)
		}
	}
	for _, short := range slices.Clone(f.entities) {
		if short.kind != Organization || len(short.words) != 1 || !isAcronym(short.name) {
			continue
		}
		for _, long := range long[strings.ReplaceAll(short.words[0], ".", "")] {
			if long != short && !long.merged && (long.kind == Organization || long.kind == Person && short.acts > 1) {
				f.merge(long, short)
				long.kind = Organization
				break
			}
		}
	}
}

// mergeBracketed merges "Bay Workers' Union (BWU)" and, the other way round,
// "BWU (Bay Workers' Union)".
func (f *actorFinder) mergeBracketed() {
	for _, n := range f.reading.Names {
		e := f.of[n.Span]
		w := f.word(n.Span.End)
		if e == nil || f.lower(w) != "(" {
			continue
		}
		if f.lower(w+1) == "the" || f.lower(w+1) == "or" {
			w++
		}
		in, ok := f.nameFrom(f.startOf(w + 1))
		inner := f.of[in.Span]
		if !ok || inner == nil || inner == e || f.lower(f.word(in.Span.End)) != ")" || e.country != "" || inner.country != "" {
			continue
		}
		if isAcronym(inner.name) && (e.kind == Person || e.kind == Group) {
			e.kind = Organization
		}
		long, short := e, inner
		if isAcronym(long.name) {
			long, short = short, long
		}
		if (isAcronym(short.name) || clipped(short, long) || clipped(long, short) || f.bracketed(inner, in)) && (long.kind == short.kind || long.kind == Place) {
			long.kind = short.kind
			f.merge(long, short)
		}
	}
}

// bracketed reports whether a body of one word that stands in brackets is first named
// there, so that the name before it is its long form: "Harlow Center for Rights
// (Cenhar)".
func (f *actorFinder) bracketed(e *entity, n lang.Name) bool {
	return e.kind == Organization && len(e.words) == 1 && !lang.KnownBody(e.name) && e.starts.first() == n.Span.Start
}

// clipped reports whether a body's name is made of pieces of another: one word whose
// letters the other's words give in their order, each piece from a word's start,
// "Portmin" of "Port Ministry", or initials with words of the other, "UH Harlow".
func clipped(short, long *entity) bool {
	if short.kind != Organization || long.kind != Organization || len(short.words) >= len(long.words) || len(long.words) > 12 || len(short.name) > 24 {
		return false
	}
	at := 0
	for _, w := range short.words {
		next := piecesFrom(w, long.words[at:])
		if next == 0 {
			return false
		}
		at += next
	}
	return true
}

// piecesFrom returns how many words it takes, from the first on, for their starts to
// make up a word, words between left out; 0 where they do not.
func piecesFrom(w string, words []string) int {
	return pieces{words, map[[2]int]bool{}}.makeUp(w, 0)
}

// pieces are the words whose starts may make up another, and the letters that are known
// not to be made up from a word on: else words of one letter over and over would be
// tried in every way there is.
type pieces struct {
	words []string
	fails map[[2]int]bool // by how many bytes are left, and the first word
}

// makeUp returns the end of the words from the first on whose starts make up w, 0 for
// none.
func (p pieces) makeUp(w string, first int) int {
	if p.fails[[2]int{len(w), first}] {
		return 0
	}
	for i := first; i < len(p.words); i++ {
		from, n := p.words[i], 0
		for n < len(w) && n < len(from) && w[n] == from[n] {
			n++
		}
		for ; n > 0; n-- { // the longest piece first
			if n == len(w) {
				return i + 1
			}
			if end := p.makeUp(w[n:], i+1); end > 0 {
				return end
			}
		}
	}
	p.fails[[2]int{len(w), first}] = true
	return 0
}

// isAcronym reports whether a name is capitals only, full stops aside.
func isAcronym(name string) bool {
	bare := strings.ReplaceAll(name, ".", "")
	return len(bare) >= 2 && len(bare) <= 10 && bare == strings.ToUpper(bare) && !strings.Contains(bare, " ")
}

// initials returns the acronyms that a name may have: the initials of its
// words, small ones counted or not.
func initials(words []string) []string {
	if len(words) < 2 {
		return nil
	}
	all, big := "", ""
	for _, w := range words {
		for _, part := range strings.FieldsFunc(w, func(r rune) bool { return r == '-' || r == '&' || r == '/' }) {
			first, _ := utf8.DecodeRuneInString(part)
			all += string(first)
			if !lang.Function(part) {
				big += string(first)
			}
		}
	}
	if all == big {
		return []string{all}
	}
	return []string{all, big}
}
