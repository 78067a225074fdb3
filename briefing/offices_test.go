package briefing

import (
	"slices"
	"strings"
	"testing"
)

// actorLines are "name|type|aliases" of what named finds.
func actorLines(b *Briefing) []string {
	var out []string
	for _, a := range b.Actors {
		out = append(out, a.Name+"|"+string(a.Type)+"|"+strings.Join(a.Aliases, ","))
	}
	return out
}

// TestOfficesAreNoBodies holds that an office with a capital is its holder, and nobody
// where none is named, though its name is read as a body's.
func TestOfficesAreNoBodies(t *testing.T) {
	for _, c := range []struct{ text, want, not string }{
		{"[Carl Moen]p, the Premier, left on Monday. The [Harlow Premier]o said that he would be back.", "Carl Moen|person", "Harlow Premier|"},
		{"[Ada Holt]p, the [COO]o, said no. She left the board on Monday.", "Ada Holt|person", "COO|"},
		{"Planning Cabinet Secretary [Tomas Moro]p said no. The [CS]o said that it was over.", "Tomas Moro|person|Tomas Moro,Planning Cabinet Secretary Tomas Moro,CS", "CS|"},
		{"[Tomas Moro]p, a carpenter, said no. The [CS]o said that it was over.", "CS|organization", ""},
		{"Former Premier [Carl Moen]p left on Monday. [Ines Dahl]p, Premier of Harlow, came. The [Harlow Premier]o said yes.", "Ines Dahl|person", "Harlow Premier|"},
		{"The [Harlow Reporter]o wrote that the pier was shut.", "Harlow Reporter|organization", ""},
	} {
		got := actorLines(named(t, c.text))
		if !slices.ContainsFunc(got, func(s string) bool { return strings.HasPrefix(s, c.want) }) ||
			c.not != "" && slices.ContainsFunc(got, func(s string) bool { return strings.HasPrefix(s, c.not) }) {
			t.Errorf("%s: %q", c.text, got)
		}
	}
}

// TestOfficesBeforeTheirHolder holds that who is spoken of by office and named a
// little later is one actor, and that anybody's office is not theirs.
func TestOfficesBeforeTheirHolder(t *testing.T) {
	for _, c := range []struct {
		text string
		want int // actors that are persons or unnamed
	}{
		{"The governor said no. Governor [Ada Holt]p said on Monday that it was over.", 1},
		{"Marland's ambassador to Britain said no. [Liu Xia]p, Marland's ambassador to Britain, said yes.", 1},
		{"The incoming chairman of the board said no. [Ines Dahl]p, who will become chairman of the board on Friday, left.", 1},
		{"The former governor said no. Governor [Ada Holt]p said on Monday that it was over.", 2},
		{"A mayor said no. [Ada Holt]p, the mayor of Harlow, said yes.", 2},
		{"An Odda mayoral candidate said no. Mayoral candidate [Ada Holt]p said on Monday that it was over.", 1},
		{"An Odda harbour candidate said no. Mayoral candidate [Ada Holt]p said on Monday that it was over.", 2},
		{"It rained. It snowed. It hailed. It froze. An Odda mayoral candidate said no. Mayoral candidate [Ada Holt]p said yes.", 2},
		{"The mayor said no. [Ada Holt]p, mayor of Harlow, and [Bo Moen]p, mayor of Odda, said yes.", 3},
	} {
		n := 0
		b := named(t, c.text)
		for _, a := range b.Actors {
			if a.Type == Person || a.Type == Group {
				n++
			}
		}
		if n != c.want {
			t.Errorf("%s: %d, want %d: %q", c.text, n, c.want, actorLines(b))
		}
	}
}

// TestNamesThatTheTextTies holds that a second name told of in words is no second
// actor.
func TestNamesThatTheTextTies(t *testing.T) {
	for text, want := range map[string]string{
		"The [Harlow Salvation Front]o party, or [FHS]o, won the vote. The [FHS]o said so.":    "Harlow Salvation Front",
		"The [National System of Parks]o, known as [SINAP]o, closed. [SINAP]o said no.":        "National System of Parks",
		"[Lin Meili]p, better known as [Lin Meimei]p, was held on Monday. [Lin Meimei]p left.": "Lin Meili",
	} {
		if b := named(t, text); len(b.Actors) != 1 || b.Actors[0].Name != want {
			t.Errorf("%s: %q", text, actorLines(b))
		}
	}
	if b := named(t, "The [Marlow Union]o, or the [Harlow Union]o, said that it would strike. The [Harlow Union]o said no."); len(b.Actors) != 2 {
		t.Errorf("%q", actorLines(b))
	}
}

// TestThingsAreNoActors holds that laws, storms, ships and bridges are nobody, though
// they are read as names of bodies.
func TestThingsAreNoActors(t *testing.T) {
	for _, text := range []string{
		"The [Harbour Safety Act]o closed the pier on Monday, and the [Harbour Safety Act]o was praised.",
		"Hurricane [Ada]p hit the town on Monday and killed two people.",
		"[Storm Brekke]o hit the town on Monday and killed two people.",
		"The ferry [Halden]o sank on Monday. The ferry [Halden]o killed two people.",
		"The [Tolm Bridge]o fell on Monday. The [Tolm Bridge]o killed two people.",
		"The [Atlas Fire]o destroyed ten houses on Monday. The [Atlas Fire]o killed two people.",
		"The pier cost [LE]o 3 billion on Monday. The board paid [LE]o 2 billion.",
		"Minister of [Public Works]o [Romeo Herrera]p said no. The Minister of Farming and [Food Safety]o, [Bo Moen]p, left.",
		"The [ICU]o closed on Monday. The [ICU]o took ten beds.",
	} {
		for _, a := range named(t, text).Actors {
			if a.Type == Organization || a.Name == "Ada" {
				t.Errorf("%s: %s is a %s", text, a.Name, a.Type)
			}
		}
	}
}

// TestLastNamesOfManyLands holds which single word may be whose last name.
func TestLastNamesOfManyLands(t *testing.T) {
	for _, c := range []struct {
		full, bare string
		same       bool
	}{
		{"lo chung-mau", "lo", true}, {"xi dapeng", "xi", true}, {"donald li kwok-tung", "li", true},
		{"byron david casta segura", "casta", true}, {"al moor", "al", false}, {"ana maria ruiz lopez", "maria", false},
		{"le van moor", "le", false}, {"ana moor-dahl", "dahl", true},
	} {
		if got := samePerson(strings.Fields(c.full), []string{c.bare}); got != c.same {
			t.Errorf("%s, %s: %v", c.full, c.bare, got)
		}
	}
}

// TestOneBodyInOtherWords holds that a body whose name is followed by what it is, that
// speaks with others, or that is a state's government is no second actor.
func TestOneBodyInOtherWords(t *testing.T) {
	for _, c := range []struct {
		text, name string
		kind       ActorType
		not        string
	}{
		{"According to the [Dagen]o newspaper, boats sank. The [Dagen]o newspaper said so.", "Dagen", Organization, "Dagen newspaper"},
		{"The [Harlow Church]o and foreign diplomats said that the vote was fair.", "Harlow Church", Organization, "Harlow Church and foreign diplomats"},
		{"[Norway]l and [Honduras]l met. The government of [Honduras]l said that it was fair.", "Honduras", Country, "government of Honduras"},
		{"The [Republic of Honduras]o signed the deal, it said on Monday. [Honduras]l said that it was fair.", "Honduras", Country, "Republic of Honduras"},
	} {
		b := named(t, c.text)
		found := false
		for _, a := range b.Actors {
			found = found || a.Name == c.name && a.Type == c.kind || c.kind == Country && a.Type == Country && strings.HasSuffix(a.Name, c.name)
			if a.Name == c.not && a.Type != Country {
				t.Errorf("%s: %q is an actor", c.text, a.Name)
			}
		}
		if !found {
			t.Errorf("%s: no %q in %q", c.text, c.name, actorLines(b))
		}
	}
}

// TestRolesOfNobodyElse holds that a role begins behind another person that is named
// before it, and keeps no other body of a list.
func TestRolesOfNobodyElse(t *testing.T) {
	for text, want := range map[string]string{
		"Prime Minister [Ada Holt]p and her Danish counterpart, [Bo Moen]p, met on Monday.":                                "Danish counterpart",
		"The ship was seized under the law. Under the [Harbour Board]o, the council may sell it, [Bo Moen]p said.":         "",
		"[Bo Moen]p met members of the [Moen]p community, whose members of the [Moen]p family live in Harlow, he said so.": "",
	} {
		for _, a := range named(t, text).Actors {
			for _, r := range a.Roles {
				if a.Name == "Bo Moen" && r.Text != want {
					t.Errorf("%s: %q", text, r.Text)
				}
			}
		}
	}
}
