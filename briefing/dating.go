package briefing

import (
	"sort"
	"strings"

	"sitrep/briefing/lang"
	"sitrep/briefing/timex"
	"sitrep/content/span"
)

// datable reports whether an expression can say when something happened: a
// point in time, exact or vague, but no length and nothing that comes again.
func datable(t timex.Expression) bool { return t.Type == timex.Date || t.Type == timex.Time }

// timexFor returns the expression that dates a candidate, -1 for none: of
// those that belong to it, the nearest exact one, else the nearest vague one.
func (x *sentenceContext) timexFor(c candidate) int {
	sentence := x.reading.Sentences[x.index].Span
	best, cost := -1, 1<<30
	for i := x.firstTimex; i < x.lastTimex; i++ {
		t := x.timexes[i]
		if !sentence.Contains(t.Span) || !x.dates(t, c.group.Perfect) || !x.belongs(c, t) {
			continue
		}
		if x.ofNoun(c, t.Span) && (!c.noun || x.toldOtherwise(c, t.Span)) {
			continue
		}
		if x.inOwnContent(c, t.Span) {
			continue // "I am not angry today," he said: the day is his, not the telling's
		}
		if t.Value == "FUTURE_REF" && !c.noun && c.group.Finite && c.group.Tense == span.PastTense && c.group.Modal == "" {
			continue // "soon arrived" tells of the past
		}
		d := distance(c.place, t.Span) + 45*x.between(c.place, t.Span)
		if precisionOf(dayOnly(t.Value)) == Vague {
			d += 60
		}
		if x.modifies(t) {
			d += 80
		}
		if d < cost {
			best, cost = i, d
		}
	}
	return best
}

// adjectives are time expressions that only colour the noun behind them.
var adjectives = wordList(`recent current then future past`)

// belongs reports whether a time expression dates the candidate: a verb is
// dated by what stands in its reach, a noun by what stands beside it, or with
// its verb where that says no more than that it happens.
func (x *sentenceContext) belongs(c candidate, t timex.Expression) bool {
	colours := adjectives[strings.ToLower(t.Span.Of(x.doc.Text))]
	if c.noun && (colours || distance(c.place, t.Span) <= 6) {
		return distance(c.place, t.Span) <= 25 && t.Span.Start < c.place.Start+25
	}
	if colours {
		return false
	}
	if x.attributive(t.Span) {
		return c.noun && c.place.Start >= t.Span.End && c.place.Start-t.Span.End <= 30
	}
	g, ok := lang.Governing(x.words, x.groups, t.Span.Start)
	if !ok {
		return true
	}
	if c.noun {
		return c.group.Head == g.Head && (lightVerbs[g.Base] || occurs[g.Base])
	}
	if c.group.Head == g.Head {
		return true
	}
	// A participle or an infinitive nearer than the verb that governs it:
	// "a law passed in 2019", "plans to open on Monday".
	return !c.group.Finite && distance(c.place, t.Span) < distance(x.words[g.Head].Span, t.Span) && x.between(c.place, t.Span) == 0 &&
		c.clause.Overlaps(t.Span)
}

// attributive reports whether a date stands before a noun like an adjective:
// "the Saturday vote", "Tuesday's ruling", "the 2020 election".
func (x *sentenceContext) attributive(at span.Span) bool {
	if x.modifies(timex.Expression{Span: at}) {
		return true
	}
	quarter := strings.HasSuffix(strings.ToLower(at.Of(x.doc.Text)), "-quarter") // "second-quarter earnings"
	for i, w := range x.words {
		if w.Span.Start < at.End {
			continue
		}
		if quarter {
			return w.Kind == lang.Letters && !prepositions[w.Lower]
		}
		first := i - 1
		for first > 0 && x.words[first-1].Span.Start >= at.Start {
			first--
		}
		lead := lowAt(x.words, first-1)
		if lead != "the" && lead != "a" && lead != "an" && lead != "its" && lead != "his" && lead != "her" && lead != "their" && lead != "'s" && !coming[lead] {
			return false
		}
		return w.Kind == lang.Letters && !prepositions[w.Lower] && !clauseOpeners[w.Lower] && (!x.startsGroup(i) || strings.HasSuffix(w.Lower, "ing")) && w.Lower != "and" && w.Lower != "of"
	}
	return false
}

func (x *sentenceContext) startsGroup(i int) bool {
	for _, g := range x.groups {
		if g.First == i {
			return true
		}
	}
	return false
}

// occurs are verbs that say of a noun only that it happens.
var occurs = wordList(`happen occur begin start end take hold place schedule set plan open come follow due resume conclude last break`)

// distance is the number of bytes between two spans.
func distance(a, b span.Span) int {
	switch {
	case a.End <= b.Start:
		return b.Start - a.End
	case b.End <= a.Start:
		return a.Start - b.End
	}
	return 0
}

// between counts the verbs that stand between a trigger and a date: each makes
// it less likely that they belong together.
func (x *sentenceContext) between(trigger, date span.Span) int {
	n := 0
	for _, g := range x.groups {
		at := x.words[g.Head].Span
		if at == trigger || !g.Finite && !g.Infinitive {
			continue
		}
		if trigger.End <= at.Start && at.End <= date.Start || date.End <= at.Start && at.End <= trigger.Start {
			n++
		}
	}
	return n
}

// modifies reports whether the expression only colours a noun: "the 2019
// election", "Tuesday's ruling" date the noun, not the verb.
func (x *sentenceContext) modifies(t timex.Expression) bool {
	text := x.doc.Text
	return strings.HasPrefix(text[t.Span.End:], "’s") || strings.HasPrefix(text[t.Span.End:], "'s")
}

// dayOnly leaves the time of day out of a value: a timeline counts in days,
// and the words still tell the hour.
func dayOnly(v string) string {
	if i := strings.IndexByte(v, 'T'); i >= 4 && !strings.HasSuffix(v, "_REF") {
		return v[:i]
	}
	return v
}

// when is the date of a candidate as the reader sees it.
func (s *store) when(c candidate) *When {
	t := s.timexes[c.dated]
	value := strings.TrimSuffix(dayOnly(t.Value), "-WE") // a weekend counts as its week
	at := t.Span
	if !c.phrase {
		at = s.worded(t.Span, s.reading.Sentences[c.sentence].Span)
	}
	if end := s.rangeEnd(t.Span); !end.Empty() && s.reading.Sentences[c.sentence].Span.Contains(end) {
		at.End = end.End
	}
	return &When{Quote: s.quote(at), Value: value, Precision: precisionOf(value), From: "stated", Reason: t.Why}
}

// leads are the words before a date that read well with it.
var leads = wordList(`on in at by since until from during before after over around about late early between within through for till later earlier shortly`)

// worded takes the preposition before a date along, and an article between
// the two.
func (s *store) worded(at, sentence span.Span) span.Span {
	out := at
	for range 3 {
		head := strings.TrimRight(s.doc.Text[sentence.Start:at.Start], " \u00a0")
		word := head[strings.LastIndexAny(head, " \u00a0\n\t(—–-,;:\"“‘")+1:]
		word = strings.TrimLeft(word, "\u00a0—–“‘")
		lower := strings.ToLower(word)
		if word == "" || !leads[lower] && lower != "the" && lower != "this" {
			return out
		}
		at.Start = sentence.Start + len(head) - len(word)
		if leads[lower] {
			out = at
		}
	}
	return out
}

// spareDates gives an event without a date the nearest exact one of its
// sentence that dates no other event: the verb it hangs on was not worth a
// line, or the event is told around it.
func (s *store) spareDates() {
	taken := map[int]bool{}
	for _, h := range s.happenings {
		if h.dated >= 0 {
			taken[h.dated] = true
		}
	}
	for i := range s.happenings {
		h := &s.happenings[i]
		if h.dated >= 0 {
			continue
		}
		best, cost := -1, 1<<30
		sentence := s.reading.Sentences[h.sentence].Span
		first, last := s.timexesIn(sentence)
		for j := first; j < last; j++ {
			t := s.timexes[j]
			if taken[j] || !sentence.Contains(t.Span) || !s.dates(t, h.group.Perfect) || precisionOf(dayOnly(t.Value)) == Vague || s.coloursNoun(h.sentence, t.Span) || s.ofNoun(h.candidate, t.Span) && (!h.noun || s.toldOtherwise(h.candidate, t.Span)) {
				continue
			}
			if d := distance(h.place, t.Span); d < cost {
				best, cost = j, d
			}
		}
		if best >= 0 {
			taken[best] = true
			h.dated = best
			s.setDate(h)
		}
	}
}

// setDate writes the event's date from its time expression.
func (s *store) setDate(h *happening) {
	h.event.When = s.when(h.candidate)
	h.event.Status = s.status(h.candidate)
	if h.event.Status == Planned && s.isPast(h.event.When.Value) {
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
	if !strings.Contains(t.Why, " on or before ") || strings.ContainsAny(words, "0123456789") {
		return // a date that the text names in full, or calls past
	}
	var found []timex.Expression
	if s.ownDate(h.candidate, t.Span) {
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
	x := sentenceContext{store: s, index: c.sentence, words: words, groups: lang.VerbGroups(words)}
	if c.group.Infinitive || c.noun {
		return c.place.End <= at.Start && x.between(c.place, at) == 0
	}
	g, ok := lang.Governing(words, x.groups, at.Start)
	return ok && g.Head == c.group.Head
}

// timexesIn returns the range of the expressions that touch a span.
func (s *store) timexesIn(at span.Span) (first, last int) {
	first = sort.Search(len(s.timexes), func(i int) bool { return s.timexes[i].Span.End > at.Start })
	last = first
	for last < len(s.timexes) && s.timexes[last].Span.Start < at.End {
		last++
	}
	return first, last
}

// sentenceIndex returns the index of the sentence that holds a span, -1 for
// none.
func (s *store) sentenceIndex(at span.Span) int {
	i := sort.Search(len(s.reading.Sentences), func(i int) bool { return s.reading.Sentences[i].Span.End > at.Start })
	if i == len(s.reading.Sentences) || !s.reading.Sentences[i].Span.Contains(at) {
		return -1
	}
	return i
}

// inferDate gives the second event the day of the first, where the text goes
// straight on from a dated opening in the plain past: that is how news tells
// what belongs to it. Further on the telling leaves the day more often than
// it keeps it, so there nothing is inferred.
func (s *store) inferDate() {
	if len(s.happenings) < 2 {
		return
	}
	p, h := &s.happenings[0], &s.happenings[1]
	plain := h.event.Status == Past && !h.noun && h.group.Finite && !h.group.Perfect
	if !plain || h.event.When != nil || h.sentence > p.sentence+1 || p.event.When == nil || p.event.When.Precision != ByDay || !iso4(p.event.When.Value) || p.event.Status != Past {
		return
	}
	reason := "told straight on from the opening, which is dated " + p.event.When.Value
	h.event.When = &When{Quote: Quote{Span: span.Span{Start: h.event.Span.Start, End: h.event.Span.Start}}, Value: p.event.When.Value,
		Precision: ByDay, From: "inferred", Reason: reason}
	h.event.Why = append(h.event.Why, "date: "+reason)
}
