package content

import (
	"encoding/json"
	"strings"

	dom "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// linkedData is what a page says of its article as JSON-LD (schema.org).
type linkedData struct {
	headline, author, publisher, published, url, language string
	body                                                  string // the text of the article, where it is given
}

// articleTypes are the types of schema.org that an article may have; a higher
// rank says more.
var articleTypes = map[string]int{
	"newsarticle": 3, "reportagenewsarticle": 3, "analysisnewsarticle": 3, "backgroundnewsarticle": 3, "opinionnewsarticle": 3,
	"askpublicnewsarticle": 3, "reviewnewsarticle": 3, "article": 3, "liveblogposting": 3, "blogposting": 3, "report": 3,
	"scholarlyarticle": 3, "techarticle": 3, "socialmediaposting": 2, "creativework": 2, "webpage": 1,
}

const (
	maxLinkedNodes = 20000
	maxLinkedDepth = 40
)

// readLinkedData finds the article in the page's JSON-LD: at the top, in an
// array or in a graph. Blocks that are not valid are passed over.
func readLinkedData(root *dom.Node) linkedData {
	var best map[string]any
	rank, seen := 0, 0
	var visit func(v any, depth int)
	visit = func(v any, depth int) {
		if seen++; seen > maxLinkedNodes || depth > maxLinkedDepth {
			return
		}
		switch v := v.(type) {
		case []any:
			for _, item := range v {
				visit(item, depth+1)
			}
		case map[string]any:
			r := typeRank(v["@type"])
			if r == 0 && v["datePublished"] != nil && v["url"] != nil {
				r = 1 // a review of a claim, a recipe, a video: the page is about it
			}
			if r > rank {
				best, rank = v, r
			}
			for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item"} {
				visit(v[key], depth+1)
			}
		}
	}
	eachNode(root, func(n *dom.Node) bool {
		if n.DataAtom == atom.Script && strings.HasPrefix(strings.ToLower(strings.TrimSpace(attr(n, "type"))), "application/ld+json") {
			var v any
			if json.Unmarshal([]byte(bareJSON(scriptText(n))), &v) == nil {
				visit(v, 0)
			}
		}
		return true
	})
	if best == nil {
		return linkedData{}
	}
	return linkedData{
		headline:  firstOf(linkedText(best["headline"]), linkedText(best["name"])),
		author:    strings.Join(linkedNames(best["author"]), ", "),
		publisher: firstOf(append(linkedNames(best["publisher"]), linkedNames(best["sourceOrganization"])...)...),
		published: firstOf(linkedText(best["datePublished"]), linkedText(best["dateCreated"]), linkedText(best["uploadDate"])),
		url:       firstOf(linkedText(best["url"]), linkedText(best["mainEntityOfPage"]), linkedText(best["@id"])),
		language:  linkedText(best["inLanguage"]),
		body:      linkedBody(best),
	}
}

func scriptText(n *dom.Node) string {
	if n.FirstChild == nil {
		return ""
	}
	return n.FirstChild.Data
}

// bareJSON takes off what old pages wrap a script in, and a last semicolon.
func bareJSON(s string) string {
	s = strings.TrimSpace(s)
	for _, wrap := range [][2]string{{"<!--", "-->"}, {"//<![CDATA[", "//]]>"}, {"/*<![CDATA[*/", "/*]]>*/"}, {"<![CDATA[", "]]>"}} {
		s = strings.TrimSuffix(strings.TrimPrefix(s, wrap[0]), wrap[1])
	}
	return strings.Map(func(r rune) rune { // raw line ends in strings are common and not valid
		if r < ' ' {
			return ' '
		}
		return r
	}, strings.TrimSuffix(strings.TrimSpace(s), ";"))
}

func typeRank(v any) int {
	switch v := v.(type) {
	case string:
		return articleTypes[strings.ToLower(v[strings.LastIndexAny(v, "/:")+1:])]
	case []any:
		best := 0
		for _, item := range v {
			if s, ok := item.(string); ok {
				best = max(best, typeRank(s))
			}
		}
		return best
	}
	return 0
}

// linkedText returns a string, or the one that an object or a list stands for.
func linkedText(v any) string {
	switch v := v.(type) {
	case string:
		return SanitizeLine(v)
	case map[string]any:
		for _, key := range []string{"@value", "@id", "url", "name"} {
			if s, ok := v[key].(string); ok {
				return SanitizeLine(s)
			}
		}
	case []any:
		for _, item := range v {
			if s, ok := item.(string); ok {
				return SanitizeLine(s)
			}
		}
	}
	return ""
}

const maxNames = 8

// linkedNames returns the names of people or bodies, however they are given.
func linkedNames(v any) []string {
	var out []string
	add := func(v any) {
		s, _ := v.(string)
		if m, isMap := v.(map[string]any); isMap {
			if n, ok := m["name"].(string); ok {
				s = n
			} else {
				s = strings.Join(linkedNames(m["name"]), ", ")
			}
		}
		if s = personName(firstOf(s)); s != "" && len(out) < maxNames {
			out = append(out, s)
		}
	}
	if list, ok := v.([]any); ok {
		for _, item := range list {
			add(item)
		}
		return out
	}
	add(v)
	return out
}

// linkedBody returns the text of the article: some pages show it only to
// those who pay or run their scripts, and tell it here.
func linkedBody(article map[string]any) string {
	for _, key := range []string{"articleBody", "text"} {
		if s, ok := article[key].(string); ok {
			return s
		}
	}
	return ""
}
