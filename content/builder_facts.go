package content

import (
	"net/mail"
	"regexp"
	"strings"
)

// What a document tells of itself. The first that says it is believed: loaders
// ask the surest source first.

var replySigns = regexp.MustCompile(`(?i)^(?:(?:re|fwd?|aw|wg)\s*:\s*)+`)

func (b *builder) setTitle(s string) {
	if b.doc.Title == "" {
		b.doc.Title = ligatures.Replace(replySigns.ReplaceAllString(s, ""))
	}
}

func (b *builder) setPublished(s string) {
	if date := calendarDate(s); date != "" && b.doc.Published == "" {
		b.doc.Published, b.doc.PublishedFrom = date, FromMetadata
	}
}

// setByline takes a name, or the name of a mail address.
func (b *builder) setByline(s string) {
	if b.doc.Byline != "" {
		return
	}
	if a, err := mail.ParseAddress(s); err == nil {
		s = a.Name
	}
	b.doc.Byline = strings.TrimSpace(s)
}

func (b *builder) setSource(s string) {
	if b.doc.Source == "" {
		b.doc.Source = s
	}
}

func (b *builder) setURL(s string) {
	if b.doc.URL == "" && webAddress(s) {
		b.doc.URL = s
	}
}

func (b *builder) setLanguage(s string) {
	if b.doc.Language == "" {
		b.doc.Language = languageCode(s)
	}
}
