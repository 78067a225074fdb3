package corpus

import (
	"embed"
	"fmt"
	"path"
	"slices"
	"strings"

	"sitrep/content/span"
)

// written are the articles written for training; written/README.md tells how
// they are marked.
//
//go:embed written/*.txt
var written embed.FS

// readWritten reads the articles that are part of the project; it needs no
// folder.
func readWritten(_, _ string) ([]Document, error) {
	files, err := written.ReadDir("written")
	if err != nil {
		return nil, err
	}
	var docs []Document
	for _, f := range files {
		name := path.Join("written", f.Name())
		data, err := written.ReadFile(name)
		if err != nil {
			return nil, err
		}
		d, err := parseWritten(string(data))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		d.Name = strings.TrimSuffix(f.Name(), ".txt")
		docs = append(docs, d)
	}
	return docs, nil
}

// marked is a text whose marks are being taken off.
type marked struct {
	text   strings.Builder
	open   []mark
	claims map[string]*Claim // by number
	d      Document
}

// mark is a span that has begun.
type mark struct {
	label string
	start int
}

// parseWritten takes the marks off an article.
func parseWritten(source string) (Document, error) {
	m := &marked{claims: map[string]*Claim{}}
	m.d = Document{Origin: "written for this project (fiction)", NamesComplete: true, ClaimsComplete: true}
	if line, rest, ok := strings.Cut(source, "\n"); ok && strings.HasPrefix(line, "published: ") {
		m.d.Published, source = strings.TrimSpace(strings.TrimPrefix(line, "published: ")), rest
	}
	source = strings.TrimSpace(source)
	for len(source) > 0 {
		i := strings.IndexAny(source, "{}")
		if i < 0 {
			m.text.WriteString(source)
			break
		}
		m.text.WriteString(source[:i])
		open := source[i] == '{'
		source = source[i+1:]
		if !open {
			if err := m.end(); err != nil {
				return Document{}, err
			}
			continue
		}
		label, rest, ok := strings.Cut(source, " ")
		if !ok || label == "" {
			return Document{}, fmt.Errorf("a brace without a label behind %q", m.last())
		}
		m.open = append(m.open, mark{label, m.text.Len()})
		source = rest
	}
	return m.document()
}

// last is what was read last, for messages.
func (m *marked) last() string {
	s := m.text.String()
	return s[max(0, len(s)-40):]
}

// end closes the innermost span and takes it over.
func (m *marked) end() error {
	if len(m.open) == 0 {
		return fmt.Errorf("a closing brace without an opening one behind %q", m.last())
	}
	k := m.open[len(m.open)-1]
	m.open = m.open[:len(m.open)-1]
	s := span.New(k.start, m.text.Len())
	switch {
	case s.Empty():
		return fmt.Errorf("an empty %s behind %q", k.label, m.last())
	case slices.Contains([]string{Person, Organization, Place, Other}, k.label):
		m.d.Names = append(m.d.Names, Name{s, k.label})
	case strings.HasPrefix(k.label, "E"):
		status := k.label[1:]
		if !slices.Contains([]string{"past", "ongoing", "planned", "possible"}, status) {
			return fmt.Errorf("no event has the status %q, behind %q", status, m.last())
		}
		m.d.Events = append(m.d.Events, Event{Trigger: s, Status: status, Sentence: -1})
	default:
		return m.part(k.label, s)
	}
	return nil
}

// certainties are the letters behind a cue's label.
var certainties = map[string]string{"": "asserted", "h": "hedged", "d": "denied", "i": "intended"}

// part takes over the source, cue or content of a statement.
func (m *marked) part(label string, s span.Span) error {
	number := strings.TrimRight(label, "abcdefghijklmnopqrstuvwxyz")
	if number == "" || strings.Trim(number, "0123456789") != "" || number == label {
		return fmt.Errorf("there is no label %q, behind %q", label, m.last())
	}
	c := m.claims[number]
	if c == nil {
		c = &Claim{Sentence: -1}
		m.claims[number] = c
	}
	role, rest := label[len(number)], label[len(number)+1:]
	certainty, known := certainties[rest]
	switch {
	case role == 's' && rest == "":
		c.Source = append(c.Source, s)
	case role == 't' && rest == "":
		c.Content = append(c.Content, s)
	case role == 'c' && known:
		c.Cue, c.Certainty = append(c.Cue, s), certainty
	default:
		return fmt.Errorf("there is no label %q, behind %q", label, m.last())
	}
	return nil
}

// document is the article without its marks.
func (m *marked) document() (Document, error) {
	if len(m.open) > 0 {
		return Document{}, fmt.Errorf("%s is not closed", m.open[0].label)
	}
	d := m.d
	d.Text = m.text.String()
	d.Passages = paragraphs(d.Text, false)
	for number, c := range m.claims {
		if len(c.Cue) == 0 || len(c.Content) == 0 {
			return Document{}, fmt.Errorf("statement %s has no cue or no content", number)
		}
		d.Claims = append(d.Claims, *c)
	}
	slices.SortFunc(d.Claims, func(a, b Claim) int { return span.Compare(a.Cue[0], b.Cue[0]) })
	slices.SortFunc(d.Names, func(a, b Name) int { return span.Compare(a.Span, b.Span) })
	slices.SortFunc(d.Events, func(a, b Event) int { return span.Compare(a.Trigger, b.Trigger) })
	return d, nil
}
