package timex

import (
	"strings"
	"testing"

	"sitrep/content/span"
)

// A "that" behind a verb opens a clause, behind a preposition it points; months in a
// range that is over are all over.
func TestMonthsInClauses(t *testing.T) {
	for text, want := range map[string]string{
		"In 2019 the mill burned down. Figures reveal that July has been calm.":    "2019=2019 July=2023-07",
		"In 2019 the mill burned down. In that July it rained.":                    "2019=2019 that July=2019-07",
		"The office counted 300 fires reported from January to December.":          "January=2022-01 December=2022-12",
		"The gate was shut from November to March.":                                "November=2022-11 March=2023-03",
		"The gate was shut from May to July.":                                      "May=2023-05 July=2023-07",
		"The nurses walked out in July, August and September 2021.":                "July=2021-07 August=2021-08 September 2021=2021-09",
		"The office has sold 40 boats this calendar year.":                         "this calendar year=2023",
		"The council opened five bridges last winter to prepare for the fair.":     "last winter=2022-WI",
		"The mill saw a fall in its sales this fall to 40 boats of last summer's.": "last summer=2022-SU",
	} {
		if got := strings.Join(found(text, Options{Published: published, Tense: always(span.PastTense)}), " "); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}
