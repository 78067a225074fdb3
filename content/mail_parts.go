package content

import (
	"bytes"
	"encoding/base64"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"strings"

	"golang.org/x/net/html/charset"
)

const (
	maxMailDepth = 8   // parts inside of parts
	maxMailParts = 200 // of one message
)

// partHead is what a part of a message says of itself.
type partHead struct {
	kind       string            // "text/plain" where it says nothing
	parameters map[string]string // of the kind
	encoding   string            // "quoted-printable", "base64" or another, in small letters
	attached   bool              // not for reading in place
}

// mimeHead reads the MIME fields of a header, whatever it belongs to.
func mimeHead(h mail.Header) partHead {
	p := partHead{kind: "text/plain"}
	if kind, parameters, err := mime.ParseMediaType(h.Get("Content-Type")); kind != "" && (err == nil || parameters != nil) {
		p.kind, p.parameters = kind, parameters
	} else if kind, _, _ := strings.Cut(h.Get("Content-Type"), ";"); strings.Contains(kind, "/") {
		p.kind = strings.ToLower(strings.TrimSpace(kind))
	}
	p.encoding = strings.ToLower(strings.TrimSpace(h.Get("Content-Transfer-Encoding")))
	disposition, _, _ := strings.Cut(h.Get("Content-Disposition"), ";")
	p.attached = strings.EqualFold(strings.TrimSpace(disposition), "attachment")
	return p
}

// parcel takes a message apart.
type parcel struct {
	*letter
	parts int
}

// open takes the words out of a part, and out of the parts in it. Damage ends
// a part where it lies: what came before it is kept.
func (p *parcel) open(head partHead, body io.Reader, depth int) {
	p.parts++
	if depth > maxMailDepth || p.parts > maxMailParts || head.attached {
		return
	}
	switch {
	case strings.HasPrefix(head.kind, "multipart/"):
		for r := multipart.NewReader(body, head.parameters["boundary"]); p.parts <= maxMailParts; {
			part, err := r.NextRawPart()
			if err != nil {
				return
			}
			p.open(mimeHead(mail.Header(part.Header)), part, depth+1)
		}
	case head.kind == "text/html":
		p.html = head.take(p.html, body)
	case head.kind == "text/plain":
		p.plain = head.take(p.plain, body)
	case head.kind == "message/rfc822":
		if inner, err := mail.ReadMessage(head.decoded(body)); err == nil {
			p.open(mimeHead(inner.Header), inner.Body, depth+1)
		}
	}
}

// take returns the words of a part, behind those that came before it: letters
// with pictures have several parts of text.
func (h partHead) take(before []byte, body io.Reader) []byte {
	raw, _ := io.ReadAll(io.LimitReader(h.decoded(body), maxBytes)) // what was read before an error is kept
	words := h.unicode(raw)
	if before == nil {
		return words
	}
	return append(append(before, "\n\n"...), words...)
}

// decoded undoes the encoding for the way of a part.
func (h partHead) decoded(body io.Reader) io.Reader {
	switch h.encoding {
	case "quoted-printable":
		return quotedprintable.NewReader(body)
	case "base64":
		return base64.NewDecoder(base64.StdEncoding, &base64Lines{body})
	}
	return body
}

// unicode turns the bytes of a part into valid UTF-8 by the charset that it
// names, else by what they look like.
func (h partHead) unicode(raw []byte) []byte {
	if name := h.parameters["charset"]; name != "" {
		if e, known := charset.Lookup(name); e != nil && known != "" {
			if out, err := e.NewDecoder().Bytes(raw); err == nil {
				return apart(bytes.ToValidUTF8(out, []byte("\ufffd")))
			}
		}
	}
	return apart(decode(raw))
}

// base64Lines passes on nothing but the letters of base64: lines may end in
// any way, and lists add words of their own below.
type base64Lines struct{ r io.Reader }

func (b *base64Lines) Read(p []byte) (int, error) {
	for {
		n, err := b.r.Read(p)
		kept := 0
		for _, c := range p[:n] {
			if c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/' || c == '=' {
				p[kept] = c
				kept++
			}
		}
		if kept > 0 || err != nil {
			return kept, err
		}
	}
}
