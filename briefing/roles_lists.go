package briefing

import (
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// readListRoles finds what a whole list of names is said to be by a noun in the
// plural, before it or behind it: "two photographers, Ana Moor and Lee Hale",
// "banks such as Nordvik", "Ana Moor and Lee Hale, both Harlow councillors". It
// comes after all other roles and tells nobody's who has one.
func (f *actorFinder) readListRoles() {
	end := 0
	for i, n := range f.reading.Names {
		if f.stopped(i) {
			return
		}
		if n.Span.Start < end || f.of[n.Span] == nil {
			continue
		}
		list := f.list(n.Span)
		end = max(list.End, n.Span.End)
		at := f.pluralBefore(n, list)
		if at.Empty() && list != n.Span {
			at = f.pluralOfFirst(f.of[n.Span], list)
		}
		if at.Empty() && list != n.Span {
			at = f.pluralBehind(n, list)
		}
		if at.Empty() {
			continue
		}
		for ; i < len(f.reading.Names) && f.reading.Names[i].Span.Start < list.End; i++ {
			m := f.reading.Names[i]
			if e := f.of[m.Span]; e != nil && m.Type == n.Type && m.Title.Empty() && len(e.roles) == 0 {
				f.role(e, at)
			}
		}
	}
}

// pluralBefore returns the noun phrase in the plural that a list of names is an
// example of, or that a comma, a colon or a dash ties to a list of several; empty
// where none stands there.
func (f *actorFinder) pluralBefore(n lang.Name, list span.Span) span.Span {
	w := f.word(list.Start) - 1
	if !n.Title.Empty() || f.lower(w) == "the" {
		return span.Span{}
	}
	several := list != n.Span
	switch l := f.lower(w); {
	case l == "including" || l == "like":
		w--
	case l == "as" && f.lower(w-1) == "such":
		w -= 2
	case several && (l == "," || l == ":" || f.dashAt(w)):
		w--
		if at := f.pluralAt(w, n); !at.Empty() {
			return at
		}
		return f.pluralWith(w, n)
	case several:
		return f.pluralAt(w, n)
	default:
		return span.Span{}
	}
	if f.lower(w) == "," {
		w--
	}
	return f.pluralAt(w, n)
}

// pluralOfFirst returns the role in the plural that runs straight into a list and was
// read as its first member's: "members of the board Ana Moor and Lee Hale".
func (f *actorFinder) pluralOfFirst(e *entity, list span.Span) span.Span {
	for _, at := range e.roles {
		first, last := f.word(at.Start), f.word(at.End-1)
		head := f.headWord(first, last+1)
		if last == f.word(list.Start)-1 && lang.Singular(head) != head && (lang.RoleNoun(head) || lang.BodyNoun(lang.Singular(head))) {
			return at
		}
	}
	return span.Span{}
}

// severalAt reports whether the word at w is a plural, also of letters: "senators",
// "MPs".
func (f *actorFinder) severalAt(w int) bool {
	l := trimStop(f.lower(w))
	letters, found := strings.CutSuffix(f.text(w), "s")
	return lang.Singular(l) != l || found && len(letters) > 1 && letters == strings.ToUpper(letters)
}

// pluralBehind returns the noun phrase behind a list of names, a comma and "all" or
// "both"; empty where none stands there.
func (f *actorFinder) pluralBehind(n lang.Name, list span.Span) span.Span {
	w := f.word(list.End)
	if f.lower(w) != "," || f.lower(w+1) != "all" && f.lower(w+1) != "both" {
		return span.Span{}
	}
	for k := w + 2; k < w+7 && k < len(f.reading.Words); k++ {
		if at := f.pluralAt(k, n); !at.Empty() && (f.endsPhrase(k) || placeBefore.Has(f.lower(k+1))) {
			return at
		}
		if !f.modifierAt(k) && !capitalised(f.text(k)) {
			break
		}
	}
	return span.Span{}
}

// pluralWith returns the noun phrase in the plural with what follows its "of" or "for",
// where a comma or a dash ties that to a list of several behind it: "members of the
// harbour guard – Ana Moor and Lee Hale –". Empty where none stands there.
func (f *actorFinder) pluralWith(w int, n lang.Name) span.Span {
	i := f.sentence(n.Span.Start)
	first := f.reading.Sentences[i].First
	for k := w; k > first && w-k < 10; k-- {
		l := f.lower(k)
		if f.reading.Words[k].Kind == lang.Punct && l != "'" || l == "who" || l == "which" || l == "that" || f.verbStarts(k) {
			return span.Span{}
		}
		if l != "of" && l != "for" && l != "from" {
			continue
		}
		if one := lang.Singular(f.lower(k - 1)); one == f.lower(k-1) || n.Type != lang.PersonName || !lang.RoleNoun(one) && one != "member" {
			continue
		}
		start := k - 1
		for start > first && k-start < 6 && f.beforeHead(start-1) {
			start--
		}
		return span.Span{Start: f.reading.Words[start].Span.Start, End: f.reading.Words[w].Span.End}
	}
	return span.Span{}
}

// pluralAt returns the noun phrase that ends with the word at w, without the words
// that tell how many, where that is a noun in the plural for what the name is.
func (f *actorFinder) pluralAt(w int, n lang.Name) span.Span {
	i := f.sentence(n.Span.Start)
	if w < 0 || i < 0 || w < f.reading.Sentences[i].First || f.inName(f.reading.Words[w].Span) {
		return span.Span{}
	}
	l := f.lower(w)
	one := lang.Singular(l)
	if short, found := strings.CutSuffix(f.text(w), "s"); found && len(l) < 6 && isAcronym(short) {
		one = strings.ToLower(short) // "MPs"
	}
	if one == l || anyPeople.Has(one) {
		return span.Span{}
	}
	switch n.Type {
	case lang.PersonName:
		if !lang.RoleNoun(one) && !agentNoun(one) {
			return span.Span{}
		}
	case lang.OrganizationName:
		if !lang.BodyNoun(one) && !describedBodies.Has(one) || bodyParts.Has(one) {
			return span.Span{}
		}
	default:
		return span.Span{}
	}
	start := w
	for start > f.reading.Sentences[i].First && w-start < 6 && f.beforeHead(start-1) && f.reading.Words[start-1].Kind != lang.Number {
		start--
	}
	return span.Span{Start: f.reading.Words[start].Span.Start, End: f.reading.Words[w].Span.End}
}

// anyPeople are nouns that say nothing of whom they name.
var anyPeople = lang.Listed(`person man woman member other guest individual name someone part`)
