package ui

import (
	"context"
	"strings"
	"testing"
	"unicode/utf8"

	"charm.land/lipgloss/v2"

	"sitrep/content"
	"sitrep/content/span"
)

func TestBlocksAreWrittenBackAsMarkdown(t *testing.T) {
	for _, c := range []struct {
		name  string
		block content.Block
		words string
		marks []content.Mark
		want  string
	}{
		{"plain words stay", content.Block{}, "The ferry, he said; “why?” 50%", nil, "The ferry, he said; “why?” 50%"},
		{"what glamour unescapes", content.Block{}, "1. a*b_c #d [e](f) <g> {h} `i` j|k - + ! \\", nil,
			`1\. a\*b\_c \#d \[e\]\(f\) \<g\> \{h\} \` + "`i\\`" + ` j\|k \- \+ \! \\`},
		{"what it does not", content.Block{}, "~ = : @ $ ^ &", nil, "&#126; &#61; &#58; &#64; &#36; &#94; &amp;"},
		{"lines become one", content.Block{}, "a\nb", nil, "a b"},
		{"heading", content.Block{Kind: content.Heading, Level: 2}, "Part", nil, "## Part"},
		{"quotation", content.Block{Quoted: 1}, "Part", nil, "> Part"},
		{"item", content.Block{Kind: content.ListItem}, "Part", nil, "- Part"},
		{"marks", content.Block{}, "a bold word", []content.Mark{{Kind: content.Strong, Span: span.Span{Start: 2, End: 7}}}, "a **bold** word"},
		{"one in another", content.Block{}, "so very bold", []content.Mark{
			{Kind: content.Emphasis, Span: span.Span{Start: 3, End: 12}}, {Kind: content.Strong, Span: span.Span{Start: 8, End: 12}}}, "so *very **bold***"},
		{"code with a backtick", content.Block{}, "a `b* c", []content.Mark{{Kind: content.CodeSpan, Span: span.Span{Start: 2, End: 5}}}, "a `` `b* `` c"},
		{"links stay out", content.Block{}, "a link", []content.Mark{{Kind: content.Link, Span: span.Span{Start: 2, End: 6}, Target: "https://example.org"}}, "a link"},
		{"code", content.Block{Kind: content.Code, Marker: "go"}, "a := `\\n`", nil, "```go\na := `\\\\n`\n```\n"},
		{"code with a fence", content.Block{Kind: content.Code}, "```", nil, "````\n```\n````\n"},
	} {
		c.block.Span, c.block.Marks = span.Span{Start: 0, End: len(c.words)}, c.marks
		if got := markdown(c.words, &c.block); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// TestGlamourSaysHowWordsLook compares what glamour makes of the marks with
// the marks themselves.
func TestGlamourSaysHowWordsLook(t *testing.T) {
	words := "so very bold, and so struck and code too"
	mark := func(w string, kind content.MarkKind) content.Mark { return marked(words, w, kind, "") }
	b := content.Block{Span: span.Span{Start: 0, End: len(words)}, Marks: []content.Mark{
		mark("very bold", content.Emphasis), mark("bold", content.Strong), mark("struck", content.Struck), mark("code", content.CodeSpan)}}
	doc := &content.Document{Text: words, Blocks: []content.Block{{}, b}}
	for _, o := range []styleOptions{{}, {Light: true}, {Profile: colours256}, {Profile: colours16}, {Plain: true}} {
		st := newStyles(o)
		s := newSetter(newPage(doc, 60, st).pageSpec)
		got, ok := s.render(&doc.Blocks[1], st.Text)
		if !ok {
			t.Fatalf("%s: the words did not come back", st.Name)
		}
		want := markedLook(&b, b.Span, st.Text, st)
		for at := range words {
			g, w := lookAt(got, at), lookAt(want, at)
			if words[at] != ' ' && g != w {
				t.Errorf("%s: %q is %v, want %v", st.Name, words[at:at+1], g, w)
			}
		}
	}
}

func lookAt(look []styled, at int) style {
	for _, l := range look {
		if l.span.Has(at) {
			return l.st
		}
	}
	return style{link: "none"}
}

func TestChangedWordsAreNotTaken(t *testing.T) {
	text := "The ferry stays."
	whole := span.Span{Start: 0, End: len(text)}
	for _, rendered := range []string{"The ferry stays", "The ferry stays..", "The \x1b[1mfurry\x1b[m stays.", "\x1b]0;title\aThe ferry stays.", "Theferrystays.!"} {
		if _, ok := align(rendered, text, whole, style{}); ok {
			t.Errorf("%q was taken for %q", rendered, text)
		}
	}
	look, ok := align(" The  \x1b[1;38;2;1;2;3mferry\n\x1b[0mstays. ", text, whole, style{})
	if !ok || len(look) != 3 || look[1].span.Of(text) != "ferry" || look[1].st != (style{fg: lipgloss.Color("#010203"), attr: bold}) {
		t.Errorf("%v %v", look, ok)
	}
}

// FuzzPage sets any text as a paragraph, a heading and code and holds the page
// to its promises.
func FuzzPage(f *testing.F) {
	for _, s := range []string{"", "The ferry - stays.", "* a\n* b", "```\nx\n```", "1. x\n\n<b>y</b>", "हिन्दी 👨‍👩‍👧‍👦 ❤️ กำ", "\u1112\u1161\u11ab\u0903", "[a]: b\n===\n---", "&amp; &#42; \\* \\\\"} {
		f.Add(s, uint8(40))
	}
	f.Fuzz(func(t *testing.T, s string, width uint8) {
		if !utf8.ValidString(s) || len(s) > 4000 {
			return
		}
		s = strings.TrimSpace(strings.Map(func(r rune) rune {
			if r < ' ' && r != '\n' || r >= 0x7f && r < 0xa0 || r == utf8.RuneError || r == 0x2028 || r == 0x2029 {
				return -1
			}
			return r
		}, s))
		c := &composer{}
		c.add(content.Block{Kind: content.Heading, Level: 1}, s)
		c.add(content.Block{Quoted: 1}, s)
		c.add(content.Block{Kind: content.Code}, s)
		checkPage(t, c.document(), 20+int(width)%100)
	})
}

// FuzzFindAll looks for any query in any text: the spans are whole runes of
// the text, in order, and what is cut from the text is found in it.
func FuzzFindAll(f *testing.F) {
	f.Add("The “ferry”  stays\nhere", "\"FERRY\" stays")
	f.Add("Łódź é", "lodz e")
	f.Add("\u0130İ", "i")
	f.Fuzz(func(t *testing.T, text, query string) {
		if !utf8.ValidString(text) || !utf8.ValidString(query) {
			return
		}
		spans, err := findAll(context.Background(), text, query)
		if err != nil {
			t.Fatal(err)
		}
		for i, s := range spans {
			if !s.Valid(text) || s.Empty() || i > 0 && s.Start < spans[i-1].End {
				t.Fatalf("%q in %q: %v", query, text, spans)
			}
		}
		if len(spans) == 0 && foldQuery(query, sensitive(query)) != "" && strings.Contains(text, query) {
			t.Fatalf("%q is not found in %q", query, text)
		}
	})
}
