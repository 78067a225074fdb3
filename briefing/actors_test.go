package briefing

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sitrep/content"
	"sitrep/content/span"
)

// textDocument makes a document of paragraphs; a first one that starts with
// "# " is its headline.
func textDocument(paragraphs ...string) *content.Document {
	d := &content.Document{Language: "en"}
	for i, p := range paragraphs {
		b := content.Block{}
		if head, ok := strings.CutPrefix(p, "# "); ok {
			p, b.Kind, b.Level, d.Title = head, content.Heading, 1, head
		}
		if i > 0 {
			d.Text += "\n\n"
		}
		b.Span = span.Span{Start: len(d.Text), End: len(d.Text) + len(p)}
		d.Text += p
		d.Blocks = append(d.Blocks, b)
	}
	return d
}

// briefed analyses the paragraphs and fails the test where a stage broke off.
func briefed(t interface{ Fatalf(string, ...any) }, paragraphs ...string) *Briefing {
	b, err := Analyze(context.Background(), textDocument(paragraphs...), Options{Published: "2023-08-30"})
	if err != nil {
		t.Fatalf("analyze: %v", err)
	}
	for _, f := range b.Failures {
		t.Fatalf("stage %s: %v in %q", f.Stage, f.Err, paragraphs)
	}
	return b
}

// shown writes an actor as "name|type|mentions", mentions in text order.
func shown(b *Briefing, a Actor) string {
	var m []string
	for _, x := range a.Mentions {
		m = append(m, x.Of(b.Document.Text))
	}
	return fmt.Sprintf("%s|%s|%s", a.Name, a.Type, strings.Join(m, ", "))
}

func TestActorsAreMerged(t *testing.T) {
	var encoded score
	for name, c := range map[string]struct {
		text []string // names as named takes them
		want []string // each must be shown
		not  []string // none may be a name
	}{
		"a person by full name, surname and pronoun": {
			[]string{"Harbour board spokesman [Lee Marlow]p said the pier would close. [Marlow]p warned of delays. He urged patience."},
			[]string{"Lee Marlow|person|Lee Marlow, Marlow, He"}, nil,
		},
		"two people of one surname stay two": {
			[]string{"[Ana Moor]p met [Peter Moor]p. [Ana Moor]p spoke first."},
			[]string{"Ana Moor|person|Ana Moor, Ana Moor", "Peter Moor|person|Peter Moor"}, nil,
		},
		"a bare surname that speaks is the one of the two who speaks": {
			[]string{"[Lee Dae-ho]p, a fisheries official, was found dead. [Lee Dae-ho]p was 47. [Lee Dae-ho]p had worked at sea. His brother, [Lee Rae-jun]p, told reporters that the navy had lied.", "[Lee]p said the family wanted the files."},
			[]string{"Lee Rae-jun|person|Lee Rae-jun, Lee", "Lee Dae-ho|person|Lee Dae-ho, Lee Dae-ho, Lee Dae-ho, His"}, nil,
		},
		"a person by the first words of a long name": {
			[]string{"[Wan Omar Wan Said]p told the court he slept. [Wan Omar]p said he was sorry."},
			[]string{"Wan Omar Wan Said|person|Wan Omar Wan Said, he, Wan Omar, he"}, nil,
		},
		"a person by the real name": {
			[]string{"The singer [K-Boy]p, whose real name is [Olav Kern]p, was jailed on Monday. [K-Boy]p said nothing."},
			[]string{"Olav Kern|person|K-Boy, Olav Kern, K-Boy"}, nil,
		},
		"police alone are the one force that is named": {
			[]string{"[Lindholm]l town police closed the road. Police said nobody was hurt."},
			[]string{"Lindholm town police|organization|Lindholm town police, Police"}, nil,
		},
		"archives alone are those that are named": {
			[]string{"The [Harbour Archives]o were flooded. The archives said papers were lost."},
			[]string{"Harbour Archives|organization|Harbour Archives, The archives"}, nil,
		},
		"an office whose title is shortened": {
			[]string{"Gov. [Ina Holt]p visited the town on Friday. The governor said help was coming."},
			[]string{"Ina Holt|person|Ina Holt, The governor"}, nil,
		},
		"two bodies with one head stay two": {
			[]string{"The [National Security Council]o met. Later the [U.N. Security Council]o voted."},
			[]string{"National Security Council|organization|National Security Council", "U.N. Security Council|organization|U.N. Security Council"}, nil,
		},
		"a body's bare noun with a capital takes up its name": {
			[]string{"The [Harlow Court of Appeal]o sat on Monday. The Court said it would rule in May."},
			[]string{"Harlow Court of Appeal|organization|Harlow Court of Appeal, The Court, it"}, nil,
		},
		"a body of another head is another": {
			[]string{"[Harlan University Press]o printed the book. The [Harlan University Students Union]o protested. [Harlan University]o apologised."},
			[]string{"Harlan University|organization|Harlan University"}, nil,
		},
		"a longer name with what the body is for": {
			[]string{"The [Marlow Foundation for the Arts]o paid. The [Marlow Foundation]o said it was glad."},
			[]string{"Marlow Foundation for the Arts|organization|Marlow Foundation for the Arts, Marlow Foundation, it"}, nil,
		},
		"one half of a divided country": {
			[]string{"[North Korea]l fired a rocket. [South Korea]l protested. The [North]l said it was a test."},
			[]string{"North Korea|country|North Korea, North, it", "South Korea|country|South Korea"}, nil,
		},
		"an acronym and its long form": {
			[]string{"The [Bay Workers’ Union]o ([BWU]o) called a strike. The [BWU]o said talks had failed."},
			[]string{"Bay Workers’ Union|organization|Bay Workers’ Union, BWU, BWU"}, nil,
		},
		"a country, its adjective for the state and its capital for the government": {
			[]string{"[Russia]l denied the report. [Russian]x officials met. [Moscow]l said it wanted peace, and [Russia]l's army left."},
			[]string{"Russia|country|Russia, Russian, Moscow, it, Russia"}, nil,
		},
		"a capital where something happens is no actor": {
			[]string{"[Lee Marlow]p arrived in [Oslo]l. He left [Oslo]l on Monday."},
			[]string{"Lee Marlow|person|Lee Marlow, He"}, []string{"Oslo", "Norway"},
		},
		"a description stands for the one who has that role": {
			[]string{"Mayor [Ada Brandt]p opened the bridge. The mayor thanked the builders."},
			[]string{"Ada Brandt|person|Ada Brandt, The mayor"}, nil,
		},
		"an office that is marked as a person is who holds it": {
			[]string{"[US Secretary]p of State [Lee Marlow]p left. The post went to Deputy [Undersecretary]p of the Navy [Ada Brandt]p."},
			[]string{"Lee Marlow|person|US Secretary, Lee Marlow", "Ada Brandt|person|Undersecretary, Ada Brandt"}, nil,
		},
		"a government that is marked as a body is its country": {
			[]string{"[Norway]l waited. The [Norwegian Government]o said no."},
			[]string{"Norway|country|Norway, Norwegian Government"}, nil,
		},
		"a team without its town": {
			[]string{"The [Harlow Rovers]o won. The [Rovers]o said they were glad. The [Harlow Officers]o and [Officers]o left."},
			[]string{"Harlow Rovers|organization|Harlow Rovers, Rovers, they", "Harlow Officers|organization|Harlow Officers"}, nil,
		},
		"what a minister is of is nobody": {
			[]string{"[Fuel]p Minister [Lee Marlow]p resigned."}, []string{"Lee Marlow|person|Lee Marlow"}, []string{"Fuel"},
		},
		"somebody with two last names is called by the first": {
			[]string{"[Pedro Rosales Ibarra]p resigned on Monday. [Rosales]p said he was tired. [Ana Lucia Moor]p and [Lucia]p wept."},
			[]string{"Pedro Rosales Ibarra|person|Pedro Rosales Ibarra, Rosales, he", "Ana Lucia Moor|person|Ana Lucia Moor", "Lucia|person|Lucia"}, nil,
		},
		"a nickname in quotation marks": {
			[]string{"[Pasquale “Pat” Moor]p resigned. [Pat Moor]p and [Moor]p's crews wept."},
			[]string{"Pasquale “Pat” Moor|person|Pasquale “Pat” Moor, Pat Moor, Moor"}, nil,
		},
		"she is not he": {
			[]string{"[Maria Lund]p met [Peter Holt]p. She said the plan was sound."},
			[]string{"Maria Lund|person|Maria Lund, She", "Peter Holt|person|Peter Holt"}, nil,
		},
		"speakers without a name": {
			[]string{"Two officials said the vault was empty."},
			[]string{"Two officials|group|Two officials"}, nil,
		},
		"in a quotation he is not the one who speaks": {
			[]string{"[Peter Holt]p praised [Omar Said]p. “He is brave,” [Holt]p said."},
			[]string{"Omar Said|person|Omar Said, He"}, nil,
		},
	} {
		b := named(t, c.text...)
		var got []string
		for _, a := range b.Actors {
			got = append(got, shown(b, a))
			if slices.Contains(c.not, a.Name) {
				t.Errorf("%s: %s is an actor", name, a.Name)
			}
		}
		for _, w := range c.want {
			if !slices.Contains(got, w) {
				t.Errorf("%s:\nwant %q\n got %q", name, w, got)
			}
		}
		text, _ := unmarked(strings.Join(c.text, "\n\n"))
		b = briefed(t, strings.Split(text, "\n\n")...)
		for _, w := range c.want {
			right := slices.ContainsFunc(b.Actors, func(a Actor) bool { return shown(b, a) == w })
			encoded.add(t, right, "%s, with the encoder's names: no %q", name, w)
		}
	}
	encoded.atLeast(t, 60)
}

func TestKeyActorsComeFirstWithReasons(t *testing.T) {
	b := named(t, "# [Marlow]p Quits Harbour Board", "[Lee Marlow]p, head of the harbour board, resigned on Monday. [Marlow]p said he was tired.",
		"[Ada Brandt]p watched. [Omar Said]p watched. [Nina Park]p watched.")
	if len(b.Actors) == 0 || b.Actors[0].Name != "Lee Marlow" || !b.Actors[0].Key || b.Actors[0].ID != "a1" {
		t.Fatalf("got %+v", b.Actors)
	}
	for _, why := range []string{"in the headline", "in the first paragraph", "speaks"} {
		if !slices.Contains(b.Actors[0].Why, why) {
			t.Errorf("why %q lacks %q", b.Actors[0].Why, why)
		}
	}
}

// TestActorsOnAnyText holds what every list of actors promises, on texts made
// of pieces that are awkward together.
func TestActorsOnAnyText(t *testing.T) {
	piece := rapid.SampledFrom([]string{"Lee Marlow", "Marlow", "he", "She", "said", "“", "”", ",", ".", ". ", "the minister", "Minister", "Russian", "Moscow", "U.S.", "US",
		"Bay Workers' Union (BWU)", "BWU", "officials", "of", "and", "The", "’s", "government", "Mr.", "van", "Dr. O'Neil Jr.", "told", "according to", "police", "\n\n", "—", "Inc.", "Kim", "A380", "é", "President of the"})
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(piece, 1, 60).Draw(t, "pieces"), " ")
		b := briefed(t, strings.Split(text, "\n\n")...)
		ids := map[string]bool{}
		keys := 0
		for i, a := range b.Actors {
			if a.ID != fmt.Sprintf("a%d", i+1) || ids[a.ID] || a.Name == "" || a.Salience < 0 || a.Salience > 1 || len(a.Mentions) == 0 || len(a.Why) == 0 {
				t.Fatalf("actor %+v of %q", a, text)
			}
			ids[a.ID] = true
			if a.Key {
				keys++
				if keys <= i {
					t.Fatalf("key actor %s stands behind one that is none", a.ID)
				}
			}
			last := -1
			for _, m := range a.Mentions {
				if !m.Valid(b.Document.Text) || m.Empty() || m.Start < last {
					t.Fatalf("mention %+v of %+v in %q", m, a, text)
				}
				last = m.End
			}
			for _, r := range a.Roles {
				if !r.Valid(b.Document.Text) || r.Of(b.Document.Text) != r.Text {
					t.Fatalf("role %+v", r)
				}
			}
			for _, form := range a.Aliases {
				if !strings.Contains(strings.Join(strings.Fields(b.Document.Text), " "), form) {
					t.Fatalf("alias %q is not in %q", form, text)
				}
			}
		}
		if keys > 7 {
			t.Fatalf("%d key actors", keys)
		}
	})
}

func TestActorsOfManyShapes(t *testing.T) {
	b := named(t, "Production chief [Olle Strand]p was on the floor when the boiler burst. Harbour master [Ebba Lind]p said the gate was shut.",
		"The [Katara al-Sud]x, a faction of the northern rebels, claimed the attack on the mill. The [Marland]l company, [Lahte Sadam]o, closed its gates. Mayor of Kolno [Piotr Jasny]p resigned.",
		"The port authority of [Sandhamn]l closed the basin on Monday. An aide to the mayor said the mayor was ill. Villagers met at [Char Bagu]l on Monday. People wrote of it on [Twitter]o.")
	for _, c := range []struct {
		name string
		kind ActorType
		role string
	}{
		{"Olle Strand", Person, "Production chief"},
		{"Ebba Lind", Person, "Harbour master"},
		{"Katara al-Sud", Organization, ""},
		{"Lahte Sadam", Organization, ""},
		{"Piotr Jasny", Person, "Mayor of Kolno"},
		{"port authority of Sandhamn", Organization, ""},
		{"An aide to the mayor", Group, ""},
	} {
		i := slices.IndexFunc(b.Actors, func(a Actor) bool { return a.Name == c.name })
		if i < 0 {
			var names []string
			for _, a := range b.Actors {
				names = append(names, a.Name)
			}
			t.Errorf("no actor %q in %q", c.name, names)
			continue
		}
		a := b.Actors[i]
		role := ""
		if len(a.Roles) > 0 {
			role = a.Roles[0].Text
		}
		if a.Type != c.kind || c.role != "" && role != c.role {
			t.Errorf("%s is a %s, %q; want a %s, %q", c.name, a.Type, role, c.kind, c.role)
		}
	}
	for _, a := range b.Actors {
		if a.Name == "Twitter" || a.Name == "Char Bagu" || a.Name == "Sandhamn" {
			t.Errorf("%s is no actor", a.Name)
		}
	}
}

// A bare noun means the body told of, also one that the next sentence names.
func TestActorsByBareNoun(t *testing.T) {
	b := told(t, `The mill stood still for a second day on Friday after a fire in its pulp store, the company said.

Norskog Papir AB sent its workers home. Marland's central bank said it would hold its rate. The bank said prices would fall.
`, "2024-05-15")
	for _, a := range b.Actors {
		if a.Name == "company" || a.Name == "bank" {
			t.Errorf("%q stands for itself beside %q", a.Name, b.Actors[0].Name)
		}
	}
}

// The credit that closes a text names nobody of the story.
func TestActorsLeaveTheClosingCreditOut(t *testing.T) {
	b := told(t, "HARFORD: The ferry Halden sank off Harford on Monday. Captain Ulla Brandt said that everybody on board had been taken to the shore before midnight by two boats. – The Harbour Post/North Sea News Agency\n", "2026-07-14")
	for _, a := range b.Actors {
		if strings.Contains(a.Name, "Post") || strings.Contains(a.Name, "Agency") {
			t.Errorf("%s is an actor", a.Name)
		}
	}
}
