package content

import "testing"

func TestHTMLFacts(t *testing.T) {
	const body = "<body><p>Crews voted on Friday to accept a pay deal that ends the strike of the ferries.</p></body>"
	for _, c := range []struct {
		name, head, address string
		get                 func(*Document) string
		want                string
	}{
		{"linked data before meta", `<meta property="article:published_time" content="2020-01-01"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-03T22:00:00-04:00"}</script>`, "", published, "2024-05-03 metadata"},
		{"linked data in a graph", `<script type="application/ld+json">{"@graph":[{"@type":"Organization","name":"x"},{"@type":["Thing","https://schema.org/Article"],"datePublished":"2024-05-03"}]}</script>`, "", published, "2024-05-03 metadata"},
		{"linked data in an array", `<script type="application/ld+json">[{"@type":"BreadcrumbList"},{"@type":"Article","datePublished":"May 3, 2024"}]</script>`, "", published, "2024-05-03 metadata"},
		{"linked data with raw line ends", "<script type='application/ld+json'>{\"@type\":\"Article\",\"description\":\"a\nb\",\"datePublished\":\"2024-05-03\"};</script>", "", published, "2024-05-03 metadata"},
		{"broken linked data", `<script type="application/ld+json">{"@type":</script><meta name="DC.date.issued" content="2024-05-03">`, "", published, "2024-05-03 metadata"},
		{"a name among many", `<meta name="parsely-pub-date" content="2024-05-03T10:00:00Z">`, "", published, "2024-05-03 metadata"},
		{"a microdata attribute", `<body><span itemprop="datePublished" content="2024-05-03"></span>`, "", published, "2024-05-03 metadata"},
		{"a time element", `<body><time datetime="2024-05-04" class="updated">x</time><time datetime="2024-05-03T09:00">Friday</time>`, "", published, "2024-05-03 metadata"},
		{"a line of the page", `<body><div class="publish-date">Published on Nov 20, 2019 01:38 pm</div>`, "", published, "2019-11-20 metadata"},
		{"a checked claim", `<script type="application/ld+json">{"@type":"ClaimReview","url":"https://a.example/x","datePublished":"2019-11-18T10:15:00+00:00"}</script>`, "", published, "2019-11-18 metadata"},
		{"not when it was changed", `<meta property="article:modified_time" content="2024-05-03">`, "", published, " none"},
		{"the address", ``, "https://a.example/world/2022/jul/20/ferry", published, "2022-07-20 address"},
		{"metadata before the address", `<meta name="date" content="2022-07-25">`, "https://a.example/2022/07/20/ferry", published, "2022-07-25 metadata"},
		{"the newsroom's day", `<meta name="date" content="2022-07-21T01:30:00Z">`, "https://a.example/2022/07/20/ferry", published, "2022-07-20 metadata"},
		{"no day that the calendar lacks", `<meta name="date" content="2022-02-31">`, "", published, " none"},

		{"site off the title, by its name", `<title>Ferry strike ends - Harbour Post</title><meta property="og:site_name" content="Harbour Post">`, "", title, "Ferry strike ends"},
		{"site off the title, by the address", `<title>Ferry strike ends – Harbour Post</title>`, "https://www.harbourpost.example/a", title, "Ferry strike ends"},
		{"site off the title, by the bar", `<title>Ferry strike ends | World | The Post</title>`, "", title, "Ferry strike ends"},
		{"a dash of the title stays", `<title>Ferry strike ends - and a new one begins</title>`, "", title, "Ferry strike ends - and a new one begins"},
		{"the headline on the page", `<title>Ferries: deal struck to end strike</title><meta property="og:title" content="Ferry strike to end after deal struck"><body><h1>Harbour Post</h1><h1>Deal struck to end ferry strike</h1>`, "", title, "Deal struck to end ferry strike"},
		{"not the site's own heading", `<title>Ferry strike ends</title><body><h1>Harbour Post</h1>`, "", title, "Ferry strike ends"},
		{"a page called by one word", `<title>Brief</title><body><h1>Grain talks: where we stand</h1>`, "", title, "Grain talks: where we stand"},

		{"authors as objects", `<script type="application/ld+json">{"@type":"Article","author":[{"name":"Ann Lee"},{"name":"By Bo Dahl"}]}</script>`, "", byline, "Ann Lee, Bo Dahl"},
		{"author as a string", `<script type="application/ld+json">{"@type":"Article","author":"Ann Lee"}</script>`, "", byline, "Ann Lee"},
		{"no address for an author", `<meta property="article:author" content="https://facebook.example/annlee"><meta name="byl" content="By Ann Lee">`, "", byline, "Ann Lee"},
		{"author in the text", `<body><div class="byline">By <a rel="author" href="/a">Ann Lee</a></div><div class="comments"><span itemprop="author">J J</span></div>`, "", byline, "Ann Lee"},
		{"author with a date", `<body><p class="byline">Ann Lee • Friday, 3 May 2024 10:15</p>`, "", byline, "Ann Lee"},

		{"publisher", `<script type="application/ld+json">{"@type":"Article","publisher":{"name":"Harbour &amp; Sea"}}</script>`, "", source, "Harbour & Sea"},
		{"host for a source", ``, "https://www.harbourpost.example/a", source, "harbourpost.example"},
		{"canonical address", `<link rel="canonical" href="/news/1">`, "https://a.example/news/1?x=y", address, "https://a.example/news/1"},
		{"not the front page", `<link rel="canonical" href="https://a.example/">`, "https://a.example/news/1", address, "https://a.example/news/1"},
		{"saved page", `<!-- saved from url=(0024)https://a.example/news/1 -->`, "", address, "https://a.example/news/1"},
		{"no script for an address", `<link rel="canonical" href="javascript:x">`, "", address, ""},
		{"language", `<html lang="pt-BR">`, "", tongue, "pt"},
		{"language of the graph", `<meta property="og:locale" content="de_DE">`, "", tongue, "de"},
	} {
		doc := readHTML(t, c.head+body, c.address)
		if got := c.get(doc); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func published(d *Document) string { return d.Published + " " + string(d.PublishedFrom) }
func title(d *Document) string     { return d.Title }
func byline(d *Document) string    { return d.Byline }
func source(d *Document) string    { return d.Source }
func address(d *Document) string   { return d.URL }
func tongue(d *Document) string    { return d.Language }

func TestMetadataDate(t *testing.T) {
	for s, want := range map[string]string{
		"2024-05-03": "2024-05-03", "2024-05-03T23:59:00-11:00": "2024-05-03", "2024/5/3": "2024-05-03", "20240503": "2024-05-03",
		"2015-11-17 16:16:01 -0600": "2015-11-17", "Fri, 03 May 2024 10:00:00 GMT": "2024-05-03", "May 3rd, 2024": "2024-05-03",
		"3 May 2024 at 10:15": "2024-05-03", "Friday, May 3, 2024 10:15 am EDT": "2024-05-03", "Sept. 3, 2024": "2024-09-03", "01:38:07 PM IST Nov 20, 2019": "2019-11-20",
		"2024-13-03": "", "yesterday": "", "": "", "2024": "", "0001-01-01": "", "03/05/2024": "",
	} {
		if got, ok := metadataDate(s); got != want || ok != (want != "") {
			t.Errorf("%q is %q, want %q", s, got, want)
		}
	}
}
