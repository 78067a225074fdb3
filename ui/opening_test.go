package ui

import (
	"context"
	"errors"
	"iter"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"sitrep/briefing"
	"sitrep/content"
)

// TestEveryDocumentOpensAtItsFirstClaim holds that a document that is opened
// from the library, or reached with J and K, has its first claim selected and
// the evidence lit as one that was started with.
func TestEveryDocumentOpensAtItsFirstClaim(t *testing.T) {
	for _, keys := range []string{"enter", "j enter K", "j enter q k enter"} {
		d := drive(t, 120, 40, threeDocuments(t), Options{}).keys(keys).
			see("Port of Vellmar in Talks", "claim 1 of 11")
		if len(d.m.text.layers[layerEvidence]) == 0 {
			t.Errorf("%s: no evidence is lit", keys)
		}
		if !d.m.text.atTop() {
			t.Errorf("%s: the text does not begin at its top", keys)
		}
		if d.keys("y"); d.copied == "" {
			t.Errorf("%s: y copies nothing", keys)
		}
		d.keys("esc j").see("claim 2 of 11")
	}
}

// slowly starts the reader on one reference that takes long to read, presses
// keys meanwhile, and then gives the items.
func slowly(t *testing.T, keys string, items ...content.Item) *driver {
	t.Helper()
	release := make(chan struct{})
	on := theFerries(t)
	m := New(context.Background(), Options{Width: 120, Height: 40, Refs: []string{"reports/big.txt"}, OneDocument: true, Theme: "dark"})
	m.open = func(context.Context, ...string) iter.Seq[content.Item] {
		return func(yield func(content.Item) bool) {
			<-release
			for _, it := range items {
				yield(it)
			}
		}
	}
	m.understand = func(_ context.Context, doc *content.Document, _ briefing.Options) (*briefing.Briefing, error) {
		for _, b := range on.briefs {
			return b, nil
		}
		return nil, nil
	}
	m.after = func(time.Duration, tea.Msg) tea.Cmd { return nil }
	m.readFirst(time.Millisecond)
	d := &driver{t: t, m: m}
	d.see("reading big.txt…", "CLAIMS", "TEXT").seeNot("BRIEFINGS", "Nothing is open", "0 words")
	d.keys(keys)
	close(release)
	d.do(m.Init())
	return d
}

// TestOneDocumentIsExpectedInTheReader holds that a document that takes long
// to read is waited for in the reader, and that keys pressed meanwhile keep
// nobody from it.
func TestOneDocumentIsExpectedInTheReader(t *testing.T) {
	_, doc := ferries(t)
	for _, keys := range []string{"", "j j 4 d", "/ 'union", "? esc", "D 'x esc", "T v", "J y i t esc", "esc"} {
		slowly(t, keys, content.Item{Ref: "reports/big.txt", Document: doc}).
			see("Port of Vellmar in Talks", "Chief engineer Marta Oyelaran").seeNot("BRIEFINGS", "reading big.txt")
	}
	d := slowly(t, "/ 'union", content.Item{Ref: "reports/big.txt", Document: doc}).see("match 1 of 3")
	if d.keys("esc q"); !d.quit {
		t.Error("q did not leave")
	}
	if d := slowly(t, "j", content.Item{Ref: "reports/big.txt", Err: errors.New("it is a picture")}); !d.quit {
		t.Error("a single reference that cannot be read did not end the program")
	}
	damaged := []content.Item{{Ref: "big.json", Err: errors.New("it is damaged")}, {Ref: "big.json", Document: doc}, {Ref: "big.json", Document: doc}}
	for _, keys := range []string{"/ 'uni", "= 'uni", "D '2", "t", "4 j"} {
		slowly(t, keys, damaged...).see("BRIEFINGS").keys("'on enter esc j k").see("BRIEFINGS")
	}
	two := []content.Item{{Ref: "big.json", Document: doc}, {Ref: "big.json", Document: doc}}
	slowly(t, "", two...).see("BRIEFINGS")
	if d := slowly(t, "j", two...).see("CLAIMS").keys("q").see("BRIEFINGS"); d.quit {
		t.Error("q in the first of two documents left the program")
	}
}

// TestNextDocumentHasItsClaimSelected holds that what has the bar is what y
// and i are about, on the way to a document and back, whatever was selected.
func TestNextDocumentHasItsClaimSelected(t *testing.T) {
	on := theFerries(t)
	b, doc := ferries(t)
	doc.Ref, doc.Title = "again.txt", "Ferries Once More"
	on.items = append(on.items, content.Item{Ref: doc.Ref, Document: doc})
	on.briefs[doc] = b
	for _, keys := range []string{"enter J", "enter j j J", "enter J K J", "enter 3 j j J", "enter 2 j enter J", "j enter j j q enter", "enter J j enter K backspace q k j enter"} {
		d := drive(t, 120, 40, on, Options{}).keys(keys).see("Ferries Once More")
		p := d.m.itemsOf(d.m.sel.Pane)
		if p == nil || d.m.sel.Item == "" || p.selected() != d.m.sel.Item {
			t.Errorf("%s: %q is selected in pane %v, which has the bar elsewhere", keys, d.m.sel.Item, d.m.sel.Pane)
			continue
		}
		if d.keys("y"); d.copied == "" {
			t.Errorf("%s: y copies nothing", keys)
		}
		d.keys("i").see("WHY THIS")
	}
	d := drive(t, 120, 40, on, Options{}).keys("enter J").see("claim 1 of 11")
	if n := d.m.actors.selected() + d.m.timeline.selected(); n != "" {
		t.Errorf("%s is selected beside the claim", n)
	}
}

// TestPasteIntoADocumentTellsWhereItWorks holds that a paste is not passed over
// in silence where it does nothing.
func TestPasteIntoADocumentTellsWhereItWorks(t *testing.T) {
	d := drive(t, 120, 40, threeDocuments(t), Options{}).keys("enter")
	d.send(tea.PasteMsg{Content: ferryText}).see("Pasting reads a text only in the library").seeNot("PASTED TEXT")
	if len(d.m.docs) != 3 {
		t.Error("the text was added to the library")
	}
}

func TestPastedAddressIsNotOpened(t *testing.T) {
	for _, text := range []string{"https://news.example/ferries", " WWW.news.example\n", "http://a.example\nhttps://b.example\n"} {
		d := drive(t, 120, 40, threeDocuments(t), Options{})
		d.send(tea.PasteMsg{Content: text}).see("Addresses are not opened", "curl … | sitrep").seeNot("PASTED")
		if len(d.m.docs) != 3 {
			t.Errorf("%q is an entry of the library", text)
		}
	}
	drive(t, 120, 40, threeDocuments(t), Options{}).send(tea.PasteMsg{Content: "See https://news.example"}).see("PASTED")
}

func TestOrderNamesItsPane(t *testing.T) {
	d := drive(t, 120, 40, theFerries(t), Options{}).keys("S").see("Claims: text order.")
	d.keys("3 S").see("Timeline: by text.").keys("2 S").see("Actors: by mentions.")
	d.keys("4 S").seeNot(": by", ": text order")
}

func TestOriginIsSaidInWords(t *testing.T) {
	for ref, want := range map[string]string{
		"-": "it was read from standard input", "sample:01-ferries": "it is an embedded sample",
		content.PasteRef: "it was pasted", "notes/a.txt": "it was read from notes/a.txt",
	} {
		if got := origin(ref); got != want {
			t.Errorf("%q: %s, want %s", ref, got, want)
		}
	}
}
