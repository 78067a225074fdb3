package ui

import (
	"context"
	"iter"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"sitrep/content"
)

// TestEscInTheLibraryLosesNothing holds that one Esc stops nothing, that two stop
// the analyses but never the listing of what was asked for, that what comes in
// afterwards waits like the rest, and that r reads all of it.
func TestEscInTheLibraryLosesNothing(t *testing.T) {
	on := shelf(t, 30)
	d := drive(t, 120, 40, on, Options{})
	d.m.analysts = 3
	id, _ := d.m.jobs.start(openJob, 0) // the folder is still being walked through
	if d.keys("esc").see("Esc again stops reading 30 documents."); d.m.jobs.count(analyseJob) == 0 || d.m.halted {
		t.Fatal("the first Esc stops the reading")
	}
	if d.keys("j esc"); d.m.halted {
		t.Fatal("two Esc with a key between them stop the reading")
	}
	d.send(noticeOverMsg{d.m.notice.gen})
	if d.keys("esc"); d.m.halted {
		t.Fatal("an Esc long after the first stops the reading")
	}
	d.keys("esc").see("30 briefings · 30 stopped", "stopped; r reads on", "r read on")
	if n := d.m.jobs.count(analyseJob); n != 0 || !d.m.jobs.running(openJob, 0) {
		t.Fatalf("%d analyses go on, the listing goes on: %v", n, d.m.jobs.running(openJob, 0))
	}
	var late []content.Item
	for range 2 {
		_, doc := ferries(t)
		late = append(late, content.Item{Ref: "late.txt", Document: doc})
	}
	d.send(itemsOpenedMsg{id: id, items: late, next: func() tea.Msg { return nil }}).see("32 briefings · 32 stopped")
	if n := d.m.jobs.count(analyseJob); n != 0 {
		t.Errorf("%d of those that came in are analysed", n)
	}
	if d.keys("enter"); d.m.cur.progress != analysing || d.m.jobs.count(analyseJob) != 1 {
		t.Error("Enter does not take up the one that it opens, or others")
	}
	d.keys("q").see("1 being read · 31 stopped", "reading document 1 of 1").keys("r").see("32 being read").seeNot("stopped", "read on")
	if n := d.m.jobs.count(analyseJob); n != 3 {
		t.Errorf("%d are analysed", n)
	}
	b, _ := ferries(t)
	for range 40 {
		d.understood(b)
	}
	for _, doc := range d.m.docs {
		if doc.progress != understood {
			t.Errorf("%s was never read", doc.ref)
		}
	}
	if d.keys("esc esc r").seeNot("Esc again", "stopped"); d.m.halted {
		t.Error("there was nothing left to stop")
	}
}

// TestEscBeforeAnythingIsFound holds that Esc can stop what is still to come, too,
// and that it is listed and read afterwards.
func TestEscBeforeAnythingIsFound(t *testing.T) {
	on := shelf(t, 3)
	d := &driver{t: t, m: New(context.Background(), Options{Width: 120, Height: 40, Refs: []string{"folder", "other"}}), endless: true}
	d.m.open = func(context.Context, ...string) iter.Seq[content.Item] { return func(func(content.Item) bool) {} }
	d.m.understand = drive(t, 120, 40, on, Options{}).m.understand
	d.m.after = func(time.Duration, tea.Msg) tea.Cmd { return nil }
	id, _ := d.m.jobs.start(openJob, 0)
	d.keys("esc").see("Esc again stops reading what is still found.").keys("esc")
	d.send(itemsOpenedMsg{id: id, items: on.items, done: true}).see("3 briefings · 3 stopped").keys("r").see("3 being read")
}
