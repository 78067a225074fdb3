package briefing

import (
	"slices"
	"strings"
	"testing"

	"sitrep/content"
)

// ferryDeal has the shapes of a disclosure: a dated saying, journeys told by
// others' words, letters and a second journey behind them, deals that are only
// possible, and another announcement held against the first.
const ferryDeal = `The Lowmark cabinet office said on Wednesday that new customs records point to secret talks between Veldt and Sorrin over naval guns. Officials released the records as the blockade of the strait goes into its third month.

Hedda Quist, the spokeswoman of the cabinet office, told reporters that Veldt’s defence minister, Arno Brill, had recently been to Sorrin to ask for more coastal guns. After that visit, President Milo Tarn and Queen Ysolde exchanged letters in which each promised friendship.

A second group of Veldt officials then travelled to Port Sorrin, following up on Brill’s trip, to go on talking about possible deals. Under those deals, Veldt would receive “a great number” of guns for its forts, Quist said.

She warned that any such sale would violate the straits treaty. Quist urged Sorrin to break off the talks. Quist declined to say how the records were found. Lowmark has repeatedly published such records. Not everybody was pleased. She acknowledged the risk and characterized the sale as a mistake. The purchase, by a country notably isolated, signifies despair.

The disclosure coincided with an announcement by Easthaven that Sorrin had sunk a lightship.
`

func TestEventsOfDisclosure(t *testing.T) {
	for _, c := range []struct{ published, day string }{{"", "XXXX-WXX-3"}, {"2023-08-30", "2023-08-30"}} {
		b := told(t, ferryDeal, c.published)
		visit, letters, trip := line(t, b, "had recently been to Sorrin"), line(t, b, "exchanged letters"), line(t, b, "travelled to Port Sorrin")
		said, other := line(t, b, "cabinet office said on Wednesday"), line(t, b, "coincided with")
		if said.When == nil || said.When.Value != c.day || other.When == nil || other.When.Value != c.day {
			t.Errorf("published %q: the statement is dated %+v, the other %+v; want %s", c.published, said.When, other.When, c.day)
		}
		if !strings.HasPrefix(visit.Text, "Veldt’s defence minister") {
			t.Errorf("the visit is told as %q", visit.Text)
		}
		for _, p := range []struct {
			name           string
			earlier, later Event
		}{{"visit, letters", visit, letters}, {"visit, second trip", visit, trip}, {"visit, statement", visit, said}, {"letters, statement", letters, said}, {"second trip, statement", trip, said}} {
			if !slices.Contains(p.later.After, p.earlier.ID) || !slices.Contains(p.earlier.Before, p.later.ID) || index(b, p.earlier) > index(b, p.later) {
				t.Errorf("published %q: %s: the second is after %q", c.published, p.name, p.later.After)
			}
		}
		if !slices.Contains(said.SameTime, other.ID) || !slices.Contains(other.SameTime, said.ID) {
			t.Errorf("the two announcements are not told to be at the same time: %q, %q", said.SameTime, other.SameTime)
		}
		if e := line(t, b, "would receive"); e.Status != Possible {
			t.Errorf("what a possible deal would bring is %s", e.Status)
		}
		for _, e := range b.Timeline {
			for _, no := range []string{"warned", "urged", "declined", "repeatedly", "pleased", "violate", "characterized", "signifies"} {
				if strings.Contains(e.Text, no) {
					t.Errorf("%q is no event", e.Text)
				}
			}
		}
	}
}

func TestEventStatusShapes(t *testing.T) {
	for _, c := range []struct {
		text, phrase string
		want         Status
	}{
		{"A barge hit the lock gate on Monday. The barge is thought to have passed a red light. Nobody was hurt.", "passed a red light", Past},
		{"The quarry wall collapsed on Monday. Two loaders had been waiting below the wall for an hour.", "waiting below", Past},
		{"Rebels shelled the mill on Monday. Both armies are digging trenches to hold the ridge.", "digging", Ongoing},
	} {
		if e := line(t, told(t, c.text, "2024-05-15"), c.phrase); e.Status != c.want {
			t.Errorf("%q is %s, want %s", e.Text, e.Status, c.want)
		}
	}
}

func TestEventLinesWhole(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Tannery owners sent 60 workers home shortly after noon on Thursday, when the boiler burst.", "Tannery owners sent 60 workers home shortly after noon on Thursday"},
		{`The council promised on Friday that an inquiry would be opened "if new evidence appears".`, `The council promised on Friday that an inquiry would be opened "if new evidence appears"`},
		{"The warden, who was treated at the clinic on Sunday, fled before guards found the open gate.", "The warden, who was treated at the clinic on Sunday, fled"},
		{"This year the herons took roughly six hectares (14 acres; 2 more than before), up from four in 2019.", "This year the herons took roughly six hectares (14 acres; 2 more than before), up from four in 2019"},
		{"That September the ferrymen struck for a week.", "That September the ferrymen struck for a week"},
		{"The ferrymen requested the locks be given new gates in 2014.", "The ferrymen requested the locks be given new gates in 2014"},
		{"As part of the review, the council closed the towpath on Monday.", "As part of the review, the council closed the towpath on Monday"},
		{"Although the mill immediately appealed, the regulator cancelled its licence on May 6.", "the regulator cancelled its licence on May 6"},
		{"The cannery reportedly closed its second plant on Tuesday.", "The cannery reportedly closed its second plant on Tuesday"},
	} {
		var all []string
		for _, e := range told(t, c.text, "2024-05-17").Timeline {
			all = append(all, e.Text)
		}
		if !slices.Contains(all, c.want) {
			t.Errorf("lines %q, want %q", all, c.want)
		}
	}
}

// An hour without a day goes on with the day told last, and a year that colours
// a noun dates no verb.
func TestEventDatesShapes(t *testing.T) {
	b := told(t, `A tram hit a milk lorry in Olmstead on Saturday. The tram left the depot at 19:42. The council voted to spend more on the 2031 census.`, "2024-05-15")
	if e := line(t, b, "left the depot"); e.When == nil || e.When.Value != "2024-05-11" || e.When.From != "inferred" {
		t.Errorf("the tram left at %+v, want Saturday's date, inferred", e.When)
	}
	if e := line(t, b, "voted to spend"); e.When != nil && e.When.From == "stated" {
		t.Errorf("the vote is dated %+v by the census it is about", e.When)
	}
	b = told(t, `Gunmen attacked the signal station at Harrow Point, killing two keepers. The attack happened on Monday night. Villagers buried the keepers.`, "2024-05-15")
	if e := line(t, b, "attacked the signal station"); e.When == nil || e.When.Value != "2024-05-13" {
		t.Errorf("the attack is dated %+v, want the Monday told of it", e.When)
	}
}

// Where a clause has only a pronoun for its subject, the line starts with the
// name that it stands for.
func TestEventLinesNamed(t *testing.T) {
	b := told(t, `Floods cut off the village of Marn on Monday. A district nurse said by telephone that she had counted twelve drowned sheep at the weir. The abbey has never confirmed the loss.`, "2024-05-15")
	if e := line(t, b, "counted twelve"); !strings.HasPrefix(e.Text, "A district nurse") {
		t.Errorf("the line is %q", e.Text)
	}
	for _, e := range b.Timeline {
		if strings.Contains(e.Text, "never") {
			t.Errorf("%q did not happen", e.Text)
		}
	}
}

// What the article opens with has the day of the announcement that means it.
func TestEventsDatedByAnnouncement(t *testing.T) {
	b := told(t, `The Dunmore island council has lost the support of its only independent. Councillor Ita Roe announced the move in a radio talk on Friday. Five seats are vacant.`, "2024-05-15")
	lost, said := line(t, b, "lost the support"), line(t, b, "announced the move")
	if lost.When == nil || lost.When.Value != "2024-05-10" || !slices.Contains(lost.SameTime, said.ID) {
		t.Errorf("the loss is dated %+v, at the same time as %q", lost.When, lost.SameTime)
	}
}

// A date that colours a noun is the noun's: the line tells of its verb's day. A
// date in somebody's words dates no saying of them.
func TestEventsTellTheirOwnDay(t *testing.T) {
	b := told(t, `On Friday, Judge Oda Sund vacated his conviction for the 2003 killing of a pawnbroker in Marn. “I am not angry today,” he said. “I will resign,” said the bailiff. Two sluices may well be enough for a flood like the one of 1997. They want a vote before the end of the year.`, "2024-05-15")
	if e := line(t, b, "vacated"); e.When == nil || e.When.Value != "2024-05-10" {
		t.Errorf("%q is dated %+v", e.Text, e.When)
	}
	for _, e := range b.Timeline {
		for _, no := range []string{"angry", "I will", "may well", "want a vote"} {
			if strings.Contains(e.Text, no) {
				t.Errorf("%q is no event", e.Text)
			}
		}
	}
	b = told(t, `The board reopened on Monday the cases that Inspector Roe handled between 1998 and 2011.`, "2024-05-15")
	for _, e := range b.Timeline {
		if strings.HasPrefix(e.Text, "Inspector Roe handled") {
			t.Errorf("%q lacks what was handled", e.Text)
		}
	}
}

// TestEventsOfOneSentence holds that a connective orders the event that it
// stands beside, and that the bare act of speech has no line.
func TestEventsOfOneSentence(t *testing.T) {
	doc, err := content.Read([]byte("Ferry line to stop\n\nThe ferry will stop running in October, its operator, Nordlinje, said on Wednesday.\n\n"+
		"The ships were built in 1998 and were last overhauled in March last year after an engine failed off Tarn Island.\n"), "ferry.txt")
	if err != nil {
		t.Fatal(err)
	}
	b, err := Analyze(t.Context(), doc, Options{Published: "2024-06-12"})
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range b.Timeline {
		if e.Text == "said on Wednesday" {
			t.Errorf("%q has a line", e.Text)
		}
		if strings.Contains(e.Text, "built") && len(e.After) > 0 {
			t.Errorf("%q is told to be after %v", e.Text, e.After)
		}
	}
}

// TestEventsByNouns holds that what happens has a line whatever word tells it: a
// noun that no list has, a participle, a state that a date makes an event.
func TestEventsByNouns(t *testing.T) {
	b := told(t, `The new ferry between Marlow and Harford will be in service by 2028. A bitter custody battle over the old pier ended in 2019. Ada Brill, its captain, was born in Harford on 4 May 1981.`, "2026-07-14")
	for phrase, want := range map[string]string{"in service": "2028", "custody battle": "2019", "was born": "1981-05-04"} {
		if e := line(t, b, phrase); e.When == nil || e.When.Value != want {
			t.Errorf("%q is dated %+v, want %s", e.Text, e.When, want)
		}
	}
}

// TestEventsToldBeforeTheirCue holds that what is announced for a time of its own
// has the line, not the announcing of it.
func TestEventsToldBeforeTheirCue(t *testing.T) {
	b := told(t, `The new ferry between Marlow and Harford will be in service by 2028, the harbour board announced on Tuesday. Its old pier burned down in 2019.`, "2026-07-14")
	if e := line(t, b, "in service"); e.When == nil || e.When.Value != "2028" || e.Status != Planned {
		t.Errorf("%q is %s, dated %+v", e.Text, e.Status, e.When)
	}
}

// TestEventsThatLieAhead holds that what the present tells of a day to come, and
// what will be without a day, is planned and dated forward.
func TestEventsThatLieAhead(t *testing.T) {
	b := told(t, `The fair opens on Monday. Public submissions close on 26 July. The museum reopens next week. A public meeting will be held.`, "2026-07-14")
	for phrase, want := range map[string]string{"fair": "2026-07-20", "submissions": "2026-07-26", "museum": "2026-W30", "public meeting": ""} {
		e, value := line(t, b, phrase), ""
		if e.When != nil {
			value = e.When.Value
		}
		if e.Status != Planned || value != want {
			t.Errorf("%q is %s, dated %q, want %q", e.Text, e.Status, value, want)
		}
	}
}

// TestFinalAhead holds that what "is on Sunday" is on the next one.
func TestFinalAhead(t *testing.T) {
	b := told(t, `Harford reached the last four after beating Marlow. The final is on Sunday.`, "2026-07-14")
	if e := line(t, b, "final"); e.Status != Planned || e.When == nil || e.When.Value != "2026-07-19" {
		t.Errorf("%q is %s, dated %+v", e.Text, e.Status, e.When)
	}
}

// TestDaysBesideAnUnknownOne holds that where nothing tells the day of telling,
// tomorrow lies ahead of it and has a heading of its own.
func TestDaysBesideAnUnknownOne(t *testing.T) {
	b := told(t, `A storm hit Marlow. The ferry resumes tomorrow. Police arrested two men today.`, "")
	heads := map[string]string{}
	for i, h := range b.TimelineHeads() {
		heads[h.Words] = b.Timeline[i].Text
	}
	if e := line(t, b, "ferry resumes"); e.Status != Planned || heads["TOMORROW"] != e.Text || heads["TODAY"] == "" {
		t.Errorf("%q is %s, under %q", e.Text, e.Status, heads)
	}
}

// TestSilenceIsNoEvent holds that nobody's not answering has a line.
func TestSilenceIsNoEvent(t *testing.T) {
	b := told(t, `A barge sank at Marlow on Monday. The warden could not be reached. The clerk did not respond to calls. The mayor declined to comment. The harbour office was not immediately available for comment.`, "2026-07-14")
	if len(b.Timeline) != 1 {
		t.Errorf("%d lines, want only the barge's: %+v", len(b.Timeline), b.Timeline)
	}
}

// TestYearsThatDateNothing holds that the year of a name, of a work or of a road
// dates no event.
func TestYearsThatDateNothing(t *testing.T) {
	for _, text := range []string{
		"The board revised the result of TET 2012 after a complaint.",
		"A barge sank at Marlow. A 1966 study into rust suggests no damage.",
		"A lorry overturned between 1922 Highway 28 and the river.",
	} {
		for _, e := range told(t, text, "2026-07-14").Timeline {
			if e.When != nil && len(e.When.Value) == len("1966") {
				t.Errorf("%q is dated %+v", e.Text, e.When)
			}
		}
	}
}

// TestLinesNameTheirSubject holds that a line which an aside or another verb
// parts from its subject takes that along, and is the whole sentence where the
// sentence leaves open who did it.
func TestLinesNameTheirSubject(t *testing.T) {
	for _, c := range []struct{ text, phrase, want string }{
		{"The mayor, a former miner who lost his seat in 2019, won the election in May.", "won the", "The mayor … won the election in May"},
		{"Unions — including two of the largest in the port — have moved a step closer to a strike. Leaders will vote on Friday.", "moved", "Unions … have moved a step closer to a strike"},
		{"The board sacked its treasurer on Sunday and sued the builder on Monday.", "sued", "The board … sued the builder on Monday"},
		{"Police arrested two men who robbed a bank on Friday and shot a guard on Saturday.", "shot", "Police arrested two men who robbed a bank on Friday and shot a guard on Saturday"},
	} {
		e := line(t, told(t, c.text, "2026-07-14"), c.phrase)
		if e.Text != c.want || (e.Subject != nil) != strings.Contains(c.want, "…") {
			t.Errorf("%q, want %q", e.Text, c.want)
		}
	}
}

// A verb of a clause with a subject of its own is not the sentence's subject's,
// and nor is what stands before that clause a part of the role in it.
func TestSubjectOfTheClause(t *testing.T) {
	b := told(t, "HARFORD: Crews in Harford voted on Tuesday to end a nine-day strike after the port operator, Norland AB, withdrew a plan for longer shifts.\n", "2026-07-15")
	for _, e := range b.Timeline {
		if e.Subject != nil && strings.Contains(e.Text, "withdrew") && strings.HasPrefix(e.Text, "Crews in Harford …") {
			t.Errorf("%q is told of the crews", e.Text)
		}
	}
	for _, a := range b.Actors {
		for _, r := range a.Roles {
			if strings.Contains(r.Text, "strike") {
				t.Errorf("the role of %s is %q", a.Name, r.Text)
			}
		}
	}
}
