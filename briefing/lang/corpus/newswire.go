package corpus

import (
	"path/filepath"
	"strings"
)

var newswireTypes = map[string]string{
	"Person": Person, "Organization": Organization, "Location": Place, "Facility": Other, "Product": Other, "Misc": Other,
}

// readNewswire reads the names of the English Worldwide Newswire set: papers of
// five continents. What lies there is its development side.
func readNewswire(dir, _ string) ([]Document, error) {
	files, err := filepath.Glob(filepath.Join(dir, "processed_annotated", "*.tsv"))
	if err != nil {
		return nil, err
	}
	var docs []Document
	for _, path := range files {
		paragraphs, err := openColumns(path, false)
		if err != nil {
			return nil, err
		}
		d := newswireDocument(paragraphs)
		d.Name = strings.TrimSuffix(filepath.Base(path), ".tsv")
		if d.Text != "" {
			docs = append(docs, d)
		}
	}
	return docs, nil
}

// newswireDocument puts an article together. Its first row is its address;
// empty lines part its paragraphs.
func newswireDocument(parts []columnSentence) Document {
	d := Document{NamesComplete: true}
	var a assembler
	for i, p := range parts {
		if i == 0 && strings.HasPrefix(p.rows[0][0], "http") {
			d.Origin = p.rows[0][0]
			if p.rows = p.rows[1:]; len(p.rows) == 0 {
				continue
			}
		}
		var tokens, labels []string
		for _, r := range p.rows {
			if t := strings.TrimSpace(r[0]); t != "" && len(r) > 1 {
				tokens, labels = append(tokens, t), append(labels, strings.TrimSpace(r[1]))
			}
		}
		if len(tokens) > 0 {
			d.Names = append(d.Names, bioNames(labels, a.words(tokens), newswireTypes)...)
		}
	}
	d.Text, d.Passages = a.text.String(), a.passages
	return d
}
