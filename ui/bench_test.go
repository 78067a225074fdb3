package ui

import (
	"fmt"
	"strings"
	"testing"

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
