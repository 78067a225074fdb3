package corpus

import (
	"path/filepath"
	"strings"
)

// readGUM reads the names of GUM: news, interviews and other genres, with an
// entity layer that marks whole noun phrases.
func readGUM(dir, split string) ([]Document, error) {
	held, err := heldBack(dir)
	if err != nil {
		return nil, err
	}
	files, err := filepath.Glob(filepath.Join(dir, split, "*.conllu"))
	if err != nil {
		return nil, err
	}
	var docs []Document
	for _, file := range files {
		if held[filepath.Base(file)] {
			continue
		}
		sentences, err := openColumns(file, true)
		if err != nil {
			return nil, err
		}
		d := gumDocument(sentences)
		d.Name = strings.TrimSuffix(filepath.Base(file), ".conllu")
		docs = append(docs, d)
	}
	return docs, nil
}

func gumDocument(sentences []columnSentence) Document {
	d := Document{Origin: "GUM", NamesComplete: true}
	var a assembler
	for _, s := range sentences {
		if day, ok := s.comment("meta::dateCreated"); ok {
			d.Published = day
		}
		words := wordsOf(s)
		tokens := make([]string, len(words))
		for i, w := range words {
			tokens[i] = w.form
		}
		text, ok := s.comment("text")
		if !ok {
			text = detokenise(tokens)
		}
		at := a.sentence(text, tokens, s.opens())
		if block, _ := s.comment("newpar_block"); strings.HasPrefix(block, "head") && len(a.passages) > 0 {
			a.passages[len(a.passages)-1].Heading = true
		}
		for _, p := range gumPhrases(words) {
			n := Name{Type: p.typ}
			for _, part := range at[p.from:p.to] {
				n.Span = n.Span.Cover(part)
			}
			if !n.Span.Empty() {
				d.Names = append(d.Names, n)
			}
		}
	}
	d.Text, d.Passages = a.text.String(), a.passages
	return d
}
