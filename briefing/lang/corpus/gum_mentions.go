package corpus

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitrep/content/span"
)

// This file makes mentions of the words and brackets of a document: their spans,
// heads and names.

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
