package content

import "testing"

func TestFindDate(t *testing.T) {
	for _, c := range []struct{ in, date, words string }{
		{"Friday, August 21, 2015", "2015-08-21", "August 21, 2015"},
		{"Published: 3 March 2024 10:15 GMT", "2024-03-03", "3 March 2024"},
		{"Tue, 05 Nov 2019 08:00:00 +0000", "2019-11-05", "05 Nov 2019"},
		{"Sept. 1, 1999", "1999-09-01", "Sept. 1, 1999"},
		{"Feb 9 2019", "2019-02-09", "Feb 9 2019"},
		{"on the 2nd of May, 2021", "2021-05-02", "2nd of May, 2021"},
		{"14-Feb-2020", "2020-02-14", "14-Feb-2020"},
		{"2022-07-20T11:02:00Z", "2022-07-20", "2022-07-20"},
		{"2022/7/3", "2022-07-03", "2022/7/3"},
		{"20.3.2024", "2024-03-20", "20.3.2024"},
		{"25/12/2023", "2023-12-25", "25/12/2023"},
		{"12/25/2023", "2023-12-25", "12/25/2023"},
		{"05/05/2023", "2023-05-05", "05/05/2023"},
		{"Le 3 février 2020", "2020-02-03", "3 février 2020"},
		{"3 de abril de 2025", "2025-04-03", "3 de abril de 2025"},
		{"3. März 2020", "2020-03-03", "3. März 2020"},
		{"updated May 3, 2020, first seen May 1, 2020", "2020-05-03", "May 3, 2020"},
		{"03/04/2024", "", ""},
		{"Feb. 9", "", ""},
		{"February 30, 2020", "", ""},
		{"Section 12 2020", "", ""},
		{"call 2020-13-01", "", ""},
		{"in 2019", "", ""},
		{"Room 3, 2019", "", ""},
	} {
		date, at, ok := findDate(c.in)
		if date != c.date || ok != (c.date != "") || at.Of(c.in) != c.words {
			t.Errorf("%q: got %q at %q, want %q at %q", c.in, date, at.Of(c.in), c.date, c.words)
		}
	}
}

func TestAddressDate(t *testing.T) {
	for address, want := range map[string]string{
		"https://paper.example/2022/07/20/harbour":     "2022-07-20",
		"https://paper.example/world/2022/jul/20/port": "2022-07-20",
		"https://paper.example/news/2022-07-20":        "2022-07-20",
		"https://paper.example/a-20220720.html":        "2022-07-20",
		"https://2022.07.20.example/":                  "",
		"https://paper.example/2022/07/harbour":        "",
		"https://paper.example/id/20229920":            "",
		"":                                             "",
	} {
		if got := addressDate(address); got != want {
			t.Errorf("%q: got %q, want %q", address, got, want)
		}
	}
}
