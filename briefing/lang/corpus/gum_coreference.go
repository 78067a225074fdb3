package corpus

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// Chains is a document with the mentions of everybody and everything in it and
// who is who.
type Chains struct {
	Name, Genre string
	Text        string
	Paragraphs  []Paragraph
	Mentions    []Chained // by start, the longest first
}

// Paragraph is a stretch of text between two breaks.
type Paragraph struct {
	Span    span.Span
	Heading bool
}

// Chained is one mention of an entity.
type Chained struct {
	Span   span.Span
	Head   span.Span // its head word
	Name   span.Span // the proper name in it, where the head is one; else empty
	Type   string    // "person", "organization", "place", "event", …
	Entity string    // mentions of one entity bear the same
	Tag    string    // part of speech of the head: "PROPN", "NOUN", "PRON", …
	Link   string    // how it is tied to the mention before: "coref", "ana", "appos", "pred", …
	Says   bool      // it says what its subject is: "is the mayor"
}

// ReadChains reads GUM's documents of the genres given, "news", "interview",
// from the per-document CoNLL-U files under a folder, in the order of their names.
// A genre that is not open is an error.
// GUM: Zeldes 2017, "The GUM Corpus: Creating Multilayer Resources in the Classroom".
func ReadChains(dir string, genres ...string) ([]Chains, error) {
	for _, g := range genres {
		if !slices.Contains(openGenres, g) {
			return nil, fmt.Errorf("the genre %q of GUM is none of those that may be used: %s", g, strings.Join(openGenres, ", "))
		}
	}
	paths, err := filepath.Glob(filepath.Join(dir, "GUM_*.conllu"))
	if err != nil {
		return nil, fmt.Errorf("list %s: %w", dir, err)
	}
	var out []Chains
	for _, path := range paths {
		name := strings.TrimSuffix(filepath.Base(path), ".conllu")
		genre := gumGenre(path)
		if !slices.Contains(genres, genre) {
			continue
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("read the corpus: %w", err)
		}
		d, err := parseChains(string(data))
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", path, err)
		}
		d.Name, d.Genre = name, genre
		out = append(out, *d)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("no documents of %s in %s", strings.Join(genres, ", "), dir)
	}
	return out, nil
}

// Reading reads the text with its names given, their types too. Names inside
// longer ones are left out.
func (d *Chains) Reading() *lang.Reading {
	var passages []lang.Passage
	for _, p := range d.Paragraphs {
		passages = append(passages, lang.Passage{Span: p.Span, Heading: p.Heading})
	}
	var names []lang.Name
	for _, m := range d.Outermost() {
		if !m.Name.Empty() {
			names = append(names, lang.Name{Span: m.Name, Type: chainTypes[m.Type]})
		}
	}
	return lang.ReadNamed(d.Text, passages, names)
}

// chainTypes are the types of name of GUM's types of entity; the rest are other
// names.
var chainTypes = map[string]lang.NameType{"person": lang.PersonName, "organization": lang.OrganizationName, "place": lang.PlaceName}

// Actor reports whether a mention is of a type that actors have: a person, an
// organization or a place.
func (m Chained) Actor() bool { return chainTypes[m.Type] != lang.OtherName }

// Outermost are the mentions but for those whose name overlaps a longer one,
// or that are named and neither actors nor things that have names of their own:
// times and events.
func (d *Chains) Outermost() []Chained {
	named := func(m Chained) bool { return !m.Name.Empty() && m.Type != "time" && m.Type != "event" }
	return slices.DeleteFunc(slices.Clone(d.Mentions), func(m Chained) bool {
		if m.Name.Empty() {
			return false
		}
		return !named(m) || slices.ContainsFunc(d.Mentions, func(o Chained) bool {
			return named(o) && o.Name.Overlaps(m.Name) && (o.Name.Len() > m.Name.Len() || o.Name.Len() == m.Name.Len() && o.Name.Start < m.Name.Start)
		})
	})
}

// chainReader carries a document while it is read.
type chainReader struct {
	text    strings.Builder
	words   []chainWord
	paras   []Paragraph
	open    map[string][]opened // mentions that have not ended, by entity
	done    []opened
	spaced  bool // white space goes before the next word
	broken  bool // a paragraph starts with the next word
	heading bool
}

type chainWord struct {
	at   span.Span
	tag  string
	head int  // the word that it hangs on, by index; -1 for the root
	cop  bool // it is a copula
}

// opened is a mention in words.
type opened struct {
	entity, kind, link string
	first, last        int
}

func parseChains(data string) (*Chains, error) {
	r := &chainReader{open: map[string][]opened{}, broken: true}
	number := 0
	for line := range strings.Lines(data) {
		number++
		line = strings.TrimRight(line, "\r\n")
		switch {
		case strings.HasPrefix(line, "# newpar_block"):
			r.heading = strings.Contains(line, "head")
		case strings.HasPrefix(line, "# newpar"):
			r.broken = true
		case line == "" || line[0] == '#':
		default:
			if err := r.word(strings.Split(line, "\t")); err != nil {
				return nil, fmt.Errorf("line %d: %w", number, err)
			}
		}
	}
	d := &Chains{Text: r.text.String(), Paragraphs: r.paras}
	slices.SortStableFunc(r.done, func(a, b opened) int { return a.first - b.first })
	for _, m := range r.done {
		d.Mentions = append(d.Mentions, r.mention(m))
	}
	slices.SortStableFunc(d.Mentions, func(a, b Chained) int {
		if a.Span.Start != b.Span.Start {
			return a.Span.Start - b.Span.Start
		}
		return b.Span.End - a.Span.End
	})
	return d, nil
}

var entityPart = regexp.MustCompile(`\([^()]*\)?|[^()]+\)`)

// word reads one line of a word.
func (r *chainReader) word(f []string) error {
	if len(f) != 10 {
		return fmt.Errorf("a line of %d fields, want 10", len(f))
	}
	if strings.Contains(f[0], "-") || strings.Contains(f[0], ".") {
		return nil
	}
	if r.broken {
		if r.text.Len() > 0 {
			r.text.WriteString("\n\n")
		}
		r.paras = append(r.paras, Paragraph{Span: span.Span{Start: r.text.Len()}, Heading: r.heading})
	} else if r.spaced {
		r.text.WriteByte(' ')
	}
	r.broken = false
	start := r.text.Len()
	r.text.WriteString(f[1])
	at := span.Span{Start: start, End: r.text.Len()}
	if err := r.hang(at, f); err != nil {
		return err
	}
	r.paras[len(r.paras)-1].Span.End = at.End
	r.spaced = !strings.Contains(f[9], "SpaceAfter=No")
	for _, field := range strings.Split(f[9], "|") {
		if entities, ok := strings.CutPrefix(field, "Entity="); ok {
			for _, part := range entityPart.FindAllString(entities, -1) {
				if err := r.bracket(part); err != nil {
					return err
				}
			}
		}
	}
	return nil
}
