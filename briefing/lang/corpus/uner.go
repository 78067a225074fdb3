package corpus

import (
	"os"
	"path/filepath"
)

// unerFiles are the files of the splits; the train file is the newest that is
// not too big for a snapshot.
var unerFiles = map[string]string{"train": "en_ewt-ud-train.v2022-12-02.iob2", "dev": "en_ewt-ud-dev.iob2"}

// unerTypes leaves out the type OTH, nationalities for the most part, which the
// later releases dropped.
var unerTypes = map[string]string{"PER": Person, "ORG": Organization, "LOC": Place}

// readUNER reads the English Web Treebank's names of Universal NER. Where
// paragraphs start the treebank says: without it each sentence is one.
func readUNER(dir, split string) ([]Document, error) {
	sentences, err := openColumns(filepath.Join(dir, unerFiles[split]), true)
	if err != nil {
		return nil, err
	}
	trees, err := openColumns(treebank(dir, split), true)
	if err != nil && !os.IsNotExist(err) {
		return nil, err
	}
	inside := map[string]bool{} // sentences that go on with a paragraph
	for _, s := range trees {
		id, _ := s.comment("sent_id")
		inside[id] = !s.opens()
	}
	return unerDocuments(sentences, inside), nil
}

func unerDocuments(sentences []columnSentence, inside map[string]bool) []Document {
	var docs []Document
	var a assembler
	var d Document
	end := func() {
		if d.Text, d.Passages = a.text.String(), a.passages; d.Text != "" {
			docs = append(docs, d)
		}
		a = assembler{}
	}
	for _, s := range sentences {
		if id, ok := s.comment("newdoc id"); ok {
			end()
			d = Document{Name: id, Origin: "UD EWT", NamesComplete: true}
		}
		tokens := s.column(1)
		text, ok := s.comment("text")
		if !ok {
			text = detokenise(tokens)
		}
		id, _ := s.comment("sent_id")
		d.Names = append(d.Names, bioNames(s.column(2), a.sentence(text, tokens, !inside[id]), unerTypes)...)
	}
	end()
	return docs
}
