package timex

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"sitrep/content/span"
)

// found writes expressions as "words=value" for comparison.
func found(text string, o Options) []string {
	var out []string
	for _, e := range Find(text, o) {
		out = append(out, e.Span.Of(text)+"="+e.Value)
	}
	return out
}

func always(t span.Tense) func(int) span.Tense { return func(int) span.Tense { return t } }

// The publication date of the tables is a Wednesday.
const published = "2023-08-30"

func TestFind(t *testing.T) {
	past, future := span.PastTense, span.FutureTense
	for _, c := range []struct {
		text  string
		tense span.Tense
		want  []string
	}{
		{"The talks ended on Aug. 30, 2023, in Lima.", past, []string{"Aug. 30, 2023=2023-08-30"}},
		{"The talks ended on 30 August.", past, []string{"30 August=2023-08-30"}},
		{"The law dates from the 5th of May 2019.", past, []string{"the 5th of May 2019=2019-05-05"}},
		{"Filed 2023-08-02 by the clerk.", past, []string{"2023-08-02=2023-08-02"}},
		{"Filed 30/8/2023 by the clerk.", past, []string{"30/8/2023=2023-08-30"}},
		{"Filed 8/30/2023 by the clerk.", past, []string{"8/30/2023=2023-08-30"}},
		{"Filed 9/8/2023 by the clerk.", past, []string{"9/8/2023=2023-08-09"}},
		{"He resigned in May 2019.", past, []string{"May 2019=2019-05"}},
		{"The mill closed in the late 1980s.", past, []string{"the late 1980s=198"}},
		{"It opened in mid-March.", past, []string{"mid-March=2023-03"}},
		{"It opens in mid-March.", future, []string{"mid-March=2024-03"}},
		{"Sales fell in the first quarter of 2024.", past, []string{"the first quarter of 2024=2024-Q1"}},
		{"They met last summer.", past, []string{"last summer=2022-SU"}},
		{"They met on Wednesday.", past, []string{"Wednesday=2023-08-30"}},
		{"They met on Thursday.", past, []string{"Thursday=2023-08-24"}},
		{"They will meet on Thursday.", future, []string{"Thursday=2023-08-31"}},
		{"They met last Wednesday.", past, []string{"last Wednesday=2023-08-23"}},
		{"They met on Tuesday night.", past, []string{"Tuesday night=2023-08-29TNI"}},
		{"The blast came at 10:15 a.m. GMT.", past, []string{"10:15 a.m. GMT=2023-08-30T10:15"}},
		{"Three days ago she left.", past, []string{"Three days ago=2023-08-27"}},
		{"She fell on 3 May. The next day she died.", past, []string{"3 May=2023-05-03", "The next day=2023-05-04"}},
		{"She fell on 3 May 2010. Two weeks later she died.", past, []string{"3 May 2010=2010-05-03", "Two weeks later=2010-05-17"}},
		{"He waited three days and more than a decade.", past, []string{"three days=P3D", "more than a decade=P10Y"}},
		{"The two-year plan ran 18 months.", past, []string{"two-year=P2Y", "18 months=P18M"}},
		{"They train every Tuesday and twice a week.", past, []string{"every Tuesday=XXXX-WXX-2", "twice a week=P1W"}},
		{"He recently met her and is now away.", past, []string{"recently=PAST_REF", "now=PRESENT_REF"}},
		{"The talks opened in Lima, Peru, Tuesday, May, 2, 2023.", past, []string{"Tuesday, May, 2, 2023=2023-05-02"}},
		{"The mill opened on this day in 1998.", past, []string{"this day in 1998=1998-08-30"}},
		{"It earned 20 million euros in the April-June period.", past, []string{"April-June period=2023-Q2"}},
		{"He died in Mar del Sol.", past, nil},
		{"In 2020, by Christmas, she was ill.", past, []string{"2020=2020", "Christmas=2020-12-25"}},
		{"She sang on Christmas Eve.", past, []string{"Christmas Eve=2022-12-24"}},
		{"She sang at Easter 2022.", past, []string{"Easter 2022=2022-04-17"}},
		{"She died at 6:30 p.m.", past, []string{"6:30 p.m.=2023-08-30T18:30"}},
		{"He spoke on Friday. The shots fell at 8.15pm.", past, []string{"Friday=2023-08-25", "8.15pm=2023-08-25T20:15"}},
		{"The court sits on the first Monday of October.", future, []string{"the first Monday of October=2023-10-02"}},
		{"They met on the 27th.", past, []string{"the 27th=2023-08-27"}},
		{"They met on the 27th floor.", past, nil},
		{"The offer runs until Nov. 16.", past, []string{"Nov. 16=2023-11-16"}},
		{"He was born on Monday, May 4, 1970, in the 1970's.", past, []string{"Monday, May 4, 1970=1970-05-04", "the 1970's=197"}},
		{"Profit fell in the second quarter from a year earlier.", past, []string{"the second quarter=2023-Q2", "a year earlier=2022-Q2"}},
		{"Filed 30.8.2023 and 2023/08/02.", past, []string{"30.8.2023=2023-08-30", "2023/08/02=2023-08-02"}},
		{"Wednesday's ruling will help.", future, []string{"Wednesday=2023-08-30"}},
		{"It cost ₹2000 in Area 1984x.", past, nil},
		{"They may march past the second sun in the fall of the house.", past, nil},
		{"The 45-year-old ran the 400 metres in 2:15.3 and won 3-2.", past, nil},
		{"Call 555-2010-1999 or spend $2000 on 1950 people.", past, nil},
		{"Shares rose and the Russell 2000 reached a new high; the Hadley 2021 index fell.", past, nil},
		{"Theresa May met April Jones.", past, nil},
	} {
		got := found(c.text, Options{Published: published, Tense: always(c.tense)})
		if len(got) != len(c.want) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
			continue
		}
		for i := range got {
			if got[i] != c.want[i] {
				t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
			}
		}
	}
}

// Without a date to count from, a value says what is known and no more.
func TestFindUndated(t *testing.T) {
	for text, want := range map[string]string{
		"It was made public on Wednesday.": "Wednesday=XXXX-WXX-3",
		"It was signed on August 30.":      "August 30=XXXX-08-30",
		"It was signed last week.":         "last week=XXXX-WXX",
		"It was signed yesterday.":         "yesterday=XXXX-XX-XX",
	} {
		if got := found(text, Options{}); len(got) != 1 || got[0] != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}

// TestUndatedYears: without a publication date, a year that is named in passing
// dates nothing else.
func TestUndatedYears(t *testing.T) {
	for text, want := range map[string]string{
		"The dispute began in 1987. The trustees voted in March.":             "1987 XXXX-03",
		"The pieces were looted in 1897 and came back on 3 May.":              "1897 XXXX-05-03",
		"The pier opened on 4 May 2019. It burned down in July.":              "2019-05-04 2019-07",
		"The pier opened on 4 May 2019. Nobody came. It burned down in July.": "2019-05-04 XXXX-07",
	} {
		var got []string
		for _, e := range Find(text, Options{Sentences: sentencesOf(text), Tense: always(span.PastTense)}) {
			got = append(got, e.Value)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
	if got := found("Fell was arrested in March 2019 and will be sentenced on 3 July.", Options{Tense: always(span.FutureTense)}); !slices.Contains(got, "3 July=XXXX-07-03") {
		t.Errorf("what lies ahead takes its year from what is over: %q", got)
	}
}

// value is the grammar of what Find may answer.
var value = regexp.MustCompile(`^(?:` +
	`(?:PAST|PRESENT|FUTURE)_REF` +
	`|P(?:T?(?:\d+(?:\.5)?|X)[A-Z]|\d+[A-Z]\d+[A-Z]|T\d+[HM]\d+[MS]|\d+[YMWD]T\d+[HMS]|XX|1T[A-Z]{2}|1SU|1WI)` +
	`|BC\d{2,4}|\d{2,3}` + // centuries, decades
	`|[\dX]{4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:\d|WE))?|SP|SU|FA|WI|[QH][\dX]))?(?:T(?:MO|AF|EV|NI|\d\d:\d\d))?` +
	`)$`)

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"On 29 February 2023 and Feb. 29, 2024, at 9pm on Friday, the next day.",
		"’80s — mid-’90s; “last 31 April”; 9/11; 12/13/14; 2015–16; 1999-2010.",
		"Two thousand and three years ago; every other second; 10.15 GMT; 24:00 UTC.",
		"the end of the next week; a couple of centuries later; 9999 years from now",
	} {
		f.Add(s, published)
		f.Add(s, "")
		f.Add(s, "0001-01-01")
		f.Add(s, "9999-12-31")
	}
	f.Fuzz(func(t *testing.T, text, day string) {
		if !utf8.ValidString(text) {
			t.Skip("the text of a document is valid UTF-8")
		}
		last := 0
		for _, e := range Find(text, Options{Published: day, Tense: always(span.FutureTense)}) {
			if !e.Span.Valid(text) || e.Span.Empty() || e.Span.Start < last {
				t.Fatalf("span %v after %d in %q", e.Span, last, text)
			}
			last = e.Span.End
			if !value.MatchString(e.Value) {
				t.Fatalf("%q has the value %q", e.Span.Of(text), e.Value)
			}
		}
	})
}
