package briefing

import (
	"slices"
	"testing"
)

// TestLinesToldOnce holds that no line of a sentence is told again within another
// of it, and that each line has its own words, date and status.
func TestLinesToldOnce(t *testing.T) {
	for text, want := range map[string][]string{
		"The Marlow index has fallen 40% since the beginning of the year, and has lost a quarter of its value during this month.": {
			"2024 past The Marlow index has fallen 40% since the beginning of the year",
			"2024-03 past The Marlow index … has lost a quarter of its value during this month"},
		"Ada Holt has been fighting the closure since 2004 and has been on leave since January of this year.": {
			"2004 ongoing Ada Holt has been fighting the closure since 2004",
			"2024-01 past Ada Holt … has been on leave since January of this year"},
		"The index closed at its lowest level in over six years on Thursday, having lost 1.16%, or 89.68 points.": {
			"2024-03-14 past The index closed at its lowest level in over six years on Thursday"},
		"The firm had a loss of $158,666 in the third quarter, compared with a year-earlier loss of $26,956.": {
			"2023-Q3 past The firm had a loss of $158,666 in the third quarter, compared with a year-earlier loss of $26,956"},
		"On Wednesday the mayor announced that the pier, closed since 2019, will reopen in May.": {
			"2024-03-13 past On Wednesday the mayor announced that the pier, closed since 2019, will reopen in May",
			"2024-05 planned the pier, closed since 2019, will reopen in May"},
		"Velm ran out of cash last week, forcing the firm to file for bankruptcy on Monday.": {
			"2024-W10 past Velm ran out of cash last week",
			"2024-03-11 past Velm … forcing the firm to file for bankruptcy on Monday"},
		"By noon the Velm index had fallen by almost six per cent, while that of Marlow fell by 6.89% to a value of 31,490.": {
			" past By noon the Velm index had fallen by almost six per cent",
			" past that of Marlow fell by 6.89% to a value of 31,490"},
	} {
		var got []string
		for _, e := range told(t, text, "2024-03-14").Timeline {
			v := ""
			if e.When != nil {
				v = e.When.Value
			}
			got = append(got, v+" "+string(e.Status)+" "+e.Text)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// TestLinesBeginAndEndWhole holds that a line has the word which opens its clause
// where it cannot do without, the name that an age stands behind, its marks, and no
// length of time that belongs to what follows.
func TestLinesBeginAndEndWhole(t *testing.T) {
	for _, c := range []struct{ text, phrase, want string }{
		{"As of Tuesday there had been reports of people avoiding the ferries in several towns.", "reports", "As of Tuesday there had been reports of people avoiding the ferries in several towns"},
		{"As the craze died, Velm failed to find another winner and filed for bankruptcy in July 2008.", "filed", "As the craze died, Velm failed to find another winner and filed for bankruptcy in July 2008"},
		{"Although the lava itself was low in nitrates, it heated the deeper layers of water on Monday.", "heated", "Although the lava itself was low in nitrates, it heated the deeper layers of water on Monday"},
		{"Norland will resume talks on Monday over the damaged pipeline, eight months after deliveries were halted by a blast.", "resume", "Norland will resume talks on Monday over the damaged pipeline"},
		{"Brandt, 54, who was elected in 2019, resigned on Friday after a report found he had taken gifts.", "elected", "Brandt, 54 … was elected in 2019"},
		{"On Monday a jury convicted Drew Halden, who had kept the gates, of fraud.", "jury", "On Monday a jury convicted Drew Halden"},
		{"In findings published on Thursday in a journal, scientists from Velm reported that gulls can count.", "published", "In findings published on Thursday in a journal, scientists from Velm reported that gulls can count"},
		{"Northern Norland is said to have shifted ground in favour of the mayor on Monday.", "shifted", "Northern Norland is said to have shifted ground in favour of the mayor on Monday"},
		{"On Friday he will meet with state officials and deliver a public address at the castle.", "deliver", "On Friday he will meet with state officials and deliver a public address at the castle"},
		{"This resignation came after he issued an apology on Sunday.", "issued", "he issued an apology on Sunday"},
		{"It has accused the party of fabricating a probe, especially after its victory in Marlow last year.", "fabricating", "It has accused the party of fabricating a probe, especially after its victory in Marlow last year"},
		{"Cinemas, galleries, and museums will shut on Monday.", "shut", "Cinemas, galleries, and museums will shut on Monday"},
		{"A ring catering to doctors, lawyers, and officers who paid 600 crowns was broken up on Monday.", "broken", "A ring catering to doctors, lawyers, and officers who paid 600 crowns was broken up on Monday"},
		{"Norland will see between 1,600 and 2,300 cases by November 7.", "cases", "Norland will see between 1,600 and 2,300 cases by November 7"},
		{"Governors elected on the list of the party, on Monday, accused the bank of fraud.", "accused", "Governors elected on the list of the party, on Monday, accused the bank of fraud"},
		{"In 1996, following the purchase of the mill, Holt returned to the board and soon after reassumed the chair.", "returned", "In 1996, following the purchase of the mill, Holt returned to the board"},
	} {
		if e := line(t, told(t, c.text, "2024-03-14"), c.phrase); e.Text != c.want {
			t.Errorf("%q, want %q", e.Text, c.want)
		}
	}
	for text, want := range map[string]string{
		"two people died in the fire of 3 May 2019": "3 May 2019",
		"the war was over in 2019":                  "in 2019",
		"in Velm she was freed early on Friday":     "early on Friday",
	} {
		if e := line(t, told(t, text+".", "2024-03-14"), "in"); e.When == nil || e.When.Text != want {
			t.Errorf("%s: date %v, want %q", text, e.When, want)
		}
	}
	if e := line(t, told(t, "Several suspects linked to the violence on June 25 have been arrested and charged.", "2024-03-14"), "arrested"); e.When != nil {
		t.Errorf("the day of what a participle tells of the subject dates the verb: %v", e.When)
	}
	if e := line(t, told(t, "The ship is believed to have sunk on Sunday night.", "2024-03-14"), "sunk"); e.When == nil || e.When.Value != "2024-03-10" || e.Status != Past {
		t.Errorf("what is thought to have happened lies behind: %v %s", e.When, e.Status)
	}
	if e := line(t, told(t, "He said on Monday that if he wins, the town will buy the ferry in May.", "2024-03-14"), "buy"); e.Text != "if he wins, the town will buy the ferry in May" {
		t.Errorf("%q", e.Text)
	}
	if e := line(t, told(t, "On Wednesday and Thursday, 254 people were arrested in Velm.", "2024-03-14"), "arrested"); e.When == nil || e.When.Value != "2024-03-13" || e.When.Text != "On Wednesday and Thursday" {
		t.Errorf("two days of one thing: %v", e.When)
	}
	if b := told(t, "Holt denied on Monday that the mayor had informed him of the sale.", "2024-03-14"); len(b.Timeline) > 1 || len(b.Timeline) == 1 && b.Timeline[0].Text == "the mayor had informed him of the sale" {
		t.Errorf("what is denied is no event: %v", b.Timeline)
	}
	if b := told(t, "Sales rose in February, according to figures released on Friday.", "2024-03-14"); len(b.Timeline) != 1 {
		t.Errorf("the figures behind a claim are no event: %v", b.Timeline)
	}
}
