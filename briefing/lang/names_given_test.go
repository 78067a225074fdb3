package lang

import (
	"strings"
	"testing"

	"sitrep/content/span"
)

func TestReadNamed(t *testing.T) {
	text := "Danish Finance Minister Ada Brandt met Mr. Lee Marlow in Oslo. The harbour board's chief engineer Omar Said left Norway."
	find := func(words string) span.Span {
		i := strings.Index(text, words)
		return span.Span{Start: i, End: i + len(words)}
	}
	r := ReadNamed(text, []Passage{{Span: span.Span{End: len(text)}}}, []Name{
		{Span: find("Norway"), Type: PlaceName}, {Span: find("Ada Brandt"), Type: PersonName}, {Span: find("Mr. Lee Marlow"), Type: PersonName},
		{Span: find("Oslo"), Type: PlaceName}, {Span: find("Lee"), Type: PersonName}, {Span: find("Omar Said"), Type: PersonName},
		{Span: span.Span{Start: len(text), End: len(text) + 3}}, {Span: find("Oslo. The harbour")},
	})
	want := []string{"Ada Brandt|Danish Finance Minister|", "Lee Marlow|Mr.|", "Oslo||Norway", "Omar Said|chief engineer|", "Norway||Norway"}
	if len(r.Names) != len(want) {
		t.Fatalf("names %+v", r.Names)
	}
	for i, n := range r.Names {
		title := ""
		if !n.Title.Empty() {
			title = n.Title.Of(text)
		}
		if got := n.Span.Of(text) + "|" + title + "|" + n.Country; got != want[i] {
			t.Errorf("got %q, want %q", got, want[i])
		}
	}
}
