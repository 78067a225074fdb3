package briefing

import (
	"maps"
	"slices"
	"strings"

	"sitrep/briefing/lang"
)

// A body of a state is called with the state before it, behind it, or without it:
// "Iraqi Parliament", "Parliament of Iraq", "Parliament". Its core is the name
// without the state, in the order of "Defense Department".

// bodyCore returns the core of a body's name and the country that the name gives it
// to, "" for none. The core is nil where the name is not that of a state's body.
func bodyCore(words []string) (core []string, country string) {
	core = words
	if len(core) > 1 && ordinal(core[0]) { // "43rd Norwegian Parliament"
		core = core[1:]
	}
	if i := slices.Index(core, "of"); i > 0 && lang.CountryOf(countryKey(withoutThe(core[i+1:]))) != "" {
		core, country = core[:i], lang.CountryOf(countryKey(withoutThe(core[i+1:])))
	}
	for n := min(2, len(core)-1); n > 0 && country == ""; n-- {
		if country = lang.CountryOf(countryKey(core[:n])); country != "" {
			core = core[n:]
		}
	}
	if len(core) > 2 && core[1] == "of" && fieldBodies.Has(core[0]) { // "Department of Defense"
		core = append(slices.Clone(withoutThe(core[2:])), core[0])
	}
	if len(core) == 0 || !lang.BodyNoun(core[len(core)-1]) && !lang.BodyNoun(bodyHead(core)) {
		return nil, ""
	}
	if len(core) == 3 && core[0] == "house" && core[1] == "of" && core[2] == "representatives" {
		core = core[:1] // "U.S. House"
	}
	if last := len(core) - 1; last > 1 && core[last-1] == "affairs" && fieldBodies.Has(core[last]) { // "Foreign Affairs Ministry"
		core = append(slices.Clone(core[:last-1]), core[last])
	}
	return core, country
}

// ordinal reports whether a word is a number that tells which of a row: "43rd".
func ordinal(w string) bool {
	return startsWithDigit(w) && (strings.HasSuffix(w, "th") || strings.HasSuffix(w, "st") || strings.HasSuffix(w, "nd") || strings.HasSuffix(w, "rd"))
}

// fieldBodies are bodies of a state that are named for their fields.
var fieldBodies = lang.Listed(`department ministry`)

// countryKey joins words to the form in which a country is looked up.
func countryKey(words []string) string {
	key := strings.TrimSuffix(strings.Join(words, " "), "'s")
	switch key {
	case "us":
		return "u.s."
	case "uk":
		return "u.k."
	}
	return key
}

func withoutThe(words []string) []string {
	if len(words) > 1 && words[0] == "the" {
		return words[1:]
	}
	return words
}

// mergeStateBodies merges the bodies of one state whose cores are the same, and one
// of more than a word that is named without a state with the only one of that core.
func (f *actorFinder) mergeStateBodies() {
	type named struct {
		*entity
		country string
	}
	byCore := map[string][]named{}
	for _, e := range slices.Clone(f.entities) {
		if e.kind != Organization || len(e.words) < 2 || isAcronym(e.name) {
			continue
		}
		core, country := bodyCore(e.words)
		if core == nil || len(core) == 1 && country == "" && core[0] != "house" {
			continue
		}
		key := strings.Join(core, " ")
		if i := slices.IndexFunc(byCore[key], func(o named) bool { return o.country == country }); i >= 0 {
			f.merge(byCore[key][i].entity, e)
			continue
		}
		byCore[key] = append(byCore[key], named{e, country})
	}
	for _, core := range slices.Sorted(maps.Keys(byCore)) {
		list := byCore[core]
		if len(list) != 2 || list[0].country != "" && list[1].country != "" {
			continue
		}
		bare, full := list[0], list[1]
		if bare.country != "" {
			bare, full = full, bare
		}
		f.merge(full.entity, bare.entity)
	}
}
