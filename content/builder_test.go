package content

import (
	"strings"
	"testing"

	"sitrep/content/span"

	"pgregory.net/rapid"
)

// failer is what both testing.T and rapid.T offer.
type failer interface {
	Helper()
	Errorf(format string, args ...any)
	Fatalf(format string, args ...any)
}

// checkDocument asserts what holds for every document, whatever it was read
// from. Every loader's tests and fuzz targets run it.
func checkDocument(t failer, doc *Document) {
	t.Helper()
	if doc == nil {
		t.Fatalf("no document")
		return
	}
	if Sanitize(doc.Text) != doc.Text {
		t.Fatalf("the text is not sanitised: %q", doc.Text)
	}
	for _, s := range []string{doc.Title, doc.Source, doc.Byline, doc.URL, doc.Published, doc.Language} {
		if SanitizeLine(s) != s {
			t.Errorf("metadata is not sanitised: %q", s)
		}
	}
	if doc.PublishedFrom == "" || (doc.Published == "") != (doc.PublishedFrom == FromNone) {
		t.Errorf("published %q from %q", doc.Published, doc.PublishedFrom)
	}
	verbatim := doc.Authored != nil && doc.Authored.Published != nil
	if doc.Title != "" && !verbatim && (len(doc.Blocks) == 0 || !strings.HasSuffix(doc.Blocks[0].Span.Of(doc.Text), doc.Title) && (doc.Blocks[0].Kind != Heading || doc.Blocks[0].Level != 1)) {
		t.Errorf("the title %q is not the first block", doc.Title)
	}
	at := 0
	for i, b := range doc.Blocks {
		if !b.Span.Valid(doc.Text) || b.Span.Empty() {
			t.Fatalf("block %d has no place: %v", i, b.Span)
		}
		if border := doc.Text[at:max(at, b.Span.Start)]; verbatim {
			if b.Span.Start < at || strings.Trim(border, " \n\u3000") != "" {
				t.Errorf("block %d (%v) is parted from the last by %q", i, b.Span, border)
			}
		} else {
			checkBorder(t, doc, i, at)
		}
		checkBlock(t, doc.Text, b)
		at = b.Span.End
	}
	if at != len(doc.Text) && (!verbatim || strings.Trim(doc.Text[at:], " \n\u3000") != "") {
		t.Errorf("text after the last block: %q", doc.Text[at:])
	}
	checkAuthored(t, doc)
}

func checkBorder(t failer, doc *Document, i, at int) {
	t.Helper()
	b := doc.Blocks[i]
	switch border := doc.Text[at:max(at, b.Span.Start)]; {
	case i == 0 && border == "", i > 0 && border == "\n\n":
	case i > 0 && border == "\n" && b.Kind == ListItem && doc.Blocks[i-1].Kind == ListItem:
	default:
		t.Errorf("block %d (%v) is parted from the last by %q", i, b.Span, border)
	}
}

func checkBlock(t failer, text string, b Block) {
	t.Helper()
	words := b.Span.Of(text)
	if b.Kind != Code && b.Kind != Table && (strings.TrimSpace(words) != words || strings.Contains(words, "\n\n")) {
		t.Errorf("block with loose white space: %q", words)
	}
	if b.Kind == Heading && (b.Level < 1 || b.Level > 6) {
		t.Errorf("heading of level %d", b.Level)
	}
	if SanitizeLine(b.Marker) != b.Marker {
		t.Errorf("marker %q", b.Marker)
	}
	var around []span.Span
	for _, m := range b.Marks {
		if !m.Span.Valid(text) || m.Span.Empty() || !b.Span.Contains(m.Span) {
			t.Fatalf("mark %v is not inside its block %v", m, b.Span)
		}
		for len(around) > 0 && around[len(around)-1].End <= m.Span.Start {
			around = around[:len(around)-1]
		}
		if len(around) > 0 && !around[len(around)-1].Contains(m.Span) {
			t.Errorf("mark %v crosses %v", m, around[len(around)-1])
		}
		around = append(around, m.Span)
		if (m.Kind == Link) != (m.Target != "") || SanitizeLine(m.Target) != m.Target {
			t.Errorf("mark %v with the target %q", m, m.Target)
		}
	}
	if (b.Kind == Table) != (b.Table != nil) {
		t.Fatalf("block of kind %d, table %v", b.Kind, b.Table)
	}
	if b.Table != nil {
		checkGrid(t, text, b)
	}
}

// checkGrid asserts that the cells with their borders are the block's text.
func checkGrid(t failer, text string, b Block) {
	t.Helper()
	var rows []string
	for _, row := range b.Table.Rows {
		if len(row) > len(b.Table.Align) {
			t.Errorf("%d cells and %d alignments", len(row), len(b.Table.Align))
		}
		var cells []string
		for _, c := range row {
			if !c.Valid(text) || !b.Span.Contains(c) {
				t.Fatalf("cell %v is not inside its block %v", c, b.Span)
			}
			cells = append(cells, c.Of(text))
		}
		rows = append(rows, strings.Join(cells, " | "))
	}
	if got := strings.Join(rows, "\n"); got != b.Span.Of(text) {
		t.Errorf("cells make %q, the block says %q", got, b.Span.Of(text))
	}
}

// checkAuthored asserts that an author's items are clean and point into the
// text.
func checkAuthored(t failer, doc *Document) {
	t.Helper()
	if doc.Authored == nil {
		return
	}
	line := func(l AuthoredLine) {
		if !l.Entry.Valid(doc.Text) || !l.Evidence.Valid(doc.Text) {
			t.Errorf("%q has no place: entry %v, evidence %v", l.Text, l.Entry, l.Evidence)
		}
		if l.Text == "" || SanitizeLine(l.Text) != l.Text || Sanitize(l.EvidenceText) != l.EvidenceText {
			t.Errorf("author's words are not clean: %q, %q", l.Text, l.EvidenceText)
		}
	}
	for _, l := range doc.Authored.BottomLine {
		line(l)
	}
	for _, c := range doc.Authored.Claims {
		line(c.AuthoredLine)
	}
	for _, a := range doc.Authored.Actors {
		line(a.AuthoredLine)
	}
	for _, e := range doc.Authored.Timeline {
		line(e.AuthoredLine)
	}
}

// built runs blocks through a builder.
func built(t *testing.T, fill func(*builder)) *Document {
	t.Helper()
	b := newBuilder("test")
	fill(b)
	doc := b.finish()
	checkDocument(t, doc)
	return doc
}

func words(parts ...string) *inline {
	in := &inline{}
	for _, p := range parts {
		in.write(p)
	}
	return in
}

func TestBuilderLaysOutBlocks(t *testing.T) {
	doc := built(t, func(b *builder) {
		b.doc.Title = "Ferry  strike\nends"
		b.add(draft{kind: Paragraph}, words("  Crews voted ", "\non Monday. "))
		list := b.newList()
		b.add(draft{kind: ListItem, marker: "•", list: list}, words("pay"))
		b.add(draft{kind: ListItem, marker: "•", list: list, level: 1}, words("bonus"))
		b.add(draft{kind: ListItem, marker: "•", list: b.newList()}, words("hours"))
		b.addText(draft{kind: Code}, "\n  if x {\n\n  }\n")
		b.add(draft{kind: Paragraph}, words(" \u200b "))
		b.addTable(draft{}, [][]*inline{{words("Port"), words("Ships")}, {words("Ardmore"), nil}}, true, nil)
	})
	want := "Ferry strike ends\n\nCrews voted on Monday.\n\npay\nbonus\n\nhours\n\n  if x {\n\n  }\n\nPort | Ships\nArdmore | "
	if doc.Text != want {
		t.Errorf("text\n%q, want\n%q", doc.Text, want)
	}
}

func TestInlineMarks(t *testing.T) {
	in := &inline{}
	in.write("The ")
	in.mark(Strong, "")
	in.write(" mayor of ")
	in.mark(Link, "https://example.org/\x1bx")
	in.write("Ard\u00adal\x1b[31me ")
	in.unmark()
	in.mark(Emphasis, "")
	in.unmark()
	in.unmark()
	in.lineBreak()
	in.lineBreak()
	in.write(" resigned")
	doc := built(t, func(b *builder) { b.add(draft{}, in) })
	if want := "The mayor of Ardale\nresigned"; doc.Text != want {
		t.Fatalf("text %q, want %q", doc.Text, want)
	}
	marks := doc.Blocks[0].Marks
	if len(marks) != 2 || marks[0].Span.Of(doc.Text) != "mayor of Ardale" || marks[1].Span.Of(doc.Text) != "Ardale" {
		t.Errorf("marks %v", marks)
	}
}

// TestMarksStayOnTheirWords holds that in a text which has to be cleaned of
// much, and is too long to look at again for every mark, a mark is on its own
// words or nowhere.
func TestMarksStayOnTheirWords(t *testing.T) {
	words := "a\x1b" // a terminal sequence that a mark cuts in two
	marks := []Mark{{Kind: Strong, Span: span.New(len(words), len(words)+4)}}
	words += "[31m" + strings.Repeat("filler ", maxMoveWork/100)
	for range 20 {
		words += "name"
		marks = append(marks, Mark{Kind: Strong, Span: span.New(len(words)-4, len(words))})
	}
	clean, kept := sanitizeMarked(words, marks)
	if len(kept) == 0 || len(kept) == 20 {
		t.Errorf("%d marks of 20 are kept: the limit was not met", len(kept))
	}
	for _, m := range kept {
		if got := m.Span.Of(clean); got != "name" {
			t.Errorf("a mark is on %q", got[:min(len(got), 40)])
		}
	}
}

func TestTitleIsTheFirstBlockAndNotDoubled(t *testing.T) {
	for name, c := range map[string]struct {
		title string
		kinds []draft
		want  string
	}{
		"set apart":         {"Rain ahead", []draft{{text: "It will rain."}}, "Rain ahead\n\nIt will rain."},
		"same heading":      {"Rain ahead", []draft{{kind: Heading, level: 2, text: "Rain ahead"}, {text: "It will."}}, "Rain ahead\n\nIt will."},
		"under a kicker":    {"Rain ‘ahead’", []draft{{text: "Weather"}, {kind: Heading, level: 1, text: "Rain 'ahead'"}, {text: "It will."}}, "Rain 'ahead'\n\nWeather\n\nIt will."},
		"no title, no head": {"", []draft{{text: "It will."}}, "It will."},
	} {
		doc := built(t, func(b *builder) {
			b.doc.Title = c.title
			for _, d := range c.kinds {
				b.addText(d, d.text)
			}
		})
		if doc.Text != c.want {
			t.Errorf("%s: %q, want %q", name, doc.Text, c.want)
		}
	}
}

func TestSourcesAreNotTheArticle(t *testing.T) {
	doc := readMarkdown(t, "# T\n\nCrews voted.\n\n## Sources\n\n- Ann Lee. “Ferry strike”, Harbour Post\n\n## Later\n\n- They left.\n")
	var meta []string
	for _, b := range doc.Blocks {
		if b.Meta {
			meta = append(meta, b.Span.Of(doc.Text))
		}
	}
	if len(meta) != 1 || meta[0] != "Ann Lee. “Ferry strike”, Harbour Post" {
		t.Errorf("marked are %q", meta)
	}
}

func TestCutKeepsTheMarksOfItsWords(t *testing.T) {
	d := draft{text: "LIDO, May 3 – The port reopened", marks: []Mark{{Kind: Strong, Span: span.New(0, 18)}, {Kind: Emphasis, Span: span.New(2, 6)}}}
	got := d.cut(span.New(16, len(d.text)))
	if got.text != "The port reopened" || len(got.marks) != 1 || got.marks[0].Span.Of(got.text) != "Th" {
		t.Errorf("%q %v", got.text, got.marks)
	}
}

// TestBuilderHoldsWhateverItIsHanded puts random pieces, hostile ones among
// them, together and checks the document that comes out.
func TestBuilderHoldsWhateverItIsHanded(t *testing.T) {
	piece := rapid.SampledFrom([]string{
		"word", " ", "\n", "\t", "é", "e\u0301", "\u0301", "\u200d", "\u202e", "\x1b[31m", "\x1b]0;x\a", "\x1b]", "\a", "\u2028",
		"\u00a0", "क\u094d", "👩", "a\n\nb", "\xff", "\u00ad", "|", "\u3000",
	})
	rapid.Check(t, func(t *rapid.T) {
		b := newBuilder("test")
		b.doc.Title = rapid.SampledFrom([]string{"", "word", "A\x1b[3m title"}).Draw(t, "title")
		list := b.newList()
		for range rapid.IntRange(0, 6).Draw(t, "blocks") {
			d := draft{kind: rapid.SampledFrom([]BlockKind{Paragraph, Heading, ListItem, Code}).Draw(t, "kind"), level: 2, list: list}
			if rapid.Bool().Draw(t, "plain") {
				b.addText(d, rapid.StringOf(rapid.Rune()).Draw(t, "text")+piece.Draw(t, "piece"))
				continue
			}
			if in := randomInline(t, piece); rapid.Bool().Draw(t, "table") {
				b.addTable(d, [][]*inline{{in, nil, randomInline(t, piece)}, {randomInline(t, piece)}}, true, nil)
			} else {
				b.add(d, in)
			}
		}
		checkDocument(t, b.finish())
	})
}

func randomInline(t *rapid.T, piece *rapid.Generator[string]) *inline {
	in := &inline{}
	for range rapid.IntRange(0, 12).Draw(t, "steps") {
		switch rapid.IntRange(0, 5).Draw(t, "step") {
		case 0:
			in.mark(Link, piece.Draw(t, "target"))
		case 1:
			in.mark(Strong, "")
		case 2:
			in.unmark()
		case 3:
			in.lineBreak()
		case 4:
			in.writeVerbatim(piece.Draw(t, "code"))
		default:
			in.write(piece.Draw(t, "text"))
		}
	}
	return in
}
