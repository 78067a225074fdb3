package content

import (
	"regexp"
	"strings"
)

var headerLine = regexp.MustCompile(`^([A-Za-z][A-Za-z-]{1,24}):(?:\s+(.*))?$`)

// headerKeys are the keys of message headers and of the notes that people put
// over a saved article, and what each sets. Keys that set nothing still show
// that the lines are a header.
var headerKeys = map[string]func(*builder, string){
	"subject": (*builder).setTitle, "title": (*builder).setTitle, "headline": (*builder).setTitle,
	"date": (*builder).setPublished, "published": (*builder).setPublished, "publication-date": (*builder).setPublished,
	"from": (*builder).setByline, "author": (*builder).setByline, "authors": (*builder).setByline, "by": (*builder).setByline, "byline": (*builder).setByline,
	"source": (*builder).setSource, "publication": (*builder).setSource, "publisher": (*builder).setSource, "newspaper": (*builder).setSource,
	"url": (*builder).setURL, "link": (*builder).setURL, "address": (*builder).setURL,
	"language": (*builder).setLanguage, "content-language": (*builder).setLanguage,
	"to": nil, "cc": nil, "bcc": nil, "reply-to": nil, "sender": nil, "message-id": nil, "content-type": nil, "mime-version": nil,
	"content-transfer-encoding": nil, "received": nil, "return-path": nil, "in-reply-to": nil, "references": nil, "newsgroups": nil,
	"organization": nil, "user-agent": nil, "section": nil, "keywords": nil, "tags": nil, "category": nil, "delivered-to": nil, "list-id": nil,
	"x-mailer": nil, "dkim-signature": nil, "precedence": nil, "copyright": nil, "word-count": nil, "length": nil,
}

// takeHeader reads the message header that a text may begin with and returns
// the lines after it. Two lines with known keys are a header, or one that
// gives the title, if a blank line ends them; all else is text. An address
// alone in the first line is where the text is from; under it addresses are
// text again, so that a list of links keeps all but its first.
func (b *builder) takeHeader(lines []textLine) []textLine {
	at := afterBlank(lines)
	if at < len(lines) && webAddress(lines[at].text) && !strings.Contains(lines[at].text, " ") {
		b.setURL(lines[at].text)
		lines = lines[at+1:]
		at = afterBlank(lines)
	}
	type field struct{ key, value string }
	var fields []field
	i := at
	for ; i < len(lines) && !lines[i].blank(); i++ {
		if len(fields) > 0 && lines[i].indent > lines[at].indent {
			fields[len(fields)-1].value += " " + lines[i].whole()
			continue
		}
		m := headerLine.FindStringSubmatch(lines[i].text)
		if m == nil || lines[i].marker != "" {
			return lines
		}
		key := strings.ToLower(m[1])
		if _, known := headerKeys[key]; !known && !strings.HasPrefix(key, "x-") {
			return lines
		}
		fields = append(fields, field{key, m[2]})
	}
	if i == len(lines) || len(fields) == 0 || len(fields) == 1 && !titleKeys[fields[0].key] {
		return lines
	}
	for _, f := range fields {
		if set := headerKeys[f.key]; set != nil {
			set(b, SanitizeLine(f.value))
		}
	}
	return lines[i:]
}

// afterBlank is the index of the first line with words, len(lines) for none.
func afterBlank(lines []textLine) int {
	at := 0
	for at < len(lines) && lines[at].blank() {
		at++
	}
	return at
}

var titleKeys = map[string]bool{"subject": true, "title": true, "headline": true}
