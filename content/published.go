package content

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// publishedSchema is the name of the briefing format that is opened again.
const publishedSchema = "sitrep.briefing.v1"

// publishedHead is what a document takes from a published briefing. The rest
// is package briefing's to read.
type publishedHead struct {
	Schema   *string `json:"schema"`
	Document *struct {
		Title         string   `json:"title"`
		Source        string   `json:"source"`
		Byline        string   `json:"byline"`
		URL           string   `json:"url"`
		Published     string   `json:"published"`
		PublishedFrom string   `json:"published_from"`
		Language      string   `json:"language"`
		Text          *string  `json:"text"`
		Dropped       []string `json:"dropped"`
	} `json:"document"`
}

// parsePublished opens a briefing in the published JSON form. Its text is kept
// byte for byte, for every span of the briefing points into it; characters that
// have no place on a screen are replaced by others of the same length.
func parsePublished(src []byte, ref string) (*Document, error) {
	all, err := publishedIn(src)
	if err != nil {
		return nil, fmt.Errorf("reading %s as a briefing: %w", ref, err)
	}
	if len(all) != 1 {
		return nil, fmt.Errorf("reading %s as a briefing: it holds %d of them, not one", ref, len(all))
	}
	doc, err := publishedDocument(all[0], ref)
	if err != nil {
		return nil, fmt.Errorf("reading %s as a briefing: %w", ref, err)
	}
	return doc, nil
}

// publishedIn parts what sitrep prints for several documents, an array or one
// object a line, into the briefings.
func publishedIn(src []byte) ([]json.RawMessage, error) {
	var all []json.RawMessage
	for d := json.NewDecoder(bytes.NewReader(src)); ; {
		var v json.RawMessage
		err := d.Decode(&v)
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil {
			return nil, jsonFault(err, src)
		}
		if v[0] != '[' {
			all = append(all, v)
			continue
		}
		var list []json.RawMessage
		if err := json.Unmarshal(v, &list); err != nil {
			return nil, jsonFault(err, src)
		}
		all = append(all, list...)
	}
}

// jsonFault adds the line to an error of syntax.
func jsonFault(err error, src []byte) error {
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		at := min(max(int(syntax.Offset), 0), len(src))
		return fmt.Errorf("line %d: %w", bytes.Count(src[:at], []byte("\n"))+1, err)
	}
	return fmt.Errorf("it breaks off: %w", err)
}

func publishedDocument(src json.RawMessage, ref string) (*Document, error) {
	var head publishedHead
	if err := json.Unmarshal(src, &head); err != nil {
		return nil, err
	}
	switch {
	case head.Schema == nil:
		return nil, errors.New("there is no schema field")
	case *head.Schema != publishedSchema:
		return nil, fmt.Errorf("the schema is %q, not %q", SanitizeLine(*head.Schema), publishedSchema)
	case head.Document == nil || head.Document.Text == nil:
		return nil, errors.New("there is no document.text")
	case strings.TrimSpace(*head.Document.Text) == "":
		return nil, errors.New("document.text is empty")
	}
	d := head.Document
	text := sameLength(*d.Text)
	if text != *d.Text {
		var err error
		if src, err = withText(src, text); err != nil {
			return nil, err
		}
	}
	doc := &Document{
		Ref: ref, Title: SanitizeLine(d.Title), Source: SanitizeLine(d.Source), Byline: SanitizeLine(d.Byline),
		URL: linkTarget(d.URL, nil), Language: languageCode(d.Language), PublishedFrom: FromNone,
		Text: text, Authored: &Authored{Published: src},
	}
	if day, ok := metadataDate(d.Published); ok {
		doc.Published, doc.PublishedFrom = day, publishedOrigin(d.PublishedFrom)
	}
	for _, l := range d.Dropped {
		if l = strings.TrimSpace(Sanitize(l)); l != "" {
			doc.Dropped = append(doc.Dropped, l)
		}
	}
	doc.Blocks = textBlocks(doc)
	return doc, nil
}

func publishedOrigin(s string) Origin {
	switch o := Origin(s); o {
	case FromOption, FromText, FromAddress:
		return o
	}
	return FromMetadata
}

// sameLength sanitises a text without moving a byte of it. What Sanitize would
// take out or change becomes spaces.
func sameLength(s string) string {
	if Sanitize(s) == s {
		return s
	}
	out := []byte(strings.ToValidUTF8(s, "?"))
	for i := 0; i < len(out); {
		r, size := utf8.DecodeRune(out[i:])
		if c := string(out[i : i+size]); r != '\n' && Sanitize("a"+c) != "a"+c {
			copy(out[i:], "      "[:size])
		}
		i += size
	}
	if Sanitize(string(out)) == string(out) {
		return string(out)
	}
	// Marks without a base and the like depend on what stands beside them: the
	// plain letters stay, all else goes.
	for i := range out {
		if out[i] >= utf8.RuneSelf {
			out[i] = ' '
		}
	}
	return string(out)
}

// withText returns the briefing with another text.
func withText(src json.RawMessage, text string) (json.RawMessage, error) {
	var all, doc map[string]json.RawMessage
	if err := json.Unmarshal(src, &all); err != nil {
		return nil, err
	}
	if err := json.Unmarshal(all["document"], &doc); err != nil {
		return nil, err
	}
	var err error
	if doc["text"], err = json.Marshal(text); err != nil {
		return nil, err
	}
	if all["document"], err = json.Marshal(doc); err != nil {
		return nil, err
	}
	return json.Marshal(all)
}
