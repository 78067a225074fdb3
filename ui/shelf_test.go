package ui

import (
	"fmt"
	"strings"
	"testing"

	"sitrep/briefing"
	"sitrep/content"
)

// shelf is a library of so many documents, all of them still to be analysed.
func shelf(t testing.TB, n int) stage {
	on := stage{briefs: map[*content.Document]*briefing.Briefing{}, endless: true}
	for i := range n {
		b, doc := ferries(t)
		doc.Ref, doc.Title = fmt.Sprintf("%02d.txt", i+1), fmt.Sprintf("Ferries %02d", i+1)
		on.items = append(on.items, content.Item{Ref: doc.Ref, Document: doc})
		on.briefs[doc] = b
	}
	return on
}

// TestWhatIsBeforeTheReaderGoesFirst holds that the document under the cursor,
// or the open one, is analysed at once although all are busy, that no more are
// analysed than may be, and that what was put off for it comes back.
func TestWhatIsBeforeTheReaderGoesFirst(t *testing.T) {
	d := drive(t, 120, 40, shelf(t, 30), Options{})
	busy := func() string {
		var ids []string
		for i, doc := range d.m.docs {
			if d.m.jobs.running(analyseJob, doc.id) != (doc.progress == analysing) {
				t.Errorf("document %d is %d", i+1, doc.progress)
			}
			if doc.progress == analysing {
				ids = append(ids, fmt.Sprint(doc.id))
			}
		}
		return strings.Join(ids, " ")
	}
	d.m.analysts = 3
	d.keys("esc esc G enter")
	for _, doc := range d.m.docs {
		if doc.progress == stopped {
			doc.progress = waiting
		}
	}
	d.keys("q k j")
	if got := busy(); got != "1 2 29" && got != "1 29 30" && got != "1 2 30" {
		t.Errorf("at the end of the list %s are analysed", got)
	}
	turn := func(doc docID) int { return d.m.first.turn(doc)() }
	if turn(30) != 0 || turn(1) != 1 || turn(2) != 2 {
		t.Errorf("the turns are %d, %d, %d", turn(30), turn(1), turn(2))
	}
	for range 9 {
		if d.keys("enter K q"); d.m.jobs.count(analyseJob) > 3 {
			t.Errorf("%s are analysed at once", busy())
		}
		if doc := d.m.underCursor(); doc.progress != analysing || turn(doc.id) != 0 {
			t.Errorf("%s under the cursor is %d, its turn %d", doc.ref, doc.progress, turn(doc.id))
		}
	}
	b, _ := ferries(t)
	for range 40 {
		d.understood(b)
	}
	for _, doc := range d.m.docs {
		if doc.progress != understood {
			t.Errorf("%s was never taken up again", doc.ref)
		}
	}
}

// TestPreviewFills holds that the library shows what is found in the document
// under the cursor while it is read, as far as it was scrolled, and counts
// nothing before the end.
func TestPreviewFills(t *testing.T) {
	b := filling(t).partial
	d := drive(t, 120, 24, shelf(t, 4), Options{}).see("reading…").found(b, 34).see("Marta Oyelaran SAID").seeNot("claims")
	d.m.preview.scroll(3)
	longer, _ := ferries(t)
	longer.Partial = true
	if d.found(longer, 60); d.m.preview.offset != 3 || d.m.preview.b != longer {
		t.Errorf("the preview is scrolled to %d", d.m.preview.offset)
	}
	longer.Partial = false
	d.understood(longer).see("11 claims")
}

// TestBriefingsAreLetGoOf holds that no more briefings are kept than may be,
// that the library still tells what was found, and that a briefing which was
// let go of is there again when the reader comes to it.
func TestBriefingsAreLetGoOf(t *testing.T) {
	on := shelf(t, 8)
	on.endless = false
	d := drive(t, 120, 40, on, Options{})
	kept := func() (n int) {
		for _, doc := range d.m.docs {
			if doc.brief != nil {
				n++
			}
		}
		return n
	}
	if n := kept(); n != 8 {
		t.Fatalf("%d briefings of 8 are kept although there is room", n)
	}
	d.m.keep = 3 * len(ferryText)
	d.m.shelve()
	text, _, _ := d.screen()
	if n := strings.Count(strings.Join(text, "\n"), "11 claims"); n != 8 || kept() != 3 {
		t.Errorf("the library tells of %d documents and keeps %d briefings", n, kept())
	}
	before := len(d.analysed)
	for range 7 {
		d.keys("j").see("Marta Oyelaran SAID")
		if n := kept(); n > 3 {
			t.Errorf("%d briefings are kept", n)
		}
	}
	if again := len(d.analysed) - before; again == 0 || again > 7 {
		t.Errorf("%d documents were analysed again", again)
	}
	d.keys("g enter").see("claim 1 of 11").keys("J J").see("claim 1 of 11")
	d.keys("3 j j j")
	event := d.m.sel.Item
	d.keys("q g j j j j j j j").see("Marta Oyelaran SAID")
	if doc := d.m.docs[2]; doc.brief != nil {
		t.Error("the third briefing is kept although others were looked at after it")
	}
	if d.keys("g j j enter"); d.m.sel.Item != event || d.m.sel.Pane != timelinePane || d.m.frame.focus != timelinePane {
		t.Errorf("%s is selected in pane %d, not event %s", d.m.sel.Item, d.m.sel.Pane, event)
	}
}
