package briefing

import (
	"slices"
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
		if x.lastsUntil(c, t.Span) || x.ofOtherDeed(c, t) {
			continue
		}
		d := distance(c.place, t.Span) + 45*x.between(c.place, t.Span)
		if precisionOf(dayOnly(t.Value)) == Vague {
			d += 60
		}
		if x.modifies(t) {
			d += 80
		}
		if d < cost || best >= 0 && d < cost+45 && x.finer(t, x.timexes[best]) {
			best, cost = i, d
		}
	}
	return best
}

// finer reports whether a date lies within another and says more: "next month,
// on 2 August".
func (x *sentenceContext) finer(t, than timex.Expression) bool {
	a, b := dayOnly(t.Value), dayOnly(than.Value)
	return iso4(b) && len(a) > len(b) && strings.HasPrefix(a, b) && precisionOf(a) != Vague
}

// lastsUntil reports whether a date is the end of what a past verb brought
// about, "extended the order to 1 May": it says nothing of when that was.
func (x *sentenceContext) lastsUntil(c candidate, at span.Span) bool {
	if c.noun || !c.group.Finite || c.group.Tense != span.PastTense || c.group.Modal != "" || at.Start < c.place.End {
		return false
	}
	i := slices.IndexFunc(x.words, func(w lang.Word) bool { return w.Span.Start >= at.Start })
	switch lowAt(x.words, i-1) {
	case "until", "till", "through":
		return !lasting[c.group.Base]
	case "to":
		return extending[c.group.Base]
	}
	return false
}

var (
	// lasting are verbs that go on until the date behind them.
	lasting = wordList(`last run continue stay remain work serve live wait stand hold keep`)
	// extending are verbs that move the end of something.
	extending = wordList(`extend delay postpone push move defer prolong adjourn put shift`)
)

// occasion reports whether a date colours the noun of what gave the occasion,
// "in a 2016 referendum", "at the Friday meeting": it dates the verb as well.
func (x *sentenceContext) occasion(at span.Span) bool {
	first := slices.IndexFunc(x.words, func(w lang.Word) bool { return w.Span.Start >= at.Start })
	last := slices.IndexFunc(x.words, func(w lang.Word) bool { return w.Span.Start >= at.End })
	if first < 2 || last < 0 || !occasional[lowAt(x.words, first-2)] {
		return false
	}
	for i := last; i < min(last+4, len(x.words)); i++ {
		w := x.words[i]
		if w.Kind != lang.Letters || prepositions[w.Lower] || w.Lower == "of" {
			return false
		}
		if eventNoun(w.Lower) != "" {
			return true
		}
	}
	return false
}

// occasional are prepositions before an occasion.
var occasional = wordList(`in at during`)

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
	if x.attributive(t.Span) && (c.noun || !x.occasion(t.Span)) {
		return c.noun && c.place.Start >= t.Span.End && c.place.Start-t.Span.End <= 30
	}
	g, ok := lang.Governing(x.words, x.groups, t.Span.Start)
	if !ok {
		return true
	}
	if c.noun {
		return c.group.Head == g.Head && (lightVerbs[g.Base] || occurs[g.Base]) || x.heldTo(c.group, g)
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
var occurs = wordList(`happen occur begin start end take hold place schedule set plan open come follow due resume conclude last break close stop expire finish reopen`)

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
	if !c.phrase && !s.coloursNoun(c.sentence, t.Span) {
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
			if taken[j] || !sentence.Contains(t.Span) || !s.dates(t, h.group.Perfect) || precisionOf(dayOnly(t.Value)) == Vague || s.coloursNoun(h.sentence, t.Span) || h.event.Status == Past && s.isFuture(t.Value) || s.ofNoun(h.candidate, t.Span) && (!h.noun || s.toldOtherwise(h.candidate, t.Span)) {
				continue
			}
			if x := s.sentence(h.sentence); x.underBetween(h.place, t.Span) || x.ofOtherDeed(h.candidate, t) {
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
	if !bare || fullYear(words) {
		return // a date that the text names in full, or calls past
	}
	own := s.ownDate(h.candidate, t.Span)
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
	x := sentenceContext{store: s, index: c.sentence, words: words, groups: lang.VerbGroups(words)}
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
	return g.Infinitive && occurs[g.Base] && g.Head > of.Head && g.First-of.Last <= 1
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
