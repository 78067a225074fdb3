package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"sitrep/briefing/lang/corpus"
)

// pool is what names are swapped against: those of the word lists, those of the
// sets that are trained on, and blends of the former that no list knows.
type pool struct {
	given, family, places, bodies words
	read                          map[string]words // names of the sets by type
}

// words are names of one kind.
type words []string

// blended is how many of the names of persons and places are made up, so that
// not every new name is one that the word lists know.
const blended = 0.4

// newPool reads the word lists in a folder.
func newPool(folder string) (*pool, error) {
	p := &pool{read: map[string]words{}}
	for _, list := range []struct {
		file string
		take func(key, value string)
	}{
		{"people.txt", p.takePerson},
		{"places.txt", func(key, value string) { p.places = append(p.places, titled(key)) }},
		{"bodies.txt", func(key, value string) { p.bodies = append(p.bodies, titled(key)) }},
	} {
		data, err := os.ReadFile(filepath.Join(folder, list.file))
		if err != nil {
			return nil, fmt.Errorf("read the word lists: %w", err)
		}
		for line := range strings.Lines(string(data)) {
			key, value, _ := strings.Cut(strings.TrimSpace(line), "\t")
			if len(key) > 2 && len(strings.Fields(key)) < 6 && key[0] >= 'a' && key[0] <= 'z' && !strings.Contains(key, ".") {
				list.take(key, value)
			}
		}
	}
	return p, nil
}

func (p *pool) takePerson(key, value string) {
	if strings.Contains(value, "s") {
		p.family = append(p.family, titled(key))
	} else {
		p.given = append(p.given, titled(key))
	}
}

// add takes the organizations and places of documents.
func (p *pool) add(docs []corpus.Document) {
	for _, d := range docs {
		for _, n := range d.Names {
			if w := n.Span.Of(d.Text); n.Type != corpus.Person && n.Type != corpus.Other && capital(w) && !strings.Contains(w, "\n") {
				p.read[n.Type] = append(p.read[n.Type], w)
			}
		}
	}
}

func (p *pool) place(rng *rand.Rand) string {
	if rng.Float64() < 0.4 {
		return p.read[corpus.Place].one(rng)
	}
	return p.places.pick(rng)
}

func (p *pool) body(rng *rand.Rand) string {
	if rng.Float64() < 0.7 {
		return p.read[corpus.Organization].one(rng)
	}
	return p.bodies.one(rng)
}

func (w words) one(rng *rand.Rand) string { return w[rng.IntN(len(w))] }

// pick returns a name, or the first half of one and the second of another.
func (w words) pick(rng *rand.Rand) string {
	a := w.one(rng)
	if rng.Float64() >= blended {
		return a
	}
	b := w.one(rng)
	if len(a) < 4 || len(b) < 4 || strings.ContainsAny(a+b, " -'") || !ascii(a+b) {
		return a
	}
	return a[:(len(a)+1)/2] + b[len(b)/2:]
}

func ascii(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r > 127 })
}

// titled gives a name of the word lists its capitals back, as far as can be
// guessed.
func titled(key string) string {
	parts := strings.Fields(key)
	for i, w := range parts {
		if i > 0 && slices.Contains([]string{"of", "and", "the", "for", "de", "al", "el", "la", "del", "van", "von", "in", "on", "&", "abad-e"}, w) {
			continue
		}
		hyphened := strings.Split(w, "-")
		for k, h := range hyphened {
			if h != "" {
				hyphened[k] = strings.ToUpper(h[:1]) + h[1:]
			}
		}
		parts[i] = strings.Join(hyphened, "-")
	}
	return strings.Join(parts, " ")
}
