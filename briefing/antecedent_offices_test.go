package briefing

import (
	"strings"
	"testing"
)

// TestOfficesAreTheirHolders: what somebody says who is called by an office is not put
// in the mouth of one whom the text gives another.
func TestOfficesAreTheirHolders(t *testing.T) {
	for _, c := range []struct{ text, office, want string }{
		{"Ida Moss, head of the dockers' union, said on Monday that the yard would close. The envoy said that talks had failed.", "The envoy", ""},
		{"Fisheries Minister Ida Moss said on Monday that the yard would close. The minister said that talks had failed.", "The minister", "Ida Moss"},
		{"Ida Moss, a nurse, said on Monday that the ward would close. The judge said that talks had failed.", "The judge", ""},
		{"Torland President Karl Dahl received Sir Otto Berg at the palace in Skarnes. The meeting was short. The Torland President said he was glad of it.", "The Torland President", "Karl Dahl"},
		{"Tolm police have held five members of a smuggling network in Skarnes. It was the third raid this year, according to Nordlys TV. The men wanted to sell boats to Torland. They were taken to Tolm on Monday. The ministry did not say how many were held. The network planned \"acts of unprecedented smuggling\", the ministry said.", "The network", ""},
	} {
		b := briefed(t, c.text)
		for _, claim := range b.Claims {
			if claim.Source == nil || claim.Source.Text != c.office {
				continue
			}
			got := ""
			for _, a := range b.Actors {
				if a.ID == claim.Speaker && a.Type == Person {
					got = a.Name
				}
			}
			if got != c.want {
				t.Errorf("%q: %q is %q, want %q", c.text, c.office, got, c.want)
			}
		}
	}
}

// TestFormsOfAddressAreNobody: whose highness or excellency somebody is, is no part of
// a name, and nobody by itself.
func TestFormsOfAddressAreNobody(t *testing.T) {
	b := briefed(t, "Karl Dahl thanked the leader, His Excellency Ivo Lind, on Monday. Dahl said that Her Majesty Queen Ulla Moss and His Highness Sheikh Omar Tahnoun would meet.")
	got := ""
	for _, a := range b.Actors {
		got += a.Name + "; "
	}
	for _, want := range []string{"Ivo Lind; ", "Ulla Moss; ", "Omar Tahnoun; "} {
		if !strings.Contains("; "+got, "; "+want) {
			t.Errorf("actors are %q, want %q among them", got, want)
		}
	}
}
