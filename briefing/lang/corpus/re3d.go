package corpus

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"sitrep/content/span"
)

// re3dFolders are the publishers whose licences allow training: not the BBC,
// nor the delegation of the European Union.
var re3dFolders = []string{"Australian_Department_of_Foreign_Affairs", "CENTCOM", "UK_Government", "US_State_Department", "Wikipedia"}

var re3dTypes = map[string]string{"Person": Person, "Organisation": Organization, "Location": Place}

// re3dText and re3dEntity are lines of the set's files. Offsets are code points.
type re3dText struct {
	ID   string `json:"_id"`
	Text string `json:"text"`
}

type re3dEntity struct {
	Begin, End int
	Type       string
	Document   string  `json:"documentId"`
	Confidence float64 // 1 is what the annotators settled on
}

// readRe3d reads the names of re3d: governments and armies on the war against
// Islamic State. The set marks whole noun phrases; what is a name is cut out,
// and names inside descriptions are missing.
func readRe3d(dir, _ string) ([]Document, error) {
	var docs []Document
	for _, folder := range re3dFolders {
		texts, err := os.ReadFile(filepath.Join(dir, folder, "documents.json"))
		if err != nil {
			return nil, err
		}
		entities, err := os.ReadFile(filepath.Join(dir, folder, "entities.json"))
		if err != nil {
			return nil, err
		}
		found, err := parseRe3d(texts, entities)
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", filepath.Join(dir, folder), err)
		}
		for i := range found {
			found[i].Origin = folder
		}
		docs = append(docs, found...)
	}
	settlePlaces(docs)
	return docs, nil
}

func parseRe3d(texts, entities []byte) ([]Document, error) {
	marks := map[string][]re3dEntity{}
	number := 0
	for line := range bytes.Lines(entities) {
		number++
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var e re3dEntity
		if err := json.Unmarshal(line, &e); err != nil {
			return nil, fmt.Errorf("entities, line %d: %w", number, err)
		}
		if e.Confidence == 1 && re3dTypes[e.Type] != "" {
			marks[e.Document] = append(marks[e.Document], e)
		}
	}
	var docs []Document
	number = 0
	for line := range bytes.Lines(texts) {
		number++
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var t re3dText
		if err := json.Unmarshal(line, &t); err != nil {
			return nil, fmt.Errorf("documents, line %d: %w", number, err)
		}
		d := Document{Name: t.ID, Text: t.Text, Passages: paragraphs(t.Text, false)}
		at := runeOffsets(t.Text)
		for _, e := range marks[t.ID] {
			if e.Begin < 0 || e.Begin >= e.End || e.End >= len(at) {
				return nil, fmt.Errorf("documents, line %d: an entity of %s lies outside the text", number, t.ID)
			}
			if n, ok := re3dName(t.Text, Name{span.New(at[e.Begin], at[e.End]), re3dTypes[e.Type]}); ok {
				d.Names = append(d.Names, n)
			}
		}
		d.Names = outermost(d.Names)
		docs = append(docs, d)
	}
	return docs, nil
}

// re3dName cuts the name out of a noun phrase: without article, and a person
// without titles. Descriptions are no names.
func re3dName(text string, n Name) (Name, bool) {
	n.Span = withoutArticle(text, n.Span)
	if n.Type == Person {
		for {
			word, _, more := strings.Cut(n.Span.Of(text), " ")
			if !more || !titles[strings.ToLower(word)] {
				break
			}
			n.Span.Start += len(word) + 1
		}
	}
	words := n.Span.Of(text)
	return n, nameLike(words) && !titles[strings.ToLower(words)] && !(len(words) > 2 && strings.HasSuffix(words, "’s")) && !strings.Contains(words, "\n")
}

// settlePlaces calls a country a place everywhere: the set calls it an
// organisation where it acts.
func settlePlaces(docs []Document) {
	places := map[string]bool{"United States": true, "U.S.": true, "US": true, "UK": true, "United Kingdom": true}
	for _, d := range docs {
		for _, n := range d.Names {
			if n.Type == Place {
				places[n.Span.Of(d.Text)] = true
			}
		}
	}
	for _, d := range docs {
		for i, n := range d.Names {
			if n.Type == Organization && places[n.Span.Of(d.Text)] {
				d.Names[i].Type = Place
			}
		}
	}
}
