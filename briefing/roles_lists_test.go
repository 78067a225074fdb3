package briefing

import "testing"

// TestRolesBesideNames: what a list is said to be, what somebody is made, what stands behind
// or before a body's name.
func TestRolesBesideNames(t *testing.T) {
	for _, c := range []struct {
		text string
		want map[string]string // name to its first role
	}{
		{"Six MPs -- [Lee Kul]p, [Ana Moor]p and [Jon Hale]p, all Harlow Bay MPs under the pact -- voted against the bill.", map[string]string{"Lee Kul": "MPs", "Jon Hale": "MPs"}},
		{"Members of the harbour guard – [Karl Berg]p, [Ole Dahl]p and [Arne Vik]p – said they were tired.", map[string]string{"Karl Berg": "Members of the harbour guard", "Arne Vik": "Members of the harbour guard"}},
		{"Representatives for the dockers and the city, [Lena Moe]p and [Jon Rud]p, said the talks went well.", map[string]string{"Lena Moe": "Representatives for the dockers and the city", "Jon Rud": "Representatives for the dockers and the city"}},
		{"[Norvik Group]o Chief Executive and Executive Chairman designate, [Barney Holm]p said he was glad.", map[string]string{"Barney Holm": "Norvik Group Chief Executive and Executive Chairman designate"}},
		{"The board announced the appointment of [Ida Moss]p as harbour director on Monday.", map[string]string{"Ida Moss": "harbour director"}},
		{"The board described [Ida Moss]p as a friend on Monday.", map[string]string{"Ida Moss": ""}},
		{"The town's first selectman, [Chris Kerwick]p, said the pier was old.", map[string]string{"Chris Kerwick": "town's first selectman"}},
		{"The technology blog [Gizmondo]o said the phone was lost.", map[string]string{"Gizmondo": "technology blog"}},
		{"His [Sunrise Adventure]o hiking company said the men were safe.", map[string]string{"Sunrise Adventure": "hiking company"}},
		{"He leads the faction The [Dark Ring]o, which said it would strike.", map[string]string{"Dark Ring": "faction"}},
		{"[Rivers for Peace]o, a Harlow-based non-profit, said it had paid.", map[string]string{"Rivers for Peace": "Harlow-based non-profit"}},
	} {
		roles := map[string]string{}
		for _, a := range named(t, c.text).Actors {
			if len(a.Roles) > 0 {
				roles[a.Name] = a.Roles[0].Text
			}
		}
		for name, want := range c.want {
			if roles[name] != want {
				t.Errorf("%q: %s is %q, want %q", c.text, name, roles[name], want)
			}
		}
	}
}
