package content

import (
	"strings"

	"github.com/abadojack/whatlanggo"
)

const (
	languageReach = 8 << 10 // bytes of prose that are enough to tell a language
	fewestLetters = 24      // below, three-letter groups tell nothing
	surely        = 0.16    // whatlanggo's confidence: below it most of its misses lie
)

// language guesses the language of a document's prose, as ISO 639-1; "" where
// it cannot be told.
func language(doc *Document) string {
	var prose strings.Builder
	for _, b := range doc.Blocks {
		if b.Prose() && prose.Len() < languageReach {
			prose.WriteString(b.Span.Of(doc.Text))
			prose.WriteByte('\n')
		}
	}
	if prose.Len() < fewestLetters {
		prose.WriteString(doc.Title)
	}
	return guessLanguage(prose.String())
}

// guessLanguage is the one place that knows of the library.
func guessLanguage(text string) string {
	if len(text) > languageReach {
		text = text[:languageReach]
	}
	if len(text) < fewestLetters {
		return ""
	}
	info := whatlanggo.Detect(text)
	if info.Lang < 0 || info.Confidence < surely {
		return ""
	}
	if info.Lang == whatlanggo.Pes {
		return "fa" // the library has no two-letter code for it
	}
	return info.Lang.Iso6391()
}
