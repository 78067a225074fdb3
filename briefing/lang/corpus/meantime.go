package corpus

import (
	"encoding/xml"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"sitrep/content/span"
)

// catDocument is a document of MEANTIME in CAT's XML.
type catDocument struct {
	Name   string `xml:"doc_name,attr"`
	Tokens []struct {
		ID       string `xml:"t_id,attr"`
		Sentence int    `xml:"sentence,attr"`
		Word     string `xml:",chardata"`
	} `xml:"token"`
	Mentions []struct {
		ID      string `xml:"m_id,attr"`
		Syntax  string `xml:"syntactic_type,attr"`
		Anchors []struct {
			ID string `xml:"t_id,attr"`
		} `xml:"token_anchor"`
	} `xml:"Markables>ENTITY_MENTION"`
	Entities []struct {
		ID   string `xml:"m_id,attr"`
		Type string `xml:"ent_type,attr"`
	} `xml:"Markables>ENTITY"`
	Refers []struct {
		Source []catMark `xml:"source"`
		Target []catMark `xml:"target"`
	} `xml:"Relations>REFERS_TO"`
}

type catMark struct {
	ID string `xml:"m_id,attr"`
}

// meantimeTopics are the topics that are not held out.
var meantimeTopics = []string{"corpus_airbus", "corpus_apple", "corpus_stock"}

// meantimeSentences is how many sentences of an article are annotated in full.
const meantimeSentences = 6

var meantimeTypes = map[string]string{"PER": Person, "ORG": Organization, "LOC": Place, "PRO": Other, "FIN": Other}

// readMeantime reads the names of MEANTIME: Wikinews on business. A text is the
// annotated top of its article.
func readMeantime(dir, _ string) ([]Document, error) {
	held, err := heldBack(dir)
	if err != nil {
		return nil, err
	}
	var docs []Document
	for _, topic := range meantimeTopics {
		files, err := filepath.Glob(filepath.Join(dir, "intra_cross-doc_annotation", topic, "*.xml"))
		if err != nil {
			return nil, err
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				return nil, err
			}
			if held[filepath.Base(file)] {
				continue
			}
			d, err := parseMeantime(data)
			if err != nil {
				return nil, fmt.Errorf("read %s: %w", file, err)
			}
			d.Name, d.Origin = strings.TrimSuffix(filepath.Base(file), ".xml"), topic
			docs = append(docs, d)
		}
	}
	return docs, nil
}

func parseMeantime(data []byte) (Document, error) {
	var c catDocument
	if err := xml.Unmarshal(data, &c); err != nil {
		return Document{}, err
	}
	d := Document{NamesComplete: true}
	at := c.assemble(&d)
	types := map[string]string{} // of mentions
	for _, e := range c.Entities {
		for _, r := range c.Refers {
			if len(r.Target) > 0 && r.Target[0].ID == e.ID {
				for _, m := range r.Source {
					types[m.ID] = meantimeTypes[e.Type]
				}
			}
		}
	}
	for _, m := range c.Mentions {
		if typ := types[m.ID]; typ != "" && strings.HasSuffix(m.Syntax, "NAM") {
			var s span.Span
			for _, t := range m.Anchors {
				s = s.Cover(at[t.ID])
			}
			if s = withoutArticle(d.Text, s); !s.Empty() && nameLike(s.Of(d.Text)) {
				d.Names = append(d.Names, Name{s, typ})
			}
		}
	}
	d.Names = outermost(d.Names)
	return d, nil
}

// assemble writes the annotated sentences of a document and tells where each
// token stands.
func (c *catDocument) assemble(d *Document) map[string]span.Span {
	var a assembler
	at := map[string]span.Span{}
	for from := 0; from < len(c.Tokens); {
		n := c.Tokens[from].Sentence
		to := from
		var words, ids []string
		for ; to < len(c.Tokens) && c.Tokens[to].Sentence == n; to++ {
			words, ids = append(words, strings.TrimSpace(c.Tokens[to].Word)), append(ids, c.Tokens[to].ID)
		}
		if n < meantimeSentences {
			for i, s := range a.words(words) {
				at[ids[i]] = s
			}
			if len(a.passages) > 0 {
				a.passages[len(a.passages)-1].Heading = n == 0
			}
		}
		from = to
	}
	d.Text, d.Passages = a.text.String(), a.passages
	return at
}

// withoutArticle is a span without the article that it starts with.
func withoutArticle(text string, s span.Span) span.Span {
	if s.Empty() {
		return s
	}
	if word, _, more := strings.Cut(s.Of(text), " "); more && articles[strings.ToLower(word)] {
		s.Start += len(word) + 1
	}
	return s
}

// outermost puts names in text order and leaves out those inside or across
// others.
func outermost(names []Name) []Name {
	slices.SortStableFunc(names, func(a, b Name) int { return span.Compare(a.Span, b.Span) })
	var kept []Name
	for _, n := range names {
		if len(kept) == 0 || !kept[len(kept)-1].Span.Overlaps(n.Span) {
			kept = append(kept, n)
		}
	}
	return kept
}
