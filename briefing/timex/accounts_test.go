package timex

import (
	"strings"
	"testing"

	"sitrep/content/span"
)

// sentencesOf cuts a text of the tables behind full stops with a blank.
func sentencesOf(text string) []span.Span {
	var out []span.Span
	at := 0
	for _, part := range strings.SplitAfter(text, ". ") {
		out = append(out, span.New(at, at+len(part)))
		at += len(part)
	}
	return out
}

// Accounts name a quarter and count from it; what they compare it with is no
// new subject. The publication date is a Wednesday in August.
func TestAccounts(t *testing.T) {
	past, future := span.PastTense, span.FutureTense
	for _, c := range []struct {
		text  string
		tense span.Tense
		want  string
	}{
		{"Harl Mills said second-quarter profit fell to $3 million from $4 million a year earlier. Sales in the latest quarter rose. " +
			"In the year-ago period the mill had a gain.", past,
			"second-quarter=2023-Q2 a year earlier=2022-Q2 the latest quarter=2023-Q2 the year-ago period=2022-Q2"},
		{"Profit fell in the second quarter. It was $2 million a year ago and $3 million in the 2021 quarter. The quarter was a hard one for sales, up in the quarter by 2%.", past,
			"the second quarter=2023-Q2 a year ago=2022-Q2 the 2021 quarter=2021-Q2 the quarter=2023-Q2"},
		{"Profit rose in the second quarter. In the nine months, net was $9 million, against $7 million a year earlier. In the 2022 period, the firm paid no tax.", past,
			"the second quarter=2023-Q2 the nine months=P9M a year earlier=2022 the 2022 period=2022"},
		{"Profit rose in the second quarter. It opened a third yard; a year ago it had two.", past, "the second quarter=2023-Q2 a year ago=2022"},
		{"The firm expects to report second-quarter earnings.", future, "second-quarter=2023-Q2"},
		{"The firm expects a loss in the fourth quarter.", future, "the fourth quarter=2023-Q4"},
		{"Net rose in the second quarter. Costs may weigh on third-quarter results. Sales in the latest period were flat.", past,
			"the second quarter=2023-Q2 third-quarter=2023-Q3 the latest period=2023-Q2"},
		{"Net rose 4% in the second quarter after a weak first quarter. In the latest period sales fell.", past,
			"the second quarter=2023-Q2 first quarter=2023-Q1 the latest period=2023-Q2"},
		{"The fourth-quarter loss was small.", past, "fourth-quarter=2022-Q4"},
		{"It earned $4 million for the year ended March 31.", past, "the year=P1Y March 31=2023-03-31"},
		{"The firm lowered its outlook for the full year and for the fiscal year.", past, "the full year=2023 the fiscal year=2023"},
		{"For the week, shares fell; the week's losses were small.", past, "the week=2023-W35 the week=2023-W35"},
		{"She was named the player of the year. The Year of the Rat began.", past, ""},
	} {
		got := strings.Join(found(c.text, Options{Published: published, Sentences: sentencesOf(c.text), Tense: always(c.tense)}), " ")
		if got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// TestDirections are bare names whose neighbours tell which way they are meant.
func TestDirections(t *testing.T) {
	past, present, future := span.PastTense, span.PresentTense, span.FutureTense
	for _, c := range []struct {
		text  string
		tense span.Tense
		want  string
	}{
		{"Until Tuesday they had not named him.", past, "Tuesday=2023-08-29"},
		{"The warden has issued a warning until 8 pm on Tuesday.", past, "8 pm=2023-09-05T20:00 Tuesday=2023-09-05"},
		{"The pass holds until Tuesday.", present, "Tuesday=2023-09-05"},
		{"The loan runs through January.", present, "January=2024-01"},
		{"The mill earned more through July.", past, "July=2023-07"},
		{"The fee, effective Oct. 1, is new.", past, "Oct. 1=2023-10-01"},
		{"The fee, effective July 1, is new.", future, "July 1=2023-07-01"},
		{"They must leave by Aug. 20.", future, "Aug. 20=2023-08-20"},
		{"They must leave by May 20.", future, "May 20=2024-05-20"},
		{"They had until Tuesday to reply.", past, "Tuesday=2023-09-05"},
		{"The gate stays shut until at least mid-December.", present, "mid-December=2023-12"},
		{"The case closes by the end of the fourth quarter.", present, "the fourth quarter=2023-Q4"},
		{"He wants it lifted before the October election.", past, "October=2023-10"},
		{"He did not back her until July.", past, "July=2023-07"},
		{"Fares may rise as early as Friday.", past, "Friday=2023-09-01"},
		{"The board had known of it as early as January.", past, "January=2023-01"},
		{"They were told to halt by December.", past, "December=2023-12"},
		{"They were told to leave by noon on Friday.", past, "noon on Friday=2023-09-01T12:00"},
		{"The blast came at 10:35 a.m. (0735 GMT) Friday.", past, "10:35 a.m.=2023-08-25T10:35 0735 GMT=2023-08-25T07:35 Friday=2023-08-25"},
		{"The talks were due next Thursday, not last Tuesday.", past, "next Thursday=2023-09-07 last Tuesday=2023-08-22"},
		{"She left two weeks ago, about two weeks ago, six weeks ago.", past,
			"two weeks ago=2023-08-16 about two weeks ago=2023-W33 six weeks ago=2023-W29"},
		{"He was told to expect it by New Year.", past, "New Year=2023-01-01"},
		{"It opened in the spring of last year and closed that October.", past, "the spring of last year=2022-SP that October=2022-10"},
		{"It fell in the early hours of Sunday, and rose in the early hours.", past, "Sunday=2023-08-27 the early hours=2023-08-27TMO"},
		{"The July unemployment data may move prices.", future, "July=2023-07"},
		{"Jun-Jun Salas read May's reply to Jan-Erik Holt.", past, ""},
		{"A strong upward current brought the nets up.", past, ""},
		{"The islands will one day vote.", future, "one day=FUTURE_REF"},
		{"Over the past year and a half it lost money.", past, "the past year and a half=P1Y6M"},
		{"The storm formed over the bay this weekend.", past, "this weekend=2023-W34-WE"},
		{"She did not back him until May 3.", past, "May 3=2023-05-03"},
		{"It sailed from 3 to 5 May of last year.", past, "3 to 5 May of last year=2022-05-03"},
		{"He told This Week that Jan Novak left.", past, ""},
		{"He read the daily Courier for two-thirds of the day and three-quarters of it.", past, ""},
	} {
		got := strings.Join(found(c.text, Options{Published: published, Tense: always(c.tense)}), " ")
		if got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
