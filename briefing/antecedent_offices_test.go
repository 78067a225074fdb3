package briefing

import (
	"slices"
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
	} {
		b := briefed(t, c.text)
		i := slices.IndexFunc(b.Claims, func(claim Claim) bool { return claim.Source != nil && claim.Source.Text == c.office })
		if i < 0 {
			t.Errorf("%q: %q says nothing", c.text, c.office)
			continue
		}
		got := ""
		for _, a := range b.Actors {
			if a.ID == b.Claims[i].Speaker && a.Type == Person {
				got = a.Name
			}
		}
		if got != c.want {
			t.Errorf("%q: %q is %q, want %q", c.text, c.office, got, c.want)
		}
	}
}

// TestBroughtInWithoutName: "the network" of a text that has told of "a spy network" is
// that, and no body with a name.
func TestBroughtInWithoutName(t *testing.T) {
	for _, text := range []string{
		"Tolm police have held five members of a smuggling network in Skarnes. It was the third raid this year, according to the Nordlys TV station. The men wanted to sell boats to Torland. They were taken to Tolm on Monday. The network said that it would fight on.",
		"Police have arrested the leader of a spy network, the office said on Monday. The network's members were caught in Skarnes, according to the Nordlys TV station. They worked for Torland. The five were given pledges to gather news, the ministry said. The network said later that it would fight on.",
	} {
		b := briefed(t, text)
		i := slices.IndexFunc(b.Claims, func(c Claim) bool { return c.Source != nil && c.Source.Text == "The network" })
		if i < 0 {
			t.Errorf("%q: the network says nothing", text)
			continue
		}
		for _, a := range b.Actors {
			if a.ID == b.Claims[i].Speaker && !strings.EqualFold(a.Name, "network") && !strings.EqualFold(a.Name, "the network") {
				t.Errorf("%q: the network is %s", text, a.Name)
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
