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
