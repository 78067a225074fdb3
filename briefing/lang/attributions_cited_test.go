package lang

import (
	"slices"
	"testing"
)

// TestCitedSpeakers holds that who is cited says it, and not who cites them, and that
// the words that cite are none of what is said.
func TestCitedSpeakers(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"behind what is said": {"[Norland will finish the port]c, [Dagen]s [cited]q Ada Brandt [as saying on Friday]c.", []string{"Ada Brandt | saying | Norland will finish the port"}},
		"before it":           {"[Dagen]s [quoted]q [a clerk as saying the bridge was unsafe]c.", []string{"a clerk | saying | the bridge was unsafe"}},
		"in the passive":      {"[Ada Brandt]s was [quoted]q [by Dagen as saying that the town would pay]c.", []string{"Ada Brandt | saying | the town would pay"}},
		"a paper that cites":  {"[The mill burned]c, [Dagen]s [said]q, citing the police.", []string{"Dagen | said | The mill burned"}},
	} {
		r := labelledAttributions(c.text)
		checkReading(t, r)
		var got []string
		for _, a := range r.Attributions {
			got = append(got, written(r, a))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %s gives\n\t%q\nwant\n\t%q", name, c.text, got, c.want)
		}
	}
}

// TestSourceEnds holds that a day behind who speaks is none of their words.
func TestSourceEnds(t *testing.T) {
	for text, want := range map[string][]string{
		"[A man on Friday in a letter]s [claimed]q [he had sunk the ferry]c.":          {"A man | claimed | he had sunk the ferry"},
		"[The clerk on duty on Friday]s [said]q [the ferry was late]c.":                {"The clerk on duty | said | the ferry was late"},
		"[The committee on Sunday trade]s [said]q [the shops should close]c.":          {"The committee on Sunday trade | said | the shops should close"},
		"[A neighbour]s, who [wished]q [to remain anonymous]c, heard three shots.":     nil,
		"[The guards]s [denied]q [them help]c.":                                        nil,
		"[The guards]s [denied]q [him entry to the hall]c.":                            nil,
		"[The guards]s [denied]q [her claim]c.":                                        {"The guards | denied | her claim"},
		"[The guards]s [denied]q [they had a key]c.":                                   {"The guards | denied | they had a key"},
		"[Mayor Ada Brandt]s [wished]q+ [them success in the new season]c.":            nil,
		"[Mayor Ada Brandt]s [wished]q+ [to open the hall in spring]c.":                {"Mayor Ada Brandt | wished | to open the hall in spring"},
		"[Mayor Ada Brandt]s [wished]q+ [for a longer summer]c.":                       {"Mayor Ada Brandt | wished | for a longer summer"},
		"[Mayor Ada Brandt]s [wishes]q+ [the council would open the hall in spring]c.": {"Mayor Ada Brandt | wishes | the council would open the hall in spring"},
	} {
		r := labelledAttributions(text)
		checkReading(t, r)
		var got []string
		for _, a := range r.Attributions {
			got = append(got, written(r, a))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s gives\n\t%q\nwant\n\t%q", text, got, want)
		}
	}
}
