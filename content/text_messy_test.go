package content

import (
	"slices"
	"strings"
	"testing"
)

// found is everywhere what a reader sees of a messy text: the facts about it,
// and the words that are the article's own prose and headings.
type found struct {
	title, byline, source, published string
	body                             []string
}

// TestMessyTexts reads texts as people save, copy and receive them.
func TestMessyTexts(t *testing.T) {
	for _, c := range []struct {
		name, src string
		want      found
	}{
		{"copied from a browser", `Menu
Sections
Search
Subscribe
Sign In
HOME
NEWS
WORLD
Bridge collapses on main road to Tarvik, two hurt
Inspectors warned of rust last autumn, documents show
By Olav Brenner
Published 7:42 AM CET, January 14, 2025
Share
TARVIK, Norway (NWP) — A road bridge over the Sola river collapsed early Tuesday, injuring two people and cutting the only road to Tarvik, police said.
The bridge, built in 1961, gave way shortly after a timber truck had crossed it, according to police chief Ingrid Moen.
“We heard it before we saw it,” said Jonas Vik, who lives beside the river. “Like thunder, only longer.”
Advertisement
Inspectors had warned of rust on two bearings in October, documents obtained by the newspaper Tarvik Tidende show.
ADVERTISEMENT
The road authority said the warning had been “taken seriously”.
___
Associated writer Lise Holm in Oslo contributed to this report.
Most read
1
Snow closes three mountain passes
2
Minister leaves after row over holiday home
Copyright 2025 The Bay Wire. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.
`, found{"Bridge collapses on main road to Tarvik, two hurt", "Olav Brenner", "", "2025-01-14", []string{
			"Inspectors warned of rust last autumn,", "TARVIK, Norway (NWP) — A road", "The bridge, built in 1961, gave",
			"“We heard it before we saw", "Inspectors had warned of rust on", "The road authority said the warning",
		}}},
		{"from the wire", `BC-TARVIK-BRIDGE-1STLD
URGENT
(UPDATES with police comment, adds quotes)
    TARVIK, Norway, Jan 14 (NWP) - A road bridge over the Sola river
collapsed early on Tuesday, injuring two people and cutting the only
road to Tarvik, police said.
    The bridge, built in 1961, gave way shortly after a timber truck
had crossed it, according to police chief Ingrid Moen.
    "We heard it before we saw it," said Jonas Vik, who lives beside
the river.
    (Reporting by Olav Brenner; Editing by Lise Holm)
 ((olav.brenner@nwp.example; +47 555 0101))
NWP 0742 140125 CET
`, found{"A road bridge over the Sola river collapsed early on Tuesday, injuring two people and cutting the only road to Tarvik, police said.", "", "", "", []string{"TARVIK, Norway, Jan 14 (NWP) -", "The bridge, built in 1961, gave", "\"We heard it before we saw"}}},
		{"a press release", `FOR IMMEDIATE RELEASE

Contact: Lise Holm, +47 555 0102, press@sola.example

Sola Road Authority Statement on the Tarvik Bridge

Oslo, 14 January 2025 – The Sola Road Authority today announced an independent review of the collapse of the bridge at Tarvik.

“We owe the people of Tarvik an answer,” said director Nils Aune.

Key facts:
• The bridge was built in 1961.
• It was last inspected on 9 October 2024.
• Two people were injured.

About the Sola Road Authority
The authority keeps 4,000 kilometres of road and 312 bridges.

###
`, found{"Sola Road Authority Statement on the Tarvik Bridge", "", "", "2025-01-14", []string{
			"Oslo, 14 January 2025 – The", "“We owe the people of Tarvik", "Key facts:", "The bridge was built in 1961.", "It was last inspected on 9",
			"Two people were injured.", "About the Sola Road Authority", "The authority keeps 4,000 kilometres of",
		}}},
		{"an e-mail", `Return-Path: <list@lists.example>
Received: from mail.example by mx.example; Tue, 14 Jan 2025 09:00:00 +0100
From: "Brenner, Olav" <olav@nwp.example>
To: desk@nwp.example
Subject: Re: Bridge at Tarvik
Date: Tue, 14 Jan 2025 08:55:12 +0100
Content-Type: text/plain; charset=utf-8

Hi,

police say two people were hurt when the bridge fell. I spoke to the
chief at seven; she did not rule out a second truck.

> Did anyone confirm that the inspectors had been there in
> October?

Yes, Lise has the documents.

-- 
Olav Brenner
NWP Oslo
`, found{"Bridge at Tarvik", "Brenner, Olav", "", "2025-01-14", []string{
			"Hi,", "police say two people were hurt", "Did anyone confirm that the inspectors", "Yes, Lise has the documents.", "Olav Brenner", "NWP Oslo",
		}}},
		{"an interview", `‘The river decides’: an interview with Ingrid Moen

Lise Holm
14 January 2025 • 5 min read

The police chief of Tarvik has spent the night at the bridge. She spoke to us at noon.

When did you hear of it?

At four in the morning. A driver called, and he was shouting, so I knew it was bad before I understood a word.

Had you been warned?

Not by anyone who could have closed the road, no. I read about the rust in the newspaper like everybody else.

This interview has been edited for length and clarity.
`, found{"‘The river decides’: an interview with Ingrid Moen", "Lise Holm", "", "2025-01-14", []string{
			"The police chief of Tarvik has", "When did you hear of it?", "At four in the morning. A", "Had you been warned?", "Not by anyone who could have",
		}}},
		{"an Indian daily", `HC pulls up civic body over Tarapur bridge, seeks report in two weeks

Staff Reporter

Nagpur: Updated: Jan 14, 2025 07:42 am IST

The High Court on Tuesday pulled up the civic body for its “callous attitude” towards the Tarapur bridge, a portion of which caved in last week, injuring two motorcyclists.

A division bench of Justices R.K. Deshkar and Sunita Palwe sought a report within two weeks.

Also Read | Tarapur bridge to stay shut till March

"You cannot wait for people to die," the bench observed orally.

(With inputs from PTI)

Catch all the latest city news on our app.
`, found{"HC pulls up civic body over Tarapur bridge, seeks report in two weeks", "Staff Reporter", "", "2025-01-14", []string{
			"The High Court on Tuesday pulled", "A division bench of Justices R.K.", "\"You cannot wait for people to",
		}}},
		{"an old newspaper", `                        THE SOLA TIMES
                  Tuesday, January 14, 2025

                 BRIDGE COLLAPSES IN TARVIK
                 Two Hurt; Road Cut for Weeks

                      By OLAV BRENNER

     TARVIK, Jan. 14--A road bridge over the Sola river collapsed
early on Tuesday, injuring two people and cutting the only road to
Tarvik, police said.

     The bridge, built in 1961, gave way shortly after a timber truck
had crossed it, according to police chief Ingrid Moen.
`, found{"BRIDGE COLLAPSES IN TARVIK", "OLAV BRENNER", "THE SOLA TIMES", "2025-01-14", []string{
			"Two Hurt; Road Cut for Weeks", "TARVIK, Jan. 14--A road bridge over", "The bridge, built in 1961, gave",
		}}},
		{"from a blog page", `Bridge collapse in Tarvik: What we know so far
By Sola Times Reporter - January 14, 2025 0 46
Facebook Twitter Pinterest WhatsApp

A road bridge over the Sola river collapsed early on Tuesday, injuring two people, police said.

What we know

- The bridge was built in 1961
- Two people were hurt
- A truck had crossed it shortly before

What we don't know

Why the bridge fell is unclear. Inspectors had warned of rust on two bearings in October.

TAGS Tarvik bridge police
Previous article Snow closes three passes
Next article Minister leaves
`, found{"Bridge collapse in Tarvik: What we know so far", "Sola Times Reporter", "", "2025-01-14", []string{
			"A road bridge over the Sola", "What we know", "The bridge was built in 1961", "Two people were hurt", "A truck had crossed it shortly",
			"What we don't know", "Why the bridge fell is unclear.",
		}}},
		{"with its address", `Bridge at Tarvik falls; two hurt - Sola Times
https://solatimes.example/2025/01/14/bridge
Jan 14, 2025 · Olav Brenner

A road bridge over the Sola river collapsed early on Tuesday, injuring two people, police said.
`, found{"Bridge at Tarvik falls; two hurt - Sola Times", "Olav Brenner", "", "2025-01-14", []string{"A road bridge over the Sola"}}},
		{"in German", `Brücke in Tarvik eingestürzt

Von Lise Holm

14. Januar 2025

TARVIK – Eine Brücke über die Sola ist am frühen Dienstag eingestürzt, zwei Menschen wurden verletzt, wie die Polizei mitteilte. Die Straße bleibt für Wochen gesperrt, sagte ein Sprecher.
`, found{"Brücke in Tarvik eingestürzt", "Lise Holm", "", "2025-01-14", []string{"TARVIK – Eine Brücke über die"}}},
		{"a Philippine daily", `Manila, Philippines — President signs rice law

By: Marisol Dizon - Reporter / @mdizon
Manila Enquirer / 05:42 AM June 13, 2024

MANILA, Philippines—The President on Wednesday signed a law that lets the state buy rice from farmers at a fixed price.

Article continues after this advertisement

The measure, Republic Act No. 20000, takes effect in 15 days, the Palace said.

RELATED STORIES
Rice farmers block highway in Isabela
Senate okays rice bill on third reading

/jpv

Disclaimer: The comments uploaded on this site do not necessarily represent the views of management.
`, found{"Manila, Philippines — President signs rice law", "Marisol Dizon - Reporter", "", "2024-06-13", []string{
			"MANILA, Philippines—The President on Wednesday signed", "The measure, Republic Act No. 20000,",
		}}},
		{"a bulletin", `Updated 3 hours ago - World

Scoop: Envoys to meet in Oslo on grain deal

Author of The Daily Wire

Envoys from both sides will meet in Oslo next week to discuss a new grain deal, three people briefed on the plans tell us.

Why it matters: The old deal collapsed in July, and prices have risen since.

Go deeper: How the deal fell apart

What's next: The talks start on Tuesday.
`, found{"Scoop: Envoys to meet in Oslo on grain deal", "Author of The Daily Wire", "", "", []string{
			"Envoys from both sides will meet", "Why it matters: The old deal", "What's next: The talks start on",
		}}},
		{"a place line without a title", `Kathmandu, June 13

A bus carrying wedding guests plunged into a river in Dhading on Thursday morning, killing at least nine people, police said.

Seventeen passengers were rescued by locals, said Deputy Superintendent Hari Thapa.

(RSS)
`, found{"", "", "", "", []string{"A bus carrying wedding guests plunged", "Seventeen passengers were rescued by locals,"}}},
		{"a blog with comments", `[Photo: Smoke rises over the port of Velmar]

Port of Velmar burns for second day

Posted on June 13, 2024 by admin | 2 Comments

Firefighters were still struggling on Thursday to put out a fire in the port of Velmar, where a tanker exploded the day before.

The mayor said that four people were missing.

Filed Under: News Tagged With: fire, port

Leave a Reply

Your email address will not be published. Required fields are marked *
`, found{"Port of Velmar burns for second day", "", "", "2024-06-13", []string{
			"[Photo: Smoke rises over the port", "Firefighters were still struggling on Thursday", "The mayor said that four people",
		}}},
	} {
		doc := readText(t, c.src)
		got := found{doc.Title, doc.Byline, doc.Source, doc.Published, nil}
		for i, b := range doc.Blocks {
			if !b.Meta && (i > 0 || b.Kind != Heading) {
				got.body = append(got.body, firstWords(b.Span.Of(doc.Text), 6))
			}
		}
		if got.title != c.want.title || got.byline != c.want.byline || got.source != c.want.source || got.published != c.want.published {
			t.Errorf("%s: title %q, byline %q, source %q, published %q", c.name, got.title, got.byline, got.source, got.published)
		}
		if !slices.Equal(got.body, c.want.body) {
			t.Errorf("%s: got\n%q\nwant\n%q", c.name, got.body, c.want.body)
		}
	}
}

// firstWords is the beginning of a text, for comparison.
func firstWords(s string, n int) string {
	words := strings.Fields(s)
	return strings.Join(words[:min(n, len(words))], " ")
}

func TestPressOfficeHead(t *testing.T) {
	doc := readText(t, "NORLAND COAST NEWS 2014\nFOR IMMEDIATE RELEASE\nContact: Eva Strand\n9/18/14\nCoast Office News Releases 2014\nCoast Office Home Page\n\n"+
		"COAST OFFICE AWARDS 2 MILLION GRANT TO RESTORE NORLAND'S RIVERS\nEleven Rivers to be Cleaned\n\n"+
		"The Coast Office and the Rivers Trust today announced a grant of 2 million to clean eleven rivers.\n")
	if want := "COAST OFFICE AWARDS 2 MILLION GRANT TO RESTORE NORLAND'S RIVERS"; doc.Title != want {
		t.Errorf("title %q, want %q", doc.Title, want)
	}
	for _, gone := range []string{"NORLAND COAST NEWS", "News Releases 2014", "Home Page"} {
		if strings.Contains(doc.Text, gone) {
			t.Errorf("the line of the page %q stays", gone)
		}
	}
}

func TestNewsletterLabelsAndSponsor(t *testing.T) {
	doc := readText(t, "**A message from Norbank: At Norbank, we believe the country needs new homes. Find out more.**\n\n"+
		"WHILE YOU SLEPT: Jan Holt, the trade minister, resigned on Monday over the tolls.\n\n"+
		"IT'S A LONG DAY: Karl Moe sits down in the next hour for his second meal in a row in Lund.\n\n"+
		"A message from the mayor: the bridge stays shut, and nobody knows until when.\n")
	if strings.Contains(doc.Text, "Norbank") || !strings.Contains(doc.Text, "the mayor") {
		t.Errorf("want the sponsor's paragraph gone and the mayor's kept: %q", doc.Text)
	}
	var labels []string
	for _, line := range doc.Datelines() {
		labels = append(labels, line.Span.Of(doc.Text))
	}
	if want := []string{"WHILE YOU SLEPT: ", "IT'S A LONG DAY: "}; !slices.Equal(labels, want) {
		t.Errorf("labels %q, want %q", labels, want)
	}
	doc = readText(t, "Inquiry hears two.\n\nTHE COURT: You may sit down now, and take your time.\n\nTHE WITNESS: I am glad to hear it, and I thank you.\n")
	if got := doc.Datelines(); len(got) != 0 {
		t.Errorf("speakers of a transcript taken for labels: %v", got)
	}
}
