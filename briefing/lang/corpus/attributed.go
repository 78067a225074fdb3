package corpus

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"sitrep/content/span"
)

// attributedLine is one article of attributed-news, as it lies in the file.
// Spans are byte offsets.
type attributedLine struct {
	Doc        string   `json:"doc"`
	From       string   `json:"from"`
	Published  string   `json:"published"`
	Text       string   `json:"text"`
	Sentences  [][2]int `json:"sentences"`
	BottomLine []int    `json:"bottom_line"`
	Actors     []struct {
		ID      string   `json:"id"`
		Name    string   `json:"name"`
		Type    string   `json:"type"`
		Role    string   `json:"role"`
		Aliases []string `json:"aliases"`
		Key     bool     `json:"key"`
	} `json:"actors"`
	Claims []struct {
		S         int      `json:"s"`
		Speaker   string   `json:"speaker"`
		Kind      string   `json:"kind"`
		Certainty string   `json:"certainty"`
		Key       bool     `json:"key"`
		Content   [][2]int `json:"content_spans"`
		Cue       *[2]int  `json:"cue_span"`
		Source    *[2]int  `json:"source_span"`
	} `json:"claims"`
	Events []struct {
		ID      string `json:"id"`
		S       int    `json:"s"`
		Trigger [2]int `json:"trigger_span"`
		When    string `json:"when"`
		Value   string `json:"value"`
		Status  string `json:"status"`
		Key     bool   `json:"key"`
	} `json:"events"`
	Order [][2]string `json:"order"`
}

// readAttributed reads attributed-news: articles of many newsrooms with
// actors, claims, events and the bottom line.
func readAttributed(dir, split string) ([]Document, error) {
	path := filepath.Join(dir, split+".jsonl")
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	docs, err := parseAttributed(data)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	return docs, nil
}

// parseAttributed reads one article a line.
func parseAttributed(data []byte) ([]Document, error) {
	var docs []Document
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, len(data)+1)
	for n := 1; lines.Scan(); n++ {
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		var a attributedLine
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		docs = append(docs, a.document())
	}
	return docs, lines.Err()
}

func (a *attributedLine) document() Document {
	d := Document{
		Name: a.Doc, Origin: a.From, Published: a.Published, Text: a.Text, Passages: paragraphs(a.Text, false),
		Sentences: pairs(a.Sentences...), Bottom: a.BottomLine, ClaimsComplete: true,
	}
	for _, x := range a.Actors {
		d.Actors = append(d.Actors, Actor{x.ID, x.Name, x.Type, x.Role, x.Aliases, x.Key})
	}
	for _, x := range a.Claims {
		c := Claim{Content: pairs(x.Content...), Certainty: x.Certainty, Kind: x.Kind, Speaker: x.Speaker, Key: x.Key, Sentence: x.S}
		if x.Cue != nil {
			c.Cue = pairs(*x.Cue)
		}
		if x.Source != nil {
			c.Source = pairs(*x.Source)
		}
		d.Claims = append(d.Claims, c)
	}
	index := map[string]int{}
	for i, x := range a.Events {
		index[x.ID] = i
		d.Events = append(d.Events, Event{pairs(x.Trigger)[0], x.When, x.Value, x.Status, x.Key, x.S})
	}
	for _, o := range a.Order {
		first, ok := index[o[0]]
		second, also := index[o[1]]
		if ok && also {
			d.Order = append(d.Order, [2]int{first, second})
		}
	}
	d.Names = actorNames(&d)
	return d
}

// pairs turns pairs of offsets into spans.
func pairs(all ...[2]int) []span.Span {
	var spans []span.Span
	for _, p := range all {
		spans = append(spans, span.Span{Start: p[0], End: p[1]})
	}
	return spans
}
