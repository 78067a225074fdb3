package lang

import (
	"slices"
	"testing"
)

// TestWhoSpeaks holds that the source of a statement is the one whom the sentence
// means, where the encoder is drawn to somebody beside it.
func TestWhoSpeaks(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"whom the relative clause takes up":    {"[Brandt]s praised the clerk, who [said]q [the pier was shut]c.", []string{"the clerk | said | the pier was shut"}},
		"behind a date":                        {"[Brandt]s met the clerk on 3 May, who [said]q [the pier was shut]c.", []string{"the clerk | said | the pier was shut"}},
		"the subject before the verb":          {"[The board had claimed that the union]s knew of it and [warned]q [of floods]c.", []string{"The board | warned | of floods"}},
		"those behind the verb":                {"[there are some traders]s who [argue]q [the toll is low]c.", []string{"some traders | argue | the toll is low"}},
		"not the paper that is told":           {"The mare won, as [told]q to [the Post by her owner]s, [after a long race]c.", []string{"her owner | told | after a long race"}},
		"a verb names nobody":                  {"It [was learned from survivors]s that [the mill burned]c, [continued]q the note.", []string{" | continued | It was learned from survivors that the mill burned"}},
		"nor does a number":                    {"The mayor spoke of a deal between the [two]s towns, [saying]q [the port was open]c.", []string{"The mayor | saying | the port was open"}},
		"whom a participle informs":            {"The mail came, [informing]q [thousands of users]s that [they were watched]c.", []string{" | informing | they were watched"}},
		"no relative pronoun behind it":        {"The firm published [a note that]s [said]q [it was shut]c.", []string{"a note | said | it was shut"}},
		"the verb behind also":                 {"[Brandt]s [also]q adds that [the pier was shut]c.", []string{"Brandt | also adds | the pier was shut"}},
		"an office at a body is left as it is": {"[A clerk]s at the port who [said]q [it was shut]c left.", []string{"A clerk | said | it was shut"}},
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

// TestJoinedSpeakers holds that of several who speak together the first is the
// head, and that a name beside a description belongs to it.
func TestJoinedSpeakers(t *testing.T) {
	for text, want := range map[string]string{
		"In a joint statement, both the Port Board and the Ferry Union said they had worked together.":                  "Port Board",
		"Something similar has been suggested by the former secretary of the union, Ada Brandt, who wants a new board.": "Ada Brandt",
		"Contacted by phone, Brandt, president of the Tolm Ferry Owners' Association, said he had asked for a ban.":     "Brandt",
	} {
		r := Read(text, passages(text))
		if len(r.Attributions) == 0 || r.Attributions[0].Head.Of(text) != want {
			t.Errorf("%s: %+v, want the head %q", text, r.Attributions, want)
		}
	}
}
