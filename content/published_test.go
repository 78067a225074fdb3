package content

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"
)

const publishedSample = `{"schema": "sitrep.briefing.v1", "document": {
	"title": "Ferry strike ends", "source": "Harbour Post", "byline": "Ann Lee", "url": "https://post.example/a",
	"published": "2024-05-03", "published_from": "text", "language": "en", "dropped": ["Share this"],
	"text": "Ferry strike ends\n\nCrews voted on Friday.\n\nWhat happens next\n\nPort | Ships\nArd | 3\n\nThe first ship leaves at six."},
	"sentences": [], "bottom_line": [{"start": 19, "end": 41}], "actors": [], "claims": [], "timeline": [], "names": [], "timexes": []}`

func TestPublishedIsTheDocumentThatItSays(t *testing.T) {
	doc, err := parsePublished([]byte(publishedSample), "b.json")
	if err != nil {
		t.Fatal(err)
	}
	checkDocument(t, doc)
	want := `h1 "Ferry strike ends"
p "Crews voted on Friday."
h2 "What happens next"
table "Port | Ships\nArd | 3" header
p "The first ship leaves at six."`
	if got := outline(doc); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if doc.Source != "Harbour Post" || doc.Published != "2024-05-03" || doc.PublishedFrom != FromText || doc.Dropped[0] != "Share this" {
		t.Errorf("%+v", doc)
	}
	if string(doc.Authored.Published) != publishedSample {
		t.Error("the object is not kept as it was written")
	}
}

func TestPublishedFaults(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"not closed":     {`{"schema": "sitrep.briefing.v1"`, "breaks off"},
		"syntax":         {"{\n\"schema\": }", "line 2"},
		"other schema":   {`{"schema": "sitrep.briefing.v9", "document": {"text": "x"}}`, `"sitrep.briefing.v9"`},
		"no schema":      {`{"document": {"text": "x"}}`, "no schema"},
		"no text":        {`{"schema": "sitrep.briefing.v1", "document": {}}`, "no document.text"},
		"empty text":     {`{"schema": "sitrep.briefing.v1", "document": {"text": " \n"}}`, "empty"},
		"wrong kind":     {`{"schema": "sitrep.briefing.v1", "document": {"text": 3}}`, "text"},
		"several":        {publishedSample + "\n" + publishedSample, "holds 2"},
		"an empty array": {`[]`, "holds 0"},
	} {
		_, err := parsePublished([]byte(c.src), "b.json")
		if err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), "b.json") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := parsePublished([]byte("["+publishedSample+"]"), "b.json"); err != nil {
		t.Errorf("an array of one: %v", err)
	}
}

// TestPublishedKeepsEveryByteInItsPlace: a text with signs that steer a
// terminal is shown without them, and the spans still fit.
func TestPublishedKeepsEveryByteInItsPlace(t *testing.T) {
	for _, text := range []string{"a\r\nb\tc", "x \u001b[31mred\u001b[0m y", "\u202eabc\u200b é\u0301\u0301", "\u0301x\n\u0301y", strings.Repeat("e\u0301", 3) + strings.Repeat("\u0301", 40)} {
		quoted, _ := json.Marshal(text)
		src := `{"schema":"sitrep.briefing.v1","x":{"n":12345678901234567890},"document":{"title":"t\u001b[1m","text":` + string(quoted) + `}}`
		doc, err := parsePublished([]byte(src), "b.json")
		if err != nil {
			t.Fatal(err)
		}
		checkDocument(t, doc)
		if len(doc.Text) != len(text) {
			t.Errorf("%q became %q", text, doc.Text)
		}
		var kept struct {
			X        struct{ N json.Number }
			Document struct{ Text string }
		}
		if err := json.Unmarshal(doc.Authored.Published, &kept); err != nil || kept.Document.Text != doc.Text || kept.X.N != "12345678901234567890" {
			t.Errorf("the object says %+v, %v", kept, err)
		}
	}
}

func FuzzPublished(f *testing.F) {
	f.Add(publishedSample)
	f.Add(`{"schema":"sitrep.briefing.v1","document":{"text":"\u001b[3ma\r\n\n \u0301b | c\nd | e","title":"a","published":"3 May 2024"}}`)
	f.Add(`[{"schema":"sitrep.briefing.v1"}]`)
	f.Fuzz(func(t *testing.T, src string) {
		if !utf8.ValidString(src) {
			return
		}
		doc, err := parsePublished([]byte(src), "fuzz")
		if err == nil {
			checkDocument(t, doc)
		}
	})
}

// TestPublishedLooksAsBefore holds that a document opened again from its
// published form has the blocks that it had: title, byline and date lines,
// headings, lists, and paragraphs counted the same.
func TestPublishedLooksAsBefore(t *testing.T) {
	const article = "# Harbour Council Votes To Replace Four Old Ferries\n\nBy Ann Lee\n\nMay 3, 2024\n\n" +
		"VELLMAR — The harbour council said on Friday that four ferries would be replaced before winter. Crews welcomed the vote.\n\n" +
		"## What Happens Next\n\nThe first ship leaves at six, director Tomas Brandvik said. He warned of delays.\n\n" +
		"- first ship\n- second ship\n\nNobody knows what follows then."
	for doc := range openedOnce(t, article) {
		again, err := publishedDocument(asPublished(t, doc), "b.json")
		if err != nil {
			t.Fatal(err)
		}
		checkDocument(t, again)
		if len(again.Blocks) != len(doc.Blocks) {
			t.Fatalf("%s: %d blocks became %d:\n%s\nwas\n%s", doc.Ref, len(doc.Blocks), len(again.Blocks), outline(again), outline(doc))
		}
		for i, b := range doc.Blocks {
			words := b.Span.Of(doc.Text)
			if b.Kind == Footnote || strings.HasSuffix(words, "?") || strings.HasPrefix(words, "The people, bodies") || strings.HasPrefix(words, "Retold") {
				continue // marks, italics and questions as headings are not in the words
			}
			if a := again.Blocks[i]; a.Kind != b.Kind || a.Meta != b.Meta || a.Span != b.Span {
				t.Errorf("%s: %q was %v %v, is %v %v", doc.Ref, words, b.Kind, b.Meta, a.Kind, a.Meta)
			}
		}
	}
}

func openedOnce(t *testing.T, article string) func(func(*Document) bool) {
	return func(yield func(*Document) bool) {
		const unheaded = "Four ferries of the Vellmar line will be replaced before winter, the harbour council said in a statement on Friday.\n\nCrews welcomed the vote.\n"
		for name, src := range map[string]string{"ferries.md": article, "unheaded.txt": unheaded} {
			doc, err := Read([]byte(src), name)
			if err != nil {
				t.Fatal(err)
			}
			if !yield(doc) {
				return
			}
		}
		for it := range (Opener{}).Open(t.Context(), SamplesRef) {
			if it.Err != nil {
				t.Fatal(it.Err)
			}
			if !yield(it.Document) {
				return
			}
		}
	}
}

// asPublished is the published form of a document as far as it is read here.
func asPublished(t *testing.T, doc *Document) []byte {
	src, err := json.Marshal(map[string]any{"schema": publishedSchema, "document": map[string]any{
		"title": doc.Title, "byline": doc.Byline, "language": doc.Language, "text": doc.Text,
	}})
	if err != nil {
		t.Fatal(err)
	}
	return src
}
