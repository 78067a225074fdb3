package briefing

import (
	"context"
	"strings"
	"testing"

	"sitrep/content"
)

// TestPlainSaysOnceWhyNothingIsFound holds that a text in another language is
// told by one sentence, the reader's own, and that a text without a title goes
// by its file's name.
func TestPlainSaysOnceWhyNothingIsFound(t *testing.T) {
	doc := &content.Document{Ref: "archiv/faehren.txt", Language: "de", Text: "Der Hafen tauscht vier alte Fähren aus."}
	b, err := Analyze(context.Background(), doc, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for name, out := range map[string]string{"text": b.Plain(doc), "Markdown": b.Markdown(doc)} {
		if n := strings.Count(out, b.WhyEmpty(ClaimsPart)); n != 1 {
			t.Errorf("%s says %d times why nothing is found:\n%s", name, n, out)
		}
		if !strings.Contains(out, "faehren.txt") || strings.Contains(out, "archiv") || strings.Contains(out, "Untitled") {
			t.Errorf("%s calls the document:\n%s", name, out)
		}
	}
	if !strings.Contains(b.WhyEmpty(ActorsPart), "in German") {
		t.Errorf("the reason is %q", b.WhyEmpty(ActorsPart))
	}
}

func TestPlainCountsCharacters(t *testing.T) {
	doc := &content.Document{Ref: "port.txt", Language: "zh", Text: "港务局周三表示，六艘渡轮中有四艘严重锈蚀。"}
	b, err := Analyze(context.Background(), doc, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if out := b.Plain(doc); !strings.Contains(out, "19 characters") || strings.Contains(out, "words") {
		t.Errorf("the length is not told in characters:\n%s", out)
	}
}
