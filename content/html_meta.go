package content

import (
	stdhtml "html"
	"strings"
	"time"

	dom "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// pageMeta is what a page says of itself outside of its text. Each field has
// the best source there was: JSON-LD, then OpenGraph, then other meta
// elements and attributes, then the page itself.
type pageMeta struct {
	headline  string // from JSON-LD or OpenGraph
	pageTitle string // of the title element
	site      string
	byline    string
	url       string
	published string
	language  string
	body      string // the article's text, where the page tells it apart
}

// The names under which meta elements tell each thing, best first.
var (
	titleNames  = []string{"og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "title"}
	siteNames   = []string{"og:site_name", "dc.publisher", "publisher", "application-name", "apple-mobile-web-app-title"}
	bylineNames = []string{"author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "byline"}
	urlNames    = []string{"og:url", "parsely-link", "twitter:url"}
	dateNames   = []string{
		"article:published_time", "og:published_time", "og:article:published_time", "datepublished", "publishdate", "publish-date",
		"publish_date", "published_at", "published", "published_time", "pubdate", "publication_date", "publication-date", "parsely-pub-date",
		"sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "article.published",
		"article:post_time", "cxenseparse:recs:publishtime", "citation_publication_date", "bt:pubdate", "date_published", "originalpublicationdate",
		"article.created", "date", "rnews:datepublished", "article_date_original",
	}
)

// readMeta collects what the page says of itself.
func readMeta(root *dom.Node, src []byte, address string) pageMeta {
	named := map[string]string{}
	eachNode(root, func(n *dom.Node) bool {
		if n.DataAtom == atom.Meta {
			value := strings.TrimSpace(attr(n, "content"))
			for _, key := range []string{"property", "name", "itemprop", "http-equiv"} {
				if name := strings.ToLower(strings.TrimSpace(attr(n, key))); name != "" && value != "" && named[name] == "" {
					named[name] = value
				}
			}
		}
		return true
	})
	ld := readLinkedData(root)
	m := pageMeta{
		headline:  firstOf(ld.headline, pick(named, titleNames)),
		site:      firstOf(ld.publisher, pick(named, siteNames)),
		byline:    firstOf(ld.author, firstOf(mapped(values(named, bylineNames), personName)...), markedByline(root)),
		language:  firstOf(languageCode(htmlLanguage(root)), languageCode(ld.language), languageCode(named["og:locale"]), languageCode(named["content-language"])),
		published: firstDate(append([]string{ld.published}, append(values(named, dateNames), articleDates(root)...)...)),
	}
	m.body = ld.body
	if t := findNode(root, func(n *dom.Node) bool { return n.DataAtom == atom.Title }); t != nil {
		m.pageTitle = SanitizeLine(textOf(t))
	}
	m.url = pageAddress(root, src, address, ld.url, pick(named, urlNames))
	return m
}

// fill writes what is known into the document. Metadata often tells the time
// in UTC, when it is the next day already; the day in the address is the
// newsroom's own, which words such as "on Monday" count from.
func (m pageMeta) fill(b *builder) {
	b.doc.URL, b.doc.Language = m.url, m.language
	b.doc.Byline = m.byline
	b.doc.Source = SanitizeLine(m.site)
	if u := baseAddress(m.site); u != nil {
		b.doc.Source = strings.TrimPrefix(u.Hostname(), "www.")
	}
	if u := baseAddress(m.url); u != nil && b.doc.Source == "" {
		b.doc.Source = strings.TrimPrefix(u.Hostname(), "www.")
	}
	if m.published != "" && m.published == dayAfter(addressDate(m.url)) {
		m.published = addressDate(m.url)
	}
	if m.published != "" {
		b.doc.Published, b.doc.PublishedFrom = m.published, FromMetadata
	}
}

func pick(named map[string]string, keys []string) string {
	return firstOf(values(named, keys)...)
}

// dayAfter returns the day after a day, "" for none.
func dayAfter(day string) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return ""
	}
	return t.AddDate(0, 0, 1).Format(time.DateOnly)
}

func values(named map[string]string, keys []string) []string {
	var out []string
	for _, k := range keys {
		if v := named[k]; v != "" {
			out = append(out, v)
		}
	}
	return out
}

func mapped(all []string, change func(string) string) []string {
	for i, s := range all {
		all[i] = change(s)
	}
	return all
}

func firstOf(all ...string) string {
	for _, s := range all {
		if s = SanitizeLine(stdhtml.UnescapeString(s)); s != "" {
			return s
		}
	}
	return ""
}

func firstDate(all []string) string {
	for _, s := range all {
		if day, ok := metadataDate(s); ok {
			return day
		}
	}
	return ""
}

var (
	byWord    = lazily(`(?i)^(?:written\s+)?by:?\s+`)
	noName    = lazily(`(?i)^\w*(?:admin|administrator|webmaster|user\d*)$|^(?:breaking|latest|top|live)? ?news$|^(?:trending|staff|guest)$`) // what a site calls nobody
	weekday   = lazily(`(?i)[\s,]*(?:published(?:\s+on)?|updated|on)?[\s:,]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)?[\s,]*$`)
	addressIn = lazily(`\s*[(<]?(?:https?://|mailto:)[^\s)>]*[)>]?`)
	isURL     = lazily(`(?i)^(?:https?:)?//|^www\.|@\w+$`)
)

// personName returns a name from metadata: no address, without "By" and
// without the date that stands behind it.
func personName(s string) string {
	s = byWord.ReplaceAllString(SanitizeLine(s), "")
	if _, at, ok := findDate(s); ok && at.Start > 0 {
		s = weekday.ReplaceAllString(s[:at.Start], "")
	}
	s, _, _ = strings.Cut(s, " • ")
	s, _, _ = strings.Cut(s, " | ")
	s = strings.Trim(addressIn.ReplaceAllString(s, ""), " ,;|-–—•")
	if isURL.MatchString(s) || len(s) > 150 || noName.MatchString(s) {
		return ""
	}
	return s
}

// markedByline finds the author that the page marks in its text.
func markedByline(root *dom.Node) string {
	for _, is := range []func(*dom.Node) bool{
		func(n *dom.Node) bool { return strings.Contains(" "+attr(n, "itemprop")+" ", " author ") },
		func(n *dom.Node) bool {
			return n.DataAtom == atom.A && strings.Contains(" "+attr(n, "rel")+" ", " author ")
		},
		func(n *dom.Node) bool { return bylineClass.MatchString(attr(n, "class")) },
	} {
		var names []string
		var first *dom.Node
		eachNode(root, func(n *dom.Node) bool {
			if n.Type != dom.ElementNode || !is(n) {
				return !commentClass.MatchString(attr(n, "class") + " " + attr(n, "id"))
			}
			if first == nil {
				first = n
			} else if !near(first, n) { // somebody who comments
				return false
			}
			if inner := findNode(n, func(c *dom.Node) bool { return attr(c, "itemprop") == "name" }); inner != nil {
				n = inner
			}
			name := personName(textOf(n))
			if name != "" && len(name) <= 80 && len(names) < 5 && !strings.Contains(strings.Join(names, ", "), name) {
				names = append(names, name)
			}
			return false
		})
		if len(names) > 0 {
			return strings.Join(names, ", ")
		}
	}
	return ""
}

// near reports whether two elements stand in the same line of a page.
func near(a, b *dom.Node) bool {
	return a.Parent == b.Parent || a.Parent != nil && b.Parent != nil && a.Parent.Parent == b.Parent.Parent
}

var commentClass = lazily(`(?i)(?:^|[\s_-])comments?(?:$|[\s_-])`)

var bylineClass = lazily(`(?i)(?:^|[\s_-])(?:byline(?:[-_]+(?:name|author|text))?|author[-_]?name|article[-_]+author|p-author)(?:$|\s)`)

// articleDates returns the days that time elements give, those of what the
// page marks as its article first: a list of the latest news has them too.
func articleDates(root *dom.Node) []string {
	var all []string
	if article := markedArticle(root); article != nil {
		all = markedDates(article)
	}
	return append(all, markedDates(root)...)
}

// markedDates returns the days that the page's time elements give, those that
// are marked as the publication's first.
func markedDates(root *dom.Node) []string {
	var marked, set, other []string
	eachNode(root, func(n *dom.Node) bool {
		if n.Type != dom.ElementNode {
			return true
		}
		prop := strings.ToLower(attr(n, "itemprop"))
		value := firstOf(attr(n, "datetime"), attr(n, "content"), attr(n, "title"))
		switch {
		case strings.Contains(prop, "datepublished"):
			marked = append(marked, firstOf(value, textOf(n)))
		case n.DataAtom != atom.Time && dateClass.MatchString(attr(n, "class")):
			if text := spacedText(n); len(text) <= 80 {
				set = append(set, text)
			}
		case n.DataAtom != atom.Time, strings.Contains(prop, "datemodified"), updatedClass.MatchString(attr(n, "class")):
		case hasAttr(n, "pubdate") || publishedClass.MatchString(attr(n, "class")):
			marked = append(marked, attr(n, "datetime"))
		case len(other) == 0 && attr(n, "datetime") != "":
			other = append(other, attr(n, "datetime"))
		}
		return true
	})
	return append(append(marked, set...), other...)
}

var (
	dateClass      = lazily(`(?i)(?:^|[\s_-])(?:publish(?:ed)?[-_]?(?:date|on|time)?|date[-_]?published|pub[-_]?date|(?:article|post|entry|story)[-_]{1,2}(?:date|time|published))(?:$|\s)`)
	publishedClass = lazily(`(?i)publi|posted|entry-date|dateline|timestamp|dt-published`)
	updatedClass   = lazily(`(?i)update|modif`)
)

func hasAttr(n *dom.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}

func htmlLanguage(root *dom.Node) string {
	if n := findNode(root, func(n *dom.Node) bool { return n.DataAtom == atom.Html }); n != nil {
		return firstOf(attr(n, "lang"), attr(n, "xml:lang"))
	}
	return ""
}

var savedFrom = lazily(`(?i)<!--\s*saved from url=\(\d+\)(\S+)\s*-->`)

// pageAddress returns the address of the page: what it calls canonical, else
// where it was loaded or saved from. A canonical address that is the site's
// front page says nothing.
func pageAddress(root *dom.Node, src []byte, address, linked, named string) string {
	saved := ""
	if m := savedFrom().FindSubmatch(src[:min(len(src), 4096)]); m != nil {
		saved = string(m[1])
	}
	loaded := baseAddress(firstOf(address, saved))
	var canonical string
	if n := findNode(root, func(n *dom.Node) bool {
		return n.DataAtom == atom.Link && strings.EqualFold(attr(n, "rel"), "canonical")
	}); n != nil {
		canonical = attr(n, "href")
	}
	for _, a := range []string{canonical, linked, named} {
		target := linkTarget(a, loaded)
		if u := baseAddress(target); u != nil && (strings.Trim(u.Path, "/") != "" || loaded == nil) {
			return target
		}
	}
	if loaded != nil {
		return linkTarget(loaded.String(), nil)
	}
	return ""
}
