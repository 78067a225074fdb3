package content

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func readHTML(t *testing.T, src, address string) *Document {
	t.Helper()
	doc, err := parseHTML([]byte(src), "test.html", address)
	if err != nil {
		t.Fatal(err)
	}
	checkDocument(t, doc)
	return doc
}

func readPage(t *testing.T, name string) *Document {
	t.Helper()
	src, err := os.ReadFile(filepath.Join("testdata", "pages", name))
	if err != nil {
		t.Fatal(err)
	}
	return readHTML(t, string(src), "")
}

func TestHTMLNewsPage(t *testing.T) {
	doc := readPage(t, "news.html")
	want := `h1 "Ferry strike ends as crews accept pay deal"
p "Services to the islands will resume on Saturday after ten days of cancellations, the company said."
caption "The ferry Morrigan at the quay in Ardmore. Photograph: Cara Dunne"
p "Crews on the Ardmore ferries voted on Friday to accept a pay deal that will raise wages by six per cent, ending a strike that had cut off three islands since 23 April." link{pay deal}(https://www.harbourpost.example/pay)
p "“We are glad that it is over,” said Una Brack, who leads the Seafarers’ Association. “Nobody wanted this.”" em{it is over}
h2 "What happens next"
p "The first ship will leave at 6am on Saturday, and the timetable should be back to normal by Monday, the company, Northline, said in a statement."
> p "Passengers who hold tickets for cancelled sailings will be refunded within fourteen days."
• "Ardmore to Inis Beg: four sailings a day"
• "Ardmore to Roan: two sailings a day"
table "Route | Sailings\nInis Beg | 4\nRoan | 2" header
p "The dispute began when Northline proposed longer shifts, which the union said would have made the night sailings unsafe. The company denied that and pointed to an inspection in March."
h2 "Timeline"
• "23 April: Crews walk out." strong{23 April:}
• "30 April: Talks open in Ardmore." strong{30 April:}
• "3 May: Crews accept the deal." strong{3 May:}`
	if got := outline(doc); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	got := []string{doc.Title, doc.Source, doc.Byline, doc.URL, doc.Published, string(doc.PublishedFrom), doc.Language}
	facts := []string{
		"Ferry strike ends as crews accept pay deal", "Harbour Post", "Ann Lee, Bo Dahl",
		"https://www.harbourpost.example/news/2024/may/03/ferry-strike", "2024-05-03", "metadata", "en",
	}
	if !slices.Equal(got, facts) {
		t.Errorf("facts\n%q, want\n%q", got, facts)
	}
	dropped := strings.Join(doc.Dropped, "\n")
	for _, s := range []string{"Sign up for our morning email", "Islanders stock up"} {
		if !strings.Contains(dropped, s) || strings.Contains(doc.Text, s) {
			t.Errorf("%q is to be kept aside and out of the text; dropped is %q", s, dropped)
		}
	}
	if a := doc.Authored; a == nil || len(a.Timeline) != 3 || a.Timeline[1].When != "30 April" || a.Timeline[1].Text != "Talks open in Ardmore." {
		t.Errorf("the timeline of the page is missing: %+v", a)
	}
}

// TestHTMLOldPage reads a page that is laid out in tables, its paragraphs
// parted by line breaks.
func TestHTMLOldPage(t *testing.T) {
	doc := readPage(t, "tables.html")
	for _, want := range []string{
		"Ardale, May 5 -- The mayor of Ardale resigned on Monday over the collapse of the Fenn bridge, which had been inspected in March and found to be safe by the county.",
		"Her deputy will lead the town until the election in September, the council said.",
	} {
		if !slices.ContainsFunc(doc.Blocks, func(b Block) bool { return b.Kind == Paragraph && b.Span.Of(doc.Text) == want }) {
			t.Errorf("no paragraph %q in\n%s", want, outline(doc))
		}
	}
}

func TestHTMLBlocks(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"plain words", "Hello <b>world</b>", `p "Hello world" strong{world}`},
		{"white space", "<p> a\n\t b <i> c </i>d&nbsp;e</p>", `p "a b c d e" em{c}`},
		{"no space, no border", "<p>un<b>believ</b>able</p>", `p "unbelievable" strong{believ}`},
		{"nested marks over blocks", "<b>one<p>two</p></b>three", "p \"one\" strong{one}\np \"two\" strong{two}\np \"three\""},
		{"lists", "<ul><li>a<ol start=3><li>b<li>c</ol>d</li><li><p>e</p><p>f</p></ul>", "• \"a\"\n  3. \"b\"\n  4. \"c\"\n \"d\"\n• \"e\"\n \"f\""},
		{"terms", "<dl><dt>May<dd>rain<dt>June<dd>sun</dl>", "• \"May\"\n   \"rain\"\n• \"June\"\n   \"sun\""},
		{"breaks", "a<br>b<br><br>c", "p \"a\\nb\"\np \"c\""},
		{"quote in quote", "<blockquote>a<blockquote><p>b</p></blockquote></blockquote>c", "> p \"a\"\n> > p \"b\"\np \"c\""},
		{"code", "<pre><code class=\"language-go\">if x {\n\n\ty()\n}</code></pre>", `code go "if x {\n\n    y()\n}"`},
		{"spans", "<table><tr><th colspan=2>ab<th>c<tr><td rowspan=2>1<td>2<td>3<tr><td>4<td>5</table>", `table "ab |  | c\n1 | 2 | 3\n | 4 | 5" header`},
		{"layout table", "<table><tr><td>one</td></tr><tr><td><p>two</p><p>three</p></td></tr></table>", "p \"one\"\np \"two\"\np \"three\""},
		{"scripts", "<p>a<script>b</script><style>c</style><noscript>d</noscript></p><template>e</template><p hidden>f</p><p style='display: none'>g</p>", `p "a"`},
		{"targets", `<p><a href="/x">a</a> <a href="javascript:b">b</a> <a href="#c">c</a> <a href="mailto:d@e.example">d</a></p>`,
			`p "a b c d" link{a}(https://news.example/x) link{d}(mailto:d@e.example)`},
		{"raised figures", `<p>3 m<sup>2</sup> of it<sup><a href="#n">1</a></sup> on the 1<sup>st</sup></p>`, `p "3 m² of it[1] on the 1st"`},
		{"notes", `<p>Wages rose.<sup><a href="#fn1">1</a></sup></p><ol><li id="fn1"><p>Says <i>who</i>. <a href="#r1">↩</a></p></li><li id="cite_note-ab-2"><b>^</b> Again.</li></ol>`,
			"p \"Wages rose.[1]\"\nnote 1 \"Says who.\" em{who}\nnote 2 \"Again.\""},
		{"quotation", "<p>He said <q>no</q>.</p>", `p "He said “no”."`},
		{"details", "<details><summary>More</summary>Words</details>", "p \"More\"\np \"Words\""},
		{"hostile text", "<p>a\u202e\u001b[31mb&#27;[0m&#x202e;c</p>", `p "abc"`},
		{"table in a list", "<ul><li>x<table><tr><td>1<td>2<tr><td>3<td>4</table></ul>", "• \"x\"\ntable \"1 | 2\\n3 | 4\""},
	} {
		doc := readHTML(t, "<base href='https://news.example/'>"+c.src, "")
		if got := outline(doc); got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

func TestHTMLFragmentsInMarkdown(t *testing.T) {
	doc := readMarkdown(t, "# T\n\n<div align=\"center\"><b>Hello</b> <nav>there</nav></div>\n\n<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>\n\n<details>\n<summary>More</summary>\n\nWords *here*\n\n</details>")
	want := "h1 \"T\"\np \"Hello\" strong{Hello}\np \"there\"\ntable \"a | b\\n1 | 2\" header\np \"More\"\np \"Words here\" em{here}"
	if got := outline(doc); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestHTMLHostile holds the loader to its limits on pages made to exhaust it.
func TestHTMLHostile(t *testing.T) {
	for _, src := range []string{
		strings.Repeat("<div>", 20000) + "x", strings.Repeat("<b>", 5000) + "x", strings.Repeat("<table><tr><td>", 300) + "x",
		"<table>" + strings.Repeat("<tr>"+strings.Repeat("<td colspan=9999 rowspan=9999>x", 50), 50) + "</table>",
		strings.Repeat("<ul><li>", 2000) + "x", strings.Repeat("<blockquote>", 2000) + "x", "<", "<!--", "<p", "", "\x00",
		strings.Repeat("<p class=share>", 3000) + "x", strings.Repeat("<a href=x>y", 20000), strings.Repeat("<div class=ad>"+strings.Repeat("y ", 50), 3000),
	} {
		readHTML(t, src, "")
	}
}

func FuzzHTML(f *testing.F) {
	for _, name := range []string{"news.html", "tables.html", "briefing.html"} {
		src, err := os.ReadFile(filepath.Join("testdata", "pages", name))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(src))
	}
	for _, s := range []string{
		"<b>a<p>b</b>c</p>", "<table><tr><td rowspan=3 colspan=0>a<td><table><tr><td>b", "<ul>a<li>b<p>c<ol value=x><li>d", "<dl><dd>x<div><dt>y",
		`<script type="application/ld+json">[{"@type":["NewsArticle"],"author":[{"name":["a"]}],"datePublished":1}]</script><p>x`,
		"<h1>\u202e</h1><pre>\n\n x<br></pre><sup>1</sup><q>", "<title>a | b - c</title><meta name=date content='3rd of May'><base href='::'>",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, src string) {
		if !utf8.ValidString(src) {
			return
		}
		doc, err := parseHTML([]byte(src), "fuzz", "https://a.example/2024/05/03/b")
		if err != nil {
			t.Fatal(err)
		}
		checkDocument(t, doc)
	})
}

// TestHTMLStyles reads pages as other newsrooms build them.
func TestHTMLStyles(t *testing.T) {
	for name, c := range map[string]struct {
		outline, facts string
		dropped        []string
	}{
		"wiki.html": {`h1 "Ardmore ferries sail again after strike"
p "Saturday, May 4, 2024" strong{Saturday, May 4, 2024}
caption "The ferry Morrigan, in a picture from 2019.\nImage: Cara Dunne." em{Morrigan}
p "The first ferry in eleven days left Ardmore for Inis Beg early on Saturday, after crews voted to end their strike." link{Ardmore}(https://en.freenews.example/wiki/Ardmore)
p "Una Brack of the Seafarers’ Association told the free news that the vote had been close. \"It was no easy choice\", she said."
p "According to the company, Northline, some 4,000 passengers had been stranded on the islands since the strike began on April 23.[1]"
h2 "Sources"
• "Ann Lee. \"Ferry crews accept deal\" — Harbour Post, May 3, 2024" link{Ann Lee. "Ferry crews accept deal"}(https://post.example/1) em{Harbour Post}`,
			"2024-05-04", []string{"Log in", "last edited"}},
		"tabloid.html": {`h1 "Furious islanders slam ferry bosses as strike drags on into a second week"
• "Shops on Inis Beg have run out of fresh milk, residents say" strong{Shops on Inis Beg have run out of fresh milk, residents say}
• "Northline boss seen at regatta while 4,000 are stranded" strong{Northline boss seen at regatta while 4,000 are stranded}
p "By Dee Marsh"
p "Published: 18:04, 1 May 2024 | Updated: 21:15, 1 May 2024"
p "Islanders have hit out at ferry bosses after a picture showed the head of Northline at a regatta on Sunday while thousands were stranded by the strike of its crews."
caption "Gull Pictures"
caption "Rex Holm at the regatta on Sunday"
p "Shopkeeper Moll Finn, 52, said: 'It is a slap in the face. We have had no fresh milk since Thursday and he is drinking champagne.'"
h2 "What the company says"
p "A spokesman for Northline said Mr Holm had been on leave, and denied that he had refused to meet the union before the end of the month."
p "He added that a new offer would be tabled 'within days', and that it would be 'the best and the last' that the crews would see."
p "The union is expected to answer on Thursday. It has asked its members to stay away from the quay until then."`,
			"2024-05-01", []string{"Regatta ends in chaos", "Copy link", "Typical", "It is a slap in the face"}},
	} {
		doc := readPage(t, name)
		if got := outline(doc); got != c.outline {
			t.Errorf("%s: got\n%s\nwant\n%s", name, got, c.outline)
		}
		if doc.Published != c.facts {
			t.Errorf("%s: published %s", name, doc.Published)
		}
		for _, s := range c.dropped {
			if !strings.Contains(strings.Join(doc.Dropped, "\n"), s) {
				t.Errorf("%s: %q is not kept aside; dropped is %q", name, s, doc.Dropped)
			}
		}
	}
}

// TestHTMLTextInMetadata: some pages show their text only after scripts ran.
func TestHTMLTextInMetadata(t *testing.T) {
	body := "Crews voted on Friday to accept a pay deal that ends a strike of ten days, the union said.\\n\\nThe first ship will leave at six on Saturday, &amp; the timetable should be back to normal by Monday, the company said.\\n\\nThe dispute began in April, when longer shifts were proposed for the night sailings."
	doc := readHTML(t, `<title>Strike ends</title><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"`+body+`"}</script><body><h1>Strike ends</h1><p>Please subscribe to read this article.</p></body>`, "")
	if len(doc.Blocks) != 4 || !strings.Contains(doc.Text, "on Saturday, & the timetable") {
		t.Errorf("got\n%s", outline(doc))
	}
}

// TestHTMLTeasers: headlines of other articles between the paragraphs go, the
// links that are the article's own stay.
func TestHTMLTeasers(t *testing.T) {
	doc := readHTML(t, `<base href="https://a.example/"><body><h1>Strike ends</h1>
<p>Crews voted on Friday to accept a pay deal that ends a strike of ten days, the union said.</p>
<p><a href="/1">READ: What the strike did to the islands</a></p>
<ul><li><a href="/2">Islanders stock up for a long wait</a><li><a href="/3">Northline posts a loss of two million</a></ul>
<p><a href="/4">The deal was signed by both sides late on Thursday in Ardmore.</a></p>
<p>The first ship will leave at six on Saturday, and see <a href="/5">the whole timetable of the company</a>.</p>
<p>Image 1 of 5</p>
<h2>Sources</h2><ul><li><a href="/6">Statement of the Seafarers’ Association</a><li><a href="/7">Northline on the end of the strike</a></ul></body>`, "")
	for _, s := range []string{"READ: What", "Islanders stock", "posts a loss", "Image 1"} {
		if strings.Contains(doc.Text, s) || !strings.Contains(strings.Join(doc.Dropped, "\n"), s) {
			t.Errorf("%q is not kept aside", s)
		}
	}
	for _, s := range []string{"The deal was signed", "the whole timetable", "Statement of the Seafarers", "Northline on the end"} {
		if !strings.Contains(doc.Text, s) {
			t.Errorf("%q is missing in %q", s, doc.Text)
		}
	}
	if list := readHTML(t, `<ul><li><a href="https://a.example/1">One of the many reports</a><li><a href="https://a.example/2">Two of the many reports</a></ul>`, ""); len(list.Blocks) != 2 {
		t.Errorf("a page of links is read as %q", list.Text)
	}
}

// TestConcealedTextIsKeptAside holds that words which a page conceals are not the
// article's, and are there for who asks what was left out.
func TestConcealedTextIsKeptAside(t *testing.T) {
	doc, err := Read([]byte("<html><body><h1>Dock closed</h1><p>The harbour authority closed the dock on Tuesday, it said.</p>"+
		"<p style='display:none'>The dock will be sold to Brandt.</p><span aria-hidden=true>icon</span></body></html>"), "dock.html")
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(doc.Text, "Brandt") || len(doc.Dropped) != 1 || doc.Dropped[0] != "The dock will be sold to Brandt." {
		t.Errorf("text %q, left out %q", doc.Text, doc.Dropped)
	}
}
