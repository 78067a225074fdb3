package briefing_test

import (
	"runtime"
	"strings"
	"testing"

	"sitrep/briefing"
	"sitrep/content"
)

// BenchmarkAnalyze is the whole analysis of the samples, in words a second,
// and of a long document made of them.
func BenchmarkAnalyze(b *testing.B) {
	var docs []*content.Document
	var whole strings.Builder
	for item := range (content.Opener{}).Open(b.Context(), content.SamplesRef) {
		if item.Err != nil {
			b.Fatal(item.Err)
		}
		docs = append(docs, item.Document)
		whole.WriteString(item.Document.Text + "\n\n")
	}
	long, err := content.Read([]byte(strings.Repeat(whole.String(), 10)), "long.txt")
	if err != nil {
		b.Fatal(err)
	}
	b.Run("samples", func(b *testing.B) { analyse(b, docs) })
	b.Run("book", func(b *testing.B) { analyse(b, []*content.Document{long}) })
}

func analyse(b *testing.B, docs []*content.Document) {
	words := 0
	for _, d := range docs {
		words += len(strings.Fields(d.Text))
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			if _, err := briefing.Analyze(b.Context(), d, briefing.Options{}); err != nil {
				b.Fatal(err)
			}
		}
	}
	var mem runtime.MemStats
	runtime.ReadMemStats(&mem)
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
	b.ReportMetric(float64(mem.Sys)/(1<<20), "MB-from-system")
}
