package ui

import "sitrep/content"

// composedDocument has a block of every kind.
func composedDocument() *content.Document {
	c := &composer{}
	add := func(b content.Block, words string, marks ...content.Mark) {
		b.Marks = marks
		c.add(b, words)
	}
	add(content.Block{Kind: content.Heading, Level: 1}, "Harbour council votes to keep the night ferry after a winter of quarrels")
	add(content.Block{Meta: true}, "By Ines Okafor · 14 March 2031")
	p := "The harbour council voted on Tuesday to keep the night ferry to Little Sande, ending a quarrel that had split the islands since the autumn."
	add(content.Block{}, p, marked(p, "voted on Tuesday", content.Link, "https://example.org/harbour/minutes/2031-03-11"), marked(p, "Little Sande", content.Emphasis, ""))
	p = "“We could not leave four hundred people without a way home,” said the council's chair, Marit Lund. She called the price high—but fair."
	add(content.Block{}, p, marked(p, "four hundred people", content.Strong, ""))
	add(content.Block{Kind: content.Heading, Level: 2}, "What the vote changes")
	add(content.Block{Kind: content.ListItem, Marker: "•"}, "Boats leave at 23:10 and 01:40, every night of the year.")
	p = "Fares rise by two crowns; islanders under eighteen travel free with the card that the school hands out."
	add(content.Block{Kind: content.ListItem, Marker: "•"}, p, marked(p, "Fares", content.Link, "https://example.org/fares"))
	add(content.Block{Kind: content.ListItem, Marker: "•", Level: 1}, "Bicycles stay free, which the operator had wanted to end.")
	add(content.Block{Kind: content.ListItem, Marker: "9."}, "The ninth item of the order paper was dropped.")
	add(content.Block{Kind: content.ListItem, Marker: "10."}, "The tenth, on the new quay, was put off until the harbour master has measured the silt for a second time.")
	p = "A ferry is not a timetable. It is the reason why anybody still lives here."
	add(content.Block{Quoted: 1}, p)
	add(content.Block{Quoted: 1}, "Letter to the council, read out by the clerk")
	add(content.Block{Kind: content.Heading, Level: 3}, "The figures")
	c.table(true, []content.Align{content.Left, content.Right, content.Left},
		[]string{"Crossing", "Passengers", "Remark"},
		[]string{"23:10", "18,204", "Full on Fridays; the operator asks for a second boat from May to September"},
		[]string{"01:40", "3,977", "Mostly hospital staff"},
		[]string{"04:30", "212", "Given up in 2029"})
	add(content.Block{Kind: content.Caption}, "Passengers in 2030, by crossing. Source: harbour office.")
	p = "The office publishes its counts as ferry.csv; each line has a time and a number, such as 23:10;54. 東京湾フェリーの例も引用された。"
	add(content.Block{}, p, marked(p, "ferry.csv", content.CodeSpan, ""), marked(p, "23:10;54", content.CodeSpan, ""))
	add(content.Block{Kind: content.Code, Marker: ""}, "time;passengers\n23:10;54\n  01:40;9   # holiday")
	p = "An earlier version gave the fare as three crowns. It is two, as the minutes at https://example.org/harbour/minutes/2031-03-11 say."
	add(content.Block{}, p, marked(p, "three crowns", content.Struck, ""), marked(p, "https://example.org/harbour/minutes/2031-03-11", content.Link, "https://example.org/harbour/minutes/2031-03-11"))
	add(content.Block{Kind: content.Footnote, Marker: "1"}, "The people, the islands and the ferry are invented.")
	return c.document()
}
