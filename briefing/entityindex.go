package briefing

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// entityIndex finds entities by what they are called, so that a text with
// thousands of them is read as quickly, word for word, as a short one. Lists
// are in the order in which the entities were made.
type entityIndex struct {
	words     map[string][]*entity // by each word of the name, and its part behind a hyphen
	roles     map[string][]*entity // by the nouns of the roles
	groups    map[string][]*entity // without a name, by the last word in the singular
	countries map[string]*entity
	companies []*entity      // see entity.company
	rolesAt   map[int][]role // by the index of each word that is a part of a role
	made      int            // entities so far
}

// role is where it is said what an entity is.
type role struct {
	of *entity
	at span.Span
}

func newEntityIndex() *entityIndex {
	return &entityIndex{
		words: map[string][]*entity{}, roles: map[string][]*entity{}, groups: map[string][]*entity{}, countries: map[string]*entity{}, rolesAt: map[int][]role{},
	}
}

// keep puts an entity in a list, which stays in order and has each once.
func keep(list []*entity, e *entity) []*entity {
	i, found := slices.BinarySearchFunc(list, e.serial, func(o *entity, serial int) int { return cmp.Compare(o.serial, serial) })
	if found {
		return list
	}
	return slices.Insert(list, i, e)
}

// setWords gives an entity the words of its fullest name.
func (x *entityIndex) setWords(e *entity, words []string) {
	e.words = words
	for _, k := range wordKeys(words) {
		x.words[k] = keep(x.words[k], e)
	}
}

// wordKeys are the words of a name and their parts behind a hyphen, by which
// it may be taken up again.
func wordKeys(words []string) []string {
	keys := slices.Clone(words)
	for _, w := range words {
		for _, rest, found := strings.Cut(w, "-"); found; _, rest, found = strings.Cut(rest, "-") {
			keys = append(keys, rest)
		}
	}
	return keys
}

// alike returns the entities that share a word with a name.
func (x *entityIndex) alike(words []string) []*entity {
	var out []*entity
	for _, k := range wordKeys(words) {
		out = append(out, x.words[k]...)
	}
	slices.SortFunc(out, func(a, b *entity) int { return cmp.Compare(a.serial, b.serial) })
	return slices.Compact(out)
}

// bearing returns the entities with the first of the words in their names.
func (x *entityIndex) bearing(words []string) []*entity {
	if len(words) == 0 {
		return nil
	}
	return x.words[words[0]]
}

// groupsLike returns the entities without a name that end in the same word as the
// phrase; see sameGroup.
func (x *entityIndex) groupsLike(phrase []string) []*entity {
	if len(phrase) == 0 {
		return nil
	}
	return x.groups[lang.Singular(phrase[len(phrase)-1])]
}

// setPhrase gives an entity without a name the words that it is known by.
func (x *entityIndex) setPhrase(e *entity, phrase []string) {
	if e.phrase = phrase; len(phrase) > 0 {
		k := lang.Singular(phrase[len(phrase)-1])
		x.groups[k] = keep(x.groups[k], e)
	}
}

// addRole gives an entity a noun by which its role can be called.
func (x *entityIndex) addRole(e *entity, noun string) {
	if !slices.Contains(e.roleWord, noun) {
		e.roleWord = append(e.roleWord, noun)
		x.roles[noun] = keep(x.roles[noun], e)
	}
	if companyNoun.Has(noun) {
		x.setCompany(e)
	}
}

// setCompany notes that an entity's full name has a company's legal form, or
// that one of its roles says it is one.
func (x *entityIndex) setCompany(e *entity) {
	if !e.company {
		e.company = true
		x.companies = append(x.companies, e)
	}
}

// starts are places in a text among which the last before an offset is found
// by search. They are rows in ascending order: each pass over the text adds
// about one.
type starts [][]int

func (s *starts) add(at int) {
	for i := len(*s) - 1; i >= 0; i-- {
		if row := (*s)[i]; row[len(row)-1] <= at {
			(*s)[i] = append(row, at)
			return
		}
	}
	*s = append(*s, []int{at})
}

// before returns the last place before the offset, -1 where there is none.
func (s starts) before(offset int) int {
	last := -1
	for _, row := range s {
		if i := sort.SearchInts(row, offset); i > 0 {
			last = max(last, row[i-1])
		}
	}
	return last
}
