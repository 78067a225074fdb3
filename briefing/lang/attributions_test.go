package lang

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// written is an attribution as the tables write it:
// "source | cue | content … content", with what is not asserted before it.
func written(r *Reading, a Attribution) string {
	var content []string
	for _, c := range a.Content {
		content = append(content, c.Of(r.Text))
	}
	return fmt.Sprintf("%s | %s | %s", a.Source.Of(r.Text), a.Cue.Of(r.Text), strings.Join(content, " … "))
}

func attributionsOf(text string) []string {
	r := Read(text, passages(text))
	var out []string
	for _, a := range r.Attributions {
		out = append(out, written(r, a))
	}
	return out
}

// share counts how many of a table's cases the trained encoder gets right. It
// learned from other sentences: nobody can promise it any single one, but one
// that misses more than a few of plain cases is not fit to stand.
type share struct{ right, all int }

func (s *share) add(t *testing.T, right bool, format string, args ...any) {
	t.Helper()
	s.all++
	if right {
		s.right++
		return
	}
	t.Logf(format, args...)
}

// atLeast fails where fewer than so many in a hundred are right.
func (s *share) atLeast(t *testing.T, percent int) {
	t.Helper()
	t.Logf("%d of %d right", s.right, s.all)
	if s.right*100 < percent*s.all {
		t.Errorf("%d of %d right, want %d in a hundred", s.right, s.all, percent)
	}
}

func TestAttributions(t *testing.T) {
	var n share
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"that", "Mayor Ada Brandt said that the bridge was shut.",
			[]string{"Mayor Ada Brandt | said | the bridge was shut"}},
		{"without that", "Officials said the bridge was shut on Monday.",
			[]string{"Officials | said | the bridge was shut on Monday"}},
		{"there", "She said there was no danger.", []string{"She | said | there was no danger"}},
		{"addressee and occasion", "Brandt told reporters at a briefing in Elm on Monday that the bridge was shut.",
			[]string{"Brandt | told | the bridge was shut"}},
		{"addressee without that", "The firm told the council it had tested every bolt.",
			[]string{"The firm | told | it had tested every bolt"}},
		{"behind", "The bridge is shut, Brandt said.", []string{"Brandt | said | The bridge is shut"}},
		{"inverted", "“The bridge is shut,” said Ada Brandt, the mayor of Elm.",
			[]string{"Ada Brandt, the mayor of Elm | said | “The bridge is shut,”"}},
		{"inverted without quotation", "The bridge is shut, says the council.", []string{"the council | says | The bridge is shut"}},
		{"both sides", "“The bridge,” Brandt said, “is shut for good.”",
			[]string{"Brandt | said | “The bridge,” … “is shut for good.”"}},
		{"in the middle", "The bridge, she pointed out, is older than the town.",
			[]string{"she | pointed out | The bridge … is older than the town"}},
		{"apposition", "Ada Brandt, a former engineer, warned that the cables were worn.",
			[]string{"Ada Brandt, a former engineer | warned | the cables were worn"}},
		{"relative clause", "Brandt, who has led Elm since 2014, denied the report.",
			[]string{"Brandt | denied | the report"}},
		{"fronted date", "On Monday the council announced that tolls would rise.",
			[]string{"the council | announced | tolls would rise"}},
		{"urge", "She urged drivers to take the ferry.", []string{"She | urged | drivers to take the ferry"}},
		{"call for", "Unions called for an inquiry.", []string{"Unions | called for | an inquiry"}},
		{"call a name", "Brandt called the report “a fairy tale”.", []string{"Brandt | called | called the report “a fairy tale”"}},
		{"accuse", "The union accused the firm of hiding the cracks.", []string{"The union | accused | accused the firm of hiding the cracks"}},
		{"promise", "The firm has promised to repair the bridge.", []string{"The firm | has promised | to repair the bridge"}},
		{"according to, behind", "The cables are worn, according to an April report by the Institute of Steel.",
			[]string{"an April report by the Institute of Steel | according to | The cables are worn"}},
		{"according to, before", "According to two officials, the cables are worn.",
			[]string{"two officials | According to | the cables are worn"}},
		{"inherited subject", "Brandt said the bridge was shut and added that it would stay so.",
			[]string{"Brandt | said | the bridge was shut", "Brandt | added | it would stay so"}},
		{"inherited subject behind a quotation", "“The bridge is shut,” Brandt said, and called on drivers to wait.",
			[]string{"Brandt | said | “The bridge is shut,”", "Brandt | called on | drivers to wait"}},
		{"participle", "The bridge is shut, Brandt said, adding that ferries were running.",
			[]string{"Brandt | said | The bridge is shut", "Brandt | adding | ferries were running"}},
		{"verb behind and", "Brandt said the plan was ready and expected talks to be difficult.",
			[]string{"Brandt | said | the plan was ready", "Brandt | expected | talks to be difficult"}},
		{"passive", "The firm was accused of hiding the cracks.", []string{" | was accused | The firm was accused of hiding the cracks"}},
		{"nobody", "It is believed that the cables were cut.", []string{" | is believed | the cables were cut"}},
		{"reportedly", "The firm reportedly hid the cracks.", []string{" | reportedly | The firm reportedly hid the cracks"}},
		{"noun", "The tolls followed the council's announcement that the bridge was safe.",
			[]string{"the council | announcement | the bridge was safe"}},
		{"survey", "A survey showed half of the bolts were loose.", []string{"A survey | showed | half of the bolts were loose"}},
		{"quoted as saying", "Brandt was quoted as saying that the bridge was shut.",
			[]string{"Brandt | was quoted as saying | the bridge was shut"}},
		{"two speakers", "Brandt said the bridge was safe, but engineers warned that it was not.",
			[]string{"Brandt | said | the bridge was safe", "engineers | warned | it was not"}},
		{"plural bodies", "The agency suspect that the cables were cut.", []string{"The agency | suspect | the cables were cut"}},

		{"dateline", "ELMHAVEN, May 3 (Wire) - The bridge is shut, officials said.", []string{"officials | said | The bridge is shut"}},
		{"a plan reported", "The council plans to shut the bridge, the mayor said on Monday.",
			[]string{"The council | plans | to shut the bridge", "the mayor | said | The council plans to shut the bridge"}},
		{"age and place", "Jon Pell, 46, a driver, said the road was gone.", []string{"Jon Pell, 46, a driver | said | the road was gone"}},
		{"label", "Ada Brandt, mayor of Elm: “We shut the bridge.”", []string{"Ada Brandt, mayor of Elm | : | “We shut the bridge.”"}},
		{"speech that is aside", "The bridge, which she said was shut, is old.", []string{"she | said | was shut"}},

		{"a name that starts like an adverb", "First of Elm Bank said it would shut.", []string{"First of Elm Bank | said | it would shut"}},
		{"a body spelt like a pronoun", "In May the WHO said that the water was clean.", []string{"the WHO | said | the water was clean"}},
		{"a comma behind the circumstance", "The council said in a statement, the bridge was shut.", []string{"The council | said | the bridge was shut"}},
		{"a date before the verb", "The mayor, Ada Brandt, on Sunday said the bridge was shut.", []string{"The mayor, Ada Brandt | said | the bridge was shut"}},
		{"a title without article", "Ada Brandt, curator and director of the museum in Tolm, Elm county, said the roof leaked.",
			[]string{"Ada Brandt, curator and director of the museum in Tolm, Elm county | said | the roof leaked"}},
		{"a list is no title", "In Tolm, residents said the roof leaked.", []string{"residents | said | the roof leaked"}},
		{"a speaker behind with a long sentence before", "On Monday the bridge was shut, with traffic sent over the ferry to Tolm, said officials.",
			[]string{"officials | said | On Monday the bridge was shut, with traffic sent over the ferry to Tolm"}},
		{"a speaker aside", "The ferries, said Brandt, are old.", []string{"Brandt | said | The ferries … are old"}},
		{"people speaking with", "The bridge was shut on Monday, with officials saying that bolts were loose.", []string{"officials | saying | bolts were loose"}},
		{"an announcement with its day", "The council announced on Monday a new bridge.", []string{"The council | announced | a new bridge"}},
		{"people find", "The engineers found there was rust in every bolt.", []string{"The engineers | found | there was rust in every bolt"}},
		{"people find things", "The engineers found the bolts that were lost.", nil},
		{"a plain present", "The paper noted the plan allows a second bridge.", []string{"The paper | noted | the plan allows a second bridge"}},
		{"a day of the month", "Food fell in May, data from the tax office showed on March 11.", []string{"data from the tax office | showed | Food fell in May"}},
		{"another's cue is no content", "The two captains had argued for a pause, she said.", []string{"she | said | The two captains had argued for a pause"}},
		{"customers aside", "She warned ferrymen, including those of Tolm, that the bridge would be shut.", []string{"She | warned | the bridge would be shut"}},
		{"the one that the relative clause hangs on", "Elm has sent the plan to Selmar, which has said it would wait.", []string{"Selmar | has said | it would wait"}},
		{"a verb is no part of its source", "Minutes of a meeting, seen by this paper, indicate officials knew that bolts were loose.", []string{"Minutes of a meeting | indicate | officials knew that bolts were loose", "officials | knew | bolts were loose"}},
		{"questions put to suspects", "Police questioned the driver of the lorry.", nil},
		{"what things are called", "A ridge called the Long Back crosses the plain.", nil},
		{"a demand in quotation marks", "Ferrymen call for “urgent repairs to the quay”.", []string{"Ferrymen | call for | “urgent repairs to the quay”"}},
		{"silence", "The firm has not commented on the report.", nil},
		{"silence about why", "Officials have not said why the bridge was shut.", nil},
		{"a denial by not confirming", "Officials have not confirmed that the bridge was shut.", []string{"Officials | have not confirmed | the bridge was shut"}},
		{"a relative clause behind the source", "According to a report, which this paper has seen, forty bolts were loose.", []string{"a report | According to | forty bolts were loose"}},
		{"it that is expected to act", "It is expected to publish its report in June, though officials cautioned that it might slip.",
			[]string{" | is expected | It is expected to publish its report in June", "officials | cautioned | it might slip"}},
		{"fears of those who speak", "Two engineers, who feared for their jobs, said bolts were loose.", []string{"Two engineers | said | bolts were loose"}},
		{"a warning without that", "Officials cautioned the date might slip.", []string{"Officials | cautioned | the date might slip"}},
		{"a clause that goes on in quotation marks", "Ada Brandt said the council “has shown no invoice”.", []string{"Ada Brandt | said | the council “has shown no invoice”"}},
		{"what the speaker does", "“It'll kill us,” said Jon Pell, who runs nine lorries.", []string{"Jon Pell | said | “It'll kill us,”"}},
		{"who wrote it", "The clerk who wrote it has been dismissed.", nil},
		{"not commenting", "A clerk said she could not comment on leaks.", nil},
		{"no comment", "The firm declined to comment.", nil},
		{"no answer", "The firm declined to say how the cracks had been found.", nil},
		{"a reason that is no source", "Ada Brandt shut the bridge, citing the need to spare its cables.", []string{"Ada Brandt | citing | the need to spare its cables"}},
		{"a relative clause between commas", "The council, which has often urged lower tolls, declined to comment.", []string{"The council | has often urged | lower tolls"}},
		{"an adjective of doubt", "The alleged fraud comes at a bad time for the council.", []string{" | alleged | The alleged fraud comes at a bad time for the council"}},
		{"numbers do not confirm", "The total is 1,204 confirmed cases of rust.", nil},
		{"a noun of the same letters", "The small claims court opened its plans on Monday.", nil},
		{"an adjective of the same letters", "The proposed bridge crosses the claimed land.", nil},
		{"what cannot speak", "This development underscores the age of the bridge.", nil},
		{"no speech", "The council repaired the bridge and opened it again.", nil},
	} {
		got := attributionsOf(c.text)
		n.add(t, slices.Equal(got, c.want), "%s: %q gives\n%q\nwant\n%q", c.name, c.text, got, c.want)
	}
	n.atLeast(t, 60)
}

func TestHeadlines(t *testing.T) {
	for text, want := range map[string]string{
		"Bridge bolts were loose for years: report": "report | : | Bridge bolts were loose for years",
		"Elm council: bridge will open in May":      "Elm council | : | bridge will open in May",
	} {
		ps := passages(text)
		ps[0].Heading = true
		r := Read(text, ps)
		if len(r.Attributions) != 1 || written(r, r.Attributions[0]) != want {
			t.Errorf("%q gives %q, want %q", text, attributionsOf(text), want)
		}
	}
}

func TestRunningQuotations(t *testing.T) {
	text := "“We tested every bolt,” Ada Brandt said. “Nobody saw a crack. That is all I know.”\n\n" +
		"“I would cross it again tomorrow.”\n\nThe weather was fine."
	r := Read(text, passages(text))
	if len(r.Attributions) != 4 {
		t.Fatalf("%d attributions, want one for each quoted sentence", len(r.Attributions))
	}
	for i, a := range r.Attributions[1:] {
		root := a
		for root.Inherits >= 0 {
			root = r.Attributions[root.Inherits]
		}
		if !a.Source.Empty() || root.Source.Of(text) != "Ada Brandt" {
			t.Errorf("sentence %d: source %q, by %q", i+1, a.Source.Of(text), root.Source.Of(text))
		}
	}
}

func TestMarksHaveTheirPartners(t *testing.T) {
	text := `"We saw smoke. We ran," Ada Brandt said. “They had no boats. They swam.” She said it was “a miracle” for “all of us”.`
	r := Read(text, passages(text))
	var got []string
	for _, a := range r.Attributions {
		for _, c := range a.Content {
			got = append(got, c.Of(text))
		}
	}
	if want := []string{"We saw smoke.", "We ran", "They had no boats.", "They swam.", "it was “a miracle” for “all of us”"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestLongQuotations counts the sentences that a long quotation behind its
// speaker gives: all.
func TestLongQuotations(t *testing.T) {
	text := "“I am glad,” Ada Brandt said. “We tested every bolt. Nobody saw a crack. The deck was dry. The cables held. That is all I know.”"
	r := Read(text, passages(text))
	if len(r.Attributions) != 6 {
		t.Errorf("%d attributions, want 6: %q", len(r.Attributions), attributionsOf(text))
	}
}

func TestSourceKinds(t *testing.T) {
	for text, want := range map[string]SourceKind{
		"Ada Brandt said the bridge was shut.":              Named,
		"She said the bridge was shut.":                     Named,
		"The council said the bridge was shut.":             Named,
		"Two officials said the bridge was shut.":           Anonymous,
		"Residents said the bridge was shut.":               Anonymous,
		"A report found that the bridge was shut.":          DocumentSource,
		"The bridge is shut, according to court documents.": DocumentSource,
		"The bridge has reportedly been shut.":              NoSource,
	} {
		r := Read(text, passages(text))
		if len(r.Attributions) != 1 || r.Attributions[0].SourceKind != want {
			t.Errorf("%q: %+v, want kind %d", text, r.Attributions, want)
		}
	}
}

func TestReasonsAreWords(t *testing.T) {
	text := "Ada Brandt emphasized that the bridge was shut."
	r := Read(text, passages(text))
	if want := "“emphasized that”, with Ada Brandt before it"; len(r.Attributions) != 1 || r.Attributions[0].Why[0] != want {
		t.Errorf("reasons %+v, want %q", r.Attributions, want)
	}
}

func TestNoPossessiveSignInASource(t *testing.T) {
	for text, want := range map[string]string{
		"The strike coincided with Norlink’s announcement that the ferry would stop.": "Norlink",
		"The strike came before Ada Brandt's claim that the bridge was safe.":         "Ada Brandt",
	} {
		r := Read(text, passages(text))
		if len(r.Attributions) != 1 || r.Attributions[0].Source.Of(text) != want {
			t.Errorf("%q: %+v, want source %q", text, r.Attributions, want)
		}
	}
}
