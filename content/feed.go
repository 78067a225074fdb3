package content

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	dom "golang.org/x/net/html"
	"golang.org/x/net/html/charset"
)

// feedEntry is one article of a feed, in the words of RSS 2.0, RSS 1.0 or
// Atom. Of several fields that say the same the first that is there counts.
type feedEntry struct {
	Title     feedText   `xml:"title"`
	Links     []feedLink `xml:"link"`
	Encoded   string     `xml:"http://purl.org/rss/1.0/modules/content/ encoded"`
	Content   feedText   `xml:"content"`
	Summary   feedText   `xml:"summary"`
	About     feedText   `xml:"description"`
	PubDate   string     `xml:"pubDate"`
	Published string     `xml:"published"`
	Date      string     `xml:"http://purl.org/dc/elements/1.1/ date"`
	Updated   string     `xml:"updated"`
	Creator   []string   `xml:"http://purl.org/dc/elements/1.1/ creator"`
	Authors   []feedName `xml:"author"`
}

// feedText is text that may be marked up: escaped, in CDATA, or as elements
// inside of it.
type feedText struct {
	Kind  string `xml:"type,attr"`
	Words string `xml:",chardata"`
	Inner string `xml:",innerxml"`
}

// feedLink is an address, between the tags or in an attribute.
type feedLink struct {
	Href string `xml:"href,attr"`
	Rel  string `xml:"rel,attr"`
	Text string `xml:",chardata"`
}

// feedName is a person, between the tags or in an element of its own.
type feedName struct {
	Name string `xml:"name"`
	Text string `xml:",chardata"`
}

// feed is what stands over the entries, and they.
type feed struct {
	title, language string
	entries         []feedEntry
	more            int  // entries behind the last that is read
	damaged         bool // behind the last that is read
}

// readFeed reads a feed, valid UTF-8. Damage ends it where it lies: the
// entries before it are kept; without any it is an error.
func readFeed(src []byte) (feed, error) {
	var f feed
	d := xml.NewDecoder(bytes.NewReader(src))
	d.Strict, d.Entity, d.AutoClose = false, xml.HTMLEntity, nil
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil } // it was decoded before
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return f, nil
		}
		if t, ok := token.(xml.StartElement); ok && err == nil {
			err = f.take(d, t)
		}
		switch {
		case err != nil && len(f.entries) == 0:
			return f, err
		case err != nil:
			f.damaged = true
			return f, nil
		}
	}
}

// take reads one element: an entry whole, the head's title and language, and
// goes into the frames around them.
func (f *feed) take(d *xml.Decoder, t xml.StartElement) error {
	var words feedText
	switch t.Name.Local {
	case "rss", "feed", "RDF", "channel":
		for _, a := range t.Attr {
			if a.Name.Local == "lang" {
				f.language = a.Value
			}
		}
		return nil
	case "item", "entry":
		if len(f.entries) == maxParts {
			f.more++
			return d.Skip()
		}
		var e feedEntry
		if err := d.DecodeElement(&e, &t); err != nil {
			return err
		}
		f.entries = append(f.entries, e)
		return nil
	case "title", "language":
		if err := d.DecodeElement(&words, &t); err != nil {
			return err
		}
		if t.Name.Local == "language" {
			f.language = words.line()
		} else if f.title == "" {
			f.title = words.line()
		}
		return nil
	}
	return d.Skip()
}

// line is the text without its marks.
func (t feedText) line() string { return SanitizeLine(textOfFragment(t.markup())) }

// markup is the text as HTML. Elements that stand inside of it are XHTML;
// else it is escaped, or plain.
func (t feedText) markup() string {
	if strings.TrimSpace(t.Words) == "" || strings.EqualFold(t.Kind, "xhtml") {
		return t.Inner
	}
	return t.Words
}

// textOfFragment is the words of a piece of HTML.
func textOfFragment(s string) string {
	if !strings.ContainsAny(s, "<&") {
		return s
	}
	root, err := dom.Parse(strings.NewReader(s))
	if err != nil {
		return s
	}
	return textOf(root)
}

// documents makes a document of each entry that has words; ref is the feed's.
func (f feed) documents(ref string) []*Document {
	var docs []*Document
	for _, e := range f.entries {
		if doc := f.document(e, ref); doc != nil {
			docs = append(docs, doc)
		}
	}
	return docs
}

func (f feed) document(e feedEntry, ref string) *Document {
	b := newBuilder(ref)
	b.setTitle(e.Title.line())
	b.setSource(f.title)
	b.setURL(e.address())
	b.setLanguage(f.language)
	b.doc.Byline = e.author()
	if day := firstDate([]string{e.PubDate, e.Published, e.Date, e.Updated}); day != "" {
		if day == dayAfter(addressDate(b.doc.URL)) { // see pageMeta.fill
			day = addressDate(b.doc.URL)
		}
		b.doc.Published, b.doc.PublishedFrom = day, FromMetadata
	}
	flow := &flow{b: b, base: baseAddress(b.doc.URL)}
	addFragment(flow, e.body())
	b.drafts = withoutRepeats(b.drafts)
	b.dropTeasers()
	if len(b.drafts) == 0 && b.doc.Title == "" {
		return nil
	}
	doc := b.finish()
	settleLanguage(doc)
	return doc
}

// body is the fullest text that an entry has.
func (e feedEntry) body() string {
	best := ""
	for _, s := range []string{e.Encoded, e.Content.markup(), e.About.markup(), e.Summary.markup()} {
		if len(s) > len(best) {
			best = s
		}
	}
	return best
}

func (e feedEntry) address() string {
	for _, l := range e.Links {
		if l.Href != "" && (l.Rel == "" || l.Rel == "alternate") {
			return strings.TrimSpace(l.Href)
		}
		if s := strings.TrimSpace(l.Text); s != "" {
			return s
		}
	}
	return ""
}

func (e feedEntry) author() string {
	var names []string
	for _, s := range e.Creator {
		names = append(names, personName(s))
	}
	for _, a := range e.Authors {
		names = append(names, personName(firstOf(a.Name, a.Text)))
	}
	var said []string
	for _, n := range names {
		if n != "" && len(said) < maxNames && !strings.Contains(strings.Join(said, ", "), n) {
			said = append(said, n)
		}
	}
	return strings.Join(said, ", ")
}

// feedItems reads the articles of a feed; nil where the bytes are no feed. They
// are called by the feed's name and their number in it, unless there is one.
func feedItems(raw []byte, ref string) []Item {
	if len(raw) > maxBytes || !bytes.ContainsAny(raw[:min(len(raw), 512)], "<") || binaryKind(raw) != "" {
		return nil
	}
	src := decodeFeed(raw)
	if detect(src, ref) != formatFeed {
		return nil
	}
	f, err := readFeed(src)
	if err != nil {
		return failed(ref, fail(ref, ErrBroken, fmt.Sprintf("damaged: a news feed, but %v", err)))
	}
	docs := f.documents(ref)
	if len(docs) == 0 {
		return failed(ref, fail(ref, ErrEmpty, "a news feed without articles"))
	}
	items := make([]Item, len(docs))
	for i, doc := range docs {
		if len(docs) > 1 {
			doc.Ref = partRef(ref, i+1)
		}
		items[i] = Item{Ref: doc.Ref, Document: doc}
	}
	if f.damaged {
		last := docs[len(docs)-1]
		last.Warnings = append(last.Warnings, Warning{Text: "the feed is damaged behind this article: what follows it was not read"})
	}
	if f.more > 0 {
		items = append(items, beyond(ref, f.more, "article"))
	}
	return items
}

// parseFeed reads a feed of one article as that.
func parseFeed(src []byte, ref string) (*Document, error) {
	items := feedItems(src, ref)
	if len(items) != 1 {
		return nil, fail(ref, ErrBinary, fmt.Sprintf("a news feed of %d articles, not one; open it as a file", len(items)))
	}
	return items[0].Document, items[0].Err
}

// decodeFeed turns a feed into UTF-8 by the charset that its first line names.
func decodeFeed(raw []byte) []byte {
	if m := xmlCharset().FindSubmatch(raw[:min(len(raw), 256)]); m != nil {
		if e, name := charset.Lookup(string(m[1])); e != nil && name != "utf-8" {
			if out, err := e.NewDecoder().Bytes(raw); err == nil {
				return apart(bytes.ToValidUTF8(out, []byte("\ufffd")))
			}
		}
	}
	return apart(decode(raw))
}

var xmlCharset = lazily(`^\s*<\?xml[^>]*encoding=["']([\w-]+)["']`)
