package content

import (
	"bytes"
	"fmt"
	"strings"
)

// maxFrontMatter is how many bytes of front matter are read: more is none.
const maxFrontMatter = 256 << 10

// field is a value of front matter, whatever it was written in. Exactly one
// of its forms is set; an empty value has none.
type field struct {
	line int     // 1-based line of the source, 0 when not known
	text string  // a scalar, as it was written
	list []field // a sequence
	keys []entry // a mapping, in order
}

type entry struct {
	key   string
	line  int
	value field
}

// readFrontMatter takes front matter off the top of a text: YAML between lines
// of "---", TOML between lines of "+++". What it says of the document and of
// its briefing goes to b. It returns what follows and how many lines that
// stands below the top of src. Text without front matter comes back whole.
func (b *builder) readFrontMatter(src []byte) (body []byte, above int) {
	src = bytes.TrimPrefix(src, []byte("\ufeff"))
	fence, inside, body, ok := splitFrontMatter(src)
	if !ok {
		return src, 0
	}
	const first = 2 // the line that the front matter begins on
	var fields []entry
	if fence == "---" {
		fields = b.readYAML(inside, first)
	} else {
		fields = b.readTOML(inside, first)
	}
	for _, e := range fields {
		b.takeField(e)
	}
	return body, bytes.Count(src[:len(src)-len(body)], []byte("\n"))
}

// fieldLine is a line that front matter may begin with: a key with a value.
var fieldLine = lazily(`^\s*["']?[\pL_][\pL\d_ .-]*["']?\s*[:=]|^\s*\[`)

// splitFrontMatter finds the front matter. A rule across the page looks like
// a fence too, so the first line inside must look like a field.
func splitFrontMatter(src []byte) (fence, inside string, body []byte, ok bool) {
	line, rest, _ := bytes.Cut(src, []byte("\n"))
	fence = strings.TrimRight(string(line), " \t\r")
	if fence != "---" && fence != "+++" {
		return "", "", nil, false
	}
	start, seen := rest, false
	for len(rest) > 0 && len(start)-len(rest) <= maxFrontMatter {
		line, next, _ := bytes.Cut(rest, []byte("\n"))
		text := strings.TrimRight(string(line), " \t\r")
		if text == fence || fence == "---" && text == "..." {
			return fence, string(start[:len(start)-len(rest)]), next, seen
		}
		if !seen && text != "" && text[0] != '#' {
			if !fieldLine.MatchString(text) {
				return "", "", nil, false
			}
			seen = true
		}
		rest = next
	}
	return "", "", nil, false
}

// fieldKey writes a key as it is compared: "Bottom-Line" is "bottomline".
func fieldKey(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '_' || r == '-' || r == ' ' {
			return -1
		}
		return r
	}, strings.ToLower(s))
}

// takeField takes one top-level field. Those that other programs put there
// are none of ours and are passed over.
func (b *builder) takeField(e entry) {
	text := strings.Join(e.value.texts(), ", ")
	switch fieldKey(e.key) {
	case "title", "headline":
		setOnce(&b.doc.Title, text)
	case "published", "date", "pubdate", "publishdate", "publisheddate", "publishedat", "datepublished":
		b.takePublished(text, e.line)
	case "source", "publication", "publisher", "site", "sitename":
		setOnce(&b.doc.Source, text)
	case "byline", "author", "authors", "by":
		setOnce(&b.doc.Byline, text)
	case "url", "link", "canonical", "canonicalurl", "sourceurl":
		if a := linkTarget(text, nil); a != "" {
			setOnce(&b.doc.URL, a)
		}
	case "language", "lang":
		setOnce(&b.doc.Language, languageCode(text))
	default:
		b.takeItems(e)
	}
}

func setOnce(to *string, s string) {
	if s = SanitizeLine(s); *to == "" {
		*to = s
	}
}

func (b *builder) takePublished(text string, line int) {
	if text == "" || b.doc.Published != "" {
		return
	}
	date, ok := metadataDate(text)
	if !ok {
		b.warn(line, fmt.Sprintf("The publication date %q is not understood: write it as 2006-01-02.", SanitizeLine(text)))
		return
	}
	b.doc.Published, b.doc.PublishedFrom = date, FromMetadata
}

// texts returns the words of a field: a scalar, or the scalars of a list. A
// mapping in the list, as authors are sometimes written, counts with its name.
func (f field) texts() []string {
	if f.text != "" {
		return []string{f.text}
	}
	var all []string
	for _, v := range f.list {
		all = append(all, v.texts()...)
	}
	for _, e := range f.keys {
		if k := fieldKey(e.key); k == "name" || k == "text" {
			all = append(all, e.value.texts()...)
		}
	}
	return all
}
