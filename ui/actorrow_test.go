package ui

import "testing"

// TestRolesKeepTheirNoun holds that what is left of a role says what the actor
// is.
func TestRolesKeepTheirNoun(t *testing.T) {
	for _, c := range []struct {
		role string
		room int
		want string
	}{
		{"county governor", 15, "county governor"},
		{"county governor", 14, "…governor"},
		{"county governor", 9, "…governor"},
		{"county governor", 8, ""},
		{"chief harbour pilot", 18, "…harbour pilot"},
		{"chief harbour pilot", 7, "…pilot"},
		{"spokesman for the National Council", 20, "spokesman for the…"},
		{"spokesman for the National Council", 10, "spokesman…"},
		{"spokesman for the National Council", 9, ""},
		{"executive director of the Harlow trust", 12, "…director…"},
		{"mayor, a former pilot", 8, "mayor…"},
		{"", 5, ""},
		{"harbourmaster", 5, ""},
	} {
		r := actorRow{role: c.role}
		if got := r.roleIn(c.room, "…"); got != c.want {
			t.Errorf("%q in %d cells is %q, want %q", c.role, c.room, got, c.want)
		}
	}
}
