package briefing

import "testing"

func TestDateHead(t *testing.T) {
	for _, c := range []struct {
		value, head string
		known, ok   bool
	}{
		{"2023-08-30", "Wed 30 Aug 2023", true, true},
		{"2023-08-30T10:15", "Wed 30 Aug 2023", true, true},
		{"2023-08-30TMO", "Wed 30 Aug 2023", true, true},
		{"2023-08", "Aug 2023", true, true},
		{"2022-W29", "Week of 18 Jul 2022", true, true},
		{"2022-W29-WE", "Weekend of 23 Jul 2022", true, true},
		{"2021-W01", "Week of 4 Jan 2021", true, true},
		{"2022-SU", "Summer 2022", true, true},
		{"2022-Q3", "Q3 2022", true, true},
		{"2022", "2022", true, true},
		{"199", "1990s", true, true},
		{"19", "1900s", true, true},
		{"9", "", false, false},
		{"199X", "1990s", true, true},
		{"19XX", "1900s", true, true},
		{"XXXX-WXX-3", "Wednesday", false, true},
		{"XXXX-WXX-7", "Sunday", false, true},
		{"XXXX-08-30", "30 August", false, true},
		{"XXXX-08", "August", false, true},
		{"2022-H1", "H1 2022", true, true},
		{"2022-W99", "", false, false},
		{"XXXX-SU", "Summer", false, true},
		{"x", "", false, false},
		{"PAST_REF", "", false, false},
		{"P3D", "", false, false},
		{"T10:15", "", false, false},
		{"", "", false, false},
		{"XXXX-WXX-9", "", false, false},
	} {
		head, known, ok := DateHead(c.value)
		if head != c.head || known != c.known || ok != c.ok {
			t.Errorf("DateHead(%q) = %q, %v, %v; want %q, %v, %v", c.value, head, known, ok, c.head, c.known, c.ok)
		}
	}
}

func FuzzDateHead(f *testing.F) {
	for _, s := range []string{"2023-08-30", "XXXX-WXX-3", "2022-W29-WE", "202X", "PAST_REF", "P3D", "T", "XXXX-", "2022-", "-999"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, value string) {
		if head, _, ok := DateHead(value); ok == (head == "") {
			t.Errorf("DateHead(%q) = %q, ok %v", value, head, ok)
		}
	})
}
