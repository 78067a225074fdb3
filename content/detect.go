package content

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"strings"
)

// format is what the bytes of a document turned out to be.
type format uint8

const (
	formatText format = iota
	formatMarkdown
	formatHTML
	formatBriefing // JSON that sitrep wrote
	formatJSON     // other JSON: nothing to read
	formatFeed     // RSS or Atom
)

// detectReach is how many bytes tell the format: a sign that comes later than
// this does not make an article another kind of thing.
const detectReach = 64 << 10

// detect tells the format of a text from what it says. The ending of the
// reference is heard only where the text leaves it open.
func detect(src []byte, ref string) format {
	head := bytes.TrimLeft(src[:min(len(src), detectReach)], " \t\r\n\f")
	switch {
	case len(head) > 0 && (head[0] == '{' || head[0] == '['):
		if bytes.Contains(head, []byte(`"sitrep.briefing.v`)) {
			return formatBriefing
		}
		if json.Valid(src) {
			return formatJSON
		}
	case len(head) > 0 && head[0] == '<':
		f, ok := detectMarkup(head)
		if ok && (f != formatHTML || !markdownBelowTags(head, ref)) {
			return f
		}
	}
	ending := strings.ToLower(filepath.Ext(ref))
	if strayTags(head) && !markdownBelowTags(head, ref) {
		return formatHTML
	}
	need := 3
	switch ending {
	case ".md", ".markdown", ".mdown", ".mkd":
		need = 0
	case ".txt", ".text":
		need = 5
	case ".html", ".htm", ".xhtml":
		if bytes.Contains(head, []byte("</")) {
			return formatHTML
		}
	}
	if markdownSigns(string(head)) >= need {
		return formatMarkdown
	}
	return formatText
}

var (
	pageStart = lazily(`(?i)^<(?:!doctype\s+html|html|head|body|article|section|main|header|nav|div|p|h[1-6]|meta|title|link|script|style|table|ul|ol|blockquote|figure|center|font|span|br|a|b|i|em|strong|img)[\s/>]`)
	feedStart = lazily(`(?i)^<(?:rss|feed|rdf:RDF)[\s>]`)
	prologue  = lazily(`(?is)^(?:<\?xml.*?\?>|<!--.*?-->|<!doctype\s+(?:rss|feed)[^>]*>|\s+)+`)
	blockTag  = lazily(`(?i)</(?:p|div|article|section|h[1-6]|ul|ol|li|td|tr|table|body|html|blockquote)\s*>`)
)

// detectMarkup looks at a text that begins with "<".
func detectMarkup(head []byte) (format, bool) {
	body := prologue().ReplaceAll(head, nil)
	switch {
	case feedStart().Match(body):
		return formatFeed, true
	case pageStart().Match(body):
		return formatHTML, true
	case len(body) < len(head) && bytes.HasPrefix(head, []byte("<?xml")):
		return formatHTML, true
	}
	return formatText, false
}

var wholePageTag = lazily(`(?i)<(?:!doctype|html|head|body|meta)[\s>]`)

// markdownBelowTags reports whether a text with tags is Markdown all the same:
// many begin with a centred picture in HTML and go on with "# Heading". The
// ending of the name tips the scales.
func markdownBelowTags(head []byte, ref string) bool {
	if wholePageTag().Match(head[:min(len(head), 2048)]) {
		return false
	}
	switch strings.ToLower(filepath.Ext(ref)) {
	case ".md", ".markdown", ".mdown", ".mkd":
		return true
	case ".html", ".htm", ".xhtml":
		return false
	}
	return markdownSigns(string(head)) >= 6
}

// strayTags reports whether a text that does not begin with a tag is a piece
// of a page all the same: it has end tags of blocks, and not just one.
func strayTags(head []byte) bool {
	tags := blockTag().FindAllIndex(head, 64)
	return len(tags) >= 3 && len(tags)*2000 > len(head)
}

// markdownSign is something that Markdown has and plain text rarely. Worth is
// what one of it counts for, most what all together may count for.
type markdownSign struct {
	sign  pattern
	worth int
	most  int
}

var signsOfMarkdown = []markdownSign{
	{lazily(`(?m)^#{1,6} +\S`), 3, 6},
	{lazily(`!?\[[^\]\n]{0,200}\]\((?:https?://|mailto:|/|#|\.)[^)\s]*(?: "[^"\n]*")?\)`), 3, 6},
	{lazily(`(?m)^ {0,3}\[[^\]\n]{1,80}\]: +\S`), 3, 6},
	{lazily(`(?m)^ {0,3}(?:\x60{3,}|~{3,})[\w-]*$`), 2, 4},
	{lazily(`(?m)^ {0,3}\|?(?: *:?-{3,}:? *\|)+ *(?::?-{3,}:?)? *$`), 3, 3},
	{lazily(`\*\*[^\s*](?:[^*\n]{0,300}[^\s*])?\*\*`), 2, 4},
	{lazily(`(?m)(?:^|[\s(“"])[*_][^\s*_][^*_\n]{0,200}[^\s*_][*_](?:[\s.,;:!?)”"]|$)`), 1, 2},
	{lazily("`[^`\n]{1,80}`"), 1, 2},
	{lazily(`(?m)^[^\s>].*\n(?:={3,}|-{3,})$`), 1, 2},
	{lazily(`(?m)^(?:[-*+]|\d{1,2}\.) +\S.*\n(?:[-*+]|\d{1,2}\.) +\S`), 1, 1},
	{lazily(`(?m)^> ?\S`), 1, 1},
	{lazily(`<https?://[^>\s]+>`), 1, 1},
}

// markdownSigns scores how much a text looks like Markdown. Front matter
// settles it.
func markdownSigns(head string) int {
	if frontMatter.MatchString(head) {
		return 100
	}
	score := 0
	for _, s := range signsOfMarkdown {
		score += min(s.most, s.worth*len(s.sign().FindAllStringIndex(head, s.most)))
	}
	return score
}

// frontMatter is a text that begins with a fence and a line that sets a key.
var frontMatter = lazily(`^(?:---[ \t]*\r?\n(?:[ \t]*#.*\r?\n|[ \t]*\r?\n)*[\w"'][\w "'.-]*:|\+\+\+[ \t]*\r?\n(?:[ \t]*#.*\r?\n|[ \t]*\r?\n)*(?:[\w"'.-]+[ \t]*=|\[))`)
