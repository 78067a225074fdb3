package content

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"
)

// outline writes a document's blocks one a line, for comparison in tests:
// kind with level or marker, depth of quotation, the words, the marks.
func outline(doc *Document) string {
	var out strings.Builder
	for _, b := range doc.Blocks {
		out.WriteString(strings.Repeat("> ", b.Quoted))
		switch b.Kind {
		case Heading:
			fmt.Fprintf(&out, "h%d ", b.Level)
		case ListItem:
			fmt.Fprintf(&out, "%s%s ", strings.Repeat("  ", b.Level), b.Marker)
		default:
			out.WriteString([...]string{"p", "h", "li", "table", "code", "caption", "note"}[b.Kind])
			if b.Marker != "" {
				out.WriteString(" " + b.Marker)
			}
			out.WriteString(" ")
		}
		fmt.Fprintf(&out, "%q", b.Span.Of(doc.Text))
		for _, m := range b.Marks {
			fmt.Fprintf(&out, " %s{%s}", [...]string{"em", "strong", "struck", "link", "code"}[m.Kind], m.Span.Of(doc.Text))
			if m.Target != "" {
				fmt.Fprintf(&out, "(%s)", m.Target)
			}
		}
		if b.Table != nil && b.Table.Header {
			out.WriteString(" header")
		}
		out.WriteString("\n")
	}
	return strings.TrimSuffix(out.String(), "\n")
}

func readMarkdown(t *testing.T, src string) *Document {
	t.Helper()
	doc, err := parseMarkdown([]byte(src), "test.md")
	if err != nil {
		t.Fatal(err)
	}
	checkDocument(t, doc)
	return doc
}

func TestMarkdownBlocks(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"emphasis", "The **mayor _of_ Ardale** ~~left~~ `now`.",
			`p "The mayor of Ardale left now." strong{mayor of Ardale} em{of} struck{left} code{now}`},
		{"links", "See [the *plan*](https://example.org/a_(b) \"t\"), <https://example.org>, www.example.net and [here](/x).",
			`p "See the plan, https://example.org, www.example.net and here." link{the plan}(https://example.org/a_(b)) em{plan} link{https://example.org}(https://example.org) link{www.example.net}(http://www.example.net)`},
		{"hostile link", "A [trap](javascript:alert(1)) and [data](data:text/html,x).", `p "A trap and data."`},
		{"escapes", `5 \* 3 &lt; 16 &amp;amp; \& &copy;`, `p "5 * 3 < 16 &amp; & ©"`},
		{"breaks", "one\ntwo  \nthree\\\nfour<br>five", `p "one two\nthree\nfour\nfive"`},
		{"lists", "1. one\n2. two\n   - deep\n\n     more\n\n7) seven", "1. \"one\"\n2. \"two\"\n  • \"deep\"\n   \"more\"\n7. \"seven\""},
		{"tasks", "- [x] done\n- [ ] open", "☑ \"done\"\n☐ \"open\""},
		{"quotes", "> said\n>\n> > again\n\nafter", "> p \"said\"\n> > p \"again\"\np \"after\""},
		{"quoted list", "> - a\n> - b", "> • \"a\"\n> • \"b\""},
		{"table", "| Port | Ships |\n|---|--:|\n| *Ard* | 3 |\n| Bel |", `table "Port | Ships\nArd | 3\nBel | " em{Ard} header`},
		{"code", "```go\nif x {\n\n\ty()\n}\n```\n\n    indented", "code go \"if x {\\n\\n    y()\\n}\"\ncode \"indented\""},
		{"picture", "![The *old* port](p.jpg \"t\")\n\n![](q.jpg)\n\nThe ![flag](f.png) flew.",
			"caption \"The old port\" em{old}\np \"The flag flew.\""},
		{"footnote", "Wages rose.[^n] Prices too.\n\n[^n]: Says *who*.\n\n    And more.", "p \"Wages rose.[1] Prices too.\"\nnote 1 \"Says who.\\nAnd more.\" em{who}"},
		{"inline tags", "A <b class=\"x\">bold</b> <!-- no --> word", `p "A bold word"`},
		{"terms", "3 May\n: Ships sail.\n\n4 May\n: They *return*.", "• \"3 May\"\n   \"Ships sail.\"\n• \"4 May\"\n   \"They return.\" em{return}"},
		{"notes", "See [[Ferry strike|the strike]] and [[Ardmore]], not `a[[0]]`.\n\n```\nb[[1]]\n```\n\n[[Port]]", "p \"See [[Ferry strike|the strike]] and [[Ardmore]], not a[[0]].\" code{a[[0]]}\ncode \"b[[1]]\"\np \"Port\""},
		{"notes without code", "See [[Ferry strike|the strike]] and [[Ardmore]].", `p "See the strike and Ardmore."`},
		{"shortcodes", "{{< figure src=\"x.jpg\" >}}\n\nWords {{< x >}}\n\n{% include a.html %}", `p "Words {{< x >}}"`},
		{"rule", "one\n\n---\n\ntwo", "p \"one\"\np \"two\""},
		{"heading in a list", "- # big\n- small", "• \"big\"\n• \"small\""},
	} {
		if got := outline(readMarkdown(t, c.src)); got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

func TestMarkdownTitle(t *testing.T) {
	for _, c := range []struct{ name, src, title, first string }{
		{"first heading", "# Ferries stop\n\nText.", "Ferries stop", "Ferries stop"},
		{"heading of level 2", "## Ferries stop\n\nText.", "Ferries stop", "Ferries stop"},
		{"below a picture", "![port](p.jpg)\n\n# Ferries *stop*\n\nText.", "Ferries stop", "Ferries stop"},
		{"front matter", "---\ntitle: Ferries stop\n---\n# Ferries Stop\n\nText.", "Ferries stop", "Ferries Stop"},
		{"another heading", "---\ntitle: Ferries stop\n---\n# Why\n\nText.", "Ferries stop", "Ferries stop"},
		{"no heading on top", "Text.\n\n## Later\n\nMore.", "", "Text."},
		{"a part of a briefing", "## Key claims\n\n- One", "", "Key claims"},
	} {
		doc := readMarkdown(t, c.src)
		if got := doc.Blocks[0].Span.Of(doc.Text); doc.Title != c.title || got != c.first {
			t.Errorf("%s: title %q, first block %q", c.name, doc.Title, got)
		}
		if strings.Count(strings.ToLower(doc.Text), "ferries stop") > 1 {
			t.Errorf("%s: the title is doubled: %q", c.name, doc.Text)
		}
	}
}

func TestMarkdownBadgesAreFurniture(t *testing.T) {
	doc := readMarkdown(t, "# Tool\n\n[![build](https://img.shields.io/x.svg)](https://ci.example) [![docs](d.svg)](https://d.example)\n\nText.")
	if doc.Text != "Tool\n\nText." || len(doc.Dropped) != 2 {
		t.Errorf("text %q, dropped %q", doc.Text, doc.Dropped)
	}
}

// TestMarkdownDeepNesting holds the loader to its limits: it must neither run
// out of stack nor of time.
func TestMarkdownDeepNesting(t *testing.T) {
	for _, src := range []string{
		strings.Repeat(">", 3000) + " x", strings.Repeat("- ", 2000) + "x", strings.Repeat("*a ", 5000) + strings.Repeat("b* ", 5000),
		strings.Repeat("[", 5000) + "x" + strings.Repeat("](y)", 5000),
	} {
		readMarkdown(t, src)
	}
}

func FuzzMarkdown(f *testing.F) {
	for _, s := range []string{
		"# T\n\nText *a **b** c* [l](http://x.org \"t\")[^1]\n\n[^1]: note", "> - a\n>   1. b\n\n| a | b |\n|---|:-:|\n| `c` |",
		"---\ntitle: a: b\nclaims:\n- x\n---\n\n## Timeline\n\n- 2 May: rain", "<table><tr><td>x<td>y</table>\n\n![a](b)", "\u202e\x1b[31mred\n\ta",
		"## Key claims\n- **A B**, c: “d”\n  - e\n\n## People\n| Name | Role |\n|-|-|\n| a | b |",
		printed,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, src string) {
		if !utf8.ValidString(src) {
			return
		}
		doc, err := parseMarkdown([]byte(src), "fuzz")
		if err != nil {
			t.Fatal(err)
		}
		checkDocument(t, doc)
	})
}
