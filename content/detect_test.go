package content

import (
	"errors"
	"strings"
	"testing"
)

func TestDetect(t *testing.T) {
	for _, c := range []struct {
		name, src, ref string
		want           format
	}{
		{"prose", prose + "\n\n" + prose, "a", formatText},
		{"prose named .md", prose + "\n\n" + prose, "a.md", formatMarkdown},
		{"a text with a dash list", "It has:\n\n- one\n- two\n\n" + prose, "a", formatText},
		{"a footnote star", "*Prices in dollars\n\n" + prose, "a", formatText},
		{"hashtags", "#ferry #storm\n\n" + prose, "a", formatText},
		{"arithmetic", "2 * 3 * 4 and snake_case_name and 5 < 6\n\n" + prose, "a", formatText},
		{"front matter", "---\ntitle: Ferry\n---\n\n" + prose, "a.txt", formatMarkdown},
		{"TOML front matter", "+++\ntitle = \"Ferry\"\n+++\n\n" + prose, "a", formatMarkdown},
		{"a rule on top is no front matter", "---\n\n" + prose, "a", formatText},
		{"headings", "# Ferry\n\n" + prose, "a", formatMarkdown},
		{"links and emphasis", "The [ferry](https://paper.example) **sails**.", "a", formatMarkdown},
		{"a table", "| a | b |\n|---|---|\n| 1 | 2 |\n", "a", formatMarkdown},
		{"a page", "<!DOCTYPE html><html><body><p>x</p></body></html>", "a.txt", formatHTML},
		{"a page with a comment on top", "\n<!-- saved from url=x -->\n<html><body><p>x</p></body></html>", "a", formatHTML},
		{"XHTML", "<?xml version=\"1.0\"?><html xmlns=\"x\"><body/></html>", "a", formatHTML},
		{"a piece of a page", "Ferry<p>one</p><p>two</p><div>three</div>", "a", formatHTML},
		{"a text that mentions tags", "The tag </p> ends a paragraph. " + strings.Repeat(prose, 30), "a", formatText},
		{"a text in angle brackets", "<Ferry> is a name.", "a", formatText},
		{"a briefing", `{"schema":"sitrep.briefing.v1"}`, "a", formatBriefing},
		{"a broken briefing", `{"schema":"sitrep.briefing.v1",`, "a", formatBriefing},
		{"other JSON", `{"name": [1, 2]}`, "a", formatJSON},
		{"a text in brackets", "[Editor's note] The ferry sailed.", "a", formatText},
		{"RSS", `<?xml version="1.0"?><rss version="2.0"><channel/></rss>`, "a", formatFeed},
		{"Atom", `<feed xmlns="http://www.w3.org/2005/Atom"></feed>`, "a", formatFeed},
		{"nothing", "", "a", formatText},
	} {
		if got := detect([]byte(c.src), c.ref); got != c.want {
			t.Errorf("%s: got %d, want %d", c.name, got, c.want)
		}
	}
}

func TestBinary(t *testing.T) {
	for _, c := range []struct{ raw, words string }{
		{"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "a PDF file"},
		{"PK\x03\x04\x14\x00\x00\x00mimetypeapplication/epub+zip", "an EPUB book"},
		{"PK\x03\x04\x14\x00\x06\x00word/document.xml", "a Word document"},
		{"PK\x03\x04\x14\x00\x00\x00a.txt", "a ZIP archive"},
		{"\x89PNG\r\n\x1a\n\x00\x00", "a PNG image"},
		{"\xff\xd8\xff\xe0\x00\x10JFIF", "a JPEG image"},
		{"\x7fELF\x02\x01\x01\x00", "an ELF program"},
		{"\x1f\x8b\x08\x00", "a gzip archive"},
		{"{\\rtf1\\ansi Hello}", "an RTF document"},
		{"RIFF\x10\x00\x00\x00WEBPVP8 ", "a WebP image"},
		{"\x00\x01\x02\x03\x04\x05\x06\x07\x08", "not a text"},
		{"words \x00\x01\x02 and \x03\x04\x05 noise", "not a text"},
		{`{"a": 1}`, "JSON"},
		{"<rss version=\"2.0\"><channel><item><title>A</title></item><item><title>B</title></item></channel></rss>", "feed"},
	} {
		_, err := Read([]byte(c.raw), "x")
		if !errors.Is(err, ErrBinary) || !strings.Contains(err.Error(), c.words) {
			t.Errorf("%q: got %v", c.raw, err)
		}
	}
	for _, raw := range []string{"RIFF is a word that begins this text.", "BM is a name, and MZ another.", "ID3 tags are in sound files.", "a\fb\v" + prose, prose + "\x1b[31mred\x1b[0m"} {
		if _, err := Read([]byte(raw), "x"); err != nil {
			t.Errorf("%q: %v", raw, err)
		}
	}
}

func FuzzDetect(f *testing.F) {
	for _, s := range []string{"---\na: b\n---\n", "<!-- -->", "{", "[x](/y) **z**", "<?xml?><rss>", "# a\n", "| - |\n|---|\n", "%PDF-"} {
		f.Add([]byte(s), "x.md")
	}
	f.Fuzz(func(t *testing.T, raw []byte, ref string) {
		if f := detect(decode(raw), ref); f > formatFeed {
			t.Errorf("no format: %d", f)
		}
		if kind := binaryKind(raw); kind != "" && len(raw) < 3 {
			t.Errorf("%q is %s", raw, kind)
		}
	})
}

func TestDetectMarkdownBelowTags(t *testing.T) {
	const readme = "<div align=\"center\">\n<img src=\"x.png\">\n</div>\n\n# Tool\n\nIt [reads](https://a.example) **news**.\n"
	for _, c := range []struct {
		src, ref string
		want     format
	}{
		{readme, "README.md", formatMarkdown},
		{readme, "-", formatMarkdown},
		{"<p>One</p>\n<p>Two</p>\n", "notes.md", formatMarkdown},
		{"<p>One</p>\n<p>Two</p>\n", "-", formatHTML},
		{"<!doctype html>\n<p># One **two** [a](https://b.example)\n# Two", "page.md", formatHTML},
		{readme, "page.html", formatHTML},
	} {
		if got := detect([]byte(c.src), c.ref); got != c.want {
			t.Errorf("%s %.20q is format %v, want %v", c.ref, c.src, got, c.want)
		}
	}
}
