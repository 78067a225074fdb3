package briefing

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// strong sets words in bold.
func strong(words string) string {
	if words = markdownWords(words); words == "" {
		return ""
	}
	return "**" + words + "**"
}

// markdownWords writes text on one line so that CommonMark, with GitHub's tables,
// strikethrough and footnotes too, reads it as these very words. Only what would be
// read as a sign is escaped: people read the source as well. Addresses become
// links. Where the text begins a block, markdownLine is needed.
func markdownWords(text string) string {
	text = oneLine(text)
	var out strings.Builder
	at := 0
	for _, m := range bareAddress.FindAllStringIndex(text, -1) {
		escapeSigns(&out, text, at, m[0])
		out.WriteString("<" + text[m[0]:m[1]] + ">")
		at = m[1]
	}
	escapeSigns(&out, text, at, len(text))
	return out.String()
}

// bareAddress is an address of the web in a text, without the stops behind it.
var bareAddress = regexp.MustCompile(`\bhttps?://[!-;=?-~]*[\w/&=#%+-]`)

// characterEntity is what would be read as a character by its name or number.
var characterEntity = regexp.MustCompile(`^&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]*);`)

// escapeSigns writes the text from start to end with its signs escaped.
func escapeSigns(out *strings.Builder, text string, start, end int) {
	for i, r := range text[start:end] {
		i += start
		switch {
		case strings.ContainsRune("\\`*[]<", r), r == '_' && !inWord(text, i):
			out.WriteByte('\\')
		case r == '&' && characterEntity.MatchString(text[i:end]):
			out.WriteString("&amp;")
			continue
		case r == '~': // a backslash before it is shown by some
			out.WriteString("&#126;")
			continue
		}
		out.WriteRune(r)
	}
}

// inWord reports whether letters or digits stand on both sides of the byte at
// an offset.
func inWord(text string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, _ := utf8.DecodeRuneInString(text[at+1:])
	return lettered(before) && lettered(after)
}

func lettered(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// markdownLine writes text that begins a block: what would make it a heading, a
// list, a quotation, a rule or a definition there is escaped too.
func markdownLine(text string) string {
	text = markdownWords(text)
	if text == "" {
		return ""
	}
	if strings.ContainsRune("#>+-=|:", rune(text[0])) {
		return `\` + text
	}
	if digits := len(text) - len(strings.TrimLeft(text, "0123456789")); digits > 0 && digits < len(text) && strings.ContainsRune(".)", rune(text[digits])) {
		return text[:digits] + `\` + text[digits:]
	}
	return text
}

// markdownAddress makes a link of an address of the web, and words of every
// other.
func markdownAddress(url string) string {
	if m := bareAddress.FindStringIndex(url); m != nil && m[0] == 0 && m[1] == len(url) {
		return "<" + url + ">"
	}
	return markdownWords(url)
}
