package briefing

import (
	"slices"
	"strings"
	"testing"
)

// TestBodiesAreMerged tells which names of bodies are one's: those of the same head
// that differ in the state, the legal form, the noun behind or the words before.
func TestBodiesAreMerged(t *testing.T) {
	for _, c := range []struct {
		name string
		text []string
		want []string // the names under which organizations are shown
	}{
		{"a state before and behind", []string{"The [Parliament of Norway]o passed the bill.", "Later the [Norwegian Parliament]o told unions that it would wait."}, []string{"Parliament of Norway"}},
		{"a ministry's two orders", []string{"The [Ministry of Defence]o said so.", "The [Defence Ministry]o denied it."}, []string{"Ministry of Defence"}},
		{"ministries of two states", []string{"The [Danish Defence Ministry]o said so.", "The [Norwegian Defence Ministry]o denied it."}, []string{"Danish Defence Ministry", "Norwegian Defence Ministry"}},
		{"a town's court", []string{"The [Torvik High Court]o freed him.", "The [High Court]o said the arrest was wrong."}, []string{"Torvik High Court"}},
		{"courts of two towns", []string{"The [Torvik High Court]o freed him.", "The [Harlow High Court]o said no.", "The [High Court]o said so."}, []string{"Harlow High Court", "High Court", "Torvik High Court"}},
		{"the last word alone", []string{"The [Southern Front]o said it would march.", "The [Front]o denied that it was armed."}, []string{"Southern Front"}},
		{"a noun behind", []string{"The [Torvik Daily]o said so.", "The [Torvik Daily newspaper]o reported that the pier fell."}, []string{"Torvik Daily newspaper"}},
		{"three lengths", []string{"[Marlow Air of Norway]o said it would fly.", "[Marlow Air]o denied it.", "[Marlow]o said more."}, []string{"Marlow Air of Norway"}},
		{"a legal form", []string{"[Marlow Group A/S]o said it would sail.", "[Marlow Group]o denied it."}, []string{"Marlow Group A/S"}},
		{"a party's people", []string{"The [Liberal Party]o said it would vote.", "[Liberals]o denied that they would."}, []string{"Liberal Party"}},
		{"clipped in brackets", []string{"The [Port Ministry]o ([Portmin]o) said it would close.", "[Portmin]o denied it."}, []string{"Port Ministry"}},
		{"a part abroad, named later", []string{"[Kestrel]o said it would close a yard.", "[Kestrel Norway]o denied it.", "[Kestrel]o said no more."}, []string{"Kestrel", "Kestrel Norway"}},
		{"a full name, then its first word", []string{"[Kestrel Norway]o said it would close a yard.", "[Kestrel]o denied it later."}, []string{"Kestrel Norway"}},
		{"a league in brackets", []string{"[Harlow Rovers]o ([Coast League]o) said they would play.", "[Coast League]o denied it."}, []string{"Coast League", "Harlow Rovers"}},
	} {
		var got []string
		for _, a := range named(t, c.text...).Actors {
			if a.Type == Organization {
				got = append(got, a.Name)
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q: organizations %q, want %q", c.name, strings.Join(c.text, " "), got, c.want)
		}
	}
}
