package content

import (
	"strings"
	"testing"
)

func readText(t *testing.T, src string) *Document {
	t.Helper()
	doc, err := parseText(src, "test.txt")
	if err != nil {
		t.Fatal(err)
	}
	checkDocument(t, doc)
	return doc
}

// prose is a sentence long enough to be a paragraph of an article.
const prose = "The ferry left the harbour at dawn with two hundred people on board."

func TestTextBlocks(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"title and paragraphs", "Ferry sails again\n\n" + prose + "\n\n" + prose,
			`h1 "Ferry sails again"` + "\n" + `p "` + prose + `"` + "\n" + `p "` + prose + `"`},
		{"a sentence is no title", prose + "\n\n" + prose, `p "` + prose + `"` + "\n" + `p "` + prose + `"`},
		{"line ends of every kind", "Ferry sails again\r\n\r\n" + prose + "\r\r" + prose,
			`h1 "Ferry sails again"` + "\n" + `p "` + prose + `"` + "\n" + `p "` + prose + `"`},
		{"hard-wrapped", `Ferry sails again

The ferry left the harbour at dawn with two hundred people on board,
most of them on their way to the market of the island. Its captain had
waited for three days until the storm was over, he said.

Nobody was hurt in the storm, but four boats sank at the pier, among
them the boat of the harbour master.`,
			`h1 "Ferry sails again"
p "The ferry left the harbour at dawn with two hundred people on board, most of them on their way to the market of the island. Its captain had waited for three days until the storm was over, he said."
p "Nobody was hurt in the storm, but four boats sank at the pier, among them the boat of the harbour master."`},
		{"hard-wrapped with indented paragraphs", `   The ferry left the harbour at dawn with two hundred on board,
most of them on their way to the market of the island. Its captain
had waited for three days.
   Nobody was hurt in the storm, but four boats sank at the pier,
among them the boat of the harbour master.`,
			`p "The ferry left the harbour at dawn with two hundred on board, most of them on their way to the market of the island. Its captain had waited for three days."
p "Nobody was hurt in the storm, but four boats sank at the pier, among them the boat of the harbour master."`},
		{"hard-wrapped, paragraphs end short", `The ferry left the harbour at dawn with two hundred people on board,
most of them on their way to the market of the island. Its captain had
waited for three days.
Nobody was hurt in the storm, but four boats sank at the pier, among
them the boat of the harbour master, which was new.`,
			`p "The ferry left the harbour at dawn with two hundred people on board, most of them on their way to the market of the island. Its captain had waited for three days."
p "Nobody was hurt in the storm, but four boats sank at the pier, among them the boat of the harbour master, which was new."`},
		{"each line a paragraph", "Ferry sails again\n" + prose + " " + prose + "\n" + prose + " " + prose,
			`h1 "Ferry sails again"` + "\n" + `p "` + prose + " " + prose + `"` + "\n" + `p "` + prose + " " + prose + `"`},
		{"hyphen at a line end", `The committee of the harbour met twice before it could agree to co-
operate with the ferry company on the repair of the northern pier in
the coming year.`, `p "The committee of the harbour met twice before it could agree to co-operate with the ferry company on the repair of the northern pier in the coming year."`},
		{"underlined headings", "Ferry sails again\n=================\n\n" + prose + "\n\nWhat now\n--------\n" + prose,
			`h1 "Ferry sails again"` + "\n" + `p "` + prose + `"` + "\n" + `h2 "What now"` + "\n" + `p "` + prose + `"`},
		{"headings alone", "Ferry sails again\n\n" + prose + "\n\nWhat happens next?\n\n" + prose + "\n\nTHE BACKGROUND\n\n" + prose,
			`h1 "Ferry sails again"` + "\n" + `p "` + prose + `"` + "\n" + `h2 "What happens next?"` + "\n" + `p "` + prose + `"` + "\n" + `h2 "THE BACKGROUND"` + "\n" + `p "` + prose + `"`},
		{"short sentences are no headings", "Ferry sails again\n\n" + prose + "\n\nNobody was hurt.\n\n" + prose + "\n\n“No,” he said\n\n" + prose,
			`h1 "Ferry sails again"` + "\n" + `p "` + prose + `"` + "\n" + `p "Nobody was hurt."` + "\n" + `p "` + prose + `"` + "\n" + `p "“No,” he said"` + "\n" + `p "` + prose + `"`},
		{"lists", "The harbour has:\n\n- a pier\n- a crane that\n  is old\n  * and loud\n\nand\n\n1. one ferry\n2. two boats",
			`p "The harbour has:"` + "\n" + `• "a pier"` + "\n" + `• "a crane that is old"` + "\n" + `  • "and loud"` + "\n" + `p "and"` + "\n" + `1. "one ferry"` + "\n" + `2. "two boats"`},
		{"a dash alone is no list", prose + "\n\n- Harbour Gazette\n\n" + prose, `p "` + prose + `"` + "\n" + `p "- Harbour Gazette"` + "\n" + `p "` + prose + `"`},
		{"a number at a line start is no list", `The ferry left the harbour at dawn and came back in the evening of day
12. Its captain had waited for three days until the storm was over and
the sea was calm enough.`, `p "The ferry left the harbour at dawn and came back in the evening of day 12. Its captain had waited for three days until the storm was over and the sea was calm enough."`},
		{"quotation", "He wrote:\n\n> The pier of the harbour is\n> not safe.\n\nNobody answered.", `p "He wrote:"` + "\n" + `> p "The pier of the harbour is not safe."` + "\n" + `p "Nobody answered."`},
		{"rules", prose + "\n\n* * *\n\n" + prose + "\n_____\n", `p "` + prose + `"` + "\n" + `p "` + prose + `"`},
		{"section word over the title", "WORLD NEWS\n\nFerry sails again\n\n" + prose, `h1 "Ferry sails again"` + "\n" + `p "` + prose + `"`},
		{"no spaces between lines of Han", "渡轮今天早上离开港口驶往海岛市场方向，船上共有乘客二百人左右，其中大部分人是商人和渔民，\n他们都要去岛上的集市，船长说他已经等了三天，直到风暴完全过去之后，海面已经平静下来为止，\n他们才能够出发。",
			`p "渡轮今天早上离开港口驶往海岛市场方向，船上共有乘客二百人左右，其中大部分人是商人和渔民，他们都要去岛上的集市，船长说他已经等了三天，直到风暴完全过去之后，海面已经平静下来为止，他们才能够出发。"`},
	} {
		if got := outline(readText(t, c.src)); got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

func TestTextTitle(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"a full stop before a byline", "The pier will go.\n\nBy Ann Example\n\n" + prose, "The pier will go."},
		{"ends in an abbreviation", "Ferry line sold to Bay Lines Inc.\n\n" + prose, "Ferry line sold to Bay Lines Inc."},
		{"over two lines", "Ferry sails again after a storm that held it in the harbour\nfor three days and two nights\n\nThe ferry left the harbour at dawn with two hundred on board and\nall of them were on their way to the market of the island.", "Ferry sails again after a storm that held it in the harbour for three days and two nights"},
		{"straight before a dateline", "Ferry sails again\nPORT ANN, March 3 (Bay Wire) – " + prose, "Ferry sails again"},
		{"a question", "Who pays for the pier?\n\n" + prose, "Who pays for the pier?"},
		{"a quotation", "‘Nobody told us’: islanders wait for a ferry\n\n" + prose, "‘Nobody told us’: islanders wait for a ferry"},
		{"a date is none", "Friday, August 21, 2015\n\n" + prose, ""},
		{"a byline is none", "By Ann Example\n\n" + prose, ""},
		{"one block is none", "Ferry sails again", ""},
		{"page furniture above", "Skip to content\n\nShare\n\nFerry sails again\n\n" + prose, "Ferry sails again"},
		{"a sentence that runs on", "The harbour has,\n\n" + prose, ""},
	} {
		doc := readText(t, c.src)
		if doc.Title != c.want {
			t.Errorf("%s: title %q, want %q", c.name, doc.Title, c.want)
		}
	}
}

func TestTitleThatIsTheLede(t *testing.T) {
	for _, c := range []struct {
		name, src string
		want      bool
	}{
		{"no headline", prose + "\n\n" + prose, true},
		{"a headline", "Ferry sails again\n\n" + prose + "\n\n" + prose, false},
		{"a title in a header", "Title: Ferry sails again\nDate: 3 March 2024\n\n" + prose, false},
		{"two sentences at the start", prose + " " + prose + "\n\n" + prose, false},
		{"two sentences, the first with a short end", "The ferry brings the islands what they cook of every kind of fish. It sails at dawn.\n\n" + prose, false},
		{"an abbreviation in the sentence", "The ferry line of Mr. Holt and Bay Corp. Ltd. will sail to the islands again.\n\n" + prose, true},
	} {
		if doc := readText(t, c.src); doc.NamedByLede() != c.want {
			t.Errorf("%s: %v, want %v; title %q", c.name, doc.NamedByLede(), c.want, doc.Title)
		}
	}
}

func TestTextHeader(t *testing.T) {
	doc := readText(t, "From: Ann Example <ann@paper.example>\nTo: desk@paper.example\nSubject: Fwd: Ferry sails\n  again\nDate: Tue, 05 Nov 2019 08:00:00 +0000\nX-Mailer: pigeon\n\n"+prose)
	if doc.Title != "Ferry sails again" || doc.Byline != "Ann Example" || doc.Published != "2019-11-05" || doc.PublishedFrom != FromMetadata {
		t.Errorf("title %q, byline %q, published %q from %q", doc.Title, doc.Byline, doc.Published, doc.PublishedFrom)
	}
	if got := outline(doc); got != `h1 "Ferry sails again"`+"\n"+`p "`+prose+`"` {
		t.Errorf("got\n%s", got)
	}
	doc = readText(t, "Title: Ferry sails again\nSource: Bay Gazette\nURL: https://paper.example/2022/07/20/ferry\n\n"+prose)
	if doc.Source != "Bay Gazette" || doc.URL != "https://paper.example/2022/07/20/ferry" || doc.Published != "2022-07-20" || doc.PublishedFrom != FromAddress {
		t.Errorf("source %q, address %q, published %q from %q", doc.Source, doc.URL, doc.Published, doc.PublishedFrom)
	}
	doc = readText(t, "https://paper.example/ferry\n\nFerry sails again\n\n"+prose)
	if doc.URL != "https://paper.example/ferry" || doc.Title != "Ferry sails again" {
		t.Errorf("address %q, title %q", doc.URL, doc.Title)
	}
	for said, want := range map[string]string{"de-CH": "de", "EN": "en", "German": "", "日本語": ""} {
		doc = readText(t, "https://paper.example/ferry\n\nLanguage: "+said+"\nTitle: Ferry sails again\n\n"+prose)
		if doc.URL != "https://paper.example/ferry" || doc.Title != "Ferry sails again" || doc.Language != want {
			t.Errorf("language %q: address %q, title %q, language %q, want %q", said, doc.URL, doc.Title, doc.Language, want)
		}
	}
	for _, src := range []string{
		"Note: the ferry sails.\n\n" + prose,
		"From: the harbour\n\n" + prose,
		"Subject: no blank line ends this",
		"Question: Who pays?\nAnswer: Nobody.\n\n" + prose,
	} {
		if doc := readText(t, src); !strings.Contains(doc.Text, strings.SplitN(src, "\n", 2)[0]) {
			t.Errorf("%q: words were taken for a header: %q", src, doc.Text)
		}
	}
}

// TestTextOfLinks holds that only the first of many addresses is where the
// text is from, and that a great many of them do no harm.
func TestTextOfLinks(t *testing.T) {
	links := strings.Repeat("https://paper.example/ferry\nhttps://paper.example/harbour\n", 5_000)
	doc := readText(t, links)
	if doc.URL != "https://paper.example/ferry" || strings.Count(doc.Text, "harbour") < 4_900 {
		t.Errorf("address %q, %d links kept of 5000", doc.URL, strings.Count(doc.Text, "harbour"))
	}
}

func TestTextIsNotLost(t *testing.T) {
	// Whatever is no word of a header and no furniture stays, in order.
	src := "Ferry sails again\n\n  " + prose + "\n\t- one\n\t- two\n\n> quoted\n\n1) first\n2) second\n\nlast words"
	doc := readText(t, src)
	at := 0
	for _, w := range strings.Fields("Ferry sails again " + prose + " one two quoted first second last words") {
		i := strings.Index(doc.Text[at:], w)
		if i < 0 {
			t.Fatalf("%q is lost in %q", w, doc.Text)
		}
		at += i + len(w)
	}
}
