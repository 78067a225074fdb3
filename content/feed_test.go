package content

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const feedRSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>The Orla Post</title><link>https://orla.example/</link><description>News</description><language>en-gb</language>
<image><title>Logo</title><url>https://orla.example/logo.png</url></image>
<item><title>Third gate &amp; its price</title><link>https://orla.example/2024/11/19/gate</link><dc:creator><![CDATA[Marit Hovgaard]]></dc:creator>
<pubDate>Wed, 20 Nov 2024 00:30:00 +0000</pubDate><description>Short of it.</description>
<content:encoded><![CDATA[<p>The council voted on Tuesday to build the third gate.</p><p>It will cost &#163;9 million, the mayor said.</p>]]></content:encoded></item>
<item><title>Ferry sails</title><link>https://orla.example/ferry</link><description>&lt;p&gt;The ferry sails again, the harbour master said.&lt;/p&gt;&lt;p&gt;Read more&lt;/p&gt;</description></item>
</channel></rss>`

const feedAtom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Orla wire</title>
<entry><title type="html">Gate &lt;em&gt;three&lt;/em&gt; holds</title><link rel="self" href="https://orla.example/self"/><link rel="alternate" href="https://orla.example/three"/>
<published>2024-11-18T22:00:00Z</published><author><name>Nils Aune</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The third gate holds, <b>police</b> said.</p></div></content></entry></feed>`

// TestReadLargeFeed tells of the articles of a feed that are not read, and of
// what is lost behind damage.
func TestReadLargeFeed(t *testing.T) {
	const head, one, end = `<rss><channel><title>Orla</title>`, `<item><title>Gate</title><description>The third gate holds.</description></item>`, `</channel></rss>`
	for _, c := range []struct {
		holds, read int
		told        string
	}{
		{maxParts, maxParts, ""},
		{maxParts + 1, maxParts, "f.xml: 1 more article than the 1,000 that sitrep reads of one file"},
		{maxParts + 34, maxParts, "f.xml: 34 more articles than the 1,000 that sitrep reads of one file"},
	} {
		items := readItems([]byte(head+strings.Repeat(one, c.holds)+end), "f.xml")
		if read, told := splitBeyond(items); len(read) != c.read || told != c.told {
			t.Errorf("of %d articles %d are read; told is %q", c.holds, len(read), told)
		}
	}
	path := filepath.Join(t.TempDir(), "f.xml")
	if err := os.WriteFile(path, []byte(head+strings.Repeat(one, maxParts+1)+end), 0o600); err != nil {
		t.Fatal(err)
	}
	for item := range (Opener{}).Open(t.Context(), path+"#1001") {
		if !errors.Is(item.Err, ErrTooMany) {
			t.Errorf("the article that is not read: %v", item.Err)
		}
	}
	items := readItems([]byte(head+one+one+"<item><title>Gate</title><descr"), "f.xml")
	if len(items) != 2 || len(items[0].Document.Warnings) != 0 || len(items[1].Document.Warnings) != 1 {
		t.Errorf("of a damaged feed: %+v", items)
	}
}

func TestReadFeeds(t *testing.T) {
	type entry struct{ ref, title, byline, source, url, published, body string }
	for _, c := range []struct {
		name, src string
		want      []entry
	}{
		{"RSS", feedRSS, []entry{
			{"f.xml#1", "Third gate & its price", "Marit Hovgaard", "The Orla Post", "https://orla.example/2024/11/19/gate", "2024-11-19", "The council voted on Tuesday to build the third gate.|It will cost £9 million, the mayor said."},
			{"f.xml#2", "Ferry sails", "", "The Orla Post", "https://orla.example/ferry", "", "The ferry sails again, the harbour master said."},
		}},
		{"Atom, with one entry", feedAtom, []entry{
			{"f.xml", "Gate three holds", "Nils Aune", "Orla wire", "https://orla.example/three", "2024-11-18", "The third gate holds, police said."},
		}},
		{"cut off behind the first entry", feedRSS[:strings.Index(feedRSS, "<item><title>Ferry")+20], []entry{
			{"f.xml", "Third gate & its price", "Marit Hovgaard", "The Orla Post", "https://orla.example/2024/11/19/gate", "2024-11-19", "The council voted on Tuesday to build the third gate.|It will cost £9 million, the mayor said."},
		}},
		{"in Latin-1, with an entity of HTML", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss><channel><title>Caf\xe9</title><item><title>Gate&nbsp;up</title><description>The caf\xe9 is shut.</description></item></channel></rss>", []entry{
			{"f.xml", "Gate up", "", "Café", "", "", "The café is shut."},
		}},
	} {
		var got []entry
		for _, it := range readItems([]byte(c.src), "f.xml") {
			if it.Err != nil {
				t.Errorf("%s: %v", c.name, it.Err)
				continue
			}
			d := it.Document
			checkDocument(t, d)
			var body []string
			for _, b := range d.Blocks[1:] {
				body = append(body, b.Span.Of(d.Text))
			}
			got = append(got, entry{it.Ref, d.Title, d.Byline, d.Source, d.URL, d.Published, strings.Join(body, "|")})
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: got\n%q\nwant\n%q", c.name, got, c.want)
		}
	}
}

func TestFeedsWithNothing(t *testing.T) {
	for src, want := range map[string]error{
		`<rss version="2.0"></rss>`:                ErrEmpty,
		`<?xml version="1.0"?><rss><channel><item`: ErrBroken,
	} {
		items := readItems([]byte(src), "f.xml")
		if len(items) != 1 || !errors.Is(items[0].Err, want) {
			t.Errorf("%q: %+v, want %v", src, items, want)
		}
	}
	doc, err := Read([]byte(feedAtom), "pasted")
	if err != nil || doc.Title != "Gate three holds" {
		t.Errorf("a feed of one article read as a document: %v", err)
	}
}

func FuzzFeed(f *testing.F) {
	for _, s := range []string{feedRSS, feedAtom, "<rdf:RDF><item><title>a</title><description><![CDATA[<p>b]]></description></item>"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		for _, it := range feedItems(raw, "x") {
			if it.Err == nil {
				checkDocument(t, it.Document)
			}
		}
	})
}
