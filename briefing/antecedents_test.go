package briefing

import (
	"slices"
	"strings"
	"testing"
)

// TestWhoIsMeant reads who the words in braces stand for.
func TestWhoIsMeant(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a subject before", "[Ada Brandt]p opened the bridge on Monday. {She} thanked the builders.", "Ada Brandt"},
		{"an owner", "[Ada Brandt]p sold {her} boat to [Peter Holt]p.", "Ada Brandt"},
		{"in what he is told he is not the one who speaks", "[Peter Holt]p praised [Omar Said]p. “{He} is brave,” [Holt]p said.", "Omar Said"},
		{"I is who speaks", "“{I} never saw the letter,” [Peter Holt]p said.", "Peter Holt"},
		{"I is who speaks, who is a pronoun himself", "[Peter Holt]p left early. “{I} never saw the letter,” he said.", "Peter Holt"},
		{"we is a body that speaks", "“{We} never saw the letter,” the [Harbour Trust]o said.", "Harbour Trust"},
		{"we is no single speaker", "“{We} never saw the letter,” [Peter Holt]p said.", ""},
		{"we is the body of its head", "The [Harbour Trust]o refused to pay. “{We} never saw the letter,” said [Peter Holt]p, the head of the [Harbour Trust]o.", "Harbour Trust"},
		{"you is who is called by name", "“[Ada]p, {you} were right,” [Peter Holt]p said.", "Ada"},
		{"you is nobody where a name only stands in the words", "“I told [Ada Brandt]p what {you} said,” [Peter Holt]p said.", ""},
		{"I in words that run on", "“It was late,” [Peter Holt]p said. “The lamp was out. {I} never saw the letter.”", "Peter Holt"},
		{"a family by its name is several", "The [Sams]p flew home on Monday. {They} said that all was well.", "Sams"},
		{"a family by what it is", "[Peter Holt]p and [Ada Holt]p live in Marlow. The trial of the [Holts]p began on Monday. {The parents} deny the charge.", "Holts"},
		{"no family where none has a name", "[Peter Holt]p and [Ada Brandt]p live in Marlow. {The parents} deny the charge.", "parents"},
		{"a child by another noun", "[Peter Holt]p and his daughter, [Ada]p, flew home. {The girl} had been ill.", "Ada"},
		{"nobody is his own brother", "[Peter Holt]p sold the boat to {his brother}.", ""},
		{"a country by its noun", "[Norway]l signed the treaty in May. {The country} had waited for years.", "Norway"},
		{"a role", "[Danish]x Finance Minister [Ada Brandt]p met [Peter Holt]p. {The minister} praised him.", "Ada Brandt"},
		{"a noun of the name", "The [Marlow Foundation]o gave the money in May. {The foundation} asked for no thanks.", "Marlow Foundation"},
		{"it that stands for nothing", "The [Harbour Trust]o met on Monday. {It} is likely that ferries will stop.", ""},
		{"an opening before its person", "In {her} speech, [Ada Brandt]p thanked the builders.", "Ada Brandt"},
		{"no man for a woman's name", "Mrs. [Ada Brandt]p met [Peter Holt]p. {He} was late.", "Peter Holt"},
	} {
		before, rest, _ := strings.Cut(c.text, "{")
		words, after, _ := strings.Cut(rest, "}")
		b := named(t, before+words+after)
		before, _ = unmarked(before)
		got := ""
		for _, a := range b.Actors {
			if slices.ContainsFunc(a.Mentions, func(m Mention) bool { return m.Start == len(before) && m.End == len(before)+len(words) }) {
				got = a.Name
			}
		}
		if got != c.want {
			t.Errorf("%s: %q stands for %q, want %q", c.name, words, got, c.want)
		}
	}
}

// TestPairWeights holds the weights that are built in to what their reader takes: a
// line that it leaves out would be a feature that is lost.
func TestPairWeights(t *testing.T) {
	read := 0
	for class, features := range pairWeights() {
		read += len(features)
		if _, ok := features["none"]; !ok {
			t.Errorf("%v has no weight for nobody", class)
		}
	}
	if lines := strings.Count(antecedentWeights, "\n"); read != lines {
		t.Errorf("%d weights of %d lines", read, lines)
	}
}

// TestOtherBodies holds that what one body says is not put in the mouth of another
// that was named before it: no court is an army.
func TestOtherBodies(t *testing.T) {
	for text, want := range map[string]string{
		"At least four people were hurt, the [Tolm Ambulance]o said. The army denied firing the shell.": "army",
		"The [Norvik Line]o stopped its ships. The union said that crews had not been paid.":            "union",
		"The [Harlow Dockers Union]o stopped work. The union said that crews had not been paid.":        "Harlow Dockers Union",
		// A noun that only one kind of body bears.
		"The [Aviation Ministry]o closed the field. The airline said that no passengers were hurt.":                                "airline",
		"[Halvard Oil]o and [Norbel]o fell in early trading. The lender said that its profits were down.":                          "lender",
		"[Halvard Oil]o and [Norbank]o fell. [Norbank]o, a lender in Tolm, lost most. The lender said that its profits were down.": "Norbank",
		"[Kestrel Airways]o grounded its fleet. The airline said that no passengers were hurt.":                                    "Kestrel Airways",
		"[Halvard]o grounded its fleet on Monday. The airline said that no passengers were hurt.":                                  "Halvard",
		"The [Traders Federation]o met on Monday. The grid operator warned that power would run thin.":                             "grid operator",
		"The [Harbour Ministry Panel]o met on Monday. The ministry said that quays were safe.":                                     "ministry",
	} {
		b := named(t, text)
		i := len(b.Claims) - 1
		if i < 0 {
			t.Errorf("%s: no claim", text)
			continue
		}
		who := b.Claims[i].SpeakerName
		if a := b.ActorByID(b.Claims[i].Speaker); a != nil {
			who = a.Name
		}
		if who == "" && b.Claims[i].Source != nil {
			who = b.Claims[i].Source.Text
		}
		if got := strings.TrimPrefix(strings.ToLower(who), "the "); got != strings.ToLower(want) {
			t.Errorf("%s: said by %q, want %q", text, who, want)
		}
	}
}
