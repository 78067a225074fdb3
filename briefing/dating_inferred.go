package briefing

import (
	_ "embed"
	"fmt"
	"slices"
	"sync"
	"time"

	"sitrep/briefing/lang"
	"sitrep/content/span"
)

// dayWeights is a logistic model in text, a feature and its weight a line: what
// speaks for an undated past event having happened on a certain day. It was
// trained by TestTrainDays on annotated articles; see that test.
//
//go:embed day_weights.txt
var dayWeights string

var dayModel = sync.OnceValue(func() map[string]float64 { return weightsIn(dayWeights) })

// sharedFrom is the logit from which a day is given: it is likelier than not.
const sharedFrom = 0.0

// openingReaches is the number of sentences of the body in which an article
// tells what it is about.
const openingReaches = 2

// dayChoice is a day that an undated event may share.
type dayChoice struct {
	value    string
	from     int // the happening that states the day, nearest to the event; -1 where only the date of publication does
	features []string
}

// inferDates gives past events without a date the day that the telling goes on
// from: that of a dated event before or just behind them, or the day of
// publication, where a model learned from annotated news says so. An event that
// is told to be earlier, "recently", keeps that. Inferred days are no ground for
// further ones.
func (s *store) inferDates() {
	chosen := make([]dayChoice, len(s.happenings))
	for i := range s.happenings {
		best := sharedFrom
		for _, c := range s.daysFor(i) {
			z := 0.0
			for _, f := range c.features {
				z += dayModel()[f]
			}
			if z > best {
				best, chosen[i] = z, c
			}
		}
	}
	for i, c := range chosen {
		if c.value != "" {
			s.inferDay(&s.happenings[i], c)
		}
	}
}

// stated reports whether the text gives a past event its day.
func (h *happening) stated() bool {
	w := h.event.When
	return w != nil && w.From == "stated" && w.Precision == ByDay && iso4(w.Value) && h.event.Status == Past
}

// daysFor returns the days that event i may have happened on, with what speaks
// for and against each; none where the event is not past or has a date.
func (s *store) daysFor(i int) []dayChoice {
	h := &s.happenings[i]
	if h.event.Status != Past || h.event.When != nil {
		return nil
	}
	var out []dayChoice
	add := func(value string, from int, source string) {
		if value == "" {
			return
		}
		k := slices.IndexFunc(out, func(c dayChoice) bool { return c.value == value })
		if k < 0 {
			k, out = len(out), append(out, dayChoice{value: value, from: from})
		}
		out[k].features = append(out[k].features, source)
	}
	days := map[string]bool{}
	before, behind, opening := -1, -1, -1
	for j := range s.happenings {
		a := &s.happenings[j]
		if !a.stated() {
			continue
		}
		days[a.event.When.Value] = true
		switch {
		case j < i:
			before = j
		case behind < 0 && a.sentence <= h.sentence+openingReaches:
			behind = j
		}
		if opening < 0 && a.sentence <= s.bodyStart()+openingReaches {
			opening = j
		}
	}
	for _, source := range []struct {
		from int
		name string
	}{{before, "before"}, {behind, "behind"}, {opening, "opening"}} {
		if source.from >= 0 {
			add(s.happenings[source.from].event.When.Value, source.from, source.name)
		}
	}
	if _, _, ok := interval(s.briefing.Document.Published); ok {
		add(dayOnly(s.briefing.Document.Published), -1, "published")
	}
	own := s.ownFeatures(i)
	for k := range out {
		out[k].features = s.dayFeatures(i, out[k], own, len(days))
	}
	return out
}

// ownFeatures tell how an event is told, whatever the day.
func (s *store) ownFeatures(i int) []string {
	h := &s.happenings[i]
	kind := "plain"
	switch g := h.group; {
	case h.noun:
		kind = "noun"
	case g.Perfect && s.startsWith(*h, "had"):
		kind = "had"
	case g.Perfect:
		kind = "perfect"
	case g.Gerund || g.Infinitive || g.Reduced:
		kind = "loose"
	case g.Tense == span.PresentTense:
		kind = "present"
	}
	f := []string{"told:" + kind}
	if h.group.Passive {
		f = append(f, "passive")
	}
	if s.isCue(h.place) {
		f = append(f, "cue")
	}
	if s.inContent(h.place) {
		f = append(f, "said")
	}
	if _, hour := s.clockIn(h.event); hour {
		f = append(f, "hour")
	}
	first, last := s.timexesIn(s.reading.Sentences[h.sentence].Span)
	for _, t := range s.timexes[first:last] {
		if datable(t) {
			f = append(f, "dates:"+string(precisionOf(dayOnly(t.Value))))
			break
		}
	}
	for _, w := range s.wordsBefore(h) {
		if tellsBack.Has(w) {
			f = append(f, "back")
			break
		}
	}
	return f
}

// tellsBack are words that put what is told before what was told so far.
var tellsBack = lang.Listed(`previously earlier formerly already before originally once`)

// wordsBefore are the words of an event's clause up to its verb, and the one
// behind it.
func (s *store) wordsBefore(h *happening) []string {
	var out []string
	for i := s.reading.Sentences[h.sentence].First; i <= h.word+1 && i < len(s.reading.Words); i++ {
		if w := s.reading.Words[i]; h.clause.Contains(w.Span) && w.Kind != lang.Punct {
			out = append(out, w.Lower)
		}
	}
	return out
}

// dayFeatures tell how event i stands to a day, by the happening that states it
// and by how long the day lies before the publication.
func (s *store) dayFeatures(i int, c dayChoice, own []string, days int) []string {
	h := &s.happenings[i]
	sources := ""
	f := []string{"bias"}
	for _, source := range c.features {
		sources += "+" + source[len(source)-2:]
		f = append(f, "from:"+source)
	}
	f = append(f, "from:"+sources)
	for _, o := range own {
		f = append(f, o)
		if len(o) > 5 && o[:5] == "told:" {
			f = append(f, o+sources)
		}
	}
	f = append(f, "days:"+bucket(min(days, 3)), "age:"+s.age(c.value))
	lead := h.sentence - s.bodyStart()
	f = append(f, "place:"+bucket(max(0, lead)))
	if c.from < 0 {
		return append(f, "nobody:"+bucket(min(days, 3)))
	}
	a := &s.happenings[c.from]
	far := h.sentence - a.sentence
	switch {
	case far < 0:
		f = append(f, "ahead:"+bucket(-far))
	default:
		f = append(f, "far:"+bucket(far))
	}
	if s.reading.Sentences[a.sentence].Passage == s.reading.Sentences[h.sentence].Passage {
		f = append(f, "passage")
	}
	if s.isCue(a.place) {
		f = append(f, "of-cue")
	}
	if a.noun {
		f = append(f, "of-noun")
	}
	if sameDeed(a.lower, h.lower) {
		f = append(f, "same-deed")
	}
	for j := min(c.from, i) + 1; j < max(c.from, i); j++ {
		if w := s.happenings[j].event.When; w != nil && w.From == "stated" && w.Value != c.value {
			f = append(f, "other:"+string(w.Precision))
			break
		}
	}
	if i > 0 && i-1 != c.from {
		if w := s.happenings[i-1].event.When; w != nil && w.Value != c.value {
			f = append(f, "beside:"+string(w.Precision))
		}
	}
	return f
}

// age is how long a day lies before the publication, in words.
func (s *store) age(day string) string {
	p, err := time.Parse(time.DateOnly, dayOnly(s.briefing.Document.Published))
	d, err2 := time.Parse(time.DateOnly, day)
	if err != nil || err2 != nil {
		return "unknown"
	}
	switch n := int(p.Sub(d).Hours() / 24); {
	case n < 0:
		return "ahead"
	case n <= 1:
		return [...]string{"today", "yesterday"}[n]
	case n < 7:
		return "days"
	case n < 31:
		return "weeks"
	}
	return "long"
}

// inferDay gives an event a day, and says where that comes from.
func (s *store) inferDay(h *happening, c dayChoice) {
	reason := "told as of the day of publication, " + c.value
	if c.from >= 0 {
		where := "before"
		if s.happenings[c.from].place.Start > h.place.Start {
			where = "behind"
		}
		reason = fmt.Sprintf("told on with the event %s it, which is dated %s", where, c.value)
	}
	h.event.When = &When{Quote: Quote{Span: span.Span{Start: h.event.Span.Start, End: h.event.Span.Start}}, Value: c.value,
		Precision: ByDay, From: "inferred", Reason: reason}
	h.event.Why = append(h.event.Why, "date: "+reason)
}
