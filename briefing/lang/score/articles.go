package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"sitrep/briefing"
	"sitrep/briefing/lang/corpus"
	"sitrep/content"
)

// scoreArticles measures whole briefings against articles that were annotated
// twice. The folder holds docs with NAME.txt and its numbered sentences in
// NAME.sent, the annotations a/NAME.json and b/NAME.json, and the dates of the
// articles in articles.tsv. Each figure is over both annotations.
func scoreArticles(w io.Writer, set string, args []string) error {
	dir := ""
	if len(args) > 0 && !strings.HasPrefix(args[0], "-") {
		dir, args = args[0], args[1:]
	}
	o := newOptions(set)
	if err := o.parse(args); err != nil {
		return err
	}
	if dir == "" {
		if o.data == "" {
			return fmt.Errorf("say where the articles lie: articles DIR")
		}
		dir = filepath.Join(o.data, "..", "gold")
	}
	articles, err := readArticles(dir)
	if err != nil {
		return fmt.Errorf("read annotated articles: %w", err)
	}
	t := newBriefingTally(o.errors)
	for _, a := range articles {
		raw, err := a.briefing(o.pred)
		if err != nil {
			return err
		}
		t.article(a, raw)
	}
	fmt.Fprintf(w, "%d articles\n", len(articles))
	t.print(w)
	return nil
}

// article is an article with its annotations in the form that both sides are
// compared in.
type article struct {
	name, text, published string
	sentences             numbered
	gold                  []neutral
}

// briefing is the published form of our briefing of the article, or what lies
// under its name in the folder pred.
func (a *article) briefing(pred string) ([]byte, error) {
	if pred != "" {
		return os.ReadFile(filepath.Join(pred, a.name+".json"))
	}
	doc, err := content.Read([]byte(a.text), a.name+".txt")
	if err != nil {
		return nil, fmt.Errorf("open the article %s: %w", a.name, err)
	}
	b, err := briefing.Analyze(context.Background(), doc, briefing.Options{Published: a.published})
	if err != nil {
		return nil, fmt.Errorf("brief the article %s: %w", a.name, err)
	}
	return b.JSON()
}

func readArticles(dir string) ([]*article, error) {
	list, err := os.ReadFile(filepath.Join(dir, "articles.tsv"))
	if err != nil {
		return nil, err
	}
	var all []*article
	for line := range strings.Lines(string(list)) {
		name, date, _ := strings.Cut(strings.TrimRight(line, "\r\n"), "\t")
		if name == "" {
			continue
		}
		a := &article{name: name, published: strings.TrimSpace(date)}
		text, err := os.ReadFile(filepath.Join(dir, "docs", name+".txt"))
		if err != nil {
			return nil, err
		}
		a.text = string(text)
		sent, err := os.ReadFile(filepath.Join(dir, "docs", name+".sent"))
		if err != nil {
			return nil, err
		}
		if a.sentences, err = readNumbered(sent); err != nil {
			return nil, fmt.Errorf("%s.sent: %w", name, err)
		}
		for _, annotator := range []string{"a", "b"} {
			data, err := os.ReadFile(filepath.Join(dir, annotator, name+".json"))
			if err != nil {
				return nil, err
			}
			var g annotated
			if err := json.Unmarshal(data, &g); err != nil {
				return nil, fmt.Errorf("%s/%s.json: %w", annotator, name, err)
			}
			a.gold = append(a.gold, g.neutral())
		}
		all = append(all, a)
	}
	slices.SortFunc(all, func(a, b *article) int { return strings.Compare(a.name, b.name) })
	return all, nil
}

// readNumbered reads sentences with three columns before their words.
func readNumbered(data []byte) (numbered, error) {
	var all numbered
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, len(data)+1)
	for lines.Scan() {
		cells := strings.SplitN(lines.Text(), "\t", 4)
		if len(cells) < 4 {
			return nil, fmt.Errorf("line %d has %d columns, not 4", len(all)+1, len(cells))
		}
		all = append(all, newSentence(cells[3]))
	}
	return all, lines.Err()
}

// scoreBriefings measures whole briefings on articles of attributed-news: one
// annotation each, the same comparison.
func scoreBriefings(w io.Writer, docs []corpus.Document, errors int) error {
	t := newBriefingTally(errors)
	for _, d := range docs {
		a := &article{name: d.Name, text: d.Text, published: d.Published, gold: []neutral{neutralOf(d)}}
		for _, s := range d.Sentences {
			a.sentences = append(a.sentences, newSentence(s.Of(d.Text)))
		}
		raw, err := a.briefing("")
		if err != nil {
			return err
		}
		t.article(a, raw)
	}
	fmt.Fprintf(w, "%d articles\n", len(docs))
	t.print(w)
	return nil
}
