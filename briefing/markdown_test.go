package briefing

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	dom "golang.org/x/net/html"
	"pgregory.net/rapid"

	"sitrep/content"
)

// readers are CommonMark as it is, and with what GitHub and others add.
var readers = map[string]goldmark.Markdown{
	"CommonMark": goldmark.New(),
	"extended":   goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote, extension.DefinitionList)),
}

// readBack returns the words of a Markdown text and the elements that it is of.
func readBack(t testing.TB, with goldmark.Markdown, src string) (words string, elements []string) {
	t.Helper()
	var page bytes.Buffer
	if err := with.Convert([]byte(src), &page); err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	for z := dom.NewTokenizer(&page); ; {
		switch z.Next() {
		case dom.ErrorToken:
			return oneLine(text.String()), elements
		case dom.TextToken:
			text.Write(z.Text())
		case dom.StartTagToken, dom.SelfClosingTagToken:
			name, _ := z.TagName()
			elements = append(elements, string(name))
		}
	}
}

// nasty are pieces of text that Markdown takes for signs.
var nasty = []string{
	"a", "Bergvik", "7", " ", " ", "*", "**", "_", "__", "`", "``", "[", "]", "(", ")", "[x]", "[^1]", "](", "]: ", "<b>", "<!--", "<https://a.example>",
	"&amp;", "&", ";", "&#35;", "#", "##", "# ", "> ", "- ", "+ ", "1. ", "2) ", "---", "===", "| a | b |", "|---|", "~", "~~", ": ", "!", "![", "\\", "\\*", "\t", "\n", "“", "”", "’",
	" http://a.example/_x_&amp;~*", " www.a.example ", "ä", "x_y_z", "$5", "    ", "```", "~~~", ".", ",",
}

// TestMarkdownGivesBackTheWords holds that words come out of Markdown as they
// went in, wherever they are put, and make nothing but the element they stand in.
func TestMarkdownGivesBackTheWords(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		text := oneLine(strings.Join(rapid.SliceOfN(rapid.SampledFrom(nasty), 1, 12).Draw(r, "text"), ""))
		if text == "" {
			return
		}
		for name, with := range readers {
			for _, c := range []struct{ src, want, elements string }{
				{markdownLine(text), text, "p"},
				{"> " + markdownLine(text), text, "blockquote p"},
				{"1. **Ann**, said: " + markdownWords(text), "Ann, said: " + text, "ol li strong"},
				{"- " + strong(text) + ", said", text + ", said", "ul li strong"},
			} {
				got, elements := readBack(t, with, c.src)
				if got != c.want {
					r.Fatalf("%s: %q is read as %q, want %q", name, c.src, got, c.want)
				}
				elements = slices.DeleteFunc(elements, func(e string) bool { return e == "a" }) // addresses become links
				if strings.Join(elements, " ") != c.elements {
					r.Fatalf("%s: %q makes %v, want %s", name, c.src, elements, c.elements)
				}
			}
		}
	})
}

// shipyard has a title that ends in a sign, brackets, a hedge, a weekday and an
// author's claim that the text does not hold.
const shipyard = `---
title: "Yard 7 Turns to C#"
url: https://courier.example/yard_7
claims:
  - {speaker: Ole Berg, text: "the *old* yard is_sold"}
---
The Halvard yard [in Skarne] will be sold on 12 March 2024, its director Runa Eskeland told reporters on Wednesday. She said the yard may close by summer.

After the sale, the union plans a strike. “We were not asked,” said union leader Magnus Thorell.
`

// TestMarkdownIsOneCleanDocument holds what a person who pastes it would see:
// no two empty lines, one before each heading, headings as sentences write them,
// lists that are lists.
func TestMarkdownIsOneCleanDocument(t *testing.T) {
	doc, err := content.Read([]byte(shipyard), "yard.md")
	if err != nil {
		t.Fatal(err)
	}
	b, err := Analyze(context.Background(), doc, Options{})
	if err != nil {
		t.Fatal(err)
	}
	out := b.Markdown(doc)
	if strings.Contains(out, "\n\n\n") || strings.HasPrefix(out, "\n") || strings.HasSuffix(out, "\n\n") || !strings.HasSuffix(out, "\n") {
		t.Errorf("empty lines:\n%s", out)
	}
	lines := strings.Split(out, "\n")
	for i, l := range lines {
		if strings.TrimRight(l, " ") != l {
			t.Errorf("white space at the end of %q", l)
		}
		if !strings.HasPrefix(l, "#") {
			continue
		}
		if i > 0 && lines[i-1] != "" || lines[i+1] != "" {
			t.Errorf("no empty line around %q", l)
		}
		if words := strings.TrimLeft(l, "# "); words == strings.ToUpper(words) {
			t.Errorf("a heading in capitals: %q", l)
		}
	}
	for _, want := range []string{
		"# Yard 7 Turns to C\\#\n\n", " · <https://courier.example/yard_7>\n\n", "\n## Bottom line\n\n> ", "\n## Key claims\n\n1. **", "\n## Actors\n\n- **",
		"**Ole Berg**, said (author’s words, not in the text): the \\*old\\* yard is_sold\n", "\n### Summer, no year known\n\n", "hedged (“may”), ¶1: ", "\\[in Skarne\\]",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("there is no %q in:\n%s", want, out)
		}
	}
	for name, with := range readers {
		words, elements := readBack(t, with, out)
		if n := strings.Count(strings.Join(elements, " "), "h1"); n != 1 {
			t.Errorf("%s: %d titles", name, n)
		}
		for _, want := range []string{"Yard 7 Turns to C#", "the *old* yard is_sold", "[in Skarne]"} {
			if !strings.Contains(words, want) {
				t.Errorf("%s does not read %q in:\n%s", name, want, out)
			}
		}
	}
}

func TestSentenceCase(t *testing.T) {
	for words, want := range map[string]string{
		"EARLIER": "Earlier", "DATE NOT TOLD": "Date not told", "WEDNESDAY": "Wednesday", "30 AUG": "30 Aug", "THE END OF AUGUST": "The end of August",
		"Wed 30 Aug 2023": "Wed 30 Aug 2023", "Q3 2023": "Q3 2023", "2023": "2023",
	} {
		if got := sentenceCase(words); got != want {
			t.Errorf("sentenceCase(%q) = %q, want %q", words, got, want)
		}
	}
}

func TestListedNumbers(t *testing.T) {
	e := Event{After: []string{"e4", "e1", "e2"}, SameTime: []string{"e3"}, Before: []string{"gone"}}
	if got, want := orderWords(e, map[string]int{"e1": 1, "e2": 2, "e3": 3, "e4": 4}), "after 1, 2 and 4, at the same time as 3"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
