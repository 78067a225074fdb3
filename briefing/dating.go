package briefing

import (
	"strings"

	"sitrep/briefing/timex"
	"sitrep/content/span"
)

// datable reports whether an expression can say when something happened: a
// point in time, exact or vague, but no length and nothing that comes again.
func datable(t timex.Expression) bool { return t.Type == timex.Date || t.Type == timex.Time }

// timexFor returns the expression that dates a candidate, -1 for none: one in
// its clause, the nearest to the trigger, exact ones before vague ones; where
// the clause has none, the only exact one of the sentence, if no other verb
// stands nearer to it.
func (x *sentenceContext) timexFor(c candidate) int {
	sentence := x.reading.Sentences[x.index].Span
	trigger := x.reading.Words[c.word].Span
	best, cost := -1, 1<<30
	for i, t := range x.timexes {
		if !sentence.Contains(t.Span) || !datable(t) {
			continue
		}
		d := distance(trigger, t.Span)
		if !c.clause.Overlaps(t.Span) {
			d += 120
		}
		d += 45 * x.between(trigger, t.Span)
		if precisionOf(t.Value) == Vague {
			d += 60
		}
		if x.modifies(t) {
			d += 80
		}
		if d < cost {
			best, cost = i, d
		}
	}
	if cost > 400 {
		return -1
	}
	return best
}

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
	value := dayOnly(t.Value)
	at := s.worded(t.Span, s.reading.Sentences[c.sentence].Span)
	return &When{Quote: s.quote(at), Value: value, Precision: precisionOf(value), From: "stated", Reason: t.Why}
}

// leads are the words before a date that read well with it.
var leads = wordList(`on in at by since until from during before after over around about late early between within through for till as of the this last next
	later earlier shortly`)

// worded takes the preposition before a date along, and its article.
func (s *store) worded(at, sentence span.Span) span.Span {
	for range 3 {
		head := strings.TrimRight(s.doc.Text[sentence.Start:at.Start], " \u00a0")
		i := strings.LastIndexAny(head, " \u00a0\n\t(—–-,;:\"“‘")
		word := head
		if i >= 0 {
			word = head[i:]
			word = strings.TrimLeft(word, " \u00a0\n\t(—–-,;:\"“‘")
		}
		if word == "" || !leads[strings.ToLower(word)] || len(head) == 0 {
			return at
		}
		at.Start = sentence.Start + len(head) - len(word)
	}
	return at
}

// inferDates gives an event without a date of its own the day of the event
// told just before it, where the text plainly goes on with the same day.
func (s *store) inferDates() {}
