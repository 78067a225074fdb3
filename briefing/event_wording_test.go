package briefing

import (
	"slices"
	"strings"
	"testing"
)

// lines are the texts of the timeline of a text.
func lines(t *testing.T, text string) []string {
	t.Helper()
	var got []string
	for _, e := range told(t, text, "2023-05-07").Timeline {
		got = append(got, e.Text)
	}
	return got
}

// TestLinesAreWholeAndTheirOwn holds that a relative clause is told of the noun that
// it belongs to, that an empty "it" is nobody, and that lines end before a list of
// further subjects, a loose preposition and whoever tells it, however long that is.
func TestLinesAreWholeAndTheirOwn(t *testing.T) {
	for text, want := range map[string]string{
		"Singer Ben Moss was the main rival of President Otto Lund, who has ruled Tolmen since 1989.":                                                                 "President Otto Lund … has ruled Tolmen since 1989",
		"Norwyn's track and field rowers were shut out by the union on Monday, a step that was accepted by the games board on Sunday.":                                "Norwyn's track and field rowers were shut out by the union on Monday, a step that was accepted by the games board on Sunday",
		"A driver who killed a clerk while \"showing off\" behind the wheel was jailed for six years yesterday.":                                                      "A driver who killed a clerk while \"showing off\" behind the wheel was jailed for six years yesterday",
		"The Tolmish Foreign Ministry met the Norwyn envoy on Monday. It was agreed that the fishing row would be handled calmly.":                                    "It was agreed that the fishing row would be handled calmly",
		"Brandt Pumps (OSE: BRAN), a maker of pumps, opened a works in Tolm on Monday.":                                                                               "Brandt Pumps (OSE: BRAN), a maker of pumps, opened a works in Tolm on Monday",
		"Skagen Lines AS (\"Skagen\") today announced that it had bought four ferries.":                                                                               "Skagen Lines AS (\"Skagen\") today announced that it had bought four ferries",
		"So far this year the board has closed two more piers.":                                                                                                       "So far this year the board has closed two more piers",
		"Families of the crew gathered on the quay, near where the tug sank Monday night in Skarnes harbour.":                                                         "Families of the crew gathered on the quay",
		"Velm Bank ruled out a sale on Monday but on Friday agreed to a merger.":                                                                                      "Velm Bank … on Friday agreed to a merger",
		"Police recovered the body and sent it to Tolm Hospital, Sarwar Holt, additional superintendent of police (Tolm Circle) told The Bay Star.":                   "Police recovered the body and sent it to Tolm Hospital",
		"Ida Moss was led from her home by guards, Karl Berg Lund, treasurer of the guild, wrote on X, once Twitter, with a film.":                                    "Ida Moss was led from her home by guards",
		"The engineer was brought before Tolm Court to be sentenced yesterday and Judge Ina Holt banned him from driving.":                                            "The engineer was brought before Tolm Court to be sentenced yesterday",
		"The four clerks killed were identified as Ada Holt, Tore Dahl, Ina Moss and Ole Berg.":                                                                       "The four clerks killed were identified as Ada Holt, Tore Dahl, Ina Moss and Ole Berg",
		"The Tolm index fell to a record low on Monday as allies left the mayor and ministers, the armed forces, police and the envoy criticized him.":                "The Tolm index fell to a record low on Monday",
		"Russell Lund, the member for Ashfield and a friend of the board, questioned the leader in a long letter to the town paper as he withdrew support on Monday.": "Russell Lund … withdrew support on Monday",
		"The force has received numerous allegations of computer and email hacking relating to journalists since January of this year.":                               "The force has received numerous allegations of computer and email hacking relating to journalists since January of this year",
		"The navy said it was tracking an alleged spy balloon, which it shot down on Saturday.":                                                                       "The navy said it was tracking an alleged spy balloon, which it shot down on Saturday",
	} {
		if got := lines(t, text); !slices.Contains(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// TestCaptionsAreNoNews holds that what a picture shows is neither an event nor the
// bottom line, and that "May," in its date is no verb.
func TestCaptionsAreNoNews(t *testing.T) {
	text := "Norwyn Harbour Minister Ole Dahl speaks to the media in Skarnes, Norwyn, Thursday, May, 4, 2023. Dahl says the captains could sue the board.\n\n" +
		"TOLM, Norwyn — Ferry leaders shied away Sunday from closing the north route, leaving the captains to decide which boats should sail."
	b := told(t, text, "2023-05-07")
	for _, e := range b.Timeline {
		if strings.Contains(e.Text, "speaks to the media") {
			t.Errorf("a caption is told as an event: %q", e.Text)
		}
	}
	if len(b.BottomLine) != 1 || !strings.HasPrefix(b.BottomLine[0].Of(text), "Ferry leaders") && !strings.HasPrefix(b.BottomLine[0].Of(text), "TOLM") {
		t.Errorf("bottom line %v", b.BottomLine)
	}
}

// TestNothingDoneIsNoEvent holds that what has not happened, what somebody thinks, what
// a thing is good for and how things look make no lines, while a refusal, a failure and
// a denied vote do.
func TestNothingDoneIsNoEvent(t *testing.T) {
	for _, text := range []string{
		"Eva Lund said on Monday she was not resigning.",
		"The airline said no passengers were hurt.",
		"Kestrel Labs said its telemetry showed no exploitation before 2 March.",
		"Neither has Norwyn joined the sanctions on Tolmen nor been very critical of the war.",
		"In January 2019 he thought the idea would never work.",
		"The fever plague in Tolmen does not seem to end anytime soon.",
		"He was of the view that the current outbreak may not be linked to the heat.",
		"The reform could save the treasury 140 million crowns a year.",
		"Officials said the bridge will connect at least 21 districts of the south.",
		"The measure will accelerate the return of visitors to Tolm.",
		"Ada Holt would rather walk to the harbour than take the tram.",
	} {
		if got := lines(t, text); len(got) > 0 {
			t.Errorf("%s: %q", text, got)
		}
	}
	for _, text := range []string{
		"The board rejected the plan on Monday.",
		"Lawmakers failed to pass the bill on Monday.",
		"Dahl refused to sign the treaty on Monday.",
		"The bridge will open to the public on Sunday.",
	} {
		if got := lines(t, text); len(got) != 1 {
			t.Errorf("%s: %q", text, got)
		}
	}
}

// TestToldOnceInAText holds that an event which a later sentence tells again makes one
// line, and that two deeds of one verb make two.
func TestToldOnceInAText(t *testing.T) {
	for text, want := range map[string][]string{
		"Ben Moss was arrested on Thursday on his return to the country, his party announced.\n\nBen Moss was arrested by agents as soon as he landed at Tolm airport.": {
			"Ben Moss was arrested on Thursday on his return to the country"},
		"Police arrested two men in Skarnes on Monday over the theft of a tug.\n\nThe two men were arrested in Skarnes on Monday, the police said.": {
			"Police arrested two men in Skarnes on Monday over the theft of a tug"},
		"Dahl met the envoy on Tuesday. Dahl met the guild on Tuesday.": {
			"Dahl met the envoy on Tuesday", "Dahl met the guild on Tuesday"},
	} {
		if got := lines(t, text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
