package corpus

import (
	"fmt"
	"path/filepath"
	"strings"
)

var wnutFiles = map[string]string{"train": "CONLL-format/data/train/wnut17train.conll", "dev": "CONLL-format/data/dev/emerging.dev.conll"}

var wnutTypes = map[string]string{
	"person": Person, "location": Place, "corporation": Organization, "group": Organization, "product": Other, "creative-work": Other,
}

// readWNUT reads the names of WNUT 17: posts of social media.
func readWNUT(dir, split string) ([]Document, error) {
	return readCoNLL(filepath.Join(dir, wnutFiles[split]), "wnut17", wnutTypes, nil)
}

var crossNERTypes = map[string]string{
	"politician": Person, "person": Person, "politicalparty": Organization, "organisation": Organization,
	"location": Place, "country": Place, "election": Other, "event": Other, "misc": Other,
}

// readCrossNER reads the names of CrossNER's political part: Wikipedia.
func readCrossNER(dir, split string) ([]Document, error) {
	return readCoNLL(filepath.Join(dir, split+".txt"), "wikipedia", crossNERTypes, demonym)
}

// demonym reports whether a name without a type of ours tells of a nationality,
// which is no name here.
func demonym(text string, n Name) bool { return n.Type == Other && national(n.Span.Of(text)) }

// national reports whether a word has the ending of nationalities: "Russian",
// "Scottish", "Japanese". Some names have it too.
func national(word string) bool {
	if strings.ContainsAny(word, " 0123456789") {
		return false
	}
	for _, end := range []string{"an", "ans", "ish", "ese", "ch", "ic", "i", "is", "ist", "ists", "ek", "ss", "en"} {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// readCoNLL reads a file of tokens and labels without comments. Its sentences
// do not belong together: each is a document. drop, where given, says which
// names are none.
func readCoNLL(path, origin string, types map[string]string, drop func(string, Name) bool) ([]Document, error) {
	sentences, err := openColumns(path, false)
	if err != nil {
		return nil, err
	}
	base := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	docs := make([]Document, 0, len(sentences))
	for i, s := range sentences {
		var a assembler
		tokens := s.column(0)
		d := Document{Name: fmt.Sprintf("%s-%d", base, i+1), Origin: origin, NamesComplete: true}
		found := bioNames(s.column(1), a.words(tokens), types)
		d.Text, d.Passages = a.text.String(), a.passages
		for _, n := range found {
			if drop == nil || !drop(d.Text, n) {
				d.Names = append(d.Names, n)
			}
		}
		docs = append(docs, d)
	}
	return docs, nil
}
