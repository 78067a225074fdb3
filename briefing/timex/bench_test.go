package timex

import (
	"strings"
	"testing"
)

// BenchmarkFind reads about 500 words of the tables' kind.
func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("The ministers met on Tuesday night in the capital, three days after the talks of 3 May 2019 broke down, and will meet again next month. ", 20)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Find(text, Options{Published: published})
	}
}
