package content

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"unicode/utf8"

	"sitrep/content/span"
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

var (
	blankLines  = regexp.MustCompile(`\n[ \n\x{3000}]*\n`)
	itemMarker  = regexp.MustCompile(`^(?:[•*–-]|\d{1,3}[.)])\s+`)
	headingTail = regexp.MustCompile(`[.!?:;,"”’…)\]]$`)
)

const (
	maxHeadingWords    = 12
	maxEndedTitle      = 15 // of a headline with a full stop: what is longer is the lede, which names the text
	maxStandfirstWords = 15 // of what may stand between the title and the byline
)

// textBlocks tells the blocks of a published text from its lines: the form has
// only the words. The text itself is not touched.
func textBlocks(doc *Document) []Block {
	var blocks []Block
	add := func(start, end int) {
		part := doc.Text[start:end]
		end = start + len(strings.TrimRight(part, " \n\u3000"))
		start += len(part) - len(strings.TrimLeft(part, " \n\u3000"))
		if start < end {
			blocks = append(blocks, textBlock(doc, span.New(start, end), blocks)...)
		}
	}
	start := 0
	for _, gap := range blankLines.FindAllStringIndex(doc.Text, -1) {
		add(start, gap[0])
		start = gap[1]
	}
	add(start, len(doc.Text))
	for i := len(blocks) - 1; i > 0 && blocks[i].Kind == Heading; i-- {
		blocks[i].Kind, blocks[i].Level = Paragraph, 0 // nothing stands under it
	}
	for i := max(1, len(blocks)-creditReach); i < len(blocks); i++ {
		b := &blocks[i]
		words := b.Span.Of(doc.Text)
		b.Meta = b.Meta || b.Kind == Paragraph && len(strings.Fields(words)) <= 50 && credits(words)
	}
	return blocks
}

// textBlock tells what stands between two blank lines; the items of a list are
// a block each. above is what stands before it.
func textBlock(doc *Document, at span.Span, above []Block) []Block {
	b := Block{Kind: Paragraph, Span: at}
	words := at.Of(doc.Text)
	lines := strings.Split(words, "\n")
	switch {
	case len(above) == 0 && sameWords(words, doc.Title) && !(endsSentence(words) && len(strings.Fields(words)) > maxEndedTitle):
		b.Kind, b.Level = Heading, 1
	case noteOver(doc, words, above):
		b.Meta = true
	case len(lines) > 1 && strings.Count(words, cellBorder) >= len(lines):
		if g := textGrid(lines, at.Start); g != nil {
			b.Kind, b.Table = Table, g
		}
	case len(lines) > 1:
		return textItems(doc, at)
	case len(above) > 0 && len(strings.Fields(words)) <= maxHeadingWords &&
		!headingTail.MatchString(words) && !itemMarker.MatchString(words) && capitalised(words):
		b.Kind, b.Level = Heading, 2
	}
	return []Block{b}
}

// noteOver reports whether words are a note about the article, such as its
// byline or date line: those stand over the first paragraph.
func noteOver(doc *Document, words string, above []Block) bool {
	for i, b := range above {
		if !b.Meta && !(i == 0 && b.Kind == Heading) && len(strings.Fields(b.Span.Of(doc.Text))) > maxStandfirstWords {
			return false
		}
	}
	if strings.Contains(words, "\n") {
		return false
	}
	return sameWords(words, doc.Byline) || metaLine(words) || len(strings.Fields(words)) <= 6 && placeLines.MatchString(words) || len(above) > 0 && above[len(above)-1].Meta &&
		readNote(above[len(above)-1].Span.Of(doc.Text)).byline != "" && len(strings.Fields(words)) <= 6 && headingLike(words)
}

// textItems are the lines of a block as items of a list, as Document.Text parts
// them.
func textItems(doc *Document, at span.Span) []Block {
	var items []Block
	start := at.Start
	for line := range strings.SplitSeq(at.Of(doc.Text), "\n") {
		if strings.Trim(line, " \u3000") != "" {
			lead := len(line) - len(strings.TrimLeft(line, " \u3000"))
			items = append(items, Block{Kind: ListItem, Marker: "•", Span: span.New(start+lead, start+len(strings.TrimRight(line, " \u3000")))})
		}
		start += len(line) + 1
	}
	return items
}

// textGrid reads a table from lines of cells, nil where they do not agree.
func textGrid(lines []string, at int) *Grid {
	g := &Grid{Header: true}
	columns := strings.Count(lines[0], cellBorder) + 1
	for _, l := range lines {
		if strings.Count(l, cellBorder)+1 != columns {
			return nil
		}
		var row []span.Span
		for i, c := range strings.Split(l, cellBorder) {
			if i > 0 {
				at += len(cellBorder)
			}
			row = append(row, span.New(at, at+len(c)))
			at += len(c)
		}
		at++
		g.Rows = append(g.Rows, row)
	}
	g.Align = make([]Align, columns)
	return g
}
