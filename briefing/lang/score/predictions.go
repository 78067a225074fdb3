package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"sitrep/briefing/lang"
	"sitrep/briefing/lang/corpus"
	"sitrep/briefing/lang/encoder"
	"sitrep/content/span"
)

// prediction is what somebody else found in a document, as the training writes
// it: everything in units, see command prepare.
type prediction struct {
	Doc   string   `json:"doc"`
	Names [][3]any `json:"names"` // first, behind the last, type
	// Claims without a cue are not scored.
	Claims []struct {
		Cue     []int  `json:"cue"`
		Source  []int  `json:"source"`
		Content []int  `json:"content"`
		Cert    string `json:"cert"`
	} `json:"claims"`
}

// predictions are those of each document by name; nil stands for our own.
type predictions map[string]prediction

func readPredictions(path string) (predictions, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	all := predictions{}
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 64<<20)
	for n := 1; lines.Scan(); n++ {
		var p prediction
		if err := json.Unmarshal(lines.Bytes(), &p); err != nil {
			return nil, fmt.Errorf("read %s: line %d: %w", path, n, err)
		}
		all[p.Doc] = p
	}
	return all, lines.Err()
}

// names are the predicted names as spans. What points outside the units is
// left out.
func (p prediction) names(units []encoder.Unit) []corpus.Name {
	var found []corpus.Name
	for _, n := range p.Names {
		first, _ := n[0].(float64)
		behind, _ := n[1].(float64)
		typ, _ := n[2].(string)
		if a, b := int(first), int(behind); 0 <= a && a < b && b <= len(units) {
			found = append(found, corpus.Name{Span: units[a].Span.Cover(units[b-1].Span), Type: typ})
		}
	}
	return found
}

// unitsOf cuts a document as the encoder does: the words that everything is
// compared by.
func unitsOf(d corpus.Document) (*lang.Reading, []encoder.Unit) {
	r := lang.Split(d.Text, d.Passages)
	words := make([]span.Span, len(r.Words))
	for i, w := range r.Words {
		words[i] = w.Span
	}
	starts := make([]int, len(r.Sentences))
	for i, s := range r.Sentences {
		starts[i] = s.First
	}
	return r, encoder.Cut(d.Text, words, starts)
}
