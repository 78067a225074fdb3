package ui

import (
	"context"
	"fmt"
	"os"
	"strings"
	"testing"

	"sitrep/briefing"
	"sitrep/content"
)

// libraryRows is a library with every kind of row.
func libraryRows() []libraryRow {
	return []libraryRow{
		{id: "1", title: "Port of Vellmar in Talks to Replace Ageing Ferries Before Winter Storms", source: "Vellmar Courier", date: "2023-08-30", state: ready, claims: 11, actors: 7, events: 9},
		{id: "2", title: "Council reopens the grain hall", source: "Skarne Gazette", state: ready, claims: 1, actors: 12, events: 1},
		{id: "3", title: "notes/minutes.txt", state: beingRead},
		{id: "4", title: "scan.pdf", state: failed, reason: "the file is a picture without text"},
		{id: "5", title: "船舶局、老朽化したフェリーの更新を検討", source: "港新聞", date: "2024-01-02", state: ready},
	}
}

func TestLibrary(t *testing.T) {
	p := newLibraryPane()
	checkGolden(t, "panes/library_empty", drawn(p, 62, 8, true))
	p.setPending("reading…")
	checkGolden(t, "panes/library_pending", drawn(p, 62, 8, true))
	p.setRows(libraryRows())
	p.top()
	for _, w := range []int{30, 40, 62, 110} {
		checkGolden(t, fmt.Sprintf("panes/library_%d", w), drawn(p, w, 18, true))
	}
	p.setOrder(libraryNewest)
	if got := p.entries[0].id + p.entries[1].id + p.entries[2].id; got != "512" {
		t.Errorf("newest first begins with %s", got)
	}
	p.filterWords("grain")
	if got := drawn(p, 62, 8, true); !strings.Contains(got, "1 of 5 · “grain”") || strings.Contains(got, "Vellmar") {
		t.Errorf("filtered library:\n%s", got)
	}
}

func TestHeaderAndStatus(t *testing.T) {
	b, doc := ferries(t)
	h, s := newHeader(), newStatusLine()
	s.setHints([]hint{{"⏎", "evidence"}, {"] [", "next finding"}, {"/", "search"}, {"i", "why"}, {"?", "all keys"}})
	var out []string
	st := newStyles(styleOptions{})
	frame := func(w int) {
		var c canvas
		c.reset(w, 4)
		h.resize(rect{0, 0, w, 3})
		h.draw(&c, st)
		s.resize(rect{0, 3, w, 1})
		s.draw(&c, st)
		out = append(out, plainText(&c), "")
	}
	h.setDocument(doc, b)
	s.setPosition("claim 2 of 11")
	for _, w := range []int{40, 80, 120, 200} {
		frame(w)
	}
	h.setDocument(doc, nil)
	s.setJob("reading 3 of 11")
	frame(80)
	s.setNotice("copied the claim with its citation", goodNotice)
	frame(80)
	s.setNotice("", plainNotice)
	s.setFilter("Marta Oyelaran", "Chief engineer · 7 mentions · 4 statements", hint{"Esc", "all"})
	frame(80)
	h.setLibrary([libraryStates]int{beingRead: 2, ready: 9, failed: 1}, "newest first")
	frame(80)
	checkGolden(t, "panes/chrome", strings.Join(out, "\n"))
	if h.setDocument(doc, nil); h.summaryRows(80) != 2 {
		t.Error("no room is kept for a bottom line that is to come")
	}
}

func TestTitleLine(t *testing.T) {
	st := newStyles(styleOptions{})
	var out []string
	for _, w := range []int{60, 44, 33, 28, 20, 12, 4} {
		var c canvas
		c.reset(w, 2)
		drawTitle(&c, rect{0, 0, w, 1}, st, true, actorsPane, []paneID{claimsPane, actorsPane, timelinePane, textPane}, "12")
		drawTitle(&c, rect{0, 1, w, 1}, st, false, textPane, nil, "¶2 of 9")
		out = append(out, plainText(&c))
	}
	checkGolden(t, "panes/titles", strings.Join(out, "\n"))
}

func BenchmarkLibraryOf10000(b *testing.B) {
	rows := make([]libraryRow, 10000)
	for i := range rows {
		rows[i] = libraryRow{id: fmt.Sprint(i), title: "Council reopens the grain hall", state: ready, claims: i % 30}
	}
	p := newLibraryPane()
	p.resize(rect{0, 0, 62, 40})
	var c canvas
	c.reset(62, 40)
	st := newStyles(styleOptions{})
	b.Run("rows", func(b *testing.B) {
		for b.Loop() {
			p.setRows(rows)
		}
	})
	p.bottom()
	b.Run("move and draw", func(b *testing.B) {
		for b.Loop() {
			p.move(-1)
			p.move(1)
			p.draw(&c, st, true)
		}
	})
}

// TestUnreadRowsSayTheReason holds that a row of what was not read is called by
// its file's name and gives its room to the reason, and that the whole path is
// said once where the row is opened.
func TestUnreadRowsSayTheReason(t *testing.T) {
	dir := t.TempDir() + "/a/long/way/to/the/archive"
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	path := dir + "/ferry.png"
	if err := os.WriteFile(path, []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x00"), 0o644); err != nil {
		t.Fatal(err)
	}
	on := threeDocuments(t)
	for it := range (content.Opener{}).Open(context.Background(), path) {
		on.items[2] = it
	}
	why := on.items[2].Err.(*content.Failure).Why()
	d := drive(t, 80, 24, on, Options{}).see("ferry.png", "not read: "+why[:20]).seeNot("archive")
	text, _, _ := d.keys("G enter").see("NOT READ").screen()
	if n := strings.Count(strings.Join(text, ""), "archive"); n != 1 {
		t.Errorf("the path is told %d times:\n%s", n, strings.Join(text, "\n"))
	}
}

// TestHeaderSaysALedeOnce holds that a text without a headline goes by its
// file's name over the bottom line, which its lede opens.
func TestHeaderSaysALedeOnce(t *testing.T) {
	const lede = "Four ferries of the Vellmar line will be replaced before winter, the council said."
	doc, err := content.Read([]byte(lede+"\n\nCrews welcomed the vote on the pier.\n"), "in/ferries.txt")
	if err != nil {
		t.Fatal(err)
	}
	b, err := briefing.Analyze(context.Background(), doc, briefing.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var c canvas
	c.reset(100, 3)
	h := newHeader()
	h.setDocument(doc, b)
	h.resize(rect{0, 0, 100, 3})
	h.draw(&c, newStyles(styleOptions{}))
	if got := plainText(&c); strings.Count(got, "Four ferries") != 1 || strings.Count(got, "ferries.txt") != 1 {
		t.Errorf("the header is\n%s", got)
	}
}

// TestTitleIsCutBeforeTheDateGoes holds that a long title leaves the date in
// the header down to 60 columns.
func TestTitleIsCutBeforeTheDateGoes(t *testing.T) {
	b, doc := ferries(t)
	b.Document.Published = "2023-08-30"
	h, st := newHeader(), newStyles(styleOptions{})
	h.setDocument(doc, b)
	for w, want := range map[int][]string{
		60: {"30 Aug 2023", "…"}, 80: {"30 Aug 2023", "…"}, 100: {"30 Aug 2023"}, 160: {"Vellmar Courier · 30 Aug 2023 · 255 words"},
	} {
		var c canvas
		c.reset(w, 1)
		h.resize(rect{0, 0, w, 1})
		h.draw(&c, st)
		for _, words := range want {
			if got := plainText(&c); !strings.Contains(got, words) {
				t.Errorf("%d columns: %q does not hold %q", w, got, words)
			}
		}
	}
}

// TestLibraryTellsOfOtherLanguages holds that a text in which nothing is looked
// for is not told as one in which nothing was found.
func TestLibraryTellsOfOtherLanguages(t *testing.T) {
	on := threeDocuments(t)
	drive(t, 120, 40, on, Options{}).see("nothing found").seeNot("in German")
	on.items[1].Document.Language = "de"
	drive(t, 120, 40, on, Options{}).see("in German").seeNot("nothing found")
}
