package content

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// metaOf returns the words of the blocks that are about the article.
func metaOf(doc *Document) []string {
	var lines []string
	for _, b := range doc.Blocks {
		if b.Meta {
			lines = append(lines, b.Span.Of(doc.Text))
		}
	}
	return lines
}

func TestFurniture(t *testing.T) {
	for _, s := range []string{
		"Leave a Comment", "Leave a comment", "14 comments", "Comments are closed",
		"Share this story", "Share on Facebook", "Share | Tweet | Print", "Facebook Twitter WhatsApp Email", "Tweet this", "Print",
		"Subscribe", "Subscribe now", "Sign up for our daily newsletter", "Sign up to the Bay Gazette's morning briefing newsletter.",
		"Like this story? Get our free newsletter!", "Already a subscriber? Log in", "Download our app for the latest news",
		"Advertisement", "ADVERTISEMENT", "Story continues below advertisement", "Sponsored content",
		"Read more: The harbour that sank", "READ ALSO: Ferry fares rise again", "Also read | Ferry fares rise again", "Read the full story", "See also: Ferry fares",
		"Click here to read more", "Related topics: Ferries, Harbours", "Tags: ferry, storm", "Filed under: News",
		"© 2024 Bay Gazette", "Copyright 2024 Bay Gazette. All rights reserved.", "(Copyright 2021 Bay Press. All rights reserved.)",
		"(END)", "ENDS", "-30-", "- 30 -", "###", "--END--", "(more)",
		"Have YOU got a story? Email our newsdesk", "Are you in the area? If it is safe to do so, get in touch.", "Follow us on Twitter @baygazette",
		"We use cookies to give you the best experience on our website.", "Accept all", "Skip to content", "Loading...", "Home > World > Europe",
		"Photo: Bay Gazette", "Getty Images", "Image: Ann Example.", "(Photo by Ann Example)", "Picture: Ann Example/Bay Press", "Please enable JavaScript to view the comments.",
		"Follow our live coverage on WhatsApp: www.paper.example",
	} {
		if !isFurniture(s) {
			t.Errorf("%q stays in the text", s)
		}
	}
}

func TestNoFurniture(t *testing.T) {
	for _, s := range []string{
		"The newsletter was sent to two thousand subscribers, the company said.",
		"Subscribers to the newsletter received it on Monday.",
		"He asked his followers to share the video on Facebook.",
		"“Sign up for the newsletter,” the minister said, “and you will see.”",
		"The end of the strike is near.", "Share prices fell.", "Shares in Bay Lines fell 3 percent", "Print media are in decline",
		"Follow the money, prosecutors were told", "Read in full, the letter is a threat.", "Advertising revenue fell by a third.",
		"Comments by the minister drew anger", "Related charges were dropped", "Copyright law was changed in 2019 to protect photographers.",
		"Get out, he was told", "More than 40 people were hurt", "Image is everything to him", "Video shows police firing", "Cookies were found in the car.",
		"Police used cookies to lure the dog.", "Have you seen this man?", "What do we know?", "In the area, nothing was left.", "Photo finish decides regatta",
		"Home prices rise", "Top judge resigns", "Next steps", "The search goes on", "Ends justify means, court hears", "Live animals were found", "30", "Nobody commented.",
		"Join forces or lose, unions told", "Donate blood, hospitals urge", "Facebook removed the page.",
	} {
		if isFurniture(s) {
			t.Errorf("%q is left out", s)
		}
	}
}

// page is an article in the middle of a page.
const page = `Skip to content

Advertisement

Ferry sails again after storm

By Ann Example, Maritime Reporter

Published: 3 March 2024 10:15 GMT
Updated: 4 March 2024 08:00 GMT

Share | Tweet | Print

PORT ANN, March 3 (Bay Wire) – The ferry left the harbour at dawn with two hundred people on board.

READ ALSO: Ferry fares rise again

The harbour at night. Photo: Tom Sample/Bay Wire

“We waited for three days,” the captain said. “The newsletter said we would sail on Friday.”

Nobody was hurt in the storm, which sank four boats at the pier.

(Additional reporting by Eve Model in Bay City)

Sign up for our newsletter

Related stories

Four boats sink at pier

Harbour master loses his job

© 2024 Bay Gazette. All rights reserved.`

func TestCleanPage(t *testing.T) {
	doc := readText(t, page)
	if doc.Title != "Ferry sails again after storm" || doc.Byline != "Ann Example, Maritime Reporter" {
		t.Errorf("title %q, byline %q", doc.Title, doc.Byline)
	}
	if doc.Published != "2024-03-03" || doc.PublishedFrom != FromText {
		t.Errorf("published %q from %q", doc.Published, doc.PublishedFrom)
	}
	want := []string{"By Ann Example, Maritime Reporter", "Published: 3 March 2024 10:15 GMT", "Updated: 4 March 2024 08:00 GMT", "(Additional reporting by Eve Model in Bay City)"}
	if got := metaOf(doc); !slices.Equal(got, want) {
		t.Errorf("about the article: %q", got)
	}
	dropped := []string{"Skip to content", "Advertisement", "Share | Tweet | Print", "READ ALSO: Ferry fares rise again", "Sign up for our newsletter",
		"Related stories", "Four boats sink at pier", "Harbour master loses his job", "© 2024 Bay Gazette. All rights reserved."}
	if !slices.Equal(doc.Dropped, dropped) {
		t.Errorf("dropped %q", doc.Dropped)
	}
	lines := doc.Datelines()
	if len(lines) != 1 || lines[0].Span.Of(doc.Text) != "PORT ANN, March 3 (Bay Wire) – " || lines[0].Place != "PORT ANN" {
		t.Errorf("datelines %+v", lines)
	}
	var body []string
	for _, b := range doc.Blocks {
		if b.Prose() {
			body = append(body, string([]rune(b.Span.Of(doc.Text))[:8]))
		}
	}
	if strings.Join(body, "|") != "PORT ANN|“We wait|Nobody w" {
		t.Errorf("prose %q", body)
	}
}

func TestCleanKeepsWhatIsTheArticle(t *testing.T) {
	for _, src := range []string{
		"Advertisement",
		"> Share this story\n\n" + prose,
		"Ferry sails again\n\n" + prose + "\n\nRelated stories\n\n" + prose,
		"What to pack:\n\n- Print\n- Bread\n- Water\n\n" + prose,
	} {
		doc := readText(t, src)
		if len(doc.Dropped) > 0 {
			t.Errorf("%q: dropped %q", src, doc.Dropped)
		}
	}
}

func TestCleanKeepsTheTitle(t *testing.T) {
	doc := readMarkdown(t, "# Share\n\n"+prose+"\n\n"+prose)
	if doc.Title != "Share" || len(doc.Dropped) > 0 {
		t.Errorf("title %q, dropped %q", doc.Title, doc.Dropped)
	}
}

func TestPublished(t *testing.T) {
	for _, c := range []struct {
		name, src, date string
		from            Origin
	}{
		{"metadata", "---\npublished: 2024-03-01\n---\n# T\n\nMarch 3, 2024\n\n" + prose, "2024-03-01", FromMetadata},
		{"date line", "# Ferry sails\n\nMarch 3, 2024\n\n" + prose, "2024-03-03", FromText},
		{"text before address", "---\nurl: https://paper.example/2024/03/05/x\n---\n# T\n\nMarch 3, 2024\n\n" + prose, "2024-03-03", FromText},
		{"address", "---\nurl: https://paper.example/2024/03/05/x\n---\n# T\n\n" + prose, "2024-03-05", FromAddress},
		{"dateline with a year", "# Ferry sails\n\nPORT ANN, Nov. 17, 2021 (Bay Wire) — " + prose, "2021-11-17", FromText},
		{"dateline without a year", "# Ferry sails\n\nPORT ANN, Nov. 17 (Bay Wire) — " + prose, "", FromNone},
		{"only the date of a change", "# Ferry sails\n\nLast updated: 4 March 2024\n\n" + prose, "2024-03-04", FromText},
		{"a date in prose", "# Ferry sails\n\n" + prose + " It was built on March 3, 2024 in Bay City.", "", FromNone},
		{"a date far down", "# Ferry sails\n\n" + prose + "\n\n" + prose + "\n\n" + prose + "\n\nMarch 3, 2024\n\n" + prose, "", FromNone},
		{"hours ago", "# Ferry sails\n\nPublished 4 hours ago\n\n" + prose, "", FromNone},
	} {
		doc := readMarkdown(t, c.src)
		if doc.Published != c.date || doc.PublishedFrom != c.from {
			t.Errorf("%s: %q from %q, want %q from %q", c.name, doc.Published, doc.PublishedFrom, c.date, c.from)
		}
	}
}

func TestBylines(t *testing.T) {
	for _, c := range []struct{ name, under, byline, meta string }{
		{"by", "By Ann Example", "Ann Example", "By Ann Example"},
		{"name and place", "Ann O'Dowd-Example in Dublin", "Ann O'Dowd-Example in Dublin", "Ann O'Dowd-Example in Dublin"},
		{"with a role below", "By Ann Example\n\nLocal Democracy Reporter", "Ann Example", "By Ann Example|Local Democracy Reporter"},
		{"and a place line", "By Ann Example\n\nREDWATER, Tunisia", "Ann Example", "By Ann Example|REDWATER, Tunisia"},
		{"and a date", "By Ann Example | March 3, 2024", "Ann Example", "By Ann Example | March 3, 2024"},
		{"a subheading is none", "Harbour master says pier was not safe", "", ""},
		{"a sentence is none", "By Friday, the pier was gone.", "", ""},
	} {
		doc := readText(t, "Ferry sails again\n\n"+c.under+"\n\n"+prose+"\n\n"+prose)
		if doc.Byline != c.byline || strings.Join(metaOf(doc), "|") != c.meta {
			t.Errorf("%s: byline %q, about the article %q", c.name, doc.Byline, metaOf(doc))
		}
	}
}

func TestTranscriptHasNoDatelines(t *testing.T) {
	doc := readText(t, "Ferry talks\n\nREPORTER: Who pays for the pier that sank in the storm?\n\nMAYOR: Nobody has asked me that before, and I will not say.\n\nREPORTER: Then I am asking you now, and I will wait.")
	if lines := doc.Datelines(); len(lines) > 0 {
		t.Errorf("%+v", lines)
	}
}

func TestCleanKeepsChapters(t *testing.T) {
	doc := readMarkdown(t, "# The harbour\n\n"+prose+"\n\n## Video\n\n"+prose+"\n\n## Advertisement\n\n"+prose+"\n\n## Share this story")
	if !slices.Equal(doc.Dropped, []string{"Advertisement", "Share this story"}) {
		t.Errorf("dropped %q", doc.Dropped)
	}
}

// TestNothingIsLost holds plain text to its promise: what does not stand in the
// text was put aside.
func TestNothingIsLost(t *testing.T) {
	piece := rapid.SampledFrom([]string{
		prose, "Ferry sails again", "By Ann Example", "March 3, 2024", "Share this story", "Advertisement", "WORLD", "News", "PORT ANN (Bay Wire) – " + prose,
		"Related stories", "Four boats sink", "Photo: Ann Example", "The pier. Photo: Ann Example", "- one", "- two", "1. first", "2. second", "> quoted words",
		"What happened?", "https://paper.example/2024/03/05/x", "URGENT", "Contact: Ann Example", "THE BAY TIMES", "(END)", "Staff Reporter", "word", "    indented words here",
	})
	gap := rapid.SampledFrom([]string{"\n", "\n\n"})
	rapid.Check(t, func(t *rapid.T) {
		var src strings.Builder
		for range rapid.IntRange(1, 14).Draw(t, "pieces") {
			src.WriteString(piece.Draw(t, "piece"))
			src.WriteString(gap.Draw(t, "gap"))
		}
		doc, err := parseText(src.String(), "x")
		if err != nil {
			t.Fatal(err)
		}
		checkDocument(t, doc)
		kept := " " + doc.Text + " " + doc.URL + " " + strings.Join(doc.Dropped, " ")
		for _, w := range strings.Fields(src.String()) {
			if w != "-" && w != ">" && w != "1." && w != "2." && !strings.Contains(kept, w) {
				t.Errorf("%q is lost of %q", w, src.String())
			}
		}
	})
}

func TestItalicNoteAtTheEndIsNoProse(t *testing.T) {
	doc, err := Read([]byte("# Ferry sails again\n\n*Nobody* was hurt.\n\n*The ferry was late.*\n\nThe ferry left at dawn.\n\n*Nothing of this has happened.*\n"), "a.md")
	if err != nil {
		t.Fatal(err)
	}
	var notes []string
	for _, b := range doc.Blocks {
		if b.Meta {
			notes = append(notes, b.Span.Of(doc.Text))
		}
	}
	if len(notes) != 1 || notes[0] != "Nothing of this has happened." {
		t.Errorf("notes: %q", notes)
	}
}
