package briefing

import (
	"slices"
	"strings"
	"testing"
)

// TestRolesInAList holds that the next in a list of titles and names is no role of the
// one before.
func TestRolesInAList(t *testing.T) {
	b := briefed(t, "President of the Senate, Arne Holt, Senator Bo Moen and Senator Carl Dahl signed the letter on Monday.")
	for _, a := range b.Actors {
		for _, r := range a.Roles {
			if a.Name == "Arne Holt" && strings.Contains(r.Text, "Moen") {
				t.Errorf("%s is %q", a.Name, r.Text)
			}
		}
	}
}

func TestRoles(t *testing.T) {
	for text, want := range map[string]string{
		"Danish Finance Minister Ada Brandt resigned.":                     "Danish Finance Minister",
		"Ada Brandt, a spokeswoman for the harbour board, said so.":        "spokeswoman for the harbour board",
		"The board's chief engineer, Ada Brandt, said so.":                 "board's chief engineer",
		"National Harbour Council spokesperson Ada Brandt said so.":        "National Harbour Council spokesperson",
		"Ada Brandt is the mayor of Odense.":                               "mayor of Odense",
		"The court voted to oust President Ada Brandt.":                    "President",
		"Law Minister Ada Brandt said no.":                                 "Law Minister",
		"Harbour Affairs Minister Ada Brandt said no.":                     "Harbour Affairs Minister",
		"It is safe, said retired Navy Vice Adm. Ada Brandt.":              "retired Navy Vice Adm.",
		"The award went to herpetologist Ada Brandt.":                      "herpetologist",
		"The chief adviser to the harbour board Ada Brandt said so.":       "chief adviser to the harbour board",
		"A member of the Danish parliament, Ada Brandt, said so.":          "member of the Danish parliament",
		"Ada Brandt, a second-year art major, said so.":                    "second-year art major",
		"Mrs. Ada Brandt of the Harbour Authority said the pier is safe.":  "of the Harbour Authority",
		"United States Senator from Vermont Ada Brandt won on Monday.":     "United States Senator from Vermont",
		"The letter was signed by Ada Brandt, then the prime minister.":    "prime minister",
		"They chose Ada Brandt — former mayor of Harlow — as the leader.":  "former mayor of Harlow",
		"Ada Brandt, president and chief executive of Marlow, said no.":    "president and chief executive of Marlow",
		"A Harlow Department of Boats spokesperson, Ada Brandt, said no.":  "Harlow Department of Boats spokesperson",
		"The chief of the boat union (NBW), Ada Brandt, said it was shut.": "chief of the boat union",
	} {
		b := briefed(t, text)
		i := slices.IndexFunc(b.Actors, func(a Actor) bool { return a.Name == "Ada Brandt" })
		if i < 0 {
			t.Errorf("%s: no actor", text)
			continue
		}
		var got []string
		for _, r := range b.Actors[i].Roles {
			got = append(got, r.Text)
		}
		if !slices.Contains(got, want) {
			t.Errorf("%s: roles %q, want %q", text, got, want)
		}
	}
}

// TestRolesOfLists holds that a noun in the plural says what all of a list are.
func TestRolesOfLists(t *testing.T) {
	for text, want := range map[string]string{
		"He has two daughters, [Nadine Holt]p and [Elisa Holt]p, who spoke on Monday.":                 "daughters daughters",
		"The bill was rejected by [Nat Holt]p and [Carl Moen]p, both Harlow councillors, on Monday.":   "Harlow councillors Harlow councillors",
		"[Nordvik]o and [Salvik]o said no. Danish banks such as [Nordvik]o and [Salvik]o cut rates.":   "Danish banks Danish banks",
		"The mayor, [Nat Holt]p, and [Carl Moen]p said no.":                                            "mayor",
		"Three people, including [Nat Holt]p, said no.":                                                "",
		"[Nordvik Bank]o, [Salvik Bank]o and [Holm Bank]o said no.":                                    "",
		"[Nat Holt]p said that the stock rose 4 per cent. [Marlow Tools]o said a partner had left it.": "",
	} {
		var got []string
		for _, a := range named(t, text).Actors {
			for _, r := range a.Roles {
				got = append(got, r.Text)
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: roles %q, want %q", text, got, want)
		}
	}
}

// TestRolesHaveNoVerb holds that a piece of a sentence is nobody's role.
func TestRolesHaveNoVerb(t *testing.T) {
	for _, text := range []string{
		"A memo at the board showed the company passed its rival, [Marlow Tools]o said.",
		"Politicians of every party publicly mourned the leader, [Ada Brandt]p said.",
		"The board's chief spoke to the council member, [Ada Brandt]p, on Monday.",
	} {
		for _, a := range named(t, text).Actors {
			for _, r := range a.Roles {
				for _, verb := range []string{"showed", "mourned", "spoke"} {
					if strings.Contains(r.Text, verb) {
						t.Errorf("%s: %s is %q", text, a.Name, r.Text)
					}
				}
			}
		}
	}
}

// TestRolesOfBodies holds where the words stand that say what a body is, and that
// a body within a body is not what the whole is.
func TestRolesOfBodies(t *testing.T) {
	for text, want := range map[string]string{
		"[Marlow Air]o (MA), the parent company of a ferry line, said no.": "parent company of a ferry line",
		"The Danish ferry operator, [Marlow Lines]o, said no.":             "Danish ferry operator",
		"He told [Marlow Wire]o news agency that it was over.":             "news agency",
		"[Marlow Tools]o is a major producer of saws, and said no.":        "major producer of saws",
		"He asked the [Marlow Tools]o board, and it said no.":              "",
	} {
		var got []string
		for _, a := range named(t, text).Actors {
			for _, r := range a.Roles {
				got = append(got, r.Text)
			}
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%s: roles %q, want %q", text, got, want)
		}
	}
}

// TestRolesKeepToTheirSentence holds that the last word of a headline says
// nothing of the name that the text starts with.
func TestRolesKeepToTheirSentence(t *testing.T) {
	b := named(t, "# Court Frees Man and Faults Detectives", "[Ada Brandt]p left the court on Friday. The crowd cheered.")
	if len(b.Actors) != 1 || len(b.Actors[0].Roles) > 0 {
		t.Errorf("%+v", b.Actors)
	}
}

// TestWhoSaysWhatANameIsPartOf: a phrase behind a name and a comma is no apposition
// where it says what the name is part of, begins what the name says, or is another's
// office.
func TestWhoSaysWhatANameIsPartOf(t *testing.T) {
	b := briefed(t, "Two clerks are held at the Harbour Aid Directorate, the newspaper said. According to Karl Lind, the owner left on Monday. They met the Minister of Public Works, Rafael Sonne, the Minister of Tourism Ivar Eskil, and the clerks.")
	for name, want := range map[string]string{"Harbour Aid Directorate": "", "Karl Lind": "", "Rafael Sonne": "Minister of Public Works", "Ivar Eskil": "Minister of Tourism"} {
		i := slices.IndexFunc(b.Actors, func(a Actor) bool { return a.Name == name })
		if i < 0 {
			t.Errorf("%s is no actor", name)
			continue
		}
		got := []string{}
		for _, r := range b.Actors[i].Roles {
			got = append(got, r.Text)
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("roles of %s are %q, want %q", name, got, want)
		}
	}
}

// TestWhomSomebodyTellsIsNoRole: "told the court Ms Cooper was" makes nobody a court.
func TestWhomSomebodyTellsIsNoRole(t *testing.T) {
	b := briefed(t, "Mark Davis told the court Ms Cooper was looking for a flat in Tolm. Mali Cooper, 22, was held on Monday.")
	i := slices.IndexFunc(b.Actors, func(a Actor) bool { return a.Name == "Mali Cooper" })
	if i < 0 || len(b.Actors[i].Roles) > 0 {
		t.Errorf("want Mali Cooper among the actors, and nothing else told of her: %+v", b.Actors)
	}
}

// TestRolesAsWorded: a role holds what an office is of, runs on over no occasion and
// reaches the second of a list; a post says more than a rank.
func TestRolesAsWorded(t *testing.T) {
	b := briefed(t, "The leader met MPs Otto Falk (Harlow) and Nils Rask (Tolm) on Monday. The oath was led by the Head of Public Works Dr Karl Lund. Jana Kolb, president of the Growers Union on the eve of the strike, said nothing would change.",
		"Major Omar Rashid, director of the Roads Directorate, said the road was open. Rita Sand took office as farm minister on Monday. In May Brenton District Council, Gull's Bay Regional Council and Tarn Island Council bought a report.")
	for name, want := range map[string]string{"Nils Rask": "MPs", "Karl Lund": "Head of Public Works", "Jana Kolb": "president of the Growers Union", "Omar Rashid": "director of the Roads Directorate", "Rita Sand": "farm minister", "Gull's Bay Regional Council": ""} {
		i := slices.IndexFunc(b.Actors, func(a Actor) bool { return a.Name == name })
		switch {
		case i < 0:
			t.Errorf("%s is no actor", name)
		case want != "" && (len(b.Actors[i].Roles) == 0 || b.Actors[i].Roles[0].Text != want):
			t.Errorf("%s is %v, want %q", name, b.Actors[i].Roles, want)
		}
	}
}
