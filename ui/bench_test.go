package ui

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"sitrep/content"
)

// BenchmarkFrame measures one frame, drawn and encoded, after a move in the
// claims, with the one canvas that the model keeps.
func BenchmarkFrame(b *testing.B) {
	for _, size := range [][2]int{{80, 24}, {120, 40}, {240, 70}} {
		b.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(b *testing.B) {
			d := drive(b, size[0], size[1], theFerries(b), Options{})
			down, up := press("j"), press("k")
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				if i%10 < 5 {
					d.m.Update(down)
				} else {
					d.m.Update(up)
				}
				d.m.View()
			}
		})
	}
}

// BenchmarkFirstScreen measures what stands between a document that was read
// and its first screenful.
func BenchmarkFirstScreen(b *testing.B) {
	for _, kb := range []int{5, 500, 5000} {
		b.Run(fmt.Sprintf("%dKB", kb), func(b *testing.B) {
			doc, err := content.Read([]byte(strings.Repeat(ferryText+"\n\n", kb*1000/len(ferryText)+1)), "long.txt")
			if err != nil {
				b.Fatal(err)
			}
			b.ReportAllocs()
			for b.Loop() {
				m := New(b.Context(), Options{Width: 120, Height: 40})
				m.show(m.add(content.Item{Ref: "long.txt", Document: doc}))
				m.View()
			}
		})
	}
}

// BenchmarkFirstFindings measures what stands between the text on the screen and
// the first frame with findings on it, and that with all of them: an article of
// ordinary length, and a book that is made of it.
func BenchmarkFirstFindings(b *testing.B) {
	for _, size := range []struct {
		name   string
		copies int
	}{{"article", 1}, {"book", 250}} {
		doc := readSample(b, size.copies)
		for _, last := range []bool{false, true} {
			name := size.name + "/first"
			if last {
				name = size.name + "/all"
			}
			b.Run(name, func(b *testing.B) {
				for b.Loop() {
					b.StopTimer()
					m := New(b.Context(), Options{Width: 120, Height: 40})
					d := m.add(content.Item{Ref: doc.Ref, Document: doc})
					m.show(d)
					m.View()
					d.progress = waiting
					b.StartTimer()
					m.findingsShown(b, d, last)
				}
			})
		}
	}
}

// findingsShown analyses a document and takes in what is found, until the first
// findings are on the screen or all of them are.
func (m *Model) findingsShown(b *testing.B, d *openedDoc, all bool) {
	work := m.startAnalysis(d)().(tea.BatchMsg)
	told := make(chan tea.Msg, len(work))
	for _, cmd := range work {
		go func() {
			for msg := cmd(); msg != nil; msg = nextOf(msg) {
				told <- msg
			}
		}()
	}
	for d.brief == nil || all && d.brief.Partial {
		m.Update(<-told)
	}
	m.View()
	m.jobs.stopAll()
}

// nextOf waits for what follows a report, nil where nothing does.
func nextOf(msg tea.Msg) tea.Msg {
	switch msg := msg.(type) {
	case progressMsg:
		return msg.next()
	case partlyAnalysedMsg:
		return msg.next()
	}
	return nil
}

// readSample is the first sample, so many times in a row.
func readSample(b *testing.B, copies int) *content.Document {
	for item := range (content.Opener{}).Open(b.Context(), content.SamplesRef) {
		doc, err := content.Read([]byte(strings.Repeat(item.Document.Text+"\n\n", copies)), "article.txt")
		if err != nil {
			b.Fatal(err)
		}
		return doc
	}
	b.Fatal("there is no sample")
	return nil
}
