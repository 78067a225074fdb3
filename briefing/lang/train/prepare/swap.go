package main

import (
	"math/rand/v2"
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/briefing/lang/corpus"
	"sitrep/content/span"
)

// swapped is a document with other names: each person, organization and place
// gets another of its type, the same each time it is named. It teaches the
// encoder to tell names by what stands around them.
func swapped(d corpus.Document, p *pool, rng *rand.Rand) corpus.Document {
	s := &swap{pool: p, rng: rng, words: map[string]string{}}
	with := make([]string, len(d.Names))
	for _, several := range []bool{true, false} { // a whole name tells given from family names
		for i, n := range d.Names {
			was := n.Span.Of(d.Text)
			if strings.Contains(was, " ") == several {
				with[i] = s.other(was, n.Type)
			}
		}
	}
	return replaced(d, with)
}

// swap remembers what stands for what in one document.
type swap struct {
	pool  *pool
	rng   *rand.Rand
	words map[string]string
}

// other returns a name to stand for a name.
func (s *swap) other(was, kind string) string {
	if with, seen := s.words[was]; seen {
		return with
	}
	with := was
	switch kind {
	case corpus.Person:
		with = s.person(was)
	case corpus.Organization:
		with = s.body(was)
	case corpus.Place:
		with = s.pool.place(s.rng)
	}
	if strings.ToUpper(was) == was && len(was) > 5 { // a headline in capitals
		with = strings.ToUpper(with)
	}
	s.words[was] = with
	return with
}

// person puts another word for each of a person's name, but leaves initials and
// particles.
func (s *swap) person(was string) string {
	words := strings.Split(was, " ")
	for i, w := range words {
		if !capital(w) || strings.HasSuffix(w, ".") || len(w) < 2 {
			continue
		}
		if _, seen := s.words[w]; !seen {
			if i < len(words)-1 {
				s.words[w] = s.pool.given.pick(s.rng)
			} else {
				s.words[w] = s.pool.family.pick(s.rng)
			}
		}
		words[i] = s.words[w]
	}
	return strings.Join(words, " ")
}

// body puts letters for an acronym and another body's name for the rest.
func (s *swap) body(was string) string {
	if strings.ToUpper(was) != was || len(was) > 5 || strings.ContainsAny(was, " .-&") {
		return s.pool.body(s.rng)
	}
	letters := []byte(was)
	for i := range letters {
		letters[i] = "AABBCCDEFGHIIJKLMNNOPPRSSTTUVW"[s.rng.IntN(30)]
	}
	return string(letters)
}

func capital(w string) bool { return w != strings.ToLower(w) }

// replaced is a document with other words for its names; every span is moved
// along. A span that begins or ends inside a name is widened to hold all of it.
func replaced(d corpus.Document, with []string) corpus.Document {
	var text strings.Builder
	var names []corpus.Name
	at := 0
	for i, n := range d.Names {
		text.WriteString(d.Text[at:n.Span.Start])
		start := text.Len()
		text.WriteString(with[i])
		names = append(names, corpus.Name{Span: span.New(start, text.Len()), Type: n.Type})
		at = n.Span.End
	}
	text.WriteString(d.Text[at:])
	move := func(s span.Span) span.Span {
		return span.New(moved(d.Names, names, s.Start, false), moved(d.Names, names, s.End, true))
	}
	all := func(spans []span.Span) []span.Span {
		var out []span.Span
		for _, s := range spans {
			out = append(out, move(s))
		}
		return out
	}
	out := d
	out.Name, out.Text, out.Names, out.Actors = d.Name+"+", text.String(), names, nil
	out.Passages = nil
	for _, p := range d.Passages {
		out.Passages = append(out.Passages, lang.Passage{Span: move(p.Span), Heading: p.Heading})
	}
	out.Claims = slices.Clone(d.Claims)
	for i, c := range d.Claims {
		out.Claims[i].Cue, out.Claims[i].Source, out.Claims[i].Content = all(c.Cue), all(c.Source), all(c.Content)
	}
	out.Events = slices.Clone(d.Events)
	for i, e := range d.Events {
		out.Events[i].Trigger = move(e.Trigger)
	}
	out.Sentences = all(d.Sentences)
	return out
}

// moved is where an offset lies after names were replaced; end says that it
// ends a span.
func moved(old, now []corpus.Name, offset int, end bool) int {
	shift := 0
	for i, n := range old {
		if offset < n.Span.Start || offset == n.Span.Start && !end {
			break
		}
		switch {
		case offset == n.Span.Start: // a span ends where the name starts
			return offset + shift
		case offset < n.Span.End && !end:
			return now[i].Span.Start
		case offset <= n.Span.End && end:
			return now[i].Span.End
		}
		shift = now[i].Span.End - n.Span.End
	}
	return offset + shift
}
