package lang

import (
	"slices"
	"testing"
)

// TestTornEnds holds that content which the encoder starts or ends in the middle
// of a phrase is shown with the rest of it.
func TestTornEnds(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"an article and a preposition at the end": {"[Brandt]s [warned]q of [the danger of]c flooding in Tolm.", "Brandt | warned | the danger of flooding in Tolm"},
		"a noun behind its modifier":              {"[She]s [said]q [the board would not pay income]c tax, and left.", "She | said | the board would not pay income tax"},
		"how long ago":                            {"[He]s [recalled]q [a flood at the mill three years]c earlier.", "He | recalled | a flood at the mill three years earlier"},
		"the second of two nouns":                 {"[Pell]s [warned]q of [a strike by ferry crews]c and harbour pilots.", "Pell | warned | a strike by ferry crews and harbour pilots"},
		"no second verb":                          {"[Pell]s [warned]q of [a strike by ferry crews]c and left the hall.", "Pell | warned | a strike by ferry crews"},
		"no time of the telling":                  {"[Pell]s [told]q reporters [the pier is safe]c on Monday.", "Pell | told | the pier is safe"},
		"the subject of a clause":                 {"[Pell]s [said]q although they [had mended the pier]c, it leaked.", "Pell | said | although they had mended the pier"},
		"nobody who is told":                      {"[“Somebody]s [told]q me Tolm Harbour [had been shut]c.”", "“Somebody | told | Tolm Harbour had been shut"},
		"the whole of what goes before":           {"By [2030 the ferries]c would, in her plan, [run all night]c, [Pell]s [said]q.", "Pell | said | By 2030 the ferries would, in her plan, run all night"},
		"the rest of a quotation":                 {"“We [mended the pier]c twice,” [Pell]s [said]q.", "Pell | said | “We mended the pier twice,”"},
		"no word of the speaker's description":    {"[A clerk studying the]s [effects of floods on mills]c [said]q Tuesday [it was vital to mend the dyke before winter]c.", "A clerk studying the | said | it was vital to mend the dyke before winter"},
		"no object of another clause":             {"[Pell]s [praised]q [the crews for their quick work at the lock]c, but her plan would need the [help of other towns]c.", "Pell | praised | praised the crews for their quick work at the lock"},
	} {
		r := labelledAttributions(c.text)
		checkReading(t, r)
		var got []string
		for _, a := range r.Attributions {
			got = append(got, written(r, a))
		}
		if !slices.Equal(got, []string{c.want}) {
			t.Errorf("%s: %s gives\n\t%q\nwant\n\t%q", name, c.text, got, c.want)
		}
	}
}
