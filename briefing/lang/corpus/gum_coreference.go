package corpus

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

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

// hang adds a word to its sentence's tree.
func (r *chainReader) hang(at span.Span, f []string) error {
	number, err := strconv.Atoi(f[0])
	if err != nil {
		return fmt.Errorf("word number: %w", err)
	}
	up, err := strconv.Atoi(f[6])
	if err != nil {
		return fmt.Errorf("head of word %d: %w", number, err)
	}
	head := -1
	if up > 0 {
		head = len(r.words) + up - number
	}
	r.words = append(r.words, chainWord{at, f[3], head, f[7] == "cop"})
	return nil
}

// bracket opens or closes a mention at the word read last, or both. The fields are
// identity, type, information status, salience, centering, minimal span, link and
// Wikipedia identity.
func (r *chainReader) bracket(part string) error {
	here := len(r.words) - 1
	body, opens := strings.CutPrefix(part, "(")
	body, closes := strings.CutSuffix(body, ")")
	if opens {
		f := strings.SplitN(body, "-", 8)
		if len(f) < 7 {
			return fmt.Errorf("entity %q has %d fields, want 7", part, len(f))
		}
		r.open[f[0]] = append(r.open[f[0]], opened{entity: f[0], kind: f[1], link: f[6], first: here})
		body = f[0]
	}
	if !closes {
		return nil
	}
	stack := r.open[body]
	if len(stack) == 0 {
		return fmt.Errorf("entity %q ends where none has begun", body)
	}
	m := stack[len(stack)-1]
	r.open[body] = stack[:len(stack)-1]
	m.last = here
	r.done = append(r.done, m)
	return nil
}

// mention turns a mention in words into one in bytes.
func (r *chainReader) mention(m opened) Chained {
	at := r.headOf(m)
	head := r.words[at]
	c := Chained{
		Span: span.Span{Start: r.words[m.first].at.Start, End: r.words[m.last].at.End},
		Head: head.at, Type: m.kind, Entity: m.entity, Tag: head.tag, Link: m.link,
	}
	for w := at - 1; w > at-24 && w >= 0; w-- {
		c.Says = c.Says || r.words[w].cop && r.words[w].head == at
	}
	if head.tag == "PROPN" {
		first, last := r.name(m, at)
		c.Name = span.Span{Start: r.words[first].at.Start, End: r.words[last].at.End}
	}
	return c
}

// headOf returns the first word of a mention that hangs on none inside it.
func (r *chainReader) headOf(m opened) int {
	for w := m.first; w <= m.last; w++ {
		if h := r.words[w].head; h < m.first || h > m.last {
			return w
		}
	}
	return m.last
}

// name returns the first and last word of the proper name around a mention's
// head: words tagged PROPN and capitalised ones beside them, with "of", "the",
// "for" and hyphens in between where the mention is no person.
func (r *chainReader) name(m opened, head int) (first, last int) {
	first, last = head, head
	for {
		k := r.across(first, -1, m)
		if k < m.first || !r.proper(k) {
			break
		}
		first = k
	}
	for {
		k := r.across(last, 1, m)
		if k > m.last || !r.proper(k) {
			break
		}
		last = k
	}
	return first, last
}

// proper reports whether the word at k may be part of a proper name.
func (r *chainReader) proper(k int) bool {
	switch w := r.words[k]; w.tag {
	case "PROPN":
		return true
	case "ADJ", "NOUN", "VERB":
		c, _ := utf8.DecodeRuneInString(w.at.Of(r.text.String()))
		return unicode.IsUpper(c)
	}
	return false
}

// across returns the next word from k that is no joint of a name.
func (r *chainReader) across(k, step int, m opened) int {
	k += step
	for k > m.first && k < m.last && !r.proper(k) {
		switch r.words[k].at.Of(r.text.String()) {
		case "-", "–":
		case "of", "the", "for":
			if m.kind == "person" {
				return k
			}
		default:
			return k
		}
		k += step
	}
	return k
}
