package briefing

import (
	"slices"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// selves are the pronouns of those who speak: 1 of one, 2 of several.
var selves = map[string]int{"i": 1, "me": 1, "my": 1, "mine": 1, "myself": 1, "we": 2, "us": 2, "our": 2, "ours": 2, "ourselves": 2}

// readSelves ties "I" and "we" in quotations to the one who speaks: a person, or
// several, a body, the body that a person speaks for; and "you" to whom the
// quotation calls by name.
func (f *actorFinder) readSelves() {
	acts := map[*entity]*entity{} // whom somebody who was asked for speaks for
	for i, s := range f.reading.Sentences {
		if f.stopped(i) {
			return
		}
		for w := s.First; w < s.Last; w++ {
			l := f.lower(w)
			self, ok := selves[l]
			you := lang.SecondPerson.Has(l)
			at := f.reading.Words[w].Span
			if !ok && !you || f.text(w) == "US" || !f.quoted(at) {
				continue
			}
			var e *entity
			if you {
				e = f.calledBy(at, i)
			} else {
				e = f.selfMeant(i, at, self, acts)
			}
			if e != nil {
				f.mention(e, at, PronounMention)
			}
		}
	}
}

// selfMeant returns who says "I" or "we" at a place, nil where that is unknown; acts
// are those whom somebody speaks for, as far as that was asked.
func (f *actorFinder) selfMeant(sentence int, at span.Span, self int, acts map[*entity]*entity) *entity {
	e := f.speakerAround(at)
	if e == nil && len(f.saidIn(at.Start)) == 0 { // nothing says whose words these are: they run on
		var spoke int
		if e, spoke = f.speakerBefore(at, sentence); e != nil && f.reading.Sentences[spoke].Passage+1 < f.reading.Sentences[sentence].Passage {
			return nil
		}
	}
	switch {
	case e == nil || e.kind == "":
		return nil
	case f.isOne(e) == (self == 1):
		return e
	case self == 2:
		body, asked := acts[e]
		if !asked {
			body = f.spokenFor(e)
			acts[e] = body
		}
		return body
	}
	return nil
}

// spokenFor returns the body or country that a person speaks for by office: the
// only one in a role of theirs or before it, "Norway coach". nil where there is none.
func (f *actorFinder) spokenFor(e *entity) *entity {
	var body *entity
	for _, at := range e.roles {
		if !slices.ContainsFunc(f.phraseWords(at), representative.Has) {
			continue
		}
		before := f.word(at.Start) - 1 // "Norway coach", "Norway's coach"
		if l := f.lower(before); l == "'s" || l == "'" {
			before--
		}
		for _, m := range f.near(at.Start) {
			o := f.of[m.Span]
			if !at.Contains(m.Span) && f.word(m.End-1) != before || o.kind != Organization && o.kind != Country {
				continue
			}
			if body != nil && o != body {
				return nil
			}
			body = o
		}
	}
	return body
}

// representative are offices whose holders say "we" of those they act for.
var representative = lang.Listed(`spokesman spokeswoman spokesperson coach captain manager president minister secretary ambassador envoy chief director
	chairman chairwoman chair chairperson head ceo leader commander executive owner founder co-founder`)

// calledBy returns the only person whom the quotation around a place in a sentence
// calls by name: "Ada, you were right", "Well done, Ada."
func (f *actorFinder) calledBy(at span.Span, sentence int) *entity {
	q := f.reading.QuotationsOf(sentence)
	i := slices.IndexFunc(q, func(q lang.Quotation) bool { return q.Inner.Contains(at) })
	if i < 0 {
		return nil
	}
	for k := i + 1; k < len(q) && q[k].Inner.Contains(at); k++ {
		i = k // the innermost
	}
	inner := q[i].Inner
	var called *entity
	for s := f.sentence(inner.Start); s >= 0 && s < len(f.reading.Sentences) && f.reading.Sentences[s].Span.Start < inner.End; s++ {
		for _, m := range f.placed[s] {
			e := f.of[m.Span]
			if m.Kind != NameMention || !inner.Contains(m.Span) || !f.isOne(e) || !f.vocative(m.Span, inner) {
				continue
			}
			if called != nil && called != e {
				return nil
			}
			called = e
		}
	}
	return called
}

// vocative reports whether a name in a quotation calls somebody: it opens the
// quotation and a comma follows, or a comma goes before it and its clause ends.
func (f *actorFinder) vocative(name, inner span.Span) bool {
	first, next := f.word(name.Start), f.word(name.End)
	before := first - 1
	if greetings.Has(f.lower(before)) {
		before--
	}
	opens := before < 0 || f.reading.Words[before].Span.Start < inner.Start
	ends := next >= len(f.reading.Words) || f.reading.Words[next].Span.Start >= inner.End
	switch f.lower(next) {
	case ".", "!", "?":
		ends = true
	}
	return opens && f.lower(next) == "," || f.lower(before) == "," && (ends || before == first-2)
}

// greetings may stand before the name of whom one speaks to.
var greetings = lang.Listed(`hey hi hello dear`)

// selfSpoken reports whether somebody speaks of himself in a passage outside
// quotation marks, as in an interview's answers.
func (f *actorFinder) selfSpoken(passage int) bool {
	if known, seen := f.selfs[passage]; seen {
		return known
	}
	at := f.reading.Passages[passage].Span
	found := false
	for w := f.word(at.Start); w < len(f.reading.Words) && f.reading.Words[w].Span.Start < at.End && !found; w++ {
		found = selves[f.lower(w)] == 1 && !f.quoted(f.reading.Words[w].Span)
	}
	f.selfs[passage] = found
	return found
}
