package content

import (
	"net/url"
	"strings"
)

// linkTarget returns the address of a link as it may be kept: absolute, and
// one that a reader can open (http, https, mailto). All else is "": the words
// of such a link stay, the address goes.
func linkTarget(href string, base *url.URL) string {
	href = strings.TrimSpace(href)
	if href == "" || href[0] == '#' {
		return ""
	}
	u, err := url.Parse(href)
	if err != nil {
		return ""
	}
	if base != nil {
		u = base.ResolveReference(u)
	}
	switch strings.ToLower(u.Scheme) {
	case "http", "https":
		if u.Host == "" {
			return ""
		}
	case "mailto":
		if u.Opaque == "" {
			return ""
		}
	default:
		return ""
	}
	return cleanTarget(u.String())
}

// baseAddress returns the address that relative ones in a document are
// relative to, nil where it is none.
func baseAddress(s string) *url.URL {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil
	}
	return u
}
