package content

import (
	"bytes"
	"mime"
	"net/mail"
	"strings"

	"golang.org/x/net/html/charset"
)

// letter is a mail message as far as a reader wants it: who wrote it when, and
// its words in the forms that came along.
type letter struct {
	subject, author, list string // decoded; list is the name of a mailing, "" for a letter
	date                  string // as it is written
	address               string // of the page, where a browser saved one as a message
	html, plain           []byte // valid UTF-8; nil where the form did not come along
}

// openingLine is how a message starts: a key and its value, or the "From "
// line that mailboxes put before each.
var openingLine = lazily(`^(?:From \S[^\n]*\r?\n)?[A-Za-z][A-Za-z-]{1,40}:[ \t]`)

// mailReach is how many bytes the header of a message may take.
const mailReach = 128 << 10

// readLetter reads a message in the form of RFC 5322 and MIME. ok is false for
// all that is none, or is one so plain that it reads as a text with a header.
func readLetter(raw []byte) (l letter, ok bool) {
	raw = bytes.TrimLeft(raw, "\r\n \t")
	if !openingLine.MatchString(string(raw[:min(len(raw), 512)])) {
		return l, false
	}
	boxed := bytes.HasPrefix(raw, []byte("From "))
	if boxed {
		raw = unguarded(raw)
		raw = raw[bytes.IndexByte(raw, '\n')+1:]
	}
	head := bytes.ToLower(raw[:min(len(raw), mailReach)])
	if !boxed && !bytes.Contains(head, []byte("content-t")) && !bytes.Contains(head, []byte("=?")) {
		return l, false
	}
	m, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil || m.Header.Get("From") == "" && m.Header.Get("Subject") == "" {
		return l, false
	}
	l.readHeader(m.Header)
	p := parcel{letter: &l}
	p.open(mimeHead(m.Header), m.Body, 0)
	return l, l.html != nil || l.plain != nil
}

// readHeader takes what the header says of the message.
func (l *letter) readHeader(h mail.Header) {
	l.subject = replySigns.ReplaceAllString(headerWords(h.Get("Subject")), "")
	l.date = h.Get("Date")
	l.author = headerWords(h.Get("From"))
	parser := mail.AddressParser{WordDecoder: &mime.WordDecoder{CharsetReader: charset.NewReaderLabel}}
	if a, err := parser.Parse(h.Get("From")); err == nil {
		l.author = firstOf(a.Name)
	}
	if h.Get("List-Id") != "" || h.Get("List-Unsubscribe") != "" {
		l.list = l.author
	}
	if saved := h.Get("Snapshot-Content-Location"); saved != "" || strings.HasPrefix(l.author, "<Saved by") || strings.HasPrefix(l.author, "Saved by") {
		l.address, l.author = firstOf(saved, h.Get("Content-Location"), "about:blank"), ""
	}
}

// headerWords decodes the words of a header line, RFC 2047.
func headerWords(s string) string {
	d := mime.WordDecoder{CharsetReader: charset.NewReaderLabel}
	if out, err := d.DecodeHeader(s); err == nil {
		s = out
	}
	return SanitizeLine(strings.ToValidUTF8(s, "\ufffd"))
}

// parseLetter makes a document of a message: of its page, unless the plain
// words say much more. A page that a browser saved is read as a page.
func parseLetter(l letter, ref string) (*Document, error) {
	if l.address != "" && l.html != nil {
		return parseHTML(l.html, ref, l.address)
	}
	var page, plain *builder
	if l.html != nil {
		page = l.pageBuilder(ref)
	}
	if l.plain != nil {
		plain = l.plainBuilder(ref)
	}
	if page == nil || plain != nil && 3*plain.bytes() > 4*page.bytes() {
		return plain.finish(), nil
	}
	return page.finish(), nil
}

// bytes is how much text the drafts hold.
func (b *builder) bytes() int {
	n := 0
	for _, d := range b.drafts {
		n += len(d.text)
	}
	return n
}

// fill writes what the header says into the document.
func (l letter) fill(b *builder) {
	b.setTitle(l.subject)
	if b.setSource(l.list); l.list == "" {
		b.doc.Byline = l.author
	}
	if day, ok := metadataDate(l.date); ok {
		b.doc.Published, b.doc.PublishedFrom = day, FromMetadata
	}
}

// pageBuilder reads the page of a message. Messages have no menus, and what
// their makers call the parts says nothing: all of it is kept but what is
// furniture by its words.
func (l letter) pageBuilder(ref string) *builder {
	b := newBuilder(ref)
	l.fill(b)
	root, err := parsePage(l.html)
	if err != nil {
		return b
	}
	w := htmlWalk{f: &flow{b: b}, in: &inline{}, all: true}
	w.children(root, 0)
	w.flush()
	b.drafts = withoutRepeats(b.drafts)
	b.dropFurniture()
	b.takeTitle()
	return b
}

// bracketed is an address in brackets, which programs write behind the words
// of a link when they make a plain text of a page.
var bracketed = lazily(`[ \t]*(?:\( ?https?://[^\s()]+ ?\)|< ?https?://[^\s<>]+ ?>|\[ ?https?://[^\s\[\]]+ ?\])`)

func (l letter) plainBuilder(ref string) *builder {
	b := newBuilder(ref)
	l.fill(b)
	b.addLines(textLines(string(bracketed().ReplaceAll(l.plain, nil))))
	return b
}
