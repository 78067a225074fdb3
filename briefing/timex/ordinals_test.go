package timex

import (
	"strings"
	"testing"

	"sitrep/content/span"
)

// TestWithin are days, weeks and months counted within longer times, lengths in
// two units, and times that come again.
func TestWithin(t *testing.T) {
	past, future := span.PastTense, span.FutureTense
	for _, c := range []struct {
		text  string
		tense span.Tense
		want  string
	}{
		{"She died on Friday the 18th.", past, "Friday the 18th=2023-08-18"},
		{"They will meet on Wednesday the 6th to vote.", future, "Wednesday the 6th=2023-09-06"},
		{"On Friday the fourth suspect fled.", past, "Friday=2023-08-25"},
		{"The market fell on Friday, the fourth loss in a row.", past, "Friday=2023-08-25"},
		{"The law changes on the 20th of next month.", future, "the 20th of next month=2023-09-20"},
		{"It fell in the first week of May.", past, "the first week of May=2023-W18"},
		{"It fell in the last week of December 2021.", past, "the last week of December 2021=2021-W52"},
		{"He came on the last day of the year and left on the first day of 2022.", past,
			"the last day of the year=2023-12-31 the first day of 2022=2022-01-01"},
		{"In the first week of the war many fled.", past, ""},
		{"He was jailed for three years and six months.", past, "three years and six months=P3Y6M"},
		{"The flight took two hours and 40 minutes.", past, "two hours and 40 minutes=PT2H40M"},
		{"They met a year and two months ago.", past, "a year and two months ago=2022-06"},
		{"It took three months and two years.", past, "three months=P3M two years=P2Y"},
		{"They meet every other Friday, every weekend and every night.", past,
			"every other Friday=XXXX-WXX-5 every weekend=XXXX-WXX-WE every night=XXXX-XX-XXTNI"},
		{"They meet on Tuesday nights.", past, "Tuesday nights=XXXX-WXX-2TNI"},
		{"It opens this January.", future, "this January=2024-01"},
		{"The Tamil New Year fell in April.", past, "New Year=XXXX-XX-XX April=2023-04"},
		{"It has to be done by end of year.", future, "end of year=2023"},
		{"On March eighth nineteen eighty-six he died.", past, "March eighth nineteen eighty-six=1986-03-08"},
		{"The index ended the day lower, and for the day, trade was thin.", past, "the day=2023-08-30 the day=2023-08-30"},
		{"She was the star of the day.", past, ""},
		{"The town, founded in 508 BC, fell in AD 842; an old ad 842 people saw.", past, "508 BC=BC0508 AD 842=0842"},
		{"It shrank for two consecutive quarters of losses, and over the years it lost.", past, "two consecutive quarters=P2Q the years=PXY"},
		{"The summit was on April 24 and 25.", past, "April 24=2023-04-24 25=2023-04-25"},
		{"It was on December 5 and 6, 2019, again.", past, "December 5=2019-12-05 6, 2019=2019-12-06"},
		{"On May 3 and 12 people died.", past, "May 3=2023-05-03"},
		{"It ran from May to July 2014 and from November to March 2012.", past, "May=2014-05 July 2014=2014-07 November=2011-11 March 2012=2012-03"},
		{"It ran from December 28 to January 3, 2019.", past, "December 28=2018-12-28 January 3, 2019=2019-01-03"},
		{"The blast came on Monday. Nobody spoke. Police left. Help came at 3pm.", past, "Monday=2023-08-28 3pm=2023-08-28T15:00"},
		{"They meet on 6 September. The gates opened at 8am.", past, "6 September=2023-09-06 8am=2023-08-30T08:00"},
		{"He was shot on 30 May 2012. He was buried on 2 June. In May his widow died.", past, "30 May 2012=2012-05-30 2 June=2012-06-02 May=2023-05"},
	} {
		got := strings.Join(found(c.text, Options{Published: published, Sentences: sentencesOf(c.text), Tense: always(c.tense)}), " ")
		if got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
