package content

import (
	"bytes"
	"errors"
)

// Read turns bytes into a document. What they are is told from the bytes; ref
// is only the name that errors and the document carry. The error is a
// *Failure.
func Read(raw []byte, ref string) (*Document, error) {
	if len(raw) > maxBytes {
		return nil, fail(ref, ErrTooLarge, "")
	}
	if kind := binaryKind(raw); kind != "" {
		return nil, fail(ref, ErrBinary, kind+"; sitrep reads text, Markdown, HTML, mail, feeds and its own JSON")
	}
	if l, ok := readLetter(raw); ok {
		doc, err := parseLetter(l, ref)
		return settled(doc, err, ref)
	}
	src := decode(raw)
	if len(bytes.TrimSpace(src)) == 0 {
		return nil, fail(ref, ErrEmpty, "")
	}
	if looksBinary(src) {
		return nil, fail(ref, ErrBinary, "not a text; sitrep reads text, Markdown, HTML, mail, feeds and its own JSON")
	}
	doc, err := parse(src, ref)
	return settled(doc, err, ref)
}

// settled gives a document that was read its language, and an error its form.
func settled(doc *Document, err error, ref string) (*Document, error) {
	var failure *Failure
	switch {
	case err == nil:
	case errors.As(err, &failure):
		return nil, err
	default:
		if inner := errors.Unwrap(err); inner != nil {
			err = inner // the sentence names the document already
		}
		return nil, fail(ref, ErrBroken, "damaged: "+err.Error())
	}
	if len(doc.Blocks) == 0 {
		return nil, fail(ref, ErrEmpty, "")
	}
	if doc.Authored == nil || doc.Authored.Published == nil {
		settleLanguage(doc)
	}
	return doc, nil
}

// Paste turns a text that the reader pasted into a document.
func Paste(text string) (*Document, error) {
	return Read([]byte(text), PasteRef)
}

// parse hands valid UTF-8 to the loader of its format.
func parse(src []byte, ref string) (*Document, error) {
	format := detect(src, ref)
	if format == formatBriefing { // its spans count the bytes of its own text
		return parsePublished(src, ref)
	}
	src = apart(src)
	switch format {
	case formatHTML:
		return parseHTML(src, ref, "")
	case formatMarkdown:
		return parseMarkdown(src, ref)
	case formatJSON:
		return nil, fail(ref, ErrBinary, "JSON, but no briefing that sitrep wrote")
	case formatFeed:
		return parseFeed(src, ref)
	}
	return parseText(string(src), ref)
}
