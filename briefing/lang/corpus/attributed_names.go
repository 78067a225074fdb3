package corpus

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/content/span"
)

// actorNames finds the names of a document's actors where they stand in its
// text, the longest first. Only what has the capitals of a name is taken:
// aliases hold pronouns and descriptions too.
func actorNames(d *Document) []Name {
	types := map[string]string{"person": Person, "organization": Organization, "country": Place}
	forms := map[string]string{}
	var order []string
	for _, a := range d.Actors {
		typ := types[a.Type]
		for _, f := range append([]string{a.Name}, a.Aliases...) {
			f = bareName(f)
			if typ == Person {
				f = barePerson(f, a.Name)
			}
			if typ == "" || !nameLike(f) || titles[strings.ToLower(f)] || typ == Place && national(f) && !strings.Contains(a.Name, f) {
				continue
			}
			if old, known := forms[f]; known {
				if old != typ {
					forms[f] = "" // two actors share it: nothing says which is meant
				}
				continue
			}
			forms[f] = typ
			order = append(order, f)
		}
	}
	slices.SortFunc(order, func(a, b string) int { return len(b) - len(a) })
	taken := make([]bool, len(d.Text))
	var found []Name
	for _, f := range order {
		for at := 0; ; {
			i := strings.Index(d.Text[at:], f)
			if i < 0 {
				break
			}
			s := span.New(at+i, at+i+len(f))
			at = s.End
			if taken[s.Start] || taken[s.End-1] || !alone(d.Text, s) {
				continue
			}
			for j := s.Start; j < s.End; j++ {
				taken[j] = true
			}
			if forms[f] != "" {
				found = append(found, Name{s, forms[f]})
			}
		}
	}
	slices.SortFunc(found, func(a, b Name) int { return span.Compare(a.Span, b.Span) })
	return found
}

// bareName is a name without article and possessive ending.
func bareName(s string) string {
	for _, article := range []string{"The ", "the ", "a ", "an "} {
		s = strings.TrimPrefix(s, article)
	}
	return strings.TrimSuffix(strings.TrimSuffix(s, "'s"), "’s")
}

// barePerson is a person's name without what stands before it: titles, and
// whatever else the form has before the name that the actor goes by.
func barePerson(form, name string) string {
	if strings.HasSuffix(form, " "+name) {
		form = name
	}
	words := strings.Fields(form)
	for i := len(words) - 2; i >= 0; i-- {
		if titles[strings.ToLower(words[i])] {
			return strings.Join(words[i+1:], " ")
		}
	}
	return form
}

// nameLike reports whether the words are those of a name: the outer ones have a
// capital, and so have all but short ones between.
func nameLike(s string) bool {
	words := strings.Fields(s)
	for i, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		outer := i == 0 || i == len(words)-1
		if !unicode.IsUpper(r) && !unicode.IsDigit(r) && (outer || len(w) > 3) {
			return false
		}
	}
	return len(words) > 0 && !noName[words[0]]
}

// noName are words with a capital that start a description, not a name.
var noName = map[string]bool{
	"He": true, "She": true, "They": true, "It": true, "We": true, "I": true, "His": true, "Her": true, "Their": true,
	"Mr": true, "Mr.": true, "Mrs": true, "Mrs.": true, "Ms": true, "Ms.": true, "Dr": true, "Dr.": true, "President": true, "Prime": true,
	"Minister": true, "Government": true, "Police": true, "Officials": true, "Court": true, "Ministry": true, "Company": true, "Council": true,
	"Committee": true, "Department": true, "Commission": true, "Church": true, "Party": true, "Sources": true, "Authorities": true,
}

// alone reports whether no letter or digit touches the span.
func alone(text string, s span.Span) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:s.Start])
	after, _ := utf8.DecodeRuneInString(text[s.End:])
	solid := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	return !solid(before) && !solid(after)
}
