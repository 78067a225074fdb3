package briefing

import (
	"strings"

	"sitrep/briefing/lang"
	"sitrep/briefing/timex"
	"sitrep/content/span"
)

// when is the date of a candidate as the reader sees it.
func (s *store) when(c candidate) *When {
	t := s.timexes[c.dated]
	value := strings.TrimSuffix(dayOnly(t.Value), "-WE") // a weekend counts as its week
	at := t.Span
	if !c.phrase && !s.coloursNoun(c.sentence, t.Span) {
		at = s.worded(t.Span, s.reading.Sentences[c.sentence].Span)
	}
	if end := s.rangeEnd(t.Span); !end.Empty() && s.reading.Sentences[c.sentence].Span.Contains(end) {
		at.End = end.End
	}
	return &When{Quote: s.quote(at), Value: value, Precision: precisionOf(value), From: "stated", Reason: t.Why}
}

// leads are the words before a date that read well with it.
var leads = lang.Listed(`on in at by since until from during before after over around about late early between within through for till later earlier shortly`)

var (
	// plainLeads are prepositions that no other stands before, and partOfDay the words
	// that do: "early on Monday".
	plainLeads = lang.Listed(`on in at by during`)
	partOfDay  = lang.Listed(`early late later earlier shortly`)
)

func firstWord(text string) string {
	word, _, _ := strings.Cut(text, " ")
	return strings.ToLower(word)
}

// worded takes the preposition before a date along, and an article between
// the two.
func (s *store) worded(at, sentence span.Span) span.Span {
	out := at
	for range 3 {
		head := strings.TrimRight(s.doc.Text[sentence.Start:at.Start], " \u00a0")
		word := head[len(strings.TrimRightFunc(head, func(r rune) bool { return !strings.ContainsRune(" \u00a0\n\t(—–-,;:\"“‘", r) })):]
		lower := strings.ToLower(word)
		if word == "" || !leads.Has(lower) && lower != "the" && lower != "this" {
			return out
		}
		if next := firstWord(s.doc.Text[at.Start:]); plainLeads.Has(next) && !partOfDay.Has(lower) {
			return out // "the war was over in 2019"
		}
		at.Start = sentence.Start + len(head) - len(word)
		if leads.Has(lower) {
			out = at
		}
	}
	return out
}

// setDate writes the event's date from its time expression.
func (s *store) setDate(h *happening) {
	h.event.When = s.when(h.candidate)
	h.event.Status = s.status(h.candidate)
	if t := s.timexes[h.dated]; h.event.Status == Planned && h.group.Finite && h.group.Modal != "" && !s.liesAhead(t) && !s.isPast(t.Value) && isDay(dayOnly(t.Value)) && !s.ownDate(h.candidate, t.Span) {
		h.event.When, h.dated = nil, -1
		return // "it will pay for the bridge, the state cited the minister as saying today"
	}
	if ahead := h.event.Status == Planned || h.event.Status == Possible; ahead && (s.isPast(h.event.When.Value) || strings.HasPrefix(h.event.When.Value, "XXXX")) {
		s.countForward(h)
	}
	if h.event.When == nil {
		return
	}
	h.event.Why = append(h.event.Why, "date: "+h.event.When.Text+", "+h.event.When.Reason)
}

// countForward dates what is planned by the next day of that name where the
// reading of a bare weekday or month went back: no plan lies before its telling.
// Where the day is that of another verb, "it would close, she said on Tuesday",
// the event goes without a date.
func (s *store) countForward(h *happening) {
	t := s.timexes[h.dated]
	words := strings.ToLower(t.Span.Of(s.doc.Text))
	bare := strings.Contains(t.Why, " on or before ") || strings.HasPrefix(t.Value, "XXXX")
	own := s.ownDate(h.candidate, t.Span)
	if !own && !bare && h.group.Finite && h.group.Modal != "" && !h.group.Perfect {
		h.event.When, h.dated = nil, -1
		return // "will close its border, the minister warned last week"
	}
	if !bare || fullYear(words) {
		return // a date that the text names in full, or calls past
	}
	if own && s.briefing.Document.Published == "" {
		return // nothing to count from
	}
	var found []timex.Expression
	if own {
		found = timex.Find(words, timex.Options{Published: s.briefing.Document.Published, Tense: func(int) span.Tense { return span.FutureTense }})
	}
	for _, e := range found {
		if e.Span.Len() == len(words) && !s.isPast(e.Value) {
			value := strings.TrimSuffix(dayOnly(e.Value), "-WE")
			h.event.When.Value, h.event.When.Precision, h.event.When.Reason = value, precisionOf(value), e.Why
			return
		}
	}
	h.event.When, h.dated = nil, -1
}

// ownDate reports whether a date is that of the candidate's own verb: the verb
// governs it, or it stands behind the infinitive with no verb between.
func (s *store) ownDate(c candidate, at span.Span) bool {
	sen := s.reading.Sentences[c.sentence]
	words := s.reading.Words[sen.First:sen.Last]
	x := sentenceContext{store: s, index: c.sentence, words: words, groups: s.verbGroups(c.sentence)}
	g, ok := lang.Governing(words, x.groups, at.Start)
	switch {
	case c.noun && ok && x.heldTo(c.group, g):
		return true
	case c.group.Infinitive && c.place.Start > at.End:
		return ok && x.toBe(g)
	case c.group.Infinitive || c.noun:
		return c.place.End <= at.Start && x.between(c.place, at) == 0
	}
	return ok && g.Head == c.group.Head
}

// heldTo reports whether a verb in the infinitive hangs on another and says
// only that what that is said of happens: "is set to begin", "is to be held".
func (x *sentenceContext) heldTo(of, g lang.VerbGroup) bool {
	return g.Infinitive && occurs.Has(g.Base) && g.Head > of.Head && g.First-of.Last <= 1
}

// toBe reports whether a verb is the "are" of "are to travel".
func (x *sentenceContext) toBe(g lang.VerbGroup) bool {
	return g.Tense == span.PresentTense && (g.Base == "be" || x.words[g.First].Lower == "is" || x.words[g.First].Lower == "are")
}

// fullYear reports whether the words of a date name a year.
func fullYear(words string) bool {
	for _, f := range strings.FieldsFunc(words, func(r rune) bool { return r < '0' || r > '9' }) {
		if len(f) == 4 {
			return true
		}
	}
	return false
}
