package content

import "testing"

func TestDateline(t *testing.T) {
	for _, c := range []struct{ in, rest, place, agency, date string }{
		{"KYIV (Continental Wire) – The bridge held.", "The bridge held.", "KYIV", "Continental Wire", ""},
		{"WASHINGTON, Feb. 9 (AP) -- Two senators left.", "Two senators left.", "WASHINGTON", "AP", "Feb. 9"},
		{"Lima, 3 April (Agencia Sur) - The ministry counts.", "The ministry counts.", "Lima", "Agencia Sur", "3 April"},
		{"KUALA LUMPUR: Three ferries were stopped.", "Three ferries were stopped.", "KUALA LUMPUR", "", ""},
		{"KAMPALA. The summit closed.", "The summit closed.", "KAMPALA", "", ""},
		{"TEHRAN – In a rare move, ministers spoke.", "In a rare move, ministers spoke.", "TEHRAN", "", ""},
		{"ILOILO CITY—The commission ruled.", "The commission ruled.", "ILOILO CITY", "", ""},
		{"NAIROBI, Kenya, Jun 16 – Farmers will pay less.", "Farmers will pay less.", "NAIROBI, Kenya", "", "Jun 16"},
		{"ISTANBUL/DOHA (Meridian) - Anadolu Bank is in talks.", "Anadolu Bank is in talks.", "ISTANBUL/DOHA", "Meridian", ""},
		{"NORFOLK, Va. (Tidewater) -- A clerk admitted it.", "A clerk admitted it.", "NORFOLK, Va.", "Tidewater", ""},
		{"Santiago, November 3, 2009 – The governments signed.", "The governments signed.", "Santiago", "", "November 3, 2009"},
		{"BELO HORIZONTE, Nov. 17, 2021 (Agência Serrana) — Prosecutors asked.", "Prosecutors asked.", "BELO HORIZONTE", "Agência Serrana", "Nov. 17, 2021"},
		{"AMMAN, Jordan (AP) U.S. envoys arrived.", "U.S. envoys arrived.", "AMMAN, Jordan", "AP", ""},
		{"ST. LOUIS — Floods came.", "Floods came.", "ST. LOUIS", "", ""},
		{"MOSCOW, March 3. /TRN/. The ministry replied.", "The ministry replied.", "MOSCOW", "TRN", "March 3"},
		{"BEIJING, March 3 (Xin Wire) “We agree,” he said.", "“We agree,” he said.", "BEIJING", "Xin Wire", "March 3"},
		{"Geneva – The agency counted 40 boats.", "The agency counted 40 boats.", "Geneva", "", ""},
		{"(Meridian) - Shares fell.", "Shares fell.", "", "Meridian", ""},
		{"Jan 5 (Meridian) - Shares fell.", "Shares fell.", "", "Meridian", "Jan 5"},
		{"Thursday, May 7, 2015 On Tuesday, a boat sank.", "On Tuesday, a boat sank.", "", "", "Thursday, May 7, 2015"},
		{"NEW DELHI: \"We will not go,\" she said.", "\"We will not go,\" she said.", "NEW DELHI", "", ""},
		{"UNITED NATIONS, Sept 2 (KPN) - Envoys met.", "Envoys met.", "UNITED NATIONS", "KPN", "Sept 2"},
		{"Evansburg, Ohio, United States - This week they met.", "This week they met.", "Evansburg, Ohio, United States", "", ""},
		{"GENEVA/DAKAR – 22 September 2021 – The foundation pays.", "The foundation pays.", "GENEVA/DAKAR", "", "22 September 2021"},
		{"Techiman (B/A), May 14, GNA - Sellers refused.", "Sellers refused.", "Techiman", "GNA", "May 14"},
		{"CLEARBROOK, B.C. — Roughly 140 people left.", "Roughly 140 people left.", "CLEARBROOK, B.C.", "", ""},
		{"PORT ANN--(BAY WIRE)--Two ferries were sold.", "Two ferries were sold.", "PORT ANN", "BAY WIRE", ""},
		{"Port Ann, O.H. (May 3, 2024) - Two ferries were sold.", "Two ferries were sold.", "Port Ann, O.H.", "", "May 3, 2024"},
		{"PORT ANN (Bay Wire, 3 May) – Two ferries were sold.", "Two ferries were sold.", "PORT ANN", "Bay Wire", "3 May"},
		{"(Port Ann, 3 May 2024) – Two ferries were sold.", "Two ferries were sold.", "Port Ann", "", "3 May 2024"},
		{"PORT ANN, May 3, 2024 – (BAY WIRE) – Two ferries were sold.", "Two ferries were sold.", "PORT ANN", "BAY WIRE", "May 3, 2024"},
		{"PORT ANN, U.K., May 3 /BayNews-First/ -- Two ferries were sold.", "Two ferries were sold.", "PORT ANN, U.K.", "BayNews-First", "May 3"},
		{"Port Ann, UK – May 3, 2024 – Two ferries were sold.", "Two ferries were sold.", "Port Ann, UK", "", "May 3, 2024"},
		{"PORT ANN – (May 3, 2024) – Two ferries were sold.", "Two ferries were sold.", "PORT ANN", "", "May 3, 2024"},
		{"bay News, 25 March-It is no crime.", "It is no crime.", "bay News", "", "25 March"},
		{"Port Ann & Velm, Norland, Jun 14 2022 (BAY) - Ferries sail.", "Ferries sail.", "Port Ann & Velm, Norland", "BAY", "Jun 14 2022"},
		{"PORT ANN-24 July 2022: The mayor spoke.", "The mayor spoke.", "PORT ANN", "", "24 July 2022"},
		{"Norland, Velm, June 2022: As part of it, ferries sail.", "As part of it, ferries sail.", "Norland, Velm", "", "June 2022"},
		{"Port Ann/BAYNEWS/. The mayor spoke.", "The mayor spoke.", "Port Ann", "BAYNEWS", ""},
		{"PORT ANN: eFerry was sold.", "eFerry was sold.", "PORT ANN", "", ""},
	} {
		got := dateline(c.in)
		if c.in[got.Span.End:] != c.rest || got.Place != c.place || got.Agency != c.agency || got.Date != c.date {
			t.Errorf("%q:\n got %q, place %q, agency %q, date %q", c.in, c.in[got.Span.End:], got.Place, got.Agency, got.Date)
		}
	}
}

func TestNoDateline(t *testing.T) {
	for _, s := range []string{
		"FURIOUS ferry bosses hit out yesterday.",
		"GOODY PRODUCTS Inc. cut its dividend.",
		"EXCLUSIVE: The bank is in talks.",
		"COVID-19 cases rose again.",
		"UN: Nobody answered.",
		"WHO. The name says little.",
		"Espinheira – Lisbon's auditor – said no.",
		"The harbour – Europe's largest – was shut.",
		"A CHEF who cooked was spying.",
		"NATO - the alliance - said so.",
		"On Friday the court ruled (Smith v. Jones) - a first.",
		"May 7 was a cold day.",
		"Mr Smith (Labour) said no.",
		"Cleared After 19 Years: Ohio Man Walks Free",
		"IN THE end, nobody came.",
		"The harbour (May 3 – May 9) – Europe's largest – was shut.",
		"Ferry line (Bay Lines) said no.",
		"COVID-Tests were sold.",
		"INTER-City trains stood still.",
		"Doctors/WHO/UN staff left.",
		"One of 25 May-June flights was cancelled.",
		"",
	} {
		if got := dateline(s); !got.Span.Empty() {
			t.Errorf("%q: took %q for a dateline", s, got.Span.Of(s))
		}
	}
}

// TestPlaceAloneBeforeTheReport holds that a place before the first paragraph
// is its dateline, and a speaker, a label or a name with a hyphen is none.
func TestPlaceAloneBeforeTheReport(t *testing.T) {
	const report, more = "The harbour board will shut the old pier on Monday, it said in a report.", "\n\nA bus will run instead."
	for _, c := range []struct{ name, src, place string }{
		{"a colon", "Velmar: " + report + more, "Velmar"},
		{"a colon behind two words", "Port Ann: " + report + more, "Port Ann"},
		{"a hyphen", "Velmar-" + report + more, "Velmar"},
		{"a spaced hyphen", "Port Ann - " + report + more, "Port Ann"},
		{"with a picture's credit below", "Velmar: " + report + "\n\nPhoto: Bay" + more, "Velmar"},
		{"a quotation", "Brandvik: “" + report + "”" + more, ""},
		{"a conversation", "Brandvik: " + report + "\n\nHolt: Why?\n\nBrandvik: It has cracks.\n\nHolt: Since when?", ""},
		{"a label", "Analysis: " + report + more, ""},
		{"a label of a paper", "Abstract: " + report + more, ""},
		{"a name with a hyphen", "Velmar-Port Ann trains will not stop at the old pier on Monday, the line said." + more, ""},
		{"an article in a name", "Integral - A Boat & Bus Co. said that its planned offering of rights had been declared effective on Monday." + more, ""},
		{"a short line", "Velmar: old pier shut" + more, ""},
	} {
		doc := readText(t, c.src)
		lines := doc.Datelines()
		if got := len(lines) > 0; got != (c.place != "") || got && lines[0].Place != c.place {
			t.Errorf("%s: %+v, want %q", c.name, lines, c.place)
		}
		if c.place != "" && doc.Title != report {
			t.Errorf("%s: the text is called %q", c.name, doc.Title)
		}
	}
}
