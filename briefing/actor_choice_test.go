package briefing

import (
	"slices"
	"testing"
)

// TestWhoActs holds who of those named is an actor, by what stands around the names.
func TestWhoActs(t *testing.T) {
	for name, c := range map[string]struct {
		text      string
		want, not []string
	}{
		"what is said of one of a list of countries is said of all": {
			"[Norway]l, [Sweden]l, [Denmark]l and [Finland]l have signed the deal. The minister said on Monday that it was fair.",
			[]string{"Norway", "Sweden", "Denmark", "Finland"}, nil},
		"ministers are named for their countries": {
			"He called the foreign ministers of [Kuwait]l, [Qatar]l and [Oman]l on Monday. He thanked the leaders of [Kuwait]l, [Qatar]l and [Oman]l for a deal.", []string{"Kuwait", "Qatar", "Oman"}, nil},
		"who made the report is none of its actors": {
			"The port was shut on Monday, [Ada Holt]p said. (Reporting by [Arne Njeri]p in [Harlow]l; editing by [Jon Moor]p)",
			[]string{"Ada Holt"}, []string{"Arne Njeri", "Jon Moor"}},
		"a body spoken of by what it runs is named further on": {
			"The operator of the ferry said no. [Velm Lines]o, the ferry's operator, said on Monday that it would pay.",
			[]string{"Velm Lines"}, []string{"The operator of the ferry", "operator of the ferry"}},
	} {
		b := named(t, c.text)
		shown := func(name string) bool {
			return slices.ContainsFunc(b.Actors, func(a Actor) bool { return a.Name == name })
		}
		for _, want := range c.want {
			if !shown(want) {
				t.Errorf("%s: no %s in %q", name, want, actorLines(b))
			}
		}
		for _, not := range c.not {
			if shown(not) {
				t.Errorf("%s: %s is an actor", name, not)
			}
		}
	}
}
