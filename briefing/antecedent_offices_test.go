package briefing

import "testing"

// TestOfficesAreTheirHolders: what somebody says who is called by an office is not put
// in the mouth of one whom the text gives another.
func TestOfficesAreTheirHolders(t *testing.T) {
	for _, c := range []struct{ text, office, want string }{
		{"Ida Moss, head of the dockers' union, said on Monday that the yard would close. The envoy said that talks had failed.", "The envoy", ""},
		{"Fisheries Minister Ida Moss said on Monday that the yard would close. The minister said that talks had failed.", "The minister", "Ida Moss"},
		{"Ida Moss, a nurse, said on Monday that the ward would close. The judge said that talks had failed.", "The judge", ""},
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
