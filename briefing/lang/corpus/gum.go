package corpus

import (
	"path/filepath"
	"slices"
	"strings"
)

// openGenres are the genres of GUM whose texts anybody may use for anything, at
// most under their own licence. The others (fiction, letters, how-tos, …) may not
// be used commercially: nothing is learned from them, nor are they read.
var openGenres = []string{"academic", "bio", "conversation", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"}

// gumGenre is the genre that a file's name tells: "news" of GUM_news_fire.conllu.
func gumGenre(file string) string {
	genre, _, _ := strings.Cut(strings.TrimPrefix(filepath.Base(file), "GUM_"), "_")
	return genre
}

// readGUM reads the names of GUM: news, interviews and other genres, with an
// entity layer that marks whole noun phrases. Only its open genres are read.
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
		if held[filepath.Base(file)] || !slices.Contains(openGenres, gumGenre(file)) {
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
