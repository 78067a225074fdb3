package lang

import (
	"slices"
	"testing"
)

// TestUnsaid reads sentences with a verb of speech in which nobody states
// anything, each beside one like it in which somebody does.
func TestUnsaid(t *testing.T) {
	var n share
	for text, want := range map[string][]string{
		"A diver, who did not want to be named, said the pier had sunk.": {"A diver | said | the pier had sunk"},
		"Pell, who asked not to be identified, said the pier had sunk.":  {"Pell | said | the pier had sunk"},
		"Pell asked for anonymity.":                                      nil,
		"Pell wants to be named captain.":                                {"Pell | wants | to be named captain"},
		"Did the harbour board say it would shut the pier?":              nil,
		"When did the harbour board say that the pier was safe?":         nil,
		"Has Brandt said that the pier is safe?":                         nil,
		"Is the pier safe? Engineers say that it is old.":                {"Engineers | say | it is old"},
		"Pell asked for a pancake.":                                      nil,
		"Pell asked for an inquiry.":                                     {"Pell | asked for | an inquiry"},
		"Pell asked for her logs.":                                       {"Pell | asked for | her logs"},
		"Pell asked for a second survey.":                                {"Pell | asked for | a second survey"},
		"Pell asked for the file.":                                       {"Pell | asked for | the file"},
		"Pell asked for help in finding his boat.":                       {"Pell | asked for | help in finding his boat"},
		"The firm has never confirmed that its pier was sinking.":        nil,
		"Pell has never said that he likes the pier.":                    nil,
		"The police did not say who was hurt.":                           nil,
		"The pirates rob towns that refuse to pay for safety.":           nil,
		"The towns refuse to pay for safety.":                            {"The towns | refuse | to pay for safety"},
		"Send it to the clerk, quoting reference 7731, before noon.":     nil,
		"Brandt closed the file, citing case number 12.":                 nil,
		"The board, citing the law, said the pier was shut.":             {"The board | said | the pier was shut"},
		"Brandt wrote on 11 May 2023 that the pier was sinking.":         {"Brandt | wrote | the pier was sinking"},
		"Brandt wrote on May 11 that the pier was sinking.":              {"Brandt | wrote | the pier was sinking"},
		"Brandt accused the lead diver, Jo Vane, of hiding the crack.":   {"Brandt | accused | accused the lead diver, Jo Vane, of hiding the crack"},
		"The board has blamed the firm for the crack.":                   {"The board | has blamed | blamed the firm for the crack"},
		"Brandt described the pier as a wreck.":                          {"Brandt | described | described the pier as a wreck"},
		"Brandt praised the divers of Tolm.":                             {"Brandt | praised | praised the divers of Tolm"},
		"Brandt does not blame the divers of Tolm.":                      {"Brandt | does not blame | does not blame the divers of Tolm"},
		"Brandt rejected the plan for a pier.":                           {"Brandt | rejected | the plan for a pier"},
	} {
		got := attributionsOf(text)
		n.add(t, slices.Equal(got, want), "%q gives\n%q\nwant\n%q", text, got, want)
	}
	n.atLeast(t, 40)
}

// TestNobodyIntends tells questions and warnings from what somebody means to
// do.
func TestNobodyIntends(t *testing.T) {
	var n share
	for text, want := range map[string]Certainty{
		"“Is it safe?” asked Pell.":                             Asserted,
		"“Is it safe?” Pell asked.":                             Asserted,
		"“Is it safe?” asked Jo Pell, a diver.":                 Asserted,
		"Pell asked them to leave the pier.":                    Intended,
		"Brandt warned that ferries would be delayed.":          Asserted,
		"Brandt warned crews that the pier would be swept off.": Asserted,
		"Brandt warned that she would close the pier.":          Intended,
		"Brandt said the pier will be closed.":                  Intended,
	} {
		r := Read(text, passages(text))
		right := len(r.Attributions) == 1 && r.Attributions[0].Certainty == want
		n.add(t, right, "%q: %q %+v, want certainty %d", text, attributionsOf(text), r.Attributions, want)
	}
	n.atLeast(t, 70)
}
