package content

import "testing"

func TestReadNote(t *testing.T) {
	for _, c := range []struct {
		in, byline, date string
		late             bool
	}{
		{"By ANNEKE VOS", "ANNEKE VOS", "", false},
		{"By Kev Marlow, Crime Reporter", "Kev Marlow, Crime Reporter", "", false},
		{"by Ines de la Cruz and Tom O'Neill", "Ines de la Cruz and Tom O'Neill", "", false},
		{"Maeve O'Dowd-Lynch in Dublin", "Maeve O'Dowd-Lynch in Dublin", "", false},
		{"Min Haneul and Ada Quist in Seoul", "Min Haneul and Ada Quist in Seoul", "", false},
		{"From Musa Danjuma, Birnin Kebbi", "Musa Danjuma, Birnin Kebbi", "", false},
		{"By Agency Staff", "Agency Staff", "", false},
		{"By our staff reporter", "our staff reporter", "", false},
		{"By our correspondent in Novi Sad", "our correspondent in Novi Sad", "", false},
		{"Our Correspondent", "Our Correspondent", "", false},
		{"By Ma. Lourdes Quibo-Dy | March 6, 2009 3:14 pm", "Ma. Lourdes Quibo-Dy", "2009-03-06", false},
		{"By Ann Example, March 3, 2024", "Ann Example", "2024-03-03", false},
		{"By Ann Example. Published 3 March 2024", "Ann Example", "2024-03-03", false},
		{"By Ann Example, Courts Correspondent; first published on March 3, 2024", "Ann Example, Courts Correspondent", "2024-03-03", false},
		{"By Ann Example – Updated: 3 March 2024", "Ann Example", "2024-03-03", true},
		{"Interview: Ann Example. Photographs: B. Berg. Published 3 March 2024", "Ann Example", "2024-03-03", false},
		{"Photographs: Bo Berg. Published 3 March 2024", "", "2024-03-03", false},
		{"Written by: Ann Example", "Ann Example", "", false},
		{"Ann Example, Political Correspondent", "Ann Example, Political Correspondent", "", false},
		{"By Ann Example @annwrites", "Ann Example", "", false},
		{"By Rosa Achter, Dayton Herald", "Rosa Achter, Dayton Herald", "", false},
		{"By Meridian", "Meridian", "", false},
		{"By NORA KIM in Kisumu and HALIMA OTIENO in Garissa", "NORA KIM in Kisumu and HALIMA OTIENO in Garissa", "", false},
		{"By Nur Hasnah binti Kamal", "Nur Hasnah binti Kamal", "", false},
		{"A GNP Feature by Kwabena Mintah", "Kwabena Mintah", "", false},
		{"By: Marisol Example - Reporter / @mex", "Marisol Example - Reporter", "", false},
		{"Posted on June 13, 2024 by admin | 2 Comments", "", "2024-06-13", false},
		{"Posted on June 13, 2024 by Ann Example", "Ann Example", "2024-06-13", false},
		{"Updated 3 hours ago - World", "", "", false},
		{"Kathmandu, June 13", "", "", false},
		{"Jan 14, 2025 · Ann Example", "Ann Example", "2025-01-14", false},
		{"Friday, August 21, 2015", "", "2015-08-21", false},
		{"Published: 3 March 2024 10:15 GMT", "", "2024-03-03", false},
		{"March 3, 2024", "", "2024-03-03", false},
		{"Last updated 3 March 2024 at 10:15", "", "2024-03-03", true},
		{"Updated March 4, 2024 | Published March 3, 2024", "", "2024-03-03", false},
		{"Published March 3, 2024, updated March 4, 2024 8:00 a.m. EST", "", "2024-03-03", false},
		{"2024-03-03T10:15:00Z", "", "2024-03-03", false},
		{"Geneva, 3 March 2024", "", "2024-03-03", false},
		{"Published 4 hours ago", "", "", false},
		{"Posted Tuesday, May 4", "", "", false},
		{"Tuesday, May 4", "", "", false},
		{"Bay Times | Updated: 11 November 2023 17:40 | 4 min read | Share on X", "Bay Times", "2023-11-11", true},
		{"Meridian Last Updated at 03 Aug 2018, 11:08 IST Velmar", "", "2018-08-03", true},
		{"Dec 4, 2023, 06:30 PM IST", "", "2023-12-04", false},
	} {
		n := readNote(c.in)
		if !n.is || n.byline != c.byline || n.date != c.date || n.late != c.late {
			t.Errorf("%q: got %+v, want byline %q, date %q, late %v", c.in, n, c.byline, c.date, c.late)
		}
	}
}

func TestNoNote(t *testing.T) {
	for _, s := range []string{
		"By the numbers",
		"By the time the ferry docked, nobody was left to meet it.",
		"By Friday, talks had collapsed.",
		"By 2030 the lake will be gone",
		"From Russia with love",
		"What happened?",
		"World ends on Tuesday",
		"Room, 13",
		"Deadly Protests in Paris",
		"BRIDGE COLLAPSES IN TARVIK",
		"Background to the Harbour cluster",
		"The talks on March 3, 2024 ended without a deal",
		"Where things stand",
		"Ministers met in Geneva on 3 March 2024.",
		"Video games, movies, and more",
		"BACKGROUND",
		"Four hours later, the bridge fell",
		"Time to act",
		"News from the front",
	} {
		if n := readNote(s); n.is {
			t.Errorf("%q: taken for a note: %+v", s, n)
		}
	}
}
