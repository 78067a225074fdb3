package briefing

import (
	"strings"
	"testing"
)

// What is planned never lies before its telling: a bare weekday or month is
// counted forward for it, or it goes without a date.
func TestPlansLieAhead(t *testing.T) {
	for _, c := range []struct{ text, phrase, value string }{
		{"The ministers vowed to sign the treaty in March.", "sign the treaty", "2027-03"},
		{"The company will close the Marlow plant, it said on Monday.", "close the Marlow plant", ""},
		{"The mayor faces a hearing Thursday.", "faces a hearing", "2026-07-16"},
		{"The board will sell the ferry on Thursday.", "sell the ferry", "2026-07-16"},
		{"The committee had planned for the bridge to open on Friday.", "bridge to open", "2026-07-17"},
	} {
		b := told(t, "HARFORD: The old bridge of Harford has closed for good.\n\n"+c.text+"\n", "2026-07-15")
		e, got := line(t, b, c.phrase), ""
		if e.When != nil {
			got = e.When.Value
		}
		if got != c.value || e.Status != Planned {
			t.Errorf("%s: %s, dated %q; want planned, %q", c.text, e.Status, got, c.value)
		}
	}
}

// dated checks the date of the line that holds a phrase, of a text published on
// Wednesday, 15 July 2026; "" for none.
func dated(t *testing.T, text, phrase, value string) {
	t.Helper()
	e, got := line(t, told(t, "HARFORD: The old bridge of Harford has closed for good.\n\n"+text+"\n", "2026-07-15"), phrase), ""
	if e.When != nil {
		got = e.When.Value
	}
	if got != value {
		t.Errorf("%s: dated %q, want %q", text, got, value)
	}
}

// A date inside "of DATE" is that of its noun, and a month that is talked of or
// measured dates nothing.
func TestDatesOfNouns(t *testing.T) {
	for _, c := range []struct{ text, phrase, value string }{
		{"The bank published its sales figures for March on Monday.", "published", "2026-07-13"},
		{"Two ferries collided on Monday, in an echo of the disaster of 3 February.", "collided", "2026-07-13"},
		{"The minister spoke on Tuesday about the crane collapse of 3 February.", "spoke on Tuesday", "2026-07-14"},
		{"The king resigned over the massacre of 3 February.", "resigned", ""},
		{"The fire of 3 May killed ten dockers.", "killed", "2026-05-03"},
		{"Police arrested two men on the evening of 3 May.", "arrested", "2026-05-03"},
		{"The club sacked its captain for refusing to discuss August.", "sacked", ""},
	} {
		dated(t, c.text, c.phrase, c.value)
	}
}

// What is arranged is planned and dated forward, whether the noun or the verb
// names it; an end that is set dates nothing, an occasion dates its verb.
func TestDatesOfArrangements(t *testing.T) {
	for _, c := range []struct {
		text, phrase, value string
		status              Status
	}{
		{"The trial is set to begin on Wednesday in the county court.", "trial is set", "2026-07-15", Planned},
		{"The first poll is to be held from November 20 to December 11.", "poll", "2026-11-20", Planned},
		{"On Wednesday, the mayor and her deputy are to travel to Marlow.", "travel", "2026-07-15", Planned},
		{"The storm was forecast to reach Marlow possibly on Thursday.", "reach Marlow", "2026-07-16", Possible},
		{"Residents voted in a 2016 referendum to keep the ferry.", "voted", "2016", Past},
		{"On Monday the governor extended the curfew to August 1.", "extended", "2026-07-13", Past},
		{"The union will strike next month on August 2.", "strike", "2026-08-02", Planned},
	} {
		b := told(t, "HARFORD: The old bridge of Harford has closed for good.\n\n"+c.text+"\n", "2026-07-14")
		e, got := line(t, b, c.phrase), ""
		if e.When != nil {
			got = e.When.Value
		}
		if got != c.value || e.Status != c.status {
			t.Errorf("%s: %s, dated %q; want %s, %q", c.text, e.Status, got, c.status, c.value)
		}
	}
}

// A plan told on a day is not that day's, also where the day has no date.
func TestPlansWithoutDates(t *testing.T) {
	b := told(t, "HARFORD: The old bridge of Harford has closed for good.\n\nThe ferry will sail again, the firm said on Monday.\n", "")
	if e := line(t, b, "will sail again"); e.Status != Planned || e.When != nil {
		t.Errorf("%s, dated %+v; want planned, without a date", e.Status, e.When)
	}
}

// TestDatesOfOtherDeeds holds that a date is that of the deed it stands with: not
// of a verb before a participle or a clause of time, nor of what the perfect tells.
func TestDatesOfOtherDeeds(t *testing.T) {
	for _, c := range []struct{ text, phrase, value string }{
		{"A tenor has recovered after a crash last Friday.", "has recovered", ""},
		{"The strike began on 3 May and ended on 9 June after the owners agreed to talks.", "agreed", ""},
		{"The mayor resigned after a crash on Saturday.", "resigned", "2026-07-11"},
	} {
		e, value := line(t, told(t, c.text, "2026-07-14"), c.phrase), ""
		if e.When != nil && e.When.From == "stated" && e.When.Precision != Vague {
			value = e.When.Value
		}
		if value != c.value {
			t.Errorf("%q is dated %q, want %q", e.Text, value, c.value)
		}
	}
}

// TestDatesStayInTheirClause holds that a date of the main clause is not that of a
// clause in front which concedes something to it, and that what "when" tells behind
// a date leaves the date to its own clause.
func TestDatesStayInTheirClause(t *testing.T) {
	for _, c := range []struct{ text, phrase, value string }{
		{"The court shut the pier on 3 May although Ada Holt had appealed.", "shut the pier", "2026-05-03"},
		{"In June this year, the search came to an end when divers found the wreck.", "came to an end", "2026-06"},
		{"The dispute grew into a crisis in 2016, when President Dora Holt was ousted.", "grew into", "2016"},
	} {
		e, value := line(t, told(t, c.text, "2026-07-14"), c.phrase), ""
		if e.When != nil {
			value = e.When.Value
		}
		if value != c.value {
			t.Errorf("%q is dated %q, want %q", e.Text, value, c.value)
		}
	}
	b := told(t, "Although Ada Holt immediately appealed, the court shut the pier on 3 May.", "2026-07-14")
	for _, e := range b.Timeline {
		if strings.Contains(e.Text, "appealed") && !strings.Contains(e.Text, "shut") && e.When != nil {
			t.Errorf("%q is dated %q", e.Text, e.When.Value)
		}
	}
}

// A date in the main clause is not that of what a relative clause tells, and a
// line ends before the verb that goes on with the clause around it.
func TestDatesOutsideRelativeClauses(t *testing.T) {
	b := told(t, "HARFORD: The old bridge of Harford has closed for good.\n\nMayor Ulla Brandt on Monday met the six drivers who had voted against the strike.\n", "2026-07-14")
	for _, e := range b.Timeline {
		if strings.Contains(e.Text, "voted") && !strings.Contains(e.Text, "met") && e.When != nil && e.When.Value == "2026-07-13" {
			t.Errorf("%q is dated %s", e.Text, e.When.Value)
		}
	}
	b = told(t, "The keeper has recovered after a crash last Friday and is able to speak to visitors.\n", "2026-07-14")
	for _, e := range b.Timeline {
		if strings.HasPrefix(e.Text, "a crash") && strings.Contains(e.Text, "speak") {
			t.Errorf("a line runs on: %q", e.Text)
		}
	}
}

// TestDatesAcrossBrackets: a note in brackets parts no verb from its date, so that two
// deeds of one sentence keep their own.
func TestDatesAcrossBrackets(t *testing.T) {
	b := briefed(t, "The state alleged that Moss smuggled three clerks of the Republic of Norwyn (RON) from Tolm into Norwyn at the end of October 2013, and that she also smuggled three other clerks from Tolm into Norwyn in September 2017.")
	for _, e := range b.Timeline {
		if e.When == nil || !strings.Contains(e.Text, e.When.Text) {
			t.Errorf("%q is dated %+v", e.Text, e.When)
		}
	}
	if len(b.Timeline) != 2 {
		t.Errorf("%d events, want 2", len(b.Timeline))
	}
}
