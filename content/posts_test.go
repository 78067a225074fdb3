package content

import (
	"slices"
	"testing"
)

// passagesOf returns the words in which statements are looked for: the
// paragraphs behind their datelines, and the headings in brackets.
func passagesOf(doc *Document) []string {
	var all []string
	lines := doc.Datelines()
	for _, b := range doc.Blocks {
		if b.Kind == Heading && b.Level > 1 {
			all = append(all, "["+b.Span.Of(doc.Text)+"]")
		}
		if !b.Prose() {
			continue
		}
		start := b.Span.Start
		for _, l := range lines {
			if b.Span.Contains(l.Span) {
				start = l.Span.End
			}
		}
		all = append(all, doc.Text[start:b.Span.End])
	}
	return all
}

func TestLivePages(t *testing.T) {
	for _, c := range []struct {
		name, src, title string
		want             []string
	}{
		{"times and heads in the line, wrapped without blank lines", `Live: Orla floods cut off Lindersvik
11:40 p.m. Gate three
holds: Water has not come over the third gate, the harbour
master said shortly before midnight. The road to the north is still under
water and will stay shut until the morning.
10:15 p.m. St. Olav
warned: St. Olav parish officials were asking residents of the lower
streets to pack a bag and to be ready to leave before the next high water.
9:02 p.m. More Boats: Six boats of the coastguard reached the town at dusk and took
forty people off their roofs, the county reported.
8:30 p.m. Moen: We do not know yet how many are missing in the
villages.
`, "Live: Orla floods cut off Lindersvik", []string{
			"Water has not come over the third gate, the harbour master said shortly before midnight. The road to the north is still under water and will stay shut until the morning.",
			"St. Olav parish officials were asking residents of the lower streets to pack a bag and to be ready to leave before the next high water.",
			"More Boats: Six boats of the coastguard reached the town at dusk and took forty people off their roofs, the county reported.",
			"Moen: We do not know yet how many are missing in the villages.",
		}},
		{"times grown together with the heads", `Orla floods: Third gate holds

Summary

  1. Harbour master defends the late alarm
published at 00:09 Greenwich Mean Time 8 January

    Marit Hovgaard says that nobody could have known how fast the water would rise.

  2. Six boats reach the townpublished at 23:41 7 January

    The coastguard has sent six boats, and two more are on their way from Tarvik.

  3. What we know so far
published at 23:20 7 January

    The water came over the second gate shortly after ten in the evening.
`, "Orla floods: Third gate holds", []string{
			"Summary",
			"[Harbour master defends the late alarm]", "Marit Hovgaard says that nobody could have known how fast the water would rise.",
			"[Six boats reach the town]", "The coastguard has sent six boats, and two more are on their way from Tarvik.",
			"[What we know so far]", "The water came over the second gate shortly after ten in the evening.",
		}},
		{"times alone", `Orla floods: the evening

10 p.m.

The third gate holds, the harbour master says.

___

4:14 p.m.

The water has come over the second gate, and the road to the north is shut.
`, "Orla floods: the evening", []string{
			"The third gate holds, the harbour master says.", "The water has come over the second gate, and the road to the north is shut.",
		}},
		{"a report that begins two sentences with the time", `The night of the flood

11.40 was when the third gate went, says the harbour master, who was there all night long.

Two boats left at midnight and came back with forty people.
`, "The night of the flood", []string{
			"11.40 was when the third gate went, says the harbour master, who was there all night long.", "Two boats left at midnight and came back with forty people.",
		}},
	} {
		doc := readText(t, c.src)
		if doc.Title != c.title {
			t.Errorf("%s: title %q", c.name, doc.Title)
		}
		if got := passagesOf(doc); !slices.Equal(got, c.want) {
			t.Errorf("%s: got\n%q\nwant\n%q", c.name, got, c.want)
		}
	}
}

func TestDayOfIssue(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"a release that names its day", "Gate suit filed\n\nThe county attorney issued the following news release on Nov. 15, 2024:\n\n" + prose, "2024-11-15"},
		{"a dateline with the year of the text", "Gate suit filed\n\nLINDERSVIK, Nov. 16 -- The county went to court over the gates on Nov. 15, 2024.\n\n" + prose, "2024-11-16"},
		{"a release that an agency passes on the day after", "Gate suit filed\n\nLINDERSVIK, Nov. 16 -- The county attorney issued this release on Nov. 15, 2024:\n\n" + prose, "2024-11-15"},
		{"a dateline in another year than the text", "Gate suit filed\n\nLINDERSVIK, Jan. 3 -- The gates were opened on Nov. 15, 2019, and have leaked since.\n\n" + prose, ""},
		{"a title with the day of the issue", "The Orla Morning Round - November 19, 2024\n\n" + prose, "2024-11-19"},
		{"a title about a day", "What happened on November 19, 2024\n\n" + prose, ""},
		{"a statement about a day", "Gate suit filed\n\nThe county has issued no statement on the collapse of November 19, 2019.\n\n" + prose, ""},
	} {
		if doc := readText(t, c.src); doc.Published != c.want {
			t.Errorf("%s: published %q, want %q", c.name, doc.Published, c.want)
		}
	}
	page := `<html><head><title>Gate holds</title><meta property="article:published_time" content="2024-11-20T04:10:00Z"></head><body><article><h1>Gate holds</h1>
<p>BREAKING NEWS</p><p>Updated 8:10 pm PST, Tuesday, November 19, 2024</p><p>` + prose + `</p><p>` + prose + `</p></article></body></html>`
	doc := readHTML(t, page, "")
	if doc.Published != "2024-11-19" || doc.Byline != "" {
		t.Errorf("a page in another time zone: published %q, byline %q", doc.Published, doc.Byline)
	}
}

func TestPromotion(t *testing.T) {
	for _, s := range []string{
		"There is much more where this came from. Sign up for our free daily newsletter.",
		"Start your week with the Gate Watch. It is what the harbour reads. Subscribe today to get our weekly briefing in your inbox.",
	} {
		if !promotes(s) {
			t.Errorf("%q stays in the text", s)
		}
	}
	for _, s := range []string{
		"The mayor said the gate would hold. Sign up for the flood alerts of the county, she told residents.",
		"The council voted on Tuesday to build the third gate for nineteen million crowns, after two years of talks. Sign up for our free daily newsletter.",
		"The third gate holds. Nobody was hurt.",
	} {
		if promotes(s) {
			t.Errorf("%q is left out", s)
		}
	}
}

func TestCaptionsByCredit(t *testing.T) {
	doc := readText(t, "Gate holds\n\nThe third gate of Lindersvik at high water.Reuters\n\nSix boats left the harbour at dusk. REUTERS/Ann Example\n\n"+prose+"\n\n"+prose+"\n\nThe gate will be looked at on Monday, the county said. AFP")
	var kinds []BlockKind
	for _, b := range doc.Blocks[1:] {
		kinds = append(kinds, b.Kind)
	}
	if want := []BlockKind{Caption, Caption, Paragraph, Paragraph, Paragraph}; !slices.Equal(kinds, want) {
		t.Errorf("got %v, want %v", kinds, want)
	}
}

func TestTypedReferences(t *testing.T) {
	doc := readText(t, "Alarms tire nurses\n\n"+prose+" Nurses hear a thousand alarms a shift [1], of which most mean nothing [2].\n\n"+
		"[1] Alarm and fatigue, Moen I. Gate Journal. 2015; 28: 685-690.\n\n[2] Safety Goal: Alarms | Ten hazards")
	var notes []string
	for _, b := range doc.Blocks {
		if b.Kind == Footnote {
			notes = append(notes, b.Marker+" "+b.Span.Of(doc.Text))
		}
	}
	if want := []string{"1 Alarm and fatigue, Moen I. Gate Journal. 2015; 28: 685-690.", "2 Safety Goal: Alarms | Ten hazards"}; !slices.Equal(notes, want) {
		t.Errorf("got %q, want %q", notes, want)
	}
}

func TestStandfirstIsProse(t *testing.T) {
	doc := readHTML(t, `<html><body><article><h1>Gate holds</h1><h3>LINDERSVIK has sent six boats to the lower streets in a bid to bring people out before the next high water comes.</h3>
<p>`+prose+`</p><h3>What comes next</h3><p>`+prose+`</p></article></body></html>`, "")
	if b := doc.Blocks[1]; b.Kind != Paragraph {
		t.Errorf("the standfirst is of kind %d", b.Kind)
	}
	if b := doc.Blocks[3]; b.Kind != Heading {
		t.Errorf("the heading is of kind %d", b.Kind)
	}
}

func TestLinkedHeadlinesInLines(t *testing.T) {
	doc := readHTML(t, `<html><body><article><h1>Gate holds</h1><p>`+prose+`</p><p><b>DON'T MISS</b></p><p><a href="https://orla.example/a">County furious at harbour over late alarm</a> [VIDEO]|<br>
<a href="https://orla.example/b">Ferry crews threaten with new strike in spring</a> [REACTION]</p><p>`+prose+` <a href="https://orla.example/c">Here is a link</a>.<br>And a second line.</p></article></body></html>`, "")
	if len(doc.Blocks) != 3 {
		t.Errorf("blocks: %q", outline(doc))
	}
}

func TestTypedLists(t *testing.T) {
	doc := readHTML(t, `<html><body><article><h1>Gate holds</h1><p>`+prose+`</p><p>• <b>Ferry</b>: The ferry sails again.</p><p>•&nbsp;Schools: They stay shut.</p><p>The county said that it would look at the gate.</p><p>- One dash alone.</p></article></body></html>`, "")
	want := `h1 "Gate holds"
p "` + prose + `"
• "Ferry: The ferry sails again." strong{Ferry}
• "Schools: They stay shut."
p "The county said that it would look at the gate."
p "- One dash alone."`
	if got := outline(doc); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestNamesWithPopUps(t *testing.T) {
	doc := readHTML(t, `<html><body><article><h1>Gate holds</h1><p>The mayor wrote to Rep. <span class="rollover-people"><a class="rollover-people-link" href="https://orla.example/p">Marit Hovgaard</a>`+
		`<span class="rollover-people-block" id="rollover-people-4"><span>Marit Karin Hovgaard More from the desk</span></span></span> on Tuesday about the third gate.</p><p>`+prose+`</p></article></body></html>`, "")
	if got, want := doc.Blocks[1].Span.Of(doc.Text), "The mayor wrote to Rep. Marit Hovgaard on Tuesday about the third gate."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestGalleryCaptions(t *testing.T) {
	doc := readHTML(t, `<html><body><article><h1>Gate holds</h1><p>2</p><figure><img src="a.jpg"><figcaption>1of2The third gate at high water.</figcaption></figure>
<figure><img src="b.jpg"><figcaption>2of2A boat of the coastguard.</figcaption></figure><p>`+prose+`</p></article></body></html>`, "")
	want := `h1 "Gate holds"
caption "The third gate at high water."
caption "A boat of the coastguard."
p "` + prose + `"`
	if got := outline(doc); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestLinesOfFurniture(t *testing.T) {
	doc := readMarkdown(t, "# Gate holds\n\n"+prose+"\n\nAdvertisement 2\nStory continues below\nArticle content\n\nThe county said that it would look at the gate.\nAdvertisement\n")
	want := `h1 "Gate holds"
p "` + prose + `"
p "The county said that it would look at the gate. Advertisement"`
	if got := outline(doc); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
