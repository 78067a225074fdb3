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
		if e == nil || f.lower(w) != "(" || f.lower(w+2) != ")" && f.lower(w+1) != "the" {
			continue
		}
		in, ok := f.nameFrom(f.reading.Words[w].Span.End)
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
		if isAcronym(short.name) && (long.kind == short.kind || long.kind == Place) {
			long.kind = short.kind
			f.merge(long, short)
		}
	}
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
