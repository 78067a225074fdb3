package content

import (
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// textOfBlocks is the text of a document, block by block.
func textOfBlocks(t *testing.T, src string) []string {
	t.Helper()
	doc, err := Read([]byte(src), "report.txt")
	if err != nil {
		t.Fatal(err)
	}
	checkDocument(t, doc)
	var body []string
	for _, b := range doc.Blocks {
		body = append(body, b.Span.Of(doc.Text))
	}
	return body
}

// TestPagesAreJoined reads a text as programs take it out of a PDF: with the
// heads and feet of its pages.
func TestPagesAreJoined(t *testing.T) {
	page := func(n, words string) string {
		return "Coastal Board          Report 7/2024\n\n" + words + "\n\n                  - " + n + " -\n"
	}
	src := "State of the Ferry Piers\n\nThe board looked at nine piers in the spring. It found that four of them would\n\n  1\n\f" +
		page("2", "not stand another winter of ice and storms.\n\nThe pier at Skarnes is the oldest of them all.") + "\f" +
		page("3", "The county has not said who pays.\nIt will decide in June.")
	want := []string{
		"State of the Ferry Piers",
		"The board looked at nine piers in the spring. It found that four of them would not stand another winter of ice and storms.",
		"The pier at Skarnes is the oldest of them all.", "The county has not said who pays.", "It will decide in June.",
	}
	if got := textOfBlocks(t, src); !slices.Equal(got, want) {
		t.Errorf("got\n%q\nwant\n%q", got, want)
	}
	doc, _ := Read([]byte(src), "report.txt")
	if want := []string{"1", "Coastal Board          Report 7/2024", "- 2 -", "- 3 -"}; !slices.Equal(doc.Dropped, want) {
		t.Errorf("left out is %q, want %q", doc.Dropped, want)
	}
}

// TestPagesKeepWhatIsNoEdge holds that pages lose nothing that is not about the
// page.
func TestPagesKeepWhatIsNoEdge(t *testing.T) {
	for _, src := range []string{
		"One page alone.\n\f", "The gate holds.\n\fThe ferry sails.\n\fThe bus is late.\n", "\f\f\n", "Gate\n\fGate\n", "12\n",
	} {
		text, gone := joinPages(src)
		if len(gone) > 1 {
			t.Errorf("%q: %q is left out", src, gone)
		}
		if src == "12\n" && text != src {
			t.Errorf("%q became %q", src, text)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		src := strings.Join(rapid.SliceOf(rapid.SampledFrom([]string{"Gate", "the ferry sails", "12", "- 3 -", "\n", "\n", "\f", "\r\n", " ", "Page 4 of 9", "é"})).Draw(t, "src"), "")
		text, gone := joinPages(src)
		left := strings.Fields(text)
		for _, g := range gone {
			left = append(left, strings.Fields(g)...)
		}
		for _, w := range strings.Fields(src) {
			if !slices.Contains(left, w) {
				t.Fatalf("%q is lost from %q: %q and %q", w, src, text, gone)
			}
		}
		if strings.Contains(text, "\f") {
			t.Fatalf("a border is left in %q", text)
		}
	})
}

// TestPartedWordsAreJoined holds that words which typesetters part are whole
// again, and that compounds keep their hyphens.
func TestPartedWordsAreJoined(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"parted", "The council of the harbour town has closed the old pier after divers found rot in its piles. The con-\ndition of the others is no better, and the direc-\ntor of the line said that it would move.", "condition of the others is no better, and the director of the line"},
		{"a compound that the text has elsewhere", "The long-term plan of the council for the harbour is a new pier at the mouth of the inlet. The long-\nterm cost is not known, and the con-\ndition of the old pier is poor, the direc-\ntor said.", "The long-term cost is not known, and the condition"},
		{"what mostly begins a compound", "The council of the harbour town has a plan for a new pier at the mouth of the inlet. A well-\nknown firm is to build it, and the con-\ndition of the old pier is poor, the direc-\ntor said.", "A well-known firm is to build it"},
		{"not where words are not parted", "The council of the harbour town has a plan for a new pier. It is a plan of the Anglo-\nnorse firm that built the last one and that has built many others in the north\nof the country over the years, and in other countries by other seas and in\ncold waters.", "the Anglo-norse firm"},
		{"soft hyphens", "The council of the harbour town has closed the old pier. The con\u00ad\ndition of the others is no better, and it will look for money in the spring.", "The condition of the others"},
		{"with Windows line ends", "The council of the harbour town has closed the old pier. The con\u00ad\r\ndition of the others is no better, and it will look for money in the spring.", "The condition of the others"},
		{"a hyphen sign inside a line", "The six\u2010year plan of the council for the harbour is a new pier at the mouth of the inlet.", "The six\u2010year plan"},
	} {
		if got := strings.Join(textOfBlocks(t, c.src), "\n"); !strings.Contains(got, c.want) {
			t.Errorf("%s: there is no %q in\n%s", c.name, c.want, got)
		}
	}
}

// TestTablesInPlainText tells tables from prose that is set with wide gaps.
func TestTablesInPlainText(t *testing.T) {
	read := func(src string) *Document {
		t.Helper()
		doc, err := Read([]byte("State of the piers\n\nThe board looked at three piers.\n\n"+src+"\n\nThe board will look again.\n"), "a.txt")
		if err != nil {
			t.Fatal(err)
		}
		checkDocument(t, doc)
		return doc
	}
	table := func(doc *Document) *Block {
		for i := range doc.Blocks {
			if doc.Blocks[i].Kind == Table {
				return &doc.Blocks[i]
			}
		}
		return nil
	}
	for name, c := range map[string]struct {
		src, text string
		header    bool
		right     []int
	}{
		"with figures to the right": {"  Pier          Built   Piles\n  Skarnes        1934       9\n  Bergvik        1951      14", "Pier | Built | Piles\nSkarnes | 1934 | 9\nBergvik | 1951 | 14", true, []int{2}},
		"of two columns":            {"Skarnes     12.5\nBergvik        9\nTolm          20", "Skarnes | 12.5\nBergvik | 9\nTolm | 20", false, []int{1}},
		"of words":                  {"Skarnes   poor   closed\nBergvik   fair   open\nTolm      good   open", "Skarnes | poor | closed\nBergvik | fair | open\nTolm | good | open", false, nil},
	} {
		doc := read(c.src)
		b := table(doc)
		if b == nil {
			t.Errorf("%s: no table in\n%s", name, doc.Text)
			continue
		}
		if got := b.Span.Of(doc.Text); got != c.text || b.Table.Header != c.header {
			t.Errorf("%s: header %v, text\n%s", name, b.Table.Header, got)
		}
		for k, a := range b.Table.Align {
			if (a == Right) != slices.Contains(c.right, k) {
				t.Errorf("%s: column %d is aligned %v", name, k, a)
			}
		}
	}
	for name, src := range map[string]string{
		"justified prose":        "The  council of the  harbour town has closed the old  pier\nafter  divers  found rot  in its piles and in the beams of\nthe  deck, and it  will ask  the county  for money in June",
		"two blanks behind stop": "It is old.  It is rotten.  It is long.\nIt is wet.  It is dear, too.  It is high.\nIt fell.  It rose.  It is gone by now.",
		"two columns of prose":   "The council of the harbour town   divers found rot in the piles\nhas closed the old pier after a   and in the beams of the deck,\nlong row with the county and a    which nobody had looked at for",
		"two rows":               "Skarnes   1934   9\nBergvik   1951   14",
	} {
		if doc := read(src); table(doc) != nil {
			t.Errorf("%s is read as a table:\n%s", name, doc.Text)
		}
	}
}

// TestManyLinesThatAreNoTable holds that lines of cells which do not line up cost
// no more than others, however many they are.
func TestManyLinesThatAreNoTable(t *testing.T) {
	var lines []textLine
	for i := range 40_000 {
		lines = append(lines, textLine{text: strings.Repeat("pier ", 1+i%7) + "   shut"})
	}
	start := time.Now()
	if tables := textTables(lines); len(tables) > 0 {
		t.Errorf("%d tables", len(tables))
	}
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("it took %v", took)
	}
}
