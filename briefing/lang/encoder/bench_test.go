package encoder

import (
	"strings"
	"sync"
	"testing"

	"sitrep/briefing/lang/kernel"
	"sitrep/briefing/lang/model"
)

// fullWeights are random weights of the size of the trained ones.
var fullWeights = sync.OnceValue(func() string {
	return randomWeights(config{hidden: 384, heads: 12, inner: 1536, layers: 6, fork: 4, roleLayers: 2, places: 256})
})

// benchWeights are the weights in the program or, without, random ones.
func benchWeights() string {
	if w := model.Weights(); w != "" {
		return w
	}
	return fullWeights()
}

// articleText has some 650 words.
var articleText = strings.Repeat(harbourText+" ", 18)

// BenchmarkCut cuts an article into units.
func BenchmarkCut(b *testing.B) {
	words := fields(articleText)
	b.ReportAllocs()
	for b.Loop() {
		Cut(articleText, words, nil)
	}
}

// BenchmarkLoad reads the weights' table and what is copied of them.
func BenchmarkLoad(b *testing.B) {
	file := benchWeights()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Load(file); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkEncode reads an article of windows on every kernel; a role pass each
// for the first unit of every third part.
func BenchmarkEncode(b *testing.B) {
	m, err := Load(benchWeights())
	if err != nil {
		b.Fatal(err)
	}
	var units []Unit
	var sentences []Sentence
	for range 18 {
		u, s := harbour()
		for i := range s {
			s[i].First += len(units)
			s[i].Last += len(units)
		}
		units, sentences = append(units, u...), append(sentences, s...)
	}
	windows := Windows(units, sentences)
	for _, k := range kernel.Available() {
		for _, roles := range []bool{false, true} {
			name := k.Name + "/windows"
			if roles {
				name = k.Name + "/windows and roles"
			}
			b.Run(name, func(b *testing.B) {
				s := m.sessionOn(k)
				b.ReportAllocs()
				for b.Loop() {
					for _, w := range windows {
						e := s.Encode(w)
						for i, p := range w.Parts {
							if roles && i%3 == 0 {
								e.Roles(Marked{p, []int{p.From}})
							}
						}
					}
				}
			})
		}
	}
}
