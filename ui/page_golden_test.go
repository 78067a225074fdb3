package ui

import (
	"fmt"
	"strings"
	"testing"

	"sitrep/content"
	"sitrep/content/span"
)

// composedDocument has a block of every kind.
func composedDocument() *content.Document {
	c := &composer{}
	add := func(b content.Block, words string, marks ...content.Mark) {
		b.Marks = marks
		c.add(b, words)
	}
	add(content.Block{Kind: content.Heading, Level: 1}, "Harbour council votes to keep the night ferry after a winter of quarrels")
	add(content.Block{Meta: true}, "By Ines Okafor · 14 March 2031")
	p := "The harbour council voted on Tuesday to keep the night ferry to Little Sande, ending a quarrel that had split the islands since the autumn."
	add(content.Block{}, p, marked(p, "voted on Tuesday", content.Link, "https://example.org/harbour/minutes/2031-03-11"), marked(p, "Little Sande", content.Emphasis, ""))
	p = "“We could not leave four hundred people without a way home,” said the council's chair, Marit Lund. She called the price high—but fair."
	add(content.Block{}, p, marked(p, "four hundred people", content.Strong, ""))
	add(content.Block{Kind: content.Heading, Level: 2}, "What the vote changes")
	add(content.Block{Kind: content.ListItem, Marker: "•"}, "Boats leave at 23:10 and 01:40, every night of the year.")
	p = "Fares rise by two crowns; islanders under eighteen travel free with the card that the school hands out."
	add(content.Block{Kind: content.ListItem, Marker: "•"}, p, marked(p, "Fares", content.Link, "https://example.org/fares"))
	add(content.Block{Kind: content.ListItem, Marker: "•", Level: 1}, "Bicycles stay free, which the operator had wanted to end.")
	add(content.Block{Kind: content.ListItem, Marker: "9."}, "The ninth item of the order paper was dropped.")
	add(content.Block{Kind: content.ListItem, Marker: "10."}, "The tenth, on the new quay, was put off until the harbour master has measured the silt for a second time.")
	p = "A ferry is not a timetable. It is the reason why anybody still lives here."
	add(content.Block{Quoted: 1}, p)
	add(content.Block{Quoted: 1}, "Letter to the council, read out by the clerk")
	add(content.Block{Kind: content.Heading, Level: 3}, "The figures")
	c.table(true, []content.Align{content.Left, content.Right, content.Left},
		[]string{"Crossing", "Passengers", "Remark"},
		[]string{"23:10", "18,204", "Full on Fridays; the operator asks for a second boat from May to September"},
		[]string{"01:40", "3,977", "Mostly hospital staff"},
		[]string{"04:30", "212", "Given up in 2029"})
	add(content.Block{Kind: content.Caption}, "Passengers in 2030, by crossing. Source: harbour office.")
	p = "The office publishes its counts as ferry.csv; each line has a time and a number, such as 23:10;54. 東京湾フェリーの例も引用された。"
	add(content.Block{}, p, marked(p, "ferry.csv", content.CodeSpan, ""), marked(p, "23:10;54", content.CodeSpan, ""))
	add(content.Block{Kind: content.Code, Marker: ""}, "time;passengers\n23:10;54\n  01:40;9   # holiday")
	p = "An earlier version gave the fare as three crowns. It is two, as the minutes at https://example.org/harbour/minutes/2031-03-11 say."
	add(content.Block{}, p, marked(p, "three crowns", content.Struck, ""), marked(p, "https://example.org/harbour/minutes/2031-03-11", content.Link, "https://example.org/harbour/minutes/2031-03-11"))
	add(content.Block{Kind: content.Footnote, Marker: "1"}, "The people, the islands and the ferry are invented.")
	return c.document()
}

// wholeText draws a document from top to bottom in a reader of w cells.
func wholeText(doc *content.Document, w int, st *Styles) string {
	p := newReaderPane(doc)
	p.resize(rect{0, 0, w, 1})
	pg := newPage(doc, p.pageWidth(), st)
	rows := 0
	for i := range pg.pieces {
		rows += len(pg.set(i))
	}
	p.setPage(pg)
	p.resize(rect{0, 0, w, rows + 1})
	var c canvas
	c.reset(w, rows+1)
	p.draw(&c, st, false)
	return plainText(&c)
}

func TestComposedDocument(t *testing.T) {
	for _, w := range []int{40, 72, 100} {
		checkGolden(t, fmt.Sprintf("reader/composed_%d", w), wholeText(composedDocument(), w, newStyles(styleOptions{})))
	}
	checkGolden(t, "reader/composed_ascii_60", wholeText(composedDocument(), 60, newStyles(styleOptions{ASCII: true, Plain: true})))
}

func TestWideTableBecomesRecords(t *testing.T) {
	c := &composer{}
	c.table(true, nil,
		[]string{"Municipality", "Administration", "Representative", "Constituency"},
		[]string{"Northern Harbourside", "Intercommunal", "Marit Lund", "Little Sande and Outer Skerries"},
		[]string{"Southern Harbourside", "Independent", "nobody yet", "Great Sande"})
	checkGolden(t, "reader/records_40", wholeText(c.document(), 40, newStyles(styleOptions{})))
}

// looks draws a document and names the look of every cell of words by a
// letter, so that styles can be compared as text.
func looks(p *readerPane, st *Styles) string {
	var c canvas
	c.reset(p.r.w, p.r.h)
	p.draw(&c, st, false)
	names := map[style]rune{}
	for l, letter := range map[layer]rune{layerEvidence: 'e', layerMention: 'm', layerCue: 'c', layerMatch: 's', layerMatchNow: 'n', layerDrag: 'd'} {
		names[l.lay(st.Text, st)] = letter
	}
	inEvidence := layerEvidence.lay(st.Text, st)
	names[layerCue.lay(inEvidence, st)] = 'c'
	names[layerMention.lay(inEvidence, st)] = 'M'
	names[layerMatch.lay(inEvidence, st)] = 'S'
	names[st.Text] = '.'
	var b strings.Builder
	for y := 1; y < c.h; y++ {
		for x := range c.w - scrollCells {
			cl := c.cells[y*c.w+x]
			switch letter := names[cl.style]; {
			case x < p.textX():
				b.WriteString(cl.text)
			case letter != 0:
				b.WriteRune(letter)
			default:
				b.WriteByte(' ')
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func TestHighlightsLieOnTheirWords(t *testing.T) {
	c := &composer{}
	c.add(content.Block{}, "Nothing here. Marit Lund said that the 東京 ferry would stay, and that nobody on the islands had asked for its end.")
	doc := c.document()
	find := func(words string) span.Span {
		i := strings.Index(doc.Text, words)
		return span.Span{Start: i, End: i + len(words)}
	}
	st := newStyles(styleOptions{})
	p := newReaderPane(doc)
	p.resize(rect{0, 0, 40, 7})
	p.setPage(newPage(doc, p.pageWidth(), st))
	p.setHighlights(layerEvidence, []span.Span{find("Marit Lund said that the 東京 ferry would stay"), find("the 東京")})
	p.setHighlights(layerCue, []span.Span{find("said")})
	p.setHighlights(layerMention, []span.Span{find("Marit Lund"), find("nobody")})
	p.setHighlights(layerMatch, []span.Span{find("ferry"), find("islands")})
	p.setHighlights(layerMatchNow, []span.Span{find("islands")})
	p.setGutter([]gutterMark{{offset: find("Marit").Start, style: st.Said}, {offset: find("nobody").Start, style: st.Said}})
	checkGolden(t, "reader/highlights", looks(p, st))
	for l := range layerCount {
		p.setHighlights(l, nil)
	}
	if got := looks(p, st); strings.ContainsAny(got, "emcsndMS▌") {
		t.Errorf("highlights stay:\n%s", got)
	}
}

func TestGutterShowsLettersWithoutColour(t *testing.T) {
	doc := composedDocument()
	p := newReaderPane(doc)
	st := newStyles(styleOptions{Plain: true})
	p.resize(rect{0, 0, 60, 8})
	p.setPage(newPage(doc, p.pageWidth(), st))
	p.setGutter([]gutterMark{{offset: doc.Blocks[2].Span.Start, letter: "H"}})
	var c canvas
	c.reset(60, 8)
	p.draw(&c, st, true)
	if got := plainText(&c); !strings.Contains(got, "H The harbour") {
		t.Errorf("no letter in\n%s", got)
	}
}
