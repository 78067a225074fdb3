package briefing_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"sitrep/briefing"
	"sitrep/briefing/lang/kernel"
	"sitrep/content"
)

// BenchmarkFirstFindings is the time from a document to the first partial
// briefing: what a reader waits for after the text is there.
func BenchmarkFirstFindings(b *testing.B) {
	article := sample(b, "01-arms-talks")
	long, err := content.Read([]byte(strings.Repeat(article.Text+"\n\n", 5<<20/len(article.Text))), "long.txt")
	if err != nil {
		b.Fatal(err)
	}
	b.Run("article", func(b *testing.B) { firstFindings(b, article) })
	b.Run("5MB", func(b *testing.B) { firstFindings(b, long) })
}

func firstFindings(b *testing.B, doc *content.Document) {
	b.ReportAllocs()
	var waited time.Duration
	for b.Loop() {
		ctx, cancel := context.WithCancel(b.Context())
		start, found := time.Now(), false
		o := briefing.Options{Partial: func(*briefing.Briefing) {
			if !found {
				waited += time.Since(start)
			}
			found = true
			cancel()
		}}
		if _, err := briefing.Analyze(ctx, doc, o); !found || !errors.Is(err, context.Canceled) {
			b.Fatal("there was no partial briefing", err)
		}
	}
	b.ReportMetric(waited.Seconds()*1000/float64(b.N), "ms-to-first")
}

// sample returns one of the embedded samples.
func sample(b *testing.B, name string) *content.Document {
	b.Helper()
	for item := range (content.Opener{}).Open(b.Context(), content.SamplesRef+name) {
		if item.Err != nil {
			b.Fatal(item.Err)
		}
		return item.Document
	}
	b.Fatalf("there is no sample %q", name)
	return nil
}

// BenchmarkArticle is the whole analysis of one article of some 450 words, with
// every kernel that this machine has.
func BenchmarkArticle(b *testing.B) {
	article := sample(b, "09-embankment-collapse")
	words := len(strings.Fields(article.Text))
	defer kernel.Force("")
	for _, k := range kernel.Available() {
		b.Run(k.Name, func(b *testing.B) {
			if err := kernel.Force(k.Name); err != nil {
				b.Fatal(err)
			}
			b.ReportAllocs()
			for b.Loop() {
				if _, err := briefing.Analyze(b.Context(), article, briefing.Options{}); err != nil {
					b.Fatal(err)
				}
			}
			each := b.Elapsed() / time.Duration(b.N)
			b.ReportMetric(float64(words)/each.Seconds(), "words/s")
			b.ReportMetric(float64(500*each.Milliseconds())/float64(words), "ms/500-words")
		})
	}
}
