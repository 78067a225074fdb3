package lang

import (
	"slices"
	"testing"
)

// TestWhatTheAuthorSays holds cues that tell nobody's statement, each beside one
// like it that does.
func TestWhatTheAuthorSays(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"[I]s have [always thought]q that [an island needs a ferry]c.", ""},
		{"“[I]s have [always thought]q that [an island needs a ferry]c,” Brandt said.", "an island needs a ferry"},
		{"[That]s [said]q [the board has argued for ferries]c.", ""},
		{"[He]s [said]q [the board has argued for ferries]c.", "the board has argued for ferries"},
		{"As far as [trade]s [is concerned]q [our port is open]c.", ""},
		{"The fair was held under the [slogan]q [“Boats for all”]c by [Brandt]s.", ""},
		{"Protesters used the [slogan]q [“Boats for all”]c.", "“Boats for all”"},
		{"From there [Brandt]s [wrote]q [me a letter]c.", ""},
		{"From there [Brandt]s [wrote]q [me that a ferry had sunk]c.", "me that a ferry had sunk"},
		{"In May [the yard]s [recorded]q [nine accidents in its docks]c.", ""},
		{"[Brandt]s [recorded]q [that a ferry had sunk]c.", "a ferry had sunk"},
		{"[Brandt]c [certainly]q [stands out among her peers]c.", ""},
		{"[Brandt]c [reportedly]q [stands out among her peers]c.", "Brandt … stands out among her peers"},
		{"The [argument]q that [a ferry costs too much]c is gaining ground.", ""},
		{"The [rumour]q that [a ferry had sunk]c spread in Tolm.", "a ferry had sunk"},
		{"[It was evident]q that [the ferry would sink]c.", ""},
		{"[It was reported]q that [the ferry would sink]c.", "the ferry would sink"},
		{"[It’s]s [reported]q that [the ferry has sunk]c.", "the ferry has sunk"},
		{"[Nobody]s [denies]q that [the ferry is old]c.", ""},
		{"[Nobody in Tolm]s [denies]q that [the ferry is old]c.", "the ferry is old"},
		{"[Expressed]q as [a number, nine ferries are late]c.", ""},
		{"[The board]s [said]q [it would not comment on the ferries]c.", ""},
		{"“[I have no comment]c,” [Brandt]s [said]q.", ""},
		{"[The board]s [said]q [it would not pay for a comment on its ferries that had been printed in the papers of Tolm last week]c.",
			"it would not pay for a comment on its ferries that had been printed in the papers of Tolm last week"},
		{"[The board]s [did not announce]q [the end of the line]c.", ""},
		{"[The board]s [has not announced]q [any plan for the ferries]c.", ""},
		{"[The board]s [announced]q [the end of the line]c.", "the end of the line"},
		{"[The office]s [rejected]q [a request for an interview]c.", ""},
		{"[Asked whether he would resign]c, [Brandt]s [said]q: “[Never again.]c”", "“Never again.”"},
		{"Asked about [his decision]q to [sell the ferry]c, [Brandt]s laughed.", ""},
	} {
		r := labelledAttributions(c.text)
		var got []string
		for _, a := range r.Attributions {
			if !a.Cue.Empty() {
				got = append(got, joinedContent(r, a))
			}
		}
		var want []string
		if c.want != "" {
			want = []string{c.want}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s\ngives %q\nwant  %q", c.text, got, want)
		}
	}
}

func joinedContent(r *Reading, a Attribution) string {
	s := ""
	for i, p := range a.Content {
		if i > 0 {
			s += " … "
		}
		s += p.Of(r.Text)
	}
	return s
}

// TestAnOpeningLeadsToTheNextParagraph holds that the words before "Brandt said:"
// are not what she said.
func TestAnOpeningLeadsToTheNextParagraph(t *testing.T) {
	r := labelledAttributions("[Looking ahead to the spring]c, [Brandt]s [said]q:\n\n“We shall buy a second ferry.”")
	if len(r.Attributions) != 1 || joinedContent(r, r.Attributions[0]) != "“We shall buy a second ferry.”" || r.Attributions[0].Source.Of(r.Text) != "Brandt" {
		t.Errorf("%+v", r.Attributions)
	}
}
