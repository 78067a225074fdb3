package briefing

import (
	"slices"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// interviewed returns the id of who answers in an interview whose answers name
// nobody: the person named most before the first question, of several the one in
// the title; "" where nobody is.
func (f *claimFinder) interviewed() string {
	if f.guest != nil {
		return *f.guest
	}
	before := f.firstAsked()
	id, most := "", 0
	for _, a := range f.briefing.Actors {
		if a.Type != Person {
			continue
		}
		n, titled := 0, 0
		for _, m := range a.Mentions {
			if m.Start < before {
				n += 2 // the title only tips the scale
			}
			if f.inTitle(m.Span) {
				titled = 1
			}
		}
		if n+titled > most {
			id, most = a.ID, n+titled
		}
	}
	f.guest = &id
	return id
}

// inTitle reports whether a span stands in the document's title.
func (s *store) inTitle(at span.Span) bool {
	return len(s.reading.Passages) > 0 && s.reading.Passages[0].Heading && s.reading.Passages[0].Span.Contains(at)
}

// firstAsked returns where the first question of an interview starts, the text's
// end where it is none.
func (s *store) firstAsked() int {
	for _, p := range s.reading.Passages {
		if p.Asked {
			return p.Span.Start
		}
	}
	return len(s.doc.Text)
}

// spokenToSomebody reports whether a sentence of a conversation tells nothing that
// happened: a question, what is put to whoever is asked, "You left in May", or a
// note in brackets of whoever wrote the words down.
func (s *store) spokenToSomebody(sentence int) bool {
	sen := s.reading.Sentences[sentence]
	p := s.reading.Passages[sen.Passage]
	text := strings.TrimSpace(p.Span.Of(s.doc.Text))
	if strings.HasPrefix(text, "(") && strings.HasSuffix(text, ")") || strings.HasPrefix(text, "[") && strings.HasSuffix(text, "]") {
		return s.conversation()
	}
	if !p.Asked {
		return false
	}
	if strings.HasSuffix(strings.TrimSpace(sen.Span.Of(s.doc.Text)), "?") {
		return true
	}
	for _, w := range s.reading.Words[sen.First:sen.Last] {
		if lang.SecondPerson.Has(w.Lower) {
			return true
		}
	}
	return false
}

// conversation reports whether the text has turns of people who talk.
func (s *store) conversation() bool {
	return slices.ContainsFunc(s.reading.Attributions, func(a lang.Attribution) bool { return a.Turn })
}

// labelled returns the id of whom the label of a turn means, "" where it is no
// label or nobody is found: the name that it stands for, which may be in another
// paragraph, or the actor that the label itself was made.
func (f *claimFinder) labelled(a lang.Attribution) string {
	if id := f.actorAt(a.Head); id != "" || a.Cue.Of(f.doc.Text) != ":" {
		return id
	}
	for _, o := range f.briefing.Actors {
		if strings.EqualFold(o.Name, a.Source.Of(f.doc.Text)) {
			return o.ID
		}
	}
	return ""
}

// asks reports whether a claim stands in a question of an interview.
func (s *store) asks(c Claim) bool {
	if s.reading == nil || c.Sentence == nil {
		return false
	}
	i := s.sentenceIndex(*c.Sentence)
	return i >= 0 && i < len(s.reading.Sentences) && s.reading.Passages[s.reading.Sentences[i].Passage].Asked
}

// answers is by how much those whom the introduction of an interview names are
// likelier to be actors: the answers are one of theirs.
const answers = 5.0

// introduced reports whether an entity is a person named before the first question of
// an interview whose answers name nobody.
func (f *actorFinder) introduced(e *entity) bool {
	if f.asked == nil {
		before := -1
		if slices.ContainsFunc(f.reading.Attributions, func(a lang.Attribution) bool { return a.Answer }) {
			before = f.firstAsked()
		}
		f.asked = &before
	}
	return e.kind == Person && e.starts.first() < *f.asked
}
